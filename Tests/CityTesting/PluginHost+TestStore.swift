// Hosts in the test's process on the store that the tests run on.

package import LecternKitTesting
package import LecternTesting

extension PluginHost {
    /// Loads plugins and starts them on a new database of the store under test, which goes with the host. PINs and passwords are hashed at
    /// the least cost where their sections say no other.
    /// - Parameter plugins: the plugin under test, and those that it calls.
    /// - Throws: `PluginHost.Failure`, or `StoreTestError` with what is missing for the database.
    package convenience init(onTestStore plugins: [PluginFile]) throws { try self.init(in: TestDatabase(), plugins) }

    /// The same in a certain database of the store under test, which a test looks into.
    package convenience init(in database: TestDatabase, _ plugins: [PluginFile]) throws {
        let plugins = plugins.map { file in
            let name = file.path.split(separator: "/").last?.dropFirst("lib".count).dropLast("Plugin.so".count) ?? ""
            return PluginFile(file.path, configuration: LeastHashCost.section(of: String(name), file.configuration))
        }
        try self.init(plugins: plugins, keeping: database) { _ in
            PluginFile(database.store.library, configuration: database.section())
        }
    }
}
