// The SQLite authorizer for plugins' statements.

internal import CSQLite
internal import Glibc

/// Judges plugins' statements while SQLite prepares them, after the host's own check of the text.
///
/// Denied are transactions, which the store controls; functions that are not deterministic, since a unit may be run
/// again; and the store's own tables, whose names begin with `store_`.
enum Authorizer {
    /// SQL functions whose result depends on more than their arguments, in lower case.
    private static let nondeterministic: Set<String> = [
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
    static func allows(
        _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
    ) -> Bool {
        switch action {
        case SQLITE_TRANSACTION, SQLITE_SAVEPOINT, SQLITE_ATTACH, SQLITE_DETACH, SQLITE_PRAGMA:
            false
        case SQLITE_FUNCTION:
            second.map { !nondeterministic.contains(String(cString: $0).lowercased()) } ?? true
        case SQLITE_READ, SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE, SQLITE_DROP_TABLE,
            SQLITE_CREATE_TABLE, SQLITE_CREATE_VTABLE, SQLITE_DROP_VTABLE:
            first.map { strncasecmp($0, "store_", 6) != 0 } ?? true
        case SQLITE_ALTER_TABLE, SQLITE_CREATE_INDEX, SQLITE_CREATE_TRIGGER, SQLITE_DROP_INDEX:
            second.map { strncasecmp($0, "store_", 6) != 0 } ?? true
        default: true
        }
    }
}
