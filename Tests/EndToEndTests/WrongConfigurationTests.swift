// Twenty wrong configurations, each with the message that refuse it: `lecternd --check` and a reload say them, and the daemon
// goes on serving, also when its worker dies after the refusal.

import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import LecternWire
import Testing

@Suite(.serialized) struct WrongConfigurationTests {
    /// What is changed, and what is said. `FOLDER` stands for the folder of the daemon, `CA` for that of its certificates.
    struct Wrong: CustomTestStringConvertible, Sendable {
        let name: String
        /// A text of the configuration and what takes its place.
        var from = "listen:"
        var to = "listen:"
        /// What is done to the files.
        var spoil: @Sendable (DaemonUnderTest) throws -> Void = { _ in }
        let said: [String]

        var testDescription: String { name }
    }

    private static let all: [Wrong] = [
        // The text.
        Wrong(name: "key misspelt", from: "listen:", to: "lisen:", said: ["lectern.json5: ", "there is no \"lisen\"; did you mean listen?"]),
        Wrong(name: "no JSON5", from: "listen: [", to: "listen: [[", said: ["lectern.json5: ", ":"]),
        Wrong(name: "host name", from: "127.0.0.1:", to: "localhost:", said: ["listen[0]: \"localhost\" is not a numeric address"]),
        Wrong(name: "limit of 0", from: "limits: {", to: "limits: { open_calls_max: 0,", said: ["limits.open_calls_max: must be a whole number from 1"]),
        Wrong(name: "limit unknown", from: "limits: {", to: "limits: { open_call_max: 5,", said: ["limits: there is no \"open_call_max\""]),
        Wrong(name: "log level", from: "level: \"info\"", to: "level: \"loud\"", said: ["log.level: must be debug, info, warning or error"]),
        Wrong(name: "state directory empty", from: "state_directory: \"FOLDER/state\"", to: "state_directory: \"\"",
            said: ["state_directory: name a folder"]),
        Wrong(name: "key of a plugin's section", from: "libHelloPlugin.so\"", to: "libHelloPlugin.so\", configuration: { loud: true }",
            said: ["libHelloPlugin.so: its configuration.loud: no such field; Configuration has stay_minutes"]),
        Wrong(name: "key of the store's section", from: "configuration: {", to: "configuration: { redaers: 4,",
            said: ["its configuration.redaers: no such field; did you mean readers?"]),
        // Plugins.
        Wrong(name: "plugin missing", from: "libHelloPlugin", to: "libHalloPlugin",
            said: ["plugins[0].path: ", "libHalloPlugin.so can't be read: No such file or directory"]),
        Wrong(name: "plugin no library", from: "products/libHelloPlugin.so", to: "FOLDER/lectern.json5",
            said: ["plugin FOLDER/lectern.json5: expected a shared object, found: the file is not ELF; name the plugin's .so"]),
        Wrong(name: "plugin cut off", from: "products/libHelloPlugin.so", to: "FOLDER/libCut.so",
            spoil: { daemon in
                let whole = try Data(contentsOf: URL(fileURLWithPath: Repository.plugin("Hello")))
                try whole.prefix(whole.count / 4).write(to: URL(fileURLWithPath: daemon.folder + "/libCut.so"))
            },
            said: ["FOLDER/libCut.so: expected a shared object, found: the file is cut off: its ELF headers name ", "copy it again"]),
        Wrong(name: "services in the store's place", from: "path: \"STORE\"", to: "path: \"products/libHelloPlugin.so\"",
            said: ["libHelloPlugin.so: expected a store, found services"]),
        Wrong(name: "store among the plugins", from: "plugins: [", to: "plugins: [{ path: \"STORE\" }, ",
            said: ["expected services, found a store; only one store can be loaded, under store"]),
        Wrong(name: "plugin twice", from: "plugins: [", to: "plugins: [{ path: \"products/libHelloPlugin.so\" }, ",
            said: ["expected a name of its own, found \"hello\", which "]),
        Wrong(name: "directory no directory", from: "state_directory: \"FOLDER/state\"", to: "state_directory: \"FOLDER/lectern.json5\"",
            said: ["state directory FOLDER/lectern.json5"]),
        // Certificates.
        Wrong(name: "certificate missing", from: "server.pem", to: "sever.pem",
            said: ["tls.certificate: the certificate CA/sever.pem can't be read: No such file or directory"]),
        Wrong(name: "key readable by others", spoil: { chmod($0.certificates.serverTLS.key, 0o644) },
            said: ["tls.key: the key CA/server.key can be read by others (mode 644); chmod 600 it"]),
        Wrong(name: "key of another", from: "server.key", to: "device-kiosk-1-101.key",
            said: ["CA/device-kiosk-1-101.key: it is not the key of the certificate CA/server.pem; give both files of one certificate"]),
        Wrong(name: "key encrypted", spoil: { try $0.certificates.encryptServerKey() },
            said: ["CA/server.key: it is encrypted, and nobody is asked for its passphrase; write it without one, openssl pkey"]),
        Wrong(name: "certificate of a terminal", from: "server.", to: "device-kiosk-1-101.",
            said: ["tls.certificate: the certificate CA/device-kiosk-1-101.pem is a terminal's (device kiosk-1), not a server's; issue one: lectern ca issue --role server"]),
        Wrong(name: "certificate expired", spoil: { try $0.certificates.reissueServer(begins: -7_200, seconds: -3_600) },
            said: ["tls.certificate: the certificate CA/server.pem has expired (", "issue one: lectern ca issue --role server"]),
        Wrong(name: "certificate not yet valid", spoil: { try $0.certificates.reissueServer(begins: 3_600, seconds: 7_200) },
            said: ["tls.certificate: the certificate CA/server.pem is not yet valid (from ", "look at this machine's clock"]),
        Wrong(name: "certificate of another authority", spoil: { try $0.certificates.exchangeAuthority() },
            said: ["tls.certificate: the certificate CA/server.pem is not of the authority CA/ca.pem (", "give the authority that issued it"]),
        Wrong(name: "revoked missing", spoil: { unlink($0.certificates.revoked) },
            said: ["tls.revoked: the list of revoked certificates CA/revoked can't be read: No such file or directory"]),
        Wrong(name: "revoked no list", spoil: { try "1f\nkiosk-7\n".write(toFile: $0.certificates.revoked, atomically: true, encoding: .utf8) },
            said: ["CA/revoked, line 2: not a serial number in hexadecimal"]),
    ]

