// Reads and writes loans.

internal import CirculationMessages
internal import LecternKit

/// Loans as the tables hold them. Valid inside one handler.
struct LoanRows {
    private static let byNumber = SQL("SELECT \(LoanRow.columns()) FROM \(LoanRow.table) WHERE loan_id = $1")
    private static let openCount = SQL(
        "SELECT COUNT(*) FROM \(LoanRow.table) WHERE reader_id = $1 AND returned_at_ms IS NULL")
    private static let ended = LoanRow.update(.returnedAtMs, .returnedAtTerminal, where: "returned_at_ms IS NULL")
    private static let renewed = LoanRow.update(.dueAtMs, .renewals, .rule)
    private static let openPage = SQL("""
        SELECT \(LoanSummary.columns("l")), \(ItemSummary.columns("i"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL AND (l.due_at_ms, l.loan_id) > ($2, $3)
        ORDER BY l.due_at_ms, l.loan_id LIMIT $4
        """)
    private static let pastPage = SQL("""
        SELECT \(LoanSummary.columns("l")), \(ItemSummary.columns("i")), \(LoanEnd.columns("l")), \(LoanDue.columns("o"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        LEFT JOIN \(LoanRow.table) o ON o.item_id = l.item_id AND o.returned_at_ms IS NULL
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NOT NULL AND (l.returned_at_ms, l.loan_id) < ($2, $3)
        ORDER BY l.returned_at_ms DESC, l.loan_id DESC LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A loan by number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> LoanRow? { try call.first(Self.byNumber, .integer(id), as: LoanRow.self) }

    /// How many loans a reader has open, counted inside this transaction.
    /// - Throws: `StoreError`.
    func open(of reader: Int64) throws -> Int64 {
        try call.first(Self.openCount, .integer(reader), as: Int64.self) ?? 0
    }

    /// Writes a new loan.
    /// - Throws: `StoreError`; a constraint where the item has an open loan already.
    func insert(_ loan: LoanRow) throws { try call.insert(loan) }

    /// Ends a loan.
    /// - Throws: `StoreError`.
    func end(_ loan: LoanRow, at: Int64, terminal: String) throws -> LoanRow {
        var loan = loan
        loan.returnedAtMs = at
        loan.returnedAtTerminal = terminal
        try call.update(loan, Self.ended)
        return loan
    }

    /// Moves a loan's due date.
    /// - Throws: `StoreError`.
    func renew(_ loan: LoanRow, dueAt: Int64, rule: String) throws -> LoanRow {
        var loan = loan
        loan.dueAtMs = dueAt
        loan.renewals += 1
        loan.rule = rule
        try call.update(loan, Self.renewed)
        return loan
    }

    /// Emits the change that an item was lent, returned or renewed.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ loan: LoanRow, _ item: ItemRecord) throws {
        try call.emit(
            topic: "circulation.loan", kind: kind, subject: .reader(loan.readerId),
            Circulation.LoanChanged(loan: loan.message(item)))
    }

    /// A page of a reader's open loans, those due first at the beginning; only the columns of the list are read.
    /// - Throws: `StoreError`.
    func openPage(of reader: Int64, after: KeysetCursor, limit: Int64) throws -> [Circulation.Loan] {
        try call.rows(
            Self.openPage, .integer(reader), .integer(after.at), .integer(after.id), .integer(limit)
        ) { row in
            let loan = try row.next(LoanSummary.self)
            return loan.message(of: reader, try row.next(ItemSummary.self).message(openLoanDueAt: loan.dueAtMs))
        }
    }

    /// A page of a reader's past loans, newest first; likewise.
    /// - Throws: `StoreError`.
    func pastPage(of reader: Int64, before: KeysetCursor, limit: Int64) throws -> [Circulation.Loan] {
        try call.rows(
            Self.pastPage, .integer(reader), .integer(before.at), .integer(before.id), .integer(limit)
        ) { row in
            let (loan, item) = (try row.next(LoanSummary.self), try row.next(ItemSummary.self))
            let (end, open) = (try row.next(LoanEnd.self), try row.nextIfPresent(LoanDue.self))
            return loan.message(of: reader, item.message(openLoanDueAt: open?.dueAtMs), end)
        }
    }
}
