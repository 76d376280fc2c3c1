// The owner that a lock file names, for people and for the next owner.

internal import CLinux
internal import Foundation

/// A daemon that owns something, as its lock file names it. Four lines: process, its start, program, since.
struct LockOwner: Equatable {
    /// The supervisor's process id.
    let process: Int32
    /// When that process began, in the kernel's ticks since boot; with the id it is never the same twice until the next boot.
    let started: String
    /// The program and its configuration, for people.
    let program: String
    /// Since when it owns, ISO 8601, for people.
    let since: String

    static let bytesMax = 4_096

    /// A record.
    init(process: Int32, started: String, program: String, since: String) {
        self.process = process
        self.started = started
        self.program = program
        self.since = since
    }

    /// The record of a supervisor that owns something from now on.
    /// - Parameters:
    ///   - supervisor: its process id.
    ///   - program: the program and its configuration.
    init(of supervisor: Int32, program: String) {
        self.init(
            process: supervisor, started: LockOwner.start(of: supervisor) ?? "", program: program,
            since: Date().formatted(.iso8601))
    }

    /// Reads a lock file's text.
    /// - Returns: nil where it is none, as in the moment before its owner has written it.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 4, let process = Int32(lines[0]) else { return nil }
        self.init(process: process, started: lines[1], program: lines[2], since: lines[3])
    }

    /// What is written.
    var text: String { "\(process)\n\(started)\n\(program)\n\(since)\n" }

    /// For a person: who it is.
    var description: String { "process \(process) (\(program)) since \(since)" }

    /// Whether the process that it names still runs.
    var isAlive: Bool { !started.isEmpty && LockOwner.start(of: process) == started }

    /// Whether it names the same supervisor.
    func isSame(as other: LockOwner) -> Bool { process == other.process && started == other.started }

    /// The 22nd field of /proc/PID/stat; the second may hold blanks and parentheses.
    private static func start(of process: Int32) -> String? {
        guard let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") else { return nil }
        let text = String(decoding: data, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[end...].split(separator: " ")
        return fields.count > 20 ? String(fields[20]) : nil
    }
}
