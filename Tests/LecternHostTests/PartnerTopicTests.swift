// What a plugin emits to a partner: only that partner gets it, under a topic that no plugin can reach otherwise.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct PartnerTopicTests {
    /// Tells a partner, named by the request, and everybody.
    private var orders: ScriptedPlugin {
        ScriptedPlugin(
            "orders",
            [
                ScriptedMethod(name: "test.v1.Orders/Place", call: { call in
                    let code = call.emit("orders.placed", subject: "to \(call.text)", partner: call.text)
                    return code == LECTERN_OK ? call.answer("") : LECTERN_FAILED
                }),
                ScriptedMethod(name: "test.v1.Orders/Emit", call: { call in
                    call.emit(call.text) == LECTERN_OK ? call.answer("") : LECTERN_FAILED
                }),
            ])
    }

    private func watch(_ host: HostUnderTest, _ role: Role, _ name: String, _ topics: [String] = []) throws -> ServerCall {
        var request = Host.WatchRequest()
        (request.topics, request.fromStart) = (topics, true)
        return host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: try request.encoded(), credit: 100), on: host.connection(role, name))
    }

    private func changes(_ host: HostUnderTest, _ count: Int, _ role: Role, _ name: String, _ topics: [String] = []) throws -> [String] {
        let stream = try watch(host, role, name, topics)
        defer { host.cancel(stream) }
        return try host.recorder.items(of: stream, count: count).map { item in
            let change = try Host.Change(item.message)
            return "\(change.topic) \(change.subject)"
        }
    }

    @Test func change_toAPartner_isSeenByThatPartnerAlone() throws {
        let host = try HostUnderTest([orders])
        defer { host.stop() }
        for name in ["shop", "", "shop.west", "shopper", "shop"] { #expect(host.call("test.v1.Orders/Place", name).status == .ok) }
        let own = "partner.shop.orders.placed to shop"
        #expect(try changes(host, 2, .partner, "shop") == [own, own])
        #expect(try changes(host, 2, .partner, "shop", ["partner.shop.orders.placed"]) == [own, own])
        #expect(try changes(host, 2, .partner, "shop", ["partner.shop.*"]) == [own, own])
        #expect(try changes(host, 1, .partner, "shop.west") == ["partner.shop/west.orders.placed to shop.west"])
        #expect(try changes(host, 1, .partner, "shopper", ["partner.shopper.orders.*"]) == ["partner.shopper.orders.placed to shopper"])
        #expect(try changes(host, 5, .desk, "desk-1").count == 5)
        #expect(try changes(host, 4, .admin, "boss", ["partner.*"]).count == 4)
        #expect(try changes(host, 1, .admin, "boss", ["orders.*"]) == ["orders.placed to "])
    }

    @Test func topicOfPartners_isOutOfAPluginsReach() throws {
        let host = try HostUnderTest([orders])
        defer { host.stop() }
        for topic in ["partner.shop.orders.placed", "partner.shop", "orders", ""] {
            #expect(host.call("test.v1.Orders/Emit", topic).status != .ok, "\(topic)")
        }
        for name in ["a b", "a/b", "shop*", String(repeating: "n", count: 65), "商店"] {
            #expect(host.call("test.v1.Orders/Place", name).status != .ok, "\(name)")
        }
        #expect(throws: HostError.self) { try ScriptedPlugin("partner", []).load() }
    }

    @Test func topic_thatIsNotAPartnersOwn_isRefused() throws {
        let host = try HostUnderTest([orders])
        defer { host.stop() }
        for (topic, reason) in [
            ("orders.placed", "TOPIC_NOT_ALLOWED"), ("partner.other.orders.placed", "TOPIC_NOT_ALLOWED"), ("partner.*", "TOPIC_NOT_ALLOWED"),
            ("partner.shop.unknown.t", "TOPIC_UNKNOWN"), ("partner.shop", "TOPIC_NOT_ALLOWED"),
        ] {
            let stream = try watch(host, .partner, "shop", [topic])
            #expect(host.recorder.close(of: stream)?.reason == reason, "\(topic)")
        }
        for topic in ["partner.shop", "partner.shop.t", "partner.shop.unknown.t"] {
            let stream = try watch(host, .admin, "boss", [topic])
            #expect(host.recorder.close(of: stream)?.reason == "TOPIC_UNKNOWN", "\(topic)")
        }
    }
}
