// The host's limits, each exceeded by one.

import CLecternPlugin
import LecternNet
import LecternProtobuf
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct HostLimitTests {
    private let day: Int64 = 86_400_000

    @Test func happenedAt_pastItsLimits_isRefused() throws {
        let moment = ScriptedMethod(name: "test.v1.Notes/Moment", call: { call in
            call.answer("\(call.info.happened_at_ms - call.info.now_ms)")
        })
        let host = try HostUnderTest([Notes().plugin([moment])])
        defer { host.stop() }
        let now = HostClock.system.wallMilliseconds()
        let limits = Limits()
        let oldest = now - Int64(limits.happenedAtDaysMax) * day
        let ahead = now + Int64(limits.happenedAheadMillisecondsMax)
        for happened in [oldest - 60_000, ahead + 60_000] {
            let close = host.call("test.v1.Notes/Moment", happened: happened)
            #expect(close.reason == "REQUEST_MALFORMED")
            #expect(close.problem?.facts == [Label("field", "happened_at_ms")])
        }
        #expect((Int64(host.call("test.v1.Notes/Moment", happened: oldest + 60_000).text) ?? 0) < -365 * day)
        #expect(host.call("test.v1.Notes/Moment", happened: ahead - 60_000).text == "0", "a little ahead is now")
    }

    @Test func emit_pastChangesPerCall_failsTheCall() throws {
        let codes = CodeBox()
        let emits = ScriptedMethod(name: "test.v1.Notes/Emit", call: { call in
            for _ in 0..<(Int(call.text) ?? 0) { codes.add(call.emit("notes.note")) }
            return call.answer("told")
        })
        var limits = Limits()
        limits.changesPerCallMax = 3
        let host = try HostUnderTest([Notes().plugin([emits])], limits: limits)
        defer { host.stop() }
        #expect(host.call("test.v1.Notes/Emit", "3").text == "told")
        #expect(host.call("test.v1.Notes/Emit", "4").reason == "INTERNAL_ERROR")
        #expect(codes.all == Array(repeating: LECTERN_OK, count: 6) + [LECTERN_INVALID])
        let watch = Frame.Open(method: "lectern.host.v1.Host/Watch", message: [0x18, 1], credit: 10)
        let watching = host.begin(watch, on: host.connection(.admin, "a"))
        #expect(host.call("test.v1.Notes/Write", "last").status == .ok)
        #expect(host.recorder.items(of: watching, count: 4).count == 4, "nothing of the call that failed is told")
    }

    @Test func topics_pastTheLimit_areRefused() throws {
        let codes = CodeBox()
        let waits = ScriptedMethod(
            name: "test.v1.Notes/Wait", effect: .read, flags: LECTERN_METHOD_SERVER_STREAMS,
            step: { call, _, _ in
                for topic in 0..<3 { codes.add(call.waitFor("notes.\(topic)")) }
                return LECTERN_FAILED
            })
        var limits = Limits()
        limits.topicsMax = 2
        let host = try HostUnderTest([Notes().plugin([waits])], limits: limits)
        defer { host.stop() }
        func watch(_ topics: Int) -> ServerCall {
            var request = ProtobufWriter()
            for topic in 0..<topics {
                request.tag(1, .bytes)
                request.lengthDelimited("notes.\(topic)".utf8)
            }
            let open = Frame.Open(method: "lectern.host.v1.Host/Watch", message: request.bytes, credit: 1)
            return host.begin(open, on: host.connection(.admin, "a"))
        }
        let (taken, refused) = (watch(2), watch(3))
        #expect(host.recorder.close(of: refused)?.reason == "REQUEST_MALFORMED")
        #expect(host.recorder.closeNow(of: taken) == nil)
        host.cancel(taken)
        #expect(host.recorder.close(of: taken)?.reason == "CANCELLED")
        let stream = host.begin(Frame.Open(method: "test.v1.Notes/Wait", credit: 1))
        #expect(host.recorder.close(of: stream) != nil)
        #expect(codes.all == [LECTERN_OK, LECTERN_OK, LECTERN_INVALID])
    }

    @Test func session_askedForLonger_endsAtTheLimit() throws {
        let person = ScriptedPlugin(
            "people",
            [
                ScriptedMethod(name: "test.v1.People/SignIn", flags: LECTERN_METHOD_SECRET, call: { call in
                    call.answer(call.createSession(.reader, person: 42, milliseconds: .max).token)
                }),
                ScriptedMethod(
                    name: "test.v1.People/Me", effect: .read, parties: [Party(certificate: .device, session: .reader)],
                    call: { $0.answer("\($0.info.person)") }),
            ], asksFor: ["sessions"])
        let host = try HostUnderTest([person])
        defer { host.stop() }
        let token = host.call("test.v1.People/SignIn").text
        host.clock.turn(milliseconds: Int64(Limits().sessionMillisecondsMax) - 60_000)
        #expect(host.call("test.v1.People/Me", session: token).text == "42")
        host.clock.turn(milliseconds: 120_000)
        #expect(host.call("test.v1.People/Me", session: token).reason == "SESSION_EXPIRED")
    }

    @Test func callTime_askedForLonger_endsAtTheLimit() throws {
        let (begun, go) = (Signal(), Signal())
        let hold = ScriptedMethod(name: "test.v1.Notes/Hold", effect: .none, call: { call in
            begun.give()
            go.wait()
            return call.answer("held")
        })
        let own = ScriptedMethod(name: "test.v1.Notes/Own", effect: .none, timeoutMilliseconds: 600_000, call: { $0.answer("own") })
        let host = try HostUnderTest([Notes().plugin([hold, own])])
        defer { host.stop() }
        /// The time limit of a call in milliseconds, for a caller's timeout; 0: none.
        func given(_ method: String, asked: UInt32) -> Int64 {
            let deadline = asked == 0 ? .max : HostClock.system.monotonicNanoseconds() + Int64(asked) * 1_000_000
            let call = host.begin(Frame.Open(method: method, timeoutMilliseconds: asked), deadline: deadline)
            return (call.deadlineNanoseconds - HostClock.system.monotonicNanoseconds()) / 1_000_000
        }
        let limits = Limits()
        let usual = Int64(limits.callMilliseconds), longest = Int64(limits.callMillisecondsMax)
        #expect((usual - 5_000...usual).contains(given("test.v1.Notes/Hold", asked: 0)))
        #expect((longest - 5_000...longest).contains(given("test.v1.Notes/Hold", asked: 3_600_000)))
        #expect((25_000...30_000).contains(given("test.v1.Notes/Hold", asked: 30_000)))
        #expect((595_000...600_000).contains(given("test.v1.Notes/Own", asked: 3_600_000)), "the method's own is longer")
        go.give()
    }

    @Test func prepare_forAFullQueue_isRefused() throws {
        let (begun, go) = (Signal(), Signal())
        let slow = ScriptedMethod(
            name: "test.v1.Notes/Slow", flags: LECTERN_METHOD_PREPARES,
            prepare: { call in
                begun.give()
                go.wait()
                return call.answer("ready")
            },
            call: { $0.answer("done") })
        var limits = Limits()
        limits.preparesMax = 1
        limits.prepareQueueMax = 1
        let host = try HostUnderTest([Notes().plugin([slow])], limits: limits)
        defer { host.stop() }
        func begin() -> ServerCall { host.begin(Frame.Open(method: "test.v1.Notes/Slow", requestKey: RequestKey.make())) }
        let inside = begin()
        #expect(begun.wait())
        let waiting = begin()
        let refused = begin()
        #expect(host.recorder.close(of: refused)?.reason == "OVERLOADED")
        #expect((host.recorder.close(of: refused)?.problem?.retryAfterMilliseconds ?? 0) > 0)
        #expect(host.call("test.v1.Notes/Write", "beside").status == .ok, "the writer is free meanwhile")
        go.give()
        for call in [inside, waiting] { #expect(host.recorder.close(of: call)?.text == "done") }
    }

    @Test func handler_thatHoldsTheWriterLong_isLogged() throws {
        let lines = Mutex<[String]>([])
        let long = ScriptedMethod(name: "test.v1.Notes/Long", call: { call in
            let begun = HostClock.system.monotonicNanoseconds()
            while HostClock.system.monotonicNanoseconds() - begun < 30_000_000 {}
            return call.answer("done")
        })
        var limits = Limits()
        limits.writerMillisecondsMax = 20
        let log = Log { line in lines.withLock { $0.append(line) } }
        let host = try HostUnderTest([Notes().plugin([long])], limits: limits, log: log)
        defer { host.stop() }
        #expect(host.call("test.v1.Notes/Long").text == "done")
        let told = lines.withLock { $0 }.filter { $0.contains("held the writer long") }
        #expect(told.count == 1 && told[0].contains("test.v1.Notes/Long") && told[0].contains("\"plugin\":\"notes\""))
    }
}
