// Runs a program of the system and collects what it says.

import Foundation

/// A program that has ended.
struct Tool {
    let status: Int32
    let output: [UInt8]
    let errors: String

    /// Runs a program to its end. Input and output go through files, so that none can fill a pipe and wait.
    static func run(_ path: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]) throws -> Tool {
        try inTemporaryFolder { folder in
            let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
            try Data(input).write(to: files[0])
            for file in files.dropFirst() { try Data().write(to: file) }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            process.standardInput = try FileHandle(forReadingFrom: files[0])
            process.standardOutput = try FileHandle(forWritingTo: files[1])
            process.standardError = try FileHandle(forWritingTo: files[2])
            try process.run()
            process.waitUntilExit()
            return Tool(
                status: process.terminationStatus, output: [UInt8](try Data(contentsOf: files[1])),
                errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
        }
    }

    /// Gives a folder that is gone afterwards.
    static func inTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lectern-codegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// The repository, found from this file.
    static var repository: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The generator that was built with these tests.
    static var generator: String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("protoc-gen-lectern").path
    }
}
