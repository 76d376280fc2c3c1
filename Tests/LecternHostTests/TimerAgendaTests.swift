// What a worker does about timers next, and when one that fails is tried again: pure decisions.

import LecternWire
import Testing

@testable import LecternHost

@Suite struct TimerAgendaTests {
    private static var limits: Limits {
        var limits = Limits()
        limits.timerLookMilliseconds = 1_000
        limits.timerPageMax = 4
        limits.timersInWorkMax = 2
        return limits
    }

    private func claim(_ id: Int64, _ due: Int64) -> TimerClaim {
        TimerClaim(id: id, dueMilliseconds: due, nextMilliseconds: due)
    }

    private func agenda(looks: Bool = true) -> TimerAgenda {
        var agenda = TimerAgenda(limits: TimerAgendaTests.limits)
        agenda.setLooks(looks)
        return agenda
    }

    @Test func next_atFirst_looksOnce() {
        var agenda = agenda()
        #expect(agenda.next(now: 5_000) == .look(upTo: 6_000))
        #expect(agenda.next(now: 9_000) == .wait(until: .max), "one look at a time")
        agenda.found([], isMore: false, now: 5_000)
        #expect(agenda.next(now: 5_000) == .wait(until: 6_000))
        #expect(agenda.next(now: 6_000) == .look(upTo: 7_000))
    }

    @Test func next_withoutTheLease_neverLooks() {
        var agenda = agenda(looks: false)
        #expect(agenda.next(now: 5_000) == .wait(until: .max))
        agenda.scheduled([claim(1, 5_500)], now: 5_000)
        #expect(agenda.next(now: 5_000) == .wait(until: 5_500), "but it runs what it scheduled itself")
        #expect(agenda.next(now: 5_500) == .run(claim(1, 5_500)))
    }

    @Test func found_areRunInTheOrderOfTheirMoments_andNotBefore() {
        var agenda = agenda()
        _ = agenda.next(now: 5_000)
        agenda.found([claim(3, 5_900), claim(2, 4_000), claim(1, 4_500)], isMore: false, now: 5_000)
        #expect(agenda.next(now: 5_000) == .run(claim(2, 4_000)))
        #expect(agenda.next(now: 5_000) == .run(claim(1, 4_500)))
        #expect(agenda.next(now: 5_000) == .wait(until: 5_900))
    }

    @Test func timersInWork_areBounded() {
        var agenda = agenda()
        _ = agenda.next(now: 5_000)
        agenda.found([claim(1, 1), claim(2, 2), claim(3, 3)], isMore: false, now: 5_000)
        _ = agenda.next(now: 5_000)
        _ = agenda.next(now: 5_000)
        #expect(agenda.next(now: 5_000) == .wait(until: .max), "both places are taken")
        agenda.ended(claim(1, 1))
        #expect(agenda.next(now: 5_000) == .run(claim(3, 3)))
        #expect(!agenda.isIdle)
    }

    @Test func timerInWork_foundAgain_isNotRunBeside() {
        var agenda = agenda()
        agenda.scheduled([claim(1, 4_000)], now: 5_000)
        #expect(agenda.next(now: 5_000) == .run(claim(1, 4_000)))
        #expect(agenda.next(now: 5_000) == .look(upTo: 6_000))
        agenda.found([claim(1, 4_000), claim(2, 4_000)], isMore: false, now: 5_000)
        agenda.found([claim(2, 4_000)], isMore: false, now: 5_000)
        #expect(agenda.next(now: 5_000) == .run(claim(2, 4_000)))
        agenda.ended(claim(1, 4_000))
        #expect(agenda.next(now: 5_000) == .wait(until: 6_000))
    }

    @Test func fullPage_isFollowedByALookOnceItIsDone() {
        var agenda = agenda()
        _ = agenda.next(now: 5_000)
        agenda.found((1...4).map { claim($0, $0) }, isMore: true, now: 5_000)
        for id in Int64(1)...4 {
            #expect(agenda.next(now: 5_000) == .run(claim(id, id)))
            agenda.ended(claim(id, id))
        }
        #expect(agenda.next(now: 5_000) == .look(upTo: 6_000))
    }

    @Test func scheduled_forLaterThanTheNextLook_isLeftToIt() {
        var agenda = agenda(looks: false)
        agenda.scheduled([claim(1, 6_001)], now: 5_000)
        #expect(agenda.next(now: 5_000) == .wait(until: .max))
    }

    @Test func known_areBounded_andTheLatestAreFoundAgain() {
        var agenda = agenda()
        _ = agenda.next(now: 0)
        agenda.found([], isMore: false, now: 0)
        agenda.scheduled((1...100).map { claim($0, $0) }, now: 0)
        var runs = 0
        var step = agenda.next(now: 100)
        while case .run(let claim) = step {
            runs += 1
            agenda.ended(claim)
            step = agenda.next(now: 100)
        }
        #expect(runs == 64 && step == .look(upTo: 1_100))
    }

    @Test func storeFailure_bringsAPause_notALoop() {
        var agenda = agenda()
        _ = agenda.next(now: 5_000)
        agenda.found([claim(1, 1), claim(2, 2)], isMore: false, now: 5_000)
        _ = agenda.next(now: 5_000)
        agenda.notRun(claim(1, 1), now: 5_000)
        #expect(agenda.next(now: 5_000) == .wait(until: 6_000))
        #expect(agenda.next(now: 6_000) == .look(upTo: 7_000))
        agenda.lookFailed(now: 6_000)
        #expect(agenda.next(now: 6_000) == .wait(until: 7_000))
    }

    @Test func stopped_beginsNothing() {
        var agenda = agenda()
        agenda.scheduled([claim(1, 1)], now: 5_000)
        agenda.stop()
        agenda.scheduled([claim(2, 1)], now: 5_000)
        #expect(agenda.next(now: 5_000) == .wait(until: .max) && agenda.isIdle)
    }

    @Test func pauses_growThreefold_upToTheLongest() {
        var limits = Limits()
        limits.timerPauseMilliseconds = 2_000
        limits.timerPauseMillisecondsMax = 60_000
        let policy = TimerPolicy(limits: limits)
        #expect((1...6).map(policy.pause) == [2_000, 6_000, 18_000, 54_000, 60_000, 60_000])
        #expect(policy.pause(afterFailures: .max) == 60_000)
    }

    @Test func lastAttempt_parks_andThoseBeforeSpreadTheirMoments() {
        var limits = Limits()
        limits.timerAttemptsMax = 3
        limits.timerPauseMilliseconds = 6_400
        let policy = TimerPolicy(limits: limits)
        let moments = (Int64(0)..<64).map { policy.decision(failures: 1, id: $0, now: 1_000) }
        #expect(moments.first == .retry(atMilliseconds: 7_400) && moments.last == .retry(atMilliseconds: 8_975))
        #expect(policy.decision(failures: 2, id: 0, now: 0) == .retry(atMilliseconds: 19_200))
        #expect(policy.decision(failures: 3, id: 0, now: 0) == .park)
    }
}
