// Workers are killed while thousands of timers are due, between any two statements and within a handler, on one daemon and on two: each
// timer acts exactly once.

import CityTesting
import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct TimerCrashTests {
    /// LECTERN_TIMER_KILLS=50 is the full measure.
    private static let kills = Int(ProcessInfo.processInfo.environment["LECTERN_TIMER_KILLS"] ?? "") ?? 3
    /// So many timers for each kill, so that there is work whenever one comes.
    private static let timersOfAKill = 400

    private let folder: TemporaryFolder
    private let database: TestDatabase
    private let plugin: String

    init() throws {
        folder = try TemporaryFolder()
        database = try TestDatabase()
        plugin = try TimedPlugin.make(in: folder)
    }

    private func daemon(_ limits: String = "timer_look_milliseconds: 200, lease_milliseconds: 1500") throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: [plugin, "Hello"])
        options.database = database
        options.limits = limits
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    private func runs(_ daemon: DaemonUnderTest) throws -> (runs: Int, timers: Int) {
        let kiosk = try daemon.connect(.device, "kiosk-1")
        defer { kiosk.close() }
        return try kiosk.timedRuns()
    }

    @Test(.enabled(if: (try? TestStore.current().isShared) == true, "the store under test serves one daemon only"))
    func timers_ofTwoDaemons_underKills_actOnce() throws { try killAmongTimers([try daemon(), try daemon()]) }

    @Test func timers_underKillsAndReloads_actOnce() throws { try killAmongTimers([try daemon()]) }

    private func killAmongTimers(_ daemons: [DaemonUnderTest]) throws {
        let timers = Self.kills * Self.timersOfAKill
        let kiosk = try daemons[0].connect(.device, "kiosk-1")
        for first in stride(from: 0, to: timers, by: 5_000) {
            try kiosk.schedule(TimedBatch(first: first, timers: min(5_000, timers - first)))
        }
        kiosk.close()
        var done = 0
        for kill in 0..<Self.kills {
            let daemon = daemons[kill % daemons.count]
            // In the midst of them: so many more have run, and as many are left.
            done = min(timers - Self.timersOfAKill / 2, done + Int.random(in: 1..<Self.timersOfAKill))
            #expect(waitUntil { ((try? runs(daemon).timers) ?? 0) >= done })
            let mark = daemon.logCount
            // Every third time a reload, with two workers for a while, one of which may be killed next.
            if kill % 3 == 2 { daemon.signal(SIGHUP) } else { for worker in daemon.workers { Foundation.kill(worker, SIGKILL) } }
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        }
        // A worker that drains refuses to tell.
        var found = (runs: 0, timers: 0)
        waitUntil(seconds: 300) {
            found = (try? runs(daemons[0])) ?? found
            return found.timers == timers
        }
        #expect(found.runs == timers && found.timers == timers, "\(found.runs) runs of \(found.timers) timers, and \(timers) were scheduled")
        print("\(daemons.count) daemon(s), \(Self.kills) kills and reloads: \(found.runs) runs of \(timers) timers")
    }

    @Test(arguments: ["before", "after"]) func timer_killedInItsHandler_actsOnce(when: String) throws {
        let daemon = try daemon()
        let mark = daemon.logCount
        // Its answer may be lost: the timer runs as soon as it is committed.
        _ = try? daemon.connect(.device, "kiosk-1").schedule(TimedBatch(timers: 1, what: "kill \(when) \(folder.path)/killed"))
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(try waitUntil { try runs(daemon).runs == 1 })
        #expect(try !daemon.administered("timers").contains("number/0"))
    }

    // MARK: what an administrator sees

    /// The number at the beginning of the line of a timer.
    private func id(_ listed: String, _ key: String) throws -> String {
        let line = try #require(listed.split(separator: "\n").first { $0.contains(" \(key) of ") }, "\(listed)")
        return String(line.prefix { $0 != " " })
    }

    @Test func timer_thatFails_isParked_retriedAndSkippedByCommand() throws {
        let daemon = try daemon("timer_attempts_max: 1")
        let kiosk = try daemon.connect(.device, "kiosk-1")
        defer { kiosk.close() }
        try kiosk.schedule(TimedBatch(first: 7, timers: 1, what: "fail"))
        try kiosk.schedule(TimedBatch(first: 8, timers: 1, afterMilliseconds: 3_600_000))
        _ = try daemon.waitForLog("a timer is parked")
        #expect(try waitUntil { try daemon.administered("timers").contains("in all: 1 scheduled, 1 parked") })
        let listed = try daemon.administered("timers", "--state", "parked")
        #expect(listed.contains("number/7 of timed") && listed.contains("INTERNAL_ERROR") && !listed.contains("number/8"), "\(listed)")
        let parked = try id(listed, "number/7")
        var mark = daemon.logCount
        #expect(try daemon.administered("timers", "retry", parked).contains("it runs now"))
        _ = try daemon.waitForLog("a timer is parked", from: mark)
        mark = daemon.logCount
        #expect(try daemon.administered("timers", "skip", parked, "--reason", "it never will").contains("skipped"))
        let line = try daemon.waitForLog("a timer was skipped", from: mark)
        #expect(line.contains("it never will") && line.contains("number/7"))
        #expect(try daemon.administered("timers", "--json").contains("\"plugin\": \"timed\""))
        let figures = try daemon.administered("status")
        #expect(figures.contains("timers skipped: 1") && figures.contains("timer attempts failed: 2"), "\(figures)")
        let scheduled = try id(try daemon.administered("timers"), "number/8")
        #expect(try daemon.administered("timers", "retry", scheduled).contains("number/8"))
        #expect(try waitUntil { try runs(daemon).runs == 1 }, "what is due later can be run now")
    }

    @Test func timer_thatKilledTwice_isSetAside_shown_andLifted() throws {
        let daemon = try daemon("timer_look_milliseconds: 200, timer_set_aside_milliseconds: 200")
        // Its answer may be lost: the timer runs as soon as it is committed.
        _ = try? daemon.connect(.device, "kiosk-1").schedule(TimedBatch(first: 3, timers: 1, what: "trap"))
        _ = try daemon.waitForLog("is set aside")
        let kiosk = try daemon.connect(.device, "kiosk-1")
        defer { kiosk.close() }
        try kiosk.schedule(TimedBatch(first: 4, timers: 5))
        #expect(try waitUntil { try kiosk.timedRuns().runs == 5 }, "others run")
        #expect(try waitUntil { try daemon.administered("timers").contains("SET_ASIDE") })
        let listed = try daemon.administered("timers")
        #expect(listed.contains("number/3"), "it waits: \(listed)")
        let aside = try daemon.administered("quarantine", "list")
        #expect(aside.contains("the call timer/\(try id(listed, "number/3")) of lectern.timed.v1.Timed/Run"), "\(aside)")
        let deaths = { daemon.log.components(separatedBy: "\"message\":\"a worker died\"").count - 1 }
        #expect(deaths() == 2)
        #expect(try daemon.administered("quarantine", "lift", "all").contains("lifted: 1"))
        #expect(waitUntil { deaths() > 2 }, "lifted, it is tried again")
    }
}
