// A city in the test's process with two desks, readers, books, and staff who enter forms.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import FormsMessages
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import ReadersRecordMessages
import StaffMessages
import Testing
import TypesMessages
import WorkMessages

/// Branches A and B, readers C1 and C2, items B1 (on loan to C2) and B2, and staff: li may do all, wu may enter forms alone.
struct FormsFixture {
    static let hour: Int64 = 3_600_000
    static let day: Int64 = 24 * hour
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    let host: PluginHost

    init() throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so", configuration: "{ pin_hash_cost: 1024 }"),
            .init("libStaffPlugin.so", configuration: "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"),
            .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libLedgerPlugin.so"), .init("libDiscoveryPlugin.so"),
            .init("libCirculationPlugin.so"), .init("libAcquisitionPlugin.so"), .init("libFormsPlugin.so"),
        ])
        let city = City.Client(caller)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in ["A", "B"] {
            _ = try city.putBranch(.init(libraryCode: "LIB", code: branch, name: "\(branch) 分馆"))
            _ = try city.putServicePoint(.init(
                branchCode: branch, code: "desk-\(branch.lowercased())", name: branch, kind: .serviceDesk, zone: "Asia/Shanghai",
                hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1_260) }, lends: true, takesReturns: true))
        }
        _ = try city.putPartner(.init(partner: .init(name: "app", title: "app")))
        try people()
        try books()
        for form in [Self.hold, Self.membership, Self.returned] { _ = try admin.putForm(.init(form: form)) }
    }

    private func people() throws {
        let register = Readers.Client(caller)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for card in ["C1", "C2"] {
            _ = try register.putReader(.init(card: card, name: "林小满", category: "adult", pin: CityFixture.pin))
        }
        _ = try ReadersRecord.Client(caller).putPurpose(.init(code: "news", name: "新书通知", text: "推荐新书。"))
        let staff = Staff.Client(caller)
        _ = try staff.putRole(.init(
            code: "li", name: "流通",
            actions: ["forms.enter", "forms.read", "readers.write", "circulation.lend", "circulation.holds", "circulation.items", "work.settle"]))
        _ = try staff.putRole(.init(code: "wu", name: "录入", actions: ["forms.enter"]))
        for login in ["li", "wu"] {
            _ = try staff.putAccount(.init(login: login, name: login, password: Self.first))
            _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(
                .init(login: login, password: Self.first, newPassword: Self.password))
            _ = try staff.assign(.init(login: login, role: login))
        }
    }

    private func books() throws {
        let stream = caller.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let raw = ["fx-1", "fx-2"].map { Discovery.RawRecord(data: CityFixture.marc($0), format: .iso2709, offset: 0) }
        stream.send(try Discovery.ImportBatch(records: raw, source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        let circulation = Circulation.Client(caller)
        _ = try circulation.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 5, renewalsMax: 1))
        for (barcode, record) in [("B1", "fx-1"), ("B2", "fx-2")] {
            _ = try circulation.putItem(.init(
                barcode: barcode, branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: record))
        }
        _ = try Circulation.Client(staff()).borrow(.init(barcode: "B1", card: "C2"))
    }

    static func titles(_ text: String) -> [Types.Text] { [.init(language: "zh-Hans", text: text)] }

    /// Asks for the book of an item.
    static var hold: Forms.Form {
        .init(
            code: "hold", titles: titles("预约申请"),
            fields: [
                .init(code: "card", titles: titles("证号"), kind: .card, required: true),
                .init(code: "barcode", titles: titles("条码"), kind: .barcode, required: true),
                .init(code: "remark", titles: titles("备注"), kind: .text),
            ],
            becomes: [
                .init(
                    method: "Circulation/PlaceHold",
                    fills: [
                        .init(path: "card", field: "card"), .init(path: "barcode", field: "barcode"), .init(path: "scope", value: "RECORD"),
                        .init(path: "pickup_point", value: "desk-a"),
                    ])
            ])
    }

    /// Makes a reader, with a telephone, a preference and perhaps a consent.
    static var membership: Forms.Form {
        .init(
            code: "membership", titles: titles("办证申请"),
            fields: [
                .init(code: "card", titles: titles("新证号"), kind: .card, required: true),
                .init(code: "name", titles: titles("姓名"), kind: .text, required: true, least: 1, most: 50),
                .init(code: "phone", titles: titles("电话"), kind: .text), .init(code: "theme", titles: titles("界面"), kind: .text),
                .init(code: "news", titles: titles("新书通知"), kind: .box),
            ],
            becomes: [
                .init(
                    method: "Readers/PutReader",
                    fills: [.init(path: "card", field: "card"), .init(path: "name", field: "name"), .init(path: "category", value: "adult")]),
                .init(
                    method: "Readers/Change", fills: [.init(path: "card", field: "card"), .init(path: "phone", field: "phone")], whereField: "phone"),
                .init(
                    method: "ReaderRecord/PutEntries",
                    fills: [.init(path: "card", field: "card"), .init(path: "key", value: "app.theme"), .init(path: "text", field: "theme")],
                    whereField: "theme"),
                .init(
                    method: "ReaderRecord/PutConsent",
                    fills: [
                        .init(path: "card", field: "card"), .init(path: "purpose", value: "news"), .init(path: "given", field: "news"),
                        .init(path: "text_version", value: "1"), .init(path: "evidence", value: "办证申请"),
                    ], whereField: "news"),
            ])
    }

    /// Takes an item back.
    static var returned: Forms.Form {
        .init(
            code: "return", titles: titles("还书单"),
            fields: [.init(code: "barcode", titles: titles("条码"), kind: .barcode, required: true)],
            becomes: [.init(method: "Circulation/Return", fills: [.init(path: "barcode", field: "barcode")])])
    }

    static func answers(_ values: [(String, String)]) -> [Forms.FieldAnswer] { values.map { .init(field: $0.0, value: $0.1) } }

    /// The administrator.
    var caller: TestCaller { host.connect(.admin("admin")) }
    var admin: Forms.Client<TestCaller> { Forms.Client(caller) }
    var circulation: Circulation.Client<TestCaller> { Circulation.Client(caller) }
    var now: Int64 { host.clock.nowMilliseconds }

    /// A member of staff who is signed in at a desk.
    func staff(_ login: String = "li", at desk: String = "desk-a") throws -> TestCaller {
        var caller = host.connect(.desk(desk))
        caller.session = try Staff.Client(caller).signIn(.init(login: login, password: Self.password)).session
        return caller
    }

    /// A reader who is signed in on a phone.
    func reader(_ card: String) throws -> TestCaller {
        var caller = host.connect(.partner("app"))
        caller.session = try Readers.Client(caller).signIn(.init(card: card, pin: CityFixture.pin)).session
        return caller
    }

    /// Enters a form that was filled in so long ago.
    func enter(
        _ form: String, _ values: (String, String)..., by staff: TestCaller, before: Int64 = 0, batch: String = "", key: String = ""
    ) throws -> Forms.Entry {
        var staff = staff
        if before != 0 { staff.happenedAtMilliseconds = now - before }
        return try Forms.Client(staff).enter(.init(form: form, batch: batch, key: key, answers: Self.answers(values)))
    }

    /// The open items of work of a form.
    func work(_ form: String) throws -> [Work.Item] {
        let places = try City.Client(caller).branches(.init()).branches.map(\.branchId)
        return try ([0] + places).flatMap { try Work.Client(caller).list(.init(kind: "forms.\(form)", branchId: $0)).items }
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
