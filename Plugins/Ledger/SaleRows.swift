// Sales of partners: the lines of their statements.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Sales as the table holds them. Valid inside one handler.
struct SaleRows {
    private static let byReference = SQL("SELECT \(SaleRow.columns()) FROM \(SaleRow.table) WHERE partner = $1 AND reference = $2")
    private static let byPosting = SQL("SELECT \(SaleRow.columns()) FROM \(SaleRow.table) WHERE posting_id = $1")
    private static let ofPeriod = SQL("""
        SELECT \(SaleRow.columns()) FROM \(SaleRow.table)
        WHERE partner = $1 AND period = $2 AND currency = $3 AND (at_ms, posting_id) > ($4, $5) ORDER BY at_ms, posting_id LIMIT $6
        """)
    private static let total = SQL("""
        SELECT COUNT(*), CAST(COALESCE(SUM(payable), 0) AS BIGINT) FROM \(SaleRow.table) WHERE partner = $1 AND period = $2 AND currency = $3
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(_ partner: String, _ reference: String) throws -> SaleRow? {
        try call.first(Self.byReference, .text(partner), .text(reference), as: SaleRow.self)
    }

    /// The sale of a posting.
    /// - Throws: `StoreError`.
    func load(posting: Int64) throws -> SaleRow? { try call.first(Self.byPosting, .integer(posting), as: SaleRow.self) }

    /// Refuses a reference that the partner has used.
    /// - Throws: `SALE_KNOWN`, `StoreError`.
    func mustBeNew(_ partner: String, _ reference: String) throws {
        guard try load(partner, reference) == nil else { throw Refusal(Ledger.Reason.saleKnown, facts: ("partner", partner), ("reference", reference)) }
    }

    /// - Throws: `StoreError`.
    func add(_ row: SaleRow) throws { try call.insert(row) }

    /// A page of a statement, the first first.
    /// - Throws: `StoreError`.
    func page(_ partner: String, _ period: MonthOfBooks, _ currency: String, after: KeysetCursor, limit: Int64) throws -> [SaleRow] {
        try call.rows(
            Self.ofPeriod, .text(partner), .integer(period.number), .text(currency), .integer(after.at), .integer(after.id), .integer(limit),
            as: SaleRow.self)
    }

    /// How many lines a statement has, and the minor units that they sum to.
    /// - Throws: `StoreError`.
    func total(_ partner: String, _ period: MonthOfBooks, _ currency: String) throws -> (lines: Int64, payable: Int64) {
        try call.first(Self.total, .text(partner), .integer(period.number), .text(currency)) { row in
            (try row.next(Int64.self), try row.next(Int64.self))
        } ?? (0, 0)
    }
}

extension SaleRow {
    /// The contract's message.
    var message: Ledger.StatementLine {
        Ledger.StatementLine(
            reference: reference, isbn: isbn, listPrice: Amount(listPrice, currency).money, discountPermille: UInt32(clamping: discountPermille),
            payable: Amount(payable, currency).money, invoice: invoice, reverses: reverses, atMs: atMs, postingId: postingId)
    }
}
