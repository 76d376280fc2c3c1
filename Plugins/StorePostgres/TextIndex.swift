// Finds documents by terms: each index of a plugin is a table of documents with their terms as a tsvector.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// One text index, inside one transaction.
///
/// A tsvector takes terms as they are, compares them by bytes and finds beginnings, which is all that is asked. The
/// GIN index over it is kept up at once, without a list of what is pending, which a search would read whole.
struct TextIndex {
    private let table: String
    private let transaction: Transaction

    /// - Parameters:
    ///   - name: the index, with its plugin's name: "discovery_record".
    ///   - transaction: where it is used.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a name that isn't one.
    init(_ name: lectern_bytes, _ transaction: Transaction) throws(Failure) {
        table = "store_text_" + (try TextRules.name(name))
        self.transaction = transaction
    }

    /// Puts a document into the index in place of the one under its number. Is not waited for.
    func put(_ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>) throws(Failure) {
        let array = try TermArray(terms)
        try createIfMissing()
        let frame = transaction.connection.frame
        frame.clear()
        frame.bind(document)
        try array.lent { bytes throws(Failure) in
            try frame.bind(bytes, ServerType.textArray)
            _ = try transaction.runOwn(
                """
                INSERT INTO \(table) AS kept (document, terms) VALUES ($1, array_to_tsvector($2))
                ON CONFLICT (document) DO UPDATE SET terms = excluded.terms WHERE kept.terms IS DISTINCT FROM excluded.terms
                """, row: nil)
        }
    }

    /// Takes a document out; nothing happens if it is not there. Is not waited for.
    func remove(_ document: Int64) throws(Failure) {
        guard try exists() else { return }
        transaction.connection.frame.clear()
        transaction.connection.frame.bind(document)
        _ = try transaction.runOwn("DELETE FROM \(table) WHERE document = $1", row: nil)
    }

    /// Finds documents that contain, for every group, at least one of its terms.
    ///
    /// The numbers are reckoned with, not only compared, so that the index over them cannot serve. Otherwise the plan, which
    /// is made once for all searches, reads the whole of that index for each, or, where the planner knows the terms and takes
    /// them for independent, the whole table in the order of the numbers for two terms that are hardly ever together.
    ///
    /// - Parameters:
    ///   - groups: all must be met; none at all finds nothing.
    ///   - after: only numbers above it.
    ///   - limit: how many at most.
    ///   - row: is given each number, ascending.
    func search(
        _ groups: UnsafeBufferPointer<lectern_term_group>, after: Int64, limit: UInt32,
        _ row: @escaping (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        guard let expression = try TermQuery.expression(groups), limit > 0, try exists() else { return }
        let frame = transaction.connection.frame
        frame.clear()
        let outcome = expression.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in
                try frame.bind(bytes, ServerType.text)
                frame.bind(after)
                frame.bind(Int64(limit))
                _ = try transaction.runOwn(
                    """
                    SELECT document FROM \(table) WHERE terms @@ CAST($1 AS tsquery) AND document + 0 > $2
                    ORDER BY document + 0 LIMIT $3
                    """, row: row)
            }
        }
        try outcome.get()
    }

    /// Whether the table is there: once seen, it stays.
    private func exists() throws(Failure) -> Bool {
        if transaction.connection.knownTables.contains(table) || transaction.madeTables[table] != nil { return true }
        transaction.connection.frame.clear()
        var isThere = false
        _ = try transaction.runOwn("SELECT to_regclass('\(table)') IS NOT NULL") { row in
            isThere = row.first?.integer != 0
            return LECTERN_OK
        }
        if isThere { transaction.connection.knownTables.insert(table) }
        return isThere
    }

    private func createIfMissing() throws(Failure) {
        if try exists() { return }
        // Two units may come here at once: the second breaks a constraint of the catalogue, and is run again.
        do {
            transaction.connection.frame.clear()
            _ = try transaction.runOwn(
                "CREATE TABLE \(table) (document BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL)") { _ in LECTERN_OK }
            transaction.connection.frame.clear()
            _ = try transaction.runOwn(
                "CREATE INDEX \(table)_terms ON \(table) USING gin (terms) WITH (fastupdate = off)") { _ in LECTERN_OK }
        } catch {
            let isThere = ["42P07", "42710"].contains { error.message.hasSuffix("(SQLSTATE \($0))") }  // a table, a type
            guard isThere || error.code == LECTERN_CONSTRAINT else { throw error }
            let failure = Failure(LECTERN_RETRY, "another unit makes the text index too: \(error.message)")
            transaction.note(failure)
            throw failure
        }
        transaction.made(table)
    }
}

extension Transaction {
    func textPut(
        _ index: lectern_bytes, _ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>
    ) throws(Failure) {
        try checkWrite()
        do {
            try TextIndex(index, self).put(document, terms)
        } catch {
            note(error)
            throw error
        }
    }

    func textRemove(_ index: lectern_bytes, _ document: Int64) throws(Failure) {
        try checkWrite()
        do {
            try TextIndex(index, self).remove(document)
        } catch {
            note(error)
            throw error
        }
    }

    func textSearch(
        _ index: lectern_bytes, _ groups: UnsafeBufferPointer<lectern_term_group>, after: Int64, limit: UInt32,
        row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        try check()
        let outcome = withoutActuallyEscaping(row) { row in
            Result { () throws(Failure) in
                try TextIndex(index, self).search(groups, after: after, limit: limit, row)
            }
        }
        do {
            try outcome.get()
        } catch {
            note(error)
            throw error
        }
    }

    private func checkWrite() throws(Failure) {
        try check()
        guard writes else { throw Failure(LECTERN_STATEMENT, "a unit that only reads can't write") }
    }
}
