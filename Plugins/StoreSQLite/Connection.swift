// One connection to the database file, set up for its work.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// A connection. Confined to the thread that uses it.
final class Connection {
    /// What a connection is for.
    enum Role {
        case writer
        case reader
        /// Reads on the caller's thread, which must not wait: its busy timeout is 0.
        case inlineReader
        case checkpointer
    }

    let handle: OpaquePointer
    private let settings: Settings
    private var pluginStatements: StatementCache<Statement>
    private var internalStatements: StatementCache<Statement>
    /// Internal statements whose texts are constants of the program, by the text's address: a few, run for each unit.
    private var constantStatements: [(text: UnsafePointer<UInt8>, statement: Statement)] = []

    /// Whether the authorizer lets everything through: while an internal statement is prepared, and during each step, since
    /// SQLite may prepare further statements inside.
    private var isTrusted = false

    /// Opens the database file, which must exist. The corresponding C function is `sqlite3_open_v2`.
    ///
    /// - Parameters:
    ///   - role: what the connection is for.
    ///   - settings: the file and its bounds.
    /// - Throws: `Failure` with `LECTERN_UNAVAILABLE` when it can't be opened, or isn't a database.
    init(_ role: Role, _ settings: Settings) throws(Failure) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let result = sqlite3_open_v2(settings.path, &opened, flags, nil)
        guard let opened, result == SQLITE_OK else {
            let failure = Failure(sqlite: result, opened)
            sqlite3_close(opened)
            throw Failure(LECTERN_UNAVAILABLE, "\(settings.path): \(failure.message)")
        }
        handle = opened
        self.settings = settings
        pluginStatements = StatementCache(capacity: settings.statementsMax)
        internalStatements = StatementCache(capacity: settings.statementsMax)
        isTrusted = true
        try setUp(role)
        isTrusted = false
    }

    deinit {
        pluginStatements.removeAll()
        internalStatements.removeAll()
        constantStatements.removeAll()
        sqlite3_close_v2(handle)
    }

    private func setUp(_ role: Role) throws(Failure) {
        sqlite3_busy_timeout(handle, role == .inlineReader ? 0 : Int32(settings.busyMillisecondsMax))
        lectern_sqlite_switch(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        lectern_sqlite_switch(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        lectern_sqlite_switch(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        lectern_sqlite_switch(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(settings.valueBytesMax))
        sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, Int32(settings.statementBytesMax))
        sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, Int32(settings.parametersMax))
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
        sqlite3_create_collation_v2(handle, "C", SQLITE_UTF8, nil, Connection.compareBytes, nil)
        sqlite3_set_authorizer(handle, Connection.authorize, Unmanaged.passUnretained(self).toOpaque())
        let cacheBytes =
            switch role {
            case .writer: settings.writerCacheBytes
            case .reader, .inlineReader: settings.readerCacheBytes
            case .checkpointer: 1 << 20
            }
        try runOnce("PRAGMA journal_mode = WAL")
        try runOnce("PRAGMA synchronous = FULL")
        try runOnce("PRAGMA wal_autocheckpoint = 0")
        try runOnce("PRAGMA journal_size_limit = \(settings.walBytesMax)")
        try runOnce("PRAGMA foreign_keys = ON")
        try runOnce("PRAGMA case_sensitive_like = ON")
        try runOnce("PRAGMA cell_size_check = ON")
        try runOnce("PRAGMA temp_store = MEMORY")
        try runOnce("PRAGMA cache_size = -\(cacheBytes >> 10)")
        if role == .reader || role == .inlineReader { try runOnce("PRAGMA query_only = ON") }
        if role == .writer && settings.databaseBytesMax > 0 {
            let pageBytes = try integer("PRAGMA page_size")
            try runOnce("PRAGMA max_page_count = \(max(1, Int64(settings.databaseBytesMax) / pageBytes))")
        }
    }

    /// The comparison of `COLLATE "C"`: by bytes, which is the order of code points.
    static let compareBytes:
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafeRawPointer?, Int32, UnsafeRawPointer?
        ) -> Int32 = { _, leftCount, left, rightCount, right in
            guard let left, let right else { return leftCount - rightCount }
            let result = lectern_sqlite_compare(left, right, min(leftCount, rightCount))
            return result != 0 ? result : leftCount - rightCount
        }

    private static let authorize:
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
            UnsafePointer<CChar>?, UnsafePointer<CChar>?
        ) -> Int32 = { context, action, first, second, _, _ in
            guard let context else { return SQLITE_DENY }
            let connection = Unmanaged<Connection>.fromOpaque(context)
            return connection._withUnsafeGuaranteedRef { connection in
                connection.isTrusted || Authorizer.allows(action, first, second) ? SQLITE_OK : SQLITE_DENY
            }
        }

    /// Whether a transaction is open. The corresponding C function is `sqlite3_get_autocommit`.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Prepares a plugin's statement, or finds it in the cache.
    ///
    /// - Parameter text: the SQL; borrowed for the call.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` if the text is wrong or the authorizer denies it.
    func statement(_ text: UnsafeBufferPointer<UInt8>) throws(Failure) -> Statement {
        if let statement = pluginStatements.findByAddress(text) { return statement }
        let hash = StatementCache<Statement>.hash(text)
        if let statement = pluginStatements.find(text, hash) { return statement }
        guard text.count <= settings.statementBytesMax else {
            throw Failure(LECTERN_STATEMENT, "the statement is longer than \(settings.statementBytesMax) bytes")
        }
        guard Text.isValid(text) else {
            throw Failure(LECTERN_STATEMENT, "the statement holds a NUL, or is not UTF-8")
        }
        let bytes = Array(text)
        let statement = try Statement(Dialect.rewritten(bytes) ?? bytes, handle)
        pluginStatements.insert(statement, bytes, hash)
        return statement
    }

    /// Prepares an internal statement, one of the store's own, or finds it in the cache.
    ///
    /// - Parameter text: a constant, found by its address.
    func internalStatement(_ text: StaticString) throws(Failure) -> Statement {
        for known in constantStatements where known.text == text.utf8Start && !known.statement.isBusy { return known.statement }
        let statement = try cachedInternal(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        if constantStatements.count < Connection.constantStatementsMax { constantStatements.append((text.utf8Start, statement)) }
        return statement
    }

    private static let constantStatementsMax = 16

    /// Prepares an internal statement whose text names one of few tables, or finds it in the cache.
    func internalStatement(_ text: String) throws(Failure) -> Statement {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in try cachedInternal(bytes) }
        }
        return try result.get()
    }

    private func cachedInternal(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> Statement {
        let hash = StatementCache<Statement>.hash(bytes)
        if let statement = internalStatements.find(bytes, hash) { return statement }
        let wasTrusted = isTrusted
        isTrusted = true
        defer { isTrusted = wasTrusted }
        let statement = try Statement(Array(bytes), handle)
        internalStatements.insert(statement, Array(bytes), hash)
        return statement
    }

    /// Runs an internal statement to completion.
    func run(_ text: StaticString) throws(Failure) {
        try step(try internalStatement(text))
    }

    /// Runs an internal statement once, without caching it.
    func runOnce(_ text: String) throws(Failure) {
        try step(try prepareTrusted(text))
    }

    /// Runs an internal statement once, without caching it.
    ///
    /// - Returns: the first column of its first row.
    func integer(_ text: String) throws(Failure) -> Int64 {
        let statement = try prepareTrusted(text)
        defer { statement.reset() }
        let result = trustedStep(statement)
        guard result == SQLITE_ROW else { throw Failure(sqlite: result, handle) }
        return sqlite3_column_int64(statement.handle, 0)
    }

    private func prepareTrusted(_ text: String) throws(Failure) -> Statement {
        let wasTrusted = isTrusted
        isTrusted = true
        defer { isTrusted = wasTrusted }
        return try Statement(Array(text.utf8), handle)
    }

    /// Steps an internal statement once.
    ///
    /// - Returns: whether there is a row.
    func stepToRow(_ statement: Statement) throws(Failure) -> Bool {
        let result = trustedStep(statement)
        guard result == SQLITE_ROW || result == SQLITE_DONE else { throw Failure(sqlite: result, handle) }
        return result == SQLITE_ROW
    }

    /// Steps a statement with the authorizer off, since SQLite may prepare further statements, or the same again, inside.
    ///
    /// - Returns: the result of `sqlite3_step`.
    func trustedStep(_ statement: Statement) -> Int32 {
        let wasTrusted = isTrusted
        isTrusted = true
        defer { isTrusted = wasTrusted }
        return sqlite3_step(statement.handle)
    }

    /// Steps an internal statement to completion, discarding its rows, and resets it.
    func step(_ statement: Statement) throws(Failure) {
        defer { statement.reset() }
        var result = SQLITE_ROW
        while result == SQLITE_ROW { result = trustedStep(statement) }
        guard result == SQLITE_DONE else { throw Failure(sqlite: result, handle) }
    }
}
