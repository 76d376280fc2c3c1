// A plugin that crashes its worker: the log names it, the caller's connection is lost, another worker serves.

import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite struct CrashTests {
    @Test(arguments: [("*(volatile int *)8 = 0", "SIGSEGV"), ("__builtin_trap()", "SIGILL"), ("abort()", "SIGABRT")])
    func crash_inAHandler_isLoggedWithPluginAndMethod(body: String, signal: String) throws {
        let folder = try TemporaryFolder()
        let plugin = try MadePlugin.make(in: folder, ["BODY": body])
        let daemon = try DaemonUnderTest(plugins: [plugin])
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let lost = #expect(throws: Problem.self) { try kiosk.call("lectern.hello.v1.Hello/Greet", []) }
        #expect(lost?.reason == "CONNECTION_LOST")
        let line = try daemon.waitForLog("a worker died in a plugin", from: mark)
        for words in [
            "\"plugin\":\"made\"", "\"version\":\"1.0.0\"", "\"method\":\"lectern.hello.v1.Hello/Greet\"", "\"cause\":\"\(signal)\"",
            "\"caller\":\"device/kiosk-1\"", "\"request_hash\":\"", "call+0x",
        ] { #expect(line.contains(words), "\(line)") }
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        try daemon.connect(.device, "kiosk-1").ping()
    }

    @Test func handler_withAnUnknownCode_isLogged() throws {
        let folder = try TemporaryFolder()
        let daemon = try DaemonUnderTest(plugins: [try MadePlugin.make(in: folder, ["BODY": "return 99"])])
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let problem = #expect(throws: Problem.self) { try kiosk.call("lectern.hello.v1.Hello/Greet", []) }
        #expect(problem?.reason == "INTERNAL_ERROR")
        #expect(try daemon.waitForLog("a handler went wrong").contains("99"))
    }
}
