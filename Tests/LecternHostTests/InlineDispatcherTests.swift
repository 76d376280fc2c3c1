// READs answered on the reactor's thread: which are, which are left to the router, with the same answers.

import CLecternPlugin
import CLinux
import LecternNet
import LecternTesting
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct InlineDispatcherTests {
    private static let device = [Party(certificate: .device, session: .none)]
    private static let reader = [Party(certificate: .device, session: .reader)]
    private static let counting = """
        WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 200000) SELECT CAST(MAX(n) AS TEXT) FROM count
        """

    /// A READ with LECTERN_METHOD_INLINE.
    private func glance(_ name: String, _ parties: [Party] = device, _ call: @escaping @Sendable (ScriptedCall) -> Int32) -> ScriptedMethod {
        ScriptedMethod(name: "test.v1.Notes/\(name)", effect: .read, flags: LECTERN_METHOD_INLINE, parties: parties, call: call)
    }

    private func host() throws -> HostUnderTest {
        try HostUnderTest([
            Notes().plugin(
                [
                    glance("First") { call in
                        let (code, rows, _) = call.query("SELECT MIN(body) FROM notes_note")
                        return code == LECTERN_OK ? call.answer(rows[0][0].text) : LECTERN_FAILED
                    },
                    glance("Count") { call in
                        let (code, rows, _) = call.query(InlineDispatcherTests.counting)
                        return code == LECTERN_OK ? call.answer(rows[0][0].text) : LECTERN_FAILED
                    },
                    glance("Often") { call in
                        for _ in 0..<100 where call.query("SELECT 1").code != LECTERN_OK { return LECTERN_FAILED }
                        return call.answer("often")
                    },
                    glance("Sneak") { call in
                        Notes.insert(call, "sneaked") == LECTERN_OK ? call.answer("wrote") : call.fail("FORBIDDEN")
                    },
                    glance("Missing") { $0.refuse("NONE_THERE") },
                    glance("Me", InlineDispatcherTests.reader) { $0.answer("\($0.info.person) \($0.info.session_id.size) \($0.info.language.text)") },
                    glance("Outer") { $0.answer($0.nested("test.v1.Notes/Inner", "").answer) },
                    glance("Tries") { call in
                        let inner = call.nested("test.v1.Notes/Counts", "", try: true)
                        return call.answer(inner.code == LECTERN_OK ? inner.answer : "made do")
                    },
                    glance("Catches") { call in
                        let inner = call.nested("test.v1.Notes/Sneaks", "", try: true)
                        return call.answer(inner.code == LECTERN_OK ? inner.answer : "made do")
                    },
                    ScriptedMethod(name: "test.v1.Notes/Sneaks", effect: .read, parties: [], call: { call in
                        Notes.insert(call, "sneaked") == LECTERN_OK ? call.answer("wrote") : LECTERN_FAILED
                    }),
                    ScriptedMethod(name: "test.v1.Notes/Counts", effect: .read, parties: [], call: { call in
                        let (code, rows, _) = call.query(InlineDispatcherTests.counting)
                        return code == LECTERN_OK ? call.answer(rows[0][0].text) : LECTERN_FAILED
                    }),
                    ScriptedMethod(name: "test.v1.Notes/Inner", effect: .read, parties: [], call: { $0.answer($0.query("SELECT 'inner'").rows[0][0].text) }),
                    ScriptedMethod(name: "test.v1.Notes/SignIn", flags: LECTERN_METHOD_SECRET, call: { call in
                        call.answer(call.createSession(.reader, person: 42, milliseconds: 60_000).token)
                    }),
                    ScriptedMethod(name: "test.v1.Notes/SignOut", parties: InlineDispatcherTests.reader, call: { call in
                        call.endSession() == LECTERN_OK ? call.answer("bye") : LECTERN_FAILED
                    }),
                ], asksFor: ["sessions"])
        ])
    }

    /// The dispatcher's answer: a text, a reason, or "not handled".
    private func show(
        _ host: HostUnderTest, _ name: String, session: String = "", language: String = "", happened: Int64 = 0,
        on connection: ServerConnection? = nil, times: Int = 2, before: (HostInlineDispatcher) -> Void = { _ in }
    ) throws -> String {
        let decoder = FrameDecoder(limits: Limits(), methods: host.router.methods)
        let dispatcher = try #require(host.router.makeInlineDispatcher(decoder: decoder) as? HostInlineDispatcher)
        before(dispatcher)
        let open = Frame.Open(
            method: "test.v1.Notes/\(name)", message: Text.encode(""), session: session,
            labels: language.isEmpty ? [] : [Label("language", language)], happenedAtMilliseconds: happened)
        var bytes: [UInt8] = []
        FrameEncoder.append(Frame(call: 1, .open(open)), to: &bytes)
        var opening = OpenFrameView()
        #expect(try decoder.readOpenFrame(bytes.span, FrameEncoder.prefixBytes..<bytes.count, &opening) == 1)
        var kept: AnyObject?
        let caller = connection ?? host.connection()
        // From the second call on, connection context and statements are cached.
        let said = (1...times).map { _ in
            switch dispatcher.answer(opening, bytes.span, connectionContext: &kept, now: clinux_monotonic(), from: { caller }) {
            case .notHandled: "not handled"
            case .answered(let message): Text.decode(Array(message))
            case .problem(let problem): problem.reason
            }
        }
        dispatcher.finishWakeUp(wokeAt: clinux_monotonic() - 1_000_000)
        #expect(Set(said).count == 1)
        return said[0]
    }

    /// The expected answer: `said` where the store can read inline, else "not handled".
    private func atOnce(_ said: String, _ host: HostUnderTest) -> String { host.router.context.store.readNow { _ in } ? said : "not handled" }

    @Test func inlineRead_afterAWrite_seesIt() throws {
        let host = try host()
        defer { host.stop() }
        host.call("test.v1.Notes/Write", "b")
        #expect(try show(host, "First") == atOnce("b", host))
        host.call("test.v1.Notes/Write", "a")
        #expect(try show(host, "First") == atOnce("a", host))
        #expect(try show(host, "Missing") == atOnce("NONE_THERE", host))
        #expect(try show(host, "Outer") == atOnce("inner", host))
    }

    /// A store that limits a statement's work limits that of one run, not of all.
    @Test func inlineRead_repeatedOften_staysInline() throws {
        let host = try host()
        defer { host.stop() }
        host.call("test.v1.Notes/Write", "b")
        #expect(try show(host, "First", times: 5_000) == atOnce("b", host))
    }

    @Test func inlineRead_thatTakesTooMuchWork_isNotHandled() throws {
        let host = try host()
        defer { host.stop() }
        #expect(try show(host, "Count") == "not handled")
        #expect(try show(host, "Often") == "not handled")
        #expect(host.call("test.v1.Notes/Count").text == "200000")
        #expect(host.call("test.v1.Notes/Often").text == "often")
        // The reader that was interrupted serves the next one.
        host.call("test.v1.Notes/Write", "c")
        #expect(try show(host, "First") == atOnce("c", host))
    }

    @Test func tryCall_thatTakesTooMuchWork_isNotHandled() throws {
        let host = try host()
        defer { host.stop() }
        #expect(try show(host, "Tries") == "not handled")
        #expect(host.call("test.v1.Notes/Tries").text == "200000")
    }

    @Test func tryCall_thatFails_staysInline() throws {
        let host = try host()
        defer { host.stop() }
        #expect(try show(host, "Catches") == atOnce("made do", host))
        #expect(host.call("test.v1.Notes/Catches").text == "made do")
    }

    @Test func inlineRead_thatWrites_isNotHandled() throws {
        let host = try host()
        defer { host.stop() }
        #expect(try show(host, "Sneak") == "not handled")
        #expect(host.call("test.v1.Notes/Sneak").reason == "FORBIDDEN")
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func session_ofAnInlineRead_isCheckedForEachCall() throws {
        let host = try host()
        defer { host.stop() }
        let token = host.call("test.v1.Notes/SignIn").text
        #expect(try show(host, "Me", session: token) == atOnce("42 32 ", host))
        #expect(try show(host, "Me", session: token, language: "zh") == atOnce("42 32 zh", host))
        #expect(try show(host, "Me", session: (token.first == "x" ? "y" : "x") + token.dropFirst()) == atOnce("SESSION_EXPIRED", host))
        #expect(try show(host, "Me", session: token, on: host.connection(.device, "kiosk-2")) == atOnce("SESSION_EXPIRED", host))
        host.call("test.v1.Notes/SignOut", session: token)
        #expect(try show(host, "Me", session: token) == atOnce("SESSION_EXPIRED", host))
        // The cached wall time may lie before the end of the session.
        host.clock.turn(milliseconds: -500)
        #expect(try show(host, "Me", session: token) == atOnce("SESSION_EXPIRED", host))
        #expect(host.call("test.v1.Notes/Me", session: token).reason == "SESSION_EXPIRED")
    }

    @Test func call_thatIsBackdatedOrNotAllowed_isNotHandled() throws {
        let host = try host()
        defer { host.stop() }
        #expect(try show(host, "Me") == "not handled")
        #expect(try show(host, "First", on: host.connection(.partner, "shop")) == "not handled")
        #expect(try show(host, "First", happened: 1) == "not handled")
        #expect(try show(host, "All") == "not handled")
    }

    @Test func inlineRead_afterOneThatWaitedForTheDisk_isNotHandled() throws {
        let host = try host()
        defer { host.stop() }
        host.call("test.v1.Notes/Write", "a")
        let now = host.clock.clock.monotonicNanoseconds()
        #expect(try show(host, "First", before: { $0.readsPausedUntil = now + 60_000_000_000 }) == "not handled")
        #expect(try show(host, "First", before: { $0.readsPausedUntil = now }) == atOnce("a", host))
    }

    @Test func handler_thatHoldsItsReactorLong_isLogged() throws {
        let lines = Mutex<[String]>([])
        let long = glance("Long") { call in
            let begun = HostClock.system.monotonicNanoseconds()
            while HostClock.system.monotonicNanoseconds() - begun < 30_000_000 {}
            return call.answer("done")
        }
        var limits = Limits()
        limits.reactorMillisecondsMax = 20
        let host = try HostUnderTest([Notes().plugin([long])], limits: limits, log: Log { line in lines.withLock { $0.append(line) } })
        defer { host.stop() }
        let said = try show(host, "Long", times: 1)
        #expect(said == atOnce("done", host))
        let told = lines.withLock { $0 }.filter { $0.contains("held its reactor long") }
        #expect(told.count == (said == "done" ? 1 : 0))
        #expect(told.allSatisfy { $0.contains("test.v1.Notes/Long") && $0.contains("\"plugin\":\"notes\"") })
    }

    @Test func inlineRead_isCountedAndTimed() throws {
        let host = try host()
        defer { host.stop() }
        let before = (host.router.context.figures.served, host.router.context.figures.failed)
        host.call("test.v1.Notes/Write", "a")
        _ = try show(host, "First")
        _ = try show(host, "Missing")
        let twice: UInt64 = host.router.context.store.readNow { _ in } ? 2 : 0
        #expect(host.router.context.figures.served - before.0 == 1 + twice)
        #expect(host.router.context.figures.failed - before.1 == twice)
        let figures = host.router.context.figures
        for name in ["First", "Missing"] {
            let row = try #require(figures.methods.firstIndex { $0.name == "test.v1.Notes/\(name)" })
            let histogram = figures.histogram(row)
            #expect(histogram.buckets.reduce(0, +) == twice && histogram.nanoseconds >= twice * 1_000, "\(name)")
        }
    }
}
