// The group commit: one thread runs all waiting WRITE units in one transaction, commits it with one sync, then completes them.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// The only writer of the database in this process. Confined to its thread.
///
/// A group is one transaction; each unit in it has a savepoint. A failure that makes SQLite roll back the whole transaction
/// while a unit runs (a full disk, an I/O error) undoes the other units of the group too. The others are then run again as a
/// group, and that unit by itself afterwards, so that a failure it causes again is reported to it alone.
final class Writer {
    private let connection: Connection
    private let transaction: Transaction
    private let queue: UnitQueue
    private let settings: Settings
    private let figures: Figures
    private let log: HostLog
    private let checkpointer: Checkpointer
    private let listener: ChangeListener
    /// Background units that were taken from the queue and not given back to its count.
    private var backgroundInWork = 0

    /// A unit of a group that ran, and the outcome that it gets once the group is committed.
    private struct ExecutedUnit {
        let pending: PendingUnit
        let outcome: Int32
        let message: String
        var hasChanges = false
    }

    /// How a run of a group ended. After all but `committed` nothing of it is stored.
    private enum GroupOutcome {
        case committed
        /// SQLite rolled the transaction back while this unit ran.
        case aborted(by: PendingUnit, Failure)
        case commitFailed(Failure)
        case beginFailed(Failure)
    }

