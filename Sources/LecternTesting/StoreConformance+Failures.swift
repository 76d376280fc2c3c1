// Conformance: after a failure nothing is done, and nothing kept, until the savepoint around it is undone.

extension StoreConformance {
    static let failures: [StoreCheck] = [
        StoreCheck("after a failure statements are refused until its savepoint is rolled back") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
                try store.write { session in
                    try session.savepoint()
                    try session.run("INSERT INTO a_t VALUES (2)")
                    try session.savepoint()
                    try requireFailure(StoreFailure.constraint) { try session.run("INSERT INTO a_t VALUES (1)") }
                    try allDoomed(session)
                    try session.rollback()
                    try session.run("INSERT INTO a_t VALUES (3)")
                    try session.release()
                }
                let rows = try store.read { try $0.query("SELECT id FROM a_t ORDER BY id") }
                try requireEqual(rows, [[1], [2], [3]], "rows")
            }
        },
        StoreCheck("a failure outside a savepoint rolls the whole unit back") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                let work = store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (1)")
                    _ = try? session.run("SELECT * FROM a_nothing")
                    _ = try? session.run("INSERT INTO a_t VALUES (2)")
                    return true
                }
                store.submit(work)
                let outcome = work.wait()
                try requireEqual(outcome.code, StoreFailure.statement, "the outcome of a unit that wants a doomed unit kept")
                try require(!outcome.message.isEmpty, "the outcome has no message")
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 0, "rows")
            }
        },
        StoreCheck("a deferred statement is run in order") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")
                try store.write { session in
                    for id in 1...20 { try session.send("INSERT INTO a_t VALUES ($1, $2)", .integer(Int64(id)), 0) }
                    try session.send("UPDATE a_t SET n = n + 1 WHERE id > $1", 10)
                    try requireEqual(try session.value("SELECT count(*) FROM a_t WHERE n = 1"), 10, "rows within the unit")
                    try session.savepoint()
                    try session.send("DELETE FROM a_t")
                    try session.rollback()
                    try session.send("DELETE FROM a_t WHERE id > $1", 15)
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 15, "rows")
            }
        },
        StoreCheck("a deferred statement's failure is reported at the end of its savepoint at the latest") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
                try store.write { session in
                    try session.run("INSERT INTO a_t VALUES (2)")
                    try session.savepoint()
                    try requireFailure(StoreFailure.constraint) {
                        try session.send("INSERT INTO a_t VALUES (1)")
                        try session.release()
                    }
                    try allDoomed(session)
                    try session.rollback()
                    try session.savepoint()
                    _ = try? session.send("INSERT INTO a_t VALUES (1)")
                    try session.rollback()
                    try session.send("INSERT INTO a_t VALUES (3)")
                }
                let rows = try store.read { try $0.query("SELECT id FROM a_t ORDER BY id") }
                try requireEqual(rows, [[1], [2], [3]], "rows")
            }
        },
        StoreCheck("a deferred statement's failure fails its unit") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
                let work = store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (2)")
                    _ = try? session.send("INSERT INTO a_t VALUES (1)")
                    return true
                }
                store.submit(work)
                let outcome = work.wait()
                try requireEqual(outcome.code, StoreFailure.statement, "the outcome")
                try require(!outcome.message.isEmpty, "the outcome has no message")
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 1, "rows")
            }
        },
    ]

    /// Requires that every function but `rollback` says that the transaction is doomed.
    private static func allDoomed(_ session: StoreSession) throws {
        try requireFailure(StoreFailure.doomed) { try session.run("SELECT 1") }
        try requireFailure(StoreFailure.doomed) { try session.send("INSERT INTO a_t VALUES (9)") }
        try requireFailure(StoreFailure.doomed) { try session.savepoint() }
        try requireFailure(StoreFailure.doomed) { try session.release() }
        try requireFailure(StoreFailure.doomed) { try session.putText("a_text", 1, ["x"]) }
        try requireFailure(StoreFailure.doomed) { try session.removeText("a_text", 1) }
        try requireFailure(StoreFailure.doomed) { try session.searchText("a_text", [StoreTerms("x")]) }
        try requireFailure(StoreFailure.doomed) { try session.append(StoreChange("x")) }
        try requireFailure(StoreFailure.doomed) { try session.changes() }
        try requireFailure(StoreFailure.doomed) { try session.feedEnd() }
    }
}
