// Items of work: reads them, and moves them with their counts, their timer, their history and their change.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages
internal import WorkRules

/// Items as the tables hold them. Valid inside one handler.
struct ItemRows {
    private static let byNumber = SQL("SELECT \(ItemRow.columns()) FROM \(ItemRow.table) WHERE item_id = $1")
    private static let byKey = SQL("SELECT \(ItemRow.columns()) FROM \(ItemRow.table) WHERE kind = $1 AND owner_key = $2")
    private static let queue = SQL("""
        SELECT \(ItemRow.columns()) FROM \(ItemRow.table)
        WHERE branch_id = $1 AND kind = $2 AND needed_right = $3 AND closed_at_ms IS NULL AND (due_at_ms, item_id) > ($4, $5)
        ORDER BY due_at_ms, item_id LIMIT $6
        """)
    private static let held = SQL("""
        SELECT \(ItemRow.columns()) FROM \(ItemRow.table)
        WHERE holder = $1 AND holder <> 0 AND closed_at_ms IS NULL AND (due_at_ms, item_id) > ($2, $3)
        ORDER BY due_at_ms, item_id LIMIT $4
        """)
    private static let kept = SQL("""
        SELECT \(ItemRow.columns()) FROM \(ItemRow.table)
        WHERE kept_for = $1 AND kept_for <> 0 AND holder <> $1 AND closed_at_ms IS NULL AND (due_at_ms, item_id) > ($2, $3)
        ORDER BY due_at_ms, item_id LIMIT $4
        """)
    private static let changed = ItemRow.update(
        .branchId, .neededRight, .told, .stage, .claim, .holder, .holderName, .holderTerminal, .leaseUntilMs, .keptFor,
        .firstAnsweredAtMs, .closedAtMs, .outcome)
    /// What whoever works answers with; the owner and the host do the rest.
    private static let answers: Set<WorkLife.Event> = [.claimed, .released, .handedOver, .commented, .finished]

    private let call: Call
    /// Whether the item's timer runs the call: then it is gone, and set again at the end.
    private let isTimer: Bool

    /// - Parameters:
    ///   - call: the call.
    ///   - isTimer: whether the item's own timer makes it.
    init(_ call: Call, isTimer: Bool = false) {
        self.call = call
        self.isTimer = isTimer
    }

    /// An item by number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> ItemRow? { try call.first(Self.byNumber, .integer(id), as: ItemRow.self) }

    /// An item by its owner's key.
    /// - Throws: `StoreError`.
    func load(kind: String, key: String) throws -> ItemRow? {
        try call.first(Self.byKey, .text(kind), .text(key), as: ItemRow.self)
    }

    /// A page of a queue, those first that are due first.
    /// - Throws: `StoreError`.
    func page(branch: Int64, kind: String, right: String, after: KeysetCursor, limit: Int64) throws -> [ItemRow] {
        try call.rows(
            Self.queue, .integer(branch), .text(kind), .text(right), .integer(after.at), .integer(after.id), .integer(limit),
            as: ItemRow.self)
    }

    /// A page of what a person has claimed or gets kept, in the same order.
    /// - Throws: `StoreError`.
    func page(person: Int64, after: KeysetCursor, limit: Int64) throws -> [ItemRow] {
        let rows = try [Self.held, Self.kept].flatMap {
            try call.rows($0, .integer(person), .integer(after.at), .integer(after.id), .integer(limit), as: ItemRow.self)
        }
        return Array(rows.sorted { ($0.dueAtMs, $0.itemId) < ($1.dueAtMs, $1.itemId) }.prefix(Int(limit)))
    }

    /// Adds an item.
    /// - Throws: `StoreError`.
    func add(_ row: ItemRow) throws {
        let verdict = WorkLife.table.decide(from: nil, .added, by: call.actor)
        try call.move(
            verdict, history: ItemHistoryRow(itemId: row.itemId), atMilliseconds: call.nowMilliseconds, isPast: false,
            refuse: { ItemNotMovable(objection: $0) }
        ) {
            try call.insert(row)
            return row.standing.state
        }
        try finish(.added, from: nil, to: row)
    }

