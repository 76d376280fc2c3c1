// Units beside each other: what does not conflict is hardly ever run again, and what does conflict ends.

import LecternNet
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct ContentionTests {
    private let database: TestDatabase

    init() throws { database = try PostgresServer.shared().database() }

    @Test func countThenInsert_onAFreshTable_rarelyRetries() throws {
        let store = try database.open()
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, reader BIGINT NOT NULL)", "CREATE INDEX a_t_reader ON a_t (reader)")
        let before = (store.figure("write units"), store.figure("units run again"))
        try Crew.run(16) { thread in
            for number in 0..<125 {
                let reader = Int64(thread * 125 + number)
                try store.write { session in
                    let lent = try session.value("SELECT count(*) FROM a_t WHERE reader = $1", .integer(reader))
                    try requireEqual(lent, 0, "loans of reader \(reader)")
                    try session.run("INSERT INTO a_t VALUES ($1, $1)", [.integer(reader)])
                }
            }
        }
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 2_000)
        #expect(store.figure("write units") - before.0 == 2_000)
        let again = store.figure("units run again") - before.1
        #expect(again <= 40, "\(again) of 2,000 units were run again")
    }

    @Test func concurrentUpdates_ofOneRow_addUp() throws {
        let stores = [try database.open(), try database.open()]
        defer { for store in stores { store.stop() } }
        try stores[0].write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)", "INSERT INTO a_t VALUES (1, 0)")
        let most = Monitor(0)
        try Crew.run(16) { thread in
            for _ in 0..<25 {
                try stores[thread % 2].write { session in
                    most.change { $0 = max($0, session.attempt) }
                    guard case .integer(let n) = try session.value("SELECT n FROM a_t WHERE id = 1") else { return }
                    try session.run("UPDATE a_t SET n = $1 WHERE id = 1", [.integer(n + 1)])
                }
            }
        }
        #expect(try stores[1].read { try $0.value("SELECT n FROM a_t") } == 400)
        #expect(most.look { $0 } <= 3, "a unit was run again \(most.look { $0 }) times")
        #expect(stores.map { $0.figure("units run alone") }.reduce(0, +) > 100)
    }
}
