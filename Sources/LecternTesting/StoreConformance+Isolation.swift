// Conformance: WRITE units are as if one after another; a READ unit sees one moment.

internal import LecternNet

extension StoreConformance {
    static let isolation: [StoreCheck] = [
        StoreCheck("no update is lost", noLostUpdate),
        StoreCheck("write skew is prevented: a rule over several rows holds", noWriteSkew),
        StoreCheck("phantoms are prevented: of units that find no row, one inserts it", noPhantom),
        StoreCheck("a READ unit reads one snapshot", oneMoment),
        StoreCheck("uncommitted writes are visible to no other unit", nothingUncommitted),
        StoreCheck("completed writes are visible to units that begin afterwards", answeredIsSeen),
        StoreCheck("a READ unit can't write", readsOnly),
        StoreCheck("no WRITE unit of any daemon runs beside a SCHEMA unit", schemaAlone),
    ]

    @Sendable private static func noLostUpdate(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)", "INSERT INTO a_t VALUES (1, 0)")
            let works = many(store, 300) { session, _ in
                guard case .integer(let n) = try session.value("SELECT n FROM a_t WHERE id = 1") else { return }
                try session.run("UPDATE a_t SET n = $1 WHERE id = 1", [.integer(n + 1)])
            }
            try allKept(works)
            try requireEqual(try store.read { try $0.value("SELECT n FROM a_t") }, 300, "the sum")
        }
    }

    @Sendable private static func noWriteSkew(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, duty BIGINT NOT NULL)")
            try store.write { session in
                for id in 0..<50 { try session.run("INSERT INTO a_t VALUES ($1, 1)", [.integer(Int64(id))]) }
            }
            // Everybody leaves if anybody else stays.
            let works = many(store, 50) { session, number in
                let others = try session.value(
                    "SELECT count(*) FROM a_t WHERE duty = 1 AND id <> $1", .integer(Int64(number)))
                if others != 0 {
                    try session.run("UPDATE a_t SET duty = 0 WHERE id = $1", [.integer(Int64(number))])
                }
            }
            try allKept(works)
            let left = try store.read { try $0.value("SELECT count(*) FROM a_t WHERE duty = 1") }
            try requireEqual(left, 1, "who stayed")
        }
    }

    @Sendable private static func noPhantom(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, item BIGINT NOT NULL)")
            let works = many(store, 200) { session, number in
                let item = StoreValue.integer(Int64(number % 10))
                if try session.value("SELECT count(*) FROM a_t WHERE item = $1", item) == 0 {
                    try session.run("INSERT INTO a_t VALUES ($1, $2)", [.integer(Int64(number)), item])
                }
            }
            try allKept(works)
            let rows = try store.read { session in
                try session.query("SELECT item, count(*) FROM a_t GROUP BY item ORDER BY item")
            }
            try requireEqual(rows, (0..<10).map { [.integer($0), 1] }, "rows")
        }
    }

    @Sendable private static func oneMoment(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
            let (before, after) = try store.read { session in
                let before = try session.value("SELECT count(*) FROM a_t")
                try store.write("INSERT INTO a_t VALUES (2)")
                return (before, try session.value("SELECT count(*) FROM a_t"))
            }
            try requireEqual([before, after], [1, 1], "rows seen")
            try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 2, "rows afterwards")
        }
    }

    @Sendable private static func nothingUncommitted(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
            let seen = try store.write { session in
                try session.run("INSERT INTO a_t VALUES (1)")
                return try store.read { try $0.value("SELECT count(*) FROM a_t") }
            }
            try requireEqual(seen, 0, "rows seen")
        }
    }

    @Sendable private static func answeredIsSeen(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
            for number in 1...100 {
                try store.write { try $0.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(number))]) }
                let seen = try store.read { try $0.value("SELECT max(id) FROM a_t") }
                try requireEqual(seen, .integer(Int64(number)), "the last row")
            }
        }
    }

    @Sendable private static func schemaAlone(_ maker: StoreMaker) throws {
        let one = try maker.open()
        defer { one.stop() }
        let two = try maker.open()
        defer { two.stop() }
        try one.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")
        let running = Monitor((writes: 0, schemas: 0, clashes: 0))
        let works = (0..<120).map { number -> (StoreUnderTest, StoreWork) in
            let store = number % 2 == 0 ? one : two
            let isSchema = number % 20 == 7
            let work = store.work(isSchema: isSchema) { session in
                // A store may let a unit come as far as its first statement.
                guard isSchema || (try? session.value("SELECT 1")) != nil else { return false }
                running.change { running in
                    if isSchema { running.schemas += 1 } else { running.writes += 1 }
                    if running.schemas > 0 && running.writes + running.schemas > 1 { running.clashes += 1 }
                }
                defer { running.change { if isSchema { $0.schemas -= 1 } else { $0.writes -= 1 } } }
                do throws(StoreFailure) {
                    try session.run("INSERT INTO a_t (id, n) VALUES ($1, 0)", [.integer(Int64(number))])
                    if isSchema {
                        StoreClock.pass(milliseconds: 5)
                        try session.run("ALTER TABLE a_t ADD COLUMN c\(number) BIGINT")
                    }
                    return true
                } catch {
                    return false
                }
            }
            store.submit(work)
            return (store, work)
        }
        try allKept(works.map(\.1))
        try requireEqual(running.look { $0.clashes }, 0, "units beside a SCHEMA unit")
        try requireEqual(try one.read { try $0.value("SELECT count(*) FROM a_t") }, 120, "rows")
    }

    @Sendable private static func readsOnly(_ maker: StoreMaker) throws {
        try maker.with { store in
            try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
            for text in ["INSERT INTO a_t VALUES (1)", "CREATE TABLE a_u (id BIGINT)", "DELETE FROM a_t"] {
                try requireFailure(StoreFailure.statement) { try store.read { try $0.run(text) } }
            }
            try requireFailure(StoreFailure.statement, hasMessage: false) {
                try store.read { try $0.putText("a_t", 1, ["x"]) }
            }
            try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 0, "rows")
        }
    }

    /// Submits many WRITE units at once; each is given its number.
    static func many(
        _ store: StoreUnderTest, _ count: Int, _ body: @escaping @Sendable (StoreSession, Int) throws -> Void
    ) -> [StoreWork] {
        let works = (0..<count).map { number in
            store.work { session in
                do {
                    try body(session, number)
                    return true
                } catch {
                    return false
                }
            }
        }
        for work in works { store.submit(work) }
        return works
    }

    /// Requires that all were kept.
    static func allKept(_ works: [StoreWork], line: UInt = #line) throws {
        for (number, work) in works.enumerated() {
            let outcome = work.wait()
            try require(outcome.isOK, "unit \(number) ended with \(outcome)", line: line)
            try requireEqual(work.timesDone, 1, "done of unit \(number)", line: line)
        }
    }
}
