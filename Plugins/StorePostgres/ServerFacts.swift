// What a server is, and whether it will do.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// A server's settings as far as the store's promises hang on them, read anew by each connection.
struct ServerFacts {
    /// "on", or a stronger or weaker word that still means that the local disk has what was committed.
    let synchronousCommit: String

    /// Is added to a transaction's number to give its place in the feed; see `Schema`.
    let feedBase: Int64

    /// The oldest version that the store's tests run on.
    private static let versionMin = 150_000

    /// Asks a server, and refuses one that would lose what it says it has kept.
    ///
    /// - Parameter handle: a fresh connection.
    /// - Throws: `Failure` with `LECTERN_INVALID` and words on what to change; with `LECTERN_UNAVAILABLE` if it does not answer.
    init(_ handle: OpaquePointer) throws(Failure) {
        let rows = try Plain.run(
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
        guard Int(row[0]) ?? 0 >= ServerFacts.versionMin else {
            throw ServerFacts.refusal("the server is PostgreSQL \(row[0]); the store needs 15 or later")
        }
        guard row[1] == "on" else {
            throw ServerFacts.refusal("the server runs with fsync = \(row[1]): answered loans would be lost with its power; set fsync = on and reload it")
        }
        guard row[2] != "off" else {
            throw ServerFacts.refusal(
                "synchronous_commit is off for \(database): answered loans would be lost with the server; set it on "
                    + "(ALTER DATABASE … SET synchronous_commit = on, or for the role)")
        }
        let collation = row[8] == "t" ? "ICU" : row[4]
        guard row[3] == "UTF8", ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation) else {
            throw ServerFacts.refusal(
                "\(database) has encoding \(row[3]) and collation \(collation); Lectern orders text by code points: "
                    + "CREATE DATABASE \(row[6]) TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'")
        }
        feedBase = row[7] == "t" ? try Schema.feedBase(handle) : 0
    }

    private static func refusal(_ words: String) -> Failure {
        Failure(LECTERN_INVALID, words)
    }
}
