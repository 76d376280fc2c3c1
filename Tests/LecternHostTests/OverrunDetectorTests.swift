// The watchdog's decisions as a value, without threads.

@testable import LecternHost
import LecternWire
import Testing

@Suite struct OverrunDetectorTests {
    private func rounds() -> OverrunDetector { OverrunDetector { _ in .init(soft: 1_000, hard: 5_000) } }

    private func observation(_ count: UInt64 = 1, ran: Int64? = nil, waited: Int64? = nil, isInStore: Bool = false) -> OverrunDetector.Observation {
        OverrunDetector.Observation(
            slot: 3, count: count, running: Activity.write.running(7), function: 7, isInStore: isInStore, thread: 42, ran: ran, waited: waited)
    }

    @Test func runningFunction_pastALimit_isReportedOnce() {
        var rounds = rounds()
        var told: [(OverrunDetector.Finding.Kind, Int)] = []
        for _ in 0...100 {
            told += rounds.observe([observation()], elapsedMilliseconds: 100).map { ($0.kind, $0.milliseconds) }
        }
        #expect(told.map(\.0) == [.soft, .hard])
        #expect(told.map(\.1) == [1_000, 5_000])
    }

    @Test func nextCall_onTheThread_isTimedAnew() {
        var rounds = rounds()
        for count in 1...200 as ClosedRange<UInt64> {
            let found = rounds.observe([observation(count / 5)], elapsedMilliseconds: 100)
            #expect(found.isEmpty)
        }
    }

    @Test func stoppedProcess_isNoOverrun() {
        var rounds = rounds()
        _ = rounds.observe([observation()], elapsedMilliseconds: 100)
        // Stopped for a minute: one round.
        let after = rounds.observe([observation()], elapsedMilliseconds: 60_000) + rounds.observe([observation()], elapsedMilliseconds: 100)
        #expect(after.isEmpty)
    }

    @Test func waitForAProcessor_countsPastThreeTimesTheLimit() {
        var starved = rounds(), delayed = rounds()
        var starvedUntil: Int64?, delayedUntil: Int64?
        for round in 0...200 as ClosedRange<Int64> {
            // Of each 100 ms one waits 90, and the other 50.
            if starved.observe([observation(ran: round * 10_000_000, waited: round * 90_000_000)], elapsedMilliseconds: 100).contains(where: { $0.kind == .hard }) {
                starvedUntil = round
            }
            if delayed.observe([observation(ran: round * 50_000_000, waited: round * 50_000_000)], elapsedMilliseconds: 100).contains(where: { $0.kind == .hard }) {
                delayedUntil = round
            }
        }
        #expect(starvedUntil == 150)
        #expect(delayedUntil == 100)
    }

    @Test func sleepInsideTheStore_isAllowedThreeTimesTheLimit() {
        var asleep = rounds(), spinning = rounds()
        var sleptUntil: Int?, spunUntil: Int?
        for round in 0...200 {
            if asleep.observe([observation(ran: 0, waited: 0, isInStore: true)], elapsedMilliseconds: 100).contains(where: { $0.kind == .hard }) {
                sleptUntil = round
            }
            let ran = Int64(round) * 100_000_000
            if spinning.observe([observation(ran: ran, waited: 0, isInStore: true)], elapsedMilliseconds: 100).contains(where: { $0.kind == .hard }) {
                spunUntil = round
            }
        }
        #expect(sleptUntil == 150)
        #expect(spunUntil == 50)
    }

    @Test func bounds_followActivityAndMethodTime() {
        let limits = Limits()
        func hard(_ activity: Activity, timeout: Int = 0) -> Int {
            Watchdog.bounds(.init(slot: 0, count: 1, running: activity.running(1)), limits, timeout: timeout).hard
        }
        #expect(hard(.write, timeout: 60_000) == limits.writerHardMilliseconds)
        #expect(hard(.inline) == limits.inlineHardMilliseconds)
        #expect(hard(.read) == limits.handlerHardMilliseconds)
        #expect(hard(.prepare, timeout: 60_000) == 60_000)
        #expect(hard(.start) == limits.startHardMilliseconds)
    }

    @Test func store_thatStalls_isReportedWithItsEnd() {
        var detector = StoreStallDetector(limitMilliseconds: 1_000)
        var found: [StoreStallDetector.Finding] = []
        for _ in 0..<50 {
            if let finding = detector.observe(waiting: 2, moved: 7, isHandlerRunning: false, elapsedMilliseconds: 100) { found.append(finding) }
        }
        #expect(found == [.stalled(milliseconds: 1_000)])
        let resumed = detector.observe(waiting: 1, moved: 8, isHandlerRunning: false, elapsedMilliseconds: 100)
        #expect(resumed == .resumed(milliseconds: 4_900))
        for _ in 0..<50 {
            // A handler runs, or nothing waits: neither is the store's.
            let busy = detector.observe(waiting: 1, moved: 8, isHandlerRunning: true, elapsedMilliseconds: 100)
            let idle = detector.observe(waiting: 0, moved: 8, isHandlerRunning: false, elapsedMilliseconds: 100)
            #expect(busy == nil && idle == nil)
        }
    }
}
