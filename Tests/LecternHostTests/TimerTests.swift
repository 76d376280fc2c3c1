// Timers in the host: scheduled, moved, cancelled, undone with their call, run once, tried again, parked.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct TimerTests {
    private let clockwork = Clockwork()

    private func host(
        _ more: [ScriptedPlugin] = [], database: TestDatabase? = nil, limits: Limits = Limits(), runsTimers: Bool = false
    ) throws -> HostUnderTest {
        try HostUnderTest([clockwork.plugin()] + more, database: database, limits: limits, runsTimers: runsTimers)
    }

    private func schedule(_ host: HostUnderTest, _ text: String) -> String { host.call(Clockwork.service + "Schedule", text).reason }
    private func runs(_ host: HostUnderTest) -> String { host.call(Clockwork.service + "Runs").text }
    private func anHourLater(_ host: HostUnderTest) -> Int {
        host.clock.turn(milliseconds: Clockwork.hour)
        return host.router.timers.runDue()
    }

    @Test func timer_whenDue_runsOnceAsNobody_withItsOrigin() throws {
        let host = try host()
        defer { host.stop() }
        let before = host.clock.clock.wallMilliseconds()
        #expect(schedule(host, "a one") == "")
        #expect(host.router.timers.runDue() == 0 && runs(host) == "", "not before it is due")
        #expect(anHourLater(host) == 1 && runs(host) == "a:one")
        #expect(clockwork.origin.text == "1 a test.v1.Clockwork/Schedule kiosk-1 0 00")
        let happened = Int64(host.call(Clockwork.service + "Times").text) ?? 0
        #expect((before + Clockwork.hour...before + Clockwork.hour + 60_000).contains(happened), "when it was due")
        #expect(host.router.timers.runDue() == 0 && runs(host) == "a:one")
        #expect(host.router.context.figures.timers.run.value == 1)
    }

    @Test func timer_scheduledAgain_isMoved() throws {
        let host = try host()
        defer { host.stop() }
        _ = schedule(host, "a one")
        host.clock.turn(milliseconds: Clockwork.hour / 2)
        _ = schedule(host, "a two")
        host.clock.turn(milliseconds: Clockwork.hour / 2)
        #expect(host.router.timers.runDue() == 0)
        host.clock.turn(milliseconds: Clockwork.hour / 2)
        #expect(host.router.timers.runDue() == 1 && runs(host) == "a:two")
    }

    @Test func timer_cancelled_isNotRun() throws {
        let host = try host()
        defer { host.stop() }
        _ = schedule(host, "a one")
        #expect(host.call(Clockwork.service + "Cancel", "a").text == "true")
        #expect(host.call(Clockwork.service + "Cancel", "a").text == "false")
        #expect(anHourLater(host) == 0 && runs(host) == "")
    }

    @Test func timer_ofAFailedCall_isUndone_ofARefusedOneKept() throws {
        let host = try host()
        defer { host.stop() }
        #expect(schedule(host, "a then fail") == "BROKEN")
        #expect(schedule(host, "b then refuse") == "NO")
        #expect(anHourLater(host) == 1 && runs(host) == "b:then refuse")
    }

    @Test func tryCall_undoesTheTimersOfAFailureAlone() throws {
        let outer = ScriptedPlugin(
            "outer",
            [ScriptedMethod(name: "test.v1.Outer/Do", call: { call in
                let failed = call.nested(Clockwork.service + "Schedule", "lost then fail", try: true)
                let moved = call.nested(Clockwork.service + "Schedule", "kept then fail", try: true)
                return call.answer("\(failed.reason) \(moved.reason)")
            })], mayCall: ["test.v1.Clockwork"])
        let host = try host([outer])
        defer { host.stop() }
        _ = schedule(host, "kept as it was")
        #expect(host.call("test.v1.Outer/Do").text == "BROKEN BROKEN")
        #expect(anHourLater(host) == 1 && runs(host) == "kept:as it was")
    }

    @Test func timer_thatSchedulesItself_runsForEachMomentThatHasPassed() throws {
        let host = try host()
        defer { host.stop() }
        _ = schedule(host, "a again")
        host.clock.turn(milliseconds: 5 * Clockwork.hour)
        #expect(host.router.timers.runDue() == 5)
        let times = host.call(Clockwork.service + "Times").text.split(separator: ",").compactMap { Int64($0) }
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 == Clockwork.hour } && times.count == 5)
    }

    @Test(arguments: ["fail", "break"]) func failure_isUndone_triedAgainWithPauses_andParked(_ how: String) throws {
        var limits = Limits()
        limits.timerAttemptsMax = 3
        let host = try host(limits: limits)
        defer { host.stop() }
        _ = schedule(host, "a \(how)")
        #expect(anHourLater(host) == 1 && runs(host) == "", "nothing of a failure is kept")
        #expect(host.router.timers.runDue() == 0, "not before its pause is over")
        host.clock.turn(milliseconds: Int64(limits.timerPauseMilliseconds) * 2)
        #expect(host.router.timers.runDue() == 1)
        #expect(clockwork.origin.text.hasSuffix(" 1 00"), "its handler is told of the failure: \(clockwork.origin.text)")
        #expect(anHourLater(host) == 1)
        #expect(anHourLater(host) == 0 && clockwork.attempts.value == 3, "parked")
        #expect(host.router.context.figures.timers.parkedNow.load(ordering: .relaxed) == 1)
        #expect(host.router.context.figures.timers.failed.value == 3)
        _ = schedule(host, "a fresh")
        #expect(anHourLater(host) == 1 && runs(host) == "a:fresh", "scheduling it again makes it fresh")
    }

    @Test func failure_thatEnds_actsOnce() throws {
        let host = try host()
        defer { host.stop() }
        _ = schedule(host, "a fail")
        #expect(anHourLater(host) == 1)
        clockwork.isBroken.withLock { $0 = false }
        #expect(anHourLater(host) == 1 && runs(host) == "a:fail")
        #expect(anHourLater(host) == 0 && clockwork.attempts.value == 2)
    }

    @Test func refusal_commits_andEndsTheTimer() throws {
        let host = try host()
        defer { host.stop() }
        _ = schedule(host, "a refuse")
        #expect(anHourLater(host) == 1 && runs(host) == "a:refuse")
        #expect(anHourLater(host) == 0 && host.router.context.figures.timers.refused.value == 1)
    }

    @Test func changes_ofATimer_reachWatchers() throws {
        let host = try host()
        defer { host.stop() }
        let watch = host.begin(
            Frame.Open(method: "lectern.host.v1.Host/Watch", message: [0x18, 1], credit: 10), on: host.connection(.admin, "a"))
        _ = schedule(host, "a one")
        _ = anHourLater(host)
        #expect(host.recorder.items(of: watch, count: 1).count == 1)
    }

    @Test func timers_ofAPluginThatIsNotLoaded_orMethodThatIsGone_wait() throws {
        let database = try TestDatabase()
        let first = try host(database: database)
        _ = schedule(first, "a one")
        first.stop()
        let clock = TurnedClock()
        clock.turn(milliseconds: Clockwork.hour)
        let without = try HostUnderTest([Notes().plugin()], database: database, clock: clock)
        #expect(without.router.timers.runDue() == 0)
        without.stop()
        let reduced = try HostUnderTest([clockwork.plugin(isReduced: true)], database: database, clock: clock)
        #expect(reduced.router.timers.runDue() == 0)
        reduced.stop()
        let again = try HostUnderTest([clockwork.plugin()], database: database, clock: clock)
        defer { again.stop() }
        #expect(again.router.timers.runDue() == 1 && runs(again) == "a:one" && clockwork.origin.text.contains(" 0 00"))
    }

    @Test func timers_thatCantBe_areRefused() throws {
        let host = try host()
        defer { host.stop() }
        let run = Clockwork.service + "Run"
        let wrong = [
            "\(run) 0 1 1", "\(run) 201 1 1", "\(run) 1 70000 1", "\(run) 1 1 0", "\(run) 1 1 999999999999999",
            "\(Clockwork.service)Schedule 1 1 1", "\(Clockwork.service)Runs 1 1 1", "test.v1.Notes/Write 1 1 1",
        ]
        for text in wrong { #expect(host.call(Clockwork.service + "Wrongly", text).reason == "INTERNAL_ERROR", "\(text)") }
        #expect(host.call(Clockwork.service + "Wrongly", "\(run) 200 60000 1").text == "\(LECTERN_OK)")
        #expect(host.router.timers.runDue() == 1)
    }

    @Test func thread_runsWhatIsDueAtOnce_andWhatIsFoundLater() throws {
        let host = try host(runsTimers: true)
        defer { host.stop() }
        #expect(host.call(Clockwork.service + "Wrongly", "\(Clockwork.service)Run 3 0 1").text == "\(LECTERN_OK)")
        #expect(waitUntil { runs(host) == "kkk:" })
        _ = schedule(host, "a one")
        host.clock.turn(milliseconds: Clockwork.hour)
        #expect(waitUntil { runs(host) == "a:one,kkk:" })
    }

    @Test func claimThatIsOld_neitherTakesNorPostponesTheTimer() throws {
        let host = try host()
        defer { host.stop() }
        _ = schedule(host, "a one")
        let now = host.clock.clock.wallMilliseconds()
        let found = WaitedWrite(host) { transaction in
            let table = TimerTable(transaction)
            guard let claim = (try? table.due(method: Clockwork.service + "Run", upTo: now + Clockwork.hour, limit: 1))?.first else { return [] }
            let old = [
                TimerClaim(id: claim.id, dueMilliseconds: claim.dueMilliseconds, nextMilliseconds: claim.nextMilliseconds - 1),
                TimerClaim(id: claim.id, dueMilliseconds: claim.dueMilliseconds - 1, nextMilliseconds: claim.nextMilliseconds),
            ]
            return old.map { claim in
                let isPostponed = try? table.postpone(claim, failures: 1, nextMilliseconds: nil, now: now, problem: "")
                let isTaken = (try? table.take(claim)).flatMap { $0 } != nil
                return isPostponed == false && !isTaken ? 0 : 1
            }
        }
        #expect(found.wait() == [0, 0])
        #expect(anHourLater(host) == 1 && runs(host) == "a:one" && clockwork.origin.text.contains(" 0 00"))
    }

    @Test func drainedHost_givesItsLeaseUp_soThatAnotherGoesOnAtOnce() throws {
        var limits = Limits()
        limits.leaseMilliseconds = 3_600_000
        let database = try TestDatabase()
        let clock = TurnedClock()
        func made() throws -> HostUnderTest {
            try HostUnderTest([clockwork.plugin()], database: database, limits: limits, clock: clock, runsTimers: true)
        }
        let first = try made()
        #expect(waitUntil { first.router.context.timers.look { $0.looks } }, "it holds the lease")
        _ = schedule(first, "a one")
        first.stop()
        clock.turn(milliseconds: Clockwork.hour)
        let second = try made()
        defer { second.stop() }
        #expect(waitUntil(seconds: 20) { runs(second) == "a:one" })
    }

    @Test func twoHosts_onOneDatabase_runEachTimerOnce() throws {
        let database = try TestDatabase()
        let clock = TurnedClock()
        let hosts = try (0..<2).map { _ in
            try HostUnderTest([clockwork.plugin()], database: database, clock: clock, runsTimers: true)
        }
        defer { hosts[1].stop() }
        for number in 0..<100 { _ = schedule(hosts[number % 2], "\(number % 50) \(number)") }
        clock.turn(milliseconds: Clockwork.hour)
        #expect(waitUntil { runs(hosts[0]).split(separator: ",").count >= 50 })
        hosts[0].stop()
        #expect(waitUntil { runs(hosts[1]).split(separator: ",").count == 50 })
        let expected = (50..<100).map { "\($0 % 50):\($0)" }.sorted()
        #expect(runs(hosts[1]).split(separator: ",").map(String.init).sorted() == expected)
    }

    // MARK: the list

    private func list(_ host: HostUnderTest, _ request: Host.TimersRequest = .init()) throws -> Host.TimersResponse {
        let open = Frame.Open(method: "lectern.host.v1.Host/Timers", message: try request.encoded())
        let close = try #require(host.recorder.close(of: host.begin(open, on: host.connection(.admin, "admin"))))
        #expect(close.status == .ok, "\(close.reason)")
        return try Host.TimersResponse(close.message)
    }

    @Test func list_tellsStates_inPages() throws {
        var limits = Limits()
        limits.timerAttemptsMax = 2
        let database = try TestDatabase()
        let host = try host(database: database, limits: limits)
        _ = schedule(host, "parked fail")
        _ = anHourLater(host)
        _ = anHourLater(host)
        _ = schedule(host, "failing fail")
        _ = anHourLater(host)
        _ = schedule(host, "late one")
        host.clock.turn(milliseconds: Clockwork.hour - 1_000)
        _ = schedule(host, "scheduled one")
        host.clock.turn(milliseconds: 1_000 + Int64(limits.timerLateMilliseconds) + 1_000)
        #expect(host.call(Clockwork.service + "Wrongly", "\(Clockwork.service)Run 3 0 \(host.clock.clock.wallMilliseconds())").status == .ok)
        let all = try list(host)
        #expect(all.timers.map { "\($0.key) \($0.state)" } == ["parked parked", "failing failing", "late late", "kkk due", "scheduled scheduled"])
        #expect(all.counts.map { "\($0.state) \($0.timers)" } == ["scheduled 1", "due 1", "late 1", "failing 1", "waiting 0", "parked 1"])
        let parked = all.timers[0]
        #expect(parked.failures == 2 && parked.nextMs == 0 && parked.parkedAtMs > 0 && parked.problem.hasPrefix("BROKEN"))
        #expect(parked.byTerminal == "kiosk-1" && parked.byMethod == Clockwork.service + "Schedule")
        #expect(try list(host, .init(state: "late")).timers.map(\.key) == ["late"])
        #expect(try list(host, .init(plugin: "other")).timers.isEmpty)
        var paged: [String] = []
        var request = Host.TimersRequest(limit: 2)
        repeat {
            let page = try list(host, request)
            paged += page.timers.map(\.key)
            request.cursor = page.nextCursor
        } while !request.cursor.isEmpty
        #expect(paged == all.timers.map(\.key))
        let clock = host.clock
        host.stop()
        let without = try HostUnderTest([Notes().plugin()], database: database, clock: clock)
        defer { without.stop() }
        #expect(try list(without).timers.map(\.state) == ["parked", "waiting", "waiting", "waiting", "waiting"])
    }
}
