// A PostgreSQL database in the tests' cluster.

internal import Foundation

/// An empty database that the daemon's role owns.
final class PostgresDatabase: TestDatabasePlace {
    let name: String
    private let cluster: PostgresCluster

    /// Makes it.
    /// - Throws: `StoreTestError` with the server's message.
    init(on cluster: PostgresCluster) throws {
        self.cluster = cluster
        name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        try cluster.administer(
            "CREATE DATABASE \(name) OWNER lectern ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    }

    deinit {
        // With force: a daemon that was killed may still have connections. A server that is gone has nothing to drop.
        _ = try? cluster.administer("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    /// Runs SQL in it as administrator.
    func administer(_ statements: [String]) throws {
        for statement in statements { try cluster.administer(statement, in: name) }
    }

    func load(_ file: String) throws { try cluster.load(file, into: name) }

    var setting: String { "connection: \"\(cluster.connection(to: name))\"" }

    /// A dump, and once more every blob of it as the bytes that it stands for.
    func contents() throws -> String {
        let dump = try cluster.dump(name)
        let blobs = dump.matches(of: /\\\\x([0-9a-f]+)/).map { String(decoding: PostgresDatabase.bytes($0.1), as: UTF8.self) }
        return ([dump] + blobs).joined(separator: "\n")
    }

    private static func bytes(_ digits: Substring) -> [UInt8] {
        let halves = digits.utf8.map { $0 < 0x3a ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: halves.count - 1, by: 2).map { halves[$0] << 4 | halves[$0 + 1] }
    }
}
