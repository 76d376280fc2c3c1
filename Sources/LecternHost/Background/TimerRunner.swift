// Takes one step of the timers at a time: looks for due ones, or runs one. Whoever drives it decides when.

internal import LecternNet
internal import LecternWire

/// Runs timers as `TimerAgenda` decides. Any thread; a step begins its work and does not wait for it, unless the store runs units on
/// the caller's thread.
package final class TimerRunner: Sendable {
    /// What a step has begun.
    package enum Step: Equatable, Sendable {
        /// A look for due timers.
        case look
        /// The run of a timer, by its number.
        case run(Int64)
        /// Nothing, before this moment in milliseconds since 1970 UTC; `Int64.max`: before something else has ended.
        case wait(until: Int64)
    }

    private let context: HostContext
    private let policy: TimerPolicy
    /// What running a timer takes: one mean for all, since its method is known only once it is claimed.
    private let runCost = RunningCost()
    private let postponeCost = RunningCost()
    /// The longest time that a method of a timer may take, in nanoseconds.
    private let nanosecondsMax: Int64

    init(context: HostContext) {
        self.context = context
        policy = TimerPolicy(limits: context.limits)
        let limits = context.routes.inOrder.filter(\.method.isForTimers).map { Int64($0.timeLimit.milliseconds(asked: 0)) }
        nanosecondsMax = (limits.max() ?? Int64(context.limits.callMilliseconds)) * 1_000_000
    }

    /// Takes the next step, if it is time for one.
    /// - Returns: what was begun.
    @discardableResult
    package func step() -> Step {
        let now = context.clock.wallMilliseconds()
        switch context.timers.look({ $0.next(now: now) }) {
        case .look(let moment):
            look(upTo: moment, now: now)
            return .look
        case .run(let claim):
            run(claim)
            return .run(claim.id)
        case .wait(let moment): return .wait(until: moment)
        }
    }

    /// Takes steps until no timer is due that can be run, and waits for each. For tests; the runner must not be driven beside.
    /// - Parameter runsMax: so many at most, since a timer may schedule itself for a moment that has passed.
    /// - Returns: how many were run.
    package func runDue(runsMax: Int = 100_000) -> Int {
        var runs = 0
        context.timers.change {
            $0.setLooks(true)
            $0.lookNow()
        }
        var hasLooked = false
        while runs < runsMax {
            switch step() {
            case .look:
                waitUntilIdle()
                hasLooked = true
            case .run:
                runs += 1
                waitUntilIdle()
                // What it has failed to do, or has scheduled, is seen by one more look.
                hasLooked = false
            case .wait where hasLooked: return runs
            case .wait: context.timers.change { $0.lookNow() }
            }
        }
        return runs
    }

    /// Begins no timer from now on. What runs goes on.
    package func stop() { context.timers.change { $0.stop() } }

    /// Waits until nothing that was begun is under way.
    package func waitUntilIdle() { _ = context.timers.wait { $0.isIdle ? true : nil } }

    // MARK: Looking

    /// The methods whose timers are run here. Of those that are set aside all wait.
    private var methods: [String] {
        context.routes.inOrder.filter {
            $0.method.isForTimers && context.setAside.entry($0, caller: TimerUnit.caller) == nil
        }.map(\.method.name)
    }

    private func look(upTo moment: Int64, now: Int64) {
        let unit = TimerLookUnit(context: context, methods: methods, upTo: moment) { [context] findings in
            guard let findings else { return context.timers.change { $0.lookFailed(now: now) } }
            // First the figures: whoever waits until nothing is under way reads them.
            context.figures.timers.setParked(findings.parked)
            if !findings.claims.contains(where: { $0.nextMilliseconds <= now }) {
                context.figures.timers.setLate(milliseconds: 0)
            }
            context.timers.change { $0.found(findings.claims, isMore: findings.isMore, now: now) }
        }
        if !unit.submit() { context.timers.change { $0.lookFailed(now: now) } }
    }

    // MARK: Running

    private func run(_ claim: TimerClaim) {
        let deadline = context.clock.monotonicNanoseconds() + nanosecondsMax
        let unit = TimerUnit(context: context, claim: claim, deadlineNanoseconds: deadline) { [self] in ended(claim, $0) }
        context.queue.submit(unit, .write, .timers, runCost)
    }

    private func ended(_ claim: TimerClaim, _ finding: TimerFinding) {
        let now = context.clock.wallMilliseconds()
        switch finding {
        case .acted(let timer, let refusal, let changes, let scheduled):
            acted(claim, timer, refusal, now: now)
            context.figures.changes.add(UInt64(changes))
            if !scheduled.isEmpty { context.haveScheduled(scheduled) }
            context.timers.change { $0.ended(claim) }
        case .failed(let timer, let problem): failed(claim, timer, problem, now: now)
        case .setAside(let timer):
            let next = now + Int64(context.limits.timerSetAsideMilliseconds)
            let problem = "SET_ASIDE: it brought the service down; lectern quarantine list"
            postpone(claim, .init(failures: timer.failures, nextMilliseconds: next, problem: problem))
        case .gone, .notLoaded: context.timers.change { $0.ended(claim) }
        case .stopped: context.timers.change { $0.notRun(claim, now: now) }
        case .storeFailed(let error):
            if error.code != .busy && error.code != .interrupted {
                context.log.warning("the store did not run a timer", Label("timer", "\(claim.id)"), Label("error", error.message))
            }
            context.timers.change { $0.notRun(claim, now: now) }
        }
    }

    private func acted(_ claim: TimerClaim, _ timer: ClaimedTimer, _ refusal: Problem?, now: Int64) {
        let figures = context.figures.timers
        if timer.failures == 0 { figures.setLate(milliseconds: max(0, now - claim.dueMilliseconds)) }
        guard let refusal else { return figures.run.add() }
        figures.refused.add()
        context.log.warning(
            "a timer was refused, and has ended", Label("timer", "\(claim.id)"), Label("key", timer.key),
            Label("method", timer.method), Label("reason", refusal.reason))
    }

    private func failed(_ claim: TimerClaim, _ timer: ClaimedTimer, _ problem: Problem, now: Int64) {
        let text = problem.message.isEmpty ? problem.reason : "\(problem.reason): \(problem.message)"
        let failures = timer.failures + 1
        let labels = [
            Label("timer", "\(claim.id)"), Label("key", timer.key), Label("method", timer.method), Label("failures", "\(failures)"),
            Label("error", text),
        ]
        context.figures.timers.failed.add()
        switch policy.decision(failures: failures, id: claim.id, now: now) {
        case .park:
            context.figures.timers.parked.add()
            context.log.write(.error, "a timer is parked: it failed at its last attempt; lectern timers", labels)
            postpone(claim, .init(failures: failures, nextMilliseconds: nil, problem: text))
        case .retry(let moment):
            context.log.write(.warning, "a timer failed, and is tried again", labels)
            postpone(claim, .init(failures: failures, nextMilliseconds: moment, problem: text))
        }
    }

    private func postpone(_ claim: TimerClaim, _ record: TimerPostponeUnit.Record) {
        let unit = TimerPostponeUnit(context: context, claim: claim, record: record) { [context] isWritten in
            let now = context.clock.wallMilliseconds()
            context.timers.change { isWritten ? $0.ended(claim) : $0.notRun(claim, now: now) }
        }
        context.queue.submit(unit, .write, .timers, postponeCost)
    }
}
