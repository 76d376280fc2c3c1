// Reads and writes holds, and keeps their lines and counts in step.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

/// Holds as the tables hold them. Valid inside one handler.
struct HoldRows {
    private static let byNumber = SQL("SELECT \(HoldRow.columns()) FROM \(HoldRow.table) WHERE hold_id = $1")
    /// The line of the work of an item's record $1, while somebody waits for that work.
    private static let workLine: SQLFragment = """
        (SELECT -m.hold_id FROM \(HoldLineRow.table) m WHERE m.record_id = $1 AND m.item_type = '' AND m.item_id = 0 AND m.stage = 9 LIMIT 1)
        """
    /// The first of each line that an item can fill, its own, its record's and its work's: five looks into one index, however many wait.
    private static let firstInLine = SQL("""
        SELECT \(HoldRow.columns("h")) FROM (
            SELECT a.hold_id FROM (
                SELECT placed_at_ms, hold_id FROM \(HoldLineRow.table)
                WHERE record_id = $1 AND item_type = '' AND item_id = 0 AND stage = 0 ORDER BY placed_at_ms, hold_id LIMIT 1) a
            UNION ALL SELECT b.hold_id FROM (
                SELECT placed_at_ms, hold_id FROM \(HoldLineRow.table)
                WHERE record_id = $1 AND item_type = $2 AND item_id = 0 AND stage = 0 ORDER BY placed_at_ms, hold_id LIMIT 1) b
            UNION ALL SELECT c.hold_id FROM (
                SELECT placed_at_ms, hold_id FROM \(HoldLineRow.table)
                WHERE record_id = $1 AND item_type = '' AND item_id = $3 AND stage = 0 ORDER BY placed_at_ms, hold_id LIMIT 1) c
            UNION ALL SELECT d.hold_id FROM (
                SELECT placed_at_ms, hold_id FROM \(HoldLineRow.table)
                WHERE record_id = \(workLine) AND item_type = '' AND item_id = 0 AND stage = 0 ORDER BY placed_at_ms, hold_id LIMIT 1) d
            UNION ALL SELECT e.hold_id FROM (
                SELECT placed_at_ms, hold_id FROM \(HoldLineRow.table)
                WHERE record_id = \(workLine) AND item_type = $2 AND item_id = 0 AND stage = 0 ORDER BY placed_at_ms, hold_id LIMIT 1) e
        ) n JOIN \(HoldRow.table) h ON h.hold_id = n.hold_id ORDER BY h.placed_at_ms, h.hold_id LIMIT 1
        """)
    private static let openOfReader = SQL("""
        SELECT \(HoldRow.columns()) FROM \(HoldRow.table) WHERE reader_id = $1 AND closed_at_ms IS NULL ORDER BY placed_at_ms, hold_id
        """)
    /// The same of the record $2.
    private static let workLineOfRecord: SQLFragment = """
        (SELECT -m.hold_id FROM \(HoldLineRow.table) m WHERE m.record_id = $2 AND m.item_type = '' AND m.item_id = 0 AND m.stage = 9 LIMIT 1)
        """
    /// Those of a reader's open holds that an item of a record can fill.
    private static let fillable = SQL("""
        SELECT \(HoldRow.columns("h")) FROM \(HoldRow.table) h
        WHERE h.reader_id = $1 AND h.closed_at_ms IS NULL AND (h.item_type = '' OR h.item_type = $3) AND (h.asked_item_id = 0 OR h.asked_item_id = $4)
            AND EXISTS (SELECT 1 FROM \(HoldLineRow.table) w
                WHERE w.record_id IN ($2, \(workLineOfRecord)) AND w.item_type = h.item_type AND w.item_id = h.asked_item_id
                    AND w.stage = CASE WHEN h.state <= 2 THEN h.state - 1 ELSE 2 END AND w.placed_at_ms = h.placed_at_ms AND w.hold_id = h.hold_id)
        ORDER BY h.placed_at_ms, h.hold_id LIMIT 1
        """)
    private static let openOfGroup = SQL("""
        SELECT \(HoldRow.columns()) FROM \(HoldRow.table) WHERE group_id = $1 AND group_id <> 0 AND closed_at_ms IS NULL ORDER BY hold_id
        """)
    private static let recordsOnLoan = SQL("""
        SELECT i.record_id, i.barcode, l.due_at_ms FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL ORDER BY l.due_at_ms, l.loan_id
        """)
    private static let entered = SQL("""
        INSERT INTO \(HoldCountRow.table) (work_id, waiting) VALUES ($1, 1)
        ON CONFLICT (work_id) DO UPDATE SET waiting = \(HoldCountRow.table).waiting + 1 RETURNING waiting
        """)
    private static let counted = SQL("UPDATE \(HoldCountRow.table) SET waiting = waiting + $2 WHERE work_id = $1")
    private static let staged = SQL("UPDATE \(HoldLineRow.table) SET stage = $2 WHERE hold_id = $1")
    private static let left = SQL("DELETE FROM \(HoldLineRow.table) WHERE hold_id = $1")
    private static let changed = HoldRow.update(
        .suspendedUntilMs, .groupId, .state, .itemId, .onShelf, .readyAtMs, .shelfUntilMs, .reminded, .closedAtMs, .closedWhy, .loanId,
        .targetBranchId, .targetedAtMs, .licenceId)

