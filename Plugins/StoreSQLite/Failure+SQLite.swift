// SQLite's result codes as codes of the store interface.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

extension Failure {
    /// The failure that a connection reports.
    ///
    /// - Parameters:
    ///   - result: the result of the SQLite function that failed.
    ///   - database: the connection, which holds the message; nil if there is none.
    init(sqlite result: Int32, _ database: OpaquePointer?) {
        let extended = database.map { sqlite3_extended_errcode($0) } ?? result
        let message =
            database.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
            ?? String(cString: sqlite3_errstr(result))
        self.init(Failure.code(result, extended: extended), Failure.explain(result, extended, message))
    }

    private static func code(_ result: Int32, extended: Int32) -> Int32 {
        switch result & 0xff {
        case SQLITE_CONSTRAINT:
            extended == lectern_sqlite_constraint_datatype ? LECTERN_STATEMENT : LECTERN_CONSTRAINT
        case SQLITE_BUSY, SQLITE_LOCKED: LECTERN_RETRY
        case SQLITE_INTERRUPT: LECTERN_INTERRUPTED
        case SQLITE_FULL: LECTERN_FULL
        case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_READONLY,
            SQLITE_NOMEM, SQLITE_PERM, SQLITE_PROTOCOL, SQLITE_NOLFS:
            LECTERN_UNAVAILABLE
        default: LECTERN_STATEMENT
        }
    }

    private static func explain(_ result: Int32, _ extended: Int32, _ message: String) -> String {
        switch result & 0xff {
        case SQLITE_CORRUPT:
            "the database file is damaged (\(message)); stop the daemon and restore a backup"
        case SQLITE_NOTADB: "the file is not a SQLite database (\(message))"
        case SQLITE_FULL: "the disk, or the size allowed for the database, is full (\(message))"
        case SQLITE_IOERR: "the disk reports an error (\(message), code \(extended))"
        case SQLITE_READONLY: "the database can't be written (\(message))"
        case SQLITE_AUTH: "the statement does what plugins may not do (\(message))"
        default: message
        }
    }
}
