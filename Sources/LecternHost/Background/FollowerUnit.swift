// The base of a follower's units: tells whoever submits one what came of it.

internal import LecternNet
internal import LecternWire

/// A background unit whose submitter is told its outcome, or waits for it.
///
/// `@unchecked`: see `StoreUnit`.
class FollowerUnit<Found: Sendable>: StoreUnit<Result<Found, StoreError>>, @unchecked Sendable {
    private let isStopping: @Sendable () -> Bool
    private let lane: QueueLane
    /// What is told of the outcome; written before the unit is submitted.
    private var onEnd: (@Sendable (Result<Found, StoreError>) -> Void)?

    /// - Parameters:
    ///   - context: the host's context.
    ///   - effect: READ or WRITE.
    ///   - isStopping: whether the worker ends its background work; then the unit is interrupted.
    init(context: HostContext, effect: UnitEffect, isStopping: @escaping @Sendable () -> Bool) {
        self.isStopping = isStopping
        if case .read = effect { lane = .read } else { lane = .write }
        super.init(context: context, effect: effect, weight: 65_536, isBackground: true)
    }

    /// The work of a subclass; as `work`.
    func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Found) {
        preconditionFailure("a unit has work")
    }

    override var cancelCause: CancelCause? { isStopping() ? .drainEnded : nil }

    /// Submits the unit.
    /// - Parameters:
    ///   - cost: of such units, for the queue.
    ///   - onEnd: is told what was found, or why the store did not do it. Any thread; must not block.
    final func submit(_ cost: RunningCost, onEnd: @escaping @Sendable (Result<Found, StoreError>) -> Void) {
        self.onEnd = onEnd
        context.queue.submit(self, lane, .background, cost)
    }

    /// Submits the unit and waits for its outcome. Blocks.
    /// - Parameter cost: of such units, for the queue.
    /// - Returns: what was found.
    /// - Throws: `StoreError` where the store did not do it.
    final func perform(_ cost: RunningCost) throws(StoreError) -> Found {
        let outcome = Monitor<Result<Found, StoreError>?>(nil)
        submit(cost) { found in outcome.change { $0 = found } }
        return try (outcome.wait { $0 } ?? .failure(StoreError(code: .invalid, message: "the unit did not end"))).get()
    }

    final override func work(
        _ transaction: Transaction, attempt: UInt32
    ) throws(StoreError) -> (Verdict, Result<Found, StoreError>) {
        let (verdict, found) = try find(transaction, attempt: attempt)
        return (verdict, .success(found))
    }

    final override func finding(of error: StoreError) -> Result<Found, StoreError> { .failure(error) }

    final override func ended(_ result: Result<Result<Found, StoreError>, StoreError>) {
        onEnd?(result.flatMap { $0 })
    }
}
