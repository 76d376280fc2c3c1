// The slow part of a call, beside the writer, on a snapshot.

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

/// A method's `prepare` as the store runs it. A call that would only repeat an answer does not get here twice:
/// its key is looked up first.
final class PrepareUnit: StoreUnit<PrepareFinding>, @unchecked Sendable {
    private let order: CallRun

    /// - Parameter run: whose slow part it is.
    init(run: CallRun) {
        self.order = run
        super.init(context: run.context, effect: .read, weight: run.weight, deadlineNanoseconds: run.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { order.cancelCause }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, PrepareFinding) {
        guard order.enter() else { return (.discard, .ended(.failed(order.cancellation))) }
        return (.discard, try prepare(transaction, attempt: attempt))
    }

    override func finding(of error: StoreError) -> PrepareFinding { .ended(.failed(order.problem(error))) }

    override func ended(_ result: Result<PrepareFinding, StoreError>) {
        switch result {
        case .failure(let error): order.end(.failed(order.problem(error)))
        case .success(.ended(let outcome)): order.end(outcome)
        case .success(.prepared(let bytes)):
            guard !order.isCancelled else { return order.end(.failed(order.cancellation)) }
            order.leaveRunning()
            order.runHandler(prepared: bytes)
        }
    }

    private func prepare(_ transaction: Transaction, attempt number: UInt32) throws(StoreError) -> PrepareFinding {
        let principal: Principal
        switch try order.admit(transaction) {
        case .success(let found): principal = found
        case .failure(let denial): return .ended(.failed(order.say(denial.reason)))
        }
        let route = order.order.route
        if let key = order.order.key, !route.method.isSecret {
            switch try RequestTable(transaction).find(order.order, key: key, principal: principal) {
            case .repeated(let outcome): return .ended(outcome)
            case .reused: return .ended(.failed(order.say(.requestKeyReused)))
            case .fresh, nil: break
            }
        }
        let run = order
        let attempt = Attempt(
            context: context, transaction: transaction, effect: .read, facts: order.order.facts,
            principal: principal, number: number, isCancelled: { run.isCancelled })
        let handler = Invocation(attempt: attempt, plugin: route.plugin, method: route.method, depth: 0)
        let outcome = handler.prepare(request: order.order.request).under(doom: attempt.doom)
        if case .answered(let bytes) = outcome { return .prepared(bytes) }
        return .ended(outcome)
    }
}
