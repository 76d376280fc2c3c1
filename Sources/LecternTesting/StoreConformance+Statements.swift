// Conformance: parameters, results and refusals of statements.

extension StoreConformance {
    static let statements: [StoreCheck] = [
        StoreCheck("parameters are bound by name") { maker in
            try maker.with { store in
                let row = try store.read { session in
                    try session.query(
                        "SELECT CAST($3 AS TEXT), CAST($1 AS BIGINT), CAST($1 AS BIGINT) + CAST($2 AS BIGINT)",
                        1, 2, "c")
                }
                try requireEqual(row, [["c", 1, 3]], "the row")
                let wrong: [[StoreValue]] = [[], [1], [1, 2, 3]]
                for given in wrong {
                    try requireFailure(StoreFailure.statement) {
                        try store.read { session in
                            try session.run("SELECT CAST($1 AS BIGINT) + CAST($2 AS BIGINT)", given)
                        }
                    }
                }
            }
        },
        StoreCheck("the number of changed rows is returned") { maker in
            try maker.with { store in
                let counts = try store.write { session in
                    [
                        try session.run("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT)"),
                        try session.run("INSERT INTO a_t VALUES (1, 1), (2, 2), (3, 3)"),
                        try session.run("SELECT * FROM a_t"),
                        try session.run("INSERT INTO a_t VALUES (3, 9) ON CONFLICT DO NOTHING"),
                        try session.run("UPDATE a_t SET n = n + 1 WHERE id > 1"),
                        try session.run("INSERT INTO a_t VALUES (3, 9) ON CONFLICT (id) DO UPDATE SET n = excluded.n"),
                        try session.run("DELETE FROM a_t WHERE id = 77"),
                        try session.run("WITH d AS (SELECT 1 AS id) DELETE FROM a_t WHERE id IN (SELECT id FROM d)"),
                        try session.run("CREATE INDEX a_t_n ON a_t (n)"),
                    ]
                }
                try requireEqual(counts, [0, 3, 0, 0, 2, 1, 0, 1, 0], "the counts")
            }
        },
        StoreCheck("a sink that stops gets no more rows, and the write is complete") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                var given = 0
                let changed = try store.write { session in
                    try session.run("INSERT INTO a_t VALUES (1), (2), (3) RETURNING id") { _ in
                        given += 1
                        return false
                    }
                }
                try requireEqual([given, changed], [1, 3], "rows given and written")
                given = 0
                try store.read { session in
                    try session.run("SELECT id FROM a_t ORDER BY id") { _ in
                        given += 1
                        return given < 2
                    }
                }
                try requireEqual(given, 2, "rows given")
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 3, "rows written")
            }
        },
        StoreCheck("a statement can be run inside the row sink of another") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")
                try store.write("INSERT INTO a_t VALUES (1, 2), (2, 3), (3, 1)")
                let found = try store.read { session in
                    var found: [[StoreValue]] = []
                    var failed: StoreFailure?
                    try session.run("SELECT n FROM a_t WHERE id >= $1 ORDER BY id", [1]) { row in
                        do throws(StoreFailure) {
                            // The same text again, while it runs.
                            found += try session.query("SELECT n FROM a_t WHERE id >= $1 ORDER BY id", row[0])
                        } catch {
                            failed = error
                        }
                        return failed == nil
                    }
                    if let failed { throw failed }
                    return found
                }
                try requireEqual(found, [[3], [1], [1], [2], [3], [1]], "rows")
            }
        },
        StoreCheck("a violated constraint fails with CONSTRAINT, and the transaction continues") { maker in
            try maker.with { store in
                try store.write(
                    "CREATE TABLE a_p (id BIGINT PRIMARY KEY)",
                    "CREATE TABLE a_t (id BIGINT PRIMARY KEY, p BIGINT REFERENCES a_p (id), n BIGINT NOT NULL, "
                        + "u TEXT UNIQUE, CHECK (n > 0))",
                    "INSERT INTO a_p VALUES (1)", "INSERT INTO a_t VALUES (1, 1, 1, 'u')")
                try store.write { session in
                    for values in ["(1, 1, 1, 'x')", "(2, 9, 1, 'x')", "(2, 1, 0, 'x')", "(2, 1, NULL, 'x')", "(2, 1, 1, 'u')"] {
                        try session.savepoint()
                        try requireFailure(StoreFailure.constraint) {
                            try session.run("INSERT INTO a_t VALUES \(values)")
                        }
                        try session.rollback()
                    }
                    try session.run("INSERT INTO a_t VALUES (2, 1, 1, 'v')")
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 2, "rows")
            }
        },
        StoreCheck("an invalid statement fails with a message, and the transaction continues") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try store.write { session in
                    for text in ["SELEC 1", "SELECT * FROM a_nothing", "SELECT \"no such column\" FROM a_t", "", "  "] {
                        try session.savepoint()
                        try requireFailure(StoreFailure.statement) { try session.run(text) }
                        try session.rollback()
                    }
                    try session.savepoint()
                    try requireFailure(StoreFailure.statement) { try session.run(bytes: Array("SELECT 1\0".utf8)) }
                    try session.rollback()
                    try session.run("INSERT INTO a_t VALUES (1)")
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 1, "rows")
            }
        },
        StoreCheck("a unit can't end its transaction, nor run two statements in one text") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                let refused = ["COMMIT", "ROLLBACK", "BEGIN", "SAVEPOINT x", "RELEASE x", "END", "SELECT 1; SELECT 2"]
                for text in refused {
                    try store.write { session in
                        try session.run("INSERT INTO a_t VALUES (1)")
                        try requireFailure(StoreFailure.statement) { try session.run(text) }
                        throw Undone()
                    } orElse: { error in error is Undone }
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 0, "rows")
            }
        },
        StoreCheck("LIKE is case-sensitive") { maker in
            try maker.with { store in
                let row = try store.read { try $0.query("SELECT CASE WHEN 'ABC' LIKE 'a%' THEN 1 ELSE 0 END") }
                try requireEqual(row, [[0]], "the comparison")
            }
        },
        StoreCheck("a cached statement is prepared again after a schema change") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
                try requireEqual(try store.read { try $0.query("SELECT * FROM a_t") }, [[1]], "before")
                try store.write("ALTER TABLE a_t ADD COLUMN b BYTEA", "ALTER TABLE a_t ADD COLUMN r DOUBLE PRECISION")
                try requireEqual(try store.read { try $0.query("SELECT * FROM a_t") }, [[1, .null, .null]], "after")
            }
        },
    ]
}

/// Thrown by a check to have a unit undone.
struct Undone: Error {}

extension StoreUnderTest {
    /// Writes, and takes errors that are expected.
    func write(_ body: @escaping (StoreSession) throws -> Void, orElse expected: (any Error) -> Bool) throws {
        do {
            try write(body)
        } catch {
            if !expected(error) { throw error }
        }
    }
}
