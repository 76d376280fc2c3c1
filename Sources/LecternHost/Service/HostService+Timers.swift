// Timers, RetryTimer and SkipTimer of the daemon's own service, inside a transaction.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

extension HostService {
    private var moment: TimerList.Moment {
        let now = context.clock.wallMilliseconds()
        return TimerList.Moment(now: now, lateBefore: now - Int64(context.limits.timerLateMilliseconds))
    }

    /// Answers Timers.
    /// - Throws: `StoreError` when the store could not.
    func timers(_ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem) throws(StoreError) -> CallOutcome {
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

    /// Answers RetryTimer.
    /// - Throws: `StoreError` when the store could not.
    func retryTimer(
        _ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        guard let asked = try? Host.RetryTimerRequest(request) else { return DataFinding(outcome: malformed("message", makeProblem)) }
        let claim = try TimerTable(transaction).retry(asked.timerId, now: context.clock.wallMilliseconds())
        guard let claim, let timer = try find(asked.timerId, transaction) else { return unknown(asked.timerId, makeProblem) }
        return DataFinding(outcome: encoded(Host.RetryTimerResponse(timer: HostService.record(timer)), makeProblem), then: .run(claim))
    }

    /// Answers SkipTimer.
    /// - Throws: `StoreError` when the store could not.
    func skipTimer(
        _ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        guard let asked = try? Host.SkipTimerRequest(request) else { return DataFinding(outcome: malformed("message", makeProblem)) }
        guard !asked.reason.isEmpty, asked.reason.utf8.count <= context.limits.nameBytesMax else {
            return DataFinding(outcome: malformed("reason", makeProblem))
        }
        guard let timer = try find(asked.timerId, transaction) else { return unknown(asked.timerId, makeProblem) }
        try TimerTable(transaction).remove(timer.id)
        let answer = Host.SkipTimerResponse(timer: HostService.record(timer))
        return DataFinding(outcome: encoded(answer, makeProblem), then: .timerSkipped(timer, reason: asked.reason))
    }

    private static func record(_ timer: ListedTimer) -> Host.Timer {
        Host.Timer(
            timerId: timer.id, plugin: timer.plugin, key: timer.key, method: timer.method, state: timer.state,
            dueMs: timer.dueMilliseconds, nextMs: timer.nextMilliseconds, failures: UInt32(clamping: timer.failures),
            parkedAtMs: timer.parkedAtMilliseconds, problem: timer.problem, scheduledAtMs: timer.scheduledAtMilliseconds,
            byMethod: timer.byMethod, byTerminal: timer.byTerminal)
    }
}
