// Checks declared rows; each diagnostic has its place in the .proto.

internal import LecternProtobuf

/// Checks a file that declares rows.
struct RowCheck {
    let file: FileType

    /// The diagnostics of the file, in its order.
    func diagnostics() -> [GeneratorError] {
        var diagnostics: [GeneratorError] = []
        var tables: [String: String] = [:]
        for service in file.services {
            diagnostics.append(GeneratorError(
                file, service.documentation, "\(service.name) is a service; rows stand in a file of their own, which is no contract"))
        }
        for message in file.messages {
            func refuse(_ problem: String) { diagnostics.append(GeneratorError(file, message.documentation, "\(message.name) \(problem)")) }
            switch (message.table, message.viewOf) {
            case (nil, nil): refuse("is neither a row nor a view; beside rows there is nothing else")
            case (let table?, nil):
                problems(of: table, message).forEach(refuse)
                if let other = tables[table.name] { refuse("is a second row of \(table.name), beside \(other); make it a view") }
                tables[table.name] = message.name
            case (nil, let row?): problems(ofView: row, message).forEach(refuse)
            case (_?, _?): refuse("is a row and a view; choose one")
            }
            if message.fields.isEmpty { refuse("has no columns") }
            for inner in message.messages { refuse("has the message \(inner.name) inside it, which a row can't hold") }
            for inner in message.enumerations { refuse("has the enum \(inner.name) inside it; put it beside the rows") }
            for field in message.fields {
                diagnostics += problems(of: field, message).map { GeneratorError(file, field.documentation, "\(field.name) \($0)") }
            }
        }
        return diagnostics
    }

    /// What makes a name safe in SQL: small letters, digits and underscores, beginning with a letter.
    static func isName(_ name: String) -> Bool {
        name.utf8.first.map { (0x61...0x7A).contains($0) } == true
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    private func problems(of field: FieldType, _ message: MessageType) -> [String] {
        var problems: [String] = []
        if !RowCheck.isName(field.name) { problems.append("is no column's name; use small letters, digits and _") }
        if field.isRepeated { problems.append("is repeated, which a column can't be; make a table of it, or one message") }
        if let oneof = field.oneof, message.fields.filter({ $0.oneof == oneof }).count > 1 {
            problems.append("is in a oneof with others; a oneof with one member makes a column that may be NULL")
        }
        switch field.kind {
        case .int64, .uint64, .bool, .enumeration, .double, .string, .bytes, .message, .group: break
        default: problems.append("is \(field.kind), which no column holds; use int64 or double")
        }
        return problems
    }

    private func problems(of table: TableType, _ message: MessageType) -> [String] {
        var problems: [String] = []
        if !RowCheck.isName(table.name) || !table.name.contains("_") {
            problems.append("names the table \"\(table.name)\"; a name is the plugin's, then _, in small letters, digits and _")
        }
        if table.key.isEmpty { problems.append("has no key") }
        if Set(table.key).count < table.key.count { problems.append("names a column of its key twice") }
        for column in table.key {
            guard let field = message.fields.first(where: { $0.name == column }) else {
                problems.append("has no column \(column), which is in its key")
                continue
            }
            if field.oneof != nil { problems.append("has \(column) in its key, which may be NULL") }
        }
        for column in table.person {
            let field = message.fields.first { $0.name == column }
            if field?.kind != .int64 { problems.append("has no column \(column) of type int64, which holds a person") }
            if table.erase == .blank && table.key.contains(column) {
                problems.append("can't blank \(column), which is in its key; delete the row or keep it")
            }
        }
        switch (table.person.isEmpty, table.erase) {
        case (_, nil): problems.append("has an unknown value of erase")
        case (false, .unspecified): problems.append("names a person; say what erasing does: DELETE, BLANK or KEEP")
        case (true, .keep) where !table.mentions.isEmpty: break
        case (true, .delete), (true, .blank), (true, .keep): problems.append("says what erasing does, but names no person")
        case (true, .unspecified), (false, .delete), (false, .blank), (false, .keep): break
        }
        return problems + personalProblems(of: table, message)
    }

    /// What is wrong with the marks of columns that tell of a person.
    private func personalProblems(of table: TableType, _ message: MessageType) -> [String] {
        var problems: [String] = []
        for column in table.blank + table.mentions {
            guard let field = message.fields.first(where: { $0.name == column }) else {
                problems.append("has no column \(column), which tells of a person")
                continue
            }
            if table.key.contains(column) { problems.append("can't empty \(column), which is in its key") }
            if table.mentions.contains(column), ![.string, .bytes, .message].contains(field.kind) {
                problems.append("can't mention a person in \(column), which is neither text nor bytes")
            }
        }
        if !table.blank.isEmpty, table.erase != .blank { problems.append("names columns to blank without erase: BLANK") }
        if !table.open.isEmpty, table.person.isEmpty { problems.append("says while what a person is not erased, but names no person") }
        if table.erase == .keep, table.keptFor.isEmpty, !table.person.isEmpty || !table.mentions.isEmpty { problems.append("is kept when its person is erased; say what for: kept_for") }
        return problems
    }

    private func problems(ofView row: String, _ message: MessageType) -> [String] {
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
