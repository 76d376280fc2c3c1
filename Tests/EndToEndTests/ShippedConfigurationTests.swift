// etc/lectern.json5 as it is shipped, but for port and paths: it has to serve, and `--check` has to say what would not.

import CLinux
import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct ShippedConfigurationTests {
    private static let hasIPv6 = FileManager.default.fileExists(atPath: "/proc/net/if_inet6")

    /// The shipped file with this daemon's paths.
    private func shipped(_ daemon: DaemonUnderTest, port: UInt16) throws -> String {
        let tls = daemon.certificates.serverTLS
        let changes = [
            (":7443\"", ":\(port)\""), ("\"/var/lib/lectern\"", "\"\(daemon.folder)/state\""),
            ("/usr/local/lib/lectern/plugins", Repository.products), ("/etc/lectern/ca/ca.pem", tls.authority),
            ("/etc/lectern/server.pem", tls.certificate), ("/etc/lectern/server.key", tls.key),
            ("/etc/lectern/ca/revoked", tls.revoked),
        ]
        var text = try String(contentsOfFile: Repository.path + "/etc/lectern.json5", encoding: .utf8)
        for (old, new) in changes {
            #expect(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return text
    }

    private func freePort() -> UInt16 {
        let socket = clinux_listen("127.0.0.1", 0, 1)
        defer { clinux_close(socket) }
        return UInt16(clinux_local_port(socket))
    }

    @Test(.enabled(if: ShippedConfigurationTests.hasIPv6)) func daemon_servesOnBothAddresses() throws {
        let daemon = try DaemonUnderTest(.init(plugins: []))
        let port = freePort()
        try shipped(daemon, port: port).write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        try daemon.start()
        #expect(try daemon.waitForLog("\"message\":\"serving\"").contains("0.0.0.0:\(port) [::]:\(port)"))
        for host in ["127.0.0.1", "::1"] {
            let socket = clinux_connect(host, port, 10_000)
            #expect(socket >= 0, "\(host)")
            if socket >= 0 { clinux_close(socket) }
        }
        try daemon.connect(.device, "kiosk-1").close()
    }

    /// What `lecternd --check` says and how it ends.
    private func check(_ daemon: DaemonUnderTest, _ change: (String) -> String) throws -> (code: Int32, message: String) {
        try change(try shipped(daemon, port: 7443)).write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        let result = try Program.run(Repository.products + "/lecternd", ["--check", "--config", daemon.configurationPath])
        return (result.status, result.errors)
    }

    @Test func check_triesTheStateDirectory_andCreatesNothing() throws {
        let daemon = try DaemonUnderTest(.init(plugins: []))
        let state = daemon.folder + "/state"
        #expect(try check(daemon) { $0 }.code == 0)
        #expect(!FileManager.default.fileExists(atPath: state))
        let deep = try check(daemon) { $0.replacingOccurrences(of: state, with: state + "/deeper/still") }
        #expect(deep.code == 78 && deep.message.contains("state directory \(state)/deeper/still"), "\(deep.message)")
        #expect(FileManager.default.createFile(atPath: state, contents: nil))
        let file = try check(daemon) { $0 }
        #expect(file.code == 78 && file.message.contains("is no directory"), "\(file.message)")
    }

    @Test func check_ofAMisspeltKey_namesIt() throws {
        let daemon = try DaemonUnderTest(.init(plugins: []))
        let found = try check(daemon) { $0.replacingOccurrences(of: "card_failures_max", with: "card_failure_max") }
        #expect(found.code == 78, "\(found.message)")
        let hint = "its configuration.card_failure_max: no such field; did you mean card_failures_max?"
        #expect(found.message.contains(hint), "\(found.message)")
    }

    @Test func check_ofAMalformedAddress_namesIt() throws {
        let daemon = try DaemonUnderTest(.init(plugins: []))
        let found = try check(daemon) { $0.replacingOccurrences(of: "\"[::]:7443\"", with: "\"library.example:7443\"") }
        #expect(found.code == 78, "\(found.message)")
        #expect(found.message.contains("listen[1]") && found.message.contains("library.example"), "\(found.message)")
    }
}
