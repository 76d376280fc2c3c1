// Issue is one transaction: cut between any two of its statements, nothing of it is there; cut after the commit, all of it is, once.

import AcquisitionMessages
import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternTesting
import LecternWire
import LedgerMessages
import NoticesMessages
import ReadersMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct IssueCutTests {
    /// A statement fails at each place; the worker ends at every so many, since another one has to start: LECTERN_ISSUE_CUTS=1 is at each.
    private static let stride = max(1, Int(ProcessInfo.processInfo.environment["LECTERN_ISSUE_CUTS"] ?? "") ?? 15)

    /// A simulated city with a shop, a reader, a budget and a campaign.
    private final class City1 {
        let host: SimulatedHost
        private let database: TestDatabase?
        private let session: String

        init() throws {
            database = try TestStore.current().isShared ? TestDatabase() : nil
            host = try SimulatedHost(
                plugins: [
                    .init("libCityPlugin.so"), .init("libReadersPlugin.so", configuration: "{ pin_hash_cost: 1024 }"), .init("libStaffPlugin.so"),
                    .init("libWorkPlugin.so"), .init("libNoticesPlugin.so"), .init("libLedgerPlugin.so"), .init("libDiscoveryPlugin.so"),
                    .init("libCirculationPlugin.so"), .init("libAcquisitionPlugin.so"),
                ], seed: 20, storePlugin: database?.store.library, storeConfiguration: database?.section() ?? "")
            let admin = host.connect(.admin("admin"))
            let city = City.Client(admin)
            _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
            _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A"))
            _ = try city.putServicePoint(
                .init(branchCode: "A", code: "desk-a", name: "desk", kind: .serviceDesk, zone: "Asia/Shanghai", lends: true, takesReturns: true))
            _ = try city.putPartner(.init(partner: .init(name: "shop", title: "书店")))
            _ = try Readers.Client(admin).putCategory(.init(code: "adult", name: "成人"))
            _ = try Readers.Client(admin).putReader(.init(card: "C1", name: "林小满", category: "adult", pin: CityFixture.pin))
            _ = try Circulation.Client(admin).putLoanRule(
                .init(code: "chosen", category: "adult", itemType: "chosen", lendable: true, days: 28, loansMax: 9, renewalsMax: 0))
            _ = try Ledger.Client(admin).putBudget(.init(code: "books", title: "图书", change: .init(minorUnits: 100_000, currency: "CNY")))
            _ = try Acquisition.Client(admin).putCampaign(
                .init(campaign: .init(code: "choose", budget: "books", currency: "CNY", payer: .library, branchCode: "A")))
            session = try Readers.Client(host.connect(.partner("shop"))).signIn(.init(card: "C1", pin: CityFixture.pin)).session
        }

        func choose(_ isbn: String) throws -> Int64 {
            var reader = host.connect(.partner("shop"))
            reader.session = session
            let book = Acquisition.Book(isbn: isbn, title: "书 \(isbn)", price: .init(minorUnits: 5_000, currency: "CNY"))
            return try Acquisition.Client(reader).choose(.init(book: book)).purchaseId
        }

        func issue(_ purchase: Int64, _ isbn: String, key: String = "") throws -> Acquisition.Purchase {
            var till = host.connect(.partner("shop"))
            till.requestKey = key
            return try Acquisition.Client(till).issue(request(purchase, isbn))
        }

        private func request(_ purchase: Int64, _ isbn: String) -> Acquisition.IssueRequest {
            .init(purchaseId: purchase, isbn: isbn, discountPermille: 150, reference: "S-\(isbn)", invoice: "INV")
        }

        /// Issues with a worker that ends before a statement, or after the commit where there are fewer, and starts another one.
        func issue(_ purchase: Int64, _ isbn: String, key: String = "", endingBefore statement: Int) throws {
            var till = host.connect(.partner("shop"))
            till.requestKey = key
            host.inject(.end(statement))
            let call = till.begin("lectern.acquisition.v1.Acquisition/Issue", try request(purchase, isbn).encoded())
            while !host.hasEnded, host.step() {}
            try #require(host.hasEnded && !call.isAnswered)
            try host.restart()
        }

        /// All that an Issue changes, as others see it.
        func seen(_ purchase: Int64, _ isbn: String) throws -> [String] {
            let admin = host.connect(.admin("admin"))
            let details = try Acquisition.Client(admin).getPurchase(.init(purchaseId: purchase))
            let ledger = Ledger.Client(admin)
            let accounts = try [Ledger.AccountKind.budget, .partnerPayable].flatMap { try ledger.accounts(.init(kind: $0)).accounts }
            let branch = try City.Client(admin).branches(.init()).branches.first?.branchId ?? 0
            let work = try Work.Client(admin).list(.init(kind: "acquisition.record", branchId: branch, right: "acquisition.catalogue")).items
            return [
                details.history.map(\.event).sorted().joined(separator: " "), "\(details.purchase?.itemId ?? 0 != 0)",
                accounts.map { "\($0.code) \($0.balance?.minorUnits ?? 0) \($0.reserved?.minorUnits ?? 0)" }.joined(separator: ", "),
                "\(try ledger.audit(.init()).problems)", "\(try ledger.postings(.init(kind: .budget, code: "books", currency: "CNY")).postings.count) postings",
                "\(try Discovery.Client(admin).lookup(.init(isbn: isbn)).records.count) records", "\(work.count) to catalogue",
                "\(try Circulation.Client(admin).loans(.init(card: "C1")).loans.count) loans",
                try Notices.Client(admin).sent(.init(card: "C1")).notices.map { "\($0.kind) \($0.state.name)" }.sorted().joined(separator: ", "),
            ]
        }
    }

    @Test func issue_cutBetweenAnyTwoStatements_leavesNothing_andAfterTheCommitAllOfIt() throws {
        let city = try City1()
        defer { city.host.stop() }
        let (first, second) = ("9787544270878", "9787536692930")
        let one = try city.choose(first)
        let before = try city.seen(one, first)
        #expect(before[0] == "chosen" && before[5] == "0 records" && before[7] == "0 loans")
        var statement = 0
        while true {
            city.host.inject(.statement(statement))
            // A unit that has fewer statements is not touched.
            guard (try? city.issue(one, first)) == nil else { break }
            // What is half once stays so.
            try #require(city.seen(one, first) == before, "statement \(statement)")
            statement += 1
        }
        city.host.inject(nil)
        let issued = try city.seen(one, first)
        #expect(issued[0] == "chosen issued" && issued[2] == "books 95750 0, shop 4250 0" && issued[5] == "1 records" && issued[6] == "1 to catalogue")
        #expect(issued[3] == "[]" && issued[7] == "1 loans")
        // The worker ends instead; another one goes on.
        let two = try city.choose(second)
        let chosen = try city.seen(two, second)
        var (whole, key) = (chosen, "")
        for number in Swift.stride(from: 0, through: statement + Self.stride, by: Self.stride) where whole == chosen {
            key = city.host.newRequestKey()
            try city.issue(two, second, key: key, endingBefore: number)
            whole = try city.seen(two, second)
            try #require(whole == chosen || whole[0] == "chosen issued", "ended before statement \(number)")
        }
        // Once there were fewer statements it ended after the commit: nobody was answered, and all of it is there.
        #expect(whole[0] == "chosen issued" && whole[2] == "books 91500 0, shop 8500 0" && whole[5] == "1 records" && whole[6] == "2 to catalogue")
        #expect(whole[3] == "[]" && whole[7] == "2 loans")
        // The till asks again under its key.
        #expect(try city.issue(two, second, key: key).state == .issued)
        #expect(try city.seen(two, second) == whole)
        #expect(statement > 50, "an Issue of \(statement) statements is not whole")
    }
}
