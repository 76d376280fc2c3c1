// The timers of a simulation in which each call is made to its end: each acts once and in time, and they come to an end.

internal import Glibc
internal import LecternHost
internal import LecternKitTesting

extension SimulationCalls {
    /// How often a store's feed is looked at that holds changes back for a moment, a millisecond apart.
    private static let feedReadsMax = 2_000

    /// Has followers handle all that was emitted.
    func runFollowers() throws {
        for _ in 0..<Self.feedReadsMax {
            let isHeldBack = try host.isFeedHeldBack()
            let stopped = host.runFollowers()
            guard stopped.isEmpty else { throw violation("followers go on", stopped.joined(separator: ", ")) }
            guard isHeldBack, !host.hasEnded else { return }
            usleep(1_000)
        }
        throw violation("the feed is held back for a moment only", "there are changes that nobody may read yet")
    }

    /// Runs of timers that one moment has at most; more would never end.
    private static let timerRunsMax = 2_000

    /// Runs the timers that are due, now and then with one that is rolled back and run again.
    func runTimers() throws {
        let failures = host.timerFailures
        var runs = 0
        if random.chance(percent: 10) { host.inject(.lost) }
        host.lookForTimers()
        while !host.hasEnded {
            if case .run = host.stepTimers() {
                runs += 1
                guard runs < Self.timerRunsMax else { throw violation("timers come to an end", "\(runs) runs at one moment") }
            } else if !host.step() {
                break
            }
        }
        host.inject(nil)
        guard host.timerFailures == failures else { throw violation("timers fail by faults alone", "an attempt failed without one") }
        line("timers: \(runs)")
    }
}
