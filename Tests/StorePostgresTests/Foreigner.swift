// Another program with a transaction of its own on the store's database.

import Foundation
import LecternTesting

/// A session of psql as the administrator, told what to do line by line. Ends, undoing what is open, when it is let go.
final class Foreigner {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// - Parameters:
    ///   - cluster: whose psql.
    ///   - database: where.
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

    /// Runs statements, and returns when they have been run.
    func say(_ statements: String) throws {
        let mark = "done \(UUID().uuidString)"
        try input.fileHandleForWriting.write(contentsOf: Data("\(statements)\n\\echo \(mark)\n".utf8))
        var said = ""
        while !said.contains(mark) {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { throw StoreTestError("psql went away: \(said)") }
            said += String(decoding: more, as: UTF8.self)
        }
    }

    /// Ends the session.
    func end() {
        try? input.fileHandleForWriting.close()
        if process.isRunning { process.waitUntilExit() }
    }
}
