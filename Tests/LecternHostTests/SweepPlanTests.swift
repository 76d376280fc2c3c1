// The plan of the sweeps alone: a share of the time, and enough for a city.

import Testing

@testable import LecternHost

@Suite struct SweepPlanTests {
    private static let second: Int64 = 1_000_000_000

    @Test func nothingLeft_isLookedAtInIntervals() {
        var plan = SweepPlan(now: 0, intervalMilliseconds: 1_000)
        var order: [SweepPart] = []
        for _ in SweepPart.allCases {
            #expect(plan.next.moment == 0)
            order.append(plan.next.part)
            plan.ended(plan.next.part, hasMore: false, nanoseconds: 5, now: 0)
        }
        #expect(Set(order).count == SweepPart.allCases.count)
        #expect(plan.next.moment == Self.second)
    }

    @Test func moreLeft_isSweptForAFifthOfTheTime() {
        var plan = SweepPlan(now: 0, intervalMilliseconds: 600_000)
        var now: Int64 = 0
        var busy: Int64 = 0
        var steps = 0
        while now < 600 * Self.second {
            now = max(now, plan.next.moment)
            let took: Int64 = 8_000_000
            now += took
            busy += took
            steps += 1
            plan.ended(plan.next.part, hasMore: true, nanoseconds: took, now: now)
        }
        #expect(busy * 5 <= now + 40_000_000)
        // At 8 ms for 250 rows, all three kinds together: a city that writes 1,000 times a second, each with one key and two changes.
        #expect(steps * 250 >= 3_000 * 600)
    }

    @Test func partWithMore_doesNotKeepOthersWaiting() {
        var plan = SweepPlan(now: 0, intervalMilliseconds: 1_000)
        var now: Int64 = 0
        var steps = [Int](repeating: 0, count: SweepPart.allCases.count)
        for _ in 0..<300 {
            let (part, moment) = plan.next
            now = max(now, moment) + 1_000_000
            steps[part.rawValue] += 1
            plan.ended(part, hasMore: true, nanoseconds: 1_000_000, now: now)
        }
        #expect(steps.allSatisfy { $0 >= 300 / SweepPart.allCases.count - 1 }, "\(steps)")
    }

    @Test func longStep_isFollowedByNoMoreThanTheInterval() {
        var plan = SweepPlan(now: 0, intervalMilliseconds: 1_000)
        plan.ended(.changes, hasMore: true, nanoseconds: 60 * Self.second, now: 0)
        #expect(plan.next.moment == Self.second)
    }
}
