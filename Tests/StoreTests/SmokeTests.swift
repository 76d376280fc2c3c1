// The shortest way through the store.

import LecternTesting
import Testing

@Suite struct SmokeTests {
    @Test func keepsWhatWasWritten() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(folder)
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, name TEXT NOT NULL)")
        try store.write { try $0.run("INSERT INTO a_t VALUES ($1, $2)", [1, "x"]) }
        let rows = try store.read { try $0.query("SELECT id, name FROM a_t") }
        #expect(rows == [[1, "x"]])
    }
}
