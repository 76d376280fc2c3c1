// Conformance: old changes go, the oldest first, and no position is ever given again.

import CLecternPlugin

extension StoreConformance {
    static let pruning: [StoreCheck] = [
        StoreCheck("the oldest changes go, and the feed begins after them", oldestGo),
        StoreCheck("nothing young goes, though older stands behind it", youngStays),
        StoreCheck("a position is never given again, though all are pruned", neverAgain),
        StoreCheck("a prune that is undone has pruned nothing", undone),
        StoreCheck("a READ unit can't prune") { maker in
            try maker.with { store in
                try store.write { try $0.append(StoreChange("x")) }
                try requireFailure(StoreFailure.statement) { try store.read { _ = try $0.prune(before: .max) } }
                try requireEqual(try StoreConformance.settled(store, count: 1).count, 1, "changes")
            }
        },
    ]

    /// Appends changes, each recorded at its own time.
    private static func append(_ store: StoreUnderTest, recordedAt times: [Int64]) throws {
        try store.write { session in
            for time in times {
                var change = StoreChange("\(time)")
                change.recordedAt = time
                try session.append(change)
            }
        }
    }

    @Sendable private static func oldestGo(_ maker: StoreMaker) throws {
        try maker.with { store in
            try requireEqual(try store.read { try $0.feedBegin() }, 0, "the beginning of an empty feed")
            try append(store, recordedAt: Array(1...10))
            let all = try settled(store, count: 10).map(\.position)
            try requireEqual(try store.read { try $0.feedBegin() }, 0, "the beginning before anything was pruned")
            try requireEqual(try store.write { try $0.prune(before: 1) }, 0, "none is that old")
            try requireEqual(try store.write { try $0.prune(before: 9, limit: 3) }, 3, "at most the limit")
            try requireEqual(try store.read { try $0.feedBegin() }, all[2], "the beginning")
            try requireEqual(try store.write { try $0.prune(before: 9, upTo: all[4]) }, 2, "not past a position")
            try requireEqual(try store.write { try $0.prune(before: 9, upTo: all[4]) }, 0, "nor again")
            try requireEqual(try store.write { try $0.prune(before: 9) }, 3, "the rest that is old")
            let (begin, end, left) = try store.read { (try $0.feedBegin(), try $0.feedEnd().position, try $0.changes()) }
            try requireEqual(left.map(\.change.subject), ["9", "10"], "what is left")
            try requireEqual(begin, all[7], "the beginning")
            try requireEqual(end, all[9], "the end")
            try requireEqual(try store.read { try $0.changes(after: begin, limit: 1).map(\.position) }, [all[8]], "the first after the beginning")
        }
    }

    @Sendable private static func youngStays(_ maker: StoreMaker) throws {
        try maker.with { store in
            try append(store, recordedAt: [1, 2, 50, 3, 4])
            _ = try settled(store, count: 5)
            try requireEqual(try store.write { try $0.prune(before: 10) }, 2, "up to the first that is young")
            try requireEqual(try store.read { try $0.changes().map(\.change.subject) }, ["50", "3", "4"], "what is left")
        }
    }

    @Sendable private static func neverAgain(_ maker: StoreMaker) throws {
        var highest: Int64 = 0
        for round in 0..<3 {
            try maker.with { store in
                try append(store, recordedAt: [1, 2, 3])
                let patience = StoreClock.nanoseconds + 30_000_000_000
                while try store.read({ try $0.feedEnd().isHeldBack }) { try require(StoreClock.nanoseconds < patience, "changes are held back") }
                let positions = try store.read { try $0.changes(after: highest).map(\.position) }
                try requireEqual(positions.count, 3, "changes above all that ever were, in round \(round)")
                highest = positions[2]
                _ = try store.write { try $0.prune(before: .max) }
                let (begin, end) = try store.read { (try $0.feedBegin(), try $0.feedEnd().position) }
                try requireEqual(end, highest, "the end of a feed that was pruned")
                try require(begin <= end && begin >= positions[1], "the beginning \(begin) of a feed that was pruned up to \(end)")
            }
        }
    }

    @Sendable private static func undone(_ maker: StoreMaker) throws {
        try maker.with { store in
            try append(store, recordedAt: [1, 2, 3])
            _ = try settled(store, count: 3)
            try store.write { session in
                try requireEqual(try session.prune(before: 3), 2, "pruned")
                throw Undone()
            } orElse: { error in error is Undone }
            try requireEqual(try store.read { try $0.feedBegin() }, 0, "the beginning")
            try requireEqual(try settled(store, count: 3).count, 3, "changes")
        }
    }
}
