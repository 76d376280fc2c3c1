// The bell alone, without threads: what moves between a stream's step and its sleep is not missed.

import LecternNet
import Synchronization
import Testing

@testable import LecternHost

@Suite struct ChangeBellTests {
    private final class Woken: Sendable {
        let count = Mutex(0)
        var times: Int { count.withLock { $0 } }
        func wake() { count.withLock { $0 += 1 } }
    }

    private func change(_ position: Int64, _ topic: String) -> ChangeHeader {
        ChangeHeader(position: position, topic: topic, subject: "s", terminal: Terminal(certificate: .device, name: "t"))
    }

    @Test func aChangeBetweenStepAndSleepIsNotMissed() {
        let bell = ChangeBell(keptMax: 8)
        let position = bell.position
        bell.ring([change(1, "a")])
        let woken = Woken()
        let missed = bell.wait(since: position, { $0.topic == "a" }, wake: woken.wake)
        #expect(missed == nil, "the stream would sleep over a change")
        let asleep = bell.wait(since: bell.position, { $0.topic == "a" }, wake: woken.wake)
        #expect(asleep != nil)
        #expect(woken.times == 0)
    }

    @Test func onlyWhatIsOfInterestWakesAndOnlyOnce() {
        let bell = ChangeBell(keptMax: 8)
        let woken = Woken()
        let position = bell.position
        bell.ring([change(1, "b")])
        let asleep = bell.wait(since: position, { $0.topic == "a" }, wake: woken.wake)
        #expect(asleep != nil)
        bell.ring([change(2, "b")])
        #expect(woken.times == 0)
        bell.ring([change(3, "b"), change(4, "a")])
        bell.ring([change(5, "a")])
        #expect(woken.times == 1)
    }

    @Test func moreThanIsKeptWakesToBeSafe() {
        let bell = ChangeBell(keptMax: 2)
        let position = bell.position
        bell.ring([change(1, "a"), change(2, "b"), change(3, "b")])
        let ticket = bell.wait(since: position, { $0.topic == "a" }, wake: {})
        #expect(ticket == nil)
    }

    @Test func nothingIsMissedHoweverMuchFollowed() {
        for following in 1..<30 {
            let bell = ChangeBell(keptMax: 8)
            let position = bell.position
            bell.ring([change(1, "a")])
            for place in 0..<following { bell.ring([change(Int64(place + 2), "b")]) }
            let missed = bell.wait(since: position, { $0.topic == "a" }, wake: {})
            #expect(missed == nil, "\(following) followed")
            let asleep = bell.wait(since: position + UInt64(max(1, following - 3)), { $0.topic == "a" }, wake: {})
            #expect(asleep != nil, "\(following) followed, of which the last are kept")
        }
    }

    @Test func whoForgetsIsNotWoken() throws {
        let bell = ChangeBell(keptMax: 8)
        let woken = Woken()
        let waiting = bell.wait(since: bell.position, { _ in true }, wake: woken.wake)
        let ticket = try #require(waiting)
        bell.forget(ticket)
        bell.ring([change(1, "a")])
        #expect(woken.times == 0)
    }

    @Test func itKnowsUpToWhereItHasRung() {
        let bell = ChangeBell(keptMax: 8)
        bell.begin(at: 10)
        #expect(bell.rungUpTo == 10)
        bell.ring([change(11, "a"), change(14, "a")])
        #expect(bell.rungUpTo == 14)
    }
}
