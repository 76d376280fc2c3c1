// A program that a test does not only start and wait for.

import Foundation

/// A program that runs, with files for its output, so that neither side waits for the other.
final class RunningTool {
    private let folder = NSTemporaryDirectory() + "/lectern-tool-\(UUID().uuidString)"
    private let process = Process()
    private let feed: Pipe?

    /// Starts it.
    /// - Parameters:
    ///   - input: what its standard input holds.
    ///   - isFed: its standard input is a pipe instead, into which `write` writes.
    init(_ program: String, _ arguments: [String], input: String = "", isFed: Bool = false) throws {
        // A tool that ends early must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        feed = isFed ? Pipe() : nil
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["in", "out", "err"] { try (name == "in" ? input : "").write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8) }
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        if let feed { process.standardInput = feed } else { process.standardInput = FileHandle(forReadingAtPath: folder + "/in") }
        process.standardOutput = FileHandle(forWritingAtPath: folder + "/out")
        process.standardError = FileHandle(forWritingAtPath: folder + "/err")
        var environment = ProcessInfo.processInfo.environment
        environment["HOME"] = folder
        process.environment = environment
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Its process.
    var identifier: Int32 { process.processIdentifier }

    /// Whether it has not ended.
    var isRunning: Bool { process.isRunning }

    /// What it has said on standard error so far.
    var errors: String { (try? String(contentsOfFile: folder + "/err", encoding: .utf8)) ?? "" }

    /// Writes into its standard input.
    func write(_ text: String) throws { try feed?.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    /// Ends its standard input.
    func endInput() throws { try feed?.fileHandleForWriting.close() }

    /// Waits for its end.
    func finish() throws -> Outcome {
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOfFile: folder + "/out", encoding: .utf8),
            errors: try String(contentsOfFile: folder + "/err", encoding: .utf8))
    }
}
