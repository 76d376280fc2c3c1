// Conformance: what befalls one unit does not touch those that happen to be committed with it.

internal import LecternNet

extension StoreConformance {
    static let neighbours: [StoreCheck] = [
        StoreCheck("a unit that is rolled back leaves the other units of its group intact") { maker in
            try troubled(maker) { store, _ in
                store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (1000)")
                    return false
                }
            } expected: { outcome in outcome.isOK }
        },
        StoreCheck("a unit that violates a constraint leaves the other units of its group intact") { maker in
            try troubled(maker) { store, _ in
                store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (1000)")
                    return (try? session.run("INSERT INTO a_t VALUES (1000)")) != nil
                }
            } expected: { outcome in outcome.isOK }
        },
        StoreCheck("a foreign key violated at the end of a unit rolls back that unit alone") { maker in
            try troubled(maker) { store, _ in
                store.work { session in
                    (try? session.run("INSERT INTO a_d VALUES (1, 77)")) != nil
                }
            } expected: { outcome in !outcome.isOK && !outcome.message.isEmpty }
        },
        StoreCheck("a cancelled unit is not begun, and the other units of its group are intact") { maker in
            try troubled(maker) { store, _ in
                let work = store.work { session in (try? session.run("INSERT INTO a_t VALUES (1000)")) != nil }
                work.cancel()
                return work
            } expected: { outcome in outcome.code == StoreFailure.interrupted }
        },
        StoreCheck("a unit past its deadline is not begun, and the other units of its group are intact") { maker in
            try troubled(maker) { store, _ in
                store.work(deadlineNanoseconds: StoreClock.nanoseconds) { session in
                    (try? session.run("INSERT INTO a_t VALUES (1000)")) != nil
                }
            } expected: { outcome in outcome.code == StoreFailure.interrupted }
        },
        StoreCheck("a unit that is cancelled while it runs is interrupted, and the other units of its group are intact") { maker in
            try troubled(maker) { store, note in
                let itself = Monitor<StoreWork?>(nil)
                let work = store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (1000)")
                    itself.look { $0 }?.cancel()
                    do throws(StoreFailure) {
                        try session.run("INSERT INTO a_t VALUES (1001)")
                    } catch {
                        note(error)
                        return false
                    }
                    return true
                }
                itself.change { $0 = work }
                return work
            } expected: { outcome in outcome.isOK } noted: { $0.map(\.code) == [StoreFailure.interrupted] }
        },
        StoreCheck("a long query is interrupted at its deadline, and the other units of the group are intact") { maker in
            try troubled(maker) { store, note in
                store.work(deadlineNanoseconds: StoreClock.nanoseconds + 500_000_000) { session in
                    do throws(StoreFailure) {
                        try session.run("INSERT INTO a_t VALUES (1000)")
                        try session.run(endless)
                    } catch {
                        note(error)
                        return false
                    }
                    return true
                }
            } expected: { outcome in outcome.isOK || outcome.code == StoreFailure.interrupted
            } noted: { $0.allSatisfy { $0.code == StoreFailure.interrupted } }
        },
        StoreCheck("a READ unit's query is interrupted when its call is cancelled") { maker in
            try maker.with { store in
                let begun = Monitor(false)
                let failure = Monitor<StoreFailure?>(nil)
                let work = store.work(writes: false) { session in
                    begun.change { $0 = true }
                    do throws(StoreFailure) {
                        try session.run(endless)
                    } catch {
                        failure.change { $0 = error }
                    }
                    return false
                }
                store.submit(work)
                _ = begun.wait { $0 ? true : nil }
                work.cancel()
                let outcome = work.wait()
                try require(outcome.isOK || outcome.code == StoreFailure.interrupted, "ended with \(outcome)")
                try requireEqual(failure.look { $0?.code } ?? 0, StoreFailure.interrupted, "the search")
                try requireEqual(try store.read { try $0.value("SELECT 1") }, 1, "the next unit")
            }
        },
        StoreCheck("a unit that fills the database fails, and the other units of its group are intact", needsSizeLimit: true) { maker in
            var bounds = StoreBounds()
            bounds.databaseBytesMax = 2 << 20
            try troubled(maker, bounds) { store, note in
                store.work { session in
                    do throws(StoreFailure) {
                        for id in 0..<100 {
                            try session.run(
                                "INSERT INTO a_b VALUES ($1, $2)",
                                [.integer(Int64(id)), .blob(Array(repeating: 7, count: 100_000))])
                        }
                    } catch {
                        note(error)
                        return false
                    }
                    return true
                }
            } expected: { outcome in outcome.code == StoreFailure.full && !outcome.message.isEmpty || outcome.isOK
            } noted: { !$0.isEmpty && $0.allSatisfy { $0.code == StoreFailure.full } }
        },
    ]

    /// Takes longer than any test waits.
    static let endless =
        "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000000000) SELECT count(*) FROM c"

    /// Runs a unit in trouble between neighbours, all waiting at once behind a unit that holds the writer.
    ///
    /// - Parameters:
    ///   - trouble: makes the unit; what it notes is judged by `noted`.
    ///   - expected: whether it ended as it must.
    ///   - noted: whether the failures that it saw are as they must be.
    package static func troubled(
        _ maker: StoreMaker, _ bounds: StoreBounds = StoreBounds(),
        _ trouble: (StoreUnderTest, @escaping (StoreFailure) -> Void) -> StoreWork,
        expected: (StoreOutcome) -> Bool, noted: ([StoreFailure]) -> Bool = { _ in true }
    ) throws {
        var bounds = bounds
        bounds.writers = 1
        try maker.with(bounds) { store in
            try store.write(
                "CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "CREATE TABLE a_b (id BIGINT PRIMARY KEY, b BYTEA)",
                "CREATE TABLE a_d (id BIGINT PRIMARY KEY, t BIGINT REFERENCES a_t (id) DEFERRABLE INITIALLY DEFERRED)")
            let notes = Monitor<[StoreFailure]>([])
            let blocked = BlockedWriter(store)
            let before = neighbours(store, 0..<20)
            let work = trouble(store) { failure in notes.change { $0.append(failure) } }
            store.submit(work)
            let after = neighbours(store, 20..<40)
            blocked.release()
            try allKept(before + after)
            let outcome = work.wait()
            try require(expected(outcome), "the unit in trouble ended with \(outcome)")
            try requireEqual(work.timesDone, 1, "done of the unit in trouble")
            try require(noted(notes.look { $0 }), "it saw \(notes.look { $0 })")
            let rows = try store.read { try $0.query("SELECT id FROM a_t ORDER BY id") }
            try requireEqual(rows, (0..<40).map { [.integer($0)] }, "the neighbours' rows")
            try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_b") }, 0, "its blobs")
            try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_d") }, 0, "its references")
        }
    }

    private static func neighbours(_ store: StoreUnderTest, _ ids: Range<Int64>) -> [StoreWork] {
        ids.map { id in
            let work = store.work { session in
                (try? session.run("INSERT INTO a_t VALUES ($1)", [.integer(id)])) != nil
            }
            store.submit(work)
            return work
        }
    }
}

/// A WRITE unit that blocks a store's writer until it is released, so that other units queue behind it.
package final class BlockedWriter {
    private let state = Monitor((held: false, free: false))
    private let work: StoreWork

    /// Returns when the unit runs.
    package init(_ store: StoreUnderTest) {
        let state = state
        work = store.work { _ in
            state.change { $0.held = true }
            _ = state.wait { $0.free ? true : nil }
            return false
        }
        store.submit(work)
        _ = state.wait { $0.held ? true : nil }
    }

    /// Lets the unit end, and waits for it.
    package func release() {
        state.change { $0.free = true }
        work.wait()
    }
}
