// The quarantine: calls that crash workers repeatedly are set aside for their caller, and all others are served.

import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization
import Testing

@Suite struct SetAsideTests {
    /// Reasons after which a terminal sends the same call again, as Protocol.md asks.
    private static let passing = ["CONNECTION_LOST", "DRAINING"]

    /// Repeats a call until the daemon answers it.
    /// - Returns: how it was refused, and how often the connection was lost before.
    private func retry(_ daemon: DaemonUnderTest, _ name: String, _ method: String, _ what: String, key: String) throws -> (Problem?, Int) {
        var lost = 0
        for _ in 0..<20 {
            do {
                _ = try daemon.connect(.device, name).trouble(method, what, key: key)
                return (nil, lost)
            } catch let problem as Problem {
                guard SetAsideTests.passing.contains(problem.reason) else { return (problem, lost) }
                if problem.reason == "CONNECTION_LOST" { lost += 1 }
            }
        }
        return (nil, lost)
    }

    private func lectern(_ daemon: DaemonUnderTest, _ arguments: String...) throws -> String {
        let files = try daemon.certificate(.admin, "admin")
        return try Program.output(
            Repository.products + "/lectern",
            arguments + [
                "--server", "127.0.0.1:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate, "--key",
                files.key,
            ])
    }

    @Test(arguments: ["Write", "Read", "Inline", "Prepare"])
    func call_thatKilledTwice_isNeverRunAThirdTime(method: String) throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let key = CallOptions.newRequestKey()
        let (problem, lost) = try retry(daemon, "kiosk-1", method, "trap", key: key)
        #expect(problem?.reason == "SET_ASIDE" && problem?.status.rawValue == 14, "\(String(describing: problem))")
        #expect(problem?.retryAfterMilliseconds ?? 0 > 0)
        #expect(lost == 2)
        // The method itself serves, for this caller too.
        #expect(try daemon.connect(.device, "kiosk-1").trouble(method) == [])
        let status = try lectern(daemon, "status")
        #expect(status.contains("set aside 1: the call ") && status.contains("2 deaths in plugin trouble, the last SIGILL"), "\(status)")
        if method == "Write" { #expect(status.contains(key)) }
    }

