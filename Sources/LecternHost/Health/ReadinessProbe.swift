// Asks the store whether it answers, for readiness checks.

internal import LecternWire
internal import Synchronization

/// Asks the store by a small READ, one at a time however many want to know. Any thread.
final class ReadinessProbe: Sendable {
    private struct Waiter {
        let notify: @Sendable (Bool) -> Void
    }

    private struct State {
        var waiters: [Waiter] = []
        /// When the READ under way was submitted, CLOCK_MONOTONIC in nanoseconds.
        var queriedAt: Int64?
        var answeredAt: Int64 = .min / 2
        var answer = false
    }

    private let context: HostContext
    private let clock: HostClock
    private let answerNanosecondsMax: Int64
    private let state = Mutex(State())
    /// For so long an answer holds: checks may come as often as they like.
    private static let freshNanoseconds: Int64 = 100_000_000

    /// - Parameter context: the host's context.
    init(context: HostContext) {
        self.context = context
        clock = context.clock
        answerNanosecondsMax = Int64(context.limits.healthAnswerMillisecondsMax) * 1_000_000
    }

    /// Whether the store answered when it was last asked.
    var lastAnswer: Bool { state.withLock { $0.answer } }

    /// Asks.
    /// - Parameter notify: is told whether the store answers, at once or later, on any thread; not at all while it does not.
    func query(_ notify: @escaping @Sendable (Bool) -> Void) {
        let now = clock.monotonicNanoseconds()
        let (known, submits) = state.withLock { state -> (Bool?, Bool) in
            if let queriedAt = state.queriedAt {
                // A store that has not answered for so long does not answer, whatever it said before.
                if now - queriedAt > answerNanosecondsMax {
                    state.answer = false
                    return (false, false)
                }
                state.waiters.append(Waiter(notify: notify))
                return (nil, false)
            }
            if now - state.answeredAt < ReadinessProbe.freshNanoseconds { return (state.answer, false) }
            state.queriedAt = now
            state.waiters.append(Waiter(notify: notify))
            return (nil, true)
        }
        if let known { notify(known) }
        if submits, !ProbeUnit(context, deadlineNanoseconds: now + answerNanosecondsMax, probe: self).submit() { answered(false) }
    }

    fileprivate func answered(_ answer: Bool) {
        let now = clock.monotonicNanoseconds()
        let waiters = state.withLock { state in
            state.queriedAt = nil
            state.answeredAt = now
            state.answer = answer
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.notify(answer) }
    }

    /// Nobody waits any more: the store took too long.
    func timedOut() {
        state.withLock { state in
            state.answer = false
            state.waiters = []
        }
    }
}

/// Reads one row of the host's own; its finding is whether the row is there.
private final class ProbeUnit: StoreUnit<Bool>, @unchecked Sendable {
    private let probe: ReadinessProbe

    init(_ context: HostContext, deadlineNanoseconds: Int64, probe: ReadinessProbe) {
        self.probe = probe
        super.init(context: context, effect: .read, weight: 256, deadlineNanoseconds: deadlineNanoseconds)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Bool) {
        let rows = try transaction.query("SELECT name FROM lectern_database WHERE name = 'epoch'").rows
        return (.discard, rows.count == 1)
    }

    override func finding(of error: StoreError) -> Bool { false }

    override func ended(_ result: Result<Bool, StoreError>) {
        if case .success(true) = result { probe.answered(true) } else { probe.answered(false) }
    }
}
