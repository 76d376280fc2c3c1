// Removes what has grown old: request keys that would be refused by their own time, sessions of that age, changes of the feed.

internal import LecternWire

/// What one step of a sweep came to.
struct SweepFinding: Equatable, Sendable {
    /// Not where the lease was lost.
    var isDone = false
    /// Rows that went.
    var removed = 0
    /// There may be more.
    var hasMore = false
    /// What the step took.
    var nanoseconds: Int64 = 0
}

/// One small step of a sweep, as a unit of its own, under a lease. What is left waits for the next.
final class SweepUnit: StoreUnit<SweepFinding>, @unchecked Sendable {
    private let claim: LeaseClaim
    private let part: SweepPart
    private let onEnd: @Sendable (SweepFinding) -> Void

    /// - Parameters:
    ///   - context: the host's context.
    ///   - claim: without which nothing is swept.
    ///   - part: what is swept.
    ///   - onEnd: is called when the outcome is certain.
    init(context: HostContext, claim: LeaseClaim, part: SweepPart, onEnd: @escaping @Sendable (SweepFinding) -> Void = { _ in }) {
        self.claim = claim
        self.part = part
        self.onEnd = onEnd
        super.init(context: context, effect: .write, weight: 1_024, isBackground: true)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, SweepFinding) {
        let began = context.clock.monotonicNanoseconds()
        guard try claim.isHeld(in: transaction) else { return (.discard, SweepFinding()) }
        let removed = try sweep(transaction)
        let took = context.clock.monotonicNanoseconds() - began
        let finding = SweepFinding(isDone: true, removed: removed, hasMore: removed >= stepMax, nanoseconds: took)
        return (removed > 0 ? .keep : .discard, finding)
    }

    /// What one step removes at most: a blob has many rows of its own.
    private var stepMax: Int { part == .blobs ? 1 : context.limits.sweepRowsMax }

    /// Removes the oldest rows.
    /// - Returns: how many.
    private func sweep(_ transaction: Transaction) throws(StoreError) -> Int {
        let now = context.clock.wallMilliseconds()
        // One day more than asked, so that a key is never gone before it is too old.
        let oldestKey = now - Int64(context.limits.requestKeyDaysMax + 1) * 86_400_000
        let rowsMax = context.limits.sweepRowsMax
        switch part {
        case .requests: return try RequestTable(transaction).sweep(beforeMilliseconds: oldestKey, rowsMax: rowsMax)
        case .sessions: return try SessionTable(transaction).sweep(beforeMilliseconds: oldestKey, rowsMax: rowsMax)
        case .changes:
            let held = try Followers.holdingPosition(transaction, now: now, context: context) ?? .max
            let oldest = now - Int64(context.limits.feedDaysMax) * 86_400_000
            return try Feed(transaction).prune(before: oldest, upTo: held, limit: rowsMax)
        case .blobs: return try BlobTable(transaction).sweep(beforeMilliseconds: now - Int64(context.limits.blobUnheldMilliseconds))
        }
    }

    override func finding(of error: StoreError) -> SweepFinding {
        context.log.warning("a sweep did not succeed", Label("error", error.message))
        return SweepFinding()
    }

    override func ended(_ result: Result<SweepFinding, StoreError>) {
        guard case .success(let finding) = result else { return onEnd(SweepFinding()) }
        if finding.isDone { context.figures.swept(part, rows: finding.removed) }
        onEnd(finding)
    }
}
