// The call queue before store, `prepare` and compute threads: order of service, bounds, cancelled units.

import CLecternPlugin
import LecternNet
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct CallQueueTests {
    /// Names in the order in which they were served.
    private final class Served: Sendable {
        private let names = Mutex<[String]>([])
        func add(_ name: String) { names.withLock { $0.append(name) } }
        var all: [String] { names.withLock { $0 } }
    }

    private func open(_ method: String, _ text: String) -> Frame.Open {
        Frame.Open(method: method, message: Text.encode(text), requestKey: RequestKey.make())
    }

    private func connection(_ host: HostUnderTest, _ id: UInt64, _ role: Role, _ name: String, address: String = "") -> ServerConnection {
        ServerConnection(
            id: id, peer: Peer(certificate: role, name: name, address: address), hello: Frame.Hello(name: name), output: host.recorder)
    }

    /// A method that records each request's text, and blocks on the request "hold".
    private func method(_ name: String, _ effect: Effect, _ served: Served, _ begun: Signal, _ go: Signal) -> ScriptedMethod {
        ScriptedMethod(name: name, effect: effect, call: { call in
            served.add(call.text)
            if call.text == "hold" {
                begun.give()
                go.wait()
            }
            return call.answer(call.text)
        })
    }

    private func oneReader() -> Limits {
        var limits = Limits()
        limits.storeReadsMax = 1
        return limits
    }

    @Test(arguments: [Effect.read, .none]) func waitingUnits_ofTwoTerminals_areServedInTurn(_ effect: Effect) throws {
        let (served, begun, go) = (Served(), Signal(), Signal())
        var limits = oneReader()
        limits.computeThreads = 1
        let host = try HostUnderTest([Notes().plugin([method("test.v1.Notes/Long", effect, served, begun, go)])], limits: limits)
        defer { host.stop() }
        let (greedy, kiosk) = (connection(host, 1, .device, "greedy"), connection(host, 2, .device, "kiosk"))
        let holding = host.begin(open("test.v1.Notes/Long", "hold"), on: greedy)
        #expect(begun.wait())
        let many = (0..<20).map { _ in host.begin(open("test.v1.Notes/Long", "greedy"), on: greedy) }
        let one = host.begin(open("test.v1.Notes/Long", "kiosk"), on: kiosk)
        go.give()
        for call in [holding, one] + many { #expect(host.recorder.close(of: call)?.status == .ok) }
        #expect(served.all.prefix(4).contains("kiosk"), "\(served.all)")
    }

    @Test func waitingUnits_ofAStranger_comeAfterTheTerminals() throws {
        let (served, begun, go) = (Served(), Signal(), Signal())
        let host = try HostUnderTest(
            [Notes().plugin([method("test.v1.Notes/Long", .read, served, begun, go)])], limits: oneReader())
        defer { host.stop() }
        let stranger = connection(host, 1, .none, "", address: "10.0.0.1:4711")
        let kiosk = connection(host, 2, .device, "kiosk")
        let holding = host.begin(open("test.v1.Notes/Long", "hold"), on: kiosk)
        #expect(begun.wait())
        let strangers = (0..<10).map { _ in host.begin(open("test.v1.Notes/Long", "stranger"), on: stranger) }
        let kiosks = (0..<8).map { _ in host.begin(open("test.v1.Notes/Long", "kiosk"), on: kiosk) }
        go.give()
        for call in [holding] + strangers + kiosks { _ = host.recorder.close(of: call) }
        #expect(served.all.prefix(11).filter { $0 == "kiosk" }.count >= 7, "\(served.all)")
    }

    @Test func cancelledUnits_leaveTheQueueAtOnce() throws {
        let (served, begun, go) = (Served(), Signal(), Signal())
        var limits = oneReader()
        limits.queueUnitsMax = 4
        let host = try HostUnderTest([Notes().plugin([method("test.v1.Notes/Long", .read, served, begun, go)])], limits: limits)
        defer { host.stop() }
        let (greedy, kiosk) = (connection(host, 1, .device, "greedy"), connection(host, 2, .device, "kiosk"))
        let holding = host.begin(open("test.v1.Notes/Long", "hold"), on: greedy)
        #expect(begun.wait())
        for _ in 0..<100 {
            let call = host.begin(open("test.v1.Notes/Long", "cancelled"), on: greedy)
            host.cancel(call)
            #expect(host.recorder.close(of: call)?.reason == "CANCELLED", "not refused for want of room")
        }
        let waiting = (0..<4).map { _ in host.begin(open("test.v1.Notes/Long", "kiosk"), on: kiosk) }
        go.give()
        for call in [holding] + waiting { #expect(host.recorder.close(of: call)?.status == .ok) }
        #expect(served.all == ["hold"] + Array(repeating: "kiosk", count: 4))
    }

    @Test func unit_forAFullQueue_costsTheLongestFlowItsNewest() throws {
        let (served, begun, go) = (Served(), Signal(), Signal())
        var limits = oneReader()
        limits.queueUnitsMax = 5
        let host = try HostUnderTest([Notes().plugin([method("test.v1.Notes/Long", .read, served, begun, go)])], limits: limits)
        defer { host.stop() }
        let (greedy, kiosk) = (connection(host, 1, .device, "greedy"), connection(host, 2, .device, "kiosk"))
        let holding = host.begin(open("test.v1.Notes/Long", "hold"), on: greedy)
        #expect(begun.wait())
        let many = (0..<5).map { host.begin(open("test.v1.Notes/Long", "greedy \($0)"), on: greedy) }
        let one = host.begin(open("test.v1.Notes/Long", "kiosk"), on: kiosk)
        let refused = host.recorder.close(of: many[4])
        #expect(refused?.reason == "OVERLOADED")
        #expect((refused?.problem?.retryAfterMilliseconds ?? 0) > 0)
        go.give()
        for call in [holding, one] + many.dropLast() { #expect(host.recorder.close(of: call)?.status == .ok) }
    }

    @Test func prepare_ofOneCaller_leavesAPlaceToOthers() throws {
        let (served, begun, go) = (Served(), Signal(), Signal())
        let slow = ScriptedMethod(
            name: "test.v1.Notes/Slow", flags: LECTERN_METHOD_PREPARES,
            prepare: { call in
                served.add(call.text)
                if call.text == "shop" {
                    begun.give()
                    go.wait()
                }
                return call.answer("")
            },
            call: { call in call.answer("done") })
        let host = try HostUnderTest([Notes().plugin([slow])])
        defer { host.stop() }
        let (shop, kiosk) = (connection(host, 1, .partner, "shop"), connection(host, 2, .device, "kiosk"))
        let many = (0..<10).map { _ in host.begin(open("test.v1.Notes/Slow", "shop"), on: shop) }
        #expect(begun.wait())
        let one = host.begin(open("test.v1.Notes/Slow", "kiosk"), on: kiosk)
        // Answered while the other caller's `prepare` still runs.
        #expect(host.recorder.close(of: one)?.status == .ok)
        #expect(served.all == ["shop", "kiosk"])
        go.give()
        for call in many { #expect(host.recorder.close(of: call)?.status == .ok) }
    }

    @Test func read_ofAConnectionWithFullOutput_isNotRun() throws {
        let (served, begun, go) = (Served(), Signal(), Signal())
        let host = try HostUnderTest([Notes().plugin([method("test.v1.Notes/Long", .read, served, begun, go)])])
        defer { host.stop() }
        let (silent, kiosk) = (connection(host, 1, .device, "silent"), connection(host, 2, .device, "kiosk"))
        silent.setOutputFull(true)
        host.router.outputFilled(silent)
        let held = (0..<20).map { _ in host.begin(open("test.v1.Notes/Long", "silent"), on: silent) }
        for _ in 0..<20 { #expect(host.recorder.close(of: host.begin(open("test.v1.Notes/Long", "kiosk"), on: kiosk))?.status == .ok) }
        #expect(!served.all.contains("silent"))
        #expect(host.recorder.closeNow(of: held[0]) == nil)
        silent.setOutputFull(false)
        host.router.outputDrained(silent)
        for call in held { #expect(host.recorder.close(of: call)?.status == .ok) }
    }

    @Test(arguments: [
        ("10.0.0.7:50123", "10.0.0.7"), ("[::1]:4711", "0000000000000000/64"), ("[::ffff:10.0.0.7]:1", "10.0.0.7"),
        ("[2001:db8:1:2:3::4]:443", "20010db800010002/64"), ("", ""),
    ]) func host_ofAnAddress_isOneCaller(_ address: String, _ host: String) {
        #expect(Peer(address: address).host == host)
    }
}
