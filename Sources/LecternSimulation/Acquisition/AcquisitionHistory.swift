// Runs histories of purchases and money on new databases.

package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct AcquisitionHistory: SimulatedHistories {
    package static let subjects = ["acquisition", "ledger", "circulation"]
    package static var pluginFiles: [PluginHost.PluginFile] { AcquisitionSimulation.pluginFiles }
    package static let option = "--acquisition"

    package let store: TestStore

    /// - Parameter store: on which store.
    package init(on store: TestStore) { self.store = store }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try AcquisitionSimulation(history, in: database, recordsLines: recordsLines).run() }
    }
}
