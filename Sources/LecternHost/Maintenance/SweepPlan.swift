// When which part is swept: at intervals, and faster while there is more, but never for more than a share of the time.

/// The plan of the sweeps of one worker. Pure; times are CLOCK_MONOTONIC in nanoseconds.
struct SweepPlan: Equatable, Sendable {
    /// While there is more, a step is followed by a pause of so many times its own length: a fifth of the time is the sweep's.
    static let pausePerStep: Int64 = 4

    private var due: [Int64]
    /// Nothing is swept before: the pause after a step that has left something.
    private var notBefore: Int64
    private let interval: Int64

    /// Everything is due now.
    /// - Parameters:
    ///   - now: the time.
    ///   - intervalMilliseconds: how often each part is looked at.
    init(now: Int64, intervalMilliseconds: Int) {
        due = SweepPart.allCases.map { _ in now }
        notBefore = now
        interval = Int64(intervalMilliseconds) * 1_000_000
    }

    /// The part that has been due for longest, or is due first, and when it is swept.
    var next: (part: SweepPart, moment: Int64) {
        let first = due.min() ?? .max
        return (SweepPart.allCases.first { due[$0.rawValue] == first } ?? .requests, max(first, notBefore))
    }

    /// A step has ended.
    /// - Parameters:
    ///   - part: which.
    ///   - hasMore: whether it has left something.
    ///   - nanoseconds: how long it took.
    ///   - now: the time.
    mutating func ended(_ part: SweepPart, hasMore: Bool, nanoseconds: Int64, now: Int64) {
        let pause = hasMore ? min(interval, nanoseconds * SweepPlan.pausePerStep) : interval
        due[part.rawValue] = now + pause
        // What else is due waits out the pause, too, and comes before this part then.
        if hasMore { notBefore = now + pause }
    }
}
