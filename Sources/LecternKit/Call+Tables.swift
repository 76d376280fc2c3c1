// A handler's rows: read by type, inserted, and updated by named columns.

extension Call {
    /// All rows of a query, each read as one type.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - type: a generated row or view, or a single column: `ItemRow.self`, `Int64.self`.
    /// - Returns: the values, in the order of the rows.
    /// - Throws: `StoreError`, or `Row.ColumnError` where a row holds something else.
    public func rows<Value: RowDecodable>(_ sql: SQL, _ parameters: SQLValue..., as type: Value.Type) throws -> [Value] {
        try rows(sql, parameters: parameters) { row in try row.next(type) }
    }

    /// The first row of a query, read as one type.
    /// - Parameters:
    ///   - sql: one statement, with $1, $2, … for the parameters.
    ///   - parameters: their values, in order.
    ///   - type: a generated row or view, or a single column: `ItemRow.self`, `Int64.self`.
    /// - Returns: the value; nil where there is no row.
    /// - Throws: `StoreError`, or `Row.ColumnError` where the row holds something else.
    public func first<Value: RowDecodable>(_ sql: SQL, _ parameters: SQLValue..., as type: Value.Type) throws -> Value? {
        try first(sql, parameters: parameters) { row in try row.next(type) }
    }

    /// The first row that a statement of a row returns, read as one type.
    /// - Parameters:
    ///   - row: the row that is written.
    ///   - statement: made with `returning`.
    ///   - type: what it returns.
    /// - Returns: the value; nil where nothing was written.
    /// - Throws: `StoreError`, or `Row.ColumnError` where it returns something else.
    public func first<Row: TableRow, Value: RowDecodable>(
        _ row: Row, _ statement: RowStatement<Row>, as type: Value.Type
    ) throws -> Value? {
        try first(statement.sql, parameters: statement.parameters(row)) { found in try found.next(type) }
    }

    /// Writes a new row, and waits for nothing, as `execute`.
    /// - Parameter row: the row.
    /// - Throws: `StoreError`, also for a statement executed before.
    public func insert<Row: TableRow>(_ row: Row) throws { try insert(row, Row.insertion) }

    /// Writes a row, and waits for nothing, as `execute`.
    /// - Parameters:
    ///   - row: the row.
    ///   - statement: what is done where another row is in its way: `ItemRow.insert(onConflict: .barcode, update: .title)`.
    /// - Throws: `StoreError`, also for a statement executed before.
    public func insert<Row: TableRow>(_ row: Row, _ statement: RowStatement<Row>) throws {
        try execute(statement.sql, parameters: statement.parameters(row))
    }

    /// Writes named columns of a row, and waits for nothing, as `execute`.
    /// - Parameters:
    ///   - row: the row; it is found by its key.
    ///   - statement: the columns: `ItemRow.update(.branchId, .seenAtMs)`.
    /// - Throws: `StoreError`, also for a statement executed before.
    public func update<Row: TableRow>(_ row: Row, _ statement: RowStatement<Row>) throws {
        try execute(statement.sql, parameters: statement.parameters(row))
    }

    /// Runs the statement of a row and waits until it is done.
    /// - Parameters:
    ///   - row: the row.
    ///   - statement: the statement.
    /// - Returns: how many rows were written.
    /// - Throws: `StoreError`.
    public func write<Row: TableRow>(_ row: Row, _ statement: RowStatement<Row>) throws -> Int {
        try write(statement.sql, parameters: statement.parameters(row))
    }
}
