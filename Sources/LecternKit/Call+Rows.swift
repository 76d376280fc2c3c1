// A handler's SQL. Statements are constant texts; data goes in as parameters.

internal import CLecternPlugin

extension Call {
    /// All rows of a query.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - row: makes a value of each row.
    /// - Returns: the values, in the order of the rows.
    /// - Throws: `StoreError`, or what `row` throws.
    public func rows<Value>(
        _ sql: SQL, _ parameters: SQLValue..., as row: (Row) throws -> Value
    ) throws -> [Value] {
        try rows(sql, parameters: parameters, as: row)
    }

    /// All rows of a query whose parameters are at hand as an array.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - row: makes a value of each row.
    /// - Returns: the values, in the order of the rows.
    /// - Throws: `StoreError`, or what `row` throws.
    public func rows<Value>(
        _ sql: SQL, parameters: [SQLValue], as row: (Row) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try run(sql, parameters) {
            values.append(try row($0))
            return true
        }
        return values
    }

    /// The first row of a query.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - row: makes a value of the row.
    /// - Returns: the value; nil where there is no row.
    /// - Throws: `StoreError`, or what `row` throws.
    public func first<Value>(
        _ sql: SQL, _ parameters: SQLValue..., as row: (Row) throws -> Value
    ) throws -> Value? {
        try first(sql, parameters: parameters, as: row)
    }

    /// The first row of a query whose parameters are at hand as an array.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - row: makes a value of the row.
    /// - Returns: the value; nil where there is no row.
    /// - Throws: `StoreError`, or what `row` throws.
    public func first<Value>(
        _ sql: SQL, parameters: [SQLValue], as row: (Row) throws -> Value
    ) throws -> Value? {
        var value: Value?
        try run(sql, parameters) {
            value = try row($0)
            return false
        }
        return value
    }

    /// Looks at the rows of a query one after another.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - row: looks at a row; false: stops the iteration.
    /// - Throws: `StoreError`, or what `row` throws.
    public func each(_ sql: SQL, _ parameters: SQLValue..., row: (Row) throws -> Bool) throws {
        try run(sql, parameters, row)
    }

    /// Looks at the rows of a query whose parameters are at hand as an array.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - row: looks at a row; false: stops the iteration.
    /// - Throws: `StoreError`, or what `row` throws.
    public func each(_ sql: SQL, parameters: [SQLValue], row: (Row) throws -> Bool) throws {
        try run(sql, parameters, row)
    }

    /// Runs a statement of which nothing is asked back. A store that is a network away need not wait for it: what it
    /// fails with may be thrown by a later function, or be told when the call is committed. Where the handler goes on
    /// differently by what the statement did, ask with `write`.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    /// - Throws: `StoreError`, also for a statement executed before.
    public func execute(_ sql: SQL, _ parameters: SQLValue...) throws {
        try perform(sql, parameters, nil, nil, nil)
    }

    /// The same with its parameters in an array, for a statement of many rows.
    public func execute(_ sql: SQL, parameters: [SQLValue]) throws {
        try perform(sql, parameters, nil, nil, nil)
    }

    /// Runs a statement and waits until it is done.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    /// - Returns: how many rows were written.
    /// - Throws: `StoreError`.
    public func write(_ sql: SQL, _ parameters: SQLValue...) throws -> Int {
        try write(sql, parameters: parameters)
    }

    func write(_ sql: SQL, parameters: [SQLValue]) throws -> Int {
        var changed: UInt64 = 0
        try perform(sql, parameters, nil, nil, &changed)
        return Int(changed)
    }

    private func run(_ sql: SQL, _ parameters: [SQLValue], _ row: (Row) throws -> Bool) throws {
        try RowFrame.with(row) { frame in try perform(sql, parameters, RowFrame.sink, frame, nil) }
    }

    private func perform(
        _ sql: SQL, _ parameters: [SQLValue], _ row: lectern_row_sink?, _ context: UnsafeMutableRawPointer?,
        _ changed: UnsafeMutablePointer<UInt64>?
    ) throws {
        var message: [UInt8] = []
        let code = try SQLValue.lend(parameters) { values, count in
            withUnsafeMutablePointer(to: &message) { message in
                host.pointee.query?(
                    host.pointee.host, handle, sql.bytes, values, count, row, context, changed, Call.keep, message)
                    ?? LECTERN_INVALID
            }
        }
        guard code == LECTERN_OK else {
            throw StoreError(code, message.isEmpty ? "\(sql)" : String(decoding: message, as: UTF8.self))
        }
    }
}

/// A closure on its way through C, and the error that it threw.
struct RowFrame {
    private let row: (Row) throws -> Bool
    private let place: UnsafeMutablePointer<Int>
    private var error: (any Error)?

    /// Lends a closure to C.
    /// - Parameters:
    ///   - row: is given each row.
    ///   - body: makes the C call, with `sink` and the context that it is given.
    /// - Returns: what the body returns.
    /// - Throws: what `row` has thrown, once the body has ended; or else what the body throws.
    static func with<Result>(
        _ row: (Row) throws -> Bool, _ body: (UnsafeMutableRawPointer) throws -> Result
    ) throws -> Result {
        try withoutActuallyEscaping(row) { row in
            var place = 0
            return try withUnsafeMutablePointer(to: &place) { place in
                var frame = RowFrame(row: row, place: place)
                let result = Swift.Result { try withUnsafeMutablePointer(to: &frame) { try body(UnsafeMutableRawPointer($0)) } }
                if let error = frame.error { throw error }
                return try result.get()
            }
        }
    }

    /// The sink for the C call.
    static let sink: lectern_row_sink = { context, columns, count in
        guard let frame = context?.assumingMemoryBound(to: RowFrame.self) else { return LECTERN_STOP }
        do {
            frame.pointee.place.pointee = 0
            return try frame.pointee.row(Row(columns, count, frame.pointee.place)) ? LECTERN_OK : LECTERN_STOP
        } catch {
            frame.pointee.error = error
            return LECTERN_STOP
        }
    }
}
