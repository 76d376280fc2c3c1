// Exclusive groups: many units in one transaction, each in a savepoint, with one commit.

internal import CLecternPlugin
internal import LecternStoreKit

extension Writer {
    /// A unit of a group that ran, and the outcome that it gets once the group is committed.
    private struct ExecutedUnit {
        let pending: PendingUnit
        let outcome: Int32
        let message: String
        /// Whether its writes are committed with the group.
        var isKept = false
    }

    /// Runs units under an exclusive grant until each is completed.
    func runGroup(_ units: [PendingUnit]) {
        var waiting = units.filter { unit in
            guard unit.isCancelled else { return true }
            Writer.completeCancelled(unit)
            return false
        }
        // A SCHEMA unit has a transaction of its own; a single unit needs no savepoint.
        if waiting.count > 1, waiting.allSatisfy({ $0.record.pointee.effect == LECTERN_EFFECT_WRITE }) {
            if let executed = runInOneTransaction(waiting) {
                for unit in executed { unit.pending.done(unit.outcome, unit.message) }
                return
            }
            waiting = waiting.map(\.nextAttempt)
        }
        for unit in waiting { runUntilCompleted(unit) }
    }

    private func runUntilCompleted(_ unit: PendingUnit) {
        var unit = unit
        while true {
            guard !unit.isCancelled else { return Writer.completeCancelled(unit) }
            figures.unitsAlone.add()
            switch runInTransaction(unit, .exclusive) {
            case .done(let outcome, let message): return unit.done(outcome, message)
            case .retry(let failure):
                unit = unit.nextAttempt
                guard unit.attempt < UInt32(settings.attemptsMax) else { return unit.done(failure.code, failure.message) }
            }
        }
    }

    /// Runs units in one transaction.
    ///
    /// - Returns: their outcomes; nil if nothing was committed and each must be run by itself.
    private func runInOneTransaction(_ units: [PendingUnit]) -> [ExecutedUnit]? {
        guard let first = units.first, let connection = try? holder.connection(for: first) else { return nil }
        defer { holder.resetAfterUnit() }
        let group = Transaction(connection, first, writes: true)
        group.begin(.exclusive, with: units)
        guard group.abortCause == nil else {
            group.abort()
            return nil
        }
        var executed: [ExecutedUnit] = []
        for unit in units {
            guard let ran = runInSavepoint(unit, of: group) else {
                group.abort()
                return nil
            }
            executed.append(ran)
        }
        do {
            try commit(group, units: executed.count)
        } catch where error.code == LECTERN_UNCERTAIN {
            return executed.map { $0.isKept ? ExecutedUnit(pending: $0.pending, outcome: error.code, message: error.message) : $0 }
        } catch {
            group.abort()
            return nil
        }
        figures.unitsAlone.add(executed.count)
        return executed
    }

    /// Runs one unit of a group in a savepoint.
    ///
    /// - Returns: its outcome after the commit; nil when the whole transaction is aborted.
    private func runInSavepoint(_ unit: PendingUnit, of group: Transaction) -> ExecutedUnit? {
        guard !unit.isCancelled else {
            return ExecutedUnit(pending: unit, outcome: LECTERN_INTERRUPTED, message: "cancelled, or out of time, before it was begun")
        }
        if unit.attempt > 0 { figures.runsAgain.add() }
        group.connection.send("SAVEPOINT unit", .control)
        let transaction = Transaction(group.connection, unit, writes: true, inside: group)
        let verdict = transaction.run()
        let isKept = verdict == LECTERN_KEEP && transaction.abortCause == nil && transaction.unitFailure == nil
        if isKept, transaction.runControl("RELEASE unit") {
            group.adopt(transaction)
            return ExecutedUnit(pending: unit, outcome: LECTERN_OK, message: "", isKept: true)
        }
        let failure = transaction.abortCause ?? transaction.unitFailure
        // After these failures the savepoint can still be rolled back; after others the connection or the transaction is gone.
        if let failure, ![LECTERN_INTERRUPTED, LECTERN_STATEMENT, LECTERN_CONSTRAINT].contains(failure.code) { return nil }
        guard transaction.rollbackUnit() else { return nil }
        guard verdict == LECTERN_KEEP, let failure else { return ExecutedUnit(pending: unit, outcome: LECTERN_OK, message: "") }
        guard case .done(let outcome, let message) = Writer.outcome(of: failure, group.connection) else { return nil }
        return ExecutedUnit(pending: unit, outcome: outcome, message: message)
    }
}
