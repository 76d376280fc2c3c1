// Reads and writes loans.

internal import CirculationMessages
internal import LecternKit

/// Loans as the tables hold them. Valid inside one handler.
struct LoanRows {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A loan by number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> LoanRecord? {
        try call.first(
            """
            SELECT loan_id, item_id, reader_id, category, branch_id, lent_at_ms, due_at_ms, returned_at_ms, renewals,
                rule, lent_at_terminal, returned_at_terminal
            FROM circulation_loan WHERE loan_id = $1
            """, .integer(id)
        ) { try Self.loan($0, 0) }
    }

    /// How many loans a reader has open, counted inside this transaction.
    /// - Throws: `StoreError`.
    func open(of reader: Int64) throws -> Int64 {
        try call.first(
            "SELECT COUNT(*) FROM circulation_loan WHERE reader_id = $1 AND returned_at_ms IS NULL", .integer(reader)
        ) { try $0.integer(0) } ?? 0
    }

    /// Writes a new loan.
    /// - Throws: `StoreError`; a constraint where the item has an open loan already.
    func insert(_ loan: LoanRecord) throws {
        try call.execute(
            """
            INSERT INTO circulation_loan
                (loan_id, item_id, reader_id, category, branch_id, lent_at_ms, due_at_ms, returned_at_ms, renewals, rule,
                lent_at_terminal, returned_at_terminal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, .integer(loan.id), .integer(loan.item), .integer(loan.reader), .text(loan.category),
            .integer(loan.branch), .integer(loan.lentAt), .integer(loan.dueAt), SQLValue(loan.returnedAt),
            .integer(loan.renewals), .text(loan.rule), .text(loan.lentTerminal), .text(loan.returnedTerminal))
    }

    /// Ends a loan.
    /// - Throws: `StoreError`.
    func end(_ loan: LoanRecord, at: Int64, terminal: String) throws -> LoanRecord {
        var loan = loan
        loan.returnedAt = at
        loan.returnedTerminal = terminal
        try call.execute(
            """
            UPDATE circulation_loan SET returned_at_ms = $1, returned_at_terminal = $2
            WHERE loan_id = $3 AND returned_at_ms IS NULL
            """, .integer(at), .text(terminal), .integer(loan.id))
        return loan
    }

    /// Moves a loan's due date.
    /// - Throws: `StoreError`.
    func renew(_ loan: LoanRecord, dueAt: Int64, rule: String) throws -> LoanRecord {
        var loan = loan
        loan.dueAt = dueAt
        loan.renewals += 1
        loan.rule = rule
        try call.execute(
            "UPDATE circulation_loan SET due_at_ms = $1, renewals = $2, rule = $3 WHERE loan_id = $4",
            .integer(dueAt), .integer(loan.renewals), .text(rule), .integer(loan.id))
        return loan
    }

    /// Tells those who watch that an item was lent, returned or renewed.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ loan: LoanRecord, _ item: ItemRecord) throws {
        try call.emit(
            topic: "circulation.loan", kind: kind, subject: "reader:\(loan.reader)",
            Circulation.LoanChanged(loan: loan.message(item)))
    }

    /// A page of a reader's open loans, those due first at the beginning; only what is told of them is read.
    /// - Throws: `StoreError`.
    func openPage(of reader: Int64, after: LoanCursor, limit: Int64) throws -> [Circulation.Loan] {
        try call.rows(
            """
            SELECT l.loan_id, l.lent_at_ms, l.due_at_ms, l.renewals, l.rule, l.lent_at_terminal,
                i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
                i.item_type, i.call_number, i.title
            FROM circulation_loan l JOIN circulation_item i ON i.item_id = l.item_id
            WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL AND (l.due_at_ms, l.loan_id) > ($2, $3)
            ORDER BY l.due_at_ms, l.loan_id LIMIT $4
            """, .integer(reader), .integer(after.at), .integer(after.loan), .integer(limit)
        ) { row in
            var loan = try Self.told(row, of: reader)
            loan.item = try ItemRows.told(row, 6, openLoanDueAt: loan.dueAtMs)
            return loan
        }
    }

    /// A page of a reader's past loans, newest first; likewise.
    /// - Throws: `StoreError`.
    func pastPage(of reader: Int64, before: LoanCursor, limit: Int64) throws -> [Circulation.Loan] {
        try call.rows(
            """
            SELECT l.loan_id, l.lent_at_ms, l.due_at_ms, l.renewals, l.rule, l.lent_at_terminal,
                i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
                i.item_type, i.call_number, i.title, l.returned_at_ms, l.returned_at_terminal, o.due_at_ms
            FROM circulation_loan l JOIN circulation_item i ON i.item_id = l.item_id
            LEFT JOIN circulation_loan o ON o.item_id = l.item_id AND o.returned_at_ms IS NULL
            WHERE l.reader_id = $1 AND l.returned_at_ms IS NOT NULL AND (l.returned_at_ms, l.loan_id) < ($2, $3)
            ORDER BY l.returned_at_ms DESC, l.loan_id DESC LIMIT $4
            """, .integer(reader), .integer(before.at), .integer(before.loan), .integer(limit)
        ) { row in
            var loan = try Self.told(row, of: reader)
            loan.item = try ItemRows.told(row, 6, openLoanDueAt: try row.optionalInteger(17))
            loan.returnedAtMs = try row.integer(15)
            loan.returnedAtTerminal = try row.text(16)
            return loan
        }
    }

    /// Six columns of what is told of a loan, open or past.
    private static func told(_ row: Row, of reader: Int64) throws -> Circulation.Loan {
        Circulation.Loan(
            loanId: try row.integer(0), readerId: reader, lentAtMs: try row.integer(1), dueAtMs: try row.integer(2),
            renewals: UInt32(clamping: try row.integer(3)), rule: try row.text(4), lentAtTerminal: try row.text(5))
    }

    /// Twelve columns of a loan.
    static func loan(_ row: Row, _ column: Int) throws -> LoanRecord {
        LoanRecord(
            id: try row.integer(column), item: try row.integer(column + 1), reader: try row.integer(column + 2),
            category: try row.text(column + 3), branch: try row.integer(column + 4),
            lentAt: try row.integer(column + 5), dueAt: try row.integer(column + 6),
            returnedAt: try row.optionalInteger(column + 7), renewals: try row.integer(column + 8),
            rule: try row.text(column + 9), lentTerminal: try row.text(column + 10),
            returnedTerminal: try row.text(column + 11))
    }
}
