// Wakes those who wait for changes.

internal import Synchronization

/// Tells waiting streams that something happened. Any thread.
///
/// A stream takes `position` before it looks at the database and waits with it afterwards: what moved in between is
/// found in the recent changes, so nothing is missed and nobody polls.
final class ChangeBell: Sendable {
    /// Whether a change is of interest.
    typealias Interest = @Sendable (ChangeHeader) -> Bool

    private struct Waiter {
        let interest: Interest
        let wake: @Sendable () -> Void
    }

    private struct State {
        /// Counts rings of single changes.
        var position: UInt64 = 0
        /// The last changes; the newest has number `position`.
        var recent: [ChangeHeader] = []
        var waiters: [UInt64: Waiter] = [:]
        var lastWaiter: UInt64 = 0
        /// The position in the feed up to which all was rung.
        var rungUpTo: Int64 = 0
    }

    private let state = Mutex(State())
    private let keptMax: Int

    /// - Parameter keptMax: how many recent changes are kept at most, and half as many at least.
    init(keptMax: Int) {
        self.keptMax = keptMax
    }

    /// How much was rung so far; take it before looking at the database.
    var position: UInt64 { state.withLock { $0.position } }

    /// The position in the feed up to which all was rung.
    var rungUpTo: Int64 { state.withLock { $0.rungUpTo } }

    /// From here on, at start.
    func begin(at position: Int64) {
        state.withLock { $0.rungUpTo = position }
    }

    /// Changes have become visible.
    /// - Parameter changes: those that follow what was rung, in order.
    func ring(_ changes: [ChangeHeader]) {
        let woken = state.withLock { state -> [Waiter] in
            state.rungUpTo = changes.last?.position ?? state.rungUpTo
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
    ///   - wake: is called once, on the thread that rings.
    /// - Returns: a ticket for `forget`; nil when such a change has happened since, and nobody waits.
    func wait(since position: UInt64, _ interest: @escaping Interest, wake: @escaping @Sendable () -> Void) -> UInt64? {
        state.withLock { state in
            let missed = Int(min(state.position - position, UInt64(Int.max)))
            guard missed <= state.recent.count, !state.recent.suffix(missed).contains(where: interest) else { return nil }
            state.lastWaiter += 1
            state.waiters[state.lastWaiter] = Waiter(interest: interest, wake: wake)
            return state.lastWaiter
        }
    }

    /// Waits no more.
    /// - Parameter ticket: what `wait` gave.
    func forget(_ ticket: UInt64) {
        _ = state.withLock { $0.waiters.removeValue(forKey: ticket) }
    }
}
