// Notifies streams that wait for changes.

internal import Synchronization

/// Wakes waiting streams when changes become visible. Any thread.
///
/// A stream takes `position` before its snapshot is opened and waits with it afterwards: what was notified in between is
/// found in `recent`, so no change is missed and no stream polls.
final class ChangeNotifier: Sendable {
    /// Whether a change is of interest.
    typealias Interest = @Sendable (ChangeHeader) -> Bool

    private struct Waiter {
        let interest: Interest
        let wake: @Sendable () -> Void
    }

    private struct State {
        /// How many changes were notified.
        var position: UInt64 = 0
        /// The last changes; the newest has number `position`.
        var recent: [ChangeHeader] = []
        var waiters: [UInt64: Waiter] = [:]
        var lastWaiter: UInt64 = 0
        /// The position in the feed up to which all changes were notified.
        var notifiedUpTo: Int64 = 0
    }

    private let state = Mutex(State())
    private let keptMax: Int

    /// - Parameter keptMax: how many recent changes are kept at most, and half as many at least.
    init(keptMax: Int) {
        self.keptMax = keptMax
    }

    /// How many changes were notified so far; take it before the snapshot is opened.
    var position: UInt64 { state.withLock { $0.position } }

    /// The position in the feed up to which all changes were notified.
    var notifiedUpTo: Int64 { state.withLock { $0.notifiedUpTo } }

    /// Sets where notifications begin, at start.
    func begin(at position: Int64) {
        state.withLock { $0.notifiedUpTo = position }
    }

    /// Changes have become visible.
    /// - Parameter changes: those that follow `notifiedUpTo`, in order.
    func notify(_ changes: [ChangeHeader]) {
        let woken = state.withLock { state -> [Waiter] in
            state.notifiedUpTo = changes.last?.position ?? state.notifiedUpTo
            state.position += UInt64(changes.count)
            state.recent.append(contentsOf: changes)
            // Half of them at once, and seldom: to drop one moves all others.
            if state.recent.count > keptMax { state.recent.removeFirst(state.recent.count - keptMax / 2) }
            let keys = state.waiters.filter { waiter in changes.contains(where: waiter.value.interest) }.map(\.key)
            return keys.compactMap { state.waiters.removeValue(forKey: $0) }
        }
        for waiter in woken { waiter.wake() }
    }

    /// Waits for an interesting change.
    /// - Parameters:
    ///   - position: where the feed was before the waiter looked at the database.
    ///   - interest: which changes are worth waking for.
    ///   - wake: is called once, on the thread that notifies.
    /// - Returns: a ticket for `stopWaiting`; nil when such a change was notified since: `wake` is not called.
    func wait(since position: UInt64, _ interest: @escaping Interest, wake: @escaping @Sendable () -> Void) -> UInt64? {
        state.withLock { state in
            let missed = Int(min(state.position - position, UInt64(Int.max)))
            guard missed <= state.recent.count, !state.recent.suffix(missed).contains(where: interest) else { return nil }
            state.lastWaiter += 1
            state.waiters[state.lastWaiter] = Waiter(interest: interest, wake: wake)
            return state.lastWaiter
        }
    }

    /// Cancels a wait.
    /// - Parameter ticket: what `wait` gave.
    func stopWaiting(_ ticket: UInt64) {
        _ = state.withLock { $0.waiters.removeValue(forKey: ticket) }
    }
}
