// The rows that a plugin's descriptors declare, and whether the database has their tables.

internal import LecternProtobuf

/// A row of a plugin's table, as its message tells.
struct DeclaredRow: Equatable, Sendable {
    /// "lectern.circulation.rows.ItemRow"
    let name: String
    /// "circulation_item"
    let table: String
    /// The columns that the plugin reads and writes; the table may have more.
    let columns: [String]

    /// The rows among a plugin's types.
    /// - Parameter descriptors: the plugin's.
    static func all(_ descriptors: DescriptorPool) -> [DeclaredRow] {
        descriptors.files.flatMap(\.messages).compactMap { message in
            message.table.map { DeclaredRow(name: message.fullName, table: $0.name, columns: message.fields.map(\.name)) }
        }
    }

    /// A statement that the store can prepare only where the table has these columns.
    var probe: String { "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE FALSE" }
}
