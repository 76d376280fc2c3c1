// A thread that writes: runs units beside others or, under its lead, alone and many in one transaction.

internal import CLecternPlugin
internal import LecternStoreKit

/// Runs WRITE units on a connection of its own. Confined to its thread.
final class Runner {
    private let queue: UnitQueue
    private let contention: Contention
    let line: Line
    let figures: Figures
    let settings: Settings
    let changed: @Sendable () -> Void

    /// How a run ended.
    enum Ending {
        /// The outcome is certain.
        case done(Int32, String)
        /// Nothing was kept, and another run may fare better.
        case again(Failure)
    }

    /// - Parameters:
    ///   - queue: where units wait; shared with the other runners.
    ///   - settings: where the database is, and the bounds.
    ///   - figures: what is counted.
    ///   - contention: decides on the company of units; shared likewise.
    ///   - line: its way to the database.
    ///   - changed: is called after changes were committed.
    init(
        _ queue: UnitQueue, _ settings: Settings, _ figures: Figures, _ contention: Contention, _ line: Line,
        changed: @escaping @Sendable () -> Void
    ) {
        self.queue = queue
        self.settings = settings
        self.figures = figures
        self.contention = contention
        self.changed = changed
        self.line = line
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var taken: [PendingUnit] = []
        // Nobody waits for units with the lead in hand, so whoever met a conflict can have it soon.
        while queue.wait() {
            switch contention.waitForTurn() {
            case .lead:
                queue.takeWaiting(atMost: settings.groupUnitsMax, into: &taken)
                runGroup(taken)
                contention.endLead(units: taken.count)
            case .beside:
                queue.takeWaiting(atMost: 1, into: &taken)
                let again = taken.compactMap(serveBeside)
                contention.leave()
                if !again.isEmpty { serveAlone(again) }
            }
            taken.removeAll(keepingCapacity: true)
        }
        line.close()
    }

    /// Runs a unit beside others.
    ///
    /// - Returns: the unit, where it must run alone.
    private func serveBeside(_ unit: PendingUnit) -> PendingUnit? {
        guard unit.unit.pointee.effect == LECTERN_EFFECT_WRITE else { return unit }
        guard !unit.isUnwanted else {
            Runner.drop(unit)
            return nil
        }
        switch runOne(unit, .beside) {
        case .done(let outcome, let words):
            contention.succeeded()
            unit.done(outcome, words)
            return nil
        case .again(let failure):
            if failure.code == LECTERN_RETRY { contention.conflicted() }
            return PendingUnit(unit: unit.unit, attempt: unit.attempt + 1)
        }
    }

    private func serveAlone(_ units: [PendingUnit]) {
        contention.takeLead()
        runGroup(units)
        contention.endLead(units: units.count)
    }

    static func drop(_ unit: PendingUnit) {
        unit.done(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun")
    }

    /// Runs a unit in a transaction that is its own.
    func runOne(_ unit: PendingUnit, _ company: Company) -> Ending {
        if unit.attempt > 0 { figures.runsAgain.add() }
        let connection: Connection
        do {
            connection = try line.connection(for: unit)
        } catch {
            return .done(error.code, error.message)
        }
        defer { line.tidy() }
        let transaction = Transaction(connection, unit, writes: true)
        transaction.begin(company)
        let verdict = transaction.loss == nil ? transaction.run() : LECTERN_DISCARD
        if transaction.loss == nil, verdict != LECTERN_KEEP {
            transaction.abandon()
            figures.writeUnits.add()
            return .done(LECTERN_OK, "")
        }
        if let failure = transaction.loss ?? transaction.wound {
            transaction.abandon()
            return Runner.ending(failure, connection)
        }
        do {
            try commit(transaction, units: 1)
        } catch {
            transaction.abandon()
            return Runner.ending(error, connection)
        }
        return .done(LECTERN_OK, "")
    }

    /// Commits what units have written, and tells of their changes.
    func commit(_ transaction: Transaction, units: Int) throws(Failure) {
        let begun = Clock.nanoseconds
        try transaction.commit()
        let took = Int(Clock.nanoseconds - begun)
        figures.commits.add()
        figures.commitNanoseconds.add(took)
        figures.commitNanosecondsMax.raise(to: took)
        figures.writeUnits.add(units)
        if transaction.changes > 0 { changed() }
    }

    /// What follows from a failure that left nothing of a unit.
    static func ending(_ failure: Failure, _ connection: Connection) -> Ending {
        switch failure.code {
        case LECTERN_RETRY: .again(failure)
        // Nothing was committed: on another connection the unit may have luck.
        case LECTERN_UNAVAILABLE where connection.isLost: .again(failure)
        case LECTERN_CONSTRAINT, LECTERN_DOOMED: .done(LECTERN_STATEMENT, failure.message)
        default: .done(failure.code, failure.message)
        }
    }
}
