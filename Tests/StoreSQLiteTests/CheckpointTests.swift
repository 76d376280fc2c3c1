// When the write-ahead log is copied into the database: each time it has grown, and not after every commit.

import Foundation
import LecternTestSupport
import LecternTesting
import StoreSqliteMessages
import Testing

@Suite struct CheckpointTests {
    private static let stepBytes = 256 << 10
    private static let stepPages = stepBytes / 4_096

    private func store(
        _ folder: TemporaryFolder, _ change: (inout StoreSqlite.Configuration) -> Void = { _ in }
    ) throws -> StoreUnderTest {
        let store = try SQLiteStore.open(folder) { configuration in
            configuration.checkpointBytes = UInt64(Self.stepBytes)
            change(&configuration)
        }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, b BYTEA)", "INSERT INTO a_t VALUES (1, NULL)")
        return store
    }

    private func figure(_ name: String, _ store: StoreUnderTest) throws -> Int {
        try #require(store.status[name].flatMap { Int($0) })
    }

    /// The number of checkpoints, once it is at least `least`, or after 10 seconds.
    private func checkpoints(_ store: StoreUnderTest, atLeast least: Int = 1) throws -> Int {
        try waitUntil(seconds: 10) { try figure("checkpoints", store) >= least }
        return try figure("checkpoints", store)
    }

    /// One commit of a page or two, always the same.
    private func touch(_ store: StoreUnderTest, _ turn: Int) throws {
        try store.write { session in
            try session.run("UPDATE a_t SET b = $1 WHERE id = 1", [.blob(Array(repeating: UInt8(turn & 255), count: 3_000))])
        }
    }

    @Test func checkpoint_perGrowthStep_runsOnce() throws {
        let folder = try TemporaryFolder()
        let store = try store(folder)
        defer { store.stop() }
        var written = 0
        var before = 0
        for turn in 0..<600 {
            try touch(store, turn)
            let pages = try figure("log pages", store)
            written += pages > before ? pages - before : pages
            before = pages
        }
        let checkpoints = try checkpoints(store)
        #expect((1...written / Self.stepPages).contains(checkpoints), "\(checkpoints) checkpoints of \(written) pages")
    }

    @Test func checkpoint_blockedByAReader_isNotRepeated() throws {
        let folder = try TemporaryFolder()
        let store = try store(folder)
        defer { store.stop() }
        let snapshot = Snapshot(store)
        for turn in 0..<600 { try touch(store, turn) }
        let (pages, checkpoints) = (try figure("log pages", store), try checkpoints(store))
        #expect(pages >= 600, "the log began anew under a reader")
        #expect((1...pages / Self.stepPages).contains(checkpoints), "\(checkpoints) checkpoints of \(pages) pages")
        snapshot.end()
    }

    @Test func checkpoint_afterARestartedLog_isDueAfterOneStep() throws {
        let folder = try TemporaryFolder()
        let store = try store(folder)
        defer { store.stop() }
        var expected = 0
        var turn = 0
        while expected < 4 && turn < 1_000 {
            turn += 1
            try touch(store, turn)
            let pages = try figure("log pages", store)
            #expect(pages < Self.stepPages + 8, "\(expected) checkpoints before")
            guard pages >= Self.stepPages else { continue }
            // Without readers and writers a checkpoint copies the whole log, and the next commit restarts it.
            expected += 1
            #expect(try checkpoints(store, atLeast: expected) == expected)
        }
        #expect(expected == 4)
    }

    @Test func log_underConstantWrites_staysBounded() throws {
        let folder = try TemporaryFolder()
        let walBytesMax = 32 << 20
        let store = try store(folder) { $0.walBytesMax = UInt64(walBytesMax) }
        defer { store.stop() }
        let each = 200
        let writers = (0..<4).map { writer in
            Thread {
                for turn in 0..<each {
                    _ = try? store.write { session in
                        try session.run(
                            "INSERT INTO a_t VALUES ($1, $2)",
                            [.integer(Int64(writer * each + turn + 2)), .blob(Array(repeating: 1, count: 100_000))])
                    }
                }
            }
        }
        for writer in writers { writer.start() }
        #expect(waitUntil { writers.allSatisfy(\.isFinished) })
        #expect(try store.read { try $0.query("SELECT count(*) FROM a_t") } == [[.integer(Int64(4 * each + 1))]])
        let log = try FileManager.default.attributesOfItem(atPath: folder.path + "/test.db-wal")[.size] as? NSNumber
        #expect((log?.intValue ?? .max) < walBytesMax)
        #expect(try figure("times that reads were held", store) == 0)
    }
}
