// The supervisor's report of a worker that a plugin crashed: plugin, function, caller, signal and backtrace.

import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite struct DeathReportTests {
    @Test(arguments: [
        ("Write", "trap", "SIGILL", "trap_here+0x"), ("Read", "wild", "SIGSEGV", "act"), ("Compute", "abort", "SIGABRT", "act"),
        ("Watch", "trap", "SIGILL", "stream_step+0x"), ("Prepare", "trap", "SIGILL", "prepare+0x"), ("Inline", "overrun", "SIGSEGV", "overrun+0x"),
        ("Write", "exit now", "exit(3)", "act"), ("Write", "vanish", "exit(4)", ""),
    ])
    func death_inEachPlace_isReportedWithItsCall(method: String, what: String, cause: String, frame: String) throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let key = CallOptions.newRequestKey()
        if method == "Watch" {
            let stream = try kiosk.stream("\(TroublePlugin.service)/Watch", TroublePlugin.request(what))
            #expect(throws: Problem.self) { while try stream.next() != nil {} }
        } else {
            #expect(throws: Problem.self) { try kiosk.trouble(method, what, key: key) }
        }
        let line = try daemon.waitForLog("a worker died in a plugin", from: mark)
        var words = ["\"plugin\":\"trouble\"", "\"method\":\"\(TroublePlugin.service)/\(method)\"", "\"cause\":\"\(cause)\"", frame]
        // A process that exits leaves no backtrace: only the running function is known.
        if what != "vanish" { words += ["\"caller\":\"device/kiosk-1\"", method == "Watch" ? "\"request_hash\"" : key] }
        for words in words where !words.isEmpty { #expect(line.contains(words), "\(line)") }
        #expect(!line.contains(what + "\\"), "no payload")
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(try daemon.connect(.device, "kiosk-1").trouble("Write") == [])
    }

    @Test func nestedCall_thatTraps_isTheInnermostHandlers() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let mark = daemon.logCount
        #expect(throws: Problem.self) { try daemon.connect(.device, "kiosk-1").trouble("Relay", "trap") }
        let line = try daemon.waitForLog("a worker died in a plugin", from: mark)
        #expect(line.contains("\"method\":\"\(TroublePlugin.service)/Write\""), "\(line)")
        #expect(line.contains("\"within\":\"\(TroublePlugin.service)/Relay\""), "\(line)")
    }

    @Test func pluginThatTakesFatalSignals_isLoggedAndLosesThem() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        #expect(try kiosk.trouble("Write", "signals") == [])
        let line = try daemon.waitForLog("the handler of a fatal signal was replaced", from: mark)
        #expect(line.contains("trouble.so"), "\(line)")
        _ = try daemon.waitForLog(from: mark) { $0.contains("was replaced") && $0.contains("SIGILL") }
        #expect(throws: Problem.self) { try kiosk.trouble("Write", "trap") }
        #expect(try daemon.waitForLog("a worker died in a plugin", from: mark).contains("trap_here+0x"))
    }

    @Test func workerKilledFromOutside_isAttributedToNoPlugin() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let stuck = PlainThreadResult { try kiosk.trouble("Write", "hang") }
        _ = try daemon.waitForLog("runs long", from: mark)
        kill(try #require(daemon.workers.first), SIGKILL)
        _ = stuck.wait()
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(!daemon.log.contains("died in a plugin"))
    }
}
