// When calls of an open loop are due, and what that makes of their latencies.

import Testing

@testable import lectern

@Suite struct TimetableTests {
    @Test(arguments: [1, 3, 7, 1_000, 999_983, 1_000_000])
    func dueTimes_haveNoRoundingDrift(_ rate: Int) {
        var table = CallSchedule(begins: 500, perSecond: rate)
        for number in 0..<3 * rate {
            if number % rate == 0 { #expect(table.due == 500 + Int64(number / rate) * 1_000_000_000) }
            table.begin()
        }
        #expect(table.due == 500 + 3_000_000_000)
        #expect(table.count(before: 500 + 3_000_000_000) == 3 * rate)
    }

    @Test(arguments: [1, 3, 7, 1_000, 999_983])
    func dueCount_equalsTheCallsBegun(_ rate: Int) {
        for moment in [0, 499, 500, 501, 1_000_500, 333_333_833, 333_333_834, 1_000_000_499, 1_000_000_500] as [Int64] {
            let table = CallSchedule(begins: 500, perSecond: rate)
            var counting = table
            while counting.due < moment { counting.begin() }
            #expect(table.count(before: moment) == counting.next, "before \(moment)")
        }
    }

    @Test func longestRun_atTheHighestRate_doesNotOverflow() {
        let hours: Int64 = 7_200_000_000_000
        var table = CallSchedule(begins: .max - 2 * hours, perSecond: 1_000_000)
        table.skip(before: .max - hours)
        #expect(table.next == 7_200_000_000 && table.due == .max - hours)
        table.skip(before: 0)
        #expect(table.next == 7_200_000_000)
    }

    /// A daemon that takes 2 ms for a call, asked 1,000 times a second one call at a time, by a clock that the test turns: the
    /// n-th call is answered 2(n + 1) ms after the beginning, and was due after n ms.
    @Test func latency_aboveCapacity_grows() {
        var table = CallSchedule(begins: 0, perSecond: 1_000)
        var now: Int64 = 0
        for number in 0..<1_000 as Range<Int64> {
            let due = table.due
            now = max(now, due) + 2_000_000
            table.begin()
            #expect(now - due == (number + 2) * 1_000_000)
        }
        #expect(table.count(before: now) - table.next == 1_000, "as many again are due and not begun")
    }
}
