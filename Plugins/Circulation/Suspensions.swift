// Days on which a reader may not borrow, since something came back late: rows of their own, with a block that Readers keeps.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

/// Suspensions and violations as the table holds them. Valid inside one handler.
struct Suspensions {
    private static let byNumber = SQL("SELECT \(SuspensionRow.columns()) FROM \(SuspensionRow.table) WHERE suspension_id = $1")
    private static let ofLoan = SQL("SELECT \(SuspensionRow.columns()) FROM \(SuspensionRow.table) WHERE loan_id = $1 AND lifted_at_ms = 0")
    private static let running = SQL("""
        SELECT until_ms FROM \(SuspensionRow.table) WHERE reader_id = $1 AND lifted_at_ms = 0 AND until_ms > $2 ORDER BY until_ms DESC LIMIT 1
        """)
    private static let violations = SQL("""
        SELECT COUNT(*) FROM \(SuspensionRow.table) WHERE reader_id = $1 AND violation <> 0 AND spent_by = 0 AND lifted_at_ms = 0
        """)
    private static let spent = SQL("""
        UPDATE \(SuspensionRow.table) SET spent_by = $2 WHERE reader_id = $1 AND violation <> 0 AND spent_by = 0 AND lifted_at_ms = 0
        """)
    private static let unspent = SQL("UPDATE \(SuspensionRow.table) SET spent_by = 0 WHERE reader_id = $1 AND spent_by = $2")
    private static let page = SQL("""
        SELECT \(SuspensionRow.columns("s")), i.barcode, i.title FROM \(SuspensionRow.table) s
        LEFT JOIN \(ItemRow.table) i ON i.item_id = s.item_id
        WHERE s.reader_id = $1 AND (s.placed_at_ms, s.suspension_id) < ($2, $3) ORDER BY s.placed_at_ms DESC, s.suspension_id DESC LIMIT $4
        """)
    private static let lifted = SuspensionRow.update(.liftedAtMs, .liftedBy, .liftReason)

    /// Why a suspension was lifted, where the desk said that the item is not back.
    static let undone = "undone"

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A suspension with its item, as lists tell it.
    typealias Listed = (row: SuspensionRow, barcode: String, title: String)

    /// A suspension by its number.
    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> SuspensionRow? { try call.first(Self.byNumber, .integer(id), as: SuspensionRow.self) }

    /// A page of a person's suspensions, the last first.
    /// - Throws: `StoreError`.
    func page(of reader: Readers.StandingResponse, before cursor: KeysetCursor, limit: Int64) throws -> [Listed] {
        let rows = try reader.records.flatMap { record in
            try call.rows(Self.page, .integer(record), .integer(cursor.at), .integer(cursor.id), .integer(limit)) { row -> Listed in
                (try row.next(SuspensionRow.self), try row.next(String?.self) ?? "", try row.next(String?.self) ?? "")
            }
        }
        return Array(rows.sorted { ($0.row.placedAtMs, $0.row.suspensionId) > ($1.row.placedAtMs, $1.row.suspensionId) }.prefix(Int(limit)))
    }

