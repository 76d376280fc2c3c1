// Postings: writes them with their lines and the balances of their accounts, and reads them.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Postings as the tables hold them. Valid inside one handler.
struct PostingRows {
    private static let byNumber = SQL("SELECT \(PostingRow.columns()) FROM \(PostingRow.table) WHERE posting_id = $1")
    private static let byCorrected = SQL("""
        SELECT \(PostingRow.columns()) FROM \(PostingRow.table) WHERE corrects_id = $1 AND corrects_id <> 0
        """)
    private static let ofAccount = SQL("""
        SELECT \(PostingRow.columns("p")) FROM \(LineRow.table) l JOIN \(PostingRow.table) p ON p.posting_id = l.posting_id
        WHERE l.account_id = $1 AND (l.recorded_at_ms, l.posting_id) < ($2, $3) ORDER BY l.recorded_at_ms DESC, l.posting_id DESC LIMIT $4
        """)
    private static let lines = SQL("""
        SELECT \(LineRow.columns("l")), \(AccountRow.columns("a")) FROM \(LineRow.table) l
        JOIN \(AccountRow.table) a ON a.account_id = l.account_id WHERE l.posting_id = $1 ORDER BY l.line
        """)

    /// What a posting is, besides its lines.
    struct Facts {
        let kind: String
        let about: String
        var note = ""
        /// The posting that it counters; 0: none.
        var correctsId: Int64 = 0
    }

    /// Kinds that belong to something with a life of its own, by which they are corrected.
    static let ownedKinds: Set<String> = [
        "charged", "waived", "taken_back", "paid", "refunded", "returned", "committed", "repaid", "reversed", "disputed", "accepted", "corrected",
    ]

    private let call: Call
    private let limits: LedgerLimits

    /// - Parameters:
    ///   - call: the call.
    ///   - limits: the plugin's settings.
    init(_ call: Call, _ limits: LedgerLimits) {
        self.call = call
        self.limits = limits
    }

    /// Writes a posting: in the period in which it happened, or, where that is closed, in the one that is open now.
    /// - Throws: `BALANCE_TOO_LOW` before anything is written; `BooksChanged`, `StoreError`.
    @discardableResult
    func post(_ draft: PostingDraft, _ facts: Facts) throws -> PostingRow {
        let accounts = AccountRows(call)
        for line in draft.lines {
            let change = line.account.kind.change(line.amount)
            guard change < 0, line.account.kind.isBounded else { continue }
            let available = try accounts.load(line.account)?.available ?? 0
            guard available + change >= 0 else {
                throw Refusal(
                    Ledger.Reason.balanceTooLow,
                    facts: ("kind", "\(line.account.kind.rawValue)"), ("code", line.account.code), ("available", "\(available)"), ("needed", "\(-change)"))
            }
        }
        let row = PostingRow(
            postingId: try call.newID(), period: try PeriodRows(call, limits).month().number, happenedAtMs: call.happenedAtMilliseconds,
            recordedAtMs: call.nowMilliseconds, kind: facts.kind, about: facts.about, note: facts.note, person: call.principal.person,
            terminal: call.principal.terminal, method: call.methodName, requestKey: call.requestKey, correctsId: facts.correctsId)
        try call.insert(row)
        for (index, line) in draft.lines.enumerated() {
            let account = try accounts.opened(line.account)
            try call.insert(
                LineRow(
                    postingId: row.postingId, line: Int64(index), accountId: account.accountId, currency: line.account.currency,
                    amount: line.amount, recordedAtMs: row.recordedAtMs))
            try accounts.change(account, by: line.account.kind.change(line.amount))
        }
        return row
    }

    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> PostingRow? { try call.first(Self.byNumber, .integer(id), as: PostingRow.self) }

    /// The posting that counters another; nil: none does.
    /// - Throws: `StoreError`.
    func correction(of id: Int64) throws -> PostingRow? { try call.first(Self.byCorrected, .integer(id), as: PostingRow.self) }

    /// A page of the postings of an account, the last first.
    /// - Throws: `StoreError`.
    func page(account: Int64, before: KeysetCursor, limit: Int64) throws -> [PostingRow] {
        try call.rows(Self.ofAccount, .integer(account), .integer(before.at), .integer(before.id), .integer(limit), as: PostingRow.self)
    }

    /// The lines of a posting.
    /// - Throws: `StoreError`.
    func lines(_ posting: Int64) throws -> [PostingDraft.Line] {
        try call.rows(Self.lines, .integer(posting)) { row -> PostingDraft.Line? in
            let line = try row.next(LineRow.self)
            return try row.next(AccountRow.self).name.map { PostingDraft.Line($0, line.amount) }
        }.compactMap { $0 }
    }

    /// The contract's message.
    /// - Throws: `StoreError`.
    func message(_ row: PostingRow) throws -> Ledger.Posting {
        Ledger.Posting(
            postingId: row.postingId, period: MonthOfBooks(number: row.period)?.text ?? "", happenedAtMs: row.happenedAtMs,
            recordedAtMs: row.recordedAtMs, kind: row.kind, about: row.about, note: row.note,
            lines: try lines(row.postingId).map { line in
                Ledger.Line(
                    kind: Ledger.AccountKind(rawValue: Int32(line.account.kind.rawValue)), code: line.account.code,
                    amount: Amount(line.amount, line.account.currency).money)
            }, person: row.person, terminal: row.terminal, method: row.method, requestKey: row.requestKey, correctsId: row.correctsId)
    }
}
