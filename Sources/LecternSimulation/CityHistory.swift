// Runs histories of a city on new databases, and finds the short history of a failure.

internal import Foundation
package import LecternKitTesting
package import LecternTesting

/// Runs histories.
package struct CityHistory: SimulatedHistories {
    package static let subjects = ["circulation"]
    package static var pluginFiles: [PluginHost.PluginFile] { CitySimulation.pluginFiles(isFollowed: true) }
    package static let option = ""

    /// On which store.
    package let store: TestStore

    /// What is wrong on purpose; nil: nothing.
    package let fault: PlantedFault?

    /// - Parameters:
    ///   - store: on which store.
    ///   - fault: what is wrong on purpose; nil: nothing.
    package init(on store: TestStore, fault: PlantedFault? = nil) {
        self.store = store
        self.fault = fault
    }

    package func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) {
            try CitySimulation(history, in: database, fault: fault, recordsLines: recordsLines).run()
        }
    }

    /// Lets a year of a large city pass on a new database.
    /// - Parameters:
    ///   - seed: decides who comes when.
    ///   - recordsLines: whether the report tells each call and answer.
    ///   - file: to which the database is copied afterwards; empty: nowhere. Of a store with a file alone.
    /// - Throws: what the host does not start with; Foundation's error where the file can't be written.
    package func runYear(seed: UInt64, recordsLines: Bool = false, keptAt file: String = "") throws -> SimulationReport {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) {
            let history = SimulationHistory(seed: seed, moves: [])
            let report = try CitySimulation(history, size: .year, in: database, fault: fault, recordsLines: recordsLines).runYear()
            if !file.isEmpty { try FileManager.default.copyItem(atPath: database.name, toPath: file) }
            return report
        }
    }
}
