// Conformance: sizes, full queues, stopping, and opening again.

internal import LecternNet

extension StoreConformance {
    static let bounds: [StoreCheck] = [
        StoreCheck("values up to the size limit are returned unchanged; larger ones are refused") { maker in
            var bounds = StoreBounds()
            bounds.valueBytesMax = 2 << 20
            try maker.with(bounds) { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, b BYTEA)")
                let large = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31) }
                try store.write { try $0.run("INSERT INTO a_t VALUES (1, $1)", [.blob(large)]) }
                let found = try store.read { try $0.value("SELECT b FROM a_t") }
                try requireEqual(found == .blob(large), true, "the blob")
                try requireFailure(StoreFailure.statement) {
                    try store.write { session in
                        try session.run("INSERT INTO a_t VALUES (2, $1)", [.blob(Array(repeating: 1, count: 3 << 20))])
                    }
                }
                try requireFailure(StoreFailure.statement) {
                    try store.read { try $0.run("SELECT '" + String(repeating: "x", count: 1 << 20) + "'") }
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 1, "rows")
            }
        },
        StoreCheck("a full queue refuses units and completes all that it accepted") { maker in
            var bounds = StoreBounds()
            bounds.queueUnitsMax = 50
            bounds.writers = 1
            try maker.with(bounds) { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try fill(store, weight: 100, upTo: 50)
            }
        },
        StoreCheck("a queue is also bounded by the weight of its units") { maker in
            var bounds = StoreBounds()
            bounds.queueBytesMax = 1 << 20
            bounds.writers = 1
            try maker.with(bounds) { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try fill(store, weight: 100_000, upTo: 10)
            }
        },
        StoreCheck("a unit's `done` may submit another unit") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                let second = store.work { session in (try? session.run("INSERT INTO a_t VALUES (2)")) != nil }
                let first = store.work(onDone: { _ in store.submit(second) }) { session in
                    (try? session.run("INSERT INTO a_t VALUES (1)")) != nil
                }
                store.submit(first)
                try allKept([first, second])
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 2, "rows")
            }
        },
        StoreCheck("stop completes accepted units and refuses others") { maker in
            let store = try maker.open()
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
            let works = many(store, 200) { session, number in
                try session.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(number))])
            }
            store.stop()
            for work in works { try requireEqual(work.timesDone, 1, "done at the end of stop") }
            let late = store.work { _ in true }
            try requireEqual(store.submit(late), StoreFailure.busy, "a unit after stop")
            try maker.with { store in
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 200, "rows after opening again")
            }
        },
        StoreCheck("two stores write to one database") { maker in
            let one = try maker.open()
            defer { one.stop() }
            try one.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)", "INSERT INTO a_t VALUES (1, 0)")
            try maker.with { other in
                @Sendable func add(_ session: StoreSession, _ number: Int) throws {
                    guard case .integer(let n) = try session.value("SELECT n FROM a_t") else { return }
                    try session.run("UPDATE a_t SET n = $1", [.integer(n + 1)])
                }
                try allKept(many(one, 200, add) + many(other, 200, add))
                try requireEqual(try other.read { try $0.value("SELECT n FROM a_t") }, 400, "the sum")
                try requireEqual(try one.read { try $0.value("SELECT n FROM a_t") }, 400, "the sum, seen by the first")
            }
        },
        StoreCheck("the store reports figures") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try require(!store.status.isEmpty, "no figures")
            }
        },
    ]

    /// Submits units behind a blocked writer until the store refuses one.
    private static func fill(_ store: StoreUnderTest, weight: UInt32, upTo most: Int) throws {
        let blocked = BlockedWriter(store)
        var works: [StoreWork] = []
        var isFull = false
        for id in 0..<most + 1 where !isFull {
            let work = store.work(weight: weight) { session in
                (try? session.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(id))])) != nil
            }
            let code = store.submit(work)
            isFull = code == StoreFailure.busy
            if !isFull {
                try requireEqual(code, 0, "the answer to a unit")
                works.append(work)
            }
        }
        blocked.release()
        try require(isFull, "the store took \(works.count) units")
        try allKept(works)
        let rows = try store.read { try $0.value("SELECT count(*) FROM a_t") }
        try requireEqual(rows, .integer(Int64(works.count)), "rows")
        try store.write("INSERT INTO a_t VALUES (-1)")
    }
}
