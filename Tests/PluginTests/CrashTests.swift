// A plugin that brings its worker down: the log names it, the caller learns of it, and another worker serves.

import LecternClient
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite struct CrashTests {
    @Test(arguments: [("*(volatile int *)8 = 0", "11"), ("__builtin_trap()", "04"), ("abort()", "06")])
    func namesWhatCrashed(body: String, signal: String) throws {
        let folder = try Folder()
        let plugin = try MadePlugin.make(in: folder, ["BODY": body])
        let daemon = try DaemonUnderTest(plugins: [plugin])
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let lost = #expect(throws: Problem.self) { try kiosk.call("lectern.hello.v1.Hello/Greet", []) }
        #expect(lost?.reason == "CONNECTION_LOST")
        let line = try daemon.waitForLog("dies of a fatal signal", from: mark)
        #expect(line.contains("\"signal\":\"\(signal)\""))
        #expect(line.contains("\"running\":\"plugin made, lectern.hello.v1.Hello/Greet\""))
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        try daemon.connect(.device, "kiosk-1").ping()
    }

    @Test func saysSoWhereAPluginOnlyFails() throws {
        let folder = try Folder()
        let daemon = try DaemonUnderTest(plugins: [try MadePlugin.make(in: folder, ["BODY": "return 99"])])
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let problem = #expect(throws: Problem.self) { try kiosk.call("lectern.hello.v1.Hello/Greet", []) }
        #expect(problem?.reason == "INTERNAL_ERROR")
        #expect(try daemon.waitForLog("a handler went wrong").contains("99"))
    }
}
