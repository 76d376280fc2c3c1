// Refuses rows that no table can hold, with the place in the .proto.

internal import LecternWire

/// Checks a file that declares rows.
struct RowCheck {
    let file: FileType

    /// What is wrong with the rows of the file, in its order.
    func faults() -> [GeneratorError] {
        var faults: [GeneratorError] = []
        var tables: [String: String] = [:]
        for service in file.services {
            faults.append(GeneratorError(
                file, service.documentation, "\(service.name) is a service; rows stand in a file of their own, which is no contract"))
        }
        for message in file.messages {
            func refuse(_ words: String) { faults.append(GeneratorError(file, message.documentation, "\(message.name) \(words)")) }
            switch (message.table, message.viewOf) {
            case (nil, nil): refuse("is neither a row nor a view; beside rows there is nothing else")
            case (let table?, nil):
                words(of: table, message).forEach(refuse)
                if let other = tables[table.name] { refuse("is a second row of \(table.name), beside \(other); make it a view") }
                tables[table.name] = message.name
            case (nil, let row?): words(ofView: row, message).forEach(refuse)
            case (_?, _?): refuse("is a row and a view; choose one")
            }
            if message.fields.isEmpty { refuse("has no columns") }
            for inner in message.messages { refuse("has the message \(inner.name) inside it, which a row can't hold") }
            for inner in message.enumerations { refuse("has the enum \(inner.name) inside it; put it beside the rows") }
            for field in message.fields {
                faults += words(of: field, message).map { GeneratorError(file, field.documentation, "\(field.name) \($0)") }
            }
        }
        return faults
    }

    /// What makes a name safe in SQL: small letters, digits and underscores, beginning with a letter.
    static func isName(_ name: String) -> Bool {
        name.utf8.first.map { (0x61...0x7A).contains($0) } == true
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    private func words(of field: FieldType, _ message: MessageType) -> [String] {
        var words: [String] = []
        if !RowCheck.isName(field.name) { words.append("is no column's name; use small letters, digits and _") }
        if field.isRepeated { words.append("is repeated, which a column can't be; make a table of it, or one message") }
        if let oneof = field.oneof, message.fields.filter({ $0.oneof == oneof }).count > 1 {
            words.append("is in a oneof with others; a oneof with one member makes a column that may be NULL")
        }
        switch field.kind {
        case .int64, .uint64, .bool, .enumeration, .double, .string, .bytes, .message, .group: break
        default: words.append("is \(field.kind), which no column holds; use int64 or double")
        }
        return words
    }

    private func words(of table: TableType, _ message: MessageType) -> [String] {
        var words: [String] = []
        if !RowCheck.isName(table.name) || !table.name.contains("_") {
            words.append("names the table \"\(table.name)\"; a name is the plugin's, then _, in small letters, digits and _")
        }
        if table.key.isEmpty { words.append("has no key") }
        if Set(table.key).count < table.key.count { words.append("names a column of its key twice") }
        for column in table.key {
            guard let field = message.fields.first(where: { $0.name == column }) else {
                words.append("has no column \(column), which is in its key")
                continue
            }
            if field.oneof != nil { words.append("has \(column) in its key, which may be NULL") }
        }
        for column in table.person {
            let field = message.fields.first { $0.name == column }
            if field?.kind != .int64 { words.append("has no column \(column) of type int64, which holds a person") }
            if table.erase == .blank && table.key.contains(column) {
                words.append("can't blank \(column), which is in its key; delete the row or keep it")
            }
        }
        switch (table.person.isEmpty, table.erase) {
        case (_, nil): words.append("has an unknown value of erase")
        case (false, .unspecified): words.append("names a person; say what erasing does: DELETE, BLANK or KEEP")
        case (true, .delete), (true, .blank), (true, .keep): words.append("says what erasing does, but names no person")
        case (true, .unspecified), (false, .delete), (false, .blank), (false, .keep): break
        }
        return words
    }

    private func words(ofView row: String, _ message: MessageType) -> [String] {
        guard let row = file.messages.first(where: { $0.name == row && $0.table != nil }) else {
            return ["is a view of \"\(row)\", which is no row of this file"]
        }
        return message.fields.compactMap { field in
            guard let column = row.fields.first(where: { $0.name == field.name }) else {
                return "has the column \(field.name), which \(row.name) has not"
            }
            let isSame = column.kind == field.kind && column.typeName == field.typeName && (column.oneof == nil) == (field.oneof == nil)
            return isSame ? nil : "has the column \(field.name) with another type than \(row.name)"
        }
    }
}
