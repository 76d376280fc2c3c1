// A writer thread: runs WRITE units concurrently with others, or exclusively in groups.

internal import CLecternPlugin
internal import LecternStoreKit

/// Runs WRITE units on a connection of its own. Confined to its thread.
final class Writer {
    /// Runs of a background unit beside others, before it is run exclusively.
    private static let backgroundAttemptsMax: UInt32 = 5

    private let queue: UnitQueue
    private let contention: ContentionManager
    let holder: ConnectionHolder
    let figures: Figures
    let settings: Settings
    let onChange: @Sendable () -> Void

    /// The outcome of one run of a unit.
    enum RunOutcome {
        /// The unit is completed with this code and message.
        case done(Int32, String)
        /// Nothing was committed, and the unit is to be run again.
        case retry(Failure)
    }

    /// - Parameters:
    ///   - queue: the queue of WRITE units, shared with the other writers.
    ///   - settings: the bounds.
    ///   - figures: the counters of units and commits.
    ///   - contention: chooses concurrent or exclusive mode; shared with the other writers.
    ///   - holder: the thread's connection.
    ///   - onChange: called after commits with changes.
    init(
        _ queue: UnitQueue, _ settings: Settings, _ figures: Figures, _ contention: ContentionManager, _ holder: ConnectionHolder,
        onChange: @escaping @Sendable () -> Void
    ) {
        self.queue = queue
        self.settings = settings
        self.figures = figures
        self.contention = contention
        self.onChange = onChange
        self.holder = holder
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var batch: [PendingUnit] = []
        // Waits for units before it acquires: a writer that waited under an exclusive grant would delay retries after conflicts.
        while queue.wait() {
            switch contention.acquire() {
            case .exclusive:
                queue.dequeueWaiting(atMost: settings.groupUnitsMax, into: &batch)
                runGroup(batch)
                contention.releaseExclusive(units: batch.count)
            case .concurrent:
                queue.dequeueWaiting(atMost: 1, into: &batch)
                let retries = batch.compactMap(runConcurrently)
                contention.releaseConcurrent()
                if !retries.isEmpty { runExclusively(retries) }
            }
            queue.finishBackground(batch.count(where: \.isBackground))
            batch.removeAll(keepingCapacity: true)
        }
        holder.close()
    }

    /// Runs a unit concurrently with other writers.
    ///
    /// - Returns: the unit, if it must be run exclusively; nil: it is completed.
    private func runConcurrently(_ unit: PendingUnit) -> PendingUnit? {
        guard unit.record.pointee.effect == LECTERN_EFFECT_WRITE else { return unit }
        var unit = unit
        while true {
            guard !unit.isCancelled else {
                Writer.completeCancelled(unit)
                return nil
            }
            switch runInTransaction(unit, .concurrent) {
            case .done(let outcome, let message):
                if !unit.isBackground { contention.noteCommit() }
                unit.done(outcome, message)
                return nil
            case .retry(let failure):
                if failure.code == LECTERN_RETRY, !unit.isBackground { contention.noteConflict() }
                // Nobody waits for a background unit, and exclusively it would stop all who write: it is retried beside them first.
                let mayRetry = unit.isBackground && unit.attempt + 1 < Writer.backgroundAttemptsMax
                unit = unit.nextAttempt
                guard mayRetry else { return unit }
            }
        }
    }

    private func runExclusively(_ units: [PendingUnit]) {
        contention.acquireExclusive()
        runGroup(units)
        contention.releaseExclusive(units: units.count)
    }

    /// Completes a unit that was cancelled or passed its deadline before it began.
    static func completeCancelled(_ unit: PendingUnit) {
        unit.done(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun")
    }

    /// Runs a unit in a transaction of its own.
    func runInTransaction(_ unit: PendingUnit, _ mode: WriteMode) -> RunOutcome {
        if unit.attempt > 0 { figures.runsAgain.add() }
        let connection: Connection
        do {
            connection = try holder.connection(for: unit)
        } catch {
            return .done(error.code, error.message)
        }
        defer { holder.resetAfterUnit() }
        let transaction = Transaction(connection, unit, writes: true)
        transaction.begin(mode)
        let verdict = transaction.abortCause == nil ? transaction.run() : LECTERN_DISCARD
        if transaction.abortCause == nil, verdict != LECTERN_KEEP {
            transaction.abort()
            figures.writeUnits.add()
            return .done(LECTERN_OK, "")
        }
        if let failure = transaction.abortCause ?? transaction.unitFailure {
            transaction.abort()
            return Writer.outcome(of: failure, connection)
        }
        do {
            try commit(transaction, units: 1)
        } catch {
            transaction.abort()
            return Writer.outcome(of: error, connection)
        }
        return .done(LECTERN_OK, "")
    }

    /// Commits a transaction, and calls `onChange` if it has changes.
    func commit(_ transaction: Transaction, units: Int) throws(Failure) {
        let begun = Clock.nanoseconds
        try transaction.commit()
        let took = Int(Clock.nanoseconds - begun)
        figures.commits.add()
        figures.commitNanoseconds.add(took)
        figures.commitNanosecondsMax.raise(to: took)
        figures.writeUnits.add(units)
        if transaction.changes > 0 { onChange() }
    }

    /// The outcome of a run after which nothing of the unit is committed.
    static func outcome(of failure: Failure, _ connection: Connection) -> RunOutcome {
        switch failure.code {
        case LECTERN_RETRY: .retry(failure)
        // The connection broke before COMMIT was sent: the unit is run again on another one.
        case LECTERN_UNAVAILABLE where connection.isLost: .retry(failure)
        case LECTERN_CONSTRAINT, LECTERN_DOOMED: .done(LECTERN_STATEMENT, failure.message)
        default: .done(failure.code, failure.message)
        }
    }
}
