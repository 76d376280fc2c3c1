// What is seen while a plugin misbehaves.

import CLinux
import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import LecternWire

/// What was seen of one way to misbehave.
struct Observation {
    let way: Misbehavior
    let caller: String
    /// Lines of the log that are warnings or errors, since the plugin was called.
    let log: [String]
    let isReplaced: Bool
    /// Whether clients of another plugin were served afterwards.
    let isServing: Bool
    /// The longest gap of each client of another plugin, in milliseconds.
    let gaps: [String: Int]
    /// What those clients were told besides that they should come again.
    let problems: [String]

    /// The clients got no answers before anything was wrong.
    struct NotServing: Error {
        let log: String
    }

    /// Hard limits that are as short as a test needs them.
    private static let limits = """
        handler_soft_milliseconds: 200, handler_hard_milliseconds: 1000, writer_hard_milliseconds: 800,
        inline_soft_milliseconds: 200, inline_hard_milliseconds: 500, start_hard_milliseconds: 1000,
        plugin_check_milliseconds_max: 1000
        """
    private static let answersBefore = 20
    private static let answersAfter = 20
    private static let waitSeconds: Int64 = 15
    private static let logSeconds = 10
    private static let callMilliseconds: UInt32 = 500
    /// For a plugin that writes a gigabyte and answers.
    private static let logMilliseconds: UInt32 = 20_000

    /// Lets a plugin misbehave in a daemon of its own.
    static func make(_ way: Misbehavior) throws -> Observation {
        let folder = FileManager.default.temporaryDirectory.path + "/lectern-misbehaving-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let plugin = way.isSwift ? "Misbehaving" : try MisbehavingPlugin.make(in: folder, openKind: way.place == "open" ? way.kind : "")
        var options = DaemonUnderTest.Options(plugins: way.isCall ? ["Hello", plugin] : ["Hello"])
        options.limits = limits
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        let culprit = try daemon.connect(.device, "culprit")
        let clients = try InnocentClient.Kind.allCases.map { ($0, try InnocentClient($0, daemon)) }
        // Whatever happens below, the clients end with their daemon.
        defer {
            daemon.end()
            for (_, client) in clients {
                _ = client.stop()
                client.join()
            }
        }
        for (_, client) in clients where !client.waitForAnswers(answersBefore, seconds: 30) {
            throw NotServing(log: daemon.log)
        }
        let mark = daemon.logCount
        let workers = daemon.workers
        guard workers.count == 1 else { throw NotServing(log: daemon.log) }
        // What a plugin does with a call that has ended needs two.
        if way.kind == "late" { _ = misbehave(way, culprit) }
        let caller = way.isCall ? misbehave(way, culprit) : try tryConfiguration(daemon, plugin, way)
        // What is counted is told somewhat later.
        if !way.log.isEmpty, way.place != "check" {
            _ = try? daemon.waitForLog(from: mark, seconds: logSeconds) { way.isNamed(in: $0) }
        }
        let isServing = clients.allSatisfy { $0.1.waitForAnswers(answersAfter, seconds: waitSeconds) }
        let records = clients.map { ($0.0, $0.1.stop()) }
        let lines = daemon.log.split(separator: "\n").dropFirst(mark).map(String.init)
        return Observation(
            way: way, caller: caller,
            log: lines.filter { $0.contains("\"level\":\"error\"") || $0.contains("\"level\":\"warning\"") }
                + (way.place == "check" ? [caller] : []),
            isReplaced: !daemon.workers.contains(workers[0]), isServing: isServing,
            gaps: Dictionary(uniqueKeysWithValues: records.map { ($0.0.rawValue, $0.1.gapMilliseconds) }),
            problems: records.flatMap { $0.1.problems })
    }

    /// Calls the plugin.
    /// - Returns: what its caller sees.
    private static func misbehave(_ way: Misbehavior, _ connection: Connection) -> String {
        let method = "lectern.misbehaving.v1.Misbehaving/\(way.place)"
        let request = [0x0a, UInt8(way.kind.utf8.count)] + Array(way.kind.utf8)
        let options = CallOptions(
            timeoutMilliseconds: way.kind.hasPrefix("log") ? logMilliseconds : callMilliseconds, requestKey: CallOptions.newRequestKey())
        do {
            guard ["Open", "Step"].contains(way.place) else { return try call(connection, method, request, options) }
            let stream = try connection.stream(method, request, options)
            var last: [UInt8] = []
            while let item = try stream.next(timeoutMilliseconds: Int(waitSeconds) * 1_000) { last = item.message }
            return answer(last)
        } catch {
            return (error as? Problem)?.reason ?? "\(error)"
        }
    }

    /// Reloads with a plugin that misbehaves before it serves; one that misbehaves in `check`, which only `--check` calls, is
    /// checked.
    /// - Returns: what the administrator is told.
    private static func tryConfiguration(_ daemon: DaemonUnderTest, _ plugin: String, _ way: Misbehavior) throws -> String {
        let before = try String(contentsOfFile: daemon.configurationPath, encoding: .utf8)
        let section = way.place == "open" ? "" : ", configuration: { \(way.place): \"\(way.kind)\" }"
        let after = before.replacingOccurrences(of: "plugins: [", with: "plugins: [{ path: \"\(plugin)\"\(section) }, ")
        try after.write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        if way.place == "check" { return try check(daemon) }
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        let line = try daemon.waitForLog("the reload failed; the present worker goes on", from: mark)
        return (try? JSON.parse(line))?["error"]?.text ?? line
    }

    /// Lets `lecternd --check` look at the configuration.
    /// - Returns: its words, and its exit code.
    private static func check(_ daemon: DaemonUnderTest) throws -> String {
        let result = try Program.run(Repository.products + "/lecternd", ["--check", "--config", daemon.configurationPath])
        return result.errors.trimmingCharacters(in: .newlines) + " (exit code \(result.status))"
    }

    /// Makes a call that may get no answer at all.
    private static func call(_ connection: Connection, _ method: String, _ request: [UInt8], _ options: CallOptions) throws -> String {
        let outcome = Monitor<Result<[UInt8], Problem>?>(nil)
        try connection.begin(method, request, options) { result in outcome.change { $0 = result } }
        guard let result = outcome.wait(until: clinux_monotonic() + waitSeconds * 1_000_000_000, { $0 }) else { return "nothing" }
        return answer(try result.get())
    }

    private static func answer(_ message: [UInt8]) -> String { message.count == 2 ? "answered \(message[1])" : "answered" }

    /// The row of the table.
    var row: String {
        let gaps = InnocentClient.Kind.allCases.map { "\(self.gaps[$0.rawValue] ?? -1)" }.joined(separator: " | ")
        return "| \(way.kind) | \(way.place) | \(caller) | \(isReplaced ? "replaced" : "the same") | \(gaps) | \(names) |"
    }

    /// What the log names, without times and numbers of processes.
    private var names: String {
        let parts = log.compactMap { line -> String? in
            guard let json = try? JSON.parse(line) else { return String(line.prefix(110)) }
            let labels = ["plugin", "method", "running", "signal", "function", "error", "cause", "lines"].compactMap { name in
                json[name]?.text.map { "\(name)=\($0)" }
            }
            return ([String((json["message"]?.text ?? "").prefix(110))] + labels).joined(separator: " ")
        }
        // Of what is there many times, one.
        var seen: Set<String> = []
        return parts.filter { seen.insert($0).inserted }.prefix(4).joined(separator: "; ")
    }
}
