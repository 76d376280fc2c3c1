// What can be read from the next columns of a row.

public import LecternMessages

/// A value that takes its columns from a row, in order: a generated row or view, or a single column.
public protocol RowDecodable {
    /// Reads the value.
    /// - Parameter row: the row, before the value's first column; afterwards behind its last.
    /// - Throws: `Row.ColumnError` where the row has not the columns, or they hold something else.
    init(next row: Row) throws(Row.ColumnError)
}

/// A single column that may be NULL.
public protocol ColumnDecodable: RowDecodable {}

extension Int64: ColumnDecodable {
    /// BIGINT; NULL is an error.
    public init(next row: Row) throws(Row.ColumnError) { self = try row.notNull(try row.nextOptionalInteger(), "an integer") }
}

extension Bool: ColumnDecodable {
    /// BIGINT, true for anything but 0; NULL is an error.
    public init(next row: Row) throws(Row.ColumnError) { self = try Int64(next: row) != 0 }
}

extension Double: ColumnDecodable {
    /// DOUBLE PRECISION or BIGINT; NULL is an error.
    public init(next row: Row) throws(Row.ColumnError) { self = try row.notNull(try row.nextOptionalReal(), "a number") }
}

extension String: ColumnDecodable {
    /// TEXT; NULL is an error.
    public init(next row: Row) throws(Row.ColumnError) { self = try row.notNull(try row.nextOptionalText(), "a text") }
}

extension Array: RowDecodable where Element == UInt8 {
    /// BYTEA; NULL is an error.
    public init(next row: Row) throws(Row.ColumnError) { self = try row.notNull(try row.nextOptionalBlob(), "a blob") }
}

extension Array: ColumnDecodable where Element == UInt8 {}

extension Encoded: ColumnDecodable {
    /// BYTEA that the plugin encoded itself; NULL is an error.
    public init(next row: Row) throws(Row.ColumnError) { self.init(trusted: try [UInt8](next: row)) }
}

extension Optional: RowDecodable where Wrapped: ColumnDecodable {
    /// The column, or nil for NULL.
    public init(next row: Row) throws(Row.ColumnError) { self = try row.passNull() ? nil : try Wrapped(next: row) }
}