    /// Moves an item: its row, its history, its counts, its timer, and its change on the feed.
    /// - Parameters:
    ///   - old: the item.
    ///   - event: what happens to it.
    ///   - asker: who wants it.
    ///   - detail: what belongs to it, for the history.
    ///   - change: puts it into the row.
    /// - Returns: the item afterwards.
    /// - Throws: a `Refusal` where it may not happen; `StoreError`.
    func move(
        _ old: ItemRow, _ event: WorkLife.Event, by asker: WorkStanding.Asker, detail: String = "", _ change: (inout ItemRow) throws -> Void
    ) throws -> ItemRow {
        let now = call.nowMilliseconds
        if Self.answers.contains(event) { try Self.mustBePresent(call) }
        var new = old
        try call.move(
            old.standing.decide(event, by: asker, now: now), history: ItemHistoryRow(itemId: old.itemId, detail: detail),
            atMilliseconds: now, isPast: false, refuse: { old.refusal($0, claim: asker.claim) }
        ) {
            try change(&new)
            if new.firstAnsweredAtMs == 0, Self.answers.contains(event) { new.firstAnsweredAtMs = now }
            try call.update(new, Self.changed)
            return new.standing.state
        }
        try finish(event, from: old, to: new)
        return new
    }

    /// Refuses work that is told late: who works on an item is a matter of now, and a session that has ended since would do.
    /// - Throws: `Problem`.
    private static func mustBePresent(_ call: Call) throws {
        guard call.happenedAtMilliseconds < call.nowMilliseconds else { return }
        throw Problem(
            status: .unauthenticated, reason: "SESSION_EXPIRED",
            message: call.text(en: "Work is not told late; do it now, and sign in where that is needed.", zh: "工作处理不能补报，请现在登录办理。"))
    }

    /// Ends a claim whose lease is over and whose timer has not run yet.
    /// - Throws: `StoreError`.
    func lapsed(_ row: ItemRow) throws -> ItemRow {
        let asker = WorkStanding.Asker(call.actor)
        guard row.standing.state == .claimed, row.standing.isDue(.lapsed, by: asker, now: call.nowMilliseconds) else { return row }
        return try move(row, .lapsed, by: asker) { $0.endClaim() }
    }

    private func finish(_ event: WorkLife.Event, from old: ItemRow?, to new: ItemRow) throws {
        let before = old.map { (queue: $0.queue, item: $0.standing) }
        for (queue, added) in QueueTally.change(from: before, to: (queue: new.queue, item: new.standing)) {
            try CountRows(call).add(added, to: queue)
        }
        if !isTimer, old?.standing.next?.at != new.standing.next?.at { try schedule(new) }
        try call.emit(
            topic: "work.item", kind: event.rawValue, subject: Subject("work", new.itemId),
            Work.ItemChanged(itemId: new.itemId, kind: new.kind, branchId: new.branchId, state: new.standing.state.message))
    }

    /// Sets the item's timer to what happens to it by itself next.
    /// - Throws: `StoreError`.
    func schedule(_ row: ItemRow) throws {
        let key = "item/\(row.itemId)"
        guard let next = row.standing.next else {
            try call.cancelTimer(key: key)
            return
        }
        try call.schedule(at: next.at, key: key, Work.Timers.advance, Work.AdvanceRequest(itemId: row.itemId))
    }
}

/// A move that the table forbids and that no caller can bring about.
struct ItemNotMovable: Error, CustomStringConvertible {
    let description: String

    init(objection: Objection<WorkLife>) {
        description = "an item can't move: " + ([objection.name] + objection.facts.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
    }
}

extension ItemHistoryRow: HistoryRow {}
