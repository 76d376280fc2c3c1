// `ChangeNotifier` without threads: a change between a stream's step and its wait is not missed.

import LecternNet
import Synchronization
import Testing

@testable import LecternHost

@Suite struct ChangeNotifierTests {
    private final class Woken: Sendable {
        let count = Mutex(0)
        var times: Int { count.withLock { $0 } }
        let passed = Mutex<Int64>(0)
        func wake(_ position: Int64) {
            count.withLock { $0 += 1 }
            passed.withLock { $0 = position }
        }
    }

    private func change(_ position: Int64, _ topic: String) -> ChangeHeader {
        ChangeHeader(position: position, topic: topic, subject: "s", terminal: Terminal(certificate: .device, name: "t"))
    }

    @Test func wait_afterAMissedChange_returnsAtOnce() {
        let notifier = ChangeNotifier(keptMax: 8)
        let position = notifier.position
        notifier.notify([change(1, "a")])
        let woken = Woken()
        let missed = notifier.wait(since: position, { $0.topic == "a" }, wake: woken.wake)
        #expect(missed == nil, "the stream would sleep over a change")
        let asleep = notifier.wait(since: notifier.position, { $0.topic == "a" }, wake: woken.wake)
        #expect(asleep != nil)
        #expect(woken.times == 0)
    }

    @Test func notify_withAMatchingChange_wakesOnce() {
        let notifier = ChangeNotifier(keptMax: 8)
        let woken = Woken()
        let position = notifier.position
        notifier.notify([change(1, "b")])
        let asleep = notifier.wait(since: position, { $0.topic == "a" }, wake: woken.wake)
        #expect(asleep != nil)
        notifier.notify([change(2, "b")])
        #expect(woken.times == 0)
        notifier.notify([change(3, "b"), change(4, "a")])
        notifier.notify([change(5, "a")])
        #expect(woken.times == 1)
    }

    @Test func wait_whenKeptChangesAreGone_returnsAtOnce() {
        let notifier = ChangeNotifier(keptMax: 2)
        let position = notifier.position
        notifier.notify([change(1, "a"), change(2, "b"), change(3, "b")])
        let ticket = notifier.wait(since: position, { $0.topic == "a" }, wake: { _ in })
        #expect(ticket == nil)
    }

    @Test func wait_afterAnyNumberOfLaterChanges_missesNone() {
        for following in 1..<30 {
            let notifier = ChangeNotifier(keptMax: 8)
            let position = notifier.position
            notifier.notify([change(1, "a")])
            for place in 0..<following { notifier.notify([change(Int64(place + 2), "b")]) }
            let missed = notifier.wait(since: position, { $0.topic == "a" }, wake: { _ in })
            #expect(missed == nil, "\(following) followed")
            let asleep = notifier.wait(since: position + UInt64(max(1, following - 3)), { $0.topic == "a" }, wake: { _ in })
            #expect(asleep != nil, "\(following) followed, of which the last are kept")
        }
    }

    @Test func stopWaiting_beforeAChange_preventsTheWake() throws {
        let notifier = ChangeNotifier(keptMax: 8)
        let woken = Woken()
        let waiting = notifier.wait(since: notifier.position, { _ in true }, wake: woken.wake)
        let ticket = try #require(waiting)
        notifier.stopWaiting(ticket)
        notifier.notify([change(1, "a")])
        #expect(woken.times == 0)
    }

    @Test func wake_afterOtherChanges_hasThePositionBeforeTheFirstOfInterest() throws {
        let notifier = ChangeNotifier(keptMax: 8)
        let woken = Woken()
        notifier.notify([change(10, "b")])
        let first = notifier.wait(since: notifier.position, { $0.topic == "a" }, wake: woken.wake)
        #expect(first != nil)
        notifier.notify([change(20, "b"), change(30, "b")])
        notifier.notify([change(40, "b"), change(50, "a"), change(60, "b"), change(70, "a")])
        #expect(woken.passed.withLock { $0 } == 49)
        let waiting = notifier.wait(since: notifier.position, { $0.topic == "a" }, wake: woken.wake)
        let second = try #require(waiting)
        notifier.notify([change(80, "b")])
        #expect(notifier.stopWaiting(second) == 80)
        #expect(notifier.stopWaiting(second) == nil)
    }

    @Test func notifiedUpTo_isTheLastNotifiedPosition() {
        let notifier = ChangeNotifier(keptMax: 8)
        notifier.begin(at: 10)
        #expect(notifier.notifiedUpTo == 10)
        notifier.notify([change(11, "a"), change(14, "a")])
        #expect(notifier.notifiedUpTo == 14)
    }
}
