// What `lectern_transaction` stands for, and the rules that hold for it whatever the store.

internal import CLecternPlugin

/// The host's handle of a store's transaction. Confined to the thread that runs the unit.
///
/// A store makes one for each of its transaction objects and runs units through it. It stands before the transaction
/// with two rules: after a failure nothing more is done until the savepoint around it was rolled back,
/// and only a savepoint that is open can be ended.
package final class TransactionHandle {
    /// Owns the handle or lives as long, and is asked for each statement: so nobody counts.
    private unowned(unsafe) let transaction: any StoreTransaction
    private var isRunning = false
    private var savepoints = 0

    /// How many savepoints were open around what failed; nil: nothing has.
    private var failedInside: Int?

    /// Why nothing of the unit can be kept, whatever its work returned; nil: it can. Of the last `run`.
    package private(set) var failure: Failure?

    /// - Parameter transaction: what it stands for; owns the handle, or at least lives as long.
    package init(_ transaction: any StoreTransaction) {
        self.transaction = transaction
    }

    /// What the host is given.
    package var opaque: OpaquePointer { OpaquePointer(Unmanaged.passUnretained(self).toOpaque()) }

    /// Runs a unit's work; beginning, ending and committing are the store's.
    ///
    /// - Parameter pending: the unit.
    /// - Returns: `LECTERN_KEEP` or `LECTERN_DISCARD`, as the work said. Look at `failure` before keeping.
    package func run(_ pending: PendingUnit) -> Int32 {
        savepoints = 0
        failedInside = nil
        failure = nil
        isRunning = true
        defer { isRunning = false }
        guard let run = pending.unit.pointee.run else { return LECTERN_DISCARD }
        return run(pending.unit.pointee.context, opaque, pending.attempt)
    }

    /// Does something in the transaction, if something may be done.
    ///
    /// - Parameter body: what to do.
    /// - Throws: `Failure` of the body, after which the transaction is doomed; or `LECTERN_DOOMED` since it is already.
    func perform<Result>(_ body: (any StoreTransaction) throws(Failure) -> Result) throws(Failure) -> Result {
        guard isRunning else { throw Failure(LECTERN_INVALID, "the unit of work is over") }
        guard failedInside == nil else {
            throw Failure(LECTERN_DOOMED, "a statement before this one did not succeed: \(failure?.message ?? "")")
        }
        do {
            return try body(transaction)
        } catch {
            failedInside = savepoints
            failure = error
            throw error
        }
    }

    func savepoint() throws(Failure) {
        try perform { (transaction) throws(Failure) in try transaction.savepoint() }
        savepoints += 1
    }

    func release() throws(Failure) {
        try checkSavepoint()
        try perform { (transaction) throws(Failure) in try transaction.release() }
        savepoints -= 1
    }

    func rollback() throws(Failure) {
        try checkSavepoint()
        if failedInside == savepoints {
            failedInside = nil
            failure = nil
        }
        try perform { (transaction) throws(Failure) in try transaction.rollback() }
        savepoints -= 1
    }

    private func checkSavepoint() throws(Failure) {
        guard isRunning, savepoints > 0 else { throw Failure(LECTERN_INVALID, "no savepoint is open") }
    }
}
