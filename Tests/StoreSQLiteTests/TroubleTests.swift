// Errors of the SQLite store: unusable files, full disks, failing statements.

import Foundation
import LecternTestSupport
import LecternTesting
import StoreSqliteMessages
import Testing

@Suite struct TroubleTests {
    private func refusal(_ folder: TemporaryFolder, path: String? = nil) -> StoreFailure? {
        do {
            try SQLiteStore.open(folder) { if let path { $0.path = path } }.stop()
            return nil
        } catch let failure as StoreFailure {
            return failure
        } catch {
            return StoreFailure(-1, "\(error)")
        }
    }

    /// A database that the store has made and closed.
    private func made(_ folder: TemporaryFolder) throws -> String {
        let store = try SQLiteStore.open(folder)
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, t TEXT)")
        try store.write { session in
            for id in 0..<2_000 {
                try session.run("INSERT INTO a_t VALUES ($1, $2)", [.integer(Int64(id)), .text(String(repeating: "x", count: 100))])
            }
        }
        store.stop()
        return folder.path + "/test.db"
    }

    private func overwrite(_ path: String, at offset: UInt64, _ bytes: [UInt8]) throws {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seek(toOffset: offset)
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }

    private func permissions(_ path: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }

    @Test func files_created_haveMode0600() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(folder)
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        for name in ["test.db", "test.db-wal", "test.db-shm"] {
            #expect(try permissions(folder.path + "/" + name) == 0o600, "\(name)")
        }
        store.stop()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path + "/test.db")
        try SQLiteStore.open(folder).stop()
        #expect(try permissions(folder.path + "/test.db") == 0o600)
    }

    @Test func database_ofAnotherProgram_isRefused() throws {
        let folder = try TemporaryFolder()
        let path = try made(folder)
        for bytes: [UInt8] in [[0, 0, 0, 7], [0, 0, 0, 0]] {
            try overwrite(path, at: 68, bytes)
            #expect(refusal(folder)?.message.contains("of another program") == true)
        }
    }

    @Test func database_ofANewerStore_isRefused() throws {
        let folder = try TemporaryFolder()
        try overwrite(try made(folder), at: 60, [0, 0, 0, 99])
        #expect(refusal(folder)?.message.contains("written by a newer store (format 99)") == true)
    }

    @Test func file_thatIsNoDatabase_isRefused() throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "This is a letter, not a database.\n", count: 200)
        try text.write(toFile: folder.path + "/test.db", atomically: true, encoding: .utf8)
        #expect(refusal(folder)?.message.contains("not a SQLite database") == true)
        #expect(try String(contentsOfFile: folder.path + "/test.db", encoding: .utf8) == text)
    }

    @Test func database_damaged_isReported() throws {
        let folder = try TemporaryFolder()
        try overwrite(try made(folder), at: 4_096, Array(repeating: 0xa5, count: 40_960))
        let store = try SQLiteStore.open(folder)
        defer { store.stop() }
        let failure = #expect(throws: StoreFailure.self) {
            try store.read { try $0.query("SELECT sum(length(t)) FROM a_t") }
        }
        #expect(failure?.code == StoreFailure.unavailable)
        #expect(failure?.message.contains("damaged") == true)
    }

    @Test func folder_missing_isReported() throws {
        let folder = try TemporaryFolder()
        let words = refusal(folder, path: folder.path + "/nowhere/test.db")?.message ?? ""
        #expect(words.contains("nowhere/test.db") && words.contains("its folder must exist"))
        #expect(refusal(folder, path: folder.path)?.message.contains("can't be opened") == true)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a file system"))
    func disk_readOnly_isReported() throws {
        let folder = try TemporaryFolder()
        let disk = try SmallDisk(folder, "size=1m,ro")
        defer { disk.remove() }
        #expect(refusal(folder, path: disk.path + "/test.db")?.message.contains("mounted read-only") == true)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a file system"))
    func disk_full_failsTheFillingUnitAlone() throws {
        let folder = try TemporaryFolder()
        let disk = try SmallDisk(folder, "size=4m")
        defer { disk.remove() }
        let maker = StoreMaker { _ in try SQLiteStore.open(folder) { $0.path = disk.path + "/test.db" } }
        try StoreConformance.troubled(maker) { store, _ in
            store.work { session in
                (try? session.run(
                    "INSERT INTO a_b VALUES (1, $1)", [.blob(Array(repeating: 7, count: 8 << 20))])) != nil
            }
        } expected: { outcome in
            outcome.code == StoreFailure.full && outcome.message.contains("full")
        }
    }

    @Test(arguments: [
        "INSERT OR ROLLBACK INTO a_t VALUES (0)",
        "INSERT INTO a_r VALUES (1)",
    ]) func statement_endingTheTransaction_failsItsUnitAlone(_ statement: String) throws {
        let folder = try TemporaryFolder()
        let maker = StoreMaker { _ in
            let store = try SQLiteStore.open(folder)
            try store.write(
                "CREATE TABLE a_r (id BIGINT PRIMARY KEY)",
                "CREATE TRIGGER a_r_t BEFORE INSERT ON a_r BEGIN SELECT RAISE(ROLLBACK, 'no'); END")
            return store
        }
        try StoreConformance.troubled(maker) { store, _ in
            store.work { session in
                // The unit ignores the failure and continues: its later writes must not be kept either.
                _ = try? session.run(statement)
                _ = try? session.run("INSERT INTO a_t VALUES (1000)")
                return true
            }
        } expected: { outcome in
            outcome.code == StoreFailure.statement && !outcome.message.isEmpty
        }
    }

    @Test func reads_pastWalBytesMax_waitForTheCheckpoint() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(folder) { configuration in
            configuration.checkpointBytes = 256 << 10
            configuration.walBytesMax = 1 << 20
        }
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, b BYTEA)")
        let snapshot = Snapshot(store)
        var id: Int64 = 0
        func writeOn() throws {
            id += 1
            try store.write { [id] session in
                try session.run("INSERT INTO a_t VALUES ($1, $2)", [.integer(id), .blob(Array(repeating: 1, count: 50_000))])
            }
        }
        while store.status["times that reads were held"] == "0" && id < 2_000 { try writeOn() }
        #expect(store.status["times that reads were held"] == "1")
        let late = store.work(writes: false) { session in (try? session.query("SELECT count(*) FROM a_t")) != nil }
        store.submit(late)
        for _ in 0..<20 { try writeOn() }  // the writer goes on meanwhile
        #expect(late.timesRun == 0)
        snapshot.end()
        #expect(late.wait().isOK)
        let log = try FileManager.default.attributesOfItem(atPath: folder.path + "/test.db-wal")[.size] as? NSNumber
        #expect((log?.intValue ?? .max) < 1 << 20)
    }
}
