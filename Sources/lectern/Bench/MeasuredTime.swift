// The measured time of a run: warm-up, start and end.

internal import CLinux
internal import LecternNet
internal import Synchronization

/// The measured time of a run, on CLOCK_MONOTONIC. Any thread.
final class MeasuredTime: Sendable {
    /// When the first call is begun.
    let begins: Int64
    /// When the warm-up is over and calls count.
    let start: Int64
    private let plannedEnd: Int64
    private let endAt: Atomic<Int64>
    private let isStopped = Monitor(false)

    /// Begins now.
    /// - Parameters:
    ///   - warmUpSeconds: how long calls are made that do not count.
    ///   - seconds: how long calls count after that.
    init(warmUpSeconds: Int, seconds: Int) {
        begins = clinux_monotonic()
        start = begins + Int64(warmUpSeconds) * 1_000_000_000
        plannedEnd = start + Int64(seconds) * 1_000_000_000
        endAt = Atomic(plannedEnd)
    }

    /// When the last call is begun.
    var end: Int64 { endAt.load(ordering: .relaxed) }

    /// Whether that was earlier than planned.
    var endedEarly: Bool { end < plannedEnd }

    /// Whether no more calls are to be begun.
    var isOver: Bool { clinux_monotonic() >= end }

    /// Whether what is due at a moment counts.
    func contains(_ moment: Int64) -> Bool { start <= moment && moment < end }

    /// Ends it now, if it has not ended.
    func stop() {
        let now = clinux_monotonic()
        isStopped.change { isStopped in
            if !isStopped, now < end { endAt.store(now, ordering: .relaxed) }
            isStopped = true
        }
    }

    /// Sleeps until a moment, or until the end.
    /// - Returns: whether calls may still be begun.
    func sleep(until moment: Int64) -> Bool {
        if clinux_monotonic() < moment { _ = isStopped.wait(until: min(moment, end)) { $0 ? true : nil } }
        return !isOver
    }
}
