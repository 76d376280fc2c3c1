// The open transaction in the hands of a test: the store table's functions for `run`, in Swift.

internal import CLecternPlugin

/// One group of alternatives of a text search.
package struct StoreTerms {
    let terms: [String]
    let isPrefix: Bool

    package init(_ terms: String..., isPrefix: Bool = false) {
        self.init(terms, isPrefix: isPrefix)
    }

    package init(_ terms: [String], isPrefix: Bool) {
        self.terms = terms
        self.isPrefix = isPrefix
    }
}

/// A transaction, usable inside the work that was given it, on that thread.
package struct StoreSession {
    let table: UnsafePointer<lectern_store>
    let transaction: OpaquePointer?

    /// How often this unit was run before.
    package let attempt: Int

    /// Runs a statement and collects its rows.
    ///
    /// - Throws: `StoreFailure` for any result but OK.
    @discardableResult
    package func query(_ sql: String, _ parameters: StoreValue...) throws(StoreFailure) -> [[StoreValue]] {
        var rows: [[StoreValue]] = []
        try run(sql, parameters) { row in
            rows.append(row)
            return true
        }
        return rows
    }

    /// The first column of the only row.
    package func value(_ sql: String, _ parameters: StoreValue...) throws(StoreFailure) -> StoreValue {
        var found: StoreValue = .null
        try run(sql, parameters) { row in
            found = row.first ?? .null
            return true
        }
        return found
    }

    /// Runs a statement.
    ///
    /// - Parameter row: is given each row; false: no more.
    /// - Returns: rows written.
    @discardableResult
    package func run(
        _ sql: String, _ parameters: [StoreValue] = [], row: ([StoreValue]) -> Bool = { _ in true }
    ) throws(StoreFailure) -> Int {
        var values: [lectern_value] = []
        return try withValues(parameters[...], &values) { values throws(StoreFailure) in
            try perform(Array(sql.utf8), values, row)
        }
    }

    /// Runs a statement given as bytes, which may be no text at all.
    @discardableResult
    package func run(bytes sql: [UInt8]) throws(StoreFailure) -> Int {
        try perform(sql, []) { _ in true }
    }

    private func withValues<Result>(
        _ rest: ArraySlice<StoreValue>, _ values: inout [lectern_value],
        _ body: ([lectern_value]) throws(StoreFailure) -> Result
    ) throws(StoreFailure) -> Result {
        guard let first = rest.first else { return try body(values) }
        let result = first.withC { value -> Swift.Result<Result, StoreFailure> in
            values.append(value)
            return Swift.Result { () throws(StoreFailure) in try withValues(rest.dropFirst(), &values, body) }
        }
        return try result.get()
    }

    /// Runs a statement of which neither rows nor their number are asked for, so that the store need not wait for it.
    package func send(_ sql: String, _ parameters: StoreValue...) throws(StoreFailure) {
        var values: [lectern_value] = []
        try withValues(parameters[...], &values) { values throws(StoreFailure) in
            let sql = Array(sql.utf8)
            try check { message, context in
                sql.withUnsafeBufferPointer { sql in
                    table.pointee.query(
                        table.pointee.store, transaction,
                        lectern_bytes(data: sql.baseAddress, size: UInt64(sql.count)), values, UInt32(values.count), nil, nil,
                        nil, message, context)
                }
            }
        }
    }

    private func perform(
        _ sql: [UInt8], _ values: [lectern_value], _ row: ([StoreValue]) -> Bool
    ) throws(StoreFailure) -> Int {
        var changed: UInt64 = 0
        var message: [UInt8] = []
        let code = withoutActuallyEscaping(row) { row in
            let sink = Unmanaged.passRetained(RowSink(row))
            defer { sink.release() }
            return sql.withUnsafeBufferPointer { sql in
                withUnsafeMutablePointer(to: &message) { message in
                    table.pointee.query(
                        table.pointee.store, transaction,
                        lectern_bytes(data: sql.baseAddress, size: UInt64(sql.count)), values,
                        UInt32(values.count), RowSink.receive, sink.toOpaque(), &changed,
                        StoreSession.receiveMessage, message)
                }
            }
        }
        guard code == LECTERN_OK else {
            throw StoreFailure(code, String(decoding: message, as: UTF8.self))
        }
        return Int(changed)
    }

    private static let receiveMessage: lectern_bytes_sink = { context, bytes in
        guard let message = context?.assumingMemoryBound(to: [UInt8].self) else { return }
        message.pointee = Array(UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size)))
    }

    /// Opens a savepoint.
    package func savepoint() throws(StoreFailure) {
        try check { table.pointee.savepoint(table.pointee.store, transaction, $0, $1) }
    }

    /// Releases the innermost savepoint.
    package func release() throws(StoreFailure) {
        try check { table.pointee.release(table.pointee.store, transaction, $0, $1) }
    }

    /// Rolls back to the innermost savepoint.
    package func rollback() throws(StoreFailure) {
        try check { table.pointee.rollback(table.pointee.store, transaction, $0, $1) }
    }

    /// Calls a function of the store, which is given the sink for its message.
    func check(_ body: (lectern_bytes_sink, UnsafeMutableRawPointer) -> Int32) throws(StoreFailure) {
        var message: [UInt8] = []
        let code = withUnsafeMutablePointer(to: &message) { body(StoreSession.receiveMessage, $0) }
        guard code == LECTERN_OK else { throw StoreFailure(code, String(decoding: message, as: UTF8.self)) }
    }
}

