// The smallest clients of examples/, run as a newcomer runs them. The one in C is compiled and run by CProgramTests, from the SDK.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct ExampleTests {
    /// Runs a client against a daemon: it prints a greeting, and the reason where it is refused.
    private func run(_ program: String, _ arguments: [String], named host: String, in folder: String = ".", _ daemon: DaemonUnderTest) throws {
        let files = try daemon.certificate(.device, "kiosk-1")
        func ends(_ name: String) throws -> ProgramResult {
            let line = ["\(host):\(daemon.port)", daemon.certificates.authority, files.certificate, files.key, name]
            return try Program.run(program, arguments + line, in: folder, mergesErrors: true)
        }
        let greeted = try ends("Ada")
        #expect(greeted.status == 0 && greeted.output == "Hello, Ada!\n", "\(greeted.output)")
        let refused = try ends("")
        #expect(refused.status == 1)
        #expect(refused.output.hasSuffix(": NAME_MISSING\n"), "\(refused.output)")
    }

    @Test func swiftClient_greets_andPrintsTheReasonOfARefusal() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        try run(Repository.products + "/example-client", [], named: "127.0.0.1", daemon)
    }

    @Test(.enabled(if: PythonClientTests.isUsable, "needs python3-protobuf, which make test installs"))
    func pythonClient_greets_andPrintsTheReasonOfARefusal() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let folder = daemon.folder + "/python"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Repository.path + "/examples/python/kiosk.py", toPath: folder + "/kiosk.py")
        let protos = ["lectern/options.proto", "lectern/wire/v1/wire.proto", "lectern/hello/v1/hello.proto"]
        let made = try Program.run("protoc", ["-I.", "--python_out=\(folder)"] + protos, in: Repository.path + "/Proto", mergesErrors: true)
        #expect(made.status == 0, "\(made.output)")
        try run(PythonClientTests.python, ["kiosk.py"], named: "localhost", in: folder, daemon)
    }
}
