// examples/courier as a courier runs it: a real daemon, the program, and parcels that are taken on, carried and paid.

import CirculationMessages
import CityMessages
import CityTesting
import DeliveryMessages
import DiscoveryMessages
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LedgerMessages
import ReadersMessages
import StaffMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct CourierTests {
    private static let courier = "courier-1"
    private static let modules = [
        "options", "wire/v1/wire", "types/v1/types", "work/v1/work", "ledger/v1/ledger", "delivery/v1/delivery",
    ]

    private let daemon: DaemonUnderTest
    private let city: CityFixture
    private let folder: TemporaryFolder

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins + ["Delivery"])
        city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 1, items: 2, loansMax: 5, records: 2)
        folder = try TemporaryFolder()
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let places = City.Client(admin)
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "WAY", name: "配送途中"))
        for (code, branch) in [("courier", "WAY"), ("desk-a", "A")] {
            _ = try places.putServicePoint(
                .init(
                    branchCode: branch, code: code, name: code, kind: code == "courier" ? .courierStation : .serviceDesk, zone: "Asia/Shanghai", lends: true,
                    takesReturns: true))
        }
        let methods = ["lectern.delivery.*", "lectern.ledger.v1.Ledger/Statement"]
        _ = try places.putPartner(
            .init(partner: .init(name: Self.courier, title: "城市快递", methods: methods, topics: ["delivery.*"])))
        _ = try Ledger.Client(admin).putBudget(
            .init(code: "post", title: "邮费", change: .init(minorUnits: 100_000, currency: "CNY")))
        _ = try Delivery.Client(admin).putRuleSet(
            .init(
                ruleSet: .init(
                    code: "city", currency: "CNY",
                    carriers: [
                        .init(
                            code: "post", partner: Self.courier, form: .door, point: "courier", volumesMax: 1, transitDays: 1,
                            costFirst: 450, budget: "post")
                    ])))
        for path in ["notice-gateway/client.py", "courier/courier.py"] {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            try FileManager.default.copyItem(atPath: "\(Repository.path)/examples/\(path)", toPath: "\(folder.path)/\(name)")
        }
        let protos = Self.modules.map { "lectern/\($0).proto" }.joined(separator: " ")
        try Program.output("sh", ["-c", "cd '\(Repository.path)/Proto' && protoc -I. --python_out='\(folder.path)' \(protos)"])
    }

    /// Types lines into the program.
    /// - Returns: its answers.
    private func type(_ lines: [String]) throws -> [JSON] {
        let files = try daemon.certificate(.partner, Self.courier)
        let run = try Program.run(
            PythonClientTests.python,
            [
                "courier.py", "--server", "localhost:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate",
                files.certificate, "--key",
                files.key, "--name", Self.courier,
            ], input: Array(lines.map { $0 + "\n" }.joined().utf8), in: folder.path)
        return try run.succeeded().output.split(separator: "\n").map { try JSON.parse(String($0)) }
    }

    /// Orders both books for the reader, picks and packs them: two parcels.
    private func pack() throws -> [Delivery.Request] {
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let staff = Staff.Client(admin)
        let passwords = ("first-Pass-4711", "lychee-Tree-0815")
        _ = try staff.putRole(
            .init(code: "desk", name: "流通", actions: ["delivery.work", "delivery.request", "circulation.items"]))
        _ = try staff.putAccount(.init(login: "li", name: "li", password: passwords.0))
        let desk = try daemon.connect(.desk, "desk-a")
        _ = try staff.assign(.init(login: "li", role: "desk"))
        let session = try Staff.Client(SessionCaller(desk)).signIn(
            .init(login: "li", password: passwords.0, newPassword: passwords.1)
        ).session
        let here = SessionCaller(desk, session: session)
        let discovery = Discovery.Client(admin)
        let records = try ["fx-1", "fx-2"].map {
            try discovery.lookup(.init(source: "fixture", controlNumber: $0)).records.first?.recordId ?? 0
        }
        let order = try Delivery.Client(here).placeOrder(
            .init(
                recordIds: records, carrier: "post", address: .init(street: "科技路 1 号", phone: "13800138000"), card: "CARD-0",
                fee: .init(currency: "CNY")))
        for (kind, action) in [("delivery.pick", "picked"), ("delivery.pack", "packed")] {
            let branch = try City.Client(admin).branches(.init()).branches.first { $0.code == "A" }?.branchId ?? 0
            for item in try Work.Client(here).list(.init(kind: kind, branchId: branch)).items {
                let claim = try Work.Client(here).claim(.init(itemId: item.itemId)).claim
                let inputs = item.values.filter { $0.name == "barcode" }
                _ = try Delivery.Client(here).actOnWork(.init(key: item.key, claim: claim, action: action, inputs: inputs))
            }
        }
        return order.requests
    }

    @Test(.enabled(if: PythonClientTests.isUsable, "python3-protobuf is not installed"))
    func courier_takesParcelsOn_tellsScansLateAndTwice_andItsStatementIsTheLibrarys() throws {
        let requests = try pack()
        try #require(requests.count == 2 && requests[0].parcelId != requests[1].parcelId)
        let (one, two) = (requests[0].parcelId, requests[1].parcelId)
        let now = Int64(Date().timeIntervalSince1970 * 1_000)
        let told = try type([
            "parcels", "accept \(one)", "accept 1", "scan \(one) delivered \(now)", "scan \(one) in_transit \(now - 500)",
            "scan \(one) delivered \(now)",
            "scan \(two) attempted \(now) 无人", "scan \(two) lost \(now + 1_000_000_000)", "sing", "send",
        ])
        try #require(told.count == 10, "\(told.map { $0.text() })")
        let parcels = told[0]["parcels"]?.elements ?? []
        #expect(
            parcels.count == 2
                && parcels.allSatisfy { $0["address"]?.text == "科技路 1 号" && $0["recipient"]?.text?.contains("*") == true })
        #expect(!told[0].text().contains("三体"))
        #expect(
            told[1]["state"]?.text == "accepted" && told[2]["refused"]?.text == "PARCEL_UNKNOWN" && told[5]["kept"]?.integer == 3
                && told[8]["error"] != nil)
        // A scan that is still to come is the hub's error, and hinders no other.
        let first = told[9]["told"]?.elements ?? []
        #expect(
            first.map { $0["state"]?.text } == ["delivered", "delivered", "delivered", "attempted", ""]
                && first.map { $0["known"] == .bool(true) } == [false, false, true, false, false] && first.last?["refused"]?.text == "FIELD_INVALID",
            "\(told[9].text())")
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let period = try Ledger.Client(admin).periods(.init()).periods.first?.period ?? ""
        let again = try type([
            "scan \(one) delivered \(now)", "scan \(one) in_transit \(now - 500)", "scan \(one) delivered \(now)",
            "scan \(two) attempted \(now) 无人", "send", "statement \(period)",
        ])
        try #require(again.count == 6, "\(again.map { $0.text() })")
        let states = again[4]["told"]?.elements ?? []
        #expect(
            states.map { $0["state"]?.text } == ["delivered", "delivered", "delivered", "attempted"]
                && states.allSatisfy { $0["known"] == .bool(true) }, "what is told again is known")
        #expect(try Circulation.Client(admin).getItem(.init(barcode: requests[0].barcode)).item?.state == .onLoan)
        // Its file, held against the library's statement.
        let lines = (again[5]["lines"]?.elements ?? []).compactMap { $0.text }
        #expect(lines.count == 2 && lines.last == "\(one),,4.50,0,4.50")
        try lines.joined(separator: "\n").appending("\n").write(
            toFile: "\(folder.path)/theirs.csv", atomically: true, encoding: .utf8)
        let files = try daemon.certificate(.admin, "admin")
        let settled = try Program.run(
            Repository.products + "/lectern",
            [
                "settle", Self.courier, "--period", period, "--compare", "\(folder.path)/theirs.csv", "--server",
                "localhost:\(daemon.port)", "--ca",
                daemon.certificates.authority, "--certificate", files.certificate, "--key", files.key,
            ])
        #expect(
            settled.status == 0 && settled.output.contains("1 lines match, 0 differences"), "\(settled.output) \(settled.errors)")
    }
}
