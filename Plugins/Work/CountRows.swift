// The counts of the queues: kept with each move of an item, so that looking at a queue reads no item.

internal import LecternKit
internal import WorkMessages
internal import WorkRules

/// Counts as the table holds them. Valid inside one handler.
struct CountRows {
    private static let add = SQL("""
        INSERT INTO \(CountRow.table) (\(CountRow.columns())) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (branch_id, kind, needed_right, slot) DO UPDATE SET
            waiting = \(CountRow.table).waiting + excluded.waiting, claimed = \(CountRow.table).claimed + excluded.claimed,
            late = \(CountRow.table).late + excluded.late, escalated = \(CountRow.table).escalated + excluded.escalated
        """)
    private static let ofBranch = SQL("""
        SELECT \(CountRow.columns()) FROM \(CountRow.table) WHERE branch_id = $1 ORDER BY branch_id, kind, needed_right
        """)
    private static let all = SQL("SELECT \(CountRow.columns()) FROM \(CountRow.table) ORDER BY branch_id, kind, needed_right")
    private static let oldest = SQL("""
        SELECT added_at_ms FROM \(ItemRow.table)
        WHERE branch_id = $1 AND kind = $2 AND needed_right = $3 AND closed_at_ms IS NULL ORDER BY added_at_ms LIMIT 1
        """)
    private static let nextDue = SQL("""
        SELECT due_at_ms FROM \(ItemRow.table)
        WHERE branch_id = $1 AND kind = $2 AND needed_right = $3 AND closed_at_ms IS NULL AND due_at_ms > $4 ORDER BY due_at_ms LIMIT 1
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Adds to the counts of a queue.
    /// - Throws: `StoreError`.
    func add(_ tally: QueueTally, to queue: QueueSlot) throws {
        try call.execute(
            Self.add, .integer(queue.branch), .text(queue.kind), .text(queue.right), .integer(queue.slot), .integer(tally.waiting),
            .integer(tally.claimed), .integer(tally.late), .integer(tally.escalated))
    }

    /// The queues of a branch that are not empty, with their counts alone.
    /// - Parameter branch: its number; 0: those of the whole city; nil: all there are.
    /// - Throws: `StoreError`.
    func queues(branch: Int64?) throws -> [Work.Queue] {
        let rows = if let branch { try call.rows(Self.ofBranch, .integer(branch), as: CountRow.self) } else { try call.rows(Self.all, as: CountRow.self) }
        var queues: [Work.Queue] = []
        for row in rows {
            if let last = queues.last, last.branchId == row.branchId, last.kind == row.kind, last.right == row.neededRight {
                let end = queues.count - 1
                queues[end].waiting += row.waiting
                queues[end].claimed += row.claimed
                queues[end].late += row.late
                queues[end].escalated += row.escalated
            } else {
                queues.append(
                    Work.Queue(
                        kind: row.kind, branchId: row.branchId, right: row.neededRight, waiting: row.waiting, claimed: row.claimed,
                        late: row.late, escalated: row.escalated))
            }
        }
        return queues.filter { $0.waiting + $0.claimed > 0 }
    }

    /// Fills in the age and the next due time of a queue: the first entry of an index each.
    /// - Throws: `StoreError`.
    func fill(_ queue: inout Work.Queue) throws {
        let names: [SQLValue] = [.integer(queue.branchId), .text(queue.kind), .text(queue.right)]
        queue.oldestAddedAtMs = try call.first(Self.oldest, parameters: names) { try $0.next(Int64.self) } ?? 0
        queue.nextDueAtMs = try call.first(Self.nextDue, parameters: names + [.integer(call.nowMilliseconds)]) { try $0.next(Int64.self) } ?? 0
    }
}
