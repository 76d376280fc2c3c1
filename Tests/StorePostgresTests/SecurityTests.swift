// The way to the server: TLS that is checked, and hosts of which one will do.

import Foundation
import LecternTesting
import Testing

@Suite(.serialized, .enabled(if: PostgresServer.isThere, PostgresServer.isMissing)) struct SecurityTests {
    /// A server that offers TLS with a certificate.
    private func server(_ files: TestCertificates.Files) throws -> PostgresServer {
        let server = try PostgresServer.own()
        let data = server.cluster.folder + "/data"
        let owner = try #require(FileManager.default.attributesOfItem(atPath: data)[.ownerAccountID] as? NSNumber)
        for (source, name) in [(files.certificate, "server.crt"), (files.key, "server.key")] {
            let path = data + "/" + name
            try FileManager.default.copyItem(atPath: source, toPath: path)
            #expect(chmod(path, 0o600) == 0 && (getuid() != 0 || chown(path, uid_t(owner.uint32Value), gid_t.max) == 0))
        }
        try server.cluster.administer("ALTER SYSTEM SET ssl = on", "SELECT pg_reload_conf()")
        return server
    }

    @Test func connection_withVerifyFull_isEncryptedAndVerified() throws {
        let (ours, theirs) = (try TestCertificates(), try TestCertificates())
        let server = try server(ours.server)
        let database = try server.database()
        let connection = server.cluster.networkConnection(to: database.name)
        let store = try PostgresStore.open(connection + " sslmode=verify-full sslrootcert=\(ours.authority)", "writers: 2, readers: 2")
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 0)
        let found = try server.cluster.administer(
            """
            SELECT DISTINCT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
            WHERE datname = '\(database.name)' AND application_name = 'lecternd'
            """)
        #expect(found == ["t|TLSv1.3"])
        // A cancellation goes its own way.
        #expect(store.keeping(milliseconds: 100) { try $0.run("SELECT pg_sleep(20)") }.code == StoreFailure.interrupted)

        let wrong = try PostgresStore.refusal(connection + " sslmode=verify-full sslrootcert=\(theirs.authority)")
        #expect(wrong?.contains("SSL error") == true, "\(wrong ?? "it starts")")
        let none = try PostgresStore.refusal(connection + " sslmode=verify-full sslrootcert=/nowhere.pem")
        #expect(none?.contains("/nowhere.pem") == true, "\(none ?? "it starts")")
    }

    @Test func serverWithoutTLS_underSslmodeRequire_isRefused() throws {
        let server = try PostgresServer.shared()
        let database = try server.database()
        let words = try PostgresStore.refusal(server.cluster.networkConnection(to: database.name) + " sslmode=require")
        #expect(words?.contains("does not support SSL") == true, "\(words ?? "it starts")")
    }

    @Test func unreachableHost_beforeAnother_isSkipped() throws {
        let server = try PostgresServer.shared()
        let database = try server.database()
        let cluster = server.cluster
        let rest = "user=lectern password=\(cluster.password) dbname=\(database.name) target_session_attrs=read-write"
        let store = try PostgresStore.open("host=127.0.0.1,127.0.0.1 port=1,\(cluster.port) \(rest)", "writers: 1")
        defer { store.stop() }
        try store.write("CREATE TABLE a_t (id BIGINT PRIMARY KEY)")
        try server.endConnections(to: database)
        try store.write("INSERT INTO a_t VALUES (1)")
        #expect(try store.read { try $0.value("SELECT count(*) FROM a_t") } == 1)
        // As an address, too.
        let address = "postgresql://lectern:\(cluster.password)@127.0.0.1:1,127.0.0.1:\(cluster.port)/\(database.name)"
        #expect(try PostgresStore.refusal(address) == nil)
    }
}
