// Runs histories of deliveries on new databases.

package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct DeliveryHistory: SimulatedHistories {
    package static let subjects = ["delivery", "circulation"]
    package static var pluginFiles: [PluginHost.PluginFile] { DeliverySimulation.pluginFiles }
    package static let option = "--delivery"

    package let store: TestStore
    /// How large the city is.
    package let size: DeliveryCitySize

    /// - Parameters:
    ///   - store: on which store.
    ///   - size: how large the city is.
    package init(on store: TestStore, size: DeliveryCitySize = DeliveryCitySize()) { (self.store, self.size) = (store, size) }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) { try DeliverySimulation(history, size, in: database, recordsLines: recordsLines).run() }
    }
}

/// How large a city of deliveries is.
package struct DeliveryCitySize: Sendable {
    /// Branches, each with a desk that is a point as well.
    package var branches = 3
    package var readers = 5
    /// Records, of which each branch has a copy to begin with.
    package var records = 6

    package init() {}
}
