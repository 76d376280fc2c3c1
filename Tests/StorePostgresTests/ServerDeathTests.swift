// The server dies and returns: completed writes are there, and waiting units end within their deadlines.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct ServerDeathTests {
    /// What became of the units of one thread.
    private struct Record {
        let id: Int64
        let outcome: StoreOutcome
        let milliseconds: Int64
    }

    private static let reconnectMillisecondsMax = 1_000
    private static let slackMilliseconds: Int64 = 2_000

    @Test func answeredUnit_afterTheServersCrash_isStored() throws {
        let server = try PostgresServer.own("recovery_init_sync_method=syncfs")  // quicker than file by file
        let database = try server.database()
        let store = try database.open(StoreBounds(), "reconnect_milliseconds_max: \(ServerDeathTests.reconnectMillisecondsMax)")
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        let records = Monitor<[Record]>([])
        let isOver = Monitor(false)
        let wait = Crew.started(8) { ServerDeathTests.insert(store, from: $0, records, until: isOver) }
        for round in 0..<3 {
            let served = records.look { $0.count }
            let isBusy = records.wait(until: StoreClock.nanoseconds + 20_000_000_000) { $0.count >= served + 80 ? true : nil }
            #expect(isBusy == true)
            try server.kill()
            if round == 1 { usleep(2_000_000) }  // longer than any unit waits
            let before = records.look { $0.count }
            try server.start()
            let started = StoreClock.nanoseconds
            let isBack = records.wait(until: started + 20_000_000_000) { records in
                records.dropFirst(before).filter(\.outcome.isOK).count >= 8 ? true : nil
            }
            #expect(isBack == true, "no service after round \(round)")
            #expect(StoreClock.nanoseconds - started < 5_000_000_000, "service came back late after round \(round)")
        }
        isOver.change { $0 = true }
        try wait()
        try ServerDeathTests.judge(records.look { $0 }, store)
    }

    /// Inserts rows and records each outcome.
    private static func insert(
        _ store: StoreUnderTest, from first: Int, _ records: Monitor<[Record]>, until isOver: Monitor<Bool>
    ) {
        var id = Int64(first)
        while !isOver.look({ $0 }) {
            let begun = StoreClock.nanoseconds
            let outcome = store.outcome(milliseconds: 20_000) { [id] session in
                try session.append(StoreChange("\(id)"))
                try session.run("INSERT INTO a_t VALUES ($1)", [.integer(id)])
            }
            let record = Record(id: id, outcome: outcome, milliseconds: (StoreClock.nanoseconds - begun) / 1_000_000)
            records.change { $0.append(record) }
            if !outcome.isOK { usleep(5_000) }
            id += 8
        }
    }

    private static func judge(_ records: [Record], _ store: StoreUnderTest) throws {
        let rows = try store.read { try $0.query("SELECT id FROM a_t").compactMap(\.first) }
        let changes = try store.read { try $0.changes(limit: 1_000_000).map(\.change.subject) }
        let there = Set(rows)
        #expect(there.count == rows.count && changes.count == rows.count && Set(changes).count == changes.count)
        for record in records {
            let isThere = there.contains(.integer(record.id))
            switch record.outcome.code {
            case 0: #expect(isThere, "\(record.id) was told OK and is lost")
            case StoreFailure.uncertain: break
            default:
                #expect(record.outcome.code == StoreFailure.unavailable, "\(record.id): \(record.outcome)")
                #expect(!isThere, "\(record.id) was told \(record.outcome) and is there")
            }
        }
        let unavailable = records.filter { $0.outcome.code == StoreFailure.unavailable }
        #expect(unavailable.contains { !$0.outcome.message.isEmpty })
        let longest = records.map(\.milliseconds).max() ?? 0
        #expect(longest < Int64(reconnectMillisecondsMax) + slackMilliseconds + 3_000, "a unit waited \(longest) ms")
        let late = unavailable.map(\.milliseconds).max() ?? 0
        #expect(late < Int64(reconnectMillisecondsMax) + slackMilliseconds, "a unit was told after \(late) ms that it can't be done")
    }

    @Test func readUnit_duringAnOutage_failsInTime() throws {
        let server = try PostgresServer.own("recovery_init_sync_method=syncfs")  // quicker than file by file
        let database = try server.database()
        let store = try database.open(StoreBounds(), "readers: 4, reconnect_milliseconds_max: 500")
        defer { store.stop() }
        #expect(store.outcome(writes: false) { try $0.run("SELECT 1") }.isOK)
        try server.kill()
        let begun = StoreClock.nanoseconds
        try Crew.run(12) { _ in
            let outcome = store.outcome(writes: false, milliseconds: 20_000) { try $0.run("SELECT 1") }
            try requireEqual(outcome.code, StoreFailure.unavailable, "the outcome")
            try require(!outcome.message.isEmpty, "no words")
        }
        #expect(StoreClock.nanoseconds - begun < 2_000_000_000)
        // A unit with an earlier deadline than the store's patience ends at its deadline.
        let hasty = store.outcome(writes: false, milliseconds: 50) { try $0.run("SELECT 1") }
        #expect([StoreFailure.unavailable, StoreFailure.interrupted].contains(hasty.code))
    }
}
