// Runs histories of a shift on new databases, and finds the short history of a failure.

package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct ShiftHistory: SimulatedHistories {
    /// The plugins whose tables it is about.
    package static let plugins = ["work", "staff"]

    /// On which store.
    package let store: TestStore

    /// - Parameter store: on which store.
    package init(on store: TestStore) { self.store = store }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try ShiftSimulation(history, in: database, recordsLines: recordsLines).run() }
    }
}
