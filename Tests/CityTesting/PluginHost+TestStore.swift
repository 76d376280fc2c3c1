// Hosts in the test's process on the store that the tests run on.

package import LecternKitTesting
internal import LecternTesting

extension PluginHost {
    /// Loads plugins and starts them on a new database of the store under test, which goes with the host.
    /// - Parameter plugins: the plugin under test, and those that it calls.
    /// - Throws: `PluginHost.Failure`, or `StoreTestError` with what is missing for the database.
    package convenience init(onTestStore plugins: [PluginFile]) throws {
        let database = try TestDatabase()
        try self.init(plugins: plugins, keeping: database) { _ in
            PluginFile(database.store.library, configuration: database.section())
        }
    }
}
