// Records that a timer was tried in vain, after the unit that tried it was undone.

internal import LecternWire

/// Writes a timer's failure, and when it is tried next, into its row. Its finding is whether the row was still the same.
final class TimerPostponeUnit: StoreUnit<Bool>, @unchecked Sendable {
    /// What is written.
    struct Record: Sendable {
        /// How often it has failed now.
        let failures: Int
        /// When it is tried next, milliseconds since 1970 UTC; nil: it is parked.
        let nextMilliseconds: Int64?
        /// Why, for people.
        let problem: String
    }

    private let claim: TimerClaim
    private let record: Record
    private let onEnd: @Sendable (Bool) -> Void

    /// - Parameters:
    ///   - context: the host's context.
    ///   - claim: the timer, as it was tried.
    ///   - record: what is written.
    ///   - onEnd: is told whether it was written. Any thread.
    init(context: HostContext, claim: TimerClaim, record: Record, onEnd: @escaping @Sendable (Bool) -> Void) {
        self.claim = claim
        self.record = record
        self.onEnd = onEnd
        super.init(context: context, effect: .write, weight: 1_024, isBackground: true)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Bool) {
        let isWritten = try TimerTable(transaction).postpone(
            claim, failures: record.failures, nextMilliseconds: record.nextMilliseconds, now: context.clock.wallMilliseconds(),
            problem: record.problem)
        return (isWritten ? .keep : .discard, isWritten)
    }

    override func finding(of error: StoreError) -> Bool {
        context.log.warning("a timer's failure could not be recorded", Label("timer", "\(claim.id)"), Label("error", error.message))
        return false
    }

    override func ended(_ result: Result<Bool, StoreError>) {
        switch result {
        case .success(let isWritten): onEnd(isWritten)
        case .failure(let error): onEnd(finding(of: error))
        }
    }
}
