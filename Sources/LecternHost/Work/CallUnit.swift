// The unit of work: rule, request key, handler, changes and answer in one transaction.

internal import HostMessages
internal import LecternWire
internal import Synchronization

/// A READ or WRITE call as the store runs it.
///
/// `result` is written by the store's thread in `run` and read in `done`, which the store calls after.
final class CallUnit: StoreWork {
    /// How often a call under a key is run again to learn what became of it.
    private static let questionsMax = 3

    private let order: CallRun
    private let prepared: [UInt8]?
    /// How often it was asked already what became of this call.
    private let questions: Int
    private let result = Mutex(Finding())

    /// What the last attempt came to.
    private struct Finding {
        var outcome: CallOutcome?
        var changes = 0
        var isRepeat = false
    }

    init(run: CallRun, prepared: [UInt8]?, questions: Int = 0) {
        self.order = run
        self.prepared = prepared
        self.questions = questions
    }

    private var method: PluginMethod { order.order.route.method }
    var effect: UnitEffect { isWrite ? .write : .read }
    private var isWrite: Bool { method.effect == .write }
    var weight: Int { order.order.request.count + 1_024 }
    var deadlineNanoseconds: Int64 { order.deadlineNanoseconds }
    var isGivenUp: Bool { order.isStopped }

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        guard order.enter() else { return settle(.discard, .problem(order.cancellation)) }
        do {
            return try work(transaction, attempt: attempt)
        } catch {
            return settle(.discard, .problem(order.problem(error.code, words: error.words)))
        }
    }

    func done(_ code: StoreCode, words: String) {
        guard code == .ok else { return notDone(code, words) }
        let found = result.withLock { $0 }
        order.context.figures.changes.add(UInt64(found.changes))
        if found.isRepeat { order.context.figures.repeated.add() }
        order.end(found.outcome ?? .problem(order.say(.internalError)))
    }

    /// Under a kept key the daemon can do itself what the caller would be told to do: ask again, and have the first answer
    /// or act once.
    private func notDone(_ code: StoreCode, _ words: String) {
        if code == .uncertain, keptKey != nil, questions < CallUnit.questionsMax, !order.isCancelled {
            let again = CallUnit(run: order, prepared: prepared, questions: questions + 1)
            return order.submit(again, .write, method.cost)
        }
        order.end(.problem(order.problem(code, words: words)))
    }

    private func settle(
        _ verdict: Verdict, _ outcome: CallOutcome, changes: Int = 0, isRepeat: Bool = false
    ) -> Verdict {
        result.withLock { $0 = Finding(outcome: outcome, changes: changes, isRepeat: isRepeat) }
        return verdict
    }

    private func work(_ transaction: Transaction, attempt number: UInt32) throws(StoreError) -> Verdict {
        let principal: Principal
        switch try order.admit(transaction) {
        case .success(let found): principal = found
        case .failure(let denial): return settle(.discard, .problem(order.say(denial.reason)))
        }
        let requests = RequestTable(transaction)
        if let key = keptKey {
            switch try requests.claim(order.order, key: key, principal: principal) {
            case .fresh: break
            // Kept, though nothing was written: the first answer may wait for its commit in the same group.
            case .repeated(let outcome): return settle(.keep, outcome, isRepeat: true)
            case .reused: return settle(.discard, .problem(order.say(.requestKeyReused)))
            }
        }
        let run = order
        let attempt = Attempt(
            context: order.context, transaction: transaction, effect: method.effect, facts: order.order.facts,
            principal: principal, number: number, isCancelled: { run.isCancelled })
        return try conclude(runHandler(attempt), attempt, transaction, principal)
    }

    /// The key that this call's answer is kept under; nil for READs and for answers that hold a secret.
    private var keptKey: UUIDv7? { method.isSecret ? nil : order.order.key }

    /// What stands against an answer that would be kept; nil: it may be, or it is not kept.
    private func objection(toKeeping message: [UInt8]) -> Problem? {
        let limit = order.context.limits.keptAnswerBytesMax
        guard keptKey != nil, message.count > limit else { return nil }
        return order.say(.answerTooLarge, Label("bytes", "\(message.count)"), Label("limit", "\(limit)"))
    }

    private func conclude(
        _ result: HandlerResult, _ attempt: Attempt, _ transaction: Transaction, _ principal: Principal
    ) throws(StoreError) -> Verdict {
        let outcome: CallOutcome
        switch result {
        case .failed(let problem): return settle(.discard, .problem(problem))
        case .refused(let problem): outcome = .problem(problem)
        case .answered(let message):
            if let problem = order.order.room.objection(to: message, order.say) ?? objection(toKeeping: message) {
                return settle(.discard, .problem(problem))
            }
            outcome = .answered(message)
        }
        guard isWrite else { return settle(.discard, outcome) }
        try Feed(transaction).append(attempt.changes, facts: order.order.facts)
        if let key = keptKey { try RequestTable(transaction).keep(outcome, key: key, principal: principal) }
        return settle(.keep, outcome, changes: attempt.changes.count)
    }

    /// Runs the handler and looks at what it was doomed by; on the writer its time is measured.
    private func runHandler(_ attempt: Attempt) -> HandlerResult {
        let plugin = order.order.route.plugin
        let began = order.context.clock.monotonicNanoseconds()
        let result = Handler(attempt: attempt, plugin: plugin, method: method, depth: 0)
            .call(request: order.order.request, prepared: method.prepares ? prepared ?? [] : nil)
        if isWrite {
            measure(order.context.clock.monotonicNanoseconds() - began, plugin)
        }
        if let lost = attempt.lost { return .failed(lost) }
        return result.under(doom: attempt.doom)
    }

    private func measure(_ nanoseconds: Int64, _ plugin: LoadedPlugin) {
        plugin.writerNanoseconds.add(UInt64(clamping: nanoseconds))
        let milliseconds = nanoseconds / 1_000_000
        guard milliseconds > Int64(order.context.limits.writerMillisecondsMax) else { return }
        order.context.log.warning(
            "a handler held the writer long", Label("plugin", plugin.name), Label("method", method.name),
            Label("milliseconds", "\(milliseconds)"))
    }
}
