// Where the repository and its built products are, and how a test runs a program.

import Foundation
import LecternTesting

enum Repository {
    /// The repository's folder.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A file of the repository.
    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    }

    /// A plugin that was built with the tests.
    static func plugin(_ name: String) -> String { "\(DaemonUnderTest.products)/lib\(name)Plugin.so" }
}

/// A program that ended with another code than 0.
struct ProgramFailure: Error, CustomStringConvertible {
    let description: String
}

/// Runs a program and waits for its end.
/// - Returns: what it wrote, both kinds.
/// - Throws: `ProgramFailure` where it did not end with 0.
@discardableResult
func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    guard process.terminationStatus == 0 else {
        throw ProgramFailure(description: "\(program) \(arguments.joined(separator: " ")): \(process.terminationStatus)\n\(text)")
    }
    return text
}

/// A folder of its own, gone with it.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/lectern-plugins-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }
}
