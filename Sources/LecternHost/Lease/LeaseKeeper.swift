// One worker's part in a lease: looks at it in turns, and says whether it is ours.

internal import LecternWire
internal import Synchronization

/// Keeps a lease, or waits for it. Any thread.
final class LeaseKeeper: Sendable {
    /// How many times in a lease it is looked at.
    static let turnsPerLease = 3

    private let name: String
    private let context: HostContext
    private let state: Mutex<State>
    private let onTurn: @Sendable (_ isHeld: Bool) -> Void

    private struct State {
        var lease: LeaseState
        var isTurning = false
    }

    /// - Parameters:
    ///   - name: the lease's.
    ///   - context: the host's surroundings.
    ///   - onTurn: is told after each turn whether the lease is ours.
    init(_ name: String, context: HostContext, onTurn: @escaping @Sendable (_ isHeld: Bool) -> Void) {
        self.name = name
        self.context = context
        self.onTurn = onTurn
        let lease = LeaseState(
            holder: context.entropy.bytes(16), leaseMilliseconds: context.limits.leaseMilliseconds)
        state = Mutex(State(lease: lease))
    }

    /// Ours, as far as we know; nil: it is not.
    var claim: LeaseClaim? {
        state.withLock { state in
            state.lease.fence.map { LeaseClaim(name: name, holder: state.lease.holder, fence: $0) }
        }
    }

    /// Looks at the lease and renews it, or takes it if it may. Does nothing while the turn before is under way.
    func turn() {
        let isFree = state.withLock { state in
            defer { state.isTurning = true }
            return !state.isTurning
        }
        if isFree && !submit() { state.withLock { $0.isTurning = false } }
    }

    /// Gives the lease up, if it is ours; there are no turns any more.
    func release() {
        state.withLock { $0.lease.release() }
        _ = submit()
    }

    private func submit() -> Bool {
        LeaseUnit(name: name, context: context, state: { [self] in state.withLock { $0.lease } }) { [self] in ended($0) }.submit()
    }

    private func ended(_ finding: LeaseFinding?) {
        let now = context.clock.monotonicNanoseconds()
        let isHeld = state.withLock { state in
            state.isTurning = false
            if let finding { state.lease.moved(finding.move, on: finding.row, now: now) }
            return state.lease.fence != nil
        }
        onTurn(isHeld)
    }
}
