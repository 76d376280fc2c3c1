// What one caller takes, others keep: over real connections, by what does not depend on time.

import CityTesting
import DiscoveryMessages
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite(.serialized) struct FairnessTests {
    private static let search = "lectern.discovery.v1.Discovery/Search"

    private func city(_ limits: String) throws -> CityFixture {
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
        options.limits = limits
        options.hashesAtUsualCost = true
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return try CityFixture(daemon, kiosks: ["kiosk-1"], readers: 1, items: 1, loansMax: 10)
    }

    private func raw(_ daemon: DaemonUnderTest, _ role: Role, _ name: String) throws -> RawClient {
        let client = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(try daemon.certificate(role, name)))
        try client.sendHello()
        return client
    }

    /// What `status` says of the queue.
    private func figure(_ daemon: DaemonUnderTest, _ name: String) throws -> Int {
        let admin = try daemon.connect(.admin, "admin")
        defer { admin.close() }
        let figures = try Host.Client(SessionCaller(admin)).status(.init()).store
        return try #require(figures.first { $0.name == name }.flatMap { Int($0.value) })
    }

    @Test func openAndCancel_withoutAPause_delaysNoOtherCaller() throws {
        let city = try city("queue_units_max: 16, store_reads_max: 1")
        let storm = try raw(city.daemon, .device, "storm")
        let message = try Discovery.SearchRequest(words: "三体").encoded()
        var bytes: [UInt8] = []
        let calls: UInt32 = 5_000
        for number in 1...calls {
            FrameEncoder.append(Frame(call: number, .open(Frame.Open(method: Self.search, message: message))), to: &bytes)
            FrameEncoder.append(Frame(call: number, .cancel), to: &bytes)
        }
        try storm.send(bytes)
        let kiosk = Discovery.Client(SessionCaller(try city.daemon.connect(.device, "kiosk-1")))
        for _ in 0..<50 { #expect(try !kiosk.search(.init(words: "三体")).records.isEmpty) }
        var reasons: [String: Int] = [:]
        for _ in 1...calls { reasons[try #require(try storm.close()).close.problem?.reason ?? "", default: 0] += 1 }
        #expect(Set(reasons.keys).isSubset(of: ["", "CANCELLED"]), "\(reasons)")
    }

    @Test func search_besideAFullQueue_isNotRefused() throws {
        let city = try city("queue_units_max: 32, store_reads_max: 1")
        let greedy = try raw(city.daemon, .device, "greedy")
        let message = try Discovery.SearchRequest(words: "三体", limit: 100).encoded()
        let kiosk = Discovery.Client(SessionCaller(try city.daemon.connect(.device, "kiosk-1")))
        var number: UInt32 = 0
        var refused = 0
        for _ in 0..<10 {
            var bytes: [UInt8] = []
            for _ in 0..<250 {
                number += 1
                FrameEncoder.append(Frame(call: number, .open(Frame.Open(method: Self.search, message: message))), to: &bytes)
            }
            try greedy.send(bytes)
            for _ in 0..<5 { #expect(try !kiosk.search(.init(words: "三体")).records.isEmpty) }
            for _ in 0..<250 where try greedy.close()?.close.problem?.reason == "OVERLOADED" { refused += 1 }
        }
        #expect(refused > 0, "the queue was never full")
        #expect(try figure(city.daemon, "queue refused, device") == refused)
    }

    @Test func signIn_besideManyOfAPartner_doesNotWaitForThem() throws {
        let city = try city("")
        let shop = try raw(city.daemon, .partner, "shop")
        let calls: UInt32 = 20
        for number in 1...calls {
            let message = try Readers.SignInRequest(card: "NOBODY-\(number)", pin: "wrong").encoded()
            try shop.send(Frame(call: number, .open(Frame.Open(
                method: "lectern.readers.v1.Readers/SignIn", message: message, timeoutMilliseconds: 100_000, requestKey: RequestKey.make()))))
        }
        let kiosk = try city.daemon.connect(.device, "kiosk-1")
        #expect(try !city.signIn(city.cards[0], at: kiosk).isEmpty)
        #expect(try figure(city.daemon, "queue waiting, partner") > 0, "the partner's are still waiting")
        for _ in 1...calls { #expect(try shop.close()?.close.problem?.reason == "CARD_OR_PIN_WRONG") }
    }
}
