// One prepared statement: binding parameters and reading columns.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// A prepared statement. Confined to the thread of its connection.
final class Statement: CachedStatement {
    let handle: OpaquePointer

    /// Whether it only reads. Only then it may be interrupted: an interrupted write rolls the whole transaction back.
    let isReadOnly: Bool

    /// Whether it writes rows (and not the schema).
    let writesRows: Bool

    /// Whether it is running; a nested use of the same text then needs a statement of its own.
    var isBusy = false

    /// For each of SQLite's parameters the index of the caller's value: 0 for every one that is named `$1`.
    private let parameterOrder: [Int]
    private let parametersCount: Int
    private var columns: UnsafeMutableBufferPointer<lectern_value>

    /// Prepares a statement. The corresponding C function is `sqlite3_prepare_v3`.
    ///
    /// - Parameters:
    ///   - text: exactly one statement.
    ///   - database: the connection.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` if the text is not one statement, or has parameters other than
    ///   `$1`, `$2`, …; otherwise SQLite's failure.
    init(_ text: [UInt8], _ database: OpaquePointer) throws(Failure) {
        handle = try Statement.prepare(text, database)
        columns = .allocate(capacity: Int(sqlite3_column_count(handle)))
        isReadOnly = sqlite3_stmt_readonly(handle) != 0
        let first = SQLTokens(text).first { $0.kind == .word }
        let word = first.map { String(decoding: text[$0.range], as: UTF8.self).uppercased() }
        writesRows =
            !isReadOnly && ["INSERT", "UPDATE", "DELETE", "WITH", "REPLACE"].contains(word ?? "")
        var order: [Int] = []
        for index in 0..<sqlite3_bind_parameter_count(handle) {
            guard let number = Statement.parameterNumber(sqlite3_bind_parameter_name(handle, index + 1)) else {
                sqlite3_finalize(handle)
                columns.deallocate()
                throw Failure(LECTERN_STATEMENT, "parameters are named $1, $2, …")
            }
            order.append(number - 1)
        }
        parameterOrder = order
        parametersCount = (order.max() ?? -1) + 1
    }

    deinit {
        sqlite3_finalize(handle)
        columns.deallocate()
    }

