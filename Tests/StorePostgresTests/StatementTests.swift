// Statements that the server has prepared, when the schema moves on and when there are too many of them.

import LecternNet
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct StatementTests {
    private let database: TestDatabase

    init() throws { database = try PostgresServer.shared().database() }

    @Test func preparedStatement_afterASchemaChange_isPreparedAgain() throws {
        let stores = [try database.open(), try database.open(StoreBounds(), "writers: 1")]
        defer { for store in stores { store.stop() } }
        try stores[0].write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)", "INSERT INTO a_t VALUES (1)")
        let isOver = Monitor(false)
        let begun = Monitor(0)
        let wait = Crew.started(4) { thread in
            var rounds = 0
            while !isOver.look({ $0 }) || rounds < 20 {
                let outcome = stores[0].outcome(writes: thread % 2 == 0) { session in
                    try requireEqual(try session.query("SELECT * FROM a_t").count, 1, "rows")
                    if thread == 0 { try session.send("SELECT * FROM a_t") }
                }
                try require(outcome.isOK, "\(outcome)")
                rounds += 1
                if rounds == 3 { begun.change { $0 += 1 } }
            }
        }
        _ = begun.wait(until: PostgresStore.moment(afterMilliseconds: 10_000)) { $0 == 4 ? true : nil }
        for round in 0..<15 {
            try stores[1].write("ALTER TABLE a_t ADD COLUMN c\(round) BIGINT")
            if round % 3 == 2 { try stores[1].write("ALTER TABLE a_t DROP COLUMN c\(round)") }
        }
        isOver.change { $0 = true }
        try wait()
    }

    @Test func deferredStatement_afterASchemaChange_isPreparedAgain() throws {
        let store = try database.open(StoreBounds(), "writers: 1")
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        for round: Int64 in 0..<3 {
            let outcome = store.outcome { try $0.send("INSERT INTO a_t VALUES ($1) RETURNING *", .integer(round)) }
            #expect(outcome.isOK, "round \(round): \(outcome)")
            try store.write("ALTER TABLE a_t ADD COLUMN c\(round) BIGINT")
        }
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 3)
    }

    @Test func statement_notSupported_isNotRetried() throws {
        let store = try database.open(StoreBounds(), "writers: 1")
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        for round in 0..<3 {
            let work = store.work { session in
                _ = try? session.run("SELECT a.id FROM a_t a LEFT JOIN a_t b ON a.id = b.id FOR UPDATE")
                return true
            }
            store.submit(work)
            let outcome = work.wait()
            #expect(outcome.code == StoreFailure.statement && work.timesRun == 1, "round \(round): \(outcome), run \(work.timesRun) times")
        }
    }

    @Test func statements_pastStatementsMax_areDeallocated() throws {
        let store = try database.open(StoreBounds(), "writers: 1, readers: 1")
        defer { store.stop() }
        for round in 0..<4 {
            try store.read { session in
                for number in 0..<1_100 {
                    let wanted = Int64(round * 10_000 + number)
                    try requireEqual(try session.value("SELECT \(wanted)"), .integer(wanted), "the answer")
                }
            }
        }
        let kept = try store.read { try $0.value("SELECT count(*) FROM pg_prepared_statements") }
        guard case .integer(let count) = kept else { throw StoreTestError("no number") }
        #expect(count <= 2_200, "the server keeps \(count) statements")
        // One text with many rows of types is many statements.
        for round in 0..<3 {
            try store.read { session in
                for number in 0..<1_100 {
                    let values = (0..<11).map { bit in number >> bit & 1 == 0 ? StoreValue.null : .integer(Int64(round)) }
                    try session.run("SELECT " + (1...11).map { "CAST($\($0) AS BIGINT)" }.joined(separator: ", "), values)
                }
            }
        }
        #expect(try store.read { try $0.value("SELECT count(*) < 2200 FROM pg_prepared_statements") } == 1)
    }
}
