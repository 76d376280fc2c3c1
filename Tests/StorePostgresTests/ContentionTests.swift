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

    @Test func backgroundUnits_runOneAtATime() throws {
        let store = try database.open()
        defer { store.stop() }
        let running = Monitor((now: 0, most: 0))
        let works = (0..<12).map { _ in
            store.work(isBackground: true) { session in
                running.change { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                defer { running.change { $0.now -= 1 } }
                return (try? session.run("SELECT pg_sleep(0.02)")) != nil
            }
        }
        for work in works { store.submit(work) }
        for work in works { #expect(work.wait().isOK) }
        #expect(running.look { $0.most } == 1)
    }

    @Test func backgroundConflict_isRetriedBesideOthers_andNotCounted() throws {
        let store = try database.open()
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)", "INSERT INTO a_t VALUES (1, 0)")
        let work = store.work(isBackground: true) { session in
            guard let found = try? session.value("SELECT n FROM a_t WHERE id = 1"), case .integer(let n) = found else { return false }
            // A caller writes what was read: the first two attempts can't be put into an order with it.
            if session.attempt < 2 { _ = try? store.write("UPDATE a_t SET n = n + 10 WHERE id = 1") }
            return (try? session.run("UPDATE a_t SET n = $1 WHERE id = 1", [.integer(n + 1)])) != nil
        }
        store.submit(work)
        #expect(work.wait().isOK && work.timesRun == 3)
        #expect(try store.read { try $0.value("SELECT n FROM a_t") } == 21)
        for _ in 0..<100 { try store.write("UPDATE a_t SET n = n + 1 WHERE id = 1") }
        #expect(store.figure("units run alone") == 0, "callers are not driven into running alone")
    }
}
