// What one unit leaves behind on its connection is no trouble of the next.

import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct LeftoverTests {
    private let server: PostgresServer
    private let database: TestDatabase

    init() throws {
        server = try PostgresServer.shared()
        database = try server.database()
    }

    private func open() throws -> StoreUnderTest {
        let store = try database.open(StoreBounds(), "writers: 1, readers: 1")
        try store.write(
            "CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)",
            "CREATE TABLE a_d (id BIGINT PRIMARY KEY, t BIGINT REFERENCES a_t (id) DEFERRABLE INITIALLY DEFERRED)")
        return store
    }

    @Test(arguments: [true, false]) func deferredFailure_ofADiscardedUnit_isForgotten(writes: Bool) throws {
        let store = try open()
        defer { store.stop() }
        let statement = writes ? "INSERT INTO a_t VALUES (1)" : "SELECT 1 / (id - 1) FROM a_t"
        let undone = store.work(writes: writes) { session in
            _ = try? session.send(statement)
            return false
        }
        store.submit(undone)
        #expect(undone.wait().isOK)
        for id in 2..<5 {
            let outcome = store.outcome(writes: writes) { session in
                try session.run(writes ? "INSERT INTO a_t VALUES ($1)" : "SELECT $1", [.integer(Int64(id))])
            }
            #expect(outcome.isOK, "\(outcome)")
        }
    }

    @Test func deferredConstraint_violatedAtCommit_failsItsUnitAlone() throws {
        let store = try open()
        defer { store.stop() }
        for round in 0..<3 {
            let outcome = store.outcome { try $0.send("INSERT INTO a_d VALUES (1, 77)") }
            #expect(outcome.code == StoreFailure.statement && outcome.message.contains("foreign key"), "\(outcome)")
            try store.write { try $0.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(10 + round))]) }
        }
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_d") } == 0)
    }

    @Test func savepoint_leftOpen_endsWithItsUnit() throws {
        let store = try open()
        defer { store.stop() }
        for id: Int64 in 2..<5 {
            try store.write { session in
                try session.savepoint()
                try session.run("INSERT INTO a_t VALUES ($1)", [.integer(id)])
                try session.savepoint()
            }
        }
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 4)
    }

    @Test func textIndex_afterARollback_isCreatedAgain() throws {
        let store = try open()
        defer { store.stop() }
        let undone = store.work { session in
            _ = try? session.putText("a_text", 1, ["x"])
            return false
        }
        store.submit(undone)
        #expect(undone.wait().isOK)
        try store.write { session in
            try session.savepoint()
            try session.putText("a_text", 2, ["x"])
            #expect(try session.searchText("a_text", [StoreTerms("x")]) == [2])
            try session.rollback()
            #expect(try session.searchText("a_text", [StoreTerms("x")]) == [])
            try session.savepoint()
            try session.putText("a_text", 3, ["x"])
            try session.release()
        }
        try store.write { try $0.putText("a_text", 4, ["x"]) }
        #expect(try store.read { try $0.searchText("a_text", [StoreTerms("x")]) } == [3, 4])
    }

    @Test func textIndex_withoutPermission_isNotRetried() throws {
        let store = try open()
        defer { store.stop() }
        try server.cluster.administer(
            "ALTER SCHEMA public OWNER TO postgres", "GRANT USAGE ON SCHEMA public TO lectern", in: database.name)
        let work = store.work { session in
            _ = try? session.putText("a_text", 1, ["x"])
            return true
        }
        store.submit(work)
        let outcome = work.wait()
        #expect(outcome.code == StoreFailure.statement && outcome.message.contains("permission denied"), "\(outcome)")
        #expect(work.timesRun == 1)
    }

    @Test func textIndex_createdByAFailedUnitOfAGroup_isCreatedAgain() throws {
        let store = try open()
        defer { store.stop() }
        try store.meetConflict(server, database)
        let blocked = BlockedWriter(store)
        let works = (0..<8).map { id in
            store.work { session in
                guard (try? session.putText("a_text", Int64(id), ["x"])) != nil else { return true }
                if id == 0 { _ = try? session.run("INSERT INTO a_t VALUES (1)") }
                return id != 1
            }
        }
        for work in works { store.submit(work) }
        blocked.release()
        for (id, work) in works.enumerated() {
            let outcome = work.wait()
            #expect(outcome.code == (id == 0 ? StoreFailure.statement : 0), "unit \(id): \(outcome)")
        }
        #expect(try store.read { try $0.searchText("a_text", [StoreTerms("x")]) } == Array(2..<8))
    }

    @Test func textIndex_createdByTwoStoresAtOnce_isCreatedOnce() throws {
        let stores = [try open(), try database.open()]
        defer { for store in stores { store.stop() } }
        try Crew.run(6) { thread in
            for round in 0..<5 {
                try stores[thread % 2].write { try $0.putText("a_text\(round)", Int64(thread + 1), ["x"]) }
            }
        }
        for round in 0..<5 {
            #expect(try stores[0].read { try $0.searchText("a_text\(round)", [StoreTerms("x")]) } == Array(1...6))
        }
    }

    @Test func schemaUnit_amongWrites_runsAlone() throws {
        let store = try open()
        defer { store.stop() }
        try store.meetConflict(server, database)
        let blocked = BlockedWriter(store)
        var works: [StoreWork] = []
        for id in 0..<12 {
            works.append(
                store.work(isSchema: id % 4 == 1) { session in
                    if id % 4 == 1 { return (try? session.run("CREATE TABLE a_\(id) (id BIGINT PRIMARY KEY)")) != nil }
                    if id % 4 == 2 { return (try? session.run("INSERT INTO a_\(id - 1) VALUES (1)")) != nil }
                    return (try? session.run("INSERT INTO a_t VALUES ($1)", [.integer(Int64(id + 10))])) != nil
                })
        }
        for work in works { store.submit(work) }
        blocked.release()
        for (id, work) in works.enumerated() {
            let outcome = work.wait()
            #expect(outcome.isOK, "unit \(id): \(outcome)")
        }
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 7)
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_9") } == 1)
    }
}
