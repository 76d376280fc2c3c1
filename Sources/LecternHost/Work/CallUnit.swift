// The unit of work: rule, request key, handler, changes and answer in one transaction.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// The finding of a `CallUnit`.
struct CallFinding {
    let outcome: CallOutcome
    var changes = 0
    var timers: [TimerClaim] = []
    var isRepeat = false
}

/// A READ or WRITE call as the store runs it.
final class CallUnit: StoreUnit<CallFinding>, @unchecked Sendable {
    /// How often a call under a key is retried after an unknown commit outcome.
    private static let retriesMax = 3

    private let run: CallRun
    private let prepared: [UInt8]?
    /// How often this call was retried after an unknown commit outcome.
    private let retries: Int

    init(run: CallRun, prepared: [UInt8]?, retries: Int = 0) {
        self.run = run
        self.prepared = prepared
        self.retries = retries
        super.init(
            context: run.context, effect: run.request.route.method.effect == .write ? .write : .read, weight: run.weight,
            deadlineNanoseconds: run.deadlineNanoseconds)
    }

    private var method: PluginMethod { run.request.route.method }
    private var isWrite: Bool { method.effect == .write }
    override var cancelCause: CancelCause? { run.cancelCause }

    override func finding(of error: StoreError) -> CallFinding { CallFinding(outcome: .failed(run.problem(error))) }

    override func ended(_ result: Result<CallFinding, StoreError>) {
        switch result {
        case .success(let found):
            context.figures.changes.add(UInt64(found.changes))
            if found.isRepeat { context.figures.repeated.add() }
            if !found.timers.isEmpty { context.haveScheduled(found.timers) }
            run.end(found.outcome)
        case .failure(let error): notDone(error)
        }
    }

    /// Unknown commit outcome: retries under the request key, which finds the stored answer or acts once.
    private func notDone(_ error: StoreError) {
        if error.code == .uncertain, keptKey != nil, retries < CallUnit.retriesMax, !run.isCancelled {
            let again = CallUnit(run: run, prepared: prepared, retries: retries + 1)
            return run.submit(again, .write, method.cost)
        }
        run.end(.failed(run.problem(error)))
    }

    private func discard(_ problem: Problem) -> (Verdict, CallFinding) { (.discard, CallFinding(outcome: .failed(problem))) }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, CallFinding) {
        guard run.enter() else { return discard(run.cancellation) }
        let principal: Principal
        switch try run.admit(transaction) {
        case .success(let found): principal = found
        case .failure(let denial): return discard(run.makeProblem(denial))
        }
        let requests = RequestTable(transaction)
        if let key = keptKey {
            switch try requests.claim(run.request, key: key, principal: principal) {
            case .fresh: break
            // Committed although nothing was written: the first answer may still be uncommitted in the same group.
            case .repeated(let outcome): return (.keep, CallFinding(outcome: outcome, isRepeat: true))
            case .reused: return discard(run.makeProblem(.requestKeyReused))
            }
        }
        let transactionContext = TransactionContext(
            context: context, transaction: transaction, effect: method.effect, facts: run.request.facts,
            principal: principal, attempt: attempt, isCancelled: { [run] in run.isCancelled })
        return try conclude(runHandler(transactionContext), transactionContext, transaction, principal)
    }

    /// The key that the answer is stored under; nil for READs and for answers that hold a secret.
    private var keptKey: UUIDv7? { method.isSecret ? nil : run.request.key }

    private func conclude(
        _ outcome: CallOutcome, _ transactionContext: TransactionContext, _ transaction: Transaction, _ principal: Principal
    ) throws(StoreError) -> (Verdict, CallFinding) {
        switch outcome {
        case .failed(let problem): return discard(problem)
        case .refused: break
        case .answered(let message):
            if let problem = run.sizeProblem(message, isKept: keptKey != nil) { return discard(problem) }
        }
        guard isWrite else { return (.discard, CallFinding(outcome: outcome)) }
        try Feed(transaction).append(transactionContext.changes, facts: run.request.facts, by: principal, method: method.name)
        if let key = keptKey { try RequestTable(transaction).keep(outcome, key: key, principal: principal) }
        return (.keep, CallFinding(outcome: outcome, changes: transactionContext.changes.count, timers: transactionContext.timers))
    }

    /// Runs the handler, and applies doom to its outcome. Measures the time of WRITEs.
    private func runHandler(_ transactionContext: TransactionContext) -> CallOutcome {
        let plugin = run.request.route.plugin
        let began = context.clock.monotonicNanoseconds()
        if isWrite { transactionContext.begin(method) }
        let outcome = Invocation(transactionContext: transactionContext, plugin: plugin, method: method, depth: 0)
            .run(request: run.request.message, prepared: method.prepares ? prepared ?? [] : nil)
        if isWrite {
            measure(context.clock.monotonicNanoseconds() - began, plugin)
        }
        if let lost = transactionContext.lost { return .failed(lost) }
        return outcome.under(doom: transactionContext.doom)
    }

    private func measure(_ nanoseconds: Int64, _ plugin: LoadedPlugin) {
        plugin.writerNanoseconds.add(UInt64(clamping: nanoseconds))
        let milliseconds = nanoseconds / 1_000_000
        guard milliseconds > Int64(context.limits.writerMillisecondsMax) else { return }
        context.log.warning(
            "a handler held the writer long", Label("plugin", plugin.name), Label("method", method.name),
            Label("milliseconds", "\(milliseconds)"))
    }
}
