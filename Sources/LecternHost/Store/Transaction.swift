// An open transaction of the store, while the store runs a unit.

internal import CLecternPlugin
internal import CLinux

/// A transaction. Confined to the store's thread and to the `run` of one unit.
struct Transaction {
    let store: UnsafePointer<lectern_store>
    let handle: OpaquePointer

    /// Runs a plugin's statement, which has been checked.
    /// - Parameter statement: the statement, borrowed.
    /// - Returns: the store's code, and its message when it is not OK.
    func run(_ statement: Statement) -> (code: StoreCode, message: String) {
        var message = ""
        let slot = clinux_activity_slot()
        clinux_activity_in_store(slot, 1)
        defer { clinux_activity_in_store(slot, 0) }
        let code = withUnsafeMutablePointer(to: &message) { message in
            store.pointee.query(
                store.pointee.store, handle, statement.sql, statement.parameters, statement.parametersCount, statement.row,
                statement.context, statement.changed, Transaction.keepMessage, message)
        }
        return (StoreCode(rawValue: code), message)
    }

    /// Runs a statement of the host itself.
    /// - Parameters:
    ///   - sql: one statement; the same text each time.
    ///   - parameters: $1, $2, …
    /// - Returns: all rows, and how many rows were written.
    /// - Throws: `StoreError` whatever the store says but OK.
    @discardableResult
    func query(_ sql: String, _ parameters: SQLValue...) throws(StoreError) -> (rows: [[SQLValue]], changed: Int) {
        try query(sql, all: parameters)
    }

    /// Runs a statement of the host itself, with its parameters in one array.
    /// - Throws: `StoreError` whatever the store says but OK.
    func query(_ sql: String, all parameters: [SQLValue]) throws(StoreError) -> (rows: [[SQLValue]], changed: Int) {
        let rows = RowCollector()
        var changed: UInt64 = 0
        let (code, message) = lent(sql, parameters) { sql, values in
            withUnsafeMutablePointer(to: &changed) { changed in
                run(
                    Statement(
                        sql: sql, parameters: values.baseAddress, parametersCount: UInt32(values.count),
                        row: RowCollector.sink, context: rows.context, changed: changed))
            }
        }
        guard code == .ok else { throw StoreError(code: code, message: message) }
        return (rows.rows, Int(changed))
    }

    /// Runs a statement of the host itself and looks at its rows where they lie.
    /// - Parameters:
    ///   - sql: one statement; the same text each time.
    ///   - parameters: $1, $2, …
    ///   - row: looks at the columns of a row, which end with it.
    /// - Throws: `StoreError` whatever the store says but OK.
    func look(
        _ sql: String, _ parameters: SQLValue..., row: (UnsafeBufferPointer<lectern_value>) -> Void
    ) throws(StoreError) {
        let (code, message) = withoutActuallyEscaping(row) { row in
            var row = row
            return withUnsafeMutablePointer(to: &row) { row in
                lent(sql, parameters) { sql, values in
                    run(
                        Statement(
                            sql: sql, parameters: values.baseAddress, parametersCount: UInt32(values.count),
                            row: Transaction.lookAtRow, context: row, changed: nil))
                }
            }
        }
        guard code == .ok else { throw StoreError(code: code, message: message) }
    }

    /// A sink whose context is the closure that looks at rows.
    private static let lookAtRow: lectern_row_sink = { context, columns, count in
        let row = context?.assumingMemoryBound(to: ((UnsafeBufferPointer<lectern_value>) -> Void).self)
        row?.pointee(UnsafeBufferPointer(start: columns, count: Int(count)))
        return LECTERN_OK
    }

    /// Sends a statement of the host itself of which nothing is asked back: the store need not wait for it.
    /// - Parameters:
    ///   - sql: one statement; the same text each time.
    ///   - parameters: $1, $2, …
    /// - Throws: `StoreError`, also for a statement sent before. What this one fails with may be told later, by the unit's
    ///   outcome at the latest.
    func send(_ sql: String, _ parameters: SQLValue...) throws(StoreError) {
        let (code, message) = lent(sql, parameters) { sql, values in
            run(
                Statement(
                    sql: sql, parameters: values.baseAddress, parametersCount: UInt32(values.count), row: nil, context: nil,
                    changed: nil))
        }
        guard code == .ok else { throw StoreError(code: code, message: message) }
    }

    /// Lends a statement of the host itself to C.
    private func lent<Result>(
        _ sql: String, _ parameters: [SQLValue], _ body: (lectern_bytes, UnsafeBufferPointer<lectern_value>) -> Result
    ) -> Result {
        SQLValue.lend(parameters) { values in sql.lent { body($0, values) } }
    }

    /// Sets a savepoint.
    /// - Throws: `StoreError` when the store could not.
    func savepoint() throws(StoreError) {
        try check { store.pointee.savepoint(store.pointee.store, handle, $0, $1) }
    }

    /// Keeps what was done since the innermost savepoint, and ends it.
    /// - Throws: `StoreError` when the store could not.
    func release() throws(StoreError) {
        try check { store.pointee.release(store.pointee.store, handle, $0, $1) }
    }

    /// Undoes what was done since the innermost savepoint, and ends it.
    /// - Throws: `StoreError` when the store could not.
    func rollback() throws(StoreError) {
        try check { store.pointee.rollback(store.pointee.store, handle, $0, $1) }
    }

    /// Calls a function of the store.
    /// - Parameter body: the call; is given the sink for its message.
    /// - Throws: `StoreError` whatever the store says but OK.
    func check(_ body: (lectern_bytes_sink, UnsafeMutableRawPointer) -> Int32) throws(StoreError) {
        var message = ""
        let slot = clinux_activity_slot()
        clinux_activity_in_store(slot, 1)
        defer { clinux_activity_in_store(slot, 0) }
        let code = withUnsafeMutablePointer(to: &message) { body(Transaction.keepMessage, $0) }
        guard code != LECTERN_OK else { return }
        throw StoreError(code: StoreCode(rawValue: code), message: message)
    }

    /// A sink whose context is a `String` that receives the message.
    private static let keepMessage: lectern_bytes_sink = { context, message in
        context?.assumingMemoryBound(to: String.self).pointee = message.text
    }
}
