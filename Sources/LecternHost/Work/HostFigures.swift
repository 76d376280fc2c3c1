// What the host counts, for people.

internal import Synchronization

/// Counters since the worker started. Any thread.
final class HostFigures: Sendable {
    /// Calls that were answered from under their request key.
    let repeated = Atomic<UInt64>(0)
    /// Changes that were committed.
    let changes = Atomic<UInt64>(0)
    /// Sweeps that were done.
    let sweeps = Atomic<UInt64>(0)

    private let ended = EndedCalls()
    private let counters = Mutex<[EndedCalls]>([])

    /// Counts the end of a call.
    /// - Parameter isOK: whether it ended OK.
    func ended(isOK: Bool) {
        if isOK { ended.served.add() } else { ended.failed.add() }
    }

    /// A counter for one thread that ends many calls: the processors need not agree on each of them.
    func counter() -> EndedCalls {
        let made = EndedCalls()
        counters.withLock { $0.append(made) }
        return made
    }

    /// Calls that ended OK.
    var served: UInt64 { counters.withLock { $0.reduce(ended.served.value) { $0 + $1.served.value } } }
    /// Calls that ended otherwise.
    var failed: UInt64 { counters.withLock { $0.reduce(ended.failed.value) { $0 + $1.failed.value } } }
}

/// Calls that ended, counted by one thread and read by any.
final class EndedCalls: Sendable {
    fileprivate let served = Atomic<UInt64>(0)
    fileprivate let failed = Atomic<UInt64>(0)

    /// Counts the end of a call, on the thread that the counter is for.
    /// - Parameter isOK: whether it ended OK.
    func ended(isOK: Bool) {
        if isOK {
            served.store(served.value &+ 1, ordering: .relaxed)
        } else {
            failed.store(failed.value &+ 1, ordering: .relaxed)
        }
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
