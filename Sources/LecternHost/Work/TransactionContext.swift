// The state of one run of a unit of work, shared by nested calls and discarded if the run fails.

internal import LecternWire

/// One run of one unit: the transaction, who calls, the changes so far, and the owner of savepoints and doom. Confined to the
/// thread that runs the unit.
final class TransactionContext {
    let context: HostContext
    /// The open transaction; nil for methods of effect NONE.
    private(set) var transaction: Transaction?
    /// The effect of the outermost method, which nested calls may not exceed.
    let effect: Effect
    private(set) var facts: CallFacts
    private(set) var principal: Principal
    /// When the call arrived and when its act happened, milliseconds since 1970 UTC.
    private(set) var nowMilliseconds: Int64
    private(set) var happenedAtMilliseconds: Int64
    /// How often the unit was run before.
    let attempt: UInt32
    /// Whether the call was cancelled.
    let isCancelled: () -> Bool
    private lazy var lane = context.ids.lane()
    /// The changes emitted so far.
    private(set) var changes: [ChangeRecord] = []
    /// The timers scheduled so far; their rows are in the transaction.
    private(set) var timers: [TimerClaim] = []
    /// The method of the outermost handler, once it runs.
    private(set) var outermost: PluginMethod?
    /// Why the whole transaction is lost, whatever the handler returns; nil: it is not.
    private(set) var lost: Problem?
    /// Nothing was emitted and nothing was doomed: `reuse` has nothing to reset.
    private(set) var isUntouched = true
    /// scopes[0] is the call itself; each try_call in progress adds one, with a savepoint.
    private var scopes: [Scope] = [Scope(changesBefore: 0, timersBefore: 0)]

    private struct Scope {
        var doom: Problem?
        let changesBefore: Int
        let timersBefore: Int
    }

    init(
        context: HostContext, transaction: Transaction?, effect: Effect, facts: CallFacts, principal: Principal,
        attempt: UInt32, isCancelled: @escaping () -> Bool
    ) {
        self.context = context
        self.transaction = transaction
        self.effect = effect
        self.facts = facts
        self.principal = principal
        nowMilliseconds = facts.nowMilliseconds
        happenedAtMilliseconds = facts.happenedAtMilliseconds
        self.attempt = attempt
        self.isCancelled = isCancelled
    }

    /// Sets the caller of the calls that follow.
    /// - Parameters:
    ///   - facts: the facts of those calls, but for their time.
    ///   - principal: who makes them.
    func setCaller(_ facts: CallFacts, _ principal: Principal) {
        self.facts = facts
        self.principal = principal
    }

    /// Resets the context for the next call. For calls that write nothing.
    /// - Parameters:
    ///   - nowMilliseconds: when it came.
    ///   - transaction: what it reads in; nil for effect NONE.
    func reuse(nowMilliseconds: Int64, transaction: Transaction? = nil) {
        precondition(effect < .write && scopes.count == 1, "a context can be used again only when its call is over")
        self.transaction = transaction
        self.nowMilliseconds = nowMilliseconds
        happenedAtMilliseconds = nowMilliseconds
        if isUntouched { return }
        changes = []
        lost = nil
        scopes[0].doom = nil
        isUntouched = true
    }

    /// A new unique id; the ids of one context ascend.
    func newID() -> Int64 { context.ids.next(lane: lane) }

    /// Makes problems of the host, in the caller's language.
    var makeProblem: HostProblem { HostProblem(language: facts.language) }

    /// Why no more work may be done in the innermost scope; nil: it may.
    var doom: Problem? { scopes[scopes.count - 1].doom }

    /// Whether the innermost scope is doomed.
    var isDoomed: Bool { !isUntouched && doom != nil }

    /// Forbids further work in the innermost scope. The first reason stays.
    /// - Parameter problem: the caller's problem, unless the handler sets one of its own.
    func doom(_ problem: Problem) {
        isUntouched = false
        if scopes[scopes.count - 1].doom == nil { scopes[scopes.count - 1].doom = problem }
    }

    /// Forbids further work everywhere, since the whole transaction is lost.
    /// - Parameter problem: the caller's problem.
    func doomAll(_ problem: Problem) {
        isUntouched = false
        if lost == nil { lost = problem }
        for place in scopes.indices where scopes[place].doom == nil { scopes[place].doom = problem }
    }

    /// Records a change until the unit ends.
    func emit(_ change: ChangeRecord) {
        isUntouched = false
        changes.append(change)
    }

    /// Notes a timer that was scheduled; dropped with the scope that scheduled it.
    func schedule(_ timer: TimerClaim) { timers.append(timer) }

    /// Notes the outermost method, whose handler is about to be run.
    func begin(_ method: PluginMethod) { outermost = method }

    /// Runs a nested call so that its failure is undone alone.
    /// - Parameter body: the nested call.
    /// - Returns: its result; a failure or doom inside has been undone.
    func inScope(_ body: () -> CallOutcome) -> CallOutcome {
        do {
            try transaction?.savepoint()
        } catch {
            // A statement deferred before this scope has failed: it dooms the enclosing scope.
            return .failed(lose(error, isAll: error.code.losesTransaction))
        }
        scopes.append(Scope(changesBefore: changes.count, timersBefore: timers.count))
        var result = body()
        let scope = scopes.removeLast()
        result = result.under(doom: scope.doom)
        if case .failed = result {} else if let problem = release() { result = .failed(problem) }
        if case .failed = result {
            changes.removeLast(changes.count - scope.changesBefore)
            timers.removeLast(timers.count - scope.timersBefore)
            do {
                try transaction?.rollback()
            } catch {
                return .failed(lose(error, isAll: true))
            }
        }
        return result
    }

    /// Releases the savepoint and keeps its writes.
    /// - Returns: the problem of a deferred statement that has failed, with the savepoint still open; nil: released.
    private func release() -> Problem? {
        do {
            try transaction?.release()
            return nil
        } catch {
            context.log.warning("a call inside a call went wrong", Label("error", error.message))
            let problem = makeProblem(error.code)
            if error.code.losesTransaction { doomAll(problem) }
            return problem
        }
    }

    /// Dooms the enclosing scope, or all scopes, since a savepoint could not be set or undone.
    private func lose(_ error: StoreError, isAll: Bool) -> Problem {
        context.log.warning("a savepoint did not succeed", Label("error", error.message))
        let problem = makeProblem(error.code)
        if isAll { doomAll(problem) } else { doom(problem) }
        return problem
    }
}
