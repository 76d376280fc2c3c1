// Counts and latencies of calls.

/// Counts of calls, to be put together with those of other connections. A call counts where it was due within the measured time.
struct Tally: Sendable {
    /// Calls that were begun.
    var begun = 0
    /// Latencies of those that were answered.
    var latencies = Histogram()
    /// Why the others were not.
    var failures = ReasonCounts()
    /// Answers that came within the measured time, whenever their calls were due: what the daemon gets done.
    var answersInTime = 0
    /// The same with failures: what the daemon worked on.
    var endsInTime = 0

    /// Calls without an answer yet.
    var unanswered: Int { begun - latencies.count - failures.count }

    /// Counts all that another has counted.
    mutating func merge(_ other: Tally) {
        begun += other.begun
        latencies.merge(other.latencies)
        failures.merge(other.failures)
        answersInTime += other.answersInTime
        endsInTime += other.endsInTime
    }
}
