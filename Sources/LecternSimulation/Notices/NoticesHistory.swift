// Runs histories of notices on new databases.

package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct NoticesHistory: SimulatedHistories {
    package static let subjects = ["notices"]
    package static var pluginFiles: [PluginHost.PluginFile] { NoticesSimulation.pluginFiles }
    package static let option = "--notices"

    package let store: TestStore

    /// - Parameter store: on which store.
    package init(on store: TestStore) { self.store = store }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try NoticesSimulation(history, in: database, recordsLines: recordsLines).run() }
    }
}
