// A program that a test does not only start and wait for.

import Foundation

/// A program that runs, with files for its output, so that neither side waits for the other.
final class RunningTool {
    private let folder = NSTemporaryDirectory() + "/lectern-tool-\(UUID().uuidString)"
    private let process = Process()

    /// Starts it.
    init(_ program: String, _ arguments: [String], input: String = "") throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["in", "out", "err"] { try (name == "in" ? input : "").write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8) }
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: folder + "/in")
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

    /// Waits for its end.
    func finish() throws -> Outcome {
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOfFile: folder + "/out", encoding: .utf8),
            errors: try String(contentsOfFile: folder + "/err", encoding: .utf8))
    }
}
