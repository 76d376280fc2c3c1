// A city in the test's process whose readers owe and pay, with a shop, a partner that takes payments, desks and a kiosk.

import BuyerMessages
import CityMessages
import CityTesting
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import ReadersMessages
import StaffMessages
import TypesMessages
import WorkMessages

/// A library with a branch and readers, a member of staff with every right of Ledger at a desk, and one who may pay and read alone.
struct LedgerFixture {
    static let minute: Int64 = 60_000
    static let day: Int64 = 1_440 * minute
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    let host: PluginHost
    let admin: Ledger.Client<TestCaller>
    let buyer: Buyer.Client<TestCaller>
    let shop: Ledger.Client<TestCaller>
    let kiosk: Ledger.Client<TestCaller>
    let branch: Int64

    init() throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so"),
            .init("libStaffPlugin.so", configuration: "{ idle_minutes: 1440, shift_minutes: 1440 }"),
            .init("libWorkPlugin.so"), .init("libLedgerPlugin.so", configuration: "{ payment_minutes: 30 }"), .init("libBuyerPlugin.so"),
        ])
        let caller = host.connect(.admin("admin"))
        admin = Ledger.Client(caller)
        buyer = Buyer.Client(caller)
        shop = Ledger.Client(host.connect(.partner("shop")))
        kiosk = Ledger.Client(host.connect(.device("kiosk-a")))
        let city = City.Client(caller)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        branch = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆")).branchId
        for (code, kind) in [("desk-a", City.ServicePointKind.serviceDesk), ("kiosk-a", .kiosk)] {
            _ = try city.putServicePoint(.init(branchCode: "A", code: code, name: code, kind: kind, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        }
        for name in ["shop", "pay"] { _ = try city.putPartner(.init(partner: .init(name: name, title: "\(name) 公司"))) }
        _ = try Readers.Client(caller).putCategory(.init(code: "adult", name: "成人"))
        let staff = Staff.Client(caller)
        let all = ["pay", "read", "refund", "waive", "charge", "correct", "budgets", "periods", "settle"].map { "ledger.\($0)" }
        _ = try staff.putRole(.init(code: "keeper", name: "会计", actions: all))
        _ = try staff.putRole(.init(code: "till", name: "收银", actions: ["ledger.pay", "ledger.read"]))
    }

    /// Adds a reader.
    /// - Returns: the number.
    func reader(_ card: String = "C1", pin: String = CityFixture.pin) throws -> Int64 {
        let register = Readers.Client(host.connect(.admin("admin")))
        return try register.putReader(.init(card: card, name: "林小满", category: "adult", pin: pin)).readerId
    }

    /// Signs a reader in at a partner's app.
    func signIn(_ card: String = "C1") throws -> Ledger.Client<TestCaller> {
        var caller = host.connect(.partner("app"))
        caller.session = try Readers.Client(caller).signIn(.init(card: card, pin: CityFixture.pin)).session
        return Ledger.Client(caller)
    }

    /// Adds a member of staff and signs them in at the desk.
    func staff(_ role: String = "keeper") throws -> TestCaller {
        let staff = Staff.Client(host.connect(.admin("admin")))
        _ = try staff.putAccount(.init(login: role, name: role, password: Self.first))
        _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(.init(login: role, password: Self.first, newPassword: Self.password))
        _ = try staff.assign(.init(login: role, role: role))
        var caller = host.connect(.desk("desk-a"))
        caller.session = try Staff.Client(caller).signIn(.init(login: role, password: Self.password)).session
        return caller
    }

    func yuan(_ amount: Int64) -> Types.Money { Types.Money(minorUnits: amount * 100, currency: "CNY") }

    func budget(_ amount: Int64, _ code: String = "books") throws {
        _ = try admin.putBudget(.init(code: code, title: "图书", change: yuan(amount)))
    }

    /// What a budget has: the balance, and what is reserved of it; in minor units.
    func budget(_ code: String = "books") throws -> [Int64] {
        let found = try admin.accounts(.init(kind: .budget)).accounts.first { $0.code == code }
        return [found?.balance?.minorUnits ?? -1, found?.reserved?.minorUnits ?? -1]
    }

    /// An account's balance in minor units; 0: it was never opened.
    func balance(_ kind: Ledger.AccountKind, _ code: String) throws -> Int64 {
        try admin.accounts(.init(kind: kind)).accounts.first { $0.code == code }?.balance?.minorUnits ?? 0
    }

    func charge(_ reader: Int64, _ amount: Int64, key: String = "k1", discount: Types.Money? = nil) throws -> Ledger.ReaderCharge {
        try buyer.charge(
            .init(
                source: "test.fine", key: key, readerId: reader, fee: "overdue", listPrice: yuan(amount), discount: discount, reason: "逾期 3 天",
                about: "item:1"))
    }

    func reserve(_ key: String, _ amount: Int64, minutes: Int64 = 60) throws -> Ledger.Reservation {
        try buyer.reserve(
            .init(
                source: "test", key: key, budget: "books", amount: yuan(amount), expiresAtMs: host.clock.nowMilliseconds + minutes * Self.minute, about: "三体"))
    }

    func commit(_ key: String, _ amount: Int64, reference: String = "", permille: UInt32 = 0) throws -> Ledger.Reservation {
        try buyer.commit(
            .init(
                source: "test", key: key,
                sale: .init(
                    partner: "shop", reference: reference.isEmpty ? "S-\(key)" : reference, isbn: "9787536692930", listPrice: yuan(amount),
                    discountPermille: permille, invoice: "INV-1")))
    }

    /// Turns the clock, and runs what is due.
    func advance(_ milliseconds: Int64) {
        host.clock.advance(by: .milliseconds(milliseconds))
        host.runDueTimers()
    }

    /// All that the audit finds wrong.
    func problems() throws -> [String] {
        var found: [String] = []
        var cursor = ""
        repeat {
            let page = try admin.audit(.init(cursor: cursor))
            found += page.problems
            cursor = page.cursor
        } while !cursor.isEmpty
        return found
    }

    /// The open items of a kind of work.
    func work(_ kind: String, branch: Int64 = 0) throws -> [Work.Item] {
        try Work.Client(host.connect(.admin("admin"))).list(.init(kind: kind, branchId: branch, right: "ledger.settle")).items
    }

    /// Claims an item of work and does something with it.
    func act(_ item: Work.Item, _ action: String, inputs: [Work.FieldValue] = [], as caller: TestCaller) throws {
        let claim = try Work.Client(caller).claim(.init(itemId: item.itemId)).claim
        _ = try Ledger.Client(caller).actOnWork(.init(key: item.key, claim: claim, action: action, note: "核实", inputs: inputs))
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