    /// - Parameters:
    ///   - connection: the only one of this process that writes.
    ///   - queue: the queue of WRITE units.
    ///   - settings: the bounds of a group.
    ///   - figures: the counters of groups and units.
    ///   - log: receives a warning for each group that was rolled back.
    ///   - checkpointer: learns the log's length after each commit, and may pause the writer between groups.
    ///   - listener: called after commits with changes.
    init(
        _ connection: Connection, _ queue: UnitQueue, _ settings: Settings, _ figures: Figures,
        _ log: HostLog, _ checkpointer: Checkpointer, _ listener: ChangeListener
    ) {
        self.connection = connection
        self.queue = queue
        self.settings = settings
        self.figures = figures
        self.log = log
        self.checkpointer = checkpointer
        self.listener = listener
        transaction = Transaction(connection, writes: true, settings)
        sqlite3_wal_hook(
            connection.handle,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                let checkpointer = Unmanaged<Checkpointer>.fromOpaque(context)
                checkpointer._withUnsafeGuaranteedRef { $0.noteLogPages(Int(pages)) }
                return SQLITE_OK
            }, Unmanaged.passUnretained(checkpointer).toOpaque())
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var batch: [PendingUnit] = []
        while queue.dequeue(atMost: settings.groupUnitsMax, into: &batch) {
            backgroundInWork = batch.count(where: \.isBackground)
            serve(batch)
            queue.finishBackground(backgroundInWork)
            batch.removeAll(keepingCapacity: true)
        }
    }

    /// Runs one unit in a transaction of its own and completes it. On the calling thread, while nothing is queued.
    func run(alone unit: PendingUnit) {
        serve([unit])
    }

    /// Runs units, and those that arrive while their first group runs, until each is completed.
    private func serve(_ units: [PendingUnit]) {
        var waiting = units
        // Units that may have caused a rollback: each is run by itself at the end.
        var suspects: [PendingUnit] = []
        var mayGrow = true
        while !waiting.isEmpty {
            var executed: [ExecutedUnit] = []
            let outcome = runGroup(&waiting, mayGrow: mayGrow, &executed)
            mayGrow = false
            let retries = executed.map(\.pending.nextAttempt)
            switch outcome {
            case .committed: complete(executed)
            case .aborted(let suspect, let failure):
                noteRollback("a transaction of \(executed.count + 1) units was lost", failure)
                if executed.isEmpty {
                    retryOrFail(suspect, failure)
                } else {
                    suspects.append(suspect.nextAttempt)
                    waiting = retries + waiting
                }
            case .commitFailed(let failure):
                noteRollback("a transaction of \(retries.count) units could not be committed", failure)
                if retries.count == 1 { retryOrFail(retries[0], failure) } else { suspects += retries }
            case .beginFailed(let failure):
                for pending in waiting { retryOrFail(pending, failure) }
                waiting = []
            }
        }
        for suspect in suspects { runAlone(suspect) }
    }

    /// Completes the units of a committed group, and notifies the host if there are changes.
    private func complete(_ executed: [ExecutedUnit]) {
        for unit in executed { unit.pending.done(unit.outcome, unit.message) }
        if executed.contains(where: \.hasChanges) { listener.notify() }
    }

    private func noteRollback(_ event: String, _ failure: Failure) {
        figures.groupsLost.add()
        log.warning("\(event) and is run again, each suspect alone: \(failure.message)")
    }

    /// Runs a unit again by itself if the failure is transient and attempts are left; otherwise completes it with the failure.
    private func retryOrFail(_ pending: PendingUnit, _ failure: Failure) {
        if failure.code == LECTERN_RETRY && pending.attempt + 1 < settings.attemptsMax {
            return runAlone(pending.nextAttempt)
        }
        pending.done(Writer.outcome(failure), failure.message)
    }

    /// The code that a unit is completed with: a constraint that was broken is a statement's failure to the host.
    private static func outcome(_ failure: Failure) -> Int32 {
        failure.code == LECTERN_CONSTRAINT || failure.code == LECTERN_INVALID ? LECTERN_STATEMENT : failure.code
    }

    private func runAlone(_ pending: PendingUnit) {
        figures.unitsAlone.add()
        var waiting = [pending]
        var executed: [ExecutedUnit] = []
        switch runGroup(&waiting, mayGrow: false, &executed) {
        case .committed: complete(executed)
        case .aborted(_, let failure), .commitFailed(let failure), .beginFailed(let failure):
            retryOrFail(pending, failure)
        }
    }

    /// Runs units in one transaction and commits it.
    ///
    /// - Parameters:
    ///   - waiting: the units; those that were not begun are left in it.
    ///   - mayGrow: whether to add units that arrive meanwhile, up to `groupUnitsMax` and `groupMillisecondsMax`.
    ///   - executed: receives the units that ran, without the one at which the transaction was rolled back.
    private func runGroup(
        _ waiting: inout [PendingUnit], mayGrow: Bool, _ executed: inout [ExecutedUnit]
    ) -> GroupOutcome {
        var next = 0
        defer { waiting.removeFirst(next) }
        completeCancelled(waiting, &next)
        guard next < waiting.count else { return .committed }
        do {
            try begin()
        } catch {
            return .beginFailed(error)
        }
        let commitAt = Clock.nanoseconds + Int64(settings.groupMillisecondsMax) * 1_000_000
        while true {
            completeCancelled(waiting, &next)
            if next == waiting.count && mayGrow {
                queue.dequeueWaiting(atMost: settings.groupUnitsMax - executed.count, into: &waiting)
                backgroundInWork += waiting[next...].count(where: \.isBackground)
                completeCancelled(waiting, &next)
            }
            guard next < waiting.count else { break }
            let pending = waiting[next]
            next += 1
            do {
                executed.append(try run(pending))
            } catch {
                rollbackGroup()
                return .aborted(by: pending, error)
            }
            if executed.count >= settings.groupUnitsMax || Clock.nanoseconds >= commitAt { break }
        }
        do {
            try commit(executed.count)
            return .committed
        } catch {
            rollbackGroup()
            return .commitFailed(error)
        }
    }

    /// Completes units that were cancelled or passed their deadline before they began, and skips them.
    private func completeCancelled(_ waiting: [PendingUnit], _ next: inout Int) {
        while next < waiting.count, waiting[next].isCancelled {
            waiting[next].done(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun")
            next += 1
        }
    }

    private func begin() throws(Failure) {
        checkpointer.acquireWriter()
        do {
            try connection.run("BEGIN IMMEDIATE")
        } catch {
            checkpointer.releaseWriter()
            guard error.code == LECTERN_RETRY else { throw error }
            throw Failure(LECTERN_UNAVAILABLE, "another process has been writing for too long")
        }
    }

    private func commit(_ units: Int) throws(Failure) {
        let begun = Clock.nanoseconds
        try connection.run("COMMIT")
        checkpointer.releaseWriter()
        let took = Int(Clock.nanoseconds - begun)
        figures.groups.add()
        figures.groupedUnits.add(units)
        figures.commitNanoseconds.add(took)
        figures.commitNanosecondsMax.raise(to: took)
    }

    private func rollbackGroup() {
        if connection.isInTransaction { try? connection.run("ROLLBACK") }
        checkpointer.releaseWriter()
    }

    /// Runs one unit in a savepoint of its own.
    ///
    /// - Throws: `Failure` when the whole transaction was rolled back, or its savepoint can't be released.
    private func run(_ pending: PendingUnit) throws(Failure) -> ExecutedUnit {
        let begun = Clock.nanoseconds
        defer { figures.longestUnitNanoseconds.raise(to: Int(Clock.nanoseconds - begun)) }
        try connection.run("SAVEPOINT unit")
        let verdict = transaction.run(pending)
        if let cause = transaction.abortCause { throw cause }
        guard verdict == LECTERN_KEEP else {
            try rollbackUnit()
            return ExecutedUnit(pending: pending, outcome: LECTERN_OK, message: "")
        }
        if let failure = transaction.unitFailure {
            try rollbackUnit()
            return ExecutedUnit(pending: pending, outcome: Writer.outcome(failure), message: failure.message)
        }
        if hasDeferredViolations {
            try rollbackUnit()
            return ExecutedUnit(
                pending: pending, outcome: LECTERN_STATEMENT,
                message: "it leaves a reference to a row that does not exist")
        }
        try connection.run("RELEASE unit")
        return ExecutedUnit(
            pending: pending, outcome: LECTERN_OK, message: "", hasChanges: transaction.hasChanges)
    }

    private func rollbackUnit() throws(Failure) {
        try connection.run("ROLLBACK TO unit")
        try connection.run("RELEASE unit")
    }

    /// Whether the unit leaves a deferred foreign key violated. Checked per unit: at COMMIT it would fail the whole group.
    private var hasDeferredViolations: Bool {
        var open: Int32 = 0
        var unused: Int32 = 0
        sqlite3_db_status(connection.handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &unused, 0)
        return open != 0
    }
}
