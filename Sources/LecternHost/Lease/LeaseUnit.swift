// One look at a lease, and what follows from it, in one transaction.

internal import LecternWire

/// What was found of a lease, and what was done about it.
struct LeaseFinding: Sendable {
    let row: LeaseRow?
    let action: LeaseState.Action
}

/// Renews, takes, leaves or gives up a lease, as `LeaseState` decides.
final class LeaseUnit: StoreUnit<LeaseFinding?>, @unchecked Sendable {
    private let name: String
    private let state: @Sendable () -> LeaseState
    private let onEnd: @Sendable (LeaseFinding?) -> Void

    /// - Parameters:
    ///   - name: the lease's.
    ///   - context: the host's context.
    ///   - state: what is known, at the moment when it runs.
    ///   - onEnd: is told what was committed; nil: nothing, or nobody knows.
    init(
        name: String, context: HostContext, state: @escaping @Sendable () -> LeaseState,
        onEnd: @escaping @Sendable (LeaseFinding?) -> Void
    ) {
        self.name = name
        self.state = state
        self.onEnd = onEnd
        super.init(context: context, effect: .write, weight: 1_024)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, LeaseFinding?) {
        let finding = try apply(LeaseTable(transaction))
        return (finding.action == .leave ? .discard : .keep, finding)
    }

    private func apply(_ table: LeaseTable) throws(StoreError) -> LeaseFinding {
        let state = state()
        let now = context.clock.monotonicNanoseconds()
        let row = try table.find(name)
        let action = state.action(for: row, now: now)
        switch action {
        case .create:
            guard try table.create(name, LeaseState.first(state.holder)) else { return LeaseFinding(row: row, action: .leave) }
        case .put(let next): try table.put(name, next)
        case .leave: break
        }
        return LeaseFinding(row: row, action: action)
    }

    override func finding(of error: StoreError) -> LeaseFinding? {
        context.log.warning("a lease could not be looked at", Label("lease", name), Label("error", error.message))
        return nil
    }

    override func ended(_ result: Result<LeaseFinding?, StoreError>) {
        switch result {
        case .success(let finding): onEnd(finding)
        case .failure(let error): onEnd(finding(of: error))
        }
    }
}
