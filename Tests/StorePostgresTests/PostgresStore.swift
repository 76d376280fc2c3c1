// Opens the store with whatever connection string a test needs.

import LecternTesting

/// The store of this suite.
enum PostgresStore {
    /// Opens it.
    /// - Parameters:
    ///   - connection: as libpq reads it.
    ///   - more: other members of the configuration, JSON5.
    static func open(_ connection: String, _ more: String = "") throws -> StoreUnderTest {
        try StoreUnderTest(library: TestStore.postgres.library, section: "{ connection: \"\(connection)\", \(more) }")
    }

    /// The words with which it refuses to start; nil: it starts.
    static func refusal(_ connection: String) throws -> String? {
        do {
            let store = try open(connection)
            store.stop()
            return nil
        } catch let failure as StoreFailure {
            return failure.message
        }
    }

    /// A deadline this many milliseconds from now.
    static func moment(afterMilliseconds milliseconds: Int) -> Int64 {
        StoreClock.nanoseconds + Int64(milliseconds) * 1_000_000
    }
}

extension StoreUnderTest {
    /// A figure of the status.
    func figure(_ name: String) -> Int { status[name].flatMap { Int($0) } ?? -1 }

    /// Has a unit meet a conflict, after which those that follow run in groups for a while.
    func meetConflict(_ server: PostgresServer, _ database: TestDatabase) throws {
        try write(
            "CREATE TABLE IF NOT EXISTS a_conflict (id BIGINT PRIMARY KEY, n BIGINT)",
            "INSERT INTO a_conflict VALUES (1, 1) ON CONFLICT (id) DO NOTHING")
        try write { session in
            try session.run("SELECT n FROM a_conflict WHERE id = 1")
            if session.attempt == 0 { try server.cluster.administer("UPDATE a_conflict SET n = 2 WHERE id = 1", in: database.name) }
            try session.run("UPDATE a_conflict SET n = 3 WHERE id = 1")
        }
        try requireEqual(figure("units run again"), 1, "units run again")
    }

    /// Submits work and waits for its outcome. If the work itself failed and was undone, that is the outcome.
    func outcome(
        writes: Bool = true, milliseconds: Int = 0, _ body: @escaping (StoreSession) throws -> Void
    ) -> StoreOutcome {
        let deadline = milliseconds == 0 ? 0 : PostgresStore.moment(afterMilliseconds: milliseconds)
        var failure: (any Error)?
        let work = work(writes: writes, deadlineNanoseconds: deadline) { session in
            do {
                failure = nil
                try body(session)
                return true
            } catch {
                failure = error
                return false
            }
        }
        submit(work)
        let outcome = work.wait()
        guard outcome.isOK, let failure else { return outcome }
        return StoreOutcome(code: (failure as? StoreFailure)?.code ?? -1, message: "undone: \(failure)")
    }

    /// Submits work that commits although a statement failed, so that its outcome is the store's own.
    func keeping(
        writes: Bool = true, milliseconds: Int = 0, _ body: @escaping (StoreSession) throws -> Void
    ) -> StoreOutcome {
        outcome(writes: writes, milliseconds: milliseconds) { session in try? body(session) }
    }
}
