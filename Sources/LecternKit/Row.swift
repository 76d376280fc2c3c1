// One row of a query's result, read by column.

internal import CLecternPlugin

/// A row. Valid inside the closure that it is given to: take out what you need, and let it go.
public struct Row {
    let columns: UnsafePointer<lectern_value>?
    /// How many columns it has.
    public let count: Int
    /// The column that is read next, where all copies of the row find it.
    let place: UnsafeMutablePointer<Int>

    init(_ columns: UnsafePointer<lectern_value>?, _ count: UInt32, _ place: UnsafeMutablePointer<Int>) {
        self.columns = columns
        self.count = Int(count)
        self.place = place
    }

    /// Why a column can't be read as asked. It is a mistake in the plugin.
    public struct ColumnError: Error, Equatable, CustomStringConvertible {
        /// Which column, what was expected, and what was found.
        public let description: String
    }

    /// Whether a column is NULL.
    /// - Throws: `ColumnError` where there is no such column.
    public func isNull(_ column: Int) throws(ColumnError) -> Bool { try value(column).type == LECTERN_NULL }

    /// A whole number.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func integer(_ column: Int) throws(ColumnError) -> Int64 {
        let value = try value(column)
        guard value.type == LECTERN_INTEGER else { throw wrong(column, value, "an integer") }
        return value.integer
    }

    /// A whole number that fits into `Int`.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func int(_ column: Int) throws(ColumnError) -> Int { Int(try integer(column)) }

    /// True for any whole number but 0.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func bool(_ column: Int) throws(ColumnError) -> Bool { try integer(column) != 0 }

    /// A number.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func real(_ column: Int) throws(ColumnError) -> Double {
        let value = try value(column)
        if value.type == LECTERN_INTEGER { return Double(value.integer) }
        guard value.type == LECTERN_REAL else { throw wrong(column, value, "a number") }
        return value.real
    }

    /// A text.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func text(_ column: Int) throws(ColumnError) -> String {
        let value = try value(column)
        guard value.type == LECTERN_TEXT else { throw wrong(column, value, "a text") }
        return value.bytes.text
    }

    /// Bytes.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func blob(_ column: Int) throws(ColumnError) -> [UInt8] {
        let value = try value(column)
        guard value.type == LECTERN_BLOB else { throw wrong(column, value, "a blob") }
        return value.bytes.copied
    }

    /// A whole number, nil for NULL.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func optionalInteger(_ column: Int) throws(ColumnError) -> Int64? {
        try isNull(column) ? nil : try integer(column)
    }

    /// A number, nil for NULL.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func optionalReal(_ column: Int) throws(ColumnError) -> Double? { try isNull(column) ? nil : try real(column) }

    /// A text, nil for NULL.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func optionalText(_ column: Int) throws(ColumnError) -> String? { try isNull(column) ? nil : try text(column) }

    /// Bytes, nil for NULL.
    /// - Throws: `ColumnError` where the column holds anything else.
    public func optionalBlob(_ column: Int) throws(ColumnError) -> [UInt8]? { try isNull(column) ? nil : try blob(column) }

    private func value(_ column: Int) throws(ColumnError) -> lectern_value {
        guard let columns, column >= 0, column < count else {
            throw missing(column)
        }
        return columns[column]
    }

    /// The error of a column that is not there.
    func missing(_ column: Int) -> ColumnError {
        ColumnError(description: "the row has \(count) columns; there is no column \(column)")
    }

    /// The error of a column that holds something else.
    func wrong(_ column: Int, _ value: lectern_value, _ expected: String) -> ColumnError {
        let found =
            switch value.type {
            case LECTERN_NULL: "NULL"
            case LECTERN_INTEGER: "an integer"
            case LECTERN_REAL: "a number"
            case LECTERN_TEXT: "a text"
            case LECTERN_BLOB: "a blob"
            default: "type \(value.type)"
            }
        return ColumnError(description: "column \(column) holds \(found), not \(expected)")
    }
}
