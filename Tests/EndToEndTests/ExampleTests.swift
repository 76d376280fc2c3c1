// The smallest clients of examples/, run as a newcomer runs them. The one in C is compiled and run by CProgramTests, from the SDK.

import Foundation
import LecternNet
import LecternTesting
import Testing

@Suite struct ExampleTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Runs a client against a daemon: it prints a greeting, and the reason where it is refused.
    private func run(_ program: String, _ arguments: [String], named host: String, in folder: String = ".", _ daemon: DaemonUnderTest) throws {
        let files = try daemon.certificate(.device, "kiosk-1")
        func ends(_ name: String) throws -> (status: Int32, output: String) {
            let line = ["\(host):\(daemon.port)", daemon.certificates.authority, files.certificate, files.key, name]
            return try PythonClientTests.run(program, arguments + line, in: folder)
        }
        let greeted = try ends("Ada")
        let hello = (0 as Int32, "Hello, Ada!\n")
        #expect(greeted == hello)
        let refused = try ends("")
        #expect(refused.status == 1)
        #expect(refused.output.hasSuffix(": NAME_MISSING\n"), "\(refused.output)")
    }

    @Test func swiftClient_greets_andTellsTheReasonOfARefusal() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        try run(DaemonUnderTest.products + "/example-client", [], named: "127.0.0.1", daemon)
    }

    @Test(.enabled(if: PythonClientTests.isUsable, "needs python3-protobuf, which make test installs"))
    func pythonClient_greets_andTellsTheReasonOfARefusal() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let folder = daemon.folder + "/python"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: ExampleTests.root + "/examples/python/kiosk.py", toPath: folder + "/kiosk.py")
        let protos = ["lectern/options.proto", "lectern/wire/v1/wire.proto", "lectern/hello/v1/hello.proto"]
        let made = try PythonClientTests.run("/usr/bin/env", ["protoc", "-I.", "--python_out=\(folder)"] + protos, in: ExampleTests.root + "/Proto")
        #expect(made.status == 0, "\(made.output)")
        try run(PythonClientTests.python, ["kiosk.py"], named: "localhost", in: folder, daemon)
    }
}
