// Runs histories of a shift on new databases, and finds the short history of a failure.

package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct ShiftHistory: SimulatedHistories {
    package static let subjects = ["work", "staff"]
    package static var pluginFiles: [PluginHost.PluginFile] { ShiftSimulation.pluginFiles }
    package static let option = "--shift"

    /// On which store.
    package let store: TestStore

    /// - Parameter store: on which store.
    package init(on store: TestStore) { self.store = store }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try ShiftSimulation(history, in: database, recordsLines: recordsLines).run() }
    }
}
