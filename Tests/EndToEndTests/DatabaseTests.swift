// A database is made where the administrator says so, and one daemon at a time has it.

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

@Suite(.serialized) struct DatabaseTests {
    private func run(_ arguments: [String]) throws -> (code: Int32, output: String, errors: String) {
        let result = try Program.run(Repository.products + "/lecternd", arguments)
        return (result.status, result.output, result.errors)
    }

    private func guests(_ daemon: DaemonUnderTest) throws -> UInt32 {
        let connection = try daemon.connect(.device, "kiosk-1")
        defer { connection.close() }
        return try Hello.Client(SessionCaller(connection)).sign(Hello.SignRequest(name: UUID().uuidString)).guests
    }

    private func status(_ daemon: DaemonUnderTest) throws -> HostMessages.Host.StatusResponse {
        let connection = try daemon.connect(.admin, "admin")
        defer { connection.close() }
        return try HostMessages.Host.StatusResponse(try connection.call("lectern.host.v1.Host/Status", []))
    }

    @Test func databaseThatIsNotThere_isNotMadeByReloadOrRestart() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        #expect(try guests(daemon) == 1)
        // Another place, as a typing error names it: an empty database.
        let other = try TestDatabase()
        let good = try String(contentsOfFile: daemon.configurationPath, encoding: .utf8)
        let wrong = good.replacingOccurrences(of: daemon.database.section(), with: other.section())
        #expect(wrong != good)
        try wrong.write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        let line = try daemon.waitForLog("the reload failed", from: mark)
        #expect(line.contains(other.name) && line.contains("lecternd --init"), "\(line)")
        #expect(try guests(daemon) == 2)
        // Nor by another start: the state directory was served with.
        daemon.signal(SIGTERM)
        #expect(try daemon.waitForExit() == 0)
        #expect(throws: DaemonUnderTest.Failure.self) { try daemon.start() }
        #expect(try daemon.waitForExit() == 78)
        // Where the administrator says so, it is.
        let made = try run(["--init", "--config", daemon.configurationPath])
        #expect(made.code == 0 && made.output.contains(other.name) && made.output.contains("is made"), "\(made)")
        let again = try run(["--init", "--config", daemon.configurationPath])
        #expect(again.code == 0 && again.output.contains("was there already"), "\(again)")
        try daemon.start()
        #expect(try guests(daemon) == 1)
    }

    @Test func status_ofAServingDaemon_namesDatabaseAndCertificates() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let before = Int64(Date().timeIntervalSince1970 * 1_000)
        let told = try status(daemon)
        let database = try #require(told.database)
        #expect(database.name.contains(daemon.database.name) && database.history.count == 8, "\(database)")
        #expect(database.beganAtMs > before - 120_000 && database.beganAtMs <= before)
        #expect(told.certificates.map(\.role) == ["server", "authority"] && told.certificates.map(\.daysLeft) == [364, 364])
        try waitUntil(seconds: 20, every: 20) { try #require(try status(daemon).database).bytes > 0 }
        #expect(try #require(try status(daemon).database).bytes > 0)
        let mark = daemon.logCount
        kill(try #require(daemon.workers.first), SIGKILL)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(try #require(try status(daemon).database).history == database.history)
    }

    @Test func stateDirectory_ofARunningDaemon_isRefusedWithItsOwner() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let other = try run(["--config", daemon.configurationPath.replacingOccurrences(of: "lectern.json5", with: "other.json5")])
        #expect(other.code == 78)
        let text = try String(contentsOfFile: daemon.configurationPath, encoding: .utf8)
        let copy = daemon.folder + "/other.json5"
        try text.replacingOccurrences(of: "127.0.0.1:\(daemon.port)", with: "127.0.0.1:0").write(toFile: copy, atomically: true, encoding: .utf8)
        for arguments in [["--config", copy], ["--init", "--config", copy]] {
            let second = try run(arguments)
            #expect(second.code == 78 && second.errors.contains("is in use by process \(daemon.supervisor) ("), "\(second.errors)")
        }
        // Killed, it leaves nothing to clear away.
        daemon.signal(SIGKILL)
        _ = try daemon.waitForExit()
        try daemon.start()
        #expect(try guests(daemon) == 1)
    }

    @Test(.enabled(if: (try? TestStore.current().isShared) == false, "the store under test serves several daemons"))
    func database_ofARunningDaemon_isRefusedFromAnotherStateDirectory() throws {
        let database = try TestDatabase()
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.database = database
        let first = try DaemonUnderTest(options)
        try first.start()
        // The same file by another path.
        let link = first.folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: URL(fileURLWithPath: database.name).deletingLastPathComponent().path)
        options.store = "{ path: \"\(link)/\(URL(fileURLWithPath: database.name).lastPathComponent)\" }"
        let second = try DaemonUnderTest(options)
        #expect(throws: DaemonUnderTest.Failure.self) { try second.start() }
        #expect(try second.waitForExit() == 78)
        let line = try second.waitForLog("the daemon can't start;")
        #expect(line.contains("is in use by process \(first.supervisor) ("), "\(line)")
        // Two workers of one supervisor have it together.
        let mark = first.logCount
        first.signal(SIGHUP)
        _ = try first.waitForLog("\"message\":\"serving\"", from: mark)
        // The worker of before may accept a connection until it has drained.
        _ = try first.waitForLog("\"message\":\"drained\"", from: mark)
        #expect(try guests(first) == 1)
        // Once the supervisor is gone, its worker that still drains is in nobody's way.
        let client = try RawClient(port: first.port, tls: first.certificates.clientTLS(try first.certificate(.device, "kiosk-2")))
        try client.sendHello()
        _ = try client.next()
        let killed = first.logCount
        first.signal(SIGKILL)
        _ = try first.waitForLog("the supervisor is gone", from: killed)
        try second.start()
        #expect(try guests(second) == 2)
        client.shutdown()
    }
}
