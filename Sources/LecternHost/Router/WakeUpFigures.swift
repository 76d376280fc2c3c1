// Counts the calls that an inline desk answers, and how long they took.

internal import LecternWire

/// The figures of one reactor's inline calls. Confined to the reactor.
///
/// The answers of one wake-up leave together, so the time of its calls is known at its end: one look at the clock for all of
/// them. It runs from the moment at which the reactor woke up; how long a call had waited to be read nobody can tell.
final class WakeUpFigures {
    private let figures: HostFigures
    private let counters: CallCounters
    private let clock: HostClock
    /// The methods of the calls of this wake-up, by their rows.
    private let rows: UnsafeMutableBufferPointer<Int32>
    private var count = 0
    private var wokeAt: Int64 = 0
    /// After so many calls the clock is looked at although the wake-up goes on.
    private static let callsMax = 256

    init(_ context: HostContext) {
        figures = context.figures
        counters = context.figures.counter()
        clock = context.clock
        rows = .allocate(capacity: WakeUpFigures.callsMax)
        rows.initialize(repeating: 0)
    }

    deinit { rows.deallocate() }

    /// Counts the end of a call.
    /// - Parameters:
    ///   - row: its method's row.
    ///   - problem: why it did not end OK; nil: it did.
    ///   - wokeAt: when the reactor woke up, CLOCK_MONOTONIC in nanoseconds.
    func ended(_ row: Int32, _ problem: Problem?, wokeAt: Int64) {
        if count == WakeUpFigures.callsMax { finishWakeUp() }
        self.wokeAt = wokeAt
        rows[count] = row
        count &+= 1
        guard let problem else { return counters.count(Int(row), .ok) }
        counters.count(Int(row), CallEnding(problem))
        figures.count(problem, Int(row))
    }

    /// The calls' answers are about to leave.
    func finishWakeUp() {
        guard count > 0 else { return }
        counters.observe(UnsafeBufferPointer(rebasing: rows[..<count]), nanoseconds: UInt64(max(0, clock.monotonicNanoseconds() - wokeAt)))
        count = 0
    }
}
