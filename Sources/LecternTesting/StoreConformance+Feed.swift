// Conformance: the feed is one order of the committed changes, without gaps and duplicates.

internal import CLecternPlugin
internal import LecternNet
internal import Synchronization

extension StoreConformance {
    static let feed: [StoreCheck] = [
        StoreCheck("changes are returned unchanged and in order", comeBack),
        StoreCheck("changes that were rolled back are not in the feed", onlyWhatWasKept),
        StoreCheck("a unit that begins after another's completion comes later in the feed", laterIsHigher),
        StoreCheck("a reader of the growing feed sees each change exactly once", followed),
        StoreCheck("a listener is notified of changes", heard),
        StoreCheck("a READ unit can't append to the feed") { maker in
            try maker.with { store in
                try requireFailure(StoreFailure.statement) { try store.read { try $0.append(StoreChange("x")) } }
                try requireEqual(try store.read { try $0.changes().count }, 0, "changes")
            }
        },
        StoreCheck("statements can't access the feed's tables") { maker in
            try maker.with { store in
                try store.write { try $0.append(StoreChange("x")) }
                for sql in ["SELECT * FROM store_change", "DELETE FROM store_change", "DROP TABLE store_change"] {
                    try requireFailure(StoreFailure.statement) { try store.write { try $0.run(sql) } }
                }
                try requireEqual(try store.read { try $0.changes().count }, 1, "changes")
            }
        },
    ]

    @Sendable private static func comeBack(_ maker: StoreMaker) throws {
        var wanted = ["a", "b", "c"].map { StoreChange($0) }
        wanted[1].body = []
        wanted[1].topic = "主题.é"
        wanted[1].terminal = ""
        wanted[1].certificate = LECTERN_CERTIFICATE_NONE
        wanted[2].body = Array(0...255)
        (wanted[2].happenedAt, wanted[2].recordedAt) = (-5, 1 << 50)
        (wanted[2].person, wanted[2].sessionKind, wanted[2].method) = (1 << 62, LECTERN_SESSION_READER, "")
        let given = wanted
        var positions: [Int64] = []
        try maker.with { store in
            let empty = try store.read { try $0.feedEnd() }
            try require(empty == (0, false), "an empty feed ends at \(empty)")
            try store.write { session in
                for change in given { try session.append(change) }
            }
            let found = try settled(store, count: 3)
            try requireEqual(found.map(\.change), given, "changes")
            positions = found.map(\.position)
            try require(positions[0] > 0 && positions == positions.sorted(), "positions \(positions)")
            let heads = try store.read { try $0.changes(after: positions[0], limit: 1, whole: false) }
            var head = given[1]
            head.body = nil
            try requireEqual(heads.map(\.change), [head], "the head of the second")
            let end = try store.read { try $0.feedEnd() }
            try requireEqual(end.position, positions[2], "the end")
            try requireEqual(try store.read { try $0.changes(after: end.position).count }, 0, "changes after the end")
        }
        try maker.with { store in
            try requireEqual(try settled(store, count: 3).map(\.position), positions, "positions after a restart")
            try store.write { try $0.append(StoreChange("d")) }
            let found = try settled(store, count: 4)
            try require(found[3].position > positions[2], "position \(found[3].position) after \(positions[2])")
        }
    }

    @Sendable private static func onlyWhatWasKept(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write { session in
                try session.append(StoreChange("a"))
                try session.savepoint()
                try session.append(StoreChange("undone"))
                try session.rollback()
                try session.savepoint()
                try session.append(StoreChange("b"))
                try session.release()
            }
            try store.write { session in
                try session.append(StoreChange("lost"))
                throw Undone()
            } orElse: { error in error is Undone }
            try store.write { try $0.append(StoreChange("c")) }
            try requireEqual(try settled(store, count: 3).map(\.change.subject), ["a", "b", "c"], "subjects")
        }
    }

    @Sendable private static func laterIsHigher(_ maker: StoreMaker) throws {
        try maker.with { store in
            for number in 0..<30 {
                try store.write { session in
                    try session.append(StoreChange("\(number).0"))
                    try session.append(StoreChange("\(number).1"))
                }
            }
            let subjects = try settled(store, count: 60).map(\.change.subject)
            try requireEqual(subjects, (0..<30).flatMap { ["\($0).0", "\($0).1"] }, "subjects")
        }
    }

    @Sendable private static func followed(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
            let count = 400
            let works = (0..<count).map { number in
                store.work { session in
                    do throws(StoreFailure) {
                        // Some take long to commit after they have got their place, some are undone.
                        try session.append(StoreChange("\(number)"))
                        try session.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(number))])
                        return number % 7 != 3
                    } catch {
                        return false
                    }
                }
            }
            for work in works { store.submit(work) }
            let kept = Set((0..<count).filter { $0 % 7 != 3 }.map { "\($0)" })
            var followed: [String] = []
            var last: Int64 = 0
            let patience = StoreClock.nanoseconds + 60_000_000_000
            while followed.count < kept.count {
                try require(StoreClock.nanoseconds < patience, "only \(followed.count) of \(kept.count) changes came")
                for (position, change) in try store.read({ try $0.changes(after: last, limit: 7, whole: false) }) {
                    try require(position > last, "position \(position) after \(last)")
                    last = position
                    followed.append(change.subject)
                }
            }
            for work in works { work.wait() }
            try requireEqual(Set(followed), kept, "subjects")
            try requireEqual(followed, try settled(store, count: kept.count).map(\.change.subject), "the order")
        }
    }

    @Sendable private static func heard(_ maker: StoreMaker) throws {
        try maker.with { store in
            let times = Monitor(0)
            store.setChangeListener { times.change { $0 += 1 } }
            for round in 1...3 {
                let before = times.look { $0 }
                try store.write { try $0.append(StoreChange("\(round)")) }
                let isHeard = times.wait(until: StoreClock.nanoseconds + 10_000_000_000) { $0 > before ? true : nil }
                try require(isHeard == true, "nobody heard of change \(round)")
                _ = try settled(store, count: round)
            }
        }
    }

    /// All changes, once there are so many and none is held back.
    static func settled(
        _ store: StoreUnderTest, count: Int
    ) throws -> [(position: Int64, change: StoreChange)] {
        let patience = StoreClock.nanoseconds + 30_000_000_000
        while true {
            let (found, end) = try store.read { session in (try session.changes(), try session.feedEnd()) }
            if !end.isHeldBack && found.count >= count {
                try requireEqual(found.count, count, "changes in the feed")
                return found
            }
            try require(StoreClock.nanoseconds < patience, "\(found.count) of \(count) changes can be read")
        }
    }
}
