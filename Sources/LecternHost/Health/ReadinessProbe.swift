// Asks the store whether it answers, for readiness checks.

internal import LecternWire
internal import Synchronization

/// Asks the store by a small READ, one at a time however many want to know. Any thread.
final class ReadinessProbe: Sendable {
    private struct Asker {
        let tell: @Sendable (Bool) -> Void
    }

    private struct State {
        var askers: [Asker] = []
        /// When the READ under way was submitted, CLOCK_MONOTONIC in nanoseconds.
        var askedAt: Int64?
        var answeredAt: Int64 = .min / 2
        var answer = false
    }

    private let context: HostContext
    private let clock: HostClock
    private let answerNanosecondsMax: Int64
    private let state = Mutex(State())
    /// For so long an answer holds: checks may come as often as they like.
    private static let freshNanoseconds: Int64 = 100_000_000

    /// - Parameter context: the host's surroundings.
    init(context: HostContext) {
        self.context = context
        clock = context.clock
        answerNanosecondsMax = Int64(context.limits.healthAnswerMillisecondsMax) * 1_000_000
    }

    /// Whether the store answered when it was last asked.
    var lastAnswer: Bool { state.withLock { $0.answer } }

    /// Asks.
    /// - Parameter tell: is told whether the store answers, at once or later, on any thread; not at all while it does not.
    func ask(_ tell: @escaping @Sendable (Bool) -> Void) {
        let now = clock.monotonicNanoseconds()
        let (known, submits) = state.withLock { state -> (Bool?, Bool) in
            if let askedAt = state.askedAt {
                // A store that has not answered for so long does not answer, whatever it said before.
                if now - askedAt > answerNanosecondsMax {
                    state.answer = false
                    return (false, false)
                }
                state.askers.append(Asker(tell: tell))
                return (nil, false)
            }
            if now - state.answeredAt < ReadinessProbe.freshNanoseconds { return (state.answer, false) }
            state.askedAt = now
            state.askers.append(Asker(tell: tell))
            return (nil, true)
        }
        if let known { tell(known) }
        if submits, !ProbeUnit(context, deadlineNanoseconds: now + answerNanosecondsMax, probe: self).submit() { answered(false) }
    }

    fileprivate func answered(_ answer: Bool) {
        let now = clock.monotonicNanoseconds()
        let askers = state.withLock { state in
            state.askedAt = nil
            state.answeredAt = now
            state.answer = answer
            defer { state.askers = [] }
            return state.askers
        }
        for asker in askers { asker.tell(answer) }
    }

    /// Nobody waits any more: the store took too long.
    func gaveUp() {
        state.withLock { state in
            state.answer = false
            state.askers = []
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
