// Recalls: a loan falls due sooner since somebody waits for its item, by staff or by a rule.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension CirculationService {
    /// Open loans of a record that were never recalled, the longest first.
    private static let recallable = SQL("""
        SELECT \(LoanRow.columns("l")), \(ItemRow.columns("i")) FROM (
            SELECT item_id FROM \(ItemRow.table)
            WHERE record_id = $1 AND form = 0 AND (item_type = $2 OR $2 = '') AND (item_id = $3 OR $3 = 0) ORDER BY item_id LIMIT $4) c
        JOIN \(LoanRow.table) l ON l.item_id = c.item_id AND l.returned_at_ms IS NULL JOIN \(ItemRow.table) i ON i.item_id = c.item_id
        WHERE l.due_before_recall_ms = 0 AND i.status = 0 ORDER BY l.lent_at_ms, l.loan_id LIMIT $5
        """)

    func recallLoan(_ request: Circulation.RecallLoanRequest, _ call: Call) throws -> Circulation.RecallLoanResponse {
        try Self.validator.text(request.reason, "reason", charactersMax: HoldLimits.reasonCharactersMax)
        let barcode = ("barcode", request.barcode)
        guard case (let item, let open)? = try ItemRows(call).loadWithLoan(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: barcode)
        }
        guard let loan = open else { throw Refusal(Circulation.Reason.notOnLoan, facts: barcode) }
        // Who has lost it, or says that it was returned, can't bring it.
        guard item.row.status == 0 else {
            throw Refusal(Circulation.Reason.itemStateForbids, facts: barcode, ("state", item.life.rawValue), ("event", LoanLife.Event.recalled.rawValue))
        }
        let next = item.isAwaited ? try HoldRows(call).next(for: item) : nil
        guard let next, next.readerId != loan.readerId else { throw Refusal(Circulation.Reason.loanNotAwaited, facts: barcode) }
        let (verdict, dueAt) = try recall(loan, item, try recallRules(loan, item, call), call)
        let recalled = try perform(verdict, loan, item, dueAt: dueAt, call)
        return Circulation.RecallLoanResponse(loan: recalled)
    }

    /// Recalls the loan that began first of those that a rule lets be recalled, for a hold that was placed while nothing is on a shelf for it.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func recallByRule(for hold: HoldRow, of work: HoldTargets.Work, _ rules: RuleBook, _ call: Call) throws {
        guard rules.set != nil, hold.life == .waiting, hold.targetBranchId == 0 else { return }
        for record in work.holding.prefix(HoldLimits.recalledRecordsMax) {
            let loans = try call.rows(
                Self.recallable, .integer(record), .text(hold.itemType), .integer(hold.askedItemId), .integer(HoldLimits.recalledItemsMax),
                .integer(HoldLimits.recalledLoansMax)
            ) { (loan: try $0.next(LoanRow.self), item: try $0.next(ItemRow.self)) }
            for (loan, row) in loans {
                let item = ItemRecord(row: row, openLoan: LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs)).unversioned
                let rules = try recallRules(loan, item, call)
                guard rules.values?.recallsAllowed ?? false else { continue }
                let (verdict, dueAt) = try recall(loan, item, rules, call)
                guard verdict.objections.isEmpty else { continue }
                _ = try perform(verdict, loan, item, dueAt: dueAt, call)
                return
            }
        }
    }

    /// The rules of a loan, as of now.
    private func recallRules(_ loan: LoanRow, _ item: ItemRecord, _ call: Call) throws -> RuleBook {
        try RuleBook(
            sets, call, category: loan.category, item: item.row, branch: loan.branchId, atMilliseconds: call.nowMilliseconds,
            lentAtMilliseconds: loan.lentAtMs)
    }

    /// When a loan would fall due: the end of an opening day of the branch that lent, once the reader has had it as long as the rule leaves it, and
    /// has had time to bring it.
    private func recall(_ loan: LoanRow, _ item: ItemRecord, _ rules: RuleBook, _ call: Call) throws -> (Verdict<LoanLife>, dueAt: Int64) {
        let kept = loan.lentAtMs + (rules.values?.recallKeptDays.map { Int64($0) } ?? HoldLimits.recallKeptDays) * Self.dayMilliseconds
        let soonest = call.nowMilliseconds + (rules.values?.recallDueDays.map { Int64($0) } ?? HoldLimits.recallDueDays) * Self.dayMilliseconds
        let dueAt = try HoldShelfTime.end(branch: loan.branchId, notBefore: max(kept, soonest), call)
        return (LoanLife.recall(loan.life, dueAt: loan.dueAtMs, newDueAt: dueAt, by: call.actor), dueAt)
    }

    private func perform(_ verdict: Verdict<LoanLife>, _ loan: LoanRow, _ item: ItemRecord, dueAt: Int64, _ call: Call) throws -> Circulation.Loan {
        let loans = LoanRows(call)
        let recalled = try loans.recall(verdict, loan, dueAt: dueAt) { _ in
            Refusal(
                Circulation.Reason.recallGainsNothing, facts: ("barcode", item.row.barcode), ("due_at_ms", "\(loan.dueAtMs)"),
                ("sooner_from_ms", "\(dueAt)"))
        }
        // The sweep of the branch sleeps until the first due date that it knows.
        try DueRows(call).schedule(branch: loan.branchId, atMilliseconds: call.nowMilliseconds)
        var item = item
        item.openLoan?.dueAtMs = dueAt
        try HoldNotices(call).recalled(recalled, item)
        try loans.emit("recalled", recalled, item)
        return recalled.message(item, atMilliseconds: call.nowMilliseconds)
    }
}
