// Text indexes: a table for each, with the terms of each document as a tsvector under a GIN index.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// One text index, inside one transaction.
///
/// A tsvector stores terms as they are, compares them by bytes and finds prefixes. The GIN index has no pending list
/// (`fastupdate = off`), which each search would have to scan.
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

    /// Puts a document into the index in place of the one under its number. Deferred.
    func put(_ document: Int64, _ terms: UnsafeBufferPointer<lectern_bytes>) throws(Failure) {
        let array = try TermArray(terms)
        try createIfMissing()
        let parameters = transaction.connection.parameters
        parameters.clear()
        parameters.bind(document)
        try array.withBytes { bytes throws(Failure) in
            try parameters.bind(bytes, ServerType.textArray)
            _ = try transaction.runInternal(
                """
                INSERT INTO \(table) AS kept (document, terms) VALUES ($1, array_to_tsvector($2))
                ON CONFLICT (document) DO UPDATE SET terms = excluded.terms WHERE kept.terms IS DISTINCT FROM excluded.terms
                """, row: nil)
        }
    }

    /// Removes a document, if it is there. Deferred.
    func remove(_ document: Int64) throws(Failure) {
        guard try exists() else { return }
        transaction.connection.parameters.clear()
        transaction.connection.parameters.bind(document)
        _ = try transaction.runInternal("DELETE FROM \(table) WHERE document = $1", row: nil)
    }

    /// Finds documents that contain, for every group, at least one of its terms.
    ///
    /// The query sorts by `document + 0`, so that the planner can't use the primary key. Otherwise the generic plan scans that
    /// whole index for each search, or, where the planner knows the terms and assumes them independent, the whole table in
    /// the order of document numbers for two terms that rarely occur together.
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
        let parameters = transaction.connection.parameters
        parameters.clear()
        let outcome = expression.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in
                try parameters.bind(bytes, ServerType.text)
                parameters.bind(after)
                parameters.bind(Int64(limit))
                _ = try transaction.runInternal(
                    """
                    SELECT document FROM \(table) WHERE terms @@ CAST($1 AS tsquery) AND document + 0 > $2
                    ORDER BY document + 0 LIMIT $3
                    """, row: row)
            }
        }
        try outcome.get()
    }

    /// Whether the table exists. Tables are never dropped, so a positive result is cached.
    private func exists() throws(Failure) -> Bool {
        if transaction.connection.knownTables.contains(table) || transaction.createdTables[table] != nil { return true }
        transaction.connection.parameters.clear()
        var isThere = false
        _ = try transaction.runInternal("SELECT to_regclass('\(table)') IS NOT NULL") { row in
            isThere = row.first?.integer != 0
            return LECTERN_OK
        }
        if isThere { transaction.connection.knownTables.insert(table) }
        return isThere
    }

    private func createIfMissing() throws(Failure) {
        if try exists() { return }
        // Two units may create it at once: the second violates a constraint of the system catalog, and is run again.
        do {
            transaction.connection.parameters.clear()
            _ = try transaction.runInternal(
                "CREATE TABLE \(table) (document BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL)") { _ in LECTERN_OK }
            transaction.connection.parameters.clear()
            _ = try transaction.runInternal(
                "CREATE INDEX \(table)_terms ON \(table) USING gin (terms) WITH (fastupdate = off)") { _ in LECTERN_OK }
        } catch {
            let exists = ["42P07", "42710"].contains { error.message.hasSuffix("(SQLSTATE \($0))") }  // duplicate_table, duplicate_object
            guard exists || error.code == LECTERN_CONSTRAINT else { throw error }
            let failure = Failure(LECTERN_RETRY, "another unit makes the text index too: \(error.message)")
            transaction.noteFailure(failure)
            throw failure
        }
        transaction.noteCreated(table)
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
            noteFailure(error)
            throw error
        }
    }

    func textRemove(_ index: lectern_bytes, _ document: Int64) throws(Failure) {
        try checkWrite()
        do {
            try TextIndex(index, self).remove(document)
        } catch {
            noteFailure(error)
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
            noteFailure(error)
            throw error
        }
    }

    private func checkWrite() throws(Failure) {
        try check()
        guard writes else { throw Failure(LECTERN_STATEMENT, "a unit that only reads can't write") }
    }
}
