// What a desk needs to take a step back: the step itself, and what a renewal changed.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// The last steps of items and loans. Valid inside one handler.
struct UndoRows {
    private static let renewal = SQL("SELECT \(RenewalRow.columns()) FROM \(RenewalRow.table) WHERE loan_id = $1")
    private static let putRenewal = RenewalRow.insert(onConflict: .loanId, update: .recordedAtMs, .dueAtMs, .renewals, .rule)
    private static let filled = SQL("""
        SELECT hold_id FROM \(HoldRow.table)
        WHERE reader_id = $1 AND closed_at_ms IS NOT NULL AND closed_at_ms >= $2 AND loan_id = $3 LIMIT 1
        """)
    private static let reopened = LoanRow.update(.returnedAtMs, .returnedAtTerminal, .stage, where: "returned_at_ms IS NOT NULL")
    private static let renewalUndone = LoanRow.update(.dueAtMs, .renewals, .rule, .stage, where: "returned_at_ms IS NULL")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Keeps a loan as it is before it is renewed.
    /// - Throws: `StoreError`.
    func keep(_ loan: LoanRow) throws {
        try call.insert(
            RenewalRow(loanId: loan.loanId, recordedAtMs: call.nowMilliseconds, dueAtMs: loan.dueAtMs, renewals: loan.renewals, rule: loan.rule),
            Self.putRenewal)
    }

    /// What the last renewal of a loan changed; nil: it was never renewed since there is such a record.
    /// - Throws: `StoreError`.
    func renewal(of loan: LoanRow) throws -> RenewalRow? { try call.first(Self.renewal, .integer(loan.loanId), as: RenewalRow.self) }

    /// Whether a loan has filled a hold.
    /// - Throws: `StoreError`.
    func hasFilledAHold(_ loan: LoanRow) throws -> Bool {
        try call.first(Self.filled, .integer(loan.readerId), .integer(loan.lentAtMs), .integer(loan.loanId), as: Int64.self) != nil
    }

    /// Opens a loan again that has ended. Its history is that of its item, which moves with it.
    /// - Throws: `StoreError`.
    func reopen(_ loan: LoanRow) throws -> LoanRow {
        var open = loan
        try call.move(LoanLife.table.decide(from: loan.life, .returnUndone, by: call.actor), isPast: false, refuse: LoanRows.notMovable) {
            (open.returnedAtMs, open.returnedAtTerminal, open.stage) = (nil, "", LoanRow.stageNothing)
            try call.update(open, Self.reopened)
            return open.life
        }
        return open
    }

    /// Gives a loan the due date that it had before its last renewal.
    /// - Throws: `StoreError`.
    func takeBack(_ renewal: RenewalRow, of loan: LoanRow) throws -> LoanRow {
        var before = loan
        let verdict = LoanLife.table.decide(from: loan.life, .renewalUndone, by: call.actor)
        let history = ItemHistoryRow(itemId: loan.itemId, loanId: loan.loanId)
        try call.move(verdict, history: history, isPast: false, refuse: LoanRows.notMovable) {
            (before.dueAtMs, before.renewals, before.rule, before.stage) = (renewal.dueAtMs, renewal.renewals, renewal.rule, LoanRow.stageNothing)
            try call.update(before, Self.renewalUndone)
            return before.life
        }
        return before
    }
}
