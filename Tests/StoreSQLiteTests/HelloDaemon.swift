// A daemon with the Hello service on a SQLite file.

import LecternTesting

enum HelloDaemon {
    /// Starts one.
    /// - Parameter section: the store's section; by default that of the database.
    static func started(section: String? = nil) throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.database = try TestDatabase(.sqlite)
        options.store = section
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }
}
