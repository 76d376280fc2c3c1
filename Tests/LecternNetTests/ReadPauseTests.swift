// `ReadPause`: pauses in reading from clients whose calls are not served.

internal import Testing

@testable internal import LecternNet

@Suite struct ReadPauseTests {
    private static let millisecond: Int64 = 1_000_000

    /// Counts unserved calls until a pause begins.
    /// - Returns: how many it took; nil: more than a hundred.
    private func begin(_ pause: inout ReadPause, now: Int64) -> Int? {
        for count in 1...100 where pause.countUnservedCall(now: now) { return count }
        return nil
    }

    @Test func pause_begins_withTheLastCallOfAWindow() {
        var pause = ReadPause()
        #expect(begin(&pause, now: 100) == ReadPause.callsMax)
        #expect(!pause.isOver && pause.endsAt == 100 + ReadPause.pauseNanosecondsMin)
        #expect(begin(&pause, now: 101) == nil, "one that has begun does not begin again")
    }

    @Test func calls_spreadOverTime_causeNoPause() {
        var pause = ReadPause()
        let apart = ReadPause.windowNanoseconds / Int64(ReadPause.callsMax - 1) + 1
        var begun = 0
        for number in 0..<10_000 as Range<Int64> where pause.countUnservedCall(now: number * apart) { begun += 1 }
        #expect(begun == 0)
    }

    @Test func pause_repeatedAtOnce_doublesUpToItsMost() {
        var pause = ReadPause()
        var now: Int64 = 0
        var lengths: [Int64] = []
        for _ in 0..<9 {
            _ = begin(&pause, now: now)
            lengths.append((pause.endsAt - now) / ReadPauseTests.millisecond)
            let endedEarly = pause.end(now: pause.endsAt - 1)
            now = pause.endsAt
            let ended = pause.end(now: now)
            #expect(!endedEarly && ended && pause.isOver)
        }
        #expect(lengths == [1, 2, 4, 8, 16, 32, 64, 64, 64])
    }

    @Test func pause_afterAQuietWindow_isShortAgain() {
        var pause = ReadPause()
        var ends: [Int64] = []
        for now in [0, 5, 17] as [Int64] {
            _ = begin(&pause, now: now * ReadPauseTests.millisecond)
            ends.append(pause.endsAt / ReadPauseTests.millisecond)
            _ = pause.end(now: pause.endsAt)
        }
        #expect(ends == [1, 7, 18])
    }
}
