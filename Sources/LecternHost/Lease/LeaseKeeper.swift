// Renews one lease, or takes it over when its holder is gone.

internal import LecternWire
internal import Synchronization

/// Holds a lease, or waits for it: `renew` is called `renewalsPerLease` times within the lease's time. Any thread.
final class LeaseKeeper: Sendable {
    /// How many renewals there are within one lease's time.
    static let renewalsPerLease = 3

    private let name: String
    private let context: HostContext
    private let state: Mutex<State>
    private let onRenewal: @Sendable (_ isHeld: Bool) -> Void

    private struct State {
        var lease: LeaseState
        var isRenewing = false
    }

    /// - Parameters:
    ///   - name: the lease's.
    ///   - context: the host's context.
    ///   - onRenewal: is told after each renewal whether this worker holds the lease.
    init(_ name: String, context: HostContext, onRenewal: @escaping @Sendable (_ isHeld: Bool) -> Void) {
        self.name = name
        self.context = context
        self.onRenewal = onRenewal
        let lease = LeaseState(
            holder: context.entropy.bytes(16), leaseMilliseconds: context.limits.leaseMilliseconds)
        state = Mutex(State(lease: lease))
    }

    /// The claim on the lease; nil: another worker holds it, as of the last renewal.
    var claim: LeaseClaim? {
        state.withLock { state in
            state.lease.fence.map { LeaseClaim(name: name, holder: state.lease.holder, fence: $0) }
        }
    }

    /// Submits a unit that renews the lease, or takes it over where it may. Does nothing while an earlier renewal is under way.
    func renew() {
        let isFree = state.withLock { state in
            defer { state.isRenewing = true }
            return !state.isRenewing
        }
        if isFree && !submit() { state.withLock { $0.isRenewing = false } }
    }

    /// Releases the lease if this worker holds it. No renewal may follow.
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
            state.isRenewing = false
            if let finding { state.lease.committed(finding.action, on: finding.row, now: now) }
            return state.lease.fence != nil
        }
        onRenewal(isHeld)
    }
}
