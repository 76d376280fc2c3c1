// A unit's deadline interrupts its own statements on the server, and none of the next unit's.

import Foundation
import LecternNet
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct DeadlineTests {
    private let server: PostgresServer
    private let database: TestDatabase

    init() throws {
        server = try PostgresServer.shared()
        database = try server.database()
    }

    private func open(_ more: String = "writers: 1, readers: 1") throws -> StoreUnderTest {
        let store = try database.open(StoreBounds(), more)
        try store.write("CREATE TABLE IF NOT EXISTS a_t (id BIGINT PRIMARY KEY, n BIGINT)")
        return store
    }

    private func milliseconds(_ body: () throws -> Void) rethrows -> Int64 {
        let begun = StoreClock.nanoseconds
        try body()
        return (StoreClock.nanoseconds - begun) / 1_000_000
    }

    @Test func statement_pastItsDeadline_endsAndKeepsItsConnection() throws {
        let stores = try (0..<4).map { _ in try open() }
        defer { for store in stores { store.stop() } }
        try Crew.run(4) { thread in
            let store = stores[thread]
            var connections: Set<StoreValue> = []
            for round in 0..<50 {
                let writes = round % 2 == 0
                let begun = StoreClock.nanoseconds
                let failure = Monitor(StoreFailure.interrupted)  // also where it was not begun
                let long = store.keeping(writes: writes, milliseconds: 1 + (round * 7) % 60) { session in
                    do throws(StoreFailure) {
                        try session.run("SELECT pg_sleep(20)")
                        failure.change { $0 = 0 }
                    } catch {
                        failure.change { $0 = error.code }
                    }
                }
                try requireEqual(failure.look { $0 }, StoreFailure.interrupted, "the long statement of round \(round)")
                try require(!writes || long.code == StoreFailure.interrupted, "the unit around it, of round \(round): \(long)")
                try require(StoreClock.nanoseconds - begun < 1_500_000_000, "it ended late")
                for _ in 0..<2 {
                    let connection = Monitor<StoreValue>(.null)
                    let next = store.outcome(writes: writes) { session in
                        let found = try session.value("SELECT pg_backend_pid() FROM pg_sleep(0.002)")
                        connection.change { $0 = found }
                    }
                    try require(next.isOK, "the unit after it, of round \(round): \(next)")
                    connections.insert(connection.look { $0 })
                }
            }
            try require(connections.count <= 6, "\(connections.count) connections were used")
        }
    }

    @Test func statement_cancelled_endsSoon() throws {
        let store = try open()
        defer { store.stop() }
        for writes in [true, false] {
            let work = store.work(writes: writes) { session in
                _ = try? session.run("SELECT pg_sleep(20)")
                return true
            }
            let took = milliseconds {
                store.submit(work)
                usleep(100_000)
                work.cancel()
                #expect(work.wait().code == StoreFailure.interrupted)
            }
            #expect(took < 1_500)
        }
    }

    @Test func rowLockWait_pastTheDeadline_ends() throws {
        let store = try open("writers: 2")
        defer { store.stop() }
        try store.write("INSERT INTO a_t VALUES (1, 0), (2, 0)")
        let psql = try PsqlSession(server.cluster, database.name)
        try psql.run("BEGIN; SELECT n FROM a_t WHERE id = 1 FOR UPDATE;")
        let took = milliseconds {
            let outcome = store.keeping(milliseconds: 300) { try $0.run("UPDATE a_t SET n = 1 WHERE id = 1") }
            #expect(outcome.code == StoreFailure.interrupted && !outcome.message.isEmpty, "\(outcome)")
        }
        #expect(took >= 300 && took < 1_500)
        try store.write("UPDATE a_t SET n = 2 WHERE id = 2")
        psql.end()
        try store.write("UPDATE a_t SET n = 3 WHERE id = 1")
    }

    @Test func timeouts_areSetOnTheServer() throws {
        let store = try open()
        defer { store.stop() }
        func limit(writes: Bool, milliseconds: Int, keeps: Bool) -> Int64 {
            let limit = Monitor<Int64>(-1)
            let deadline = PostgresStore.moment(afterMilliseconds: milliseconds)
            let work = store.work(writes: writes, deadlineNanoseconds: deadline) { session in
                if case .integer(let number)? = try? session.value(
                    "SELECT CAST(setting AS BIGINT) FROM pg_settings WHERE name = 'statement_timeout'") {
                    limit.change { $0 = number }
                }
                return keeps
            }
            store.submit(work)
            work.wait()
            return limit.look { $0 }
        }
        // In force whatever became of the units before: a transaction that is undone takes its settings with it.
        for (time, keeps) in [(1_000, true), (30_000, false), (30_000, true), (2_000, false), (3_000, false), (900, true)] {
            for writes in [true, false] {
                let found = limit(writes: writes, milliseconds: time, keeps: keeps)
                #expect(found >= time - 200 && found <= max(1_024, 2 * time), "\(found) for \(time) ms, \(writes ? "WRITE" : "READ")")
            }
        }
    }

    @Test func unitOfAGroup_hasItsOwnDeadline() throws {
        let store = try open()
        defer { store.stop() }
        try store.meetConflict(server, database)
        let blocked = BlockedWriter(store)
        let hasty = store.work(deadlineNanoseconds: PostgresStore.moment(afterMilliseconds: 700)) { session in
            (try? session.run("INSERT INTO a_t VALUES (1, 1)")) != nil
        }
        let patient = store.work { session in
            (try? session.run("INSERT INTO a_t VALUES (2, 2)")) != nil && (try? session.run("SELECT 1 FROM pg_sleep(1.5)")) != nil
        }
        store.submit(hasty)
        store.submit(patient)
        blocked.release()
        #expect(hasty.wait().isOK)
        #expect(patient.wait().isOK)
        #expect(patient.timesRun == 1)
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 2)
    }

    @Test func unitOfAGroup_interrupted_leavesTheOthers() throws {
        let store = try open()
        defer { store.stop() }
        try store.meetConflict(server, database)
        let blocked = BlockedWriter(store)
        let works = (0..<6).map { id in
            store.work(deadlineNanoseconds: id == 2 ? PostgresStore.moment(afterMilliseconds: 400) : 0) { session in
                guard (try? session.run("INSERT INTO a_t VALUES ($1, 0)", [.integer(Int64(id))])) != nil else { return true }
                _ = try? session.run(id == 2 ? "SELECT pg_sleep(20)" : "SELECT 1")
                return true
            }
        }
        for work in works { store.submit(work) }
        blocked.release()
        for (id, work) in works.enumerated() { #expect(work.wait().code == (id == 2 ? StoreFailure.interrupted : 0), "unit \(id)") }
        #expect(try store.read { try $0.query("SELECT id FROM a_t ORDER BY id") } == [[0], [1], [3], [4], [5]])
    }

    @Test func cancelRequest_thatCameToNothing_isRepeated() throws {
        let store = try open()
        defer { store.stop() }
        let process = try store.read { try $0.value("SELECT pg_backend_pid()") }
        let psql = try PsqlSession(server.cluster, database.name)
        // The first request ends the first sleep only, as one does that arrives before the statement.
        try psql.run(
            """
            CREATE FUNCTION a_deaf() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60);
            EXCEPTION WHEN query_canceled THEN PERFORM pg_sleep(60); END $$;
            """)
        psql.end()
        let begun = Monitor(false)
        let work = store.work(writes: false) { session in
            begun.change { $0 = true }
            do throws(StoreFailure) {
                try session.run("SELECT a_deaf()")
            } catch {
                #expect(error.code == StoreFailure.interrupted, "\(error)")
            }
            return true
        }
        store.submit(work)
        _ = begun.wait { $0 ? true : nil }
        usleep(100_000)
        work.cancel()
        let outcome = work.wait()
        #expect(outcome.isOK || outcome.code == StoreFailure.interrupted, "\(outcome)")
        #expect(try store.read { try $0.value("SELECT pg_backend_pid()") } == process, "the connection was kept")
    }

    @Test func cancelRequest_unanswered_closesTheConnection() throws {
        let store = try open()
        defer { store.stop() }
        let process = try store.read { try $0.value("SELECT pg_backend_pid()") }
        guard case .integer(let number) = process, kill(pid_t(number), 0) == 0 else { return }  // not ours to stop
        let isStopped = Monitor(false)
        let work = store.work(writes: false, deadlineNanoseconds: PostgresStore.moment(afterMilliseconds: 200)) { session in
            kill(pid_t(number), SIGSTOP)
            isStopped.change { $0 = true }
            _ = try? session.value("SELECT 'stale' FROM pg_sleep(0.1)")
            return true
        }
        store.submit(work)
        let took = milliseconds {
            let outcome = work.wait()
            #expect([StoreFailure.interrupted, StoreFailure.unavailable].contains(outcome.code), "\(outcome)")
        }
        #expect(took < 8_000)
        kill(pid_t(number), SIGCONT)
        for value: StoreValue in [1, 2, 3] {
            #expect(try store.read { try $0.value("SELECT $1", value) } == value)
        }
        #expect(try store.read { try $0.value("SELECT pg_backend_pid()") } != process)
    }
}
