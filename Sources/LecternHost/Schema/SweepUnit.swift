// Removes what has expired: request keys that would be refused by their own time, and sessions of that age.

internal import LecternWire
internal import Synchronization

/// One small sweep, as a unit of its own, under a lease. What is left waits for the next.
final class SweepUnit: StoreWork {
    private let context: HostContext
    private let claim: LeaseClaim
    private let wasSwept = Atomic<Bool>(false)

    /// - Parameters:
    ///   - context: the host's surroundings.
    ///   - claim: without which nothing is swept.
    init(context: HostContext, claim: LeaseClaim) {
        self.context = context
        self.claim = claim
    }

    let effect = UnitEffect.write
    let weight = 1_024
    let deadlineNanoseconds = Int64.max
    let isGivenUp = false

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        let now = context.clock.wallMilliseconds()
        wasSwept.store(false, ordering: .relaxed)
        do {
            guard try claim.stands(in: transaction) else { return .discard }
            wasSwept.store(true, ordering: .relaxed)
            // One day more than asked, so that a key is never gone before it is too old.
            let oldest = now - Int64(context.limits.requestKeyDaysMax + 1) * 86_400_000
            let rowsMax = context.limits.sweepRowsMax
            let keys = try RequestTable(transaction).sweep(beforeMilliseconds: oldest, rowsMax: rowsMax)
            let sessions = try SessionTable(transaction).sweep(beforeMilliseconds: oldest, rowsMax: rowsMax)
            return keys + sessions > 0 ? .keep : .discard
        } catch {
            context.log.warning("a sweep did not succeed", Label("words", error.words))
            return .discard
        }
    }

    func done(_ code: StoreCode, words: String) {
        if code == .ok && wasSwept.load(ordering: .relaxed) { context.figures.sweeps.add() }
    }
}