    let call: Call

    init(_ call: Call) { self.call = call }

    /// A hold by its number.
    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> HoldRow? { try call.first(Self.byNumber, .integer(id), as: HoldRow.self) }

    /// The next in the line that an item can fill; nil: nobody waits.
    /// - Throws: `StoreError`.
    func next(for item: ItemRecord) throws -> HoldRow? {
        try call.first(
            Self.firstInLine, .integer(item.row.recordId), .text(item.row.itemType), .integer(item.row.itemId), as: HoldRow.self)
    }

    /// A person's open holds, over all records.
    /// - Throws: `StoreError`.
    func open(of reader: Readers.StandingResponse) throws -> [HoldRow] {
        try reader.records.flatMap { try call.rows(Self.openOfReader, .integer($0), as: HoldRow.self) }
    }

    /// The first of a person's open holds that an item can fill.
    /// - Throws: `StoreError`.
    func fillable(by item: ItemRecord, of reader: Readers.StandingResponse) throws -> HoldRow? {
        for record in reader.records {
            let found = try call.first(
                Self.fillable, .integer(record), .integer(item.row.recordId), .text(item.row.itemType), .integer(item.row.itemId),
                as: HoldRow.self)
            if let found { return found }
        }
        return nil
    }

    /// What a person has on loan of some records.
    /// - Throws: `StoreError`.
    func loan(of records: [Int64], to reader: Readers.StandingResponse) throws -> HoldDecision.Loan? {
        for own in reader.records {
            var found: HoldDecision.Loan?
            try call.each(Self.recordsOnLoan, .integer(own)) { row in
                guard records.contains(try row.next(Int64.self)) else { return true }
                found = HoldDecision.Loan(barcode: try row.next(String.self), dueAt: try row.next(Int64.self))
                return false
            }
            if let found { return found }
        }
        return nil
    }

    /// Writes a new hold with its place in the lines.
    /// - Parameters:
    ///   - verdict: that it may be placed.
    ///   - hold: the hold.
    /// - Returns: its position in the line of the work.
    /// - Throws: `StoreError`.
    func insert(_ verdict: Verdict<HoldLife>, _ hold: HoldRow) throws -> Int64 {
        try call.move(verdict, history: HoldHistoryRow(holdId: hold.holdId), isPast: false, refuse: { Self.notMovable($0) }) {
            try call.insert(hold)
            return hold.life
        }
        // Whoever waits for an electronic copy is in no line that items of paper serve.
        if hold.form == 0 { try enterLine(hold) }
        return try call.first(Self.entered, .integer(hold.workId), as: Int64.self) ?? 1
    }

    private func enterLine(_ hold: HoldRow) throws {
        try call.insert(
            HoldLineRow(
                recordId: hold.scope == HoldRow.ofWork ? HoldWorks.line(of: hold.workId) : hold.recordId, itemType: hold.itemType,
                itemId: hold.askedItemId, stage: hold.life.stage ?? 0, placedAtMs: hold.placedAtMs, holdId: hold.holdId))
    }

