// Counts the calls that the inline dispatcher answers, and how long they took.

internal import CLinux
internal import LecternWire

/// The figures of one reactor's inline calls. Confined to the reactor.
///
/// The answers of one wake-up leave together, so the time of its calls is known at its end: one look at the clock for all of
/// them. Until then calls of one method in a row are one number.
final class WakeUpFigures {
    private let figures: HostFigures
    private let counters: CallCounters
    /// The method of the last calls, by its row, and how many of them there were.
    private var row: Int32 = 0
    private var calls = 0
    /// Those before, of this wake-up.
    private var runs: [(row: Int32, calls: Int)] = []

    init(_ context: HostContext) {
        figures = context.figures
        counters = context.figures.counter()
        runs.reserveCapacity(64)
    }

    /// Counts a call that ended OK.
    /// - Parameter row: its method's row.
    func answered(_ row: Int32) {
        guard row == self.row else { return beginRun(row) }
        calls &+= 1
    }

    @inline(never)
    private func beginRun(_ row: Int32) {
        if calls > 0 { runs.append((self.row, calls)) }
        self.row = row
        calls = 1
    }

    /// Counts a call that did not end OK, but for its time.
    /// - Parameters:
    ///   - row: its method's row.
    ///   - problem: why.
    ///   - wokeAt: when the reactor woke up, CLOCK_MONOTONIC in nanoseconds.
    func refused(_ row: Int32, _ problem: Problem, wokeAt: Int64) {
        counters.count(Int(row), CallEnding(problem), calls: 1, nanoseconds: elapsed(since: wokeAt))
        figures.count(problem, Int(row))
    }

    /// The calls' answers are about to leave.
    /// - Parameter wokeAt: when the reactor woke up, CLOCK_MONOTONIC in nanoseconds.
    func finishWakeUp(wokeAt: Int64) {
        guard calls > 0 else { return }
        let nanoseconds = elapsed(since: wokeAt)
        counters.count(Int(row), .ok, calls: UInt64(calls), nanoseconds: nanoseconds)
        calls = 0
        if !runs.isEmpty { finishRuns(nanoseconds) }
    }

    @inline(never)
    private func finishRuns(_ nanoseconds: UInt64) {
        for run in runs { counters.count(Int(run.row), .ok, calls: UInt64(run.calls), nanoseconds: nanoseconds) }
        runs.removeAll(keepingCapacity: true)
    }

    private func elapsed(since wokeAt: Int64) -> UInt64 { UInt64(max(0, clinux_monotonic() - wokeAt)) }
}
