// A daemon whose server is not there: it waits for it, before its first call and after a worker's death.

import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct DaemonTests {
    @Test func worker_afterAnOutage_serves() throws {
        let server = try PostgresServer.own()
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.database = try server.database()
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        try server.kill()
        for worker in daemon.workers { kill(worker, SIGKILL) }
        _ = try daemon.waitForLog("can't start yet; it tries again")
        let mark = daemon.logCount
        try server.start()
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        let hello = Hello.Client(SessionCaller(try daemon.connect(.device, "kiosk-1")))
        #expect(try hello.sign(.init(name: "Li")).guests == 1)
    }

    @Test func daemon_onAServerWithoutFsync_endsWithAMessage() throws {
        let server = try PostgresServer.own("fsync=off")
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.database = try server.database()
        let daemon = try DaemonUnderTest(options)
        #expect(throws: DaemonUnderTest.Failure.self) { try daemon.start() }
        #expect(daemon.log.contains("set fsync = on"))
        #expect(try daemon.waitForExit() == 78)
    }
}
