// The real lecternd, with real plugins, a real database and real certificates, in a folder of its own.

internal import Foundation
package import LecternClient
package import LecternNet
internal import LecternTestSupport
internal import LecternJSON
internal import LecternWire

/// A daemon for a test. Its `deinit` ends it and removes its files.
package final class DaemonUnderTest: @unchecked Sendable {
    // Unchecked: `process` and `port` are guarded by `lines`' monitor or set before others see the daemon.

    /// What went wrong with the daemon itself.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The options of a test's daemon.
    package struct Options: Sendable {
        /// Service plugins by name, "Hello" is libHelloPlugin.so; or by their path.
        package var plugins: [String] = []
        /// Sections of configuration, JSON5, by plugin name.
        package var configurations: [String: String] = [:]
        /// The database; a new one of the store under test when not given. Several daemons may have the same.
        package var database: TestDatabase?
        /// The store plugin's section, JSON5; by default that of the database.
        package var store: String?
        /// The path of another store plugin, which takes no configuration and keeps its data in the state directory.
        package var storePlugin: String?
        /// Members of `limits`, JSON5.
        package var limits = ""
        package var drainMilliseconds = 5_000
        /// Whether PINs and passwords are hashed at their usual cost, 60 ms each, which was half of the processor time of all tests together;
        /// at the least cost otherwise.
        package var hashesAtUsualCost = false
        /// Whether it has a health listener.
        package var health = false
        /// The PREFIX of an installation to run; nil: the build.
        package var installation: String?
        /// Environment variables of the daemon, besides the test's own.
        package var environment: [String: String] = [:]
        /// "debug" shows more.
        package var logLevel = "info"

        package init(plugins: [String]) { self.plugins = plugins }
    }

    package let certificates: TestCertificates
    package let folder: String
    /// The database that it works on.
    package let database: TestDatabase
    private let options: Options
    private let output = DaemonOutput()
    private var process: Process?
    private var addresses: String?
    /// The port of the health listener; 0 before the start.
    package private(set) var healthPort: UInt16 = 0
    private static let startSeconds = 60

    /// Makes a folder with certificates and configuration; starts nothing yet.
    /// - Parameter options: the test's options.
    package init(_ options: Options) throws {
        self.options = options
        database = try options.database ?? TestDatabase()
        certificates = try TestCertificates()
        folder = certificates.folder + "/daemon"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try writeConfiguration(listen: "127.0.0.1:0")
    }

    /// Makes one and starts it.
    package convenience init(plugins: [String]) throws {
        try self.init(Options(plugins: plugins))
        try start()
    }

    deinit {
        end()
        TestSecrets.search(output.text, of: "the log of a daemon")
        TestSecrets.search(folder: folder)
    }

    /// Writes lectern.json5 anew; a reload reads it.
    /// - Parameter listen: the address, with port 0 for one that the system chooses.
    package func writeConfiguration(listen: String) throws {
        let plugins = options.plugins.map { name in
            let path = name.hasPrefix("/") ? name : library("lib\(name)Plugin.so")
            return "{ path: \"\(path)\"\(section(of: name)) }"
        }
        let tls = certificates.serverTLS
        let store =
            options.storePlugin.map { "path: \"\($0)\"" }
            ?? "path: \"\(library(database.store.libraryName))\", configuration: \(options.store ?? database.section())"
        let text = """
            {
              listen: ["\(listen)"],
              health: { listen: "\(options.health ? "127.0.0.1:\(healthPort)" : "")" },
              state_directory: "\(folder)/state",
              tls: { ca: "\(tls.authority)", certificate: "\(tls.certificate)", key: "\(tls.key)", revoked: "\(tls.revoked)" },
              store: { \(store) },
              plugins: [\(plugins.joined(separator: ", "))],
              limits: { \(options.limits) },
              log: { format: "json", level: "\(options.logLevel)" },
              drain_milliseconds: \(options.drainMilliseconds),
            }
            """
        try text.write(toFile: configurationPath, atomically: true, encoding: .utf8)
    }

    /// The configuration of a plugin as the entry of it has it, JSON5; empty where it has none.
    private func section(of plugin: String) -> String {
        let members = options.configurations[plugin]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        let section = options.hashesAtUsualCost ? members : LeastHashCost.section(of: plugin, members)
        return section.isEmpty ? "" : ", configuration: \(section)"
    }

    /// The path by which the configuration names a plugin: the name alone finds the installed one.
    private func library(_ name: String) -> String {
        options.installation == nil ? Repository.products + "/" + name : name
    }

    /// Where its configuration is.
    package var configurationPath: String { folder + "/lectern.json5" }

    // MARK: Running

    /// Starts the supervisor and waits until a worker serves.
    /// - Throws: `Failure` with the log where it ends instead.
    package func start() throws {
        let process = Process()
        let folder = options.installation.map { $0 + "/bin" } ?? Repository.products
        process.executableURL = URL(fileURLWithPath: folder + "/lecternd")
        process.environment = ProcessInfo.processInfo.environment.merging(options.environment) { _, new in new }
        process.arguments = ["--config", configurationPath]
        process.standardError = output.pipe()
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        self.process = process
        let mark = output.count
        let line = try output.wait(from: mark, seconds: DaemonUnderTest.startSeconds, isOver: { !process.isRunning }) {
            $0.contains("\"message\":\"serving\"")
        }
        guard let line else { throw Failure(description: "lecternd did not come to serve:\n\(output.text)") }
        addresses = (try? JSON.parse(line))?["listen"]?.text
        healthPort = (try? JSON.parse(line))?["health"]?.text?.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        // A fixed port from now on, so that a new supervisor is found where the old one was.
        try writeConfiguration(listen: "127.0.0.1:\(port)")
    }

    /// The port that it listens on.
    package var port: UInt16 {
        addresses?.split(separator: " ").first?.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    /// The supervisor's process.
    package var supervisor: Int32 { process?.processIdentifier ?? 0 }

    /// The workers' processes, the oldest first.
    package var workers: [Int32] { DaemonUnderTest.children(of: supervisor) }

    private static func children(of process: Int32) -> [Int32] {
        let text = (try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)) ?? ""
        return text.split(separator: " ").compactMap { Int32($0) }
    }

    /// Sends a signal to the supervisor.
    package func signal(_ number: Int32) { kill(supervisor, number) }

    /// Waits for a log line that comes after a mark.
    /// - Parameters:
    ///   - text: a part of the line.
    ///   - mark: `logCount` of the moment from which to look.
    package func waitForLog(_ text: String, from mark: Int = 0, seconds: Int = 60) throws -> String {
        try waitForLog(from: mark, seconds: seconds) { $0.contains(text) }
    }

    /// Waits for a log line that comes after a mark.
    /// - Parameters:
    ///   - mark: `logCount` of the moment from which to look.
    ///   - matches: which line is waited for.
    package func waitForLog(from mark: Int, seconds: Int = 60, _ matches: (String) -> Bool) throws -> String {
        guard let line = try output.wait(from: mark, seconds: seconds, isOver: { false }, matches) else {
            throw Failure(description: "the line that was waited for did not come within \(seconds) s:\n\(output.text)")
        }
        return line
    }

    /// How many log lines there are.
    package var logCount: Int { output.count }
    /// All log lines.
    package var log: String { output.text }

    /// Waits for the supervisor's end.
    /// - Returns: its exit code; the signal's number, negative, where one killed it.
    package func waitForExit(seconds: Int = 60) throws -> Int32 {
        guard let process else { return 0 }
        guard waitUntil(seconds: Double(seconds), { !process.isRunning }) else {
            throw Failure(description: "lecternd did not end within \(seconds) s:\n\(output.text)")
        }
        self.process = nil
        return process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    }

    /// Ends it and all its workers at once.
    package func end() {
        guard let process else { return }
        let all = [process.processIdentifier] + workers
        for process in all { kill(process, SIGKILL) }
        process.waitUntilExit()
        self.process = nil
    }

    // MARK: Clients

    private let serials = Monitor<(next: Int, made: [String: TestCertificates.Files])>((100, [:]))

    /// The certificate of a terminal; made when it is first asked for.
    package func certificate(_ role: Role, _ name: String) throws -> TestCertificates.Files {
        try serials.look { state throws in
            if let files = state.made["\(role)/\(name)"] { return files }
            state.next += 1
            let files = try certificates.issue(role, name, serial: state.next)
            state.made["\(role)/\(name)"] = files
            return files
        }
    }

    /// Connects as a terminal.
    /// - Parameters:
    ///   - role: the role in its certificate.
    ///   - name: the name in its certificate.
    package func connect(_ role: Role, _ name: String) throws -> Connection {
        let files = try certificate(role, name)
        return try Connection(Endpoint(
            host: "127.0.0.1", port: port, authority: certificates.authority, certificate: files.certificate,
            key: files.key, name: name))
    }
}
