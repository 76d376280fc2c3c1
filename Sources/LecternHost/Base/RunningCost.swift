// What a method costs, as a running mean of its last runs.

internal import Synchronization

/// The exponential mean of what a kind of work took, in nanoseconds. Any thread.
final class RunningCost: Sendable {
    /// A run counts for so much of the mean.
    private static let share: Int64 = 8
    /// What a kind of work is taken to cost before it has run.
    private static let unknownNanoseconds: Int64 = 200_000

    private let mean = Atomic<Int64>(RunningCost.unknownNanoseconds)

    /// The mean, in nanoseconds; at least 1.
    var nanoseconds: Int64 { mean.load(ordering: .relaxed) }

    /// Notes a run. Of two that end at once one may be lost.
    /// - Parameter nanoseconds: what it took.
    func note(_ nanoseconds: Int64) {
        let known = mean.load(ordering: .relaxed)
        mean.store(max(1, known + (nanoseconds - known) / RunningCost.share), ordering: .relaxed)
    }
}
