// A row read from its first column to its last.

internal import CLecternPlugin

extension Row {
    /// Reads a generated row or view, or a single column: `try row.next(ItemRow.self)`, `try row.next(Int64?.self)`.
    /// - Parameter type: what stands next.
    /// - Throws: `ColumnError` where the columns are not there or hold something else.
    public func next<Value: RowDecodable>(_ type: Value.Type) throws(ColumnError) -> Value {
        try Value(next: self)
    }

    /// Reads a generated row or view of a table that was joined with LEFT JOIN.
    /// - Parameter type: what stands next.
    /// - Returns: nil where all of its columns are NULL.
    /// - Throws: `ColumnError` where the columns are not there or hold something else.
    public func nextIfPresent<View: TableView>(_ type: View.Type) throws(ColumnError) -> View? {
        let end = place.pointee + View.columnsCount
        guard let columns, end <= count else { throw missing(end - 1) }
        for column in place.pointee..<end where columns[column].type != LECTERN_NULL { return try View(next: self) }
        place.pointee = end
        return nil
    }

    /// Passes over the next column if it is NULL.
    /// - Returns: whether it was.
    func passNull() throws(ColumnError) -> Bool {
        guard let columns, place.pointee < count else { throw missing(place.pointee) }
        guard columns[place.pointee].type == LECTERN_NULL else { return false }
        place.pointee += 1
        return true
    }

    // What generated code reads its fields with. A plain field over NULL has its default.

    /// A whole number; 0 for NULL.
    public func nextInteger() throws(ColumnError) -> Int64 { try nextOptionalInteger() ?? 0 }

    /// A number; 0 for NULL.
    public func nextReal() throws(ColumnError) -> Double { try nextOptionalReal() ?? 0 }

    /// A text; empty for NULL.
    public func nextText() throws(ColumnError) -> String { try nextOptionalText() ?? "" }

    /// Bytes; empty for NULL.
    public func nextBlob() throws(ColumnError) -> [UInt8] { try nextOptionalBlob() ?? [] }

    /// A whole number; nil for NULL.
    public func nextOptionalInteger() throws(ColumnError) -> Int64? {
        let column = place.pointee
        guard let columns, column < count else { throw missing(column) }
        let value = columns + column
        place.pointee = column + 1
        if value.pointee.type == LECTERN_INTEGER { return value.pointee.integer }
        guard value.pointee.type == LECTERN_NULL else { throw wrong(column, value.pointee, "an integer") }
        return nil
    }

    /// A number; nil for NULL.
    public func nextOptionalReal() throws(ColumnError) -> Double? {
        let column = place.pointee
        guard let columns, column < count else { throw missing(column) }
        let value = columns + column
        place.pointee = column + 1
        switch value.pointee.type {
        case LECTERN_REAL: return value.pointee.real
        case LECTERN_INTEGER: return Double(value.pointee.integer)
        case LECTERN_NULL: return nil
        default: throw wrong(column, value.pointee, "a number")
        }
    }

    /// A text; nil for NULL.
    public func nextOptionalText() throws(ColumnError) -> String? {
        let column = place.pointee
        guard let columns, column < count else { throw missing(column) }
        let value = columns + column
        place.pointee = column + 1
        if value.pointee.type == LECTERN_TEXT { return value.pointee.bytes.text }
        guard value.pointee.type == LECTERN_NULL else { throw wrong(column, value.pointee, "a text") }
        return nil
    }

    /// Bytes; nil for NULL.
    public func nextOptionalBlob() throws(ColumnError) -> [UInt8]? {
        let column = place.pointee
        guard let columns, column < count else { throw missing(column) }
        let value = columns + column
        place.pointee = column + 1
        if value.pointee.type == LECTERN_BLOB { return value.pointee.bytes.copied }
        guard value.pointee.type == LECTERN_NULL else { throw wrong(column, value.pointee, "a blob") }
        return nil
    }

    /// Turns the NULL that was read last into an error.
    func notNull<Value>(_ value: Value?, _ expected: String) throws(ColumnError) -> Value {
        guard let value else { throw ColumnError(description: "column \(place.pointee - 1) holds NULL, not \(expected)") }
        return value
    }
}
