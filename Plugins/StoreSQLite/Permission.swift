// What the statements of plugins may not do, whatever the host lets through.

internal import CSQLite
internal import Glibc

/// A second look at plugins' statements while SQLite prepares them.
///
/// Transactions belong to the store; time, ids and randomness come from the call's context; and the
/// store's own tables are nobody else's.
enum Permission {
    /// Functions that answer another thing each time.
    private static let changing: Set<String> = [
        "random", "randomblob", "last_insert_rowid", "changes", "total_changes", "current_time",
        "current_date", "current_timestamp", "date", "time", "datetime", "julianday", "unixepoch",
        "strftime", "load_extension",
    ]

    /// Whether a plugin's statement may do an action.
    ///
    /// - Parameters:
    ///   - action: a code of `sqlite3_set_authorizer`.
    ///   - first: its first detail, most often a table's name.
    ///   - second: its second one.
    static func isGranted(
        _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
    ) -> Bool {
        switch action {
        case SQLITE_TRANSACTION, SQLITE_SAVEPOINT, SQLITE_ATTACH, SQLITE_DETACH, SQLITE_PRAGMA:
            false
        case SQLITE_FUNCTION:
            second.map { !changing.contains(String(cString: $0).lowercased()) } ?? true
        case SQLITE_READ, SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE, SQLITE_DROP_TABLE,
            SQLITE_CREATE_TABLE, SQLITE_CREATE_VTABLE, SQLITE_DROP_VTABLE:
            first.map { strncasecmp($0, "store_", 6) != 0 } ?? true
        case SQLITE_ALTER_TABLE, SQLITE_CREATE_INDEX, SQLITE_CREATE_TRIGGER, SQLITE_DROP_INDEX:
            second.map { strncasecmp($0, "store_", 6) != 0 } ?? true
        default: true
        }
    }
}
