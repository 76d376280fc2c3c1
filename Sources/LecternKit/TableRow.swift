// A plugin's tables as generated code declares them, and the statements that follow from the declarations.

/// Some columns of a table: a generated row, or a view of one.
///
/// Its columns stand in a statement as `\(ItemRow.columns("i"))` and are read with `row.next(ItemRow.self)`.
public protocol TableView: RowDecodable, Equatable, Sendable {
    /// A column; its raw value is the name in the database. All cases are in the order in which they are read.
    associatedtype Column: CaseIterable, Hashable, RawRepresentable, Sendable where Column.RawValue == String
    /// The table's name.
    static var table: SQLFragment { get }
    /// How many columns it has.
    static var columnsCount: Int { get }
}

extension TableView {
    /// The columns, as they are read: "item_id, barcode".
    public static func columns() -> SQLFragment { SQLFragment(text: names(Array(Column.allCases))) }

    /// The columns of a table that has an alias in the statement: "i.item_id, i.barcode".
    /// - Parameter alias: the alias.
    public static func columns(_ alias: SQLFragment) -> SQLFragment {
        SQLFragment(text: Column.allCases.map { "\(alias).\($0.rawValue)" }.joined(separator: ", "))
    }

    /// As many NULLs as there are columns: "NULL, NULL", for the part of a UNION that has not the table.
    public static func nulls() -> SQLFragment {
        SQLFragment(text: Array(repeating: "NULL", count: columnsCount).joined(separator: ", "))
    }

    static func names(_ columns: [Column]) -> String { columns.map(\.rawValue).joined(separator: ", ") }
}

/// A row of a table, whole: generated from a message with `(lectern.table)`.
public protocol TableRow: TableView {
    /// The columns of the primary key.
    static var key: [Column] { get }
    /// The statement of `call.insert(row)`.
    static var insertion: RowStatement<Self> { get }
    /// A column's value as a parameter.
    func parameter(_ column: Column) -> SQLValue
}

/// A statement whose parameters are columns of one row. Made once, in a `static let`, by `ItemRow.update(…)` and
/// `ItemRow.insert(…)`.
public struct RowStatement<Row: TableRow>: Sendable {
    /// The statement.
    public let sql: SQL
    /// The columns that are its parameters, in order.
    public let columns: [Row.Column]

    /// The parameters of a row.
    public func parameters(_ row: Row) -> [SQLValue] { columns.map(row.parameter) }
}

extension TableRow {
    /// A statement that writes a new row.
    public static func insert() -> RowStatement<Self> {
        let columns = Array(Column.allCases)
        return RowStatement(sql: SQL("\(insertion(columns))"), columns: columns)
    }

    /// A statement that writes a row, or changes the one that is in its way.
    /// - Parameters:
    ///   - conflict: the columns of a unique index.
    ///   - update: the columns of the other row that take this one's values; none: the other row stays as it is.
    ///   - version: a column of the other row that rises by one; nil: none.
    ///   - returning: what `call.first` reads of the row that was written; nil: nothing.
    public static func insert(
        onConflict conflict: Column..., update: Column..., raise version: Column? = nil, returning: SQLFragment? = nil
    ) -> RowStatement<Self> {
        let columns = Array(Column.allCases)
        let changes = (update.map { "\($0.rawValue) = excluded.\($0.rawValue)" }
            + (version.map { ["\($0.rawValue) = \(table).\($0.rawValue) + 1"] } ?? [])).joined(separator: ", ")
        let action: SQLFragment = changes.isEmpty ? "NOTHING" : "UPDATE SET \(SQLFragment(text: changes))"
        let tail: SQLFragment = returning.map { " RETURNING \($0)" } ?? ""
        let names = SQLFragment(text: names(conflict))
        return RowStatement(
            sql: SQL("\(insertion(columns)) ON CONFLICT (\(names)) DO \(action)\(tail)"), columns: columns)
    }

    /// A statement that changes named columns of the row with the same key.
    /// - Parameters:
    ///   - columns: the columns that are written; at least one, and none of the key.
    ///   - condition: what must hold of the row besides, without parameters: "returned_at_ms IS NULL".
    public static func update(_ columns: Column..., where condition: SQLFragment? = nil) -> RowStatement<Self> {
        precondition(!columns.isEmpty, "an update names the columns that it writes")
        precondition(!columns.contains { key.contains($0) }, "an update does not write the key")
        let changes = columns.enumerated().map { "\($1.rawValue) = $\($0 + 1)" }.joined(separator: ", ")
        let found = key.enumerated().map { "\($1.rawValue) = $\(columns.count + $0 + 1)" }.joined(separator: " AND ")
        let tail: SQLFragment = condition.map { " AND \($0)" } ?? ""
        return RowStatement(
            sql: SQL("UPDATE \(table) SET \(SQLFragment(text: changes)) WHERE \(SQLFragment(text: found))\(tail)"),
            columns: columns + key)
    }

    private static func insertion(_ columns: [Column]) -> SQLFragment {
        "INSERT INTO \(table) (\(self.columns())) VALUES (\(.parameters(1...columns.count)))"
    }
}