    /// Acts on a late return as its rules say: the reader is blocked for the days without borrowing, and a violation is counted, which with others
    /// may block the reader, too.
    /// - Parameters:
    ///   - loan: the loan that ended.
    ///   - item: its item.
    ///   - outcome: what comes of it.
    ///   - rules: those that held when it fell due.
    /// - Returns: until when the reader may not borrow; 0: nothing was done.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func place(for loan: LoanRow, _ item: ItemRow, _ outcome: Circulation.OverdueOutcome, _ rules: RuleBook) throws -> Int64 {
        guard loan.readerId != 0, let values = rules.values else { return 0 }
        var days = values.suspends ?? false ? Int64(outcome.suspensionDays) : 0
        let most = values.violationsMax ?? 0
        let isCounted = outcome.violation && most > 0
        guard days > 0 || isCounted else { return 0 }
        let now = call.nowMilliseconds
        var row = SuspensionRow(
            suspensionId: try call.newID(), readerId: loan.readerId, loanId: loan.loanId, itemId: item.itemId, placedAtMs: now, rule: outcome.rule,
            why: outcome.why, violation: isCounted)
        if isCounted {
            let before = try call.first(Self.violations, .integer(loan.readerId), as: Int64.self) ?? 0
            if before + 1 >= Int64(most) {
                days += Int64(values.violationSuspensionDays ?? 0)
                try call.execute(Self.spent, .integer(loan.readerId), .integer(row.suspensionId))
                row.spentBy = row.suspensionId
                row.why += call.text(en: " It is violation \(before + 1) of \(most).", zh: "第 \(before + 1) 次违约，满 \(most) 次停借。")
            }
        }
        row.days = days
        if days > 0 {
            let running = try call.first(Self.running, .integer(loan.readerId), .integer(now), as: Int64.self) ?? 0
            let term = SuspensionTerm(days: days, now: now, runningUntil: running, zone: rules.set?.zone)
            (row.fromMs, row.untilMs) = (term.from, term.until)
            row.blockId = try block(row)
        }
        try call.insert(row)
        if row.untilMs != 0 { try HoldNotices(call).suspended(row, title: item.title) }
        return row.untilMs
    }

    /// The item is not back after all: what came of its return is taken back.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func takeBack(_ loan: LoanRow) throws {
        for row in try call.rows(Self.ofLoan, .integer(loan.loanId), as: SuspensionRow.self) {
            _ = try lift(row, reason: Self.undone)
            // The violations to which it was one too many count again.
            if row.spentBy == row.suspensionId { try call.execute(Self.unspent, .integer(row.readerId), .integer(row.suspensionId)) }
        }
    }

    /// Ends a suspension.
    /// - Returns: as it is now.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func lift(_ row: SuspensionRow, reason: String) throws -> SuspensionRow {
        var lifted = row
        (lifted.liftedAtMs, lifted.liftedBy, lifted.liftReason) = (call.nowMilliseconds, call.principal.person, reason)
        try call.update(lifted, Self.lifted)
        guard row.untilMs != 0, row.readerId != 0 else { return lifted }
        try HoldNotices(call).withdraw(row)
        guard row.untilMs > call.nowMilliseconds, row.blockId != 0 else { return lifted }
        switch try call.tryCall({ try Readers.Client($0).unblock(.init(blockId: row.blockId, readerId: row.readerId)) }) {
        case .success: break
        // Staff have taken it away before.
        case .failure(let problem): guard problem.reason == Readers.Reason.blockUnknown.name else { throw problem }
        }
        return lifted
    }

    /// Has Readers keep a block, which every loan, renewal and hold reads with the reader.
    /// - Returns: its number.
    private func block(_ row: SuspensionRow) throws -> Int64 {
        let reason = "逾期停借 \(row.days) 天 / \(row.days) days without borrowing"
        let blocks = try Readers.Client(call).block(.init(reason: reason, untilMs: row.untilMs, readerId: row.readerId)).blocks
        return blocks.filter { $0.untilMs == row.untilMs }.map(\.blockId).max() ?? 0
    }
}

extension SuspensionRow {
    /// Whether it can be lifted: it runs, or counts as a violation that has led to nothing yet.
    func isOpen(at moment: Int64) -> Bool { liftedAtMs == 0 && (untilMs > moment || violation && spentBy == 0) }

    /// The contract's message.
    func message(barcode: String = "", title: String = "") -> Circulation.Suspension {
        Circulation.Suspension(
            suspensionId: suspensionId, readerId: readerId, loanId: loanId, barcode: barcode, title: title, days: UInt32(clamping: days), fromMs: fromMs,
            untilMs: untilMs, placedAtMs: placedAtMs, rule: rule, why: why, violation: violation, spent: spentBy != 0, liftedAtMs: liftedAtMs,
            liftedBy: liftedBy, liftReason: liftReason)
    }
}
