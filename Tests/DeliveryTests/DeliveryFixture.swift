// A city in the test's process with two branches, carriers, readers and books that can be brought.

import CirculationMessages
import CityMessages
import CityTesting
import DeliveryMessages
import DiscoveryMessages
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import ReadersMessages
import StaffMessages
import Testing
import TypesMessages
import WorkMessages

/// Branches A and B with books, a branch for what is with carriers, two carriers, readers, and staff at each desk.
struct DeliveryFixture {
    static let hour: Int64 = 3_600_000
    static let day: Int64 = 24 * hour
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    let host: PluginHost
    /// Three records; of the first A and B have a copy each, "A1" and "B1", of the others only A: "A2" and "A3".
    private(set) var records: [Int64] = []

    init(_ change: (inout Delivery.RuleSet) -> Void = { _ in }) throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so", configuration: "{ pin_hash_cost: 1024 }"),
            .init("libStaffPlugin.so", configuration: "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"),
            .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libLedgerPlugin.so"), .init("libDiscoveryPlugin.so"),
            .init("libCirculationPlugin.so"), .init("libDeliveryPlugin.so"),
        ])
        try places()
        try people()
        try books()
        _ = try ledger.putBudget(.init(code: "post", title: "邮费", change: yuan(1_000)))
        try rules(change)
    }

    private func places() throws {
        let city = City.Client(caller)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for code in ["A", "B", "WAY"] { _ = try city.putBranch(.init(libraryCode: "LIB", code: code, name: "\(code) 分馆")) }
        for (code, branch) in [("desk-a", "A"), ("desk-a2", "A"), ("desk-b", "B"), ("courier", "WAY")] {
            _ = try city.putServicePoint(
                .init(
                    branchCode: branch, code: code, name: code, kind: code == "courier" ? .courierStation : .serviceDesk,
                    zone: "Asia/Shanghai",
                    hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1_260) }, lends: true,
                    takesReturns: true))
        }
        for name in ["post", "bike", "app", "courier"] { _ = try city.putPartner(.init(partner: .init(name: name, title: name))) }
    }

    private func people() throws {
        let register = Readers.Client(caller)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for card in ["C1", "C2"] {
            _ = try register.putReader(.init(card: card, name: "林小满", category: "adult", pin: CityFixture.pin))
        }
        _ = try Circulation.Client(caller).putLoanRule(
            .init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 5, renewalsMax: 1))
        let staff = Staff.Client(caller)
        let rights = ["read", "request", "work", "rules"].map { "delivery.\($0)" }
        _ = try staff.putRole(
            .init(
                code: "desk", name: "流通",
                actions: rights + [
                    "circulation.lend", "circulation.items", "circulation.holds", "circulation.lists", "work.settle",
                ]))
        for login in ["li", "wu"] {
            _ = try staff.putAccount(.init(login: login, name: login, password: Self.first))
            _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(
                .init(login: login, password: Self.first, newPassword: Self.password))
            _ = try staff.assign(.init(login: login, role: "desk"))
        }
    }

    private mutating func books() throws {
        let raw = ["fx-1", "fx-2", "fx-3"].map { Discovery.RawRecord(data: CityFixture.marc($0), format: .iso2709, offset: 0) }
        let stream = caller.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        stream.send(try Discovery.ImportBatch(records: raw, source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        let discovery = Discovery.Client(caller)
        records = try ["fx-1", "fx-2", "fx-3"].map {
            try discovery.lookup(.init(source: "fixture", controlNumber: $0)).records.first?.recordId ?? 0
        }
        for (barcode, record, branch, mark) in [
            ("A1", 0, "A", "I247.5/2"), ("B1", 0, "B", "I247.5/1"), ("A2", 1, "A", "I313.45/9"), ("A3", 2, "A", "B84/3"),
        ] {
            _ = try Circulation.Client(caller).putItem(
                .init(barcode: barcode, recordId: records[record], branchCode: branch, itemType: "book", callNumber: mark))
        }
    }

    /// Puts the rule set: to the door by "post" and "bike", to a point by the library's own van.
    func rules(_ change: (inout Delivery.RuleSet) -> Void = { _ in }) throws {
        var rules = Delivery.RuleSet(
            code: "city", titles: [.init(language: "zh-Hans", text: "送书上门")], currency: "CNY",
            carriers: [
                .init(
                    code: "post", partner: "post", form: .door, point: "courier", volumesMax: 2, transitDays: 2, acceptHours: 4,
                    costFirstVolumes: 1,
                    costFirst: 450, costMore: 100, budget: "post"),
                .init(code: "bike", partner: "bike", form: .door, point: "courier", volumesMax: 5, transitDays: 1),
                .init(code: "van", form: .point, volumesMax: 20, transitDays: 1),
            ],
            fees: [.init(code: "parcel", carriers: ["post", "bike"], firstVolumes: 1, first: 400, more: 100)])
        change(&rules)
        _ = try admin.putRuleSet(.init(ruleSet: rules))
    }

    /// The administrator.
    var caller: TestCaller { host.connect(.admin("admin")) }
    var admin: Delivery.Client<TestCaller> { Delivery.Client(caller) }
    var ledger: Ledger.Client<TestCaller> { Ledger.Client(caller) }
    /// A carrier.
    func carrier(_ name: String = "post") -> Delivery.Client<TestCaller> { Delivery.Client(host.connect(.partner(name))) }

    func yuan(_ amount: Int64) -> Types.Money { Types.Money(minorUnits: amount * 100, currency: "CNY") }
    func fen(_ amount: Int64) -> Types.Money { Types.Money(minorUnits: amount, currency: "CNY") }

    /// A reader who is signed in on a phone.
    func reader(_ card: String = "C1") throws -> TestCaller {
        var caller = host.connect(.partner("app"))
        caller.session = try Readers.Client(caller).signIn(.init(card: card, pin: CityFixture.pin)).session
        return caller
    }

    /// A member of staff who is signed in at a desk.
    func staff(_ login: String = "li", at desk: String = "desk-a") throws -> TestCaller {
        var caller = host.connect(.desk(desk))
        caller.session = try Staff.Client(caller).signIn(.init(login: login, password: Self.password)).session
        return caller
    }

    /// Asks for books to the door; the fee is what is offered.
    func order(_ indexes: [Int], by carrier: String = "post", to point: String = "", card: String = "C1") throws -> Delivery.Order
    {
        let reader = Delivery.Client(try reader(card))
        let wanted = indexes.map { records[$0] }
        let way = try #require(try reader.offer(.init(recordIds: wanted, point: point, carrier: carrier)).ways.first)
        return try reader.placeOrder(
            .init(
                recordIds: wanted, carrier: carrier, point: point,
                address: point.isEmpty ? .init(region: "深圳市南山区", street: "科技路 1 号", phone: "13800138000") : nil,
                fee: way.fee?.total))
    }

    /// Open items of work of a kind.
    func work(_ kind: String, _ staff: TestCaller) throws -> [Work.Item] {
        let places = try City.Client(caller).branches(.init()).branches.map(\.branchId)
        return try ([0] + places).flatMap {
            try Work.Client(caller).list(.init(kind: kind, branchId: $0, right: "delivery.work")).items
        }
    }

    /// Claims the open item of a kind that begins with a number, and does an action.
    func act(_ kind: String, _ id: Int64, _ action: String, barcode: String = "", _ staff: TestCaller) throws {
        let item = try #require(
            try work(kind, staff).first { $0.key == "\(id)" || $0.key.hasPrefix("\(id)/") }, "no \(kind) of \(id)")
        let claim = try Work.Client(staff).claim(.init(itemId: item.itemId)).claim
        let inputs = barcode.isEmpty ? [] : [Work.FieldValue(name: "barcode", value: barcode)]
        _ = try Delivery.Client(staff).actOnWork(.init(key: item.key, claim: claim, action: action, inputs: inputs))
    }

    /// Picks all books of an order, and packs its parcels.
    func pack(_ order: Delivery.Order, _ staff: TestCaller) throws {
        for request in order.requests { try act("delivery.pick", request.requestId, "picked", barcode: request.barcode, staff) }
        for parcel in Set(order.requests.map(\.parcelId)).sorted() { try act("delivery.pack", parcel, "packed", staff) }
    }

    func state(_ id: Int64) throws -> Delivery.RequestState {
        try admin.getRequest(.init(requestId: id)).request?.state ?? .unspecified
    }

    func item(_ barcode: String) throws -> Circulation.ItemDetails {
        try Circulation.Client(caller).getItem(.init(barcode: barcode))
    }

    /// What a reader owes, in minor units.
    func owed(_ card: String = "C1") throws -> Int64 {
        try ledger.account(.init(card: card)).charges.reduce(0) { $0 + ($1.due?.minorUnits ?? 0) }
    }

    /// All that the audit finds wrong.
    func problems() throws -> [String] { try ledger.audit(.init()).problems }

    /// Turns the clock, and runs what is due.
    func advance(_ milliseconds: Int64) {
        host.clock.advance(by: .milliseconds(milliseconds))
        host.runDueTimers()
    }

    /// The reason with which something is refused; "": it is not.
    static func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            return (error as? Problem)?.reason ?? "\(error)"
        }
    }
}