extension StoreSession {
    /// Puts a document into a text index.
    package func putText(_ index: String, _ document: Int64, _ terms: [String]) throws(StoreFailure) {
        try check { message, context in
            withBytes(terms) { terms in
                withBytes([index]) { index in
                    table.pointee.text_put(
                        table.pointee.store, transaction, index[0], document, terms, UInt64(terms.count), message, context)
                }
            }
        }
    }

    /// Takes a document out of a text index.
    package func removeText(_ index: String, _ document: Int64) throws(StoreFailure) {
        try check { message, context in
            withBytes([index]) {
                table.pointee.text_remove(table.pointee.store, transaction, $0[0], document, message, context)
            }
        }
    }

    /// Finds documents.
    package func searchText(
        _ index: String, _ groups: [StoreTerms], after: Int64 = 0, limit: UInt32 = 1_000
    ) throws(StoreFailure) -> [Int64] {
        var found: [Int64] = []
        let sink = RowSink { row in
            if case .integer(let document) = row.first { found.append(document) }
            return true
        }
        try check { message, context in
            withGroups(groups[...], []) { groups in
                withBytes([index]) { index in
                    table.pointee.text_search(
                        table.pointee.store, transaction, index[0], groups, UInt64(groups.count), after, limit,
                        RowSink.receive, Unmanaged.passUnretained(sink).toOpaque(), message, context)
                }
            }
        }
        return withExtendedLifetime(sink) { found }
    }

    private func withGroups(
        _ rest: ArraySlice<StoreTerms>, _ groups: [lectern_term_group], _ body: ([lectern_term_group]) -> Int32
    ) -> Int32 {
        guard let first = rest.first else { return body(groups) }
        return withBytes(first.terms) { terms in
            terms.withUnsafeBufferPointer { terms in
                var group = lectern_term_group()
                group.terms = terms.baseAddress
                group.terms_count = UInt64(terms.count)
                group.prefix = first.isPrefix ? 1 : 0
                return withGroups(rest.dropFirst(), groups + [group], body)
            }
        }
    }

    /// Texts in the interface's form: all in one buffer, so that any number of them can be given.
    func withBytes(_ texts: [String], _ body: ([lectern_bytes]) -> Int32) -> Int32 {
        var all: [UInt8] = []
        var ranges: [Range<Int>] = []
        for text in texts {
            let start = all.count
            all.append(contentsOf: text.utf8)
            ranges.append(start..<all.count)
        }
        return all.withUnsafeBufferPointer { all in
            body(
                ranges.map { range in
                    lectern_bytes(data: all.baseAddress.map { $0 + range.lowerBound }, size: UInt64(range.count))
                })
        }
    }
}

/// Receives rows from C.
final class RowSink {
    private let row: ([StoreValue]) -> Bool

    init(_ row: @escaping ([StoreValue]) -> Bool) {
        self.row = row
    }

    static let receive: lectern_row_sink = { context, columns, count in
        guard let context, let columns else { return LECTERN_STOP }
        let sink = Unmanaged<RowSink>.fromOpaque(context).takeUnretainedValue()
        let values = UnsafeBufferPointer(start: columns, count: Int(count)).map { StoreValue($0) }
        return sink.row(values) ? LECTERN_OK : LECTERN_STOP
    }
}
