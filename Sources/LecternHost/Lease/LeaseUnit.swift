// One look at a lease, and what follows from it, in one transaction.

internal import LecternWire
internal import Synchronization

/// Renews, takes, leaves or gives up a lease, as `LeaseState` decides.
final class LeaseUnit: StoreWork {
    private let name: String
    private let context: HostContext
    private let state: @Sendable () -> LeaseState
    private let found = Mutex<Finding?>(nil)
    private let onEnd: @Sendable (Finding?) -> Void

    /// What was found, and what was done about it.
    struct Finding: Sendable {
        let row: LeaseRow?
        let move: LeaseState.Move
    }

    /// - Parameters:
    ///   - name: the lease's.
    ///   - context: the host's surroundings.
    ///   - state: what is known, at the moment when it runs.
    ///   - onEnd: is told what was committed; nil: nothing, or nobody knows.
    init(
        name: String, context: HostContext, state: @escaping @Sendable () -> LeaseState,
        onEnd: @escaping @Sendable (Finding?) -> Void
    ) {
        self.name = name
        self.context = context
        self.state = state
        self.onEnd = onEnd
    }

    let effect = UnitEffect.write
    let weight = 1_024
    let deadlineNanoseconds = Int64.max
    let isGivenUp = false

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        do {
            let finding = try work(LeaseTable(transaction))
            found.withLock { $0 = finding }
            return finding.move == .leave ? .discard : .keep
        } catch {
            context.log.warning("a lease could not be looked at", Label("lease", name), Label("words", error.words))
            found.withLock { $0 = nil }
            return .discard
        }
    }

    private func work(_ table: LeaseTable) throws(StoreError) -> Finding {
        let state = state()
        let now = context.clock.monotonicNanoseconds()
        let row = try table.find(name)
        let move = state.move(on: row, now: now)
        switch move {
        case .create:
            guard try table.create(name, LeaseState.first(state.holder)) else { return Finding(row: row, move: .leave) }
        case .put(let next): try table.put(name, next)
        case .leave: break
        }
        return Finding(row: row, move: move)
    }

    func done(_ code: StoreCode, words: String) {
        guard code != .ok else { return onEnd(found.withLock { $0 }) }
        context.log.warning("a lease could not be looked at", Label("lease", name), Label("words", words))
        onEnd(nil)
    }
}
