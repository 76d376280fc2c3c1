// The audit: balances are what their lines sum to, reserved is what is held, postings sum to zero, and a closed period has not changed.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Compares the books with themselves, page by page: accounts first, then postings; closed periods with the first page. Valid inside one
/// handler.
struct Audit {
    private static let accounts = SQL("""
        SELECT \(AccountRow.columns("a")),
            (SELECT CAST(COALESCE(SUM(l.amount), 0) AS BIGINT) FROM \(LineRow.table) l WHERE l.account_id = a.account_id),
            (SELECT CAST(COALESCE(SUM(r.amount), 0) AS BIGINT) FROM \(ReservationRow.table) r WHERE r.account_id = a.account_id AND r.state = 'held')
        FROM \(AccountRow.table) a WHERE a.account_id > $1 ORDER BY a.account_id LIMIT $2
        """)
    private static let lines = SQL("""
        SELECT \(LineRow.columns()) FROM \(LineRow.table) WHERE posting_id > $1 ORDER BY posting_id, line LIMIT $2
        """)
    private static let closed = SQL("""
        SELECT p.period, p.postings, (SELECT COUNT(*) FROM \(PostingRow.table) q WHERE q.period = p.period)
        FROM \(PeriodRow.table) p WHERE p.state = 'closed' ORDER BY p.period DESC LIMIT $1
        """)
    private static let accountList = "accounts"
    private static let postingList = "postings"

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `CURSOR_INVALID`, `StoreError`.
    func page(_ cursor: String) throws -> Ledger.AuditResponse {
        guard !cursor.isEmpty else {
            var first = try accounts(after: 0)
            first.problems += try periods()
            return first
        }
        guard let position = KeysetCursor(cursor) else { throw Refusal(Ledger.Reason.cursorInvalid) }
        switch position.list {
        case Self.accountList: return try accounts(after: position.id)
        case Self.postingList: return try postings(after: position.id)
        default: throw Refusal(Ledger.Reason.cursorInvalid)
        }
    }

    private func accounts(after: Int64) throws -> Ledger.AuditResponse {
        var answer = Ledger.AuditResponse()
        var last = after
        try call.each(Self.accounts, .integer(after), .integer(LedgerLimits.auditedAccountsMax)) { row in
            let account = try row.next(AccountRow.self)
            let (sum, held) = (try row.next(Int64.self), try row.next(Int64.self))
            answer.accounts += 1
            last = account.accountId
            let name = "account \(account.code) of kind \(account.kind), \(account.currency)"
            let balance = account.name?.kind.change(sum) ?? account.balance
            if balance != account.balance { answer.problems.append("\(name): its balance is \(account.balance), and its lines sum to \(balance)") }
            if held != account.reserved { answer.problems.append("\(name): \(account.reserved) are reserved, and \(held) held") }
            if account.name?.kind.isBounded ?? false, account.available < 0 { answer.problems.append("\(name): it has \(account.available)") }
            return true
        }
        let isWhole = answer.accounts < UInt32(LedgerLimits.auditedAccountsMax)
        answer.cursor = isWhole ? KeysetCursor(list: Self.postingList, at: 0, id: 0).text : KeysetCursor(list: Self.accountList, at: 0, id: last).text
        return answer
    }

    private func postings(after: Int64) throws -> Ledger.AuditResponse {
        let lines = try call.rows(Self.lines, .integer(after), .integer(LedgerLimits.auditedLinesMax), as: LineRow.self)
        let isWhole = lines.count < Int(LedgerLimits.auditedLinesMax)
        // The last posting of a page may go on in the next one: it is looked at there.
        let last = isWhole ? Int64.max : (lines.last?.postingId ?? 0) - 1
        var sums: [Int64: [String: Int64]] = [:]
        for line in lines where line.postingId <= last { sums[line.postingId, default: [:]][line.currency, default: 0] += line.amount }
        var answer = Ledger.AuditResponse(postings: UInt32(sums.count))
        for (id, currencies) in sums.sorted(by: { $0.key < $1.key }) {
            for (currency, sum) in currencies.sorted(by: { $0.key < $1.key }) where sum != 0 {
                answer.problems.append("posting \(id): its lines in \(currency) sum to \(sum)")
            }
        }
        answer.cursor = isWhole ? "" : KeysetCursor(list: Self.postingList, at: 0, id: last).text
        return answer
    }

    private func periods() throws -> [String] {
        var problems: [String] = []
        try call.each(Self.closed, .integer(LedgerLimits.periodsMax)) { row in
            let (period, kept, found) = (try row.next(Int64.self), try row.next(Int64.self), try row.next(Int64.self))
            if kept != found { problems.append("period \(period): it was closed with \(kept) postings, and has \(found)") }
            return true
        }
        return problems
    }
}