    /// The daemon's message for FOLDER and the like.
    private func place(_ text: String, _ daemon: DaemonUnderTest) -> String {
        text.replacingOccurrences(of: "FOLDER", with: daemon.folder).replacingOccurrences(of: "CA/", with: daemon.certificates.folder + "/")
            .replacingOccurrences(of: "STORE", with: daemon.database.store.library)
            .replacingOccurrences(of: "products/", with: Repository.products + "/")
    }

    private func check(_ daemon: DaemonUnderTest) throws -> (code: Int32, message: String) {
        let result = try Program.run(Repository.products + "/lecternd", ["--check", "--config", daemon.configurationPath])
        return (result.status, result.errors)
    }

    private func greet(_ daemon: DaemonUnderTest, _ authority: String) throws -> String {
        let files = try daemon.certificate(.device, "kiosk-1")
        let connection = try Connection(Endpoint(
            host: "127.0.0.1", port: daemon.port, authority: authority, certificate: files.certificate, key: files.key, name: "kiosk-1"))
        defer { connection.close() }
        return try Hello.Client(SessionCaller(connection)).greet(Hello.GreetRequest(name: "杜甫")).greeting
    }

    @Test func wrongConfiguration_inCheckAndReload_isRefusedAndServingContinues() throws {
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.drainMilliseconds = 200
        let daemon = try DaemonUnderTest(options)
        // The first that is asked for has the serial 101.
        _ = try daemon.certificate(.device, "kiosk-1")
        try daemon.start()
        let good = try String(contentsOfFile: daemon.configurationPath, encoding: .utf8)
        let authority = daemon.folder + "/ca-for-clients.pem"
        try FileManager.default.copyItem(atPath: daemon.certificates.authority, toPath: authority)
        #expect(try check(daemon).code == 0)
        for wrong in Self.all {
            let from = place(wrong.from, daemon)
            #expect(good.contains(from), "\(wrong.name)")
            try good.replacingOccurrences(of: from, with: place(wrong.to, daemon))
                .write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
            try wrong.spoil(daemon)
            let checked = try check(daemon)
            #expect(checked.code == 78, "\(wrong.name): \(checked.message)")
            let mark = daemon.logCount
            daemon.signal(SIGHUP)
            let line = try daemon.waitForLog("the reload failed", from: mark)
            let reloaded = (try? JSON.parse(line))?["error"]?.text ?? ""
            for said in wrong.said.map({ place($0, daemon) }) {
                #expect(checked.message.contains(said), "\(wrong.name), --check: \(checked.message)")
                #expect(reloaded.contains(said), "\(wrong.name), reload: \(reloaded)")
            }
            #expect(try greet(daemon, authority).contains("杜甫"), "\(wrong.name)")
            #expect(!daemon.log.split(separator: "\n").dropFirst(mark).contains { $0.contains("a worker died") }, "\(wrong.name): a refusal is no death")
            // Deaths are counted: eight within a minute are borne.
            kill(try #require(daemon.workers.first), SIGKILL)
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
            #expect(try greet(daemon, authority).contains("杜甫"), "\(wrong.name), after the worker's death")
            try daemon.certificates.restore()
            try good.write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
            let mended = daemon.logCount
            daemon.signal(SIGHUP)
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mended)
            _ = try daemon.waitForLog("\"message\":\"drained\"", from: mended)
        }
        #expect(Self.all.count >= 20)
    }
}
