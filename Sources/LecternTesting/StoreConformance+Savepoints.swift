// Conformance: savepoints nest, and end with their unit.

extension StoreConformance {
    static let savepoints: [StoreCheck] = [
        StoreCheck("savepoints nest") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try store.write { session in
                    func add(_ id: Int64) throws { try session.run("INSERT INTO a_t VALUES ($1)", [.integer(id)]) }
                    try add(1)
                    try session.savepoint()
                    try add(2)
                    try session.savepoint()
                    try add(3)
                    try session.rollback()
                    try session.savepoint()
                    try add(4)
                    try session.release()
                    try session.release()
                    try session.savepoint()
                    try add(5)
                    try session.savepoint()
                    try add(6)
                    try session.release()
                    try session.rollback()
                    try add(7)
                }
                let rows = try store.read { try $0.query("SELECT id FROM a_t ORDER BY id") }
                try requireEqual(rows, [[1], [2], [4], [7]], "rows")
            }
        },
        StoreCheck("an open savepoint is committed or rolled back with its unit") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try store.write { session in
                    try session.savepoint()
                    try session.run("INSERT INTO a_t VALUES (1)")
                }
                try store.write { session in
                    try session.savepoint()
                    try session.run("INSERT INTO a_t VALUES (2)")
                    throw Undone()
                } orElse: { error in error is Undone }
                try store.write("INSERT INTO a_t VALUES (3)")
                let rows = try store.read { try $0.query("SELECT id FROM a_t ORDER BY id") }
                try requireEqual(rows, [[1], [3]], "rows")
            }
        },
        StoreCheck("a unit can't end a savepoint that it has not opened") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
                try store.write { session in
                    try session.run("INSERT INTO a_t VALUES (1)")
                    try requireFailure(StoreFailure.invalid, hasMessage: false) { try session.release() }
                    try requireFailure(StoreFailure.invalid, hasMessage: false) { try session.rollback() }
                    try session.savepoint()
                    try session.release()
                    try requireFailure(StoreFailure.invalid, hasMessage: false) { try session.rollback() }
                }
                try requireEqual(try store.read { try $0.value("SELECT count(*) FROM a_t") }, 1, "rows")
            }
        },
        StoreCheck("READ units have savepoints too") { maker in
            try maker.with { store in
                try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
                let seen = try store.read { session in
                    try session.savepoint()
                    try requireFailure(StoreFailure.statement) { try session.run("SELECT nothing FROM a_t") }
                    try session.rollback()
                    try session.savepoint()
                    try session.release()
                    return try session.value("SELECT count(*) FROM a_t")
                }
                try requireEqual(seen, 1, "rows")
            }
        },
    ]
}
