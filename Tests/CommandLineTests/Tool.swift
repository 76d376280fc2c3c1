// Runs the real `lectern`, as a shell would.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting

/// Programs for these tests.
enum Tool {
    /// The path of `lectern`.
    static let program = Repository.products + "/lectern"

    /// Runs `lectern`.
    static func lectern(_ arguments: String..., input: String = "") throws -> ProgramResult {
        try run(program, arguments, input: input)
    }

    /// Runs `lectern` as a terminal of a daemon.
    static func lectern(
        on daemon: DaemonUnderTest, as role: Role = .admin, named name: String = "admin", _ arguments: [String], input: String = ""
    ) throws -> ProgramResult {
        try run(Tool.program, arguments + connection(to: daemon, as: role, named: name), input: input)
    }

    /// The options that connect `lectern` as a terminal of a daemon.
    static func connection(to daemon: DaemonUnderTest, as role: Role = .admin, named name: String = "admin") throws -> [String] {
        let files = try daemon.certificate(role, name)
        return [
            "--server", "127.0.0.1:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate,
            "--key", files.key,
        ]
    }

    /// Starts `lectern`, for a test that does more than wait for its end.
    /// - Parameter isFed: its standard input is a pipe, into which `write` writes.
    static func started(_ arguments: [String], isFed: Bool = false) throws -> Program {
        try Program(program, arguments, isFed: isFed, hasOwnHome: true)
    }

    /// Runs a program to its end.
    static func run(_ program: String, _ arguments: [String], input: String = "") throws -> ProgramResult {
        try Program.run(program, arguments, input: Array(input.utf8), hasOwnHome: true)
    }
}
