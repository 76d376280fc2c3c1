// Keeps a plugin to its own tables and out of the transaction's control.

/// What a statement does.
enum StatementKind: Equatable, Sendable {
    /// Only reads.
    case reads
    /// Writes rows.
    case writes
    /// Changes the schema.
    case schema
}

/// Checks the statements of one plugin. Any thread; a statement is looked at once and then known by its text.
final class StatementGuard: Sendable {
    private let plugin: String
    private let known = KnownStatements(countMax: StatementGuard.statementsMax)
    /// More different texts than this means that a plugin builds SQL from data.
    private static let statementsMax = 4_096

    /// - Parameter plugin: the plugin's name; its tables begin with it and an underscore.
    init(plugin: String) {
        self.plugin = plugin
    }

    /// Checks a handler's statement.
    /// - Parameter sql: its UTF-8.
    /// - Returns: whether it reads or writes.
    /// - Throws: `SQLObjection` with a message for the plugin's author.
    func check(_ sql: UnsafeBufferPointer<UInt8>) throws(SQLObjection) -> StatementKind {
        if let kind = known.kind(of: sql) { return kind }
        let kind = try judge(sql)
        guard kind != .schema else {
            throw SQLObjection(description: "only a migration may change the schema")
        }
        guard known.keep(sql, kind) else {
            throw SQLObjection(
                description: "more than \(StatementGuard.statementsMax) different statements: build no SQL from data, pass parameters")
        }
        return kind
    }

    /// Checks a migration's statement, which may change the schema.
    /// - Parameter sql: the statement.
    /// - Throws: `SQLObjection` with a message for the plugin's author.
    func checkMigration(_ sql: String) throws(SQLObjection) {
        let outcome = [UInt8](sql.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(SQLObjection) in try judge(bytes) }
        }
        _ = try outcome.get()
    }

    /// Checks the statement by which the host looks for the columns of a declared row.
    /// - Parameter sql: the statement.
    /// - Throws: `SQLObjection` where the table is not the plugin's own, or a name is more than a name.
    func checkProbe(_ sql: String) throws(SQLObjection) { try checkMigration(sql) }

    private func judge(_ sql: UnsafeBufferPointer<UInt8>) throws(SQLObjection) -> StatementKind {
        var reader = StatementReader(tokens: try SQLTokenizer.tokens(sql), prefix: plugin + "_")
        return try reader.judge()
    }
}
