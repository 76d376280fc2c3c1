// Many readers who choose at once against one budget, through two daemons where the store serves several: exactly so many books as it pays.

import AcquisitionMessages
import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import LedgerMessages
import ReadersMessages
import Testing
import TypesMessages

@Suite(.serialized) struct AcquisitionBudgetTests {
    /// LECTERN_ACQUISITION_PURCHASES=500 is the full measure; a fifth of them is what the budget has.
    private static let purchases = Int(ProcessInfo.processInfo.environment["LECTERN_ACQUISITION_PURCHASES"] ?? "") ?? 60
    private static let readers = 5

    private struct Outcome {
        var ended = 0
        var issued: [Acquisition.Purchase] = []
        var reasons: [String: Int] = [:]
    }

    /// One purchase after the other step: quote, choose, issue. What fails ends it.
    private struct Purchaser: Sendable {
        let connection: Connection
        let session: String
        let number: Int
        let outcome: Monitor<Outcome>

        private func end(_ problem: Problem?) {
            outcome.change { outcome in
                outcome.ended += 1
                guard let problem else { return }
                let rules = problem.facts.first { $0.name == "rules" }?.value ?? ""
                outcome.reasons["\(problem.reason) \(rules)", default: 0] += 1
            }
        }

        private func call<Request: Message>(_ method: String, _ request: Request, then: @escaping @Sendable ([UInt8]) throws -> Void) {
            do {
                let key = method == "Quote" ? "" : CallOptions.newRequestKey()
                try connection.begin(
                    "lectern.acquisition.v1.Acquisition/\(method)", try request.encoded(),
                    CallOptions(timeoutMilliseconds: 120_000, requestKey: key, session: session)
                ) { result in
                    do { try then(try result.get()) } catch { end(error as? Problem ?? Problem(status: .unknown, reason: "\(error)", message: "")) }
                }
            } catch {
                end(error as? Problem ?? Problem(status: .unknown, reason: "\(error)", message: ""))
            }
        }

        func run() {
            let isbn = AcquisitionBudgetTests.isbn(number)
            let book = Acquisition.Book(isbn: isbn, title: "第 \(number) 本", year: 2_026, price: .init(minorUnits: 100, currency: "CNY"))
            call("Quote", Acquisition.QuoteRequest(book: book, campaign: "choose")) { _ in
                call("Choose", Acquisition.ChooseRequest(book: book, campaign: "choose")) { bytes in
                    let chosen = try Acquisition.Purchase(bytes)
                    call("Issue", Acquisition.IssueRequest(purchaseId: chosen.purchaseId, isbn: isbn, reference: "S-\(number)")) { bytes in
                        let issued = try Acquisition.Purchase(bytes)
                        outcome.change { $0.issued.append(issued) }
                        end(nil)
                    }
                }
            }
        }
    }

    /// A valid ISBN for each number.
    private static func isbn(_ number: Int) -> String {
        let digits = Array("97875\(1_000_000 + number)").compactMap(\.wholeNumberValue)
        let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
        return digits.map(String.init).joined() + "\((10 - sum % 10) % 10)"
    }

    private func prepare(_ admin: SessionCaller, covered: Int) throws {
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        _ = try city.putServicePoint(
            .init(branchCode: "A", code: "desk-a", name: "desk", kind: .serviceDesk, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        _ = try city.putPartner(.init(partner: .init(name: "shop", title: "南山书城")))
        let register = Readers.Client(admin)
        _ = try register.putCategory(.init(code: "adult", name: "成人"))
        for number in 0..<Self.readers { _ = try register.putReader(.init(card: "C\(number)", name: "读者", category: "adult", pin: CityFixture.pin)) }
        _ = try Circulation.Client(admin).putLoanRule(
            .init(code: "chosen", category: "adult", itemType: "chosen", lendable: true, days: 28, loansMax: 1_000))
        _ = try Ledger.Client(admin).putBudget(.init(code: "books", title: "图书", change: .init(minorUnits: Int64(covered) * 100, currency: "CNY")))
        _ = try Acquisition.Client(admin).putCampaign(
            .init(
                campaign: .init(
                    code: "choose", budget: "books", currency: "CNY", payer: .library, branchCode: "A",
                    rules: [.init(code: "once", kind: .booksMax, max: 1, scope: .ofReaderTitle)])))
    }

    @Test func budget_chosenFromAtOnceThroughAllDaemons_isSpentExactly() throws {
        let database = try TestDatabase()
        let daemons = try (0..<(TestStore.current().isShared ? 2 : 1)).map { _ in
            var options = DaemonUnderTest.Options(
                plugins: ["City", "Readers", "Staff", "Work", "Notices", "Ledger", "Discovery", "Circulation", "Acquisition"])
            options.database = database
            let daemon = try DaemonUnderTest(options)
            try daemon.start()
            return daemon
        }
        let admin = SessionCaller(try daemons[0].connect(.admin, "admin"))
        let covered = Self.purchases / 5
        try prepare(admin, covered: covered)
        let connections = try daemons.flatMap { daemon in try (0..<5).map { _ in try daemon.connect(.partner, "shop") } }
        let sessions = try (0..<Self.readers).map { number in
            try Readers.Client(SessionCaller(connections[0])).signIn(.init(card: "C\(number)", pin: CityFixture.pin)).session
        }
        let outcome = Monitor(Outcome())
        for number in 0..<Self.purchases {
            Purchaser(
                connection: connections[number % connections.count], session: sessions[number % sessions.count], number: number, outcome: outcome
            ).run()
        }
        let ended = try #require(outcome.wait { $0.ended == Self.purchases ? $0 : nil })
        let (reasons, issued) = (ended.reasons, ended.issued)
        #expect(reasons == ["NOT_BOUGHT budget": Self.purchases - covered] && issued.count == covered)
        #expect(Set(issued.map(\.itemId)).count == covered && Set(issued.map(\.loanId)).count == covered && Set(issued.map(\.recordId)).count == covered)
        let ledger = Ledger.Client(admin)
        let budget = try #require(try ledger.accounts(.init(kind: .budget)).accounts.first)
        #expect(budget.balance?.minorUnits == 0 && budget.reserved?.minorUnits == 0)
        #expect(try ledger.accounts(.init(kind: .partnerPayable)).accounts.map { $0.balance?.minorUnits } == [Int64(covered) * 100])
        var audit = Ledger.AuditResponse()
        repeat {
            let page = try ledger.audit(.init(cursor: audit.cursor))
            audit.problems += page.problems
            audit.postings += page.postings
            audit.cursor = page.cursor
        } while !audit.cursor.isEmpty
        #expect(audit.problems == [] && audit.postings == UInt32(covered + 1))
    }
}
