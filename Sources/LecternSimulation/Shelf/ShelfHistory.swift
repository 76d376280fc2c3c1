// Histories of copies: each is run on a new database.

package import LecternKitTesting
package import LecternTesting

/// Runs histories of copies in their whole life.
package struct ShelfHistory: SimulatedHistories {
    package static let subjects = ["circulation"]
    package static let tables = ["circulation.item", "circulation.conflict"]
    package static var pluginFiles: [PluginHost.PluginFile] { ShelfSimulation.pluginFiles }
    package static let option = "--shelf"

    package let store: TestStore

    /// - Parameter store: on which store.
    package init(on store: TestStore) { self.store = store }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try ShelfSimulation(history, in: database, recordsLines: recordsLines).run() }
    }
}