    @Test func caller_withManyTrappingCalls_losesTheMethodAlone() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        for _ in 0..<3 {
            let problem = #expect(throws: Problem.self) {
                try daemon.connect(.device, "kiosk-1").trouble("Write", "trap")
            }
            #expect(problem?.reason == "CONNECTION_LOST")
        }
        let problem = #expect(throws: Problem.self) { try daemon.connect(.device, "kiosk-1").trouble("Write") }
        #expect(problem?.reason == "SET_ASIDE" && problem?.facts.first?.value == "\(TroublePlugin.service)/Write")
        #expect(try daemon.connect(.device, "kiosk-2").trouble("Write") == [])
        #expect(try daemon.connect(.device, "kiosk-1").trouble("Read") == [])
        // A nested call into it fails the same way.
        let nested = #expect(throws: Problem.self) { try daemon.connect(.device, "kiosk-1").trouble("Relay") }
        #expect(nested?.status.rawValue != 0)
        #expect(try daemon.connect(.device, "kiosk-2").trouble("Relay") == [])
    }

    @Test func kiosks_thatAllRetryATrappingCall_areRefusedSoon_andOthersAreServedThroughout() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let isOver = Atomic<Bool>(false)
        let innocent = PlainThreadResult { () -> Int in
            var served = 0
            while !isOver.load(ordering: .relaxed) {
                // The worker's death is a lost connection for this terminal too; it comes back at once.
                if (try? daemon.connect(.device, "innocent").call("lectern.hello.v1.Hello/Greet", [0x0A, 1, 0x41])) != nil {
                    served += 1
                }
            }
            return served
        }
        let mark = daemon.logCount
        let kiosks = (1...5).map { number in
            PlainThreadResult { try retry(daemon, "kiosk-\(number)", "Write", "trap", key: CallOptions.newRequestKey()) }
        }
        for kiosk in kiosks {
            let (problem, _) = try kiosk.wait().get()
            #expect(problem?.reason == "SET_ASIDE")
        }
        isOver.store(true, ordering: .relaxed)
        #expect(try innocent.wait().get() > 0)
        let deaths = daemon.log.components(separatedBy: "\"message\":\"a worker died\"").count - 1
        #expect((3...4).contains(deaths), "\(deaths) deaths")
        _ = try daemon.waitForLog(from: mark) { $0.contains("is set aside") && $0.contains("\"what\":\"method\"") }
        #expect(!daemon.log.contains("workers die again and again"))
        let status = try lectern(daemon, "quarantine", "list")
        #expect(status.contains("\(TroublePlugin.service)/Write for all"), "\(status)")
    }

    @Test func administrator_lifts_andAnotherFileDoes() throws {
        let folder = try TemporaryFolder()
        let path = try TroublePlugin.make(in: folder)
        let daemon = try TroublePlugin.daemon(path)
        let key = CallOptions.newRequestKey()
        #expect(try retry(daemon, "kiosk-1", "Write", "trap", key: key).0?.reason == "SET_ASIDE")
        var mark = daemon.logCount
        #expect(try lectern(daemon, "quarantine", "lift", "1").contains("lifted: 1"))
        _ = try daemon.waitForLog("no longer set aside", from: mark)
        #expect(try lectern(daemon, "quarantine", "list").contains("nothing is set aside"))
        let (problem, lost) = try retry(daemon, "kiosk-1", "Write", "trap", key: key)
        #expect(problem?.reason == "SET_ASIDE" && lost == 2, "lifted, it is tried again")
        // A reload with the same file lifts nothing, and another file does.
        mark = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(try retry(daemon, "kiosk-1", "Write", "trap", key: key).0?.reason == "SET_ASIDE")
        let mended = try TroublePlugin.make(in: folder, "mended", ["VERSION": "\"1.0.1\""])
        #expect(rename(mended, path) == 0)
        mark = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("no longer set aside", from: mark)
        #expect(try lectern(daemon, "quarantine", "list").contains("nothing is set aside"))
    }

    @Test func handler_thatNeverReturns_isSetAsideLikeOneThatTraps() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder), limits: "writer_hard_milliseconds: 500")
        let key = CallOptions.newRequestKey()
        for _ in 0..<2 {
            let mark = daemon.logCount
            let problem = #expect(throws: Problem.self) { try daemon.connect(.device, "kiosk-1").trouble("Write", "spin", key: key) }
            #expect(problem?.reason == "OUTCOME_UNKNOWN")
            #expect(try daemon.waitForLog("a worker died in a plugin", from: mark).contains("spin_for_ever+0x"))
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        }
        let problem = #expect(throws: Problem.self) { try daemon.connect(.device, "kiosk-1").trouble("Write", "spin", key: key) }
        #expect(problem?.reason == "SET_ASIDE")
    }

    /// Connects before a reload, so that the worker that drains serves the connection still.
    private func connectBeforeReload(_ daemon: DaemonUnderTest) throws -> RawClient {
        let client = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(try daemon.certificate(.device, "kiosk-1")))
        try client.sendHello()
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        return client
    }

    private func write(_ client: RawClient, _ what: String, key: String) throws {
        try client.send(Frame(call: 1, .open(.init(
            method: "\(TroublePlugin.service)/Write", message: TroublePlugin.request(what), requestKey: key))))
    }

    @Test func death_ofAWorkerThatDrains_countsForTheCall() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder))
        let client = try connectBeforeReload(daemon)
        let key = CallOptions.newRequestKey()
        let mark = daemon.logCount
        try write(client, "trap", key: key)
        _ = try daemon.waitForLog("a drained worker ended", from: mark)
        let (problem, lost) = try retry(daemon, "kiosk-1", "Write", "trap", key: key)
        #expect(problem?.reason == "SET_ASIDE")
        #expect(lost == 1, "the first death was that of the worker that drained")
        // The supervisor names the second death after the call was answered.
        #expect(waitUntil(seconds: 20) { daemon.log.components(separatedBy: "a worker died in a plugin").count - 1 == 2 }, "\(daemon.log)")
    }

    @Test func hang_inAWorkerThatDrains_leavesItsSuccessorAlone() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(try TroublePlugin.make(in: folder), limits: "writer_hard_milliseconds: 500")
        let client = try connectBeforeReload(daemon)
        let successor = try #require(daemon.workers.last)
        let mark = daemon.logCount
        try write(client, "spin", key: CallOptions.newRequestKey())
        #expect(try daemon.waitForLog("a worker died in a plugin", from: mark).contains("did not return"))
        #expect(daemon.workers == [successor])
        #expect(try daemon.connect(.device, "kiosk-1").trouble("Write") == [])
    }

    @Test func inlineMethod_thatHeldAReactorUntilTheEnd_runsOnThreadsInTheNextWorker() throws {
        let folder = try TemporaryFolder()
        let daemon = try TroublePlugin.daemon(
            try TroublePlugin.make(in: folder), limits: "inline_soft_milliseconds: 200, inline_hard_milliseconds: 500")
        let mark = daemon.logCount
        let first = #expect(throws: Problem.self) { try daemon.connect(.device, "kiosk-1").trouble("Inline", "spin") }
        #expect(first?.reason == "CONNECTION_LOST")
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        let second = #expect(throws: Problem.self) {
            try daemon.connect(.device, "kiosk-2").trouble("Inline", "spin", timeoutMilliseconds: 300)
        }
        #expect(second?.reason == "DEADLINE_PASSED", "a reactor that is held answers nobody")
    }
}

/// CLOCK_MONOTONIC in seconds.
private func monotonicSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}
