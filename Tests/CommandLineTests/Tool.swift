// Runs the real `lectern`, as a shell would.

import Foundation
import LecternNet
import LecternTesting

/// What a program did.
struct Outcome {
    let status: Int32
    let output: String
    let errors: String
}

/// Programs for these tests.
enum Tool {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Runs `lectern`.
    static func lectern(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(DaemonUnderTest.products + "/lectern", arguments, input: input)
    }

    /// Runs `lectern` as a terminal of a daemon.
    static func lectern(
        on daemon: DaemonUnderTest, as role: Role = .admin, named name: String = "admin", _ arguments: [String], input: String = ""
    ) throws -> Outcome {
        let files = try daemon.certificate(role, name)
        let connection = [
            "--server", "127.0.0.1:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate,
            "--key", files.key,
        ]
        return try run(DaemonUnderTest.products + "/lectern", arguments + connection, input: input)
    }

    /// Runs a program to its end, with files for its output, so that neither side waits for the other.
    static func run(_ program: String, _ arguments: [String], input: String = "") throws -> Outcome {
        let folder = NSTemporaryDirectory() + "/lectern-tool-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["in", "out", "err"] { try (name == "in" ? input : "").write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: folder + "/in")
        process.standardOutput = FileHandle(forWritingAtPath: folder + "/out")
        process.standardError = FileHandle(forWritingAtPath: folder + "/err")
        var environment = ProcessInfo.processInfo.environment
        environment["HOME"] = folder
        process.environment = environment
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOfFile: folder + "/out", encoding: .utf8),
            errors: try String(contentsOfFile: folder + "/err", encoding: .utf8))
    }
}
