// Runs READ units, each on one snapshot: from the queue, on a thread of its own, or inline, on the caller's.

internal import CLecternPlugin
internal import LecternStoreKit

/// A reader. Confined to its thread, or to one caller at a time.
final class Reader {
    private let connection: Connection
    private let transaction: Transaction
    private let queue: UnitQueue
    private let settings: Settings
    private let figures: Figures

    /// - Parameters:
    ///   - connection: a read-only connection that nobody else uses.
    ///   - queue: the queue of READ units, shared with the other readers.
    ///   - settings: `attemptsMax` and `inlineStatementsMax`.
    ///   - figures: the counters of reads.
    init(_ connection: Connection, _ queue: UnitQueue, _ settings: Settings, _ figures: Figures) {
        self.connection = connection
        self.queue = queue
        self.settings = settings
        self.figures = figures
        transaction = Transaction(connection, writes: false, settings)
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var taken: [PendingUnit] = []
        while queue.dequeue(atMost: 1, into: &taken) {
            for pending in taken { serve(pending) }
            taken.removeAll(keepingCapacity: true)
        }
    }

    /// Runs one unit and completes it.
    func serve(_ pending: PendingUnit) {
        var failure = Failure(LECTERN_RETRY, "")
        for attempt in 0..<UInt32(max(1, settings.attemptsMax)) {
            let attempted = PendingUnit(record: pending.record, attempt: attempt)
            if attempted.isCancelled {
                return pending.done(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun")
            }
            do {
                try run(attempted)
                figures.readUnits.add()
                return pending.done(LECTERN_OK)
            } catch {
                failure = error
                if connection.isInTransaction { try? connection.run("ROLLBACK") }
                if failure.code != LECTERN_RETRY { break }
            }
        }
        pending.done(failure.code, failure.message)
    }

    /// Runs one unit on the calling thread, and abandons it at the bounds of an inline read: too many statements, too many
    /// instructions in one, or a lock.
    ///
    /// - Returns: `LECTERN_OK` once it has run; `LECTERN_BUSY`: abandoned, its results are to be discarded.
    func readInline(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        do {
            try run(PendingUnit(record: unit), statementsMax: settings.inlineStatementsMax)
            figures.inlineReads.add()
            return LECTERN_OK
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            figures.inlineReadsAbandoned.add()
            return LECTERN_BUSY
        }
    }

    private func run(_ pending: PendingUnit, statementsMax: Int? = nil) throws(Failure) {
        try connection.run("BEGIN")
        _ = transaction.run(pending, statementsMax: statementsMax)
        if statementsMax != nil, let failure = transaction.unitFailure { throw failure }
        if let cause = transaction.abortCause { throw cause }
        try connection.run("COMMIT")
    }
}
