// The SQLite store keeps every rule of the interface.

import LecternTesting
import Testing

@Suite struct ConformanceTests {
    @Test(arguments: StoreConformance.checks) func keeps(_ rule: StoreCheck) throws {
        let folder = try TemporaryFolder()
        try rule.run(SQLiteStore.maker(folder))
    }
}
