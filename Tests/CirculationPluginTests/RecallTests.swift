// Loans that somebody waits for: they are not renewed, and fall due sooner where staff or a rule recall them.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing

@Suite(.serialized) struct RecallTests {
    private let city: HoldCity

    init() throws { city = try HoldCity() }

    @Test func loan_somebodyWaitsFor_isNotRenewedUntilNobodyDoes() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        city.pass(milliseconds: 2 * SmallCity.day)
        #expect(city.reason { _ = try city.reader(0).renew(.init(barcode: city.item())) } == "RENEWAL_AWAITED")
        _ = try city.reader(1).suspendHold(.init(holdId: hold.holdId))
        #expect(try city.reader(0).renew(.init(barcode: city.item())).loan?.renewals == 1)
    }

    @Test func recall_byStaff_hasTheLoanDueSoonerAndTellsTheReader() throws {
        let lent = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan)
        #expect(city.reason { _ = try city.admin.recallLoan(.init(barcode: city.item())) } == "LOAN_NOT_AWAITED")
        _ = try city.place(1)
        let loan = try #require(try city.admin.recallLoan(.init(barcode: city.item(), reason: "exam")).loan)
        // After fourteen days, as the branch closes at 21:00 in Shanghai.
        #expect((14 * SmallCity.day..<15 * SmallCity.day).contains(loan.dueAtMs - loan.lentAtMs) && loan.dueAtMs % SmallCity.day == 13 * 3_600_000)
        #expect(loan.dueBeforeRecallMs == lent.dueAtMs)
        let listed = try city.reader(0).loans(.init(limit: 200)).loans.first { $0.loanId == loan.loanId }
        #expect(listed?.dueAtMs == loan.dueAtMs && listed?.dueBeforeRecallMs == lent.dueAtMs)
        #expect(try city.told(0).contains("circulation.recalled"))
        #expect(city.reason { _ = try city.admin.recallLoan(.init(barcode: city.item())) } == "RECALL_GAINS_NOTHING")
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        #expect(try !city.told(0).contains("circulation.recalled"))
        #expect(city.reason { _ = try city.admin.recallLoan(.init(barcode: city.item())) } == "NOT_ON_LOAN")
        #expect(city.reason { _ = try city.admin.recallLoan(.init(barcode: "nothing")) } == "ITEM_UNKNOWN")
    }

    @Test func recall_ofWhatIsLostOrNearlyDue_isRefused() throws {
        let lent = try #require(try city.reader(0).borrow(.init(barcode: city.item())).loan)
        _ = try city.place(1)
        _ = try city.admin.moveItem(.init(barcode: city.item(), to: .claimedReturned))
        #expect(city.reason { _ = try city.admin.recallLoan(.init(barcode: city.item())) } == "ITEM_STATE_FORBIDS")
        let other = try HoldCity()
        _ = try other.reader(0).borrow(.init(barcode: other.item()))
        _ = try other.place(1)
        other.pass(milliseconds: lent.dueAtMs - lent.lentAtMs - 5 * SmallCity.day)
        #expect(other.reason { _ = try other.admin.recallLoan(.init(barcode: other.item())) } == "RECALL_GAINS_NOTHING")
    }

    @Test func renewal_afterARecallThatNobodyWaitsForAnyMore_isNotShownAsRecalled() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        _ = try city.admin.recallLoan(.init(barcode: city.item()))
        _ = try city.reader(1).cancelHold(.init(holdId: hold.holdId))
        let renewed = try #require(try city.reader(0).renew(.init(barcode: city.item())).loan)
        #expect(renewed.dueBeforeRecallMs == 0 && renewed.dueAtMs > city.now + 29 * SmallCity.day)
        #expect(try !city.told(0).contains("circulation.recalled"))
    }

    @Test func hold_underARuleThatRecalls_hasTheLongestLoanDueSooner() throws {
        let city = try SmallCity(items: 2)
        let values = Circulation.RuleValues(
            lendable: true, days: 30, loansMax: 9, renewalsMax: 2, onShelfHolds: false, recallsAllowed: true, recallKeptDays: 3, recallDueDays: 2)
        _ = try city.admin.putRuleSet(.init(code: "recalls", title: "召回", rules: [.init(code: "all", values: values)]))
        _ = try city.admin.scheduleRuleSet(.init(code: "recalls"))
        for reader in 1...3 { _ = try Readers.Client(city.host.connect(.admin("admin"))).putReader(.init(card: "CARD-\(reader)", name: "读者", category: "adult")) }
        func place(_ reader: Int) throws { _ = try city.admin.placeHold(.init(card: "CARD-\(reader)", barcode: "ITEM-0", pickupPoint: "kiosk-a")) }
        let reader = try city.reader()
        _ = try reader.borrow(.init(barcode: "ITEM-1"))
        do { try place(1) } catch let problem as Problem { #expect(problem.reason == "ITEM_ON_SHELF") }
        city.host.clock.advance(by: .seconds(1))
        _ = try reader.borrow(.init(barcode: "ITEM-0"))
        func recalled() throws -> [String] { try reader.loans(.init()).loans.filter { $0.dueBeforeRecallMs != 0 }.compactMap { $0.item?.barcode } }
        try place(1)
        #expect(try recalled() == ["ITEM-1"])
        let due = try #require(try reader.loans(.init()).loans.first)
        #expect((3 * SmallCity.day..<4 * SmallCity.day).contains(due.dueAtMs - due.lentAtMs))
        try place(2)
        #expect(try recalled().sorted() == ["ITEM-0", "ITEM-1"])
        try place(3)
        #expect(try city.told().filter { $0.hasPrefix("recalled") } == ["recalled ITEM-1", "recalled ITEM-0"])
    }

    @Test func renewal_underARuleThatRenewsWhileSomebodyWaits_isMade() throws {
        let city = try SmallCity(items: 1)
        let values = Circulation.RuleValues(lendable: true, days: 30, loansMax: 9, renewalsMax: 2, renewableWhileAwaited: true)
        _ = try city.admin.putRuleSet(.init(code: "lenient", title: "可续借", rules: [.init(code: "all", values: values)]))
        _ = try city.admin.scheduleRuleSet(.init(code: "lenient"))
        _ = try Readers.Client(city.host.connect(.admin("admin"))).putReader(.init(card: "CARD-1", name: "读者", category: "adult"))
        let reader = try city.reader()
        _ = try reader.borrow(.init(barcode: "ITEM-0"))
        _ = try city.admin.placeHold(.init(card: "CARD-1", barcode: "ITEM-0", pickupPoint: "kiosk-a"))
        city.host.clock.advance(by: .milliseconds(SmallCity.day))
        #expect(try city.reader().renew(.init(barcode: "ITEM-0")).loan?.renewals == 1)
    }
}
