// A worker is always started from what served last: whatever became of the files, a worker that dies is followed by one that
// serves what served before.

import Foundation
import HelloMessages
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct ServingConfigurationTests {
    private func greet(_ daemon: DaemonUnderTest, as name: String = "kiosk-1") throws -> String {
        let connection = try daemon.connect(.device, name)
        defer { connection.close() }
        return try Hello.Client(SessionCaller(connection)).greet(Hello.GreetRequest(name: "杜甫")).greeting
    }

    private func status(_ daemon: DaemonUnderTest) throws -> HostMessages.Host.StatusResponse {
        let connection = try daemon.connect(.admin, "admin")
        defer { connection.close() }
        return try HostMessages.Host.StatusResponse(try connection.call("lectern.host.v1.Host/Status", []))
    }

    /// A daemon whose programs and plugins may be spoilt.
    private func daemonOfItsOwn() throws -> (DaemonUnderTest, Installation) {
        let installation = try Installation(source: Repository.path)
        try installation.install(mark: "mark-served-end")
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.installation = installation.prefix
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return (daemon, installation)
    }

    private func killWorker(_ daemon: DaemonUnderTest) throws {
        let mark = daemon.logCount
        kill(try #require(daemon.workers.last), SIGKILL)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
    }

    @Test func worker_afterAllFilesWereOverwritten_keepsItsConfiguration() throws {
        let (daemon, installation) = try daemonOfItsOwn()
        let before = try greet(daemon)
        let tls = daemon.certificates.serverTLS
        let plugins = installation.prefix + "/lib/lectern/plugins/"
        let library = plugins + daemon.database.store.libraryName
        // In place, as an editor or a careless cp does; the running program itself can't be.
        for path in [daemon.configurationPath, tls.authority, tls.certificate, tls.key, tls.revoked, plugins + "libHelloPlugin.so", library] {
            let file = try #require(fopen(path, "r+"))
            #expect(ftruncate(fileno(file), 0) == 0)
            fputs("this is nothing of use\n", file)
            fclose(file)
        }
        #expect(unlink(installation.prefix + "/bin/lecternd") == 0)
        try "#!/bin/false\n".write(toFile: installation.prefix + "/bin/lecternd", atomically: true, encoding: .utf8)
        // The client's files are the authority's, too.
        try daemon.certificates.restoreAuthority()
        for _ in 0..<2 {
            try killWorker(daemon)
            #expect(try greet(daemon) == before)
        }
        #expect(Installation.carries("mark-served-end", process: try #require(daemon.workers.last)))
        let plugin = try #require(try status(daemon).plugins.first { $0.name == "hello" })
        #expect(plugin.path == plugins + "libHelloPlugin.so")
    }

    @Test func worker_afterAllFilesWereDeleted_keepsItsConfiguration() throws {
        let (daemon, installation) = try daemonOfItsOwn()
        let tls = daemon.certificates.serverTLS
        for path in [daemon.configurationPath, tls.certificate, tls.key, tls.revoked, installation.prefix + "/bin/lecternd"] {
            #expect(unlink(path) == 0, "\(path)")
        }
        try FileManager.default.removeItem(atPath: installation.prefix + "/lib/lectern/plugins")
        try killWorker(daemon)
        #expect(try greet(daemon).contains("杜甫"))
        #expect(try status(daemon).configuration?.revokedProblem.contains("No such file") == true)
    }

    @Test func reload_refused_isShownByStatusAndChangesNothing() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let good = try String(contentsOfFile: daemon.configurationPath, encoding: .utf8)
        #expect(try status(daemon).configuration?.refusedAtMs == 0)
        try "{ listen: [], lisen: 1 }".write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("the reload failed", from: mark)
        let told = try #require(try status(daemon).configuration)
        #expect(told.refusedAtMs > 0 && told.refused.contains("there is no \"lisen\""), "\(told.refused)")
        try killWorker(daemon)
        #expect(try status(daemon).configuration?.refused == told.refused)
        try good.write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        let mended = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mended)
        // The worker of before may accept a connection until it hears that it is to drain.
        #expect(waitUntil(seconds: 20, every: 20) { (try? status(daemon))?.configuration?.refusedAtMs == 0 })
    }

    @Test func revokedFile_brokenThenWorkerDies_lastGoodListStays() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let revoked = try daemon.certificate(.device, "kiosk-2")
        #expect(try greet(daemon, as: "kiosk-2").contains("杜甫"))
        try daemon.certificates.revoke([revoked.serial])
        try waitUntilRefused(daemon, "kiosk-2")
        let mark = daemon.logCount
        try "no list\n".write(toFile: daemon.certificates.revoked, atomically: false, encoding: .utf8)
        _ = try daemon.waitForLog("the last good one stays in use", from: mark)
        #expect(try status(daemon).configuration?.revokedProblem.contains("not a serial number in hexadecimal") == true)
        try killWorker(daemon)
        #expect(throws: (any Error).self) { try greet(daemon, as: "kiosk-2") }
        #expect(try greet(daemon).contains("杜甫"))
        // A reload with it is refused.
        let reload = daemon.logCount
        daemon.signal(SIGHUP)
        let line = try daemon.waitForLog("the reload failed", from: reload)
        #expect(line.contains(daemon.certificates.revoked) && line.contains("line 1: not a serial number in hexadecimal"), "\(line)")
        // Deleted, it is told once more, and good again when it is back.
        unlink(daemon.certificates.revoked)
        _ = try daemon.waitForLog(from: reload) { $0.contains("the last good one stays in use") && $0.contains("No such file") }
        try daemon.certificates.revoke([])
        _ = try daemon.waitForLog("the list of revoked certificates is good again", from: reload)
        #expect(try greet(daemon, as: "kiosk-2").contains("杜甫"))
    }

    private func waitUntilRefused(_ daemon: DaemonUnderTest, _ name: String) throws {
        #expect(waitUntil(seconds: 30, every: 20) { (try? greet(daemon, as: name)) == nil }, "\(name) was not refused")
    }
}
