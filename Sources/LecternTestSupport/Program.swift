// Runs a program as a shell would, and keeps what it writes.

internal import Foundation

/// How a program ended, and what it wrote.
package struct ProgramResult: Sendable {
    /// The exit code; the signal's number, negative, where one killed it.
    package let status: Int32
    /// What it wrote to standard output; also to standard error where that was merged.
    package let outputBytes: [UInt8]
    /// What it wrote to standard error; empty where that was merged.
    package let errors: String
    fileprivate let command: String

    /// Standard output as text; what is not UTF-8 is replaced.
    package var output: String { String(decoding: outputBytes, as: UTF8.self) }

    /// The result of a program that must end with 0.
    /// - Throws: `ProgramFailure` where it did not.
    @discardableResult
    package func succeeded() throws(ProgramFailure) -> ProgramResult {
        guard status == 0 else { throw ProgramFailure(description: "\(command): status \(status)\n\(output)\(errors)") }
        return self
    }
}

/// A program that ended with another code than 0.
package struct ProgramFailure: Error, CustomStringConvertible {
    /// The command, how it ended and what it wrote.
    package let description: String

    package init(description: String) { self.description = description }
}

/// A process of a program. Its output goes into files, so that it never waits for the test to read. Killed when the object is released.
package final class Program {
    private let command: String
    private let folder: TemporaryFolder
    private let process = Process()
    private let standardInput: Pipe?

    /// Starts it.
    /// - Parameters:
    ///   - program: a path, or a name that is looked for in PATH.
    ///   - arguments: without the program's own name.
    ///   - input: what its standard input holds.
    ///   - isFed: standard input is a pipe instead, which `write` fills.
    ///   - environment: variables besides the test's own.
    ///   - workingFolder: where it runs; the test's own working folder where it is nil.
    ///   - hasOwnHome: HOME is an empty folder, so that no file of the user's is read.
    ///   - mergesErrors: standard error is written into the output, in order.
    /// - Throws: Foundation's error where no process could be made. A program that is not there ends with status 127.
    package init(
        _ program: String, _ arguments: [String], input: [UInt8] = [], isFed: Bool = false, environment: [String: String] = [:],
        in workingFolder: String? = nil, hasOwnHome: Bool = false, mergesErrors: Bool = false
    ) throws {
        // A program that ends before it has read its input must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        command = ([program] + arguments).joined(separator: " ")
        folder = try TemporaryFolder()
        for name in ["in", "out", "err"] { try folder.write(name, name == "in" ? input : []) }
        standardInput = isFed ? Pipe() : nil
        // Threads of tests block signals, and a process inherits that.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal", program] + arguments
        let home = hasOwnHome ? ["HOME": folder.path] : [:]
        process.environment = ProcessInfo.processInfo.environment.merging(home) { $1 }.merging(environment) { $1 }
        if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
        if let standardInput { process.standardInput = standardInput } else { process.standardInput = FileHandle(forReadingAtPath: folder.path + "/in") }
        let output = FileHandle(forWritingAtPath: folder.path + "/out")
        process.standardOutput = output
        process.standardError = mergesErrors ? output : FileHandle(forWritingAtPath: folder.path + "/err")
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// Runs a program to its end. The parameters are those of `init`.
    package static func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in workingFolder: String? = nil,
        hasOwnHome: Bool = false, mergesErrors: Bool = false
    ) throws -> ProgramResult {
        try Program(
            program, arguments, input: input, environment: environment, in: workingFolder, hasOwnHome: hasOwnHome, mergesErrors: mergesErrors
        ).finish()
    }

    /// Runs a program that must end with 0.
    /// - Returns: what it wrote to standard output and standard error, in order.
    /// - Throws: `ProgramFailure` where it did not end with 0.
    @discardableResult
    package static func output(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> String {
        try run(program, arguments, environment: environment, mergesErrors: true).succeeded().output
    }

    /// The process's number.
    package var identifier: Int32 { process.processIdentifier }

    /// Whether the process has not ended.
    package var isRunning: Bool { process.isRunning }

    /// What was written to standard error so far.
    package var errors: String { String(decoding: bytes("err"), as: UTF8.self) }

    /// Writes into the standard input of a program that `isFed`.
    /// - Throws: Foundation's error where the program has closed it.
    package func write(_ text: String) throws { try standardInput?.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    /// Closes the standard input of a program that `isFed`.
    package func endInput() throws { try standardInput?.fileHandleForWriting.close() }

    /// Waits for the program's end.
    package func finish() -> ProgramResult {
        process.waitUntilExit()
        let status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
        TestSecrets.search(Data(bytes("out")), of: "what was printed by \(command)")
        TestSecrets.search(errors, of: "the errors of \(command)")
        return ProgramResult(status: status, outputBytes: bytes("out"), errors: errors, command: command)
    }

    private func bytes(_ name: String) -> [UInt8] { [UInt8](FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()) }
}
