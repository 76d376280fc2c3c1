// The servers that the other tests of this suite stand on.

import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct PostgresServerTests {
    @Test func testDatabase_isNewAndEmpty_andDroppedAfterwards() throws {
        let server = try PostgresServer.shared()
        let name: String
        do {
            let database = try server.database()
            name = database.name
            let facts = try server.cluster.administer(
                "SELECT datcollate, datctype, pg_encoding_to_char(encoding), pg_get_userbyid(datdba) FROM pg_database WHERE datname = '\(name)'")
            #expect(facts == ["C|C|UTF8|lectern"])
            #expect(try server.cluster.administer("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", in: name) == ["0"])
        }
        #expect(try server.cluster.administer("SELECT datname FROM pg_database WHERE datname = '\(name)'") == [])
    }

    @Test func contents_includeTextsAndBlobs() throws {
        let server = try PostgresServer.shared()
        let database = try server.database()
        try server.cluster.administer(
            "CREATE TABLE a_t (t TEXT, b BYTEA)", "INSERT INTO a_t VALUES ('a secret text', 'a secret blob'::BYTEA)", in: database.name)
        let contents = try database.contents()
        #expect(contents.contains("a secret text") && contents.contains("a secret blob") && !contents.contains("another"))
    }

    @Test func daemonRole_isNoSuperuser() throws {
        let roles = try PostgresServer.shared().cluster.administer(
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = 'lectern'")
        #expect(roles == ["f|f|f|f"])
    }

    @Test func ownServer_killed_canBeStartedAgain() throws {
        let server = try PostgresServer.own("synchronous_commit=local")
        let database = try server.database()
        try server.cluster.administer("CREATE TABLE a_t (t TEXT)", in: database.name)
        #expect(try server.cluster.administer("SHOW synchronous_commit", "SHOW fsync") == ["local", "on"])
        try server.kill()
        #expect(throws: StoreTestError.self) { try server.cluster.administer("SELECT 1") }
        try server.start("fsync=off")
        #expect(try server.cluster.administer("SHOW fsync") == ["off"])
        #expect(try server.cluster.administer("SELECT count(*) FROM a_t", in: database.name) == ["0"])
    }
}
