// Removes what has expired: request keys that would be refused by their own time, and sessions of that age.

internal import LecternWire

/// One small sweep, as a unit of its own, under a lease. What is left waits for the next.
/// Its finding is whether it has swept: not where the lease was lost.
final class SweepUnit: StoreUnit<Bool>, @unchecked Sendable {
    private let claim: LeaseClaim

    /// - Parameters:
    ///   - context: the host's context.
    ///   - claim: without which nothing is swept.
    init(context: HostContext, claim: LeaseClaim) {
        self.claim = claim
        super.init(context: context, effect: .write, weight: 1_024)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Bool) {
        let now = context.clock.wallMilliseconds()
        guard try claim.isHeld(in: transaction) else { return (.discard, false) }
        // One day more than asked, so that a key is never gone before it is too old.
        let oldest = now - Int64(context.limits.requestKeyDaysMax + 1) * 86_400_000
        let rowsMax = context.limits.sweepRowsMax
        let keys = try RequestTable(transaction).sweep(beforeMilliseconds: oldest, rowsMax: rowsMax)
        let sessions = try SessionTable(transaction).sweep(beforeMilliseconds: oldest, rowsMax: rowsMax)
        return (keys + sessions > 0 ? .keep : .discard, true)
    }

    override func finding(of error: StoreError) -> Bool {
        context.log.warning("a sweep did not succeed", Label("error", error.message))
        return false
    }

    override func ended(_ result: Result<Bool, StoreError>) {
        if case .success(true) = result { context.figures.sweeps.add() }
    }
}
