// A connection for backup, verification and restore, without the store's settings.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// A connection for copying and checking. Confined to one thread.
final class CopyConnection {
    /// How a file is opened.
    enum Mode {
        /// The database of a running daemon; it must exist.
        case live
        /// A copy that nobody writes: SQLite takes no lock and creates no file beside it.
        case immutable
        /// A copy that this process is writing.
        case writable
    }

    let handle: OpaquePointer
    private let path: String

    /// Opens a file. The corresponding C function is `sqlite3_open_v2`.
    /// - Throws: `Failure` where it can't be opened.
    init(_ path: String, _ mode: Mode) throws(Failure) {
        var opened: OpaquePointer?
        let access = switch mode {
        case .live: SQLITE_OPEN_READWRITE
        case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        case .writable: SQLITE_OPEN_READWRITE
        }
        let name = mode == .immutable ? "file://\(CopyConnection.escaped(path))?immutable=1" : path
        let result = sqlite3_open_v2(name, &opened, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard let opened, result == SQLITE_OK else {
            let failure = Failure(sqlite: result, opened)
            sqlite3_close(opened)
            throw Failure(LECTERN_UNAVAILABLE, "\(path) can't be opened: \(failure.message)")
        }
        handle = opened
        self.path = path
        sqlite3_busy_timeout(handle, 10_000)
        sqlite3_create_collation_v2(handle, "C", SQLITE_UTF8, nil, Connection.compareBytes, nil)
        lectern_sqlite_switch(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    }

    deinit { sqlite3_close_v2(handle) }

    /// A path, percent-encoded for a URI.
    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "/-_.~".utf8.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }

    /// Runs one statement and returns its rows as text.
    /// - Throws: `Failure` that names the file.
    @discardableResult
    func rows(_ sql: String) throws(Failure) -> [[String]] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure() }
        defer { sqlite3_finalize(statement) }
        var rows: [[String]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append((0..<sqlite3_column_count(statement)).map { column in
                    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
                })
            case SQLITE_DONE: return rows
            default: throw failure()
            }
        }
    }

    /// The integer in the first row of a statement; 0 if there is none.
    func integer(_ sql: String) throws(Failure) -> Int64 { try rows(sql).first?.first.flatMap { Int64($0) } ?? 0 }

    /// The failure of the last SQLite function.
    func failure() -> Failure {
        let failure = Failure(sqlite: sqlite3_errcode(handle), handle)
        return Failure(failure.code, "\(path): \(failure.message)")
    }
}
