// What an item adds to the counts of its queue, and what a change of it does to them: pure.

/// Which queue, and in which of the rows that count it: an item is counted in the same one for life, so that two desks that change
/// different items seldom write the same row.
package struct QueueSlot: Sendable, Hashable {
    package let branch: Int64
    package let kind: String
    package let right: String
    package let slot: Int64

    /// Rows of each queue.
    package static let slotsCount: Int64 = 8

    package init(branch: Int64, kind: String, right: String, item: Int64) {
        self.branch = branch
        self.kind = kind
        self.right = right
        slot = item % Self.slotsCount
    }
}

/// Numbers of open items, or what is added to them.
package struct QueueTally: Sendable, Equatable {
    package var waiting: Int64 = 0
    package var claimed: Int64 = 0
    package var late: Int64 = 0
    package var escalated: Int64 = 0

    package init() {}

    /// What one item counts for; a closed one for nothing.
    package init(_ item: WorkStanding) {
        guard item.state == .waiting || item.state == .claimed else { return }
        if item.state == .waiting { waiting = 1 } else { claimed = 1 }
        late = item.stage == .nothing ? 0 : 1
        escalated = item.stage == .escalated ? 1 : 0
    }

    package var isZero: Bool { self == QueueTally() }

    package static func += (left: inout QueueTally, right: QueueTally) {
        left.waiting += right.waiting
        left.claimed += right.claimed
        left.late += right.late
        left.escalated += right.escalated
    }

    /// The same, taken away.
    package var negated: QueueTally {
        var tally = QueueTally()
        tally.waiting = -waiting
        tally.claimed = -claimed
        tally.late = -late
        tally.escalated = -escalated
        return tally
    }

    /// What a change of an item does to the counts; rows to which it does nothing are left out.
    /// - Parameters:
    ///   - before: the item's queue and itself before; nil: it was not there.
    ///   - after: the same after.
    package static func change(
        from before: (queue: QueueSlot, item: WorkStanding)?, to after: (queue: QueueSlot, item: WorkStanding)
    ) -> [(queue: QueueSlot, added: QueueTally)] {
        let now = QueueTally(after.item)
        guard let before else { return now.isZero ? [] : [(after.queue, now)] }
        let then = QueueTally(before.item).negated
        guard before.queue == after.queue else { return [(before.queue, then), (after.queue, now)].filter { !$0.1.isZero } }
        var sum = now
        sum += then
        return sum.isZero ? [] : [(after.queue, sum)]
    }
}
