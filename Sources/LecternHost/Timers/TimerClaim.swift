// What a worker needs to know of a timer to run it.

/// A timer as a look has found it, or as it was scheduled. The row decides whether it still is so: it is claimed by all three.
struct TimerClaim: Hashable, Sendable {
    /// Names one scheduling; never used again.
    let id: Int64
    /// When it is due, milliseconds since 1970 UTC.
    let dueMilliseconds: Int64
    /// When it is tried next: later than `dueMilliseconds` after a failure.
    let nextMilliseconds: Int64

    /// Orders timers as they are run.
    static func isBefore(_ first: TimerClaim, _ second: TimerClaim) -> Bool {
        (first.nextMilliseconds, first.id) < (second.nextMilliseconds, second.id)
    }

    /// What stands in the place of a request key: in the slot of the thread that runs the timer, and in the quarantine.
    var requestKey: String { "timer/\(id)" }
}
