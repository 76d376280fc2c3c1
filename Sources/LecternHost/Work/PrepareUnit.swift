// The slow part of a call, beside the writer, on a snapshot.

internal import HostMessages
internal import LecternWire
internal import Synchronization

/// A method's `prepare` as the store runs it. A call that would only repeat an answer does not get here twice:
/// its key is looked up first.
final class PrepareUnit: StoreWork {
    private let order: CallRun
    private let result = Mutex<Finding?>(nil)

    private enum Finding {
        case prepared([UInt8])
        case ended(CallOutcome)
    }

    /// - Parameter run: whose slow part it is.
    init(run: CallRun) {
        self.order = run
    }

    let effect = UnitEffect.read
    var weight: Int { order.order.request.count + 1_024 }
    var deadlineNanoseconds: Int64 { order.deadlineNanoseconds }
    var isGivenUp: Bool { order.isStopped }

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        let found: Finding
        do {
            found = order.enter() ? try work(transaction, attempt: attempt) : .ended(.problem(order.cancellation))
        } catch {
            found = .ended(.problem(order.problem(error.code, words: error.words)))
        }
        result.withLock { $0 = found }
        return .discard
    }

    func done(_ code: StoreCode, words: String) {
        guard code == .ok else { return order.end(.problem(order.problem(code, words: words))) }
        switch result.withLock({ $0 }) {
        case .ended(let outcome): order.end(outcome)
        case .prepared(let bytes):
            guard !order.isCancelled else { return order.end(.problem(order.cancellation)) }
            order.leaveRunning()
            order.runHandler(prepared: bytes)
        case nil: order.end(.problem(order.say(.internalError)))
        }
    }

    private func work(_ transaction: Transaction, attempt number: UInt32) throws(StoreError) -> Finding {
        let principal: Principal
        switch try order.admit(transaction) {
        case .success(let found): principal = found
        case .failure(let denial): return .ended(.problem(order.say(denial.reason)))
        }
        let route = order.order.route
        if let key = order.order.key, !route.method.isSecret {
            switch try RequestTable(transaction).find(order.order, key: key, principal: principal) {
            case .repeated(let outcome): return .ended(outcome)
            case .reused: return .ended(.problem(order.say(.requestKeyReused)))
            case .fresh, nil: break
            }
        }
        let run = order
        let attempt = Attempt(
            context: order.context, transaction: transaction, effect: .read, facts: order.order.facts,
            principal: principal, number: number, isCancelled: { run.isCancelled })
        let handler = Handler(attempt: attempt, plugin: route.plugin, method: route.method, depth: 0)
        switch handler.prepare(request: order.order.request) {
        case .answered(let bytes):
            if let doom = attempt.doom { return .ended(.problem(doom)) }
            return .prepared(bytes)
        case .refused(let problem), .failed(let problem): return .ended(.problem(problem))
        }
    }
}
