// The object behind `lectern_transaction`, and the rules that hold in every store.

internal import CLecternPlugin

/// The host's handle of a store's transaction. Confined to the thread that runs the unit.
///
/// A store makes one for each of its transaction objects and runs units through it. The handle owns a unit's savepoints and
/// its doom, in every store: it counts and bounds the savepoints, refuses everything after a failed statement until the
/// savepoint around it is rolled back, and lets only an open savepoint be released or rolled back.
package final class TransactionHandle {
    /// The transaction owns the handle or lives as long; unretained, since each statement goes through here.
    private unowned(unsafe) let transaction: any StoreTransaction
    private var isRunning = false
    /// Open savepoints of the unit. While one is ended, it still counts.
    package private(set) var savepoints = 0
    /// Savepoints open at once in a unit.
    private static let savepointsMax = 64

    /// Open savepoints when a statement failed; nil: none has failed.
    private var failedDepth: Int?

    /// The failure for which the unit of the last `run` must be rolled back, whatever its work returned; nil: none.
    package private(set) var failure: Failure?

    /// - Parameter transaction: owns the handle, or at least lives as long.
    package init(_ transaction: any StoreTransaction) {
        self.transaction = transaction
    }

    /// The pointer that the host is given.
    package var opaque: OpaquePointer { OpaquePointer(Unmanaged.passUnretained(self).toOpaque()) }

    /// Runs a unit's work. The store begins and ends the transaction around it.
    ///
    /// - Parameter pending: the unit.
    /// - Returns: `LECTERN_KEEP` or `LECTERN_DISCARD`, as the work returned. With `failure` set the unit must not be kept.
    package func run(_ pending: PendingUnit) -> Int32 {
        savepoints = 0
        failedDepth = nil
        failure = nil
        isRunning = true
        defer { isRunning = false }
        guard let run = pending.record.pointee.run else { return LECTERN_DISCARD }
        return run(pending.record.pointee.context, opaque, pending.attempt)
    }

    /// Runs `body` with the transaction, unless the unit is over or doomed.
    ///
    /// - Parameter body: the operation.
    /// - Throws: the body's `Failure`, after which the unit is doomed; `LECTERN_DOOMED` if it is doomed already;
    ///   `LECTERN_INVALID` outside of a unit.
    func perform<Result>(_ body: (any StoreTransaction) throws(Failure) -> Result) throws(Failure) -> Result {
        guard isRunning else { throw Failure(LECTERN_INVALID, "the unit of work is over") }
        guard failedDepth == nil else {
            throw Failure(LECTERN_DOOMED, "a statement before this one did not succeed: \(failure?.message ?? "")")
        }
        do {
            return try body(transaction)
        } catch {
            failedDepth = savepoints
            failure = error
            throw error
        }
    }

    func savepoint() throws(Failure) {
        try perform { (transaction) throws(Failure) in
            guard savepoints < TransactionHandle.savepointsMax else {
                throw Failure(LECTERN_STATEMENT, "more than \(TransactionHandle.savepointsMax) savepoints")
            }
            try transaction.savepoint()
        }
        savepoints += 1
    }

    func release() throws(Failure) {
        try checkSavepoint()
        try perform { (transaction) throws(Failure) in try transaction.release() }
        savepoints -= 1
    }

    func rollback() throws(Failure) {
        try checkSavepoint()
        if failedDepth == savepoints {
            failedDepth = nil
            failure = nil
        }
        try perform { (transaction) throws(Failure) in try transaction.rollback() }
        savepoints -= 1
    }

    private func checkSavepoint() throws(Failure) {
        guard isRunning, savepoints > 0 else { throw Failure(LECTERN_INVALID, "no savepoint is open") }
    }
}
