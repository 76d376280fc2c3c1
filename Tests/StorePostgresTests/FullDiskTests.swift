// The database's disk is full: the unit that fills it fails, and no other.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct FullDiskTests {
    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a file system"))
    func disk_full_failsTheFillingUnitAlone() throws {
        // Of its own: a table space on a disk that goes away is no gift for a server that others use.
        let server = try PostgresServer.own()
        let folder = try TemporaryFolder()
        let disk = try SmallDisk(folder, "size=8m,mode=777")
        defer { disk.remove() }
        let owner = try #require(
            FileManager.default.attributesOfItem(atPath: server.cluster.folder + "/data")[.ownerAccountID] as? NSNumber)
        let (place, ballast) = (disk.path + "/space", disk.path + "/ballast")
        try Data(count: 1 << 20).write(to: URL(fileURLWithPath: ballast))
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        #expect(chown(place, uid_t(owner.uint32Value), gid_t.max) == 0)
        try server.cluster.administer("CREATE TABLESPACE small LOCATION '\(place)'", "GRANT CREATE ON TABLESPACE small TO lectern")
        let database = try server.database()
        try server.cluster.administer("ALTER DATABASE \(database.name) SET default_tablespace = small")
        try StoreConformance.troubled(database.maker) { store, _ in
            store.work { session in
                for id in 0..<20 {
                    // What can't be made smaller.
                    var random = SeededRandom(seed: UInt64(id))
                    let bytes = (0..<1 << 18).map { _ in random.next() }.withUnsafeBytes { Array($0) }
                    guard (try? session.run("INSERT INTO a_b VALUES ($1, $2)", [.integer(Int64(id)), .blob(bytes)])) != nil else { break }
                }
                return true
            }
        } expected: { outcome in
            outcome.code == StoreFailure.full && outcome.message.contains("disk is full")
        }
        // Rolled back rows take space until they are vacuumed, which takes some, too.
        try FileManager.default.removeItem(atPath: ballast)
        try server.cluster.administer("TRUNCATE a_b", in: database.name)
        // The first text of an index makes its table.
        let store = try database.open()
        defer { store.stop() }
        try store.write { try $0.putText("a_text", 1, ["x"]) }
        #expect(try store.read { try $0.searchText("a_text", [StoreTerms("x")]) } == [1])
    }
}
