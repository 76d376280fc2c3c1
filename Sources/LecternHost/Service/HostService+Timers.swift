// Timers, RetryTimer and SkipTimer of the daemon's own service: inside a transaction.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

extension HostService {
    /// What a method that touches data has come to: its outcome, and what follows once it is committed.
    struct DataFinding: Sendable {
        var outcome: CallOutcome
        /// A timer that is to run now.
        var retried: TimerClaim?
        /// A timer that was ended, and why.
        var skipped: (timer: ListedTimer, reason: String)?
    }

    /// Answers a method that touches data.
    /// - Parameters:
    ///   - method: Timers, RetryTimer or SkipTimer.
    ///   - request: its encoded request.
    ///   - transaction: of the method's effect.
    ///   - makeProblem: makes problems in the caller's language.
    /// - Throws: `StoreError` when the store could not.
    func answer(
        _ method: PluginMethod, _ request: [UInt8], in transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        switch method.name {
        case HostService.name + "/Timers": return DataFinding(outcome: try timers(request, transaction, makeProblem))
        case HostService.name + "/RetryTimer": return try retryTimer(request, transaction, makeProblem)
        case HostService.name + "/SkipTimer": return try skipTimer(request, transaction, makeProblem)
        default: return DataFinding(outcome: .failed(makeProblem(.methodUnknown, Label(name: "method", value: method.name))))
        }
    }

    /// What follows from a method once it is committed. Any thread.
    /// - Parameter terminal: who called.
    func committed(_ finding: DataFinding, terminal: String) {
        if let claim = finding.retried {
            let now = context.clock.wallMilliseconds()
            context.timers.change { $0.scheduled([claim], now: now) }
        }
        guard let (timer, reason) = finding.skipped else { return }
        context.figures.timers.noteSkip()
        context.log.warning(
            "a timer was skipped by an administrator", Label("timer", "\(timer.id)"), Label("plugin", timer.plugin),
            Label("key", timer.key), Label("method", timer.method), Label("reason", reason), Label("terminal", terminal))
    }

    private var moment: TimerList.Moment {
        let now = context.clock.wallMilliseconds()
        return TimerList.Moment(now: now, lateBefore: now - Int64(context.limits.timerLateMilliseconds))
    }

    private func malformed(_ field: String, _ makeProblem: HostProblem) -> CallOutcome {
        .failed(makeProblem(.requestMalformed, Label(name: "field", value: field)))
    }

    private func timers(_ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem) throws(StoreError) -> CallOutcome {
        guard let asked = try? Host.TimersRequest(request) else { return malformed("message", makeProblem) }
        guard asked.state.isEmpty || TimerList.states.contains(asked.state) else { return malformed("state", makeProblem) }
        var after: (due: Int64, id: Int64)?
        if !asked.cursor.isEmpty {
            let parts = String(decoding: asked.cursor, as: UTF8.self).split(separator: "/").map { Int64($0) }
            guard parts.count == 2, let due = parts[0], let id = parts[1] else { return malformed("cursor", makeProblem) }
            after = (due, id)
        }
        let most = context.limits.timerListMax
        let limit = asked.limit == 0 ? most : min(Int(asked.limit), most)
        let filter = TimerFilter(state: asked.state, plugin: asked.plugin)
        let found = try timerList.timers(transaction, filter, moment, after: after, limit: limit + 1)
        var answer = Host.TimersResponse()
        answer.timers = found.prefix(limit).map(HostService.record)
        if found.count > limit { answer.nextCursor = Array("\(found[limit - 1].dueMilliseconds)/\(found[limit - 1].id)".utf8) }
        if after == nil {
            answer.counts = try timerList.counts(transaction, moment).map {
                Host.TimerCount(state: $0.state, timers: UInt64(clamping: $0.timers))
            }
        }
        return encoded(answer, makeProblem)
    }

    private func find(_ id: Int64, _ transaction: Transaction) throws(StoreError) -> ListedTimer? {
        guard id > 0 else { return nil }
        return try timerList.timers(transaction, TimerFilter(id: id), moment, limit: 1).first
    }

    private func unknown(_ id: Int64, _ makeProblem: HostProblem) -> DataFinding {
        DataFinding(outcome: .failed(makeProblem(.timerUnknown, Label(name: "timer", value: "\(id)"))))
    }

    private func retryTimer(
        _ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        guard let asked = try? Host.RetryTimerRequest(request) else { return DataFinding(outcome: malformed("message", makeProblem)) }
        let claim = try TimerTable(transaction).retry(asked.timerId, now: context.clock.wallMilliseconds())
        guard let claim, let timer = try find(asked.timerId, transaction) else { return unknown(asked.timerId, makeProblem) }
        return DataFinding(outcome: encoded(Host.RetryTimerResponse(timer: HostService.record(timer)), makeProblem), retried: claim)
    }

    private func skipTimer(
        _ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        guard let asked = try? Host.SkipTimerRequest(request) else { return DataFinding(outcome: malformed("message", makeProblem)) }
        guard !asked.reason.isEmpty, asked.reason.utf8.count <= context.limits.nameBytesMax else {
            return DataFinding(outcome: malformed("reason", makeProblem))
        }
        guard let timer = try find(asked.timerId, transaction) else { return unknown(asked.timerId, makeProblem) }
        try TimerTable(transaction).remove(timer.id)
        let answer = Host.SkipTimerResponse(timer: HostService.record(timer))
        return DataFinding(outcome: encoded(answer, makeProblem), skipped: (timer, asked.reason))
    }

    private func encoded(_ answer: some Message, _ makeProblem: HostProblem) -> CallOutcome {
        guard let bytes = try? answer.encoded() else { return .failed(makeProblem(.internalError)) }
        return .answered(bytes)
    }

    private static func record(_ timer: ListedTimer) -> Host.Timer {
        Host.Timer(
            timerId: timer.id, plugin: timer.plugin, key: timer.key, method: timer.method, state: timer.state,
            dueMs: timer.dueMilliseconds, nextMs: timer.nextMilliseconds, failures: UInt32(clamping: timer.failures),
            parkedAtMs: timer.parkedAtMilliseconds, problem: timer.problem, scheduledAtMs: timer.scheduledAtMilliseconds,
            byMethod: timer.byMethod, byTerminal: timer.byTerminal)
    }
}
