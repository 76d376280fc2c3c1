// A psql process with its own transaction on the store's database.

import Foundation
import LecternTesting

/// A session of psql as the administrator. Its `deinit` ends it, which rolls an open transaction back.
final class PsqlSession {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// - Parameters:
    ///   - cluster: the cluster, whose psql is run.
    ///   - database: the database's name.
    init(_ cluster: PostgresCluster, _ database: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "--default-signal", cluster.programs + "/psql", "-XAtq",
            "host=\(cluster.folder) port=\(cluster.port) user=postgres dbname=\(database)",
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit { end() }

    /// Runs statements and waits for their end.
    func run(_ statements: String) throws {
        let mark = "done \(UUID().uuidString)"
        try input.fileHandleForWriting.write(contentsOf: Data("\(statements)\n\\echo \(mark)\n".utf8))
        var received = ""
        while !received.contains(mark) {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { throw StoreTestError("psql went away: \(received)") }
            received += String(decoding: more, as: UTF8.self)
        }
    }

    /// Ends the session.
    func end() {
        try? input.fileHandleForWriting.close()
        if process.isRunning { process.waitUntilExit() }
    }
}
