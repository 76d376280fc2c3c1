// Many purchases at once against one budget, through two daemons where the store serves several: never more than it has.

import BuyerMessages
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import LedgerMessages
import Testing
import TypesMessages

@Suite(.serialized) struct LedgerBudgetTests {
    /// LECTERN_LEDGER_PURCHASES=500 is the full measure; a fifth of them is what the budget has.
    private static let purchases = Int(ProcessInfo.processInfo.environment["LECTERN_LEDGER_PURCHASES"] ?? "") ?? 150

    private struct Outcome {
        var answered = 0
        var reasons: [String: Int] = [:]
    }

    @Test func budget_boughtFromAtOnceThroughAllDaemons_isSpentExactly() throws {
        let database = try TestDatabase()
        let daemons = try (0..<(TestStore.current().isShared ? 2 : 1)).map { _ in
            var options = DaemonUnderTest.Options(plugins: ["City", "Readers", "Staff", "Work", "Ledger", "Buyer"])
            options.database = database
            let daemon = try DaemonUnderTest(options)
            try daemon.start()
            return daemon
        }
        let admin = SessionCaller(try daemons[0].connect(.admin, "admin"))
        let ledger = Ledger.Client(admin)
        let covered = Self.purchases / 5
        _ = try ledger.putBudget(.init(code: "books", title: "图书", change: .init(minorUnits: Int64(covered) * 100, currency: "CNY")))
        let connections = try daemons.flatMap { daemon in try (0..<5).map { try daemon.connect(.device, "kiosk-\($0)") } }
        let outcome = Monitor(Outcome())
        let expires = Int64(Date().timeIntervalSince1970 * 1_000) + 3_600_000
        for number in 0..<Self.purchases {
            let request = Ledger.ReserveRequest(
                source: "test", key: "b\(number)", budget: "books", amount: .init(minorUnits: 100, currency: "CNY"), expiresAtMs: expires)
            try connections[number % connections.count].begin(
                "lectern.buyer.v1.Buyer/Buy", try Buyer.BuyRequest(reservation: request).encoded(),
                CallOptions(timeoutMilliseconds: 60_000, requestKey: CallOptions.newRequestKey())
            ) { result in
                outcome.change { outcome in
                    outcome.answered += 1
                    if case .failure(let problem) = result { outcome.reasons[problem.reason, default: 0] += 1 }
                }
            }
        }
        let reasons = outcome.wait { $0.answered == Self.purchases ? $0.reasons : nil }
        #expect(reasons == ["BUDGET_EXCEEDED": Self.purchases - covered])
        let budget = try #require(try ledger.accounts(.init(kind: .budget)).accounts.first)
        #expect(budget.balance?.minorUnits == 0 && budget.reserved?.minorUnits == 0)
        let shop = try ledger.accounts(.init(kind: .partnerPayable)).accounts
        #expect(shop.map { $0.balance?.minorUnits } == [Int64(covered) * 100])
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
