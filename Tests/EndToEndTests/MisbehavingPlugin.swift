// The plugin that does what no plugin may (Tests/Misbehaving), compiled while the tests run.

import Foundation
import LecternTesting

/// Makes the plugin in C.
enum MisbehavingPlugin {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Compiles the plugin.
    /// - Parameters:
    ///   - folder: where to.
    ///   - openKind: what it does in `lectern_plugin_open`; empty: nothing wrong.
    /// - Returns: its path.
    static func make(in folder: String, openKind: String = "") throws -> String {
        let fixture = "\(repository)/Tests/Misbehaving"
        let generated = "\(folder)/misbehaving"
        try run(
            "\(repository)/etc/sdk/lectern-protoc", ["--c", "\(fixture)/Proto", generated, "lectern/misbehaving/v1/misbehaving.proto"],
            environment: ["LECTERN_GENERATOR": "\(DaemonUnderTest.products)/protoc-gen-lectern"])
        let target = "\(folder)/misbehaving-\(UUID().uuidString).so"
        try run(
            "/usr/bin/cc",
            ["-shared", "-fPIC", "-g", "-w", "-DOPEN_KIND=\"\(openKind)\"", "-I\(generated)", "-I\(repository)/Sources/CLecternPlugin/include"]
                + ["-o", target, "\(fixture)/C/misbehaving.c", "\(fixture)/C/kinds.c"])
        return target
    }

    private struct ProgramFailure: Error, CustomStringConvertible {
        let description: String
    }

    private static func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ProgramFailure(description: "\(program): \(output)") }
    }
}
