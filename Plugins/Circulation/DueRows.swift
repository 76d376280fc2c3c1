// Which loans of a branch are due soon or overdue, by the index of due dates; and which branches are swept.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Due dates as the tables hold them. Valid inside one handler.
struct DueRows {
    private static let page = SQL("""
        SELECT \(LoanRow.columns("l")), \(ItemRow.columns("i"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.branch_id = $1 AND l.stage = $2 AND l.returned_at_ms IS NULL AND l.due_at_ms >= $3 AND l.due_at_ms < $4
        ORDER BY l.due_at_ms, l.loan_id LIMIT $5
        """)
    private static let overduePage = SQL("""
        SELECT \(LoanRow.columns("l")), \(ItemRow.columns("i"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.branch_id = $1 AND l.stage = $2 AND l.returned_at_ms IS NULL AND l.due_at_ms < $3
            AND (l.due_at_ms, l.loan_id) > ($4, $5)
        ORDER BY l.due_at_ms, l.loan_id LIMIT $6
        """)
    private static let first = SQL("""
        SELECT due_at_ms FROM \(LoanRow.table)
        WHERE branch_id = $1 AND stage = $2 AND returned_at_ms IS NULL AND due_at_ms >= $3 ORDER BY due_at_ms LIMIT 1
        """)
    private static let nextBranch = SQL("""
        SELECT branch_id FROM \(LoanRow.table) WHERE branch_id > $1 AND returned_at_ms IS NULL ORDER BY branch_id LIMIT 1
        """)
    private static let firstOfStage = SQL("""
        SELECT due_at_ms FROM \(LoanRow.table)
        WHERE branch_id = $1 AND stage = $2 AND returned_at_ms IS NULL AND due_at_ms >= $3 AND due_at_ms <= $4 ORDER BY due_at_ms LIMIT 1
        """)
    private static let sweptBranches = SQL("SELECT branch_id FROM \(SweepRow.table) ORDER BY branch_id")
    private static let postponedPage = SQL("""
        SELECT \(PostponedRow.columns("p")), \(LoanRow.columns("l")), \(ItemRow.columns("i"))
        FROM \(PostponedRow.table) p JOIN \(LoanRow.table) l ON l.loan_id = p.loan_id JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE p.closure_id = $1 AND (p.due_before_ms, p.loan_id) > ($2, $3) ORDER BY p.due_before_ms, p.loan_id LIMIT $4
        """)
    private static let moved = LoanRow.update(.dueAtMs, .stage, where: "returned_at_ms IS NULL")
    private static let postponed = PostponedRow.insert(onConflict: .closureId, .dueBeforeMs, .loanId)
    private static let staged = LoanRow.update(.stage, where: "returned_at_ms IS NULL")
    private static let swept = SweepRow.insert(onConflict: .branchId)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Begins to sweep a branch, at once and from then on, unless that was begun.
    /// - Throws: `StoreError`.
    func begin(branch: Int64) throws {
        let row = SweepRow(branchId: branch, sinceMs: call.nowMilliseconds)
        guard try call.write(row, Self.swept) == 1 else { return }
        try schedule(branch: branch, atMilliseconds: call.nowMilliseconds)
    }

    /// Has a branch swept at a moment; there is one timer for each branch.
    /// - Throws: `StoreError`.
    func schedule(branch: Int64, atMilliseconds: Int64) throws {
        try call.schedule(
            at: atMilliseconds, key: "due/\(branch)", Circulation.Timers.sweepDue, Circulation.SweepDueRequest(branchId: branch))
    }

    /// Begins to sweep the next branch that has open loans: those of before there were sweeps are found one by the other.
    /// - Throws: `StoreError`.
    func beginNext(after branch: Int64) throws {
        if let next = try call.first(Self.nextBranch, .integer(branch), as: Int64.self) { try begin(branch: next) }
    }

