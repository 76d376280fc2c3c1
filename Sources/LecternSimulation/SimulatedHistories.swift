// What the simulations have in common: a history is run on a new database, and a failure is cut down to a short one.

package import LecternKitTesting
package import LecternTesting

/// Runs histories of one simulation.
package protocol SimulatedHistories {
    /// The plugins in whose tables it looks for errors, by their names in tables: "work". Of the first that names a plugin they are listed.
    static var subjects: [String] { get }
    /// The tables whose errors it finds sooner than others do: "circulation.item".
    static var tables: [String] { get }
    /// The plugins that it loads.
    static var pluginFiles: [PluginHost.PluginFile] { get }
    /// The option that chooses it: "--shift"; empty: it is chosen without one.
    static var option: String { get }

    /// On which store.
    var store: TestStore { get }

    /// Runs a history on a new database.
    /// - Parameters:
    ///   - history: the moves.
    ///   - recordsLines: whether the report tells each move and answer.
    /// - Throws: what the host does not start with.
    func run(_ history: SimulationHistory, recordsLines: Bool) throws -> SimulationReport
}

extension SimulatedHistories {
    package static var tables: [String] { [] }

    /// The errors that can be made in the tables of a plugin.
    /// - Parameter plugin: its name, "circulation".
    /// - Throws: what the host does not start with.
    package func mutants(of plugin: String) throws -> [StateMutant] {
        let database = try TestDatabase(store)
        return try withExtendedLifetime(database) {
            let host = try SimulatedHost(
                plugins: Self.pluginFiles, seed: 1, storePlugin: database.store.library, storeConfiguration: database.section())
            defer { host.stop() }
            return try StateMutants.all(host.connect(.admin("admin"))).filter { $0.name.hasPrefix(plugin + ".") }
        }
    }

    /// The short history of a failure: one that breaks the same rule, of which no move can be left out.
    /// - Parameters:
    ///   - history: a history that fails.
    ///   - violation: how.
    ///   - runsMax: how often it is run at most.
    /// - Throws: what the host does not start with.
    package func shortened(_ history: SimulationHistory, _ violation: Violation, runsMax: Int) throws -> SimulationHistory {
        let until = SimulationHistory(seed: history.seed, moves: history.moves.filter { $0 <= violation.move })
        return try until.shortened(runsMax: runsMax) { try run($0, recordsLines: false).violation?.rule == violation.rule }
    }
}
