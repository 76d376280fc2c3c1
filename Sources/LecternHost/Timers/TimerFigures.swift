// What is counted of timers, for `lectern status` and the metrics.

internal import Synchronization

/// Counters of this worker since it started. Any thread.
final class TimerFigures: Sendable {
    /// Scheduled by calls that were committed; moved ones among them.
    let scheduled = Atomic<UInt64>(0)
    /// Run and ended: their handlers answered.
    let run = Atomic<UInt64>(0)
    /// Run and ended: their handlers refused.
    let refused = Atomic<UInt64>(0)
    /// Attempts that failed.
    let failed = Atomic<UInt64>(0)
    /// Parked after their last attempt.
    let parked = Atomic<UInt64>(0)
    /// Ended by an administrator without being run.
    let skipped = Atomic<UInt64>(0)
    /// How late the last timer was that ran at its first attempt, in milliseconds; 0 once a look finds none that is due.
    let lateMilliseconds = Atomic<Int64>(0)
    /// Timers that are parked in the database, as of this worker's last look; 0 where another worker looks.
    let parkedNow = Atomic<Int64>(0)

    /// Notes that an administrator has ended a timer.
    func noteSkip() { skipped.add() }
    /// Notes how late a timer was.
    func setLate(milliseconds: Int64) { lateMilliseconds.store(milliseconds, ordering: .relaxed) }
    /// Notes how many timers are parked.
    func setParked(_ count: Int64) { parkedNow.store(count, ordering: .relaxed) }

    /// For people: name and value.
    var all: [(name: String, value: String)] {
        [
            ("timers scheduled", "\(scheduled.load(ordering: .relaxed))"), ("timers run", "\(run.load(ordering: .relaxed))"),
            ("timers refused", "\(refused.load(ordering: .relaxed))"), ("timer attempts failed", "\(failed.load(ordering: .relaxed))"),
            ("timers skipped", "\(skipped.load(ordering: .relaxed))"),
            ("timers parked", "\(parkedNow.load(ordering: .relaxed))"),
            ("timers late, milliseconds", "\(lateMilliseconds.load(ordering: .relaxed))"),
        ]
    }
}
