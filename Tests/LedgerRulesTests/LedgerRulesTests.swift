// Amounts, postings, shares of payments, months, and the states of what Ledger keeps.

import LecternKit
import LedgerRules
import Testing

@Suite struct LedgerRulesTests {
    @Test func tables_haveNoProblems() {
        #expect(ReservationLife.table.problems == [] && ChargeLife.table.problems == [])
        #expect(PaymentLife.table.problems == [] && PeriodLife.table.problems == [] && BoxLife.table.problems == [])
    }

    @Test func payable_isRoundedForEachLine_aHalfUpwards() {
        #expect(Amount.payable(3_980, discountPermille: 0) == 3_980 && Amount.payable(3_980, discountPermille: 1_000) == 0)
        #expect(Amount.payable(2_550, discountPermille: 150) == 2_168)  // 2167.5
        #expect(Amount.payable(2_549, discountPermille: 150) == 2_167)  // 2166.65
        #expect(Amount.payable(1, discountPermille: 500) == 1 && Amount.payable(1, discountPermille: 501) == 0)
        #expect(Amount.payable(1_000_000_000_000_000, discountPermille: 1) == 999_000_000_000_000)
    }

    private static let cash = AccountName(.cashBox, "desk", "CNY")
    private static let debt = AccountName(.readerCharges, "1", "CNY")

    private func problem(_ lines: PostingDraft.Line...) -> PostingDraft.Problem? {
        do throws(PostingDraft.Problem) {
            _ = try PostingDraft(lines)
            return nil
        } catch {
            return error
        }
    }

    @Test func posting_thatDoesNotSumToZeroInEachCurrency_isNone() {
        #expect(problem(.init(Self.cash, 5), .init(Self.debt, -5)) == nil)
        #expect(problem(.init(Self.cash, 5), .init(Self.debt, -4)) == .unbalanced(currency: "CNY"))
        #expect(problem(.init(Self.cash, 5), .init(AccountName(.revenue, "copy", "EUR"), -5)) == .unbalanced(currency: "CNY"))
        #expect(problem(.init(Self.cash, 5)) == .tooFew && problem(.init(Self.cash, 0), .init(Self.debt, 0)) == .zero)
        #expect(problem(.init(Self.cash, 5), .init(Self.cash, -5)) == .twice)
        // Sums that wrap around are none.
        #expect(problem(.init(Self.cash, .max), .init(Self.debt, .max), .init(AccountName(.bank, "main", "CNY"), 2)) == .unbalanced(currency: "CNY"))
    }

