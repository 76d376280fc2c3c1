// Generates a plugin's rows: a Swift struct with its columns for each table of rows.proto and each view of one.

internal import LecternProtobuf

/// Generates the rows of one file.
struct RowGenerator {
    let registry: TypeRegistry
    let file: FileType

    /// The whole file.
    /// - Parameter descriptors: its descriptor set, in base64.
    func write(descriptors: String) -> String {
        var text = SourcePrinter()
        text.line("// The rows of \(file.package). Generated from \(file.name) by protoc-gen-lectern. DO NOT EDIT.")
        text.line("// swift-format-ignore-file")
        text.line()
        text.line("internal import LecternKit")
        text.line("internal import LecternMessages")
        for namespace in registry.namespacesUsedByMessages(of: file) { text.line("internal import \(namespace)Messages") }
        text.line()
        text.documentation(file.comment.isEmpty ? "The tables of `\(file.package)`." : file.comment)
        text.block("enum \(Naming.namespace(file.package)) {") { text in
            text.line("/// The file and those that it imports, for the plugin's `fileDescriptors`.")
            text.line("static let descriptors = EncodedDescriptors(\"\(descriptors)\")")
            for enumeration in file.enumerations {
                text.line()
                EnumerationGenerator().write(enumeration, to: &text)
            }
        }
        for message in file.messages {
            text.line()
            write(message, to: &text)
        }
        return text.text
    }

    /// How a column is kept in the struct, read and written.
    private struct Column {
        /// The property, which is also the case of `Column`.
        let name: String
        let field: FieldType
        /// The property's type without `?`.
        let single: String
        let isOptional: Bool
        let initial: String

        var type: String { single + (isOptional ? "?" : "") }
    }

    private func column(_ field: FieldType) -> Column {
        let isOptional = field.oneof != nil
        let single: String
        let initial: String
        switch field.kind {
        case .message: (single, initial) = ("Encoded<\(registry.swiftType(field.typeName))>", "Encoded()")
        case .enumeration: (single, initial) = (registry.swiftType(field.typeName), ".init(rawValue: 0)")
        case .bool: (single, initial) = ("Bool", "false")
        case .string: (single, initial) = ("String", "\"\"")
        case .bytes: (single, initial) = ("[UInt8]", "[]")
        case .double: (single, initial) = ("Double", "0")
        case .uint64: (single, initial) = ("UInt64", "0")
        default: (single, initial) = ("Int64", "0")
        }
        return Column(
            name: Naming.property(field.name), field: field, single: single, isOptional: isOptional,
            initial: isOptional ? "nil" : initial)
    }

    private func write(_ message: MessageType, to text: inout SourcePrinter) {
        let columns = message.fields.map(column)
        // A view's table is that of the row; the check has made sure that there is one.
        guard let table = message.table ?? file.messages.first(where: { $0.name == message.viewOf })?.table else { return }
        let comment = message.documentation.comment
        text.documentation(comment.isEmpty ? "\(message.table == nil ? "Some columns" : "A row") of `\(table.name)`." : comment)
        text.block("struct \(message.name): \(message.table == nil ? "TableView" : "TableRow") {") { text in
            for column in columns {
                text.documentation(column.field.documentation.comment)
                text.line("var \(column.name): \(column.type)")
            }
            text.line()
            writeInitializer(columns, to: &text)
            text.line()
            text.line("/// The columns, in the order in which they are read.")
            text.block("enum Column: String, CaseIterable {") { text in
                for column in columns { text.line("case \(column.name) = \"\(column.field.name)\"") }
            }
            text.line()
            text.line("static let table: SQLFragment = \"\(table.name)\"")
            text.line("static var columnsCount: Int { \(columns.count) }")
            if message.table != nil {
                let key = table.key.map { ".\(Naming.property($0))" }.joined(separator: ", ")
                text.line("static var key: [Column] { [\(key)] }")
                text.line("static let insertion: RowStatement<\(message.name)> = insert()")
            }
            text.line()
            text.block("init(next row: Row) throws(Row.ColumnError) {") { text in
                for column in columns { text.line("self.\(column.name) = \(reading(column))") }
            }
            guard message.table != nil else { return }
            text.line()
            text.block("func parameter(_ column: Column) -> SQLValue {") { text in
                text.choice("switch column {") { text in
                    for column in columns { text.line("case .\(column.name): \(parameter(column))") }
                }
            }
        }
    }

    private func writeInitializer(_ columns: [Column], to text: inout SourcePrinter) {
        text.line("/// The row with these columns set.")
        text.block("init(", closing: ") {") { text in
            for (index, column) in columns.enumerated() {
                let comma = index + 1 < columns.count ? "," : ""
                text.line("\(column.name): \(column.type) = \(column.initial)\(comma)")
            }
        }
        text.body { text in
            for column in columns { text.line("self.\(column.name) = \(column.name)") }
        }
        text.line("}")
    }

    private func reading(_ column: Column) -> String {
        func next(_ type: String) -> String { "try row.next\(column.isOptional ? "Optional" : "")\(type)()" }
        func made(_ type: String, _ make: (String) -> String) -> String {
            column.isOptional ? "\(next(type)).map { \(make("$0")) }" : make(next(type))
        }
        switch column.field.kind {
        case .string: return next("Text")
        case .bytes: return next("Blob")
        case .double: return next("Real")
        case .bool: return made("Integer") { "\($0) != 0" }
        case .uint64: return made("Integer") { "UInt64(bitPattern: \($0))" }
        case .enumeration: return made("Integer") { "\(column.single)(rawValue: Int32(clamping: \($0)))" }
        case .message: return made("Blob") { "\(column.single)(trusted: \($0))" }
        default: return next("Integer")
        }
    }

    private func parameter(_ column: Column) -> String {
        func made(_ kind: String, _ value: (String) -> String) -> String {
            guard column.isOptional else { return ".\(kind)(\(value(column.name)))" }
            return value("") == "" ? "SQLValue(\(column.name))" : "SQLValue(\(column.name).map { \(value("$0")) })"
        }
        switch column.field.kind {
        case .string: return made("text") { $0 }
        case .bytes: return made("blob") { $0 }
        case .double: return made("real") { $0 }
        case .bool: return made("integer") { "\($0) ? 1 : 0" }
        case .uint64: return made("integer") { "Int64(bitPattern: \($0))" }
        case .enumeration: return made("integer") { "Int64(\($0).rawValue)" }
        case .message: return made("blob") { "\($0).bytes" }
        default: return made("integer") { $0 }
        }
    }
}
