// A reader thread: runs READ units, each on one snapshot.

internal import CLecternPlugin
internal import LecternStoreKit

/// Runs READ units on a connection of its own. Confined to its thread.
final class Reader {
    private let queue: UnitQueue
    private let holder: ConnectionHolder
    private let figures: Figures
    private let settings: Settings

    /// - Parameters:
    ///   - queue: the queue of READ units, shared with the other readers.
    ///   - settings: the bounds.
    ///   - figures: the counters of units.
    ///   - holder: the thread's connection.
    init(_ queue: UnitQueue, _ settings: Settings, _ figures: Figures, _ holder: ConnectionHolder) {
        self.queue = queue
        self.holder = holder
        self.settings = settings
        self.figures = figures
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var batch: [PendingUnit] = []
        while queue.dequeue(atMost: 1, into: &batch) {
            for unit in batch { serve(unit) }
            batch.removeAll(keepingCapacity: true)
        }
        close()
    }

    /// Closes the connection.
    func close() { holder.close() }

    /// Runs one unit until it is completed.
    func serve(_ unit: PendingUnit) {
        var unit = unit
        while true {
            guard !unit.isCancelled else { return Writer.completeCancelled(unit) }
            switch run(unit) {
            case .done(let outcome, let message): return unit.done(outcome, message)
            case .retry(let failure):
                unit = unit.nextAttempt
                guard unit.attempt < UInt32(settings.attemptsMax) else { return unit.done(failure.code, failure.message) }
            }
        }
    }

    /// Runs a unit in a READ ONLY transaction. Its end is not awaited: the rows of a snapshot are certain once they are read.
    private func run(_ unit: PendingUnit) -> Writer.RunOutcome {
        let connection: Connection
        do {
            connection = try holder.connection(for: unit)
        } catch {
            return .done(error.code, error.message)
        }
        defer { holder.resetAfterUnit() }
        let transaction = Transaction(connection, unit, writes: false)
        transaction.begin(.concurrent)
        _ = transaction.run()
        transaction.abort()
        if let cause = transaction.abortCause { return Writer.outcome(of: cause, connection) }
        figures.readUnits.add()
        return .done(LECTERN_OK, "")
    }
}
