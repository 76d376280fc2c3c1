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
        let wake: @Sendable (Int64) -> Void
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

    /// Wakes the waiting streams whose filter passes one of the changes, which have become visible.
    /// - Parameter changes: those that follow `notifiedUpTo`, in order.
    func notify(_ changes: [ChangeHeader]) {
        let woken = state.withLock { state -> [(waiter: Waiter, passed: Int64)] in
            state.notifiedUpTo = changes.last?.position ?? state.notifiedUpTo
            state.position += UInt64(changes.count)
            state.recent.append(contentsOf: changes)
            // Drops half of them at a time: dropping one would move all others.
            if state.recent.count > keptMax { state.recent.removeFirst(state.recent.count - keptMax / 2) }
            let woken = state.waiters.compactMap { key, waiter in
                changes.first(where: waiter.interest).map { (key: key, waiter: waiter, passed: $0.position - 1) }
            }
            for (key, _, _) in woken { state.waiters[key] = nil }
            return woken.map { ($0.waiter, $0.passed) }
        }
        for (waiter, passed) in woken { waiter.wake(passed) }
    }

    /// Waits for an interesting change.
    /// - Parameters:
    ///   - position: where the feed was before the waiter looked at the database.
    ///   - interest: which changes are worth waking for.
    ///   - wake: is called once, on the thread that notifies, with a position: of the changes up to there that the waiter has not
    ///     looked at none is interesting.
    /// - Returns: a ticket for `stopWaiting`; nil when such a change was notified since: `wake` is not called.
    func wait(since position: UInt64, _ interest: @escaping Interest, wake: @escaping @Sendable (Int64) -> Void) -> UInt64? {
        state.withLock { state in
            let missed = Int(min(state.position - position, UInt64(Int.max)))
            guard missed <= state.recent.count, !state.recent.suffix(missed).contains(where: interest) else { return nil }
            state.lastWaiter += 1
            state.waiters[state.lastWaiter] = Waiter(interest: interest, wake: wake)
            return state.lastWaiter
        }
    }

    /// Cancels a wait.
    /// - Parameter ticket: the ticket from `wait`.
    /// - Returns: the position up to which no change was interesting that the waiter has not looked at; nil: it was woken.
    @discardableResult
    func stopWaiting(_ ticket: UInt64) -> Int64? {
        state.withLock { state in state.waiters.removeValue(forKey: ticket).map { _ in state.notifiedUpTo } }
    }
}
