// `lecternd --check` opens each plugin in a process of its own: what crashes, hangs or ends the process there is named.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@testable import LecternDaemon

@Suite struct CheckTests {
    private let folder: TemporaryFolder
    private let certificates: TestCertificates

    init() throws {
        folder = try TemporaryFolder()
        certificates = try TestCertificates()
    }

    /// What `lecternd --check` says of a plugin.
    private func check(_ changes: [String: String]) throws -> (code: Int32, message: String, plugin: String) {
        let store = try MadePlugin.make(in: folder, ["NAME": "\"store\"", "METHODS": "0", "STORE": "&no_store"])
        let plugin = try MadePlugin.make(in: folder, changes)
        let tls = certificates.serverTLS
        let text = """
            {
              listen: ["127.0.0.1:0"], state_directory: "\(folder.path)/state",
              tls: { ca: "\(tls.authority)", certificate: "\(tls.certificate)", key: "\(tls.key)" },
              store: { path: "\(store)" }, plugins: [{ path: "\(plugin)" }], limits: { plugin_check_milliseconds_max: 3000 },
            }
            """
        let configuration = try folder.write("lectern-\(UUID().uuidString).json5", Array(text.utf8))
        let result = try Program.run(Repository.products + "/lecternd", ["--check", "--config", configuration])
        return (result.status, result.errors, plugin)
    }

    @Test(arguments: [
        (["OPENING": "raise(SIGSEGV)"], "lectern_plugin_open died of signal 11 (Segmentation fault)"),
        (["OPENING": "for (;;) pause()"], "lectern_plugin_open has not returned within 3000 ms"),
        (["OPENING": "exit(0)"], "lectern_plugin_open ended the process with exit code 0; a plugin must not call exit"),
        (["CHECKING": "abort()"], "its check died of signal 6 (Aborted)"),
        (["CHECKING": "for (;;) pause()"], "its check has not returned within 3000 ms"),
        (["CHECKING": "_exit(3)"], "its check ended the process with exit code 3; a plugin must not call exit"),
    ])
    func pluginThatMisbehaves_inCheck_isNamedWithPlace(_ changes: [String: String], _ message: String) throws {
        let found = try check(changes)
        #expect(found.code == 78, "\(found.message)")
        #expect(found.message.contains("lecternd: plugin \(found.plugin): \(message)\n"), "\(found.message)")
    }
}
