// The SQLite store with every setting that it has, on a file that a test can look at.

import LecternMessages
import LecternTestSupport
import LecternTesting
import StoreSqliteMessages

enum SQLiteStore {
    static func open(
        _ folder: TemporaryFolder, _ change: (inout StoreSqlite.Configuration) -> Void = { _ in }
    ) throws -> StoreUnderTest {
        var configuration = StoreSqlite.Configuration()
        configuration.path = folder.path + "/test.db"
        change(&configuration)
        return try StoreUnderTest(library: TestStore.sqlite.library, configuration: try configuration.encoded())
    }
}
