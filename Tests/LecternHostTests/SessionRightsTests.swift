// Rights of staff: a method that names one admits only sessions that have it, whatever its effect.

import CLecternPlugin
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct SessionRightsTests {
    private static let person: Int64 = 42
    private static let staff = [Party(certificate: .desk, session: .staff)]
    private static let either = staff + [Party(certificate: .desk, session: .reader)]

    /// Signs staff in, grants the rights of the request's text, and serves a method of each kind that asks for "work.do".
    private func plugin(asksFor: [String] = ["sessions"]) -> ScriptedPlugin {
        func method(_ name: String, _ effect: Effect, flags: UInt32 = 0, parties: [Party] = SessionRightsTests.staff, right: String = "work.do") -> ScriptedMethod {
            ScriptedMethod(
                name: "test.v1.Work/\(name)", effect: effect, flags: flags, parties: parties, right: right, prepare: { $0.answer("prepared") },
                call: { $0.answer("done with \(String(decoding: $0.info.rights.copied, as: UTF8.self))") })
        }
        return ScriptedPlugin(
            "work",
            [
                ScriptedMethod(name: "test.v1.Work/SignIn", flags: LECTERN_METHOD_SECRET, call: { call in
                    let made = call.createSession(.staff, person: Self.person, milliseconds: 60_000)
                    return made.code == LECTERN_OK ? call.answer(made.token) : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.Work/SignReaderIn", flags: LECTERN_METHOD_SECRET, call: { call in
                    call.answer(call.createSession(.reader, person: 7, milliseconds: 60_000).token)
                }),
                ScriptedMethod(name: "test.v1.Work/Grant", call: { call in
                    let granted = call.grantSession(person: Self.person, call.text)
                    return granted.code == LECTERN_OK ? call.answer("\(granted.expires)") : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.Work/Prolong", call: { call in
                    call.answer("\(call.grantSession(person: Self.person, "work.do", milliseconds: 120_000).expires)")
                }),
                method("Read", .read), method("Write", .write), method("Prepared", .write, flags: LECTERN_METHOD_PREPARES),
                method("Compute", .none), method("Inline", .read, flags: LECTERN_METHOD_INLINE),
                method("Any", .read, right: "*"), method("Unnamed", .read, right: ""),
                method("Reader", .read, parties: Self.either),
                method("Desk", .read, parties: Self.staff + [Party(certificate: .desk, session: .none)]),
                ScriptedMethod(
                    name: "test.v1.Work/Stream", effect: .read, flags: LECTERN_METHOD_SERVER_STREAMS, parties: Self.staff, right: "work.do",
                    step: { call, _, _ in call.item("item", cursor: [1]) == LECTERN_OK ? LECTERN_END : LECTERN_FAILED }),
            ], asksFor: asksFor)
    }

    private static let asking = ["Read", "Write", "Prepared", "Compute", "Inline"]

    @Test func method_withARight_admitsSessionsThatHaveItAlone() throws {
        let host = try HostUnderTest([plugin()])
        defer { host.stop() }
        let desk = host.connection(.desk, "desk-1")
        let token = host.call("test.v1.Work/SignIn", on: desk).text
        func call(_ method: String) -> Frame.Close { host.call("test.v1.Work/\(method)", session: token, on: desk) }
        for method in Self.asking {
            #expect(call(method).reason == "RIGHT_MISSING", "\(method)")
            #expect(call(method).problem?.facts == [Label("right", "work.do")], "\(method)")
            #expect(call(method).status == .permissionDenied)
        }
        let open = Frame.Open(method: "test.v1.Work/Stream", message: [], session: token, credit: 1)
        #expect(host.recorder.close(of: host.begin(open, on: desk))?.reason == "RIGHT_MISSING")
        #expect(call("Any").text == "done with " && call("Unnamed").text == "done with ")
        // What the terminal alone may do is not taken away by signing in.
        #expect(call("Desk").text == "done with ")
        for (rights, isEnough) in [("work.do", true), ("*", true), ("work.do_more", false), ("readers.read work.do", true), ("readers.read", false), ("", false)] {
            #expect(host.call("test.v1.Work/Grant", rights, on: desk).text == "0")
            for method in Self.asking { #expect(call(method).text == (isEnough ? "done with \(rights)" : ""), "\(method) with \(rights)") }
        }
    }

    @Test func right_asksNothingOfOthersThanStaff() throws {
        let host = try HostUnderTest([plugin()])
        defer { host.stop() }
        let desk = host.connection(.desk, "desk-1")
        let reader = host.call("test.v1.Work/SignReaderIn", on: desk).text
        #expect(host.call("test.v1.Work/Reader", session: reader, on: desk).text == "done with ")
        #expect(host.call("test.v1.Work/Read", session: reader, on: desk).reason == "NOT_ALLOWED")
        #expect(host.call("test.v1.Work/Read", on: desk).reason == "SESSION_REQUIRED")
        let staff = host.call("test.v1.Work/SignIn", on: desk).text
        #expect(host.call("test.v1.Work/Reader", session: staff, on: desk).reason == "RIGHT_MISSING")
        #expect(host.call("test.v1.Work/Read", session: staff, on: host.connection(.desk, "desk-2")).reason == "SESSION_EXPIRED")
    }

    @Test func grant_withALifetime_movesTheEnd() throws {
        let host = try HostUnderTest([plugin()])
        defer { host.stop() }
        let desk = host.connection(.desk, "desk-1")
        let token = host.call("test.v1.Work/SignIn", on: desk).text
        host.clock.turn(milliseconds: 50_000)
        let now = host.clock.clock.wallMilliseconds()
        #expect((now + 120_000...now + 179_000).contains(Int64(host.call("test.v1.Work/Prolong", on: desk).text) ?? 0))
        host.clock.turn(milliseconds: 100_000)
        #expect(host.call("test.v1.Work/Read", session: token, on: desk).text == "done with work.do")
        host.clock.turn(milliseconds: 80_000)
        #expect(host.call("test.v1.Work/Read", session: token, on: desk).reason == "SESSION_EXPIRED")
        // One that has ended is not brought back.
        _ = host.call("test.v1.Work/Prolong", on: desk)
        #expect(host.call("test.v1.Work/Read", session: token, on: desk).reason == "SESSION_EXPIRED")
    }

    @Test func grant_ofSomethingElse_isRefused() throws {
        let host = try HostUnderTest([plugin()])
        defer { host.stop() }
        let longest = Array(repeating: "work.do_it_well", count: 256).joined(separator: " ")
        #expect(host.call("test.v1.Work/Grant", longest).text == "0")
        for rights in [longest + "xx", " ", "a  b", " a", "Work.do", "a\nb", "a,b"] {
            #expect(host.call("test.v1.Work/Grant", rights).reason == "INTERNAL_ERROR", "\(rights.prefix(20))")
        }
        let without = try HostUnderTest([plugin(asksFor: [])])
        defer { without.stop() }
        #expect(without.call("test.v1.Work/Grant", "work.do").reason == "INTERNAL_ERROR")
    }
}