    /// A new hold: a branch is asked to fetch an item where one is on a shelf, and its timer is set.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func placed(_ hold: HoldRow, of work: HoldTargets.Work) throws -> HoldRow {
        let placed = try HoldTargets(call).choose(hold, of: work)
        // Who asked a branch has set the timer.
        if placed == hold { try schedule(hold) }
        return placed
    }

    /// Moves a hold, keeps lines and counts in step, sets its timer and emits the change.
    /// - Parameters:
    ///   - hold: as it is.
    ///   - event: what happens.
    ///   - bound: what `is_over` compares with now.
    ///   - isAsked: whether the caller asks for it, who may be refused; else what stands against it is an error of the plugin.
    ///   - barcode: of the item that it is about; empty: none.
    ///   - change: changes the row; its state is set here.
    /// - Returns: the hold afterwards; nil: its time is not over.
    /// - Throws: `HOLD_STATE_FORBIDS` where it is asked for; `StoreError`.
    @discardableResult
    func move(
        _ hold: HoldRow, _ event: HoldLife.Event, bound: Int64? = nil, barcode: String = "",
        isAsked: Bool = false, _ change: (inout HoldRow) -> Void = { _ in }
    ) throws -> HoldRow? {
        let verdict = HoldLife.table.decide(from: hold.life, event, by: call.actor) { guarded in
            guarded == .isOver ? .less(bound ?? 0, than: call.nowMilliseconds) : .holds(true)
        }
        if bound != nil, verdict.objections == [.guarded(.isOver)] { return nil }
        var moved = hold
        try call.move(verdict, history: HoldHistoryRow(holdId: hold.holdId), isPast: false, refuse: { isAsked ? Self.forbidden($0, hold) : Self.notMovable($0) }) {
            moved.state = verdict.to?.number ?? moved.state
            // Once it does not wait nobody needs to fetch an item.
            if moved.life != .waiting { (moved.targetBranchId, moved.targetedAtMs) = (0, 0) }
            if moved.life.isClosed { moved.closedAtMs = call.nowMilliseconds }
            change(&moved)
            try call.update(moved, Self.changed)
            return moved.life
        }
        try keepInStep(moved, before: hold)
        try schedule(moved)
        try emit(event, moved, barcode: barcode)
        if moved.form != 0 { try ElectronicHolds(call).settle(moved, before: hold) }
        return moved
    }

    /// Writes which branch is asked, or the group; nothing happens to the hold.
    /// - Throws: `StoreError`.
    func update(_ hold: HoldRow) throws {
        try call.update(hold, Self.changed)
        try schedule(hold)
    }

    /// The lines of the records, and how many wait for the work.
    private func keepInStep(_ hold: HoldRow, before: HoldRow) throws {
        if let stage = hold.life.stage {
            if stage != before.life.stage { try call.execute(Self.staged, .integer(hold.holdId), .integer(stage)) }
        } else {
            try call.execute(Self.left, .integer(hold.holdId))
            if hold.scope == HoldRow.ofWork { try HoldWorks(call).dissolve(hold.workId) }
        }
        guard hold.life.isInLine != before.life.isInLine else { return }
        try call.execute(Self.counted, .integer(hold.workId), .integer(hold.life.isInLine ? 1 : -1))
    }

    /// The open holds of a group.
    /// - Throws: `StoreError`.
    func open(ofGroup group: Int64) throws -> [HoldRow] {
        group == 0 ? [] : try call.rows(Self.openOfGroup, .integer(group), as: HoldRow.self)
    }

    // MARK: items

    /// Gives a hold the item that was scanned for it.
    /// - Parameters:
    ///   - item: as it is now: on the hold shelf, or on its way.
    ///   - hold: as it is.
    ///   - branch: where the item is.
    /// - Returns: the hold afterwards.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func give(_ item: ItemRecord, to hold: HoldRow, at branch: Int64) throws -> HoldRow {
        let barcode = item.row.barcode
        guard hold.pickupBranchId == branch else {
            // On its way it goes on.
            guard hold.life != .coming else { return hold }
            return try move(hold, .sent, barcode: barcode) {
                ($0.itemId, $0.onShelf, $0.readyAtMs, $0.shelfUntilMs) = (item.row.itemId, false, 0, 0)
            } ?? hold
        }
        // It is on the shelf and was scanned once more.
        guard hold.life != .ready else { return hold }
        let until = try shelfUntil(hold)
        let ready = try move(hold, hold.life == .coming ? .arrived : .held, barcode: barcode) {
            ($0.itemId, $0.onShelf, $0.readyAtMs, $0.shelfUntilMs, $0.reminded) = (item.row.itemId, true, call.nowMilliseconds, until, false)
        }
        guard let ready else { return hold }
        try HoldNotices(call).ready(ready)
        return ready
    }

    /// Takes the item from a hold, which waits again in its old place: the item is lost, damaged, or with somebody else.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func release(_ hold: HoldRow) throws {
        guard !hold.life.isClosed else { return try clear(hold) }
        try HoldNotices(call).withdraw(hold)
        let released = try move(hold, .released) {
            ($0.itemId, $0.onShelf, $0.readyAtMs, $0.shelfUntilMs) = (0, false, 0, 0)
        }
        if let released { try HoldTargets(call).choose(released) }
    }

    /// The item of a hold that is over is not on the hold shelf any more.
    /// - Throws: `StoreError`.
    func clear(_ hold: HoldRow) throws {
        guard hold.onShelf else { return }
        var cleared = hold
        cleared.onShelf = false
        try call.update(cleared, Self.changed)
    }

    /// The reader has an item that fits: the hold is filled, and with it ends what else is in its group.
    /// - Parameters:
    ///   - hold: as it is.
    ///   - loan: the loan.
    ///   - item: what was lent.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func fill(_ hold: HoldRow, _ loan: LoanRow, _ item: ItemRecord) throws {
        try HoldNotices(call).withdraw(hold)
        try move(hold, .filled, barcode: item.row.barcode) {
            // Another item that waits for it is on the shelf until staff clear it.
            if $0.itemId == item.row.itemId { $0.onShelf = false }
            $0.loanId = loan.loanId
        }
        for other in try open(ofGroup: hold.groupId) where other.holdId != hold.holdId {
            try HoldNotices(call).withdraw(other)
            try move(other, .cancelled) { $0.closedWhy = HoldLimits.whyGroup }
        }
    }

    /// The end of the last opening day of the pick-up point's branch on which an item is kept for a hold.
    private func shelfUntil(_ hold: HoldRow) throws -> Int64 {
        let at = call.nowMilliseconds + hold.shelfDays * CirculationService.dayMilliseconds
        return try HoldShelfTime.end(branch: hold.pickupBranchId, notBefore: at, call)
    }

    // MARK: timers and changes

    /// Sets the hold's timer to the next moment at which something happens to it by itself; ends it where nothing will.
    /// - Throws: `StoreError`.
    func schedule(_ hold: HoldRow) throws {
        let key = "hold/\(hold.holdId)"
        if let moment = HoldClock.next(
            hold.life, notNeededAfter: hold.notNeededAfterMs, suspendedUntil: hold.suspendedUntilMs, targetedAt: hold.targetedAtMs,
            shelfUntil: hold.shelfUntilMs, isReminded: hold.reminded)
        {
            try call.schedule(at: moment, key: key, Circulation.Timers.advanceHold, Circulation.AdvanceHoldRequest(holdId: hold.holdId))
        } else {
            try call.cancelTimer(key: key)
        }
    }

    /// Emits what happened to a hold.
    /// - Throws: `StoreError`.
    func emit(_ event: HoldLife.Event, _ hold: HoldRow, barcode: String = "") throws {
        guard let kind = event.kind else { return }
        try call.emit(
            topic: "circulation.hold", kind: kind, subject: .reader(hold.readerId),
            Circulation.HoldChanged(hold: hold.message(barcode: barcode)))
    }

    /// What stands against a move of a hold that somebody asks for: its state.
    private static func forbidden(_ objection: Objection<HoldLife>, _ hold: HoldRow) -> any Error {
        guard case .state = objection else { return notMovable(objection) }
        return Refusal(Circulation.Reason.holdStateForbids, facts: [("hold_id", "\(hold.holdId)")] + objection.facts)
    }

    /// A move of a hold that nothing should stand against.
    static func notMovable(_ objection: Objection<HoldLife>) -> any Error {
        HoldNotMovable(description: "a hold can't move: " + objection.facts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    }
}

/// A hold is in no state in which it can do what its item does: an error of the plugin, which undoes the call.
struct HoldNotMovable: Error, CustomStringConvertible {
    let description: String
}

extension HoldLife.Event {
    /// The kind of change that tells it; nil: none does.
    fileprivate var kind: String? {
        switch self {
        case .placed, .placedForLater: "placed"
        case .suspended: "suspended"
        case .resumed: "resumed"
        case .sent: "sent"
        case .arrived, .held, .offered: "ready"
        case .released: "released"
        case .filled: "filled"
        case .cancelled: "cancelled"
        case .notNeeded, .notPickedUp: "expired"
        case .reminded: nil
        }
    }
}

extension Readers.StandingResponse {
    /// The numbers of all records of the person.
    var records: [Int64] { recordIds.isEmpty ? [readerId] : recordIds }
}