    private static func prepare(_ text: [UInt8], _ database: OpaquePointer) throws(Failure) -> OpaquePointer {
        var handle: OpaquePointer?
        var end = 0
        let result = text.withUnsafeBytes { bytes -> Int32 in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            var tail: UnsafePointer<CChar>?
            let result = sqlite3_prepare_v3(
                database, start, Int32(bytes.count), UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
            if let tail, let start { end = tail - start }
            return result
        }
        guard result == SQLITE_OK else { throw Failure(sqlite: result, database) }
        guard let handle else { throw Failure(LECTERN_STATEMENT, "there is no statement") }
        let rest = SQLTokens(Array(text[end...]))
        guard rest.allSatisfy({ $0.kind == .space }) else {
            sqlite3_finalize(handle)
            throw Failure(LECTERN_STATEMENT, "more than one statement")
        }
        return handle
    }

    /// The number in a parameter's name: 12 of `$12`; nil for any other name.
    private static func parameterNumber(_ name: UnsafePointer<CChar>?) -> Int? {
        guard let name, name[0] == CChar(bitPattern: UInt8(ascii: "$")) else { return nil }
        guard let number = Int(String(cString: name + 1)), number > 0 else { return nil }
        return number
    }

    /// Binds all parameters; their bytes are borrowed until `reset`.
    ///
    /// - Parameters:
    ///   - values: as the caller gave them.
    ///   - count: how many.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for another number of parameters than the
    ///   statement has, a value of an unknown type, or text that is not UTF-8 without NUL.
    func bind(_ values: UnsafePointer<lectern_value>?, _ count: Int) throws(Failure) {
        guard count == parametersCount else {
            throw Failure(LECTERN_STATEMENT, "the statement has \(parametersCount) parameters and was given \(count)")
        }
        guard let values else { return }
        for (index, source) in parameterOrder.enumerated() {
            let result = try bind(values[source], at: Int32(index + 1), number: source + 1)
            guard result == SQLITE_OK else {
                throw Failure(LECTERN_STATEMENT, "$\(source + 1): \(String(cString: sqlite3_errstr(result)))")
            }
        }
    }

    private func bind(_ value: lectern_value, at index: Int32, number: Int) throws(Failure) -> Int32 {
        switch value.type {
        case LECTERN_NULL:
            return sqlite3_bind_null(handle, index)
        case LECTERN_INTEGER:
            return sqlite3_bind_int64(handle, index, value.integer)
        case LECTERN_REAL:
            guard !value.real.isNaN else { throw Failure(LECTERN_STATEMENT, "$\(number) is not a number (NaN)") }
            return sqlite3_bind_double(handle, index, value.real)
        case LECTERN_TEXT:
            guard let data = value.bytes.data, value.bytes.size > 0 else {
                return sqlite3_bind_text(handle, index, "", 0, nil)
            }
            guard Text.isValid(UnsafeBufferPointer(start: data, count: Int(value.bytes.size))) else {
                throw Failure(LECTERN_STATEMENT, "$\(number) is text with a NUL, or is not UTF-8")
            }
            return data.withMemoryRebound(to: CChar.self, capacity: Int(value.bytes.size)) {
                sqlite3_bind_text64(handle, index, $0, value.bytes.size, nil, UInt8(SQLITE_UTF8))
            }
        case LECTERN_BLOB:
            guard let data = value.bytes.data, value.bytes.size > 0 else {
                return sqlite3_bind_zeroblob(handle, index, 0)
            }
            return sqlite3_bind_blob64(handle, index, data, value.bytes.size, nil)
        default:
            throw Failure(LECTERN_STATEMENT, "$\(number) has the unknown type \(value.type)")
        }
    }

    /// The current row; borrowed until the next step.
    func row() -> UnsafeBufferPointer<lectern_value> {
        let count = Int(sqlite3_data_count(handle))
        if columns.count < count {  // the schema has changed since
            columns.deallocate()
            columns = .allocate(capacity: count)
        }
        for index in 0..<count { columns.initializeElement(at: index, to: column(Int32(index))) }
        return UnsafeBufferPointer(rebasing: columns[..<count])
    }

    /// A column without conversion. Through `sqlite3_column_value`, which looks it up once, not for each of type, bytes and size.
    private func column(_ index: Int32) -> lectern_value {
        var value = lectern_value()
        let column = sqlite3_column_value(handle, index)
        switch sqlite3_value_type(column) {
        case SQLITE_INTEGER:
            value.type = LECTERN_INTEGER
            value.integer = sqlite3_value_int64(column)
        case SQLITE_FLOAT:
            value.type = LECTERN_REAL
            value.real = sqlite3_value_double(column)
        case SQLITE_TEXT:
            value.type = LECTERN_TEXT
            value.bytes.data = sqlite3_value_text(column)
            value.bytes.size = UInt64(sqlite3_value_bytes(column))
        case SQLITE_BLOB:
            value.type = LECTERN_BLOB
            value.bytes.data = sqlite3_value_blob(column)?.assumingMemoryBound(to: UInt8.self)
            value.bytes.size = UInt64(sqlite3_value_bytes(column))
        default:
            value.type = LECTERN_NULL
        }
        return value
    }

    /// Resets the count of instructions at which SQLite calls the progress handler. The corresponding C function is
    /// `sqlite3_stmt_status`.
    func resetStepCount() { _ = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1) }

    /// Resets the statement and clears the borrowed parameters.
    ///
    /// - Returns: the result of the run: an error may show only here.
    @discardableResult
    func reset() -> Int32 {
        let result = sqlite3_reset(handle)
        if parametersCount > 0 { sqlite3_clear_bindings(handle) }
        return result
    }
}