    /// Open loans of a branch with their items, by due date.
    /// - Parameters:
    ///   - branch: the branch that lent.
    ///   - stage: what was told of their due dates.
    ///   - range: of due dates, milliseconds since 1970.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func load(branch: Int64, stage: Int64, due range: Range<Int64>, limit: Int) throws -> [(loan: LoanRow, item: ItemRecord)] {
        guard limit > 0 else { return [] }
        return try call.rows(
            Self.page, .integer(branch), .integer(stage), .integer(range.lowerBound), .integer(range.upperBound), .integer(Int64(limit)),
            as: Self.loanWithItem)
    }

    /// Open loans of a branch that were due before a moment, with their items, by due date; whether that was told already or not.
    /// - Parameters:
    ///   - branch: the branch that lent.
    ///   - after: the due date and loan behind which the page begins.
    ///   - moment: milliseconds since 1970.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func overdue(
        branch: Int64, after: KeysetCursor, before moment: Int64, limit: Int64
    ) throws -> ArraySlice<(loan: LoanRow, item: ItemRecord)> {
        // The index holds the stages apart, so each is read by due date, and the pages are merged.
        try LoanRow.stages.flatMap { stage in
            try call.rows(
                Self.overduePage, .integer(branch), .integer(stage), .integer(moment), .integer(after.at), .integer(after.id),
                .integer(limit), as: Self.loanWithItem)
        }.sorted { ($0.loan.dueAtMs, $0.loan.loanId) < ($1.loan.dueAtMs, $1.loan.loanId) }.prefix(Int(limit))
    }

    private static func loanWithItem(_ row: Row) throws -> (loan: LoanRow, item: ItemRecord) {
        let loan = try row.next(LoanRow.self)
        let item = ItemRecord(row: try row.next(ItemRow.self), openLoan: LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs))
        return (loan, item.unversioned)
    }

    /// The first due date of a branch from a moment on that was not told to be over; nil: there is none.
    /// - Throws: `StoreError`.
    func firstDue(branch: Int64, notBefore moment: Int64) throws -> Int64? {
        let found = try [LoanRow.stageNothing, LoanRow.stageDueSoon].compactMap { stage in
            try call.first(Self.first, .integer(branch), .integer(stage), .integer(moment), as: Int64.self)
        }
        return found.min()
    }

    /// Tells of a loan that it is due soon or overdue, once for its due date.
    /// - Parameters:
    ///   - verdict: what the table says.
    ///   - loan: the loan.
    ///   - item: its item.
    ///   - stage: what is told.
    ///   - bill: reckons what a bill says; asked for a bill alone.
    /// - Throws: `StoreError`.
    func tell(
        _ verdict: Verdict<LoanLife>, _ loan: LoanRow, _ item: ItemRecord, stage: Int64, bill: () throws -> Circulation.OverdueOutcome?
    ) throws {
        var told = loan
        try call.move(
            verdict, history: item.history(loan: loan.loanId), atMilliseconds: call.nowMilliseconds, isPast: false,
            refuse: LoanRows.notMovable
        ) {
            told.stage = stage
            try call.update(told, Self.staged)
            return told.life
        }
        let outcome = verdict.event == .billed ? try bill() : nil
        try LoanRows(call).emit(verdict.event.rawValue, told, item, outcome)
        // Who has lost it, or says that it was returned, is not asked for it.
        if item.row.status == 0 { try DueNotices(call).tell(verdict.event, told, item, outcome) }
    }

    // MARK: Where a branch is closed

    /// The branches of which due dates are swept.
    /// - Throws: `StoreError`.
    func branches() throws -> [Int64] { try call.rows(Self.sweptBranches, as: Int64.self) }

    /// Has due dates of a branch moved on that fall where it is closed: one timer for each closure and branch.
    /// - Throws: `StoreError`.
    func schedulePostponement(_ request: Circulation.PostponeDueRequest) throws {
        try call.schedule(
            at: call.nowMilliseconds, key: "postpone/\(request.branchId)/\(request.closureId)", Circulation.Timers.postponeDue, request)
    }

    /// The first due date of a branch within a range, told already or not; nil: there is none.
    /// - Throws: `StoreError`.
    func firstDue(branch: Int64, within range: ClosedRange<Int64>) throws -> Int64? {
        try LoanRow.stages.compactMap { stage in
            try call.first(
                Self.firstOfStage, .integer(branch), .integer(stage), .integer(range.lowerBound), .integer(range.upperBound), as: Int64.self)
        }.min()
    }

    /// Moves the due date of a loan on, and keeps that it was moved.
    /// - Throws: `StoreError`.
    func postpone(_ loan: LoanRow, _ item: ItemRecord, to dueAt: Int64, closure: Int64) throws {
        var moved = loan
        let verdict = LoanLife.postponement(loan.life, dueAt: loan.dueAtMs, newDueAt: dueAt)
        try call.move(
            verdict, history: item.history(loan: loan.loanId), atMilliseconds: call.nowMilliseconds, isPast: false, refuse: LoanRows.notMovable
        ) {
            moved.dueAtMs = dueAt
            moved.stage = LoanRow.stageNothing
            try call.update(moved, Self.moved)
            return moved.life
        }
        try DueNotices(call).withdraw(loan)
        _ = try call.write(
            PostponedRow(
                closureId: closure, dueBeforeMs: loan.dueAtMs, loanId: loan.loanId, readerId: loan.readerId, dueAfterMs: dueAt,
                movedAtMs: call.nowMilliseconds), Self.postponed)
        var item = item
        item.openLoan?.dueAtMs = dueAt
        try LoanRows(call).emit("postponed", moved, item)
    }

    /// A page of the loans whose due dates a closure has moved, with their items.
    /// - Throws: `StoreError`.
    func postponed(by closure: Int64, after: KeysetCursor, limit: Int64) throws -> [(row: PostponedRow, loan: LoanRow, item: ItemRecord)] {
        try call.rows(Self.postponedPage, .integer(closure), .integer(after.at), .integer(after.id), .integer(limit)) { row in
            let (postponed, loan) = (try row.next(PostponedRow.self), try row.next(LoanRow.self))
            let open = loan.returnedAtMs == nil ? LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs) : nil
            return (postponed, loan, ItemRecord(row: try row.next(ItemRow.self), openLoan: open).unversioned)
        }
    }
}
