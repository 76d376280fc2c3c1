// lectern deliver from a shell: an offer, a request, its queues, and what a carrier tells; and what it says where something is wrong.

import CityMessages
import CityTesting
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import ReadersMessages
import Testing

@Suite(.serialized) struct DeliverCommandTests {
    private let daemon: DaemonUnderTest
    private let city: CityFixture

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins + ["Delivery"])
        city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 1, items: 1, loansMax: 5)
        let places = City.Client(SessionCaller(try daemon.connect(.admin, "admin")))
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "WAY", name: "配送途中"))
        _ = try places.putServicePoint(
            .init(branchCode: "WAY", code: "courier", name: "courier", kind: .courierStation, zone: "Asia/Shanghai", lends: true))
        for name in ["courier-1", "app"] { _ = try places.putPartner(.init(partner: .init(name: name, title: name))) }
    }

    private func lectern(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, words) }

    @Test func request_isOfferedPlacedListedAndCancelled_andErrorsSayWhatIsWrong() throws {
        let folder = try TemporaryFolder()
        let rules = """
            { rule_set: { code: "city", currency: "CNY",
              carriers: [{ code: "post", partner: "courier-1", form: "DOOR", point: "courier", volumes_max: 5, transit_days: 2 }],
              fees: [{ code: "parcel", first_volumes: 3, first: 400, more: 100 }],
              examples: [{ case: { at: "2026-05-01", carrier: "post", volumes: 6 }, fee: FEE, parcels: 2 }] } }
            """
        try folder.write("wrong.json5", Array(rules.replacingOccurrences(of: "FEE", with: "999").utf8))
        try folder.write("right.json5", Array(rules.replacingOccurrences(of: "FEE", with: "1000").utf8))
        #expect(try lectern("deliver", "import", "\(folder.path)/wrong.json5").errors.contains("EXAMPLE_FAILS"))
        #expect(try lectern("deliver", "import", "\(folder.path)/none.json5").status != 0)
        #expect(try lectern("deliver", "import", "\(folder.path)/right.json5").output.contains("1 carriers, 1 examples hold"))
        #expect(try lectern("deliver", "rules", "--open").output.contains("  post: to the door, 5 books a parcel, 2 days\n"))
        let app = try daemon.connect(.partner, "app")
        let session = try city.signIn(city.cards[0], at: app)
        func phone(_ words: String...) throws -> ProgramResult {
            try Tool.lectern(on: daemon, as: .partner, named: "app", words + ["--session", session])
        }
        let record = "\(city.recordID)"
        let offer = try phone("deliver", "offer", record, "--why").output
        #expect(offer.hasPrefix("post  4.00 CNY  1 parcel  promised ") && offer.contains("takes ITEM-0 of A: load 0"), "\(offer)")
        #expect(try phone("deliver", "request", "post", record, "--street", "科技路 1 号").errors.contains("FEE_CHANGED"))
        #expect(try phone("deliver", "request", "post", record, "--fee", "4.00").errors.contains("ADDRESS_MISSING"))
        let placed = try phone("deliver", "request", "post", record, "--fee", "4.00", "--street", "科技路 1 号", "--json").output
        let request = try #require(try JSON.parse(placed)["requests"]?.elements?.first?["requestId"]?.text)
        #expect(
            try phone("deliver", "list").output.contains("To be picked")
                && lectern("deliver", "list", "--state", "picked").output == "nothing was asked for\n")
        #expect(try lectern("deliver", "list", "--state", "x").errors.contains("there are requested, picked"))
        #expect(
            try lectern("deliver", "picks", "A").output.contains("ITEM-0  request \(request)")
                && lectern("deliver", "picks", "B").output == "there is nothing to pick\n")
        #expect(try lectern("deliver", "picks", "none").errors.contains("BRANCH_UNKNOWN"))
        #expect(try lectern("deliver", "queue").output.hasPrefix("requested  1  0 in danger"))
        #expect(
            try Tool.lectern(on: daemon, as: .partner, named: "courier-1", ["deliver", "parcels"]).output
                == "there are no parcels\n")
        let track = try Tool.lectern(on: daemon, as: .partner, named: "courier-1", ["deliver", "track", "1", "delivered"])
        #expect(track.status != 0 && track.output.contains("1  PARCEL_UNKNOWN"))
        #expect(
            try Tool.lectern(on: daemon, as: .partner, named: "courier-1", ["deliver", "track", "1", "eaten"]).errors.contains(
                "there are handed_over"))
        #expect(
            try Tool.lectern(on: daemon, as: .partner, named: "courier-1", ["deliver", "accept", "1"]).errors.contains(
                "PARCEL_UNKNOWN"))
        #expect(try phone("deliver", "cancel", request, "--reason", "买到了").output.contains("Cancelled"))
        let shown = try phone("deliver", "show", request).output
        #expect(shown.contains("Cancelled  at app  (买到了)") && shown.contains("Asked for  at app"), "\(shown)")
        #expect(try phone("deliver", "cancel", request).errors.contains("STATE_FORBIDS"))
    }
}
