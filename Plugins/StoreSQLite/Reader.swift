// Runs READ units, each on one snapshot: those that wait, on a thread of its own, or one at once.

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
    ///   - connection: its own, which can't write.
    ///   - queue: where READ units wait; shared with the other readers.
    ///   - settings: how often a unit is tried.
    ///   - figures: what is counted.
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
        while queue.take(atMost: 1, into: &taken) {
            for pending in taken { serve(pending) }
            taken.removeAll(keepingCapacity: true)
        }
    }

    private func serve(_ pending: PendingUnit) {
        var failure = Failure(LECTERN_RETRY, "")
        for attempt in 0..<UInt32(max(1, settings.attemptsMax)) {
            let attempted = PendingUnit(unit: pending.unit, attempt: attempt)
            if attempted.isUnwanted {
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

    /// Runs one unit on the calling thread, unless it proves to be more than a little work.
    ///
    /// - Returns: `LECTERN_OK` once it has run; any other code: what it did counts for nothing.
    func glance(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        do {
            try run(PendingUnit(unit: unit), statementsMax: settings.glanceStatementsMax)
            figures.glances.add()
            return LECTERN_OK
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            figures.glancesGivenUp.add()
            return LECTERN_BUSY
        }
    }

    private func run(_ pending: PendingUnit, statementsMax: Int? = nil) throws(Failure) {
        try connection.run("BEGIN")
        _ = transaction.run(pending, statementsMax: statementsMax)
        if statementsMax != nil, let failure = transaction.failure { throw failure }
        if let loss = transaction.loss { throw loss }
        try connection.run("COMMIT")
    }
}
