// A thread that reads: runs units each on one snapshot.

internal import CLecternPlugin
internal import LecternStoreKit

/// Runs READ units on a connection of its own. Confined to its thread.
final class Reader {
    private let queue: UnitQueue
    private let line: Line
    private let figures: Figures
    private let settings: Settings

    /// - Parameters:
    ///   - queue: where units wait; shared with the other readers.
    ///   - settings: where the database is, and the bounds.
    ///   - figures: what is counted.
    ///   - line: its way to the database.
    init(_ queue: UnitQueue, _ settings: Settings, _ figures: Figures, _ line: Line) {
        self.queue = queue
        self.line = line
        self.settings = settings
        self.figures = figures
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var taken: [PendingUnit] = []
        while queue.take(atMost: 1, into: &taken) {
            for unit in taken { serve(unit) }
            taken.removeAll(keepingCapacity: true)
        }
        line.close()
    }

    private func serve(_ unit: PendingUnit) {
        var unit = unit
        while true {
            guard !unit.isUnwanted else { return Runner.drop(unit) }
            switch run(unit) {
            case .done(let outcome, let words): return unit.done(outcome, words)
            case .again(let failure):
                unit = PendingUnit(unit: unit.unit, attempt: unit.attempt + 1)
                guard unit.attempt < UInt32(settings.attemptsMax) else { return unit.done(failure.code, failure.message) }
            }
        }
    }

    /// What was read is certain as soon as it is there: nobody waits for the transaction's end.
    private func run(_ unit: PendingUnit) -> Runner.Ending {
        let connection: Connection
        do {
            connection = try line.connection(for: unit)
        } catch {
            return .done(error.code, error.message)
        }
        defer { line.tidy() }
        let transaction = Transaction(connection, unit, writes: false)
        transaction.begin(.beside)
        _ = transaction.run()
        transaction.abandon()
        if let loss = transaction.loss { return Runner.ending(loss, connection) }
        figures.readUnits.add()
        return .done(LECTERN_OK, "")
    }
}
