// The slow part of a call, on a snapshot, before its transaction.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// What a `PrepareUnit` came to.
enum PrepareFinding {
    /// The handler's bytes.
    case prepared([UInt8])
    /// The call ends here.
    case ended(CallOutcome)
}

/// A method's `prepare` as the store runs it: a READ before the WRITE. The request key is looked up first, so that a repeat gets its
/// answer without the slow part.
final class PrepareUnit: StoreUnit<PrepareFinding>, @unchecked Sendable {
    private let run: CallRun

    /// - Parameter run: whose slow part it is.
    init(run: CallRun) {
        self.run = run
        super.init(context: run.context, effect: .read, weight: run.weight, deadlineNanoseconds: run.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { run.cancelCause }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, PrepareFinding) {
        guard run.enter() else { return (.discard, .ended(.failed(run.cancellation))) }
        return (.discard, try prepare(transaction, attempt: attempt))
    }

    override func finding(of error: StoreError) -> PrepareFinding { .ended(.failed(run.problem(error))) }

    override func ended(_ result: Result<PrepareFinding, StoreError>) {
        switch result {
        case .failure(let error): run.end(.failed(run.problem(error)))
        case .success(.ended(let outcome)): run.end(outcome)
        case .success(.prepared(let bytes)):
            guard !run.isCancelled else { return run.end(.failed(run.cancellation)) }
            run.leaveRunning()
            run.runHandler(prepared: bytes)
        }
    }

    private func prepare(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> PrepareFinding {
        let principal: Principal
        switch try run.admit(transaction) {
        case .success(let found): principal = found
        case .failure(let denial): return .ended(.failed(run.makeProblem(denial)))
        }
        let route = run.request.route
        if let key = run.request.key, !route.method.isSecret {
            switch try RequestTable(transaction).find(run.request, key: key, principal: principal) {
            case .repeated(let outcome): return .ended(outcome)
            case .reused: return .ended(.failed(run.makeProblem(.requestKeyReused)))
            case .fresh, nil: break
            }
        }
        let transactionContext = TransactionContext(
            context: context, transaction: transaction, effect: .read, facts: run.request.facts,
            principal: principal, attempt: attempt, isCancelled: { [run] in run.isCancelled })
        let handler = Invocation(transactionContext: transactionContext, plugin: route.plugin, method: route.method, depth: 0)
        let outcome = handler.prepare(request: run.request.message).under(doom: transactionContext.doom)
        if case .answered(let bytes) = outcome { return .prepared(bytes) }
        return .ended(outcome)
    }
}
