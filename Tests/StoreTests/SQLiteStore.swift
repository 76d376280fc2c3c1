// The SQLite store as the conformance suite sees it: a shared object and a way to configure it.

import Foundation
import LecternMessages
import LecternTesting
import StoreSqliteMessages

enum SQLiteStore {
    /// Beside the test program, where the build puts it.
    static var library: String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: program).deletingLastPathComponent().path + "/libStoreSQLitePlugin.so"
    }

    static func open(
        _ folder: TemporaryFolder, _ change: (inout StoreSqlite.Configuration) -> Void = { _ in }
    ) throws -> StoreUnderTest {
        var configuration = StoreSqlite.Configuration()
        configuration.path = folder.path + "/test.db"
        change(&configuration)
        return try StoreUnderTest(library: library, configuration: try configuration.encoded())
    }

    /// One database in a folder, for the conformance suite.
    static func maker(_ folder: TemporaryFolder) -> StoreMaker {
        StoreMaker { bounds in
            try open(folder) { configuration in
                configuration.databaseBytesMax = UInt64(bounds.databaseBytesMax)
                configuration.queueUnitsMax = UInt32(bounds.queueUnitsMax)
                configuration.queueBytesMax = UInt64(bounds.queueBytesMax)
                configuration.valueBytesMax = UInt32(bounds.valueBytesMax)
                configuration.readers = UInt32(bounds.readers)
            }
        }
    }
}
