// Functions of a plugin that do not return: the callers' answers, the log lines, and the next worker.

import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization
import Testing

@Suite struct WatchdogTests {
    private static let limits = """
        handler_soft_milliseconds: 200, writer_hard_milliseconds: 900, handler_hard_milliseconds: 900, inline_hard_milliseconds: 900
        """

    @Test func write_pastItsDeadline_isClosedWhileItRuns() throws {
        let folder = try TemporaryFolder()
        let path = try TroublePlugin.make(in: folder, "slow", ["SLOW_MILLISECONDS": "900"])
        let daemon = try TroublePlugin.daemon(path)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let key = CallOptions.newRequestKey()
        let began = clock()
        let late = #expect(throws: Problem.self) { try kiosk.trouble("Write", "slow", key: key, timeoutMilliseconds: 200) }
        #expect(late?.reason == "DEADLINE_PASSED")
        #expect(late?.status.rawValue == 4)
        #expect(clock() - began < 0.8, "it was told at its deadline, not when the handler returned")
        // The handler occupies its thread until it returns; a repeat under the key then gets the outcome.
        #expect(try kiosk.trouble("Write", "slow", key: key) == [])
        #expect(clock() - began > 0.85, "the repeat comes after the handler")
    }

    @Test(arguments: [
        ("Write", "spin", "write"), ("Write", "hang", "write"), ("Read", "spin", "read"), ("Prepare", "spin", "prepare"),
        ("Compute", "spin", "compute"), ("Watch", "spin", "step"), ("Inline", "spin", "inline"),
    ])
    func handler_thatNeverReturns_isNamedAndTheWorkerReplaced(method: String, what: String, activity: String) throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder), limits: WatchdogTests.limits)
        let worker = try #require(daemon.workers.first)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let key = CallOptions.newRequestKey()
        if method == "Watch" {
            let stream = try kiosk.stream("\(TroublePlugin.service)/Watch", TroublePlugin.request(what))
            let problem = #expect(throws: Problem.self) { while try stream.next() != nil {} }
            #expect(problem?.status.rawValue == 14)
        } else {
            let problem = #expect(throws: Problem.self) { try kiosk.trouble(method, what, key: key) }
            let expected = ["Write": "OUTCOME_UNKNOWN", "Inline": "CONNECTION_LOST"][method] ?? "STORE_UNAVAILABLE"
            #expect(problem?.reason == expected)
        }
        for words in ["runs long", "does not return"] {
            let line = try daemon.waitForLog(words, from: mark)
            #expect(line.contains("\"plugin\":\"trouble\"") && line.contains("\(TroublePlugin.service)/\(method)"), "\(line)")
            #expect(line.contains("\"running\":\"\(activity)\""), "\(line)")
            if method == "Write" { #expect(line.contains(key), "\(line)") } else { #expect(line.contains("request_key"), "\(line)") }
        }
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(!daemon.workers.contains(worker))
        #expect(try daemon.connect(.device, "kiosk-1").trouble(method == "Watch" ? "Read" : method) == [])
    }

    @Test func waitingWrites_behindAHandlerThatHangs_areUnavailableAtOnce() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder), limits: WatchdogTests.limits)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let stuck = PlainThreadResult { try kiosk.trouble("Write", "hang") }
        _ = try daemon.waitForLog("runs long", from: mark)
        let other = try daemon.connect(.device, "kiosk-2")
        // On a store with many writers it is not behind the other, and is answered.
        do { _ = try other.trouble("Write") } catch let problem as Problem {
            #expect(problem.status.rawValue == 14 && problem.retryAfterMilliseconds > 0, "\(problem)")
        }
        _ = stuck.wait()
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(try daemon.connect(.device, "kiosk-2").trouble("Write") == [])
    }

    @Test func inlineMethod_thatHeldItsReactor_runsOnThreadsAfterwards() throws {
        let folder = try TemporaryFolder()
        let path = try TroublePlugin.make(in: folder, "slow", ["SLOW_MILLISECONDS": "500"])
        let daemon = try TroublePlugin.daemon(path)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        #expect(try kiosk.trouble("Inline", "slow") == [])
        let line = try daemon.waitForLog("runs on threads from now on", from: mark)
        #expect(line.contains("\(TroublePlugin.service)/Inline"))
        let slow = PlainThreadResult { try kiosk.trouble("Inline", "slow") }
        let began = clock()
        // The same connection, so the same reactor, which is free now.
        try kiosk.ping()
        #expect(clock() - began < 0.4)
        #expect(try slow.wait().get() == [])
    }

    @Test func sigterm_withAHandlerThatNeverReturns_endsWithinDrainAndHardLimit() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder), limits: WatchdogTests.limits)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let mark = daemon.logCount
        let stuck = PlainThreadResult { try kiosk.trouble("Write", "hang") }
        _ = try daemon.waitForLog("runs long", from: mark)
        daemon.signal(SIGTERM)
        #expect(try daemon.waitForExit(seconds: 12) == 0)
        _ = stuck.wait()
    }

    @Test(arguments: ["START", "OPEN"])
    func reload_withAPluginThatNeverStarts_namesItAndThePresentWorkerGoesOn(place: String) throws {
        let folder = try TemporaryFolder()
        let path = try TroublePlugin.make(in: folder)
        let daemon = try TroublePlugin.daemon(path, limits: "start_hard_milliseconds: 1500")
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let worker = try #require(daemon.workers.first)
        let mark = daemon.logCount
        let other = try TroublePlugin.make(in: folder, "other", [place: "for (;;) pause()"])
        #expect(rename(other, path) == 0)
        daemon.signal(SIGHUP)
        let line = try daemon.waitForLog("the reload failed", from: mark)
        let named = place == "START" ? "start of plugin trouble did not return" : "lectern_plugin_open of plugin \(path) did not return"
        #expect(line.contains(named), "\(line)")
        #expect(daemon.workers == [worker])
        #expect(try kiosk.trouble("Write") == [])
    }

    @Test func firstStart_withAPluginThatNeverStarts_endsAndNamesIt() throws {
        let folder = try TemporaryFolder()
        let path = try TroublePlugin.make(in: folder, "never", ["START": "for (;;) pause()"])
        #expect {
            _ = try TroublePlugin.daemon(path, limits: "start_hard_milliseconds: 1000")
        } throws: { "\($0)".contains("start of plugin trouble did not return") && "\($0)".contains("\"exit_code\":\"78\"") }
    }

    /// CLOCK_MONOTONIC in seconds.
    private func clock() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}

/// Runs a closure on its own thread and keeps the result.
final class PlainThreadResult<Value: Sendable>: Sendable {
    private let result = Monitor<Result<Value, any Error>?>(nil)

    init(_ body: @escaping @Sendable () throws -> Value) {
        let thread = Thread { [result] in
            let value = Result { try body() }
            result.change { $0 = value }
        }
        thread.start()
    }

    /// Waits for it.
    func wait() -> Result<Value, any Error> {
        result.wait { $0 } ?? .failure(CancellationError())
    }
}
