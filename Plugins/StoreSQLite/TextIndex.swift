// Text indexes: an FTS5 table for each, and beside it a table with the terms of each document.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// The text indexes of one connection. Confined to its thread.
///
/// The FTS5 table is contentless, so a document's terms must be given again to delete it: they are stored in
/// `store_text_<index>_terms`.
struct TextIndex {
    private let name: String
    private let connection: Connection

    /// - Parameters:
    ///   - name: the index, with its plugin's name: "discovery_record".
    ///   - connection: where it is.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a name that isn't one.
    init(_ name: lectern_bytes, _ connection: Connection) throws(Failure) {
        self.name = "store_text_" + (try TextRules.name(name))
        self.connection = connection
    }

    /// Puts a document into the index in place of the one under its number.
    ///
    /// - Parameters:
    ///   - document: its number.
    ///   - terms: any number; the same twice counts once.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a term that is too long, empty, or holds a
    ///   blank or a control character.
    func put(_ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>) throws(Failure) {
        let text = try TextTerms.document(terms)
        try createIfMissing()
        if let kept = try storedTerms(document) {
            if kept == text { return }
            try deleteTerms(document, kept)
        }
        try execute("INSERT INTO \(name) (rowid, terms) VALUES ($1, $2)", document, text)
        try execute("INSERT OR REPLACE INTO \(name)_terms (document, terms) VALUES ($1, $2)", document, text)
    }

    /// Takes a document out; nothing happens if it is not there.
    func remove(_ document: Int64) throws(Failure) {
        guard try exists(), let kept = try storedTerms(document) else { return }
        try deleteTerms(document, kept)
        try execute("DELETE FROM \(name)_terms WHERE document = $1", document, nil)
    }

    /// Finds documents that contain, for every group, at least one of its terms.
    ///
    /// - Parameters:
    ///   - groups: all must be met; none at all finds nothing.
    ///   - after: only numbers above it.
    ///   - limit: how many at most.
    ///   - transaction: the unit that asks; may interrupt the search.
    ///   - row: is given each number, ascending.
    func search(
        _ groups: UnsafeBufferPointer<lectern_term_group>, after: Int64, limit: UInt32,
        in transaction: Transaction, _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        guard let expression = try TextTerms.expression(groups), limit > 0, try exists() else { return }
        let statement = try connection.internalStatement(
            "SELECT rowid FROM \(name) WHERE \(name) MATCH $1 AND rowid > $2 ORDER BY rowid LIMIT $3")
        sqlite3_bind_text(statement.handle, 1, expression, Int32(expression.utf8.count), TextIndex.copied)
        sqlite3_bind_int64(statement.handle, 2, after)
        sqlite3_bind_int64(statement.handle, 3, Int64(limit))
        try transaction.runBound(statement, row)
    }

    /// `SQLITE_TRANSIENT`: SQLite makes its own copy of what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func exists() throws(Failure) -> Bool {
        let statement = try connection.internalStatement(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1")
        sqlite3_bind_text(statement.handle, 1, name, Int32(name.utf8.count), TextIndex.copied)
        defer { statement.reset() }
        return try connection.stepToRow(statement)
    }

    private func createIfMissing() throws(Failure) {
        if try exists() { return }
        // Every printable character is part of a term. Prefixes of 3 to 5 bytes have indexes of their own, so that the
        // first letters of a word after its field ("t:a") cost no more than a whole word.
        try connection.runOnce(
            """
            CREATE VIRTUAL TABLE \(name) USING fts5(terms, content = '', detail = none, columnsize = 0, \
            prefix = '3 4 5', tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_`{|}~""'''")
            """)
        try connection.runOnce(
            "CREATE TABLE \(name)_terms (document INTEGER PRIMARY KEY, terms TEXT NOT NULL) STRICT")
    }

    private func storedTerms(_ document: Int64) throws(Failure) -> String? {
        let statement = try connection.internalStatement("SELECT terms FROM \(name)_terms WHERE document = $1")
        sqlite3_bind_int64(statement.handle, 1, document)
        defer { statement.reset() }
        guard try connection.stepToRow(statement) else { return nil }
        return sqlite3_column_text(statement.handle, 0).map { String(cString: $0) }
    }

    private func deleteTerms(_ document: Int64, _ terms: String) throws(Failure) {
        try execute("INSERT INTO \(name) (\(name), rowid, terms) VALUES ('delete', $1, $2)", document, terms)
    }

    private func execute(_ text: String, _ document: Int64, _ terms: String?) throws(Failure) {
        let statement = try connection.internalStatement(text)
        sqlite3_bind_int64(statement.handle, 1, document)
        if let terms {
            sqlite3_bind_text(statement.handle, 2, terms, Int32(terms.utf8.count), TextIndex.copied)
        }
        try connection.step(statement)
    }
}
