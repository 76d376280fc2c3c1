// One timer as the store runs it: claimed, its method run, its changes appended, in one transaction.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// What came of an attempt to run a timer.
enum TimerFinding: Sendable {
    /// Its method has answered, or refused with a problem: it has acted, and its row is gone.
    case acted(ClaimedTimer, refusal: Problem?, changes: Int, scheduled: [TimerClaim])
    /// Its method failed; nothing is kept, and it is tried again.
    case failed(ClaimedTimer, Problem)
    /// It brought workers down, and is not run.
    case setAside(ClaimedTimer)
    /// Another has run it, or it was moved, cancelled or parked.
    case gone
    /// Its method is not loaded here.
    case notLoaded
    /// The worker drains.
    case stopped
    /// The store could not.
    case storeFailed(StoreError)
}

/// A WRITE of the host's own that runs one timer. The row that it takes away is what a request key is to a caller's WRITE: whoever
/// runs the same timer beside it, on whichever daemon, finds the row gone.
final class TimerUnit: StoreUnit<TimerFinding>, @unchecked Sendable {
    /// To whom a death of the worker is attributed.
    static let caller = CallerName(hostPart: "timers")

    private let claim: TimerClaim
    private let onEnd: @Sendable (TimerFinding) -> Void
    private let hasBegun = Atomic(false)
    /// What the last run has claimed. Written in `run` and read in `done`, which the store calls after.
    private var claimed: ClaimedTimer?

    /// - Parameters:
    ///   - context: the host's context.
    ///   - claim: the timer.
    ///   - deadlineNanoseconds: CLOCK_MONOTONIC; by then its method is to have returned.
    ///   - onEnd: is given what came of it, once. Any thread.
    init(
        context: HostContext, claim: TimerClaim, deadlineNanoseconds: Int64, onEnd: @escaping @Sendable (TimerFinding) -> Void
    ) {
        self.claim = claim
        self.onEnd = onEnd
        super.init(context: context, effect: .write, weight: 4_096, deadlineNanoseconds: deadlineNanoseconds, isBackground: true)
    }

    private var isStopped: Bool { context.timers.look { $0.isStopped } }

    /// A drain keeps what waits from being begun; a handler that runs goes on to its end.
    override var cancelCause: CancelCause? {
        !hasBegun.load(ordering: .relaxed) && isStopped ? .drainEnded : nil
    }

    /// A statement of the handler's that failed late is the timer's own failure; anything else is the store's.
    override func finding(of error: StoreError) -> TimerFinding {
        guard let claimed, [.statement, .constraint, .doomed].contains(error.code) else { return .storeFailed(error) }
        context.log.warning(
            "a statement of a timer failed", Label("timer", "\(claim.id)"), Label("method", claimed.method), Label("error", error.message))
        return .failed(claimed, HostProblem(language: "")(.internalError))
    }

    override func ended(_ result: Result<TimerFinding, StoreError>) {
        switch result {
        case .success(let finding): onEnd(finding)
        case .failure(let error): onEnd(finding(of: error))
        }
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, TimerFinding) {
        if isStopped { return (.discard, .stopped) }
        hasBegun.store(true, ordering: .relaxed)
        claimed = try TimerTable(transaction).take(claim)
        guard let timer = claimed else { return (.discard, .gone) }
        guard let route = context.routes.routes[timer.method], route.method.isForTimers, route.plugin.name == timer.plugin else {
            return (.discard, .notLoaded)
        }
        let caller = TimerUnit.caller
        guard context.setAside.entry(route, caller: caller, key: claim.requestKey, request: timer.request) == nil else {
            return (.discard, .setAside(timer))
        }
        let now = max(context.clock.wallMilliseconds(), claim.dueMilliseconds)
        let nobody = Terminal(certificate: .none, name: "")
        let facts = CallFacts(
            terminal: nobody, nowMilliseconds: now, happenedAtMilliseconds: claim.dueMilliseconds, requestKey: claim.requestKey,
            caller: caller, origin: timer.origin)
        let running = TransactionContext(
            context: context, transaction: transaction, effect: .write, facts: facts, principal: Principal(terminal: nobody),
            attempt: attempt, isCancelled: { false })
        return try conclude(run(timer, route, running), timer, running, transaction)
    }

    private func conclude(
        _ outcome: CallOutcome, _ timer: ClaimedTimer, _ running: TransactionContext, _ transaction: Transaction
    ) throws(StoreError) -> (Verdict, TimerFinding) {
        if case .failed(let problem) = outcome { return (.discard, .failed(timer, problem)) }
        try Feed(transaction).append(running.changes, facts: running.facts, by: running.principal, method: timer.method)
        return (.keep, .acted(timer, refusal: outcome.problem, changes: running.changes.count, scheduled: running.timers))
    }

    /// Runs the method, and applies doom to its outcome. Measures the writer's time.
    private func run(_ timer: ClaimedTimer, _ route: Route, _ running: TransactionContext) -> CallOutcome {
        let began = context.clock.monotonicNanoseconds()
        running.begin(route.method)
        let outcome = Invocation(transactionContext: running, plugin: route.plugin, method: route.method, depth: 0)
            .run(request: timer.request, prepared: nil)
        route.plugin.writerNanoseconds.add(UInt64(clamping: context.clock.monotonicNanoseconds() - began))
        if let lost = running.lost { return .failed(lost) }
        return outcome.under(doom: running.doom)
    }
}
