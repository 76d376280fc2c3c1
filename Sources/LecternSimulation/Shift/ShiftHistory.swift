// Runs histories of a shift on new databases, and finds the short history of a failure.

package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct ShiftHistory {
    /// The plugins whose tables it is about.
    package static let plugins = ["work", "staff"]

    /// On which store.
    package let store: TestStore

    /// - Parameter store: on which store.
    package init(on store: TestStore) { self.store = store }

    /// Runs a history on a new database.
    /// - Parameters:
    ///   - history: the moves.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with.
    package func run(_ history: SimulationHistory, recordsLines: Bool = false) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try ShiftSimulation(history, in: database, recordsLines: recordsLines).run() }
    }

    /// The short history of a failure: one that breaks the same rule, of which no move can be left out.
    /// - Parameters:
    ///   - history: a history that fails.
    ///   - violation: how.
    ///   - runsMax: how often it is run at most.
    /// - Throws: what the host does not start with.
    package func shortened(_ history: SimulationHistory, _ violation: Violation, runsMax: Int) throws -> SimulationHistory {
        let until = SimulationHistory(seed: history.seed, moves: history.moves.filter { $0 <= violation.move })
        return try until.shortened(runsMax: runsMax) { try run($0).violation?.rule == violation.rule }
    }
}
