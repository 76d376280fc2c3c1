// The shortest way through the store.

import LecternTesting
import Testing

@Suite struct SmokeTests {
    @Test func row_written_isReadBack() throws {
        let database = try TestDatabase()
        let store = try database.open()
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY, name TEXT NOT NULL)")
        try store.write { try $0.run("INSERT INTO a_t VALUES ($1, $2)", [1, "x"]) }
        let rows = try store.read { try $0.query("SELECT id, name FROM a_t") }
        #expect(rows == [[1, "x"]])
    }

    @Test func document_indexed_isFound() throws {
        let database = try TestDatabase()
        let store = try database.open()
        defer { store.stop() }
        try store.write { try $0.putText("a_t", 7, ["t:abc", "t:中国", "A'\"^!"]) }
        let found = try store.read { session in
            [
                try session.searchText("a_t", [StoreTerms("t:ab", isPrefix: true), StoreTerms("x", "t:中国")]),
                try session.searchText("a_t", [StoreTerms("A'\"^!")]),
                try session.searchText("a_t", [StoreTerms("a'\"^!")]),
            ]
        }
        #expect(found == [[7], [7], []])
    }
}
