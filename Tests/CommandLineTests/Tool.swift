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
        try run(ToolPaths.lectern, arguments + connection(to: daemon, as: role, named: name), input: input)
    }

    /// The options that connect `lectern` as a terminal of a daemon.
    static func connection(to daemon: DaemonUnderTest, as role: Role = .admin, named name: String = "admin") throws -> [String] {
        let files = try daemon.certificate(role, name)
        return [
            "--server", "127.0.0.1:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate,
            "--key", files.key,
        ]
    }

    /// Runs a program to its end.
    static func run(_ program: String, _ arguments: [String], input: String = "") throws -> Outcome {
        try RunningTool(program, arguments, input: input).finish()
    }
}