    @Test func counterPosting_takesEveryLineBack() throws {
        let draft = try PostingDraft("CNY", debit: [(.cashBox, "desk", 7), (.expense, "x", 0)], credit: [(.readerCharges, "1", 4), (.readerDeposit, "1", 3)])
        #expect(draft.lines.count == 3 && draft.lines == draft.lines.sorted { $0.account < $1.account })
        for (line, counter) in zip(draft.lines, draft.reversed.lines) { #expect(line.account == counter.account && line.amount == -counter.amount) }
        #expect(draft.reversed.reversed == draft)
    }

    @Test func balance_growsOnTheSideOfItsKind() {
        #expect(AccountKind.cashBox.change(5) == 5 && AccountKind.budget.change(5) == -5 && AccountKind.readerCharges.change(-5) == -5)
        #expect(AccountKind.allCases.filter(\.isBounded) == [.budget, .readerDeposit, .readerCharges, .cashBox, .suspense])
    }

    @Test func payment_goesToTheChargesInTheirOrder_asFarAsItGoes() {
        let charges: [(id: Int64, due: Int64)] = [(1, 10), (2, 0), (3, 5), (4, 7)]
        #expect(Apportionment(12, over: charges) == .init(12, over: [(1, 10), (3, 5)]))
        #expect(Apportionment(12, over: charges).parts == [.init(charge: 1, amount: 10), .init(charge: 3, amount: 2)])
        #expect(Apportionment(30, over: charges).rest == 8 && Apportionment(0, over: charges).parts.isEmpty)
    }

    @Test func month_isThatOfTheCity() throws {
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let month = try #require(MonthOfBooks("2026-12"))
        #expect(month.number == 202_612 && month.next.text == "2027-01" && MonthOfBooks("2026-09")?.next.text == "2026-10")
        let end = month.end(in: zone)
        #expect(MonthOfBooks(end - 1, in: zone) == month && MonthOfBooks(end, in: zone) == month.next)
        // Sixteen hours in the evening of Greenwich's last day are the next month in Shanghai.
        #expect(end == 1_798_732_800_000)
        for wrong in ["2026-13", "2026-00", "2026-1", "26-01", "2026-01-01", "2026+01", "", "２０２６-01"] { #expect(MonthOfBooks(wrong) == nil, "\(wrong)") }
    }

    private func objections<L: Life>(_ verdict: Verdict<L>) -> [String] { verdict.objections.map(\.name) }

    @Test func reservation_isHeldAndSpent_onlyWhereItIsCovered() {
        typealias Life = ReservationLife
        #expect(Life.decide(.reserved, from: nil, by: .device, needed: 10, available: 10).to == .held)
        #expect(objections(Life.decide(.reserved, from: nil, by: .device, needed: 10, available: 9)) == ["is_covered"])
        #expect(objections(Life.decide(.committed, from: .held, by: .partner, needed: 11, available: 10)) == ["is_covered"])
        #expect(objections(Life.decide(.committed, from: .expired, by: .partner, needed: 10, available: 10)) == [])
        #expect(objections(Life.decide(.committed, from: .released, by: .partner, needed: 0, available: 10)) == ["state"])
        #expect(objections(Life.decide(.expired, from: .held, by: .timer, expiresAt: 10, now: 9)) == ["is_over"])
        #expect(objections(Life.decide(.expired, from: .held, by: .timer, expiresAt: 10, now: 10)) == [])
        #expect(objections(Life.decide(.expired, from: .held, by: .admin, expiresAt: 10, now: 10)) == ["actor"])
        #expect(objections(Life.decide(.reversed, from: .committed, by: .partner)) == [] && objections(Life.decide(.released, from: .committed, by: .partner)) == ["state"])
    }

    @Test func charge_isPaidWaivedAndRefunded_withinItsAmounts() {
        typealias Life = ChargeLife
        #expect(objections(Life.decide(.paid, from: .open, by: .device, amount: 9, due: 10)) == ["covers_due"])
        #expect(objections(Life.decide(.paid, from: .open, by: .device, amount: 10, due: 10)) == [])
        #expect(objections(Life.decide(.paidInPart, from: .open, by: .device, amount: 10, due: 10)) == ["is_part"])
        #expect(objections(Life.decide(.takenBack, from: .open, by: .device, paid: 1)) == ["is_unpaid"] && objections(Life.decide(.takenBack, from: .open, by: .device)) == [])
        #expect(objections(Life.decide(.refunded, from: .paid, by: .staff, amount: 10, paid: 10)) == [])
        #expect(objections(Life.decide(.refunded, from: .paid, by: .partner, amount: 11, paid: 10)) == ["actor", "is_within_paid"])
        for state in [Life.State.paid, .waived, .takenBack, .refunded] { #expect(objections(Life.decide(.paid, from: state, by: .staff, amount: 1, due: 1)) == ["state"]) }
    }

    @Test func confirmation_ofAPartner_isBookedOnce() {
        typealias Life = PaymentLife
        let exact = Life.decide(.confirmed, from: .expected, by: .partner, amount: 10, owed: 10)
        let late = Life.decide(.confirmed, from: .expired, by: .partner, amount: 10, owed: 10)
        let ten = Amount(10, "CNY")
        #expect(Confirmation(known: nil, payment: 1, amount: ten, verdict: exact) == .confirmed)
        #expect(Confirmation(known: nil, payment: 1, amount: ten, verdict: late) == .confirmed)
        #expect(Confirmation(known: (ten, 1), payment: 1, amount: ten, verdict: nil) == .repeated)
        #expect(Confirmation(known: (ten, 1), payment: 0, amount: ten, verdict: nil) == .repeated)
        #expect(Confirmation(known: (ten, 1), payment: 2, amount: ten, verdict: exact) == .contradicted)
        #expect(Confirmation(known: (Amount(10, "EUR"), 1), payment: 1, amount: ten, verdict: nil) == .contradicted)
        for verdict in [
            Life.decide(.confirmed, from: .expected, by: .partner, isExact: false, amount: 9, owed: 10),
            Life.decide(.confirmed, from: .expected, by: .partner, amount: 10, owed: 9),
            Life.decide(.confirmed, from: .cancelled, by: .partner, amount: 10, owed: 10),
        ] { #expect(Confirmation(known: nil, payment: 1, amount: ten, verdict: verdict) == .disputed) }
        #expect(Confirmation(known: nil, payment: 0, amount: ten, verdict: nil) == .disputed)
    }

    @Test func period_isClosedInOrder_onceItIsOver() {
        #expect(objections(PeriodLife.close(.open, by: .staff, end: 10, now: 10, isFirstOpen: true)) == [])
        #expect(objections(PeriodLife.close(.open, by: .device, end: 10, now: 9, isFirstOpen: false)) == ["actor", "is_over", "is_first_open"])
        #expect(objections(PeriodLife.close(.closed, by: .staff, end: 10, now: 11, isFirstOpen: true)) == ["state"])
    }
}
