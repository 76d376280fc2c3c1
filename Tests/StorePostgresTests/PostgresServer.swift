// A PostgreSQL server as the tests of its store see it: that of the whole run, or one that a test may kill.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

/// A server. The `deinit` of one that was made for a test ends and removes it.
final class PostgresServer: Sendable {
    /// How to reach it.
    let cluster: PostgresCluster
    /// Whether it is the test's own: only then may it be killed or restarted.
    private let isOwn: Bool
    private static let endSeconds = 30.0
    private static let script = Repository.root.appendingPathComponent("Scripts/test-postgres").path

    /// Whether the run has a server; for `.enabled(if:)`.
    static let isThere = (try? PostgresCluster.underTest()) != nil
    /// Why a test was skipped.
    static let isMissing: Comment = "LECTERN_TEST_POSTGRES is not set; `Scripts/test postgres` starts a server and sets it"

    /// The server of the whole run. Other tests use it too: it is neither stopped nor set otherwise.
    static func shared() throws -> PostgresServer {
        PostgresServer(cluster: try PostgresCluster.underTest(), isOwn: false)
    }

    /// A server of the test's own.
    /// - Parameter settings: of postgresql.conf, "fsync=off".
    static func own(_ settings: String...) throws -> PostgresServer {
        let folder = NSTemporaryDirectory() + "lectern-pg-\(UUID().uuidString.prefix(8))"
        return PostgresServer(cluster: try start(folder, settings), isOwn: true)
    }

    private init(cluster: PostgresCluster, isOwn: Bool) {
        self.cluster = cluster
        self.isOwn = isOwn
    }

    deinit {
        guard isOwn else { return }
        try? kill()  // nothing in it is worth the time of an orderly end
        _ = try? PostgresServer.run(["stop", cluster.folder])
    }

    /// A new and empty database there.
    func database() throws -> TestDatabase { try TestDatabase(on: cluster) }

    /// Kills the whole server at once, as a machine that dies does.
    func kill() throws {
        let process = try postmaster()
        Foundation.kill(process, SIGSTOP)  // no more children
        let children = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
        let all = [process] + children.split(separator: " ").compactMap { Int32($0) }
        for process in all { Foundation.kill(process, SIGKILL) }
        for process in all {
            let isDead = waitUntil(seconds: PostgresServer.endSeconds) {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")) == nil
            }
            guard isDead else { throw StoreTestError("the server \(process) does not die") }
        }
    }

    /// Starts it again after `kill`, on the same port.
    /// - Parameter settings: of postgresql.conf, in addition to those that it has.
    func start(_ settings: String...) throws {
        precondition(isOwn, "the server of the whole run is not a test's to start")
        _ = try PostgresServer.start(cluster.folder, settings)
    }

    /// Ends every connection to a database, as an administrator or a failing network does, and waits for their ends.
    /// - Returns: how many there were.
    @discardableResult
    func endConnections(to database: TestDatabase) throws -> Int {
        let said = try cluster.administer(
            """
            SELECT set_config('lectern.them', array_agg(pid)::text, false) IS NULL, count(pg_terminate_backend(pid))
            FROM pg_stat_activity WHERE datname = '\(database.name)' AND pid <> pg_backend_pid()
            """,
            """
            DO $$ BEGIN
                WHILE EXISTS (SELECT 1 FROM pg_stat_activity WHERE pid = ANY (current_setting('lectern.them')::int[])) LOOP
                    PERFORM pg_stat_clear_snapshot(), pg_sleep(0.002);
                END LOOP;
            END $$
            """)
        return said.first?.split(separator: "|").last.flatMap { Int($0) } ?? 0
    }

    private func postmaster() throws -> Int32 {
        precondition(isOwn, "the server of the whole run is not a test's to kill")
        let file = try String(contentsOfFile: cluster.folder + "/data/postmaster.pid", encoding: .utf8)
        guard let number = file.split(separator: "\n").first.flatMap({ Int32($0) }) else { throw StoreTestError("no server runs") }
        return number
    }

    private static func start(_ folder: String, _ settings: [String]) throws -> PostgresCluster {
        let printed = try run(["start", folder] + settings)
        var environment: [String: String] = [:]
        for line in printed.split(separator: "\n") {
            let halves = line.dropFirst("export ".count).split(separator: "=", maxSplits: 1)
            if halves.count == 2 { environment[String(halves[0])] = halves[1].trimmingCharacters(in: ["'"]) }
        }
        guard let cluster = try PostgresCluster(environment) else { throw StoreTestError("no server came: \(printed)") }
        return cluster
    }

    private static func run(_ arguments: [String]) throws -> String {
        let result = try Program.run(script, arguments, mergesErrors: true)
        if result.status != 0 { throw StoreTestError(result.output) }
        return result.output
    }
}
