// The unit of work: rule, request key, handler, changes and answer in one transaction.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// What the last run of a `CallUnit` came to.
struct CallFinding {
    let outcome: CallOutcome
    var changes = 0
    var isRepeat = false
}

/// A READ or WRITE call as the store runs it.
final class CallUnit: StoreUnit<CallFinding>, @unchecked Sendable {
    /// How often a call under a key is run again to learn what became of it.
    private static let questionsMax = 3

    private let order: CallRun
    private let prepared: [UInt8]?
    /// How often it was asked already what became of this call.
    private let questions: Int

    init(run: CallRun, prepared: [UInt8]?, questions: Int = 0) {
        self.order = run
        self.prepared = prepared
        self.questions = questions
        super.init(
            context: run.context, effect: run.order.route.method.effect == .write ? .write : .read, weight: run.weight,
            deadlineNanoseconds: run.deadlineNanoseconds)
    }

    private var method: PluginMethod { order.order.route.method }
    private var isWrite: Bool { method.effect == .write }
    override var cancelCause: CancelCause? { order.cancelCause }

    override func finding(of error: StoreError) -> CallFinding { CallFinding(outcome: .failed(order.problem(error))) }

    override func ended(_ result: Result<CallFinding, StoreError>) {
        switch result {
        case .success(let found):
            context.figures.changes.add(UInt64(found.changes))
            if found.isRepeat { context.figures.repeated.add() }
            order.end(found.outcome)
        case .failure(let error): notDone(error)
        }
    }

    /// Under a kept key the daemon can do itself what the caller would be told to do: ask again, and have the first answer
    /// or act once.
    private func notDone(_ error: StoreError) {
        if error.code == .uncertain, keptKey != nil, questions < CallUnit.questionsMax, !order.isCancelled {
            let again = CallUnit(run: order, prepared: prepared, questions: questions + 1)
            return order.submit(again, .write, method.cost)
        }
        order.end(.failed(order.problem(error)))
    }

    private func discard(_ problem: Problem) -> (Verdict, CallFinding) { (.discard, CallFinding(outcome: .failed(problem))) }

    override func work(_ transaction: Transaction, attempt number: UInt32) throws(StoreError) -> (Verdict, CallFinding) {
        guard order.enter() else { return discard(order.cancellation) }
        let principal: Principal
        switch try order.admit(transaction) {
        case .success(let found): principal = found
        case .failure(let denial): return discard(order.say(denial.reason))
        }
        let requests = RequestTable(transaction)
        if let key = keptKey {
            switch try requests.claim(order.order, key: key, principal: principal) {
            case .fresh: break
            // Kept, though nothing was written: the first answer may wait for its commit in the same group.
            case .repeated(let outcome): return (.keep, CallFinding(outcome: outcome, isRepeat: true))
            case .reused: return discard(order.say(.requestKeyReused))
            }
        }
        let run = order
        let attempt = Attempt(
            context: context, transaction: transaction, effect: method.effect, facts: order.order.facts,
            principal: principal, number: number, isCancelled: { run.isCancelled })
        return try conclude(runHandler(attempt), attempt, transaction, principal)
    }

    /// The key that this call's answer is kept under; nil for READs and for answers that hold a secret.
    private var keptKey: UUIDv7? { method.isSecret ? nil : order.order.key }

    private func conclude(
        _ outcome: CallOutcome, _ attempt: Attempt, _ transaction: Transaction, _ principal: Principal
    ) throws(StoreError) -> (Verdict, CallFinding) {
        switch outcome {
        case .failed(let problem): return discard(problem)
        case .refused: break
        case .answered(let message):
            if let problem = order.sizeProblem(message, isKept: keptKey != nil) { return discard(problem) }
        }
        guard isWrite else { return (.discard, CallFinding(outcome: outcome)) }
        try Feed(transaction).append(attempt.changes, facts: order.order.facts)
        if let key = keptKey { try RequestTable(transaction).keep(outcome, key: key, principal: principal) }
        return (.keep, CallFinding(outcome: outcome, changes: attempt.changes.count))
    }

    /// Runs the handler and looks at what it was doomed by; on the writer its time is measured.
    private func runHandler(_ attempt: Attempt) -> CallOutcome {
        let plugin = order.order.route.plugin
        let began = context.clock.monotonicNanoseconds()
        let outcome = Invocation(attempt: attempt, plugin: plugin, method: method, depth: 0)
            .run(request: order.order.request, prepared: method.prepares ? prepared ?? [] : nil)
        if isWrite {
            measure(context.clock.monotonicNanoseconds() - began, plugin)
        }
        if let lost = attempt.lost { return .failed(lost) }
        return outcome.under(doom: attempt.doom)
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
