// What the host lets a partner do: its state, scope and rate, looked up with each call.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct PartnerTests {
    /// Sets a partner: "NAME STATE RATE METHODS TOPICS", with commas between the patterns and - for none.
    private func places(asksFor: [String] = ["partners"]) -> ScriptedPlugin {
        ScriptedPlugin(
            "places",
            [
                ScriptedMethod(name: "test.v1.Places/Set", call: { call in
                    let parts = call.text.split(separator: " ").map(String.init)
                    func list(_ text: String) -> [String] { text == "-" ? [] : text.split(separator: ",").map(String.init) }
                    let code = call.setPartner(
                        parts[0], state: Int32(parts[1]) ?? 0, callsPerSecond: UInt32(parts[2]) ?? 0, methods: list(parts[3]),
                        topics: list(parts[4]))
                    return code == LECTERN_OK ? call.answer("set") : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.Places/Write", call: { call in
                    call.emit("places.order", subject: "own", partner: "shop")
                    call.emit("places.bill", subject: "own", partner: "shop")
                    return call.answer("written")
                }),
                ScriptedMethod(name: "test.v1.Places/Read", effect: .read, call: { $0.answer("read") }),
                ScriptedMethod(name: "test.v1.Places/None", effect: .none, flags: LECTERN_METHOD_INLINE, call: { $0.answer("none") }),
            ], asksFor: asksFor)
    }

    private static let methods = ["Write", "Read", "None"].map { "test.v1.Places/\($0)" }

    private func set(_ host: HostUnderTest, _ text: String) { #expect(host.call("test.v1.Places/Set", text).text == "set") }

    @Test func partner_thatIsNotActive_beginsNoCall() throws {
        let host = try HostUnderTest([places()])
        defer { host.stop() }
        let shop = host.connection(.partner, "shop")
        func reasons() -> [String] { Self.methods.map { host.call($0, on: shop).reason } }
        // Nobody has said anything of it: the rules of the methods decide.
        #expect(reasons() == ["", "", ""])
        for (state, reason) in [(1, ""), (2, "PARTNER_NOT_ACTIVE"), (1, ""), (3, "PARTNER_NOT_ACTIVE")] {
            set(host, "shop \(state) 0 - -")
            #expect(reasons() == [reason, reason, reason], "state \(state)")
            #expect(host.call("lectern.host.v1.Host/Describe", on: shop).reason == reason)
        }
        // Others with that name, and partners with others, are not meant.
        #expect(host.call("test.v1.Places/Write", on: host.connection(.device, "shop")).reason == "")
        #expect(host.call("test.v1.Places/Write", on: host.connection(.partner, "shop.west")).reason == "")
    }

    /// A thread is busy; meanwhile a partner's calls without data wait, and the partner is withdrawn.
    @Test func callWithoutData_waitingWhileItsPartnerIsWithdrawn_doesNotBegin() throws {
        let (began, goesOn, done) = (Signal(), Signal(), Count())
        let slow = ScriptedPlugin("slow", [
            ScriptedMethod(name: "test.v1.Slow/Wait", effect: .none, call: { call in
                began.give()
                return goesOn.wait() ? call.answer("done") : LECTERN_FAILED
            }),
            ScriptedMethod(name: "test.v1.Slow/Count", effect: .none, call: { call in
                done.add()
                return call.answer("counted")
            }),
        ])
        var limits = Limits()
        limits.computeThreads = 1
        let host = try HostUnderTest([places(), slow], limits: limits)
        defer { host.stop() }
        set(host, "shop 1 0 - -")
        let shop = host.connection(.partner, "shop")
        #expect(host.call("test.v1.Slow/Count", on: shop).text == "counted")
        let waiting = host.begin(Frame.Open(method: "test.v1.Slow/Wait", message: Text.encode("")))
        began.wait()
        let calls = ["test.v1.Slow/Count", "lectern.host.v1.Host/Describe"].map { method in
            host.begin(Frame.Open(method: method, message: Text.encode("")), on: shop)
        }
        // Whatever was looked up before anything waited has been looked up by now.
        for _ in 0..<20 { #expect(host.call("test.v1.Places/Read", on: shop).text == "read") }
        set(host, "shop 3 0 - -")
        goesOn.give()
        #expect(host.recorder.close(of: waiting)?.text == "done")
        for call in calls { #expect(host.recorder.close(of: call)?.reason == "PARTNER_NOT_ACTIVE") }
        #expect(done.value == 1)
    }

    @Test func watch_ofAPartnerThatIsWithdrawn_endsByItself() throws {
        var limits = Limits()
        limits.partnerCheckMilliseconds = 20
        let host = try HostUnderTest([places()], limits: limits)
        defer { host.stop() }
        for name in ["shop", "other"] { set(host, "\(name) 1 0 - -") }
        func watch(_ name: String) throws -> ServerCall {
            let request = try Host.WatchRequest(cursorItems: true).encoded()
            let call = host.begin(Frame.Open(method: "lectern.host.v1.Host/Watch", message: request, credit: 100), on: host.connection(.partner, name))
            #expect(host.recorder.items(of: call, count: 1).count == 1)
            return call
        }
        let (watched, other) = (try watch("shop"), try watch("other"))
        set(host, "shop 3 0 - -")
        #expect(host.recorder.close(of: watched)?.reason == "PARTNER_NOT_ACTIVE")
        #expect(!other.isClosed)
        host.cancel(other)
    }

    @Test func answer_thatIsKept_isNotGivenToAWithdrawnPartner() throws {
        let host = try HostUnderTest([places()])
        defer { host.stop() }
        let shop = host.connection(.partner, "shop")
        let key = RequestKey.make()
        #expect(host.call("test.v1.Places/Write", key: key, on: shop).text == "written")
        #expect(host.call("test.v1.Places/Write", key: key, on: shop).text == "written")
        set(host, "shop 3 0 - -")
        #expect(host.call("test.v1.Places/Write", key: key, on: shop).reason == "PARTNER_NOT_ACTIVE")
    }

    @Test func scope_namesWhatIsCalledAndFollowed() throws {
        let host = try HostUnderTest([places()])
        defer { host.stop() }
        let shop = host.connection(.partner, "shop")
        func reasons() -> [String] { Self.methods.map { host.call($0, on: shop).reason } }
        set(host, "shop 1 0 test.v1.Places/Write,other.* -")
        #expect(reasons() == ["", "PARTNER_OUT_OF_SCOPE", "PARTNER_OUT_OF_SCOPE"])
        #expect(host.call("test.v1.Places/Read", on: shop).problem?.facts == [Label("method", "test.v1.Places/Read")])
        set(host, "shop 1 0 test.* -")
        #expect(reasons() == ["", "", ""])
        #expect(host.call("lectern.host.v1.Host/Describe", on: shop).reason == "PARTNER_OUT_OF_SCOPE")
        set(host, "shop 1 0 - places.bill")
        #expect(try watch(host, shop, []) == ["partner.shop.places.bill", "partner.shop.places.bill"])
        #expect(try watch(host, shop, ["partner.shop.*"]) == ["partner.shop.places.bill", "partner.shop.places.bill"])
        let other = try stream(host, shop, ["partner.shop.places.order"])
        #expect(host.recorder.close(of: other)?.reason == "TOPIC_NOT_ALLOWED")
    }

    private func stream(_ host: HostUnderTest, _ shop: ServerConnection, _ topics: [String]) throws -> ServerCall {
        let request = try Host.WatchRequest(topics: topics, fromStart: true).encoded()
        return host.begin(Frame.Open(method: "lectern.host.v1.Host/Watch", message: request, credit: 100), on: shop)
    }

    /// The first two changes that the partner is given, of four that are its own.
    private func watch(_ host: HostUnderTest, _ shop: ServerConnection, _ topics: [String]) throws -> [String] {
        let call = try stream(host, shop, topics)
        defer { host.cancel(call) }
        return try host.recorder.items(of: call, count: 2).map { try Host.Change($0.message).topic }
    }

    @Test func rate_isKnownFromTheFirstCallAndRefusesBeyondIt() throws {
        let host = try HostUnderTest([places()])
        defer { host.stop() }
        set(host, "shop 1 3 - -")
        let shop = host.connection(.partner, "shop")
        func call() -> Frame.Close { host.call("test.v1.Places/Read", on: shop) }
        #expect(call().reason == "")
        let reasons = (0..<10).map { _ in call() }
        let refused = reasons.filter { $0.reason == "PARTNER_RATE_REACHED" }
        #expect(refused.count >= 6, "three calls are taken at once, and three a second")
        #expect(refused.allSatisfy { (1...334).contains($0.problem?.retryAfterMilliseconds ?? 0) })
        #expect(refused.first?.problem?.facts == [Label("limit", "3")])
        #expect(host.call("test.v1.Places/Read", on: host.connection(.partner, "other")).reason == "")
        #expect(waitUntil(seconds: 20) { call().reason == "" })
        // Without a rate it is free once a call has found that.
        set(host, "shop 1 0 - -")
        #expect(waitUntil(seconds: 20) { call().reason == "" })
        #expect((0..<10).map { _ in call().reason } == Array(repeating: "", count: 10))
    }

    @Test func partnerSet_isForPluginsThatAsk() throws {
        let host = try HostUnderTest([places(asksFor: ["sessions"])])
        defer { host.stop() }
        #expect(host.call("test.v1.Places/Set", "shop 1 0 - -").reason == "INTERNAL_ERROR")
        let asking = try HostUnderTest([places()])
        defer { asking.stop() }
        for wrong in ["shop 0 0 - -", "shop 4 0 - -", "a/b 1 0 - -", "shop 1 0 \(String(repeating: "x", count: 600)) -"] {
            #expect(asking.call("test.v1.Places/Set", wrong).reason == "INTERNAL_ERROR", "\(wrong)")
        }
        let many = (0..<65).map { "m\($0)" }.joined(separator: ",")
        #expect(asking.call("test.v1.Places/Set", "shop 1 0 - \(many)").reason == "INTERNAL_ERROR")
    }

    @Test func tokenBucket_takesASecondsCallsAtOnceAndThenOneByOne() {
        let second: Int64 = 1_000_000_000
        var bucket = TokenBucket(callsPerSecond: 4, now: 0)
        for _ in 0..<4 { #expect(bucket.take(0) == nil) }
        #expect(bucket.take(0) == RateExcess(callsPerSecond: 4, retryAfterMilliseconds: 250))
        #expect(bucket.wait(second / 4 - 1) == 1 && bucket.take(second / 4) == nil && bucket.take(second / 4) != nil)
        // A pause saves up no more than a second's calls.
        for _ in 0..<4 { #expect(bucket.take(100 * second) == nil) }
        #expect(bucket.take(100 * second) != nil)
        var slow = TokenBucket(callsPerSecond: 1, now: 0)
        #expect(slow.take(0) == nil && slow.take(second - 1)?.retryAfterMilliseconds == 1 && slow.take(second) == nil)
    }
}
