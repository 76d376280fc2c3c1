// A city in the test's process with a shop, readers and a budget, whose library buys what readers choose.

import AcquisitionMessages
import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternTesting
import LecternWire
import LedgerMessages
import NoticesMessages
import ReadersMessages
import StaffMessages
import TypesMessages
import WorkMessages

/// Two branches, two shops, readers, and a member of staff with the rights of Acquisition at a desk.
struct AcquisitionFixture {
    static let hour: Int64 = 3_600_000
    static let day: Int64 = 24 * hour
    static let isbn = "9787544270878"
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    let host: PluginHost

    /// - Parameter database: where it is; nil: in one of its own.
    init(database: TestDatabase? = nil) throws {
        host = try PluginHost(in: database ?? TestDatabase(), [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so", configuration: "{ pin_hash_cost: 1024 }"),
            .init("libStaffPlugin.so", configuration: "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"),
            .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libLedgerPlugin.so"), .init("libDiscoveryPlugin.so"),
            .init("libCirculationPlugin.so"), .init("libAcquisitionPlugin.so"), .init("libFormsPlugin.so"),
        ])
        let city = City.Client(caller)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for code in ["A", "B"] { _ = try city.putBranch(.init(libraryCode: "LIB", code: code, name: "\(code) 分馆")) }
        for branch in ["A", "B"] {
            _ = try city.putServicePoint(
                .init(
                    branchCode: branch, code: "desk-\(branch.lowercased())", name: "desk \(branch)", kind: .serviceDesk, zone: "Asia/Shanghai",
                    hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1_260) }, lends: true, takesReturns: true))
        }
        for name in ["shop", "other", "app"] { _ = try city.putPartner(.init(partner: .init(name: name, title: "\(name) 书店"))) }
        let register = Readers.Client(caller)
        for code in ["adult", "child"] { _ = try register.putCategory(.init(code: code, name: code)) }
        for card in ["C1", "C2"] { _ = try register.putReader(.init(card: card, name: "林小满", category: "adult", pin: CityFixture.pin)) }
        _ = try Circulation.Client(caller).putLoanRule(
            .init(code: "chosen", category: "adult", itemType: "chosen", lendable: true, days: 28, loansMax: 3, renewalsMax: 0))
        let staff = Staff.Client(caller)
        let rights = ["read", "choose", "issue", "campaigns", "catalogue", "requests"].map { "acquisition.\($0)" }
        _ = try staff.putRole(.init(code: "buyer", name: "采访", actions: rights + ["circulation.lend", "circulation.items", "ledger.read"]))
        // A hold waits for an item of the stock.
        _ = try Circulation.Client(caller).putLoanRule(
            .init(code: "book", category: "adult", itemType: "book", lendable: true, days: 28, loansMax: 3, renewalsMax: 0))
        try budget(1_000)
    }

    /// The administrator.
    var caller: TestCaller { host.connect(.admin("admin")) }
    var admin: Acquisition.Client<TestCaller> { Acquisition.Client(caller) }
    var ledger: Ledger.Client<TestCaller> { Ledger.Client(caller) }
    /// The till, where nobody is signed in.
    var till: Acquisition.Client<TestCaller> { Acquisition.Client(host.connect(.partner("shop"))) }

    func yuan(_ amount: Int64) -> Types.Money { Types.Money(minorUnits: amount * 100, currency: "CNY") }

    func budget(_ amount: Int64) throws { _ = try ledger.putBudget(.init(code: "books", title: "图书", change: yuan(amount))) }

    /// Puts a campaign.
    func campaign(_ rules: [Acquisition.BuyRule] = [], _ change: (inout Acquisition.Campaign) -> Void = { _ in }) throws {
        var campaign = Acquisition.Campaign(
            code: "choose", titles: [.init(language: "zh-Hans", text: "你选书我买单")], budget: "books", currency: "CNY", payer: .library, branchCode: "A",
            rules: rules)
        change(&campaign)
        _ = try admin.putCampaign(.init(campaign: campaign))
    }

    /// A reader who is signed in at a shop.
    func reader(_ card: String = "C1", at shop: String = "shop") throws -> Acquisition.Client<TestCaller> {
        var caller = host.connect(.partner(shop))
        caller.session = try Readers.Client(caller).signIn(.init(card: card, pin: CityFixture.pin)).session
        return Acquisition.Client(caller)
    }

    /// A member of staff who is signed in at a desk.
    func staff(at desk: String = "desk-a") throws -> TestCaller {
        let staff = Staff.Client(caller)
        _ = try staff.putAccount(.init(login: "buyer", name: "buyer", password: Self.first))
        _ = try Staff.Client(host.connect(.desk("desk-away"))).signIn(.init(login: "buyer", password: Self.first, newPassword: Self.password))
        _ = try staff.assign(.init(login: "buyer", role: "buyer"))
        return try signInStaff(at: desk)
    }

    /// Signs the member of staff in.
    func signInStaff(at desk: String = "desk-a") throws -> TestCaller {
        var caller = host.connect(.desk(desk))
        caller.session = try Staff.Client(caller).signIn(.init(login: "buyer", password: Self.password)).session
        return caller
    }

    func book(_ isbn: String = isbn, _ price: Int64 = 50) -> Acquisition.Book {
        Acquisition.Book(
            isbn: isbn, title: "解忧杂货店", author: "东野圭吾", publisher: "南海出版公司", year: 2014, language: "chi", classCode: "I313.45", price: yuan(price))
    }

    /// Chooses a book and issues it at the till.
    func issue(_ isbn: String = isbn, _ price: Int64 = 50, reference: String = "S-1", card: String = "C1") throws -> Acquisition.Purchase {
        let chosen = try reader(card).choose(.init(book: book(isbn, price)))
        return try till.issue(.init(purchaseId: chosen.purchaseId, isbn: isbn, discountPermille: 150, reference: reference, invoice: "INV"))
    }

    /// What the budget has, and what is reserved of it, in minor units.
    func budget() throws -> [Int64] {
        let found = try ledger.accounts(.init(kind: .budget)).accounts.first { $0.code == "books" }
        return [found?.balance?.minorUnits ?? -1, found?.reserved?.minorUnits ?? -1]
    }

    /// What is owed to the shop, in minor units.
    func owed(_ partner: String = "shop") throws -> Int64 {
        try ledger.accounts(.init(kind: .partnerPayable)).accounts.first { $0.code == partner }?.balance?.minorUnits ?? 0
    }

    /// All that the audit finds wrong.
    func problems() throws -> [String] {
        var found: [String] = []
        var cursor = ""
        repeat {
            let page = try ledger.audit(.init(cursor: cursor))
            found += page.problems
            cursor = page.cursor
        } while !cursor.isEmpty
        return found
    }

    /// Turns the clock, and runs what is due.
    func advance(_ milliseconds: Int64) {
        host.clock.advance(by: .milliseconds(milliseconds))
        host.runDueTimers()
    }

    /// The kinds of what a reader was told, or is once it is morning, by name.
    func told(_ card: String = "C1") throws -> [String] {
        try Notices.Client(caller).sent(.init(card: card)).notices.map { $0.kind.replacing("acquisition.", with: "") }.sorted()
    }

    /// The number of a branch.
    func branch(_ code: String) throws -> Int64 { try City.Client(caller).branches(.init()).branches.first { $0.code == code }?.branchId ?? 0 }

    func item(_ barcode: String) throws -> Circulation.ItemDetails { try Circulation.Client(caller).getItem(.init(barcode: barcode)) }

    /// The reason with which something is refused, and its fact "rules"; "": it is not.
    static func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            guard let problem = error as? Problem else { return "\(error)" }
            let rules = problem.facts.first { $0.name == "rules" }?.value ?? ""
            return rules.isEmpty ? problem.reason : "\(problem.reason) \(rules)"
        }
    }
}
