// The methods of the daemon's own service that read or write the host's tables: what each comes to, and what follows once it is committed.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

extension HostService {
    /// What a method that touches data has come to.
    struct DataFinding: Sendable {
        var outcome: CallOutcome
        /// What follows once it is committed.
        var then = Consequence.none
    }

    /// What follows from a method once it is committed.
    enum Consequence: Sendable {
        case none
        /// A timer that is to run now.
        case run(TimerClaim)
        case timerSkipped(ListedTimer, reason: String)
        /// A follower that tries again, with its row from before.
        case followerRetried(FollowerRow)
        /// A follower that passes over the change at which it stood, with its row from before.
        case changeSkipped(FollowerRow, reason: String)
    }

    /// Answers a method that touches data.
    /// - Parameters:
    ///   - method: any but Watch and those of blobs.
    ///   - request: its encoded request.
    ///   - transaction: of the method's effect.
    ///   - call: whose it is.
    ///   - makeProblem: makes problems in the caller's language.
    /// - Throws: `StoreError` when the store could not.
    func answer(
        _ method: PluginMethod, _ request: [UInt8], in transaction: Transaction, _ call: ServerCall, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        switch method.name.dropFirst(HostService.name.count + 1) {
        case "Timers": return DataFinding(outcome: try timers(request, transaction, makeProblem))
        case "RetryTimer": return try retryTimer(request, transaction, makeProblem)
        case "SkipTimer": return try skipTimer(request, transaction, makeProblem)
        case "Followers": return DataFinding(outcome: try listFollowers(transaction, makeProblem) { call.isCancelled })
        case "RetryFollower": return try retryFollower(request, transaction, makeProblem)
        case "SkipChange": return try skipChange(request, by: call.connection.peer, transaction, makeProblem)
        default: return DataFinding(outcome: .failed(makeProblem(.methodUnknown, Label(name: "method", value: method.name))))
        }
    }

    /// Does what follows from a method that is committed. Any thread; does not block.
    /// - Parameters:
    ///   - consequence: what follows.
    ///   - terminal: who called.
    func committed(_ consequence: Consequence, terminal: String) {
        switch consequence {
        case .none: break
        case .run(let claim):
            let now = context.clock.wallMilliseconds()
            context.timers.change { $0.scheduled([claim], now: now) }
        case .timerSkipped(let timer, let reason):
            context.figures.timers.noteSkip()
            context.log.warning(
                "a timer was skipped by an administrator", Label("timer", "\(timer.id)"), Label("plugin", timer.plugin),
                Label("key", timer.key), Label("method", timer.method), Label("reason", reason), Label("terminal", terminal))
        case .followerRetried(let row):
            followers.thread.wake(row.name)
            context.log.warning(
                "an administrator has a follower try again", Label("follower", row.name), Label("position", "\(row.blockedAt)"),
                Label("terminal", terminal), Label("problem", row.problem))
        case .changeSkipped(let row, let reason):
            followers.thread.wake(row.name)
            context.log.warning(
                "an administrator has skipped a change", Label("follower", row.name), Label("position", "\(row.blockedAt)"),
                Label("terminal", terminal), Label("reason", reason), Label("problem", row.problem))
        }
    }

    /// The outcome of a request of which a field can't be.
    func malformed(_ field: String, _ makeProblem: HostProblem) -> CallOutcome {
        .failed(makeProblem(.requestMalformed, Label(name: "field", value: field)))
    }

    /// An answer as an outcome.
    func encoded(_ answer: some Message, _ makeProblem: HostProblem) -> CallOutcome {
        guard let bytes = try? answer.encoded() else { return .failed(makeProblem(.internalError)) }
        return .answered(bytes)
    }
}
