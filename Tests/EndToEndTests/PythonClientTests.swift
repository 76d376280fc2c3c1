// A client that nobody here wrote: stock protoc's Python makes the reader's journey and never retries.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct PythonClientTests {
    /// Debian's own Python, which has its protobuf package.
    static let python = "/usr/bin/python3"

    static let isUsable = (try? Program.run(python, ["-c", "import google.protobuf, ssl"]).status) == 0

    @Test(.enabled(if: isUsable, "needs python3-protobuf, which make test installs"))
    func pythonClient_journey_succeeds() throws {
        let daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation"])
        let generated = daemon.folder + "/generated"
        try FileManager.default.createDirectory(atPath: generated, withIntermediateDirectories: true)
        let protos = try FileManager.default.subpathsOfDirectory(atPath: Repository.path + "/Proto").filter { $0.hasSuffix(".proto") }
        let protoc = try Program.run("protoc", ["-I.", "--python_out=\(generated)"] + protos, in: Repository.path + "/Proto", mergesErrors: true)
        #expect(protoc.status == 0, "\(protoc.output)")

        let terminals = daemon.folder + "/terminals"
        try FileManager.default.createDirectory(atPath: terminals, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: daemon.certificates.authority, toPath: terminals + "/ca.pem")
        for (role, name) in [(Role.admin, "admin"), (.device, "py-kiosk-1"), (.device, "py-kiosk-2")] {
            let files = try daemon.certificate(role, name)
            try FileManager.default.copyItem(atPath: files.certificate, toPath: "\(terminals)/\(name).pem")
            try FileManager.default.copyItem(atPath: files.key, toPath: "\(terminals)/\(name).key")
        }
        let script = Repository.path + "/Tests/EndToEndTests/python/journey.py"
        let journey = try Program.run(
            PythonClientTests.python, [script, "127.0.0.1", "\(daemon.port)", terminals, generated], mergesErrors: true)
        #expect(journey.status == 0 && journey.output.hasSuffix("ok\n"), "\(journey.output)\n\(daemon.log)")
    }
}
