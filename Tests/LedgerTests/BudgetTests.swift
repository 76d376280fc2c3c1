// Budgets: reserved, spent, freed and reversed; never more than there is; and the statements that follow.

import BuyerMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct BudgetTests {
    private let city: LedgerFixture

    init() throws { city = try LedgerFixture() }

    @Test func budget_isReservedAndSpent_neverMoreThanItHas() throws {
        try city.budget(100)
        let held = try city.reserve("a", 60)
        #expect(held.state == .held && held.available?.minorUnits == 4_000)
        #expect(LedgerFixture.refusal { _ = try city.reserve("b", 41) } == "BUDGET_EXCEEDED")
        #expect(try city.reserve("a", 60).reservationId == held.reservationId && city.budget() == [10_000, 6_000])
        #expect(LedgerFixture.refusal { _ = try city.reserve("a", 61) } == "FIELD_INVALID")
        #expect(try city.reserve("b", 40).available?.minorUnits == 0)
        // Bought for less than was reserved: the rest is free again.
        let spent = try city.commit("a", 60, permille: 150)
        #expect(spent.state == .committed && spent.committed?.minorUnits == 5_100 && spent.available?.minorUnits == 900)
        #expect(try city.budget() == [4_900, 4_000] && city.balance(.partnerPayable, "shop") == 5_100)
        // For more than was reserved and is left; and then for what is.
        #expect(LedgerFixture.refusal { _ = try city.commit("b", 50) } == "BUDGET_EXCEEDED")
        #expect(try city.budget() == [4_900, 4_000])
        #expect(try city.commit("b", 49).available?.minorUnits == 0)
        #expect(try city.budget() == [0, 0] && city.problems() == [])
        #expect(LedgerFixture.refusal { _ = try city.admin.putBudget(.init(code: "books", change: .init(minorUnits: -1, currency: "CNY"))) } == "BALANCE_TOO_LOW")
        #expect(LedgerFixture.refusal { _ = try city.admin.putBudget(.init(code: "new", title: "新", change: .init(minorUnits: 1, currency: "XXQ"))) } == "FIELD_INVALID")
    }

    @Test func commit_toldAgain_isTheSame_andAnotherSaleIsRefused() throws {
        try city.budget(100)
        _ = try city.reserve("a", 10)
        let first = try city.commit("a", 10)
        #expect(try city.commit("a", 10) == first && city.balance(.partnerPayable, "shop") == 1_000)
        #expect(LedgerFixture.refusal { _ = try city.commit("a", 11, reference: "S-other") } == "STATE_FORBIDS")
        _ = try city.reserve("b", 10)
        #expect(LedgerFixture.refusal { _ = try city.commit("b", 10, reference: "S-a") } == "SALE_KNOWN")
        #expect(LedgerFixture.refusal { _ = try city.commit("none", 10) } == "RESERVATION_UNKNOWN")
    }

    @Test func reservation_released_isFreeAgain() throws {
        try city.budget(100)
        _ = try city.reserve("a", 100)
        for _ in 0..<2 { #expect(try city.buyer.release(.init(source: "test", key: "a")).state == .released) }
        #expect(try city.budget() == [10_000, 0])
        #expect(LedgerFixture.refusal { _ = try city.commit("a", 100) } == "STATE_FORBIDS")
    }

    @Test func reservations_expireByTheTimerOfTheirBudget_pageByPage() throws {
        try city.budget(1_000)
        _ = try city.reserve("late", 1, minutes: 90)
        for number in 0..<120 { _ = try city.reserve("r\(number)", 5, minutes: 60) }
        _ = try city.reserve("soon", 5, minutes: 30)
        city.advance(30 * LedgerFixture.minute)
        #expect(try city.budget() == [100_000, 60_100])
        city.advance(25 * LedgerFixture.minute)
        #expect(try city.budget()[1] == 60_100)
        city.advance(5 * LedgerFixture.minute)
        for _ in 0..<3 { city.host.runDueTimers() }
        #expect(try city.budget() == [100_000, 100] && city.problems() == [])
        city.advance(30 * LedgerFixture.minute)
        #expect(try city.budget() == [100_000, 0])
        // What has expired is spent where the budget still has it.
        #expect(try city.commit("soon", 5).state == .committed)
        _ = try city.reserve("all", 995)
        #expect(LedgerFixture.refusal { _ = try city.commit("late", 1) } == "BUDGET_EXCEEDED")
    }

    @Test func reversal_isACounterPosting_andALineOfTheStatement() throws {
        try city.budget(100)
        _ = try city.reserve("a", 30)
        let spent = try city.commit("a", 30)
        // The order of what is recorded in one millisecond is nobody's.
        city.advance(1)
        let reversed = try city.buyer.reverse(.init(source: "test", key: "a", reference: "R-1", invoice: "INV-2"))
        #expect(reversed.state == .reversed && reversed.available?.minorUnits == 10_000)
        #expect(try city.buyer.reverse(.init(source: "test", key: "a", reference: "R-1")).state == .reversed)
        #expect(LedgerFixture.refusal { _ = try city.buyer.reverse(.init(source: "test", key: "a", reference: "R-2")) } == "STATE_FORBIDS")
        #expect(try city.budget() == [10_000, 0] && city.balance(.partnerPayable, "shop") == 0 && city.problems() == [])
        let period = try #require(try city.admin.periods(.init()).periods.first?.period)
        let statement = try city.shop.statement(.init(period: period, currency: "CNY"))
        #expect(statement.lines.map(\.reference) == ["S-a", "R-1"] && statement.lines.map { $0.payable?.minorUnits } == [3_000, -3_000])
        #expect(statement.lines[1].reverses == "S-a" && statement.total?.minorUnits == 0 && statement.linesCount == 2 && !statement.closed)
        let postings = try city.admin.postings(.init(kind: .partnerPayable, code: "shop", currency: "CNY")).postings
        #expect(postings.map(\.kind) == ["reversed", "committed"] && postings[0].correctsId == spent.postingId)
        #expect(LedgerFixture.refusal { _ = try city.shop.statement(.init(partner: "pay", period: period, currency: "CNY")) } == "PARTNER_UNKNOWN")
    }

    /// Each buys in one transaction, many at once.
    @Test func budget_askedForByManyAtOnce_isSpentExactly() throws {
        try city.budget(100)
        let caller = city.host.connect(.admin("admin"))
        let expires = city.host.clock.nowMilliseconds + LedgerFixture.day
        let calls = try (0..<300).map { number in
            let request = Ledger.ReserveRequest(source: "test", key: "b\(number)", budget: "books", amount: city.yuan(1), expiresAtMs: expires)
            return caller.begin("lectern.buyer.v1.Buyer/Buy", try Buyer.BuyRequest(reservation: request).encoded())
        }
        var reasons: [String: Int] = [:]
        for call in calls { reasons[LedgerFixture.refusal { _ = try call.answer() }, default: 0] += 1 }
        #expect(reasons == ["": 100, "BUDGET_EXCEEDED": 200])
        #expect(try city.budget() == [0, 0] && city.balance(.partnerPayable, "shop") == 10_000 && city.problems() == [])
    }

    @Test func sale_enteredByStaff_isOwedToThePartner_andPaid() throws {
        try city.budget(100)
        let staff = Ledger.Client(try city.staff())
        let sale = Ledger.Sale(partner: "shop", reference: "D-1", isbn: "9787020002207", listPrice: city.yuan(40), discountPermille: 250)
        #expect(try staff.enterSale(.init(budget: "books", sale: sale)).committed?.minorUnits == 3_000)
        #expect(LedgerFixture.refusal { _ = try staff.enterSale(.init(budget: "books", sale: sale)) } == "SALE_KNOWN")
        #expect(LedgerFixture.refusal { _ = try staff.payPartner(.init(partner: "shop", amount: city.yuan(31), reference: "T-1")) } == "AMOUNT_TOO_LARGE")
        let paid = try staff.payPartner(.init(partner: "shop", amount: city.yuan(30), reference: "T-1"))
        #expect(paid.kind == "settled" && paid.method == "Ledger/PayPartner" && paid.terminal == "desk-a" && paid.person != 0 && !paid.requestKey.isEmpty)
        #expect(try staff.payPartner(.init(partner: "shop", amount: city.yuan(30), reference: "T-1")).postingId == paid.postingId)
        #expect(LedgerFixture.refusal { _ = try staff.payPartner(.init(partner: "shop", amount: city.yuan(29), reference: "T-1")) } == "REFERENCE_KNOWN")
        // It was a mistake: the counter-posting, once.
        #expect(try staff.correct(.init(postingId: paid.postingId, note: "重复")).correctsId == paid.postingId)
        #expect(LedgerFixture.refusal { _ = try staff.correct(.init(postingId: paid.postingId, note: "重复")) } == "POSTING_CORRECTED")
        #expect(try city.balance(.partnerPayable, "shop") == 3_000 && city.balance(.bank, "main") == 10_000 && city.problems() == [])
        // What was countered is no payment: the reference is free again.
        #expect(try staff.payPartner(.init(partner: "shop", amount: city.yuan(30), reference: "T-1")).postingId != paid.postingId)
        #expect(try city.balance(.partnerPayable, "shop") == 0)
        let committed = try #require(try city.admin.postings(.init(kind: .budget, code: "books", currency: "CNY")).postings.first)
        #expect(LedgerFixture.refusal { _ = try staff.correct(.init(postingId: committed.postingId, note: "错")) } == "POSTING_OWNED")
    }

    @Test func posting_ofAnOwner_mustBalance() throws {
        func line(_ kind: Ledger.AccountKind, _ code: String, _ amount: Int64) -> Ledger.Line {
            Ledger.Line(kind: kind, code: code, amount: .init(minorUnits: amount, currency: "CNY"))
        }
        #expect(LedgerFixture.refusal { _ = try city.buyer.post(.init(kind: "moved", lines: [line(.bank, "main", 5), line(.revenue, "x", -4)])) } == "POSTING_UNBALANCED")
        #expect(LedgerFixture.refusal { _ = try city.buyer.post(.init(kind: "paid", lines: [line(.bank, "main", 5), line(.revenue, "x", -5)])) } == "FIELD_INVALID")
        #expect(LedgerFixture.refusal { _ = try city.buyer.post(.init(kind: "moved", lines: [line(.bank, "main", 5), line(.cashBox, "b", -5)])) } == "BALANCE_TOO_LOW")
        let posting = try city.buyer.post(.init(kind: "moved", lines: [line(.bank, "main", 5), line(.revenue, "x", -5)], about: "gift"))
        #expect(try posting.lines.map { $0.amount?.minorUnits } == [-5, 5] && posting.method == "Ledger/Post" && city.problems() == [])
    }
}
