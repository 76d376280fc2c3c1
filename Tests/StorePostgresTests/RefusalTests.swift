// The store refuses to start on an unsuitable server, with a message that names the remedy.

import LecternNet
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct RefusalTests {
    private func server() throws -> PostgresServer { try PostgresServer.shared() }

    /// Requires that it does not start on a database, and that its words hold all of these.
    private func refuses(_ connection: String, _ words: String...) throws {
        let said = try PostgresStore.refusal(connection) ?? "it starts"
        for word in words { #expect(said.contains(word), "\(said)") }
    }

    @Test func server_withoutFsync_isRefused() throws {
        let server = try PostgresServer.own("fsync=off")
        let database = try server.database()
        try refuses(server.cluster.connection(to: database.name), "fsync = off", "set fsync = on")
    }

    @Test func database_withSynchronousCommitOff_isRefused() throws {
        let server = try server()
        let database = try server.database()
        let connection = server.cluster.connection(to: database.name)
        try server.cluster.administer("ALTER DATABASE \(database.name) SET synchronous_commit = off")
        try refuses(connection, "synchronous_commit is off for database \(database.name)", "ALTER DATABASE")
        try server.cluster.administer("ALTER DATABASE \(database.name) SET synchronous_commit = local")
        #expect(try PostgresStore.refusal(connection) == nil)
        try refuses(connection + " options='-c synchronous_commit=off'", "synchronous_commit is off")
    }

    @Test(arguments: [
        "ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C'", "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'",
        "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'",
    ]) func database_withAnotherCollation_isRefused(_ form: String) throws {
        let server = try server()
        let name = "form_\(StoreClock.nanoseconds)"
        try server.cluster.administer("CREATE DATABASE \(name) OWNER lectern \(form) TEMPLATE template0")
        defer { _ = try? server.cluster.administer("DROP DATABASE \(name) WITH (FORCE)") }
        let connection = server.cluster.connection(to: name)
        if form.contains("C.UTF-8") {  // by code points, too
            #expect(try PostgresStore.refusal(connection) == nil)
        } else {
            try refuses(connection, "database \(name) has encoding", "CREATE DATABASE \(name) TEMPLATE template0")
        }
    }

    @Test func database_withAnICUCollation_isRefused() throws {
        let server = try server()
        let name = "form_\(StoreClock.nanoseconds)"
        // No other collation of the system's is sure to be installed; ICU's are the server's own.
        try server.cluster.administer(
            "CREATE DATABASE \(name) OWNER lectern ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'de' LOCALE 'C' TEMPLATE template0")
        defer { _ = try? server.cluster.administer("DROP DATABASE \(name) WITH (FORCE)") }
        try refuses(server.cluster.connection(to: name), "collation", "CREATE DATABASE \(name) TEMPLATE template0")
    }

    @Test func database_ofAnotherProgram_isRefused() throws {
        let server = try server()
        let database = try server.database()
        try server.cluster.administer("CREATE TABLE books (id BIGINT)", "CREATE TABLE people (id BIGINT)", in: database.name)
        try refuses(server.cluster.connection(to: database.name), "2 tables of another program", "a database of its own")
        #expect(try server.cluster.administer("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", in: database.name) == ["2"])
    }

    @Test func database_ofANewerStore_isRefused() throws {
        let server = try server()
        let database = try server.database()
        try database.open().stop()
        try server.cluster.administer("UPDATE store_database SET format = 77", in: database.name)
        try refuses(server.cluster.connection(to: database.name), "newer store (format 77)", "reads up to")
    }

    @Test func configuration_withoutConnection_isRefused() throws {
        let failure = #expect(throws: StoreFailure.self) {
            try StoreUnderTest(library: TestStore.postgres.library, section: "{ writers: 2 }")
        }
        #expect(failure?.code == StoreFailure.invalid)
        #expect(failure?.message.contains("connection is missing; write for example") == true)
    }

    @Test func server_unreachable_isReported() throws {
        try refuses("host=127.0.0.1 port=1 user=lectern dbname=lectern", "127.0.0.1", "port 1", "refused")
        try refuses("host=/nowhere user=lectern dbname=lectern", "/nowhere")
    }

    @Test func password_wrong_isReported() throws {
        let server = try server()
        let database = try server.database()
        let connection = server.cluster.networkConnection(to: database.name)
        try refuses(connection.replacing(server.cluster.password, with: "wrong"), "password authentication failed", "lectern")
        #expect(try PostgresStore.refusal(connection) == nil)
    }

    @Test func connectionString_malformed_isRefused() throws {
        try refuses("host=a b c", "missing \"=\"")
    }

    @Test func storesStartedAtOnce_createTheirTablesOnce() throws {
        let server = try server()
        for _ in 0..<3 {
            let database = try server.database()
            let stores = Monitor<[StoreUnderTest]>([])
            try Crew.run(4) { _ in
                let store = try database.open()
                stores.change { $0.append(store) }
            }
            for (number, store) in stores.look({ $0 }).enumerated() {
                try store.write { try $0.append(StoreChange("\(number)")) }
            }
            for store in stores.look({ $0 }) { store.stop() }
            #expect(try server.cluster.administer("SELECT count(*), min(format) FROM store_database", in: database.name) == ["1|1"])
            #expect(try server.cluster.administer("SELECT count(*) FROM store_change", in: database.name) == ["4"])
        }
    }
}
