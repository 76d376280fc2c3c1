// What the host counts, for people.

internal import Synchronization

/// Counters since the worker started. Any thread.
final class HostFigures: Sendable {
    /// Calls that ended OK.
    let served = Atomic<UInt64>(0)
    /// Calls that ended otherwise.
    let failed = Atomic<UInt64>(0)
    /// Calls that were answered from under their request key.
    let repeated = Atomic<UInt64>(0)
    /// Changes that were committed.
    let changes = Atomic<UInt64>(0)

    /// Sweeps that were done.
    let sweeps = Atomic<UInt64>(0)

    /// Counts the end of a call.
    /// - Parameter isOK: whether it ended OK.
    func ended(isOK: Bool) {
        if isOK { served.add() } else { failed.add() }
    }
}

extension Atomic<UInt64> {
    /// Counts up.
    func add(_ more: UInt64 = 1) {
        _ = wrappingAdd(more, ordering: .relaxed)
    }

    /// The present count.
    var value: UInt64 { load(ordering: .relaxed) }
}
