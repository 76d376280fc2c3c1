// The server's settings on which the store's guarantees depend.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// Settings of the server and the database, read and checked by each new connection.
struct ServerProperties {
    /// The value of `synchronous_commit`; never "off".
    let synchronousCommit: String

    /// The number that is added to a transaction's xid to make positions of changes; see `Schema`.
    let feedBase: Int64

    /// The oldest version that the store's tests run on.
    private static let versionMin = 150_000

    /// Reads the settings, and refuses a server that may lose committed data or orders text otherwise than by code points.
    ///
    /// - Parameter handle: a new connection, outside of pipeline mode.
    /// - Throws: `Failure` with `LECTERN_INVALID` and what to change; with `LECTERN_UNAVAILABLE` if the server does not answer.
    init(_ handle: OpaquePointer) throws(Failure) {
        let rows = try SimpleQuery.run(
            handle,
            """
            SELECT current_setting('server_version_num'), current_setting('fsync'), current_setting('synchronous_commit'),
                pg_encoding_to_char(encoding), datcollate, current_setting('default_transaction_read_only'), datname,
                to_regclass('store_database') IS NOT NULL, datlocprovider = 'i'
            FROM pg_database WHERE datname = current_database()
            """)
        guard let row = rows.first, row.count == 9 else {
            throw Failure(LECTERN_UNAVAILABLE, "the server does not say what it is")
        }
        synchronousCommit = row[2]
        let database = "database \(row[6])"
        guard Int(row[0]) ?? 0 >= ServerProperties.versionMin else {
            throw ServerProperties.refusal("the server is PostgreSQL \(row[0]); the store needs 15 or later")
        }
        guard row[1] == "on" else {
            throw ServerProperties.refusal("the server runs with fsync = \(row[1]): answered loans would be lost with its power; set fsync = on and reload it")
        }
        guard row[2] != "off" else {
            throw ServerProperties.refusal(
                "synchronous_commit is off for \(database): answered loans would be lost with the server; set it on "
                    + "(ALTER DATABASE … SET synchronous_commit = on, or for the role)")
        }
        let collation = row[8] == "t" ? "ICU" : row[4]
        guard row[3] == "UTF8", ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation) else {
            throw ServerProperties.refusal(
                "\(database) has encoding \(row[3]) and collation \(collation); Lectern orders text by code points: "
                    + "CREATE DATABASE \(row[6]) TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'")
        }
        feedBase = row[7] == "t" ? try Schema.feedBase(handle) : 0
    }

    private static func refusal(_ message: String) -> Failure {
        Failure(LECTERN_INVALID, message)
    }
}
