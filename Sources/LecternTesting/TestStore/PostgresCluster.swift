// A PostgreSQL server that Scripts/test-postgres has started. Its own programs are used, so nothing here links libpq.

internal import Foundation
internal import LecternTestSupport

/// A PostgreSQL server for tests, and its administrator's commands.
package struct PostgresCluster: Sendable {
    /// Names of the variables that Scripts/test-postgres prints.
    private static let addressName = "LECTERN_TEST_POSTGRES"

    /// Its folder, in which the socket is.
    package let folder: String
    /// The port, of the socket and of 127.0.0.1.
    package let port: Int
    /// The password of both roles on 127.0.0.1; the socket needs none.
    package let password: String
    /// Where its programs are, psql and the like.
    package let programs: String

    /// - Parameter environment: what Scripts/test-postgres printed, as variables.
    /// - Returns: nil where no server is named.
    /// - Throws: `StoreTestError` where one is named that cannot be.
    package init?(_ environment: [String: String]) throws(StoreTestError) {
        guard let address = environment[PostgresCluster.addressName], !address.isEmpty else { return nil }
        var fields: [Substring: Substring] = [:]
        for word in address.split(separator: " ") {
            let halves = word.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { fields[halves[0]] = halves[1] }
        }
        guard let folder = fields["host"], folder.hasPrefix("/"), let port = fields["port"].flatMap({ Int($0) }),
            let password = environment[PostgresCluster.addressName + "_PASSWORD"],
            let programs = environment[PostgresCluster.addressName + "_PROGRAMS"]
        else { throw StoreTestError("\(PostgresCluster.addressName) is not what Scripts/test-postgres prints: \(address)") }
        self.folder = String(folder)
        self.port = port
        self.password = password
        self.programs = programs
    }

    /// The server of the whole run.
    /// - Throws: `StoreTestError` where there is none.
    package static func underTest() throws(StoreTestError) -> PostgresCluster {
        guard let cluster = try PostgresCluster(ProcessInfo.processInfo.environment) else {
            throw StoreTestError("\(addressName) is not set; Scripts/test postgres starts a server and sets it")
        }
        return cluster
    }

    /// A connection string for the daemon's role through the socket.
    /// - Parameter database: the database's name.
    package func connection(to database: String) -> String {
        "host=\(folder) port=\(port) user=lectern dbname=\(database)"
    }

    /// A connection string for the daemon's role through TCP, with its password.
    /// - Parameter database: the database's name.
    package func networkConnection(to database: String) -> String {
        "host=127.0.0.1 port=\(port) user=lectern password=\(password) dbname=\(database)"
    }

    /// Runs statements as the administrator, each in a transaction of its own.
    /// - Parameters:
    ///   - statements: SQL.
    ///   - database: where; the administrator's own where it is not given.
    /// - Returns: the rows, fields apart by "|".
    /// - Throws: `StoreTestError` with the server's message.
    @discardableResult
    package func administer(_ statements: String..., in database: String = "postgres") throws -> [String] {
        let address = "host=\(folder) port=\(port) user=postgres dbname=\(database)"
        let commands = statements.flatMap { ["-c", $0] }
        return try run("psql", ["-XAtq", "-v", "ON_ERROR_STOP=1"] + commands + [address])
            .split(separator: "\n").map(String.init)
    }

    /// A database as SQL text.
    func dump(_ database: String) throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.path + "/dump"
        _ = try run("pg_dump", ["-f", file, "host=\(self.folder) port=\(port) user=postgres dbname=\(database)"])
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }

    /// Makes what a dump of a database holds in an empty one, maybe of another cluster.
    /// - Parameters:
    ///   - source: the cluster that holds the database.
    ///   - name: the database that is dumped.
    ///   - database: the one that is filled.
    package func restore(from source: PostgresCluster, _ name: String, into database: String) throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/dump"
        try source.dump(name).write(toFile: file, atomically: true, encoding: .utf8)
        try load(file, into: database)
    }

    /// Runs the text of a dump in an empty database.
    func load(_ file: String, into database: String) throws {
        let address = "host=\(folder) port=\(port) user=postgres dbname=\(database)"
        _ = try run("psql", ["-XAtq", "-v", "ON_ERROR_STOP=1", "-f", file, address])
    }

    /// Runs one of PostgreSQL's programs.
    /// - Returns: its output.
    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let result = try Program.run(programs + "/" + program, arguments, environment: ["LC_ALL": "C.UTF-8"], mergesErrors: true)
        if result.status != 0 { throw StoreTestError("\(program): \(result.output)") }
        return result.output
    }
}
