// A connection may be lost at any moment of a unit: its reported outcome is true all the same.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct ConnectionLossTests {
    private let server: PostgresServer
    private let database: TestDatabase

    init() throws {
        server = try PostgresServer.shared()
        database = try server.database()
    }

    /// Opens the store with one connection of a kind, and makes the tables.
    private func open() throws -> StoreUnderTest {
        let store = try database.open(StoreBounds(), "writers: 1, readers: 1")
        try store.write(
            "CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "CREATE TABLE a_s (id BIGINT PRIMARY KEY)",
            "CREATE TABLE a_u (id BIGINT PRIMARY KEY)")
        try store.write { try $0.putText("a_text", 1_000_000, ["first"]) }
        return store
    }

    /// What a unit does, step by step: waited for, not waited for, in a savepoint, with text, with a change.
    private static let steps: [@Sendable (StoreSession, Int64) throws -> Void] = [
        { try $0.run("INSERT INTO a_t VALUES ($1)", [.integer($1)]) },
        { try $0.send("INSERT INTO a_s VALUES ($1)", .integer($1)) },
        { session, _ in try session.savepoint() },
        { try $0.send("INSERT INTO a_u VALUES ($1)", .integer($1)) },
        { session, _ in try session.release() },
        { try $0.putText("a_text", $1, ["x"]) },
        { try $0.append(StoreChange("\($1)")) },
        { try $0.run("UPDATE a_t SET id = id WHERE id = $1", [.integer($1)]) },
    ]

    /// The same with nothing that is waited for.
    private static let sentSteps: [@Sendable (StoreSession, Int64) throws -> Void] = [
        { try $0.send("INSERT INTO a_t VALUES ($1)", .integer($1)) },
        { try $0.send("INSERT INTO a_s VALUES ($1)", .integer($1)) },
        { try $0.send("INSERT INTO a_u VALUES ($1)", .integer($1)) },
        { try $0.append(StoreChange("\($1)")) },
        { try $0.putText("a_text", $1, ["x"]) },
    ]

    /// How often what a unit writes is there, in each of the places.
    private func kept(_ store: StoreUnderTest, _ id: Int64) throws -> [Int] {
        try store.read { session in
            let rows = try ["a_t", "a_s", "a_u"].map { table in
                try session.query("SELECT id FROM \(table) WHERE id = $1", .integer(id)).count
            }
            let found = try session.searchText("a_text", [StoreTerms("x")], after: id - 1, limit: 1).filter { $0 == id }
            return rows + [found.count, try session.changes().filter { $0.change.subject == "\(id)" }.count]
        }
    }

    @Test(arguments: [false, true]) func writeUnit_withALostConnection_isRetried(isSent: Bool) throws {
        let store = try open()
        defer { store.stop() }
        let steps = isSent ? ConnectionLossTests.sentSteps : ConnectionLossTests.steps
        for point in 0...steps.count {
            let id = Int64(point)
            let ended = Monitor(0)
            let outcome = store.outcome { [server, database] session in
                for (number, step) in steps.enumerated() {
                    if number == point, session.attempt == 0 { try ended.change { $0 = try server.endConnections(to: database) } }
                    try step(session, id)
                }
                if point == steps.count, session.attempt == 0 { try ended.change { $0 = try server.endConnections(to: database) } }
            }
            #expect(ended.look { $0 } >= 2, "connections that were ended at point \(point)")
            let found = try kept(store, id)
            if point == steps.count, !isSent, outcome.code == StoreFailure.uncertain {
                // The server announced its shutdown and closed the connection a moment later, after COMMIT was sent.
                #expect(found == [0, 0, 0, 0, 0])
                continue
            }
            // It had ended before COMMIT could be sent: there is no doubt.
            #expect(outcome.isOK, "at point \(point) \(outcome)")
            #expect(found == [1, 1, 1, 1, 1], "at point \(point)")
        }
        #expect(store.figure("connections lost") > steps.count)
    }

    @Test func readUnit_withALostConnection_isRetried() throws {
        let store = try open()
        defer { store.stop() }
        try store.write("INSERT INTO a_t VALUES (1), (2)")
        for point in 0...3 {
            let seen = Monitor<[StoreValue]>([])
            let outcome = store.outcome(writes: false) { [server, database] session in
                var values: [StoreValue] = []
                for number in 0..<3 {
                    if number == point, session.attempt == 0 { try server.endConnections(to: database) }
                    values.append(try session.value("SELECT count(*) FROM a_t WHERE id <= $1", .integer(Int64(number))))
                }
                if point == 3, session.attempt == 0 { try server.endConnections(to: database) }
                seen.change { [values] in $0 = values }
            }
            #expect(outcome.isOK, "at point \(point) \(outcome)")
            #expect(seen.look { $0 } == [0, 1, 2], "at point \(point)")
        }
    }

    @Test(arguments: [0, 7, 19]) func group_withALostConnection_isRetried(at point: Int64) throws {
        let store = try open()
        defer { store.stop() }
        try store.meetConflict(server, database)
        let blocked = BlockedWriter(store)
        let works = (0..<20).map { (id: Int64) in
            store.work { [server, database] session in
                do {
                    for (number, step) in ConnectionLossTests.sentSteps.enumerated() {
                        if id == point, number == 2, session.attempt == 0 { try server.endConnections(to: database) }
                        try step(session, id)
                    }
                    return id % 5 != 4
                } catch {
                    return true
                }
            }
        }
        for work in works { store.submit(work) }
        blocked.release()
        for (id, work) in works.enumerated() {
            let outcome = work.wait()
            #expect(outcome.isOK && work.timesDone == 1 && work.timesRun <= 3, "unit \(id): \(outcome), run \(work.timesRun) times")
            #expect(try kept(store, Int64(id)) == Array(repeating: id % 5 == 4 ? 0 : 1, count: 5), "unit \(id)")
        }
    }

    /// Has a connection end while it commits a row of a_s with a negative number.
    private func endWhileCommitting() throws {
        try server.cluster.administer(
            """
            CREATE FUNCTION end_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
            """,
            """
            CREATE CONSTRAINT TRIGGER ends AFTER INSERT ON a_s DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.id < 0) EXECUTE FUNCTION end_it()
            """, in: database.name)
    }

    @Test func commit_withALostConnection_isUncertain() throws {
        let store = try open()
        defer { store.stop() }
        try endWhileCommitting()
        let work = store.work { session in (try? session.run("INSERT INTO a_s VALUES (-1)")) != nil }
        store.submit(work)
        let outcome = work.wait()
        #expect(outcome.code == StoreFailure.uncertain && !outcome.message.isEmpty, "\(outcome)")
        #expect(work.timesRun == 1)
        #expect(try kept(store, -1) == [0, 0, 0, 0, 0])
        try store.write("INSERT INTO a_s VALUES (1)")
    }

    @Test func groupCommit_withALostConnection_isUncertainForKeptUnits() throws {
        let store = try open()
        defer { store.stop() }
        try endWhileCommitting()
        try store.meetConflict(server, database)
        let blocked = BlockedWriter(store)
        func submit(_ statements: String..., keeps: Bool = true) -> StoreWork {
            let work = store.work { session in
                for statement in statements { _ = try? session.run(statement) }
                return keeps
            }
            store.submit(work)
            return work
        }
        let kept = [submit("INSERT INTO a_t VALUES (1)"), submit("INSERT INTO a_s VALUES (-2)"), submit("INSERT INTO a_t VALUES (3)")]
        let undone = submit("INSERT INTO a_t VALUES (4)", keeps: false)
        let broken = submit("INSERT INTO a_t VALUES (5)", "INSERT INTO a_t VALUES (5)")
        blocked.release()
        #expect(kept.map { $0.wait().code } == Array(repeating: StoreFailure.uncertain, count: 3))
        #expect(undone.wait().isOK)
        #expect(broken.wait().code == StoreFailure.statement)
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 0)
    }

    @Test func units_underConstantConnectionLoss_actOnce() throws {
        let store = try database.open(StoreBounds(), "writers: 4, readers: 2")
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        let told = Monitor<[Int64: Int32]>([:])
        let isOver = Monitor(false)
        let wait = Crew.started(4) { number in
            var id = Int64(number)
            while !isOver.look({ $0 }) {
                let outcome = store.outcome { [id] session in
                    try session.run("INSERT INTO a_t VALUES ($1)", [.integer(id)])
                    try session.append(StoreChange("\(id)"))
                }
                told.change { [id] in $0[id] = outcome.code }
                id += 4
            }
        }
        for _ in 0..<15 {
            let before = told.look { $0.count }
            #expect(told.wait(until: PostgresStore.moment(afterMilliseconds: 20_000)) { $0.count >= before + 8 ? true : nil } == true)
            try server.endConnections(to: database)
        }
        isOver.change { $0 = true }
        try wait()
        let outcomes = told.look { $0 }
        let rows = try store.read { try $0.query("SELECT id FROM a_t").compactMap(\.first) }
        let changes = try store.read { try $0.changes(limit: 100_000).map(\.change.subject) }
        let there = Set(rows)
        #expect(there.count == rows.count && Set(changes).count == changes.count && changes.count == rows.count)
        for (id, code) in outcomes {
            switch code {
            case 0: #expect(there.contains(.integer(id)), "\(id) was told OK")
            case StoreFailure.uncertain: break
            default: #expect(code == StoreFailure.unavailable && !there.contains(.integer(id)), "\(id) was told \(code)")
            }
        }
        #expect(outcomes.values.filter { $0 == 0 }.count > 100)
    }
}
