// lectern backup and lectern restore: run the lecternd beside this program, which opens the store's plugin.

internal import Foundation
internal import LecternNet

/// Backup and restore of the database, on the server.
enum CopyCommands {
    static let all = [backup, restore]

    private static let configuration = Command.Option("--config", "FILE", "the daemon's configuration, /etc/lectern/lectern.json5 unless given")

    private static let backup = Command(
        "backup", "backs up the database while the daemon runs", operands: "FILE", count: 1...1,
        details: [
            "On the server, as the daemon's user or root: sudo -u lectern lectern backup …",
            "FILE must not be there yet. It is one snapshot of the moment when the copy begins, checked and put on disk; until it is",
            "whole it has another name, so a FILE that is there is a backup. Calls go on meanwhile.",
        ],
        options: [configuration], example: "lectern backup /var/backups/lectern/$(date +%FT%H%M%S).backup"
    ) { arguments in
        try Lecternd.run(["--backup", arguments.operands[0]], arguments)
    }

    private static let restore = Command(
        "restore", "puts a backup in the database's place", operands: "FILE", count: 1...1,
        details: [
            "On the server, as the daemon's user or root, after every daemon that has the database was stopped; one that runs is named.",
            "FILE is verified first. The present database is moved aside, and the last lines tell where it is. What was done after the",
            "backup is lost, and watchers that saw some of it are refused with CURSOR_UNKNOWN.",
        ],
        options: [configuration, .init("--verify", nil, "only say whether FILE is whole and fits, with its rows; changes nothing, daemons may run")],
        example: "lectern restore /var/backups/lectern/2026-11-29T040000.backup --verify"
    ) { arguments in
        try Lecternd.run(["--restore", arguments.operands[0]] + (arguments.has("--verify") ? ["--verify"] : []), arguments)
    }
}

/// Runs lecternd as a child process, for operations that need its plugins.
enum Lecternd {
    /// How an unsuccessful run ended.
    enum Termination: Equatable {
        case status(Int32)
        case signal(Int32)
        case timeout(seconds: Int)
    }

    /// Runs it with this program's standard output and error, and waits for its end.
    /// - Parameters:
    ///   - options: its command line.
    ///   - arguments: `--config` and `--json` are handed on.
    ///   - secondsMax: when it is killed; nil: never.
    ///   - explain: the message for an unsuccessful run; unless it was killed, lecternd has printed the reason before.
    /// - Throws: `FileError` if it did not succeed.
    static func run(_ options: [String], _ arguments: Arguments, secondsMax: Int? = nil, explain: (Termination) -> String = explain) throws {
        let process = Process()
        let ended = Monitor(false)
        process.executableURL = URL(fileURLWithPath: try path())
        process.arguments = options + (arguments["--config"].map { ["--config", $0] } ?? []) + (arguments.has("--json") ? ["--json"] : [])
        process.terminationHandler = { _ in ended.change { $0 = true } }
        do { try process.run() } catch { throw FileError("\(process.executableURL?.path ?? "lecternd") can't be started: \(error)") }
        if ended.wait(until: Deadline.after((secondsMax ?? 0) * 1000), { $0 ? true : nil }) == nil {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            throw FileError(explain(.timeout(seconds: secondsMax ?? 0)))
        }
        // Both write to one standard output: its reader has gone.
        if process.terminationReason == .uncaughtSignal, process.terminationStatus == SIGPIPE { Terminal.endAsOfSIGPIPE() }
        guard process.terminationReason == .exit else { throw FileError(explain(.signal(process.terminationStatus))) }
        guard process.terminationStatus == 0 else { throw FileError(explain(.status(process.terminationStatus))) }
    }

    private static func explain(_ end: Termination) -> String {
        if case .signal(let number) = end { return "lecternd was ended by signal \(number)" }
        return "nothing was done; lecternd says above why"
    }

    /// The lecternd beside this program.
    static func path() throws -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let path = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/lecternd"
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw FileError("there is no lecternd beside this program (\(path)); run this on the server where the daemon is installed")
        }
        return path
    }
}
