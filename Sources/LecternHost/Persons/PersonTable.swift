// The tables that may hold rows about a person: those of all plugins by their marks, and the host's own.

internal import LecternProtobuf

/// A table as its marks tell it.
struct PersonTable: Sendable {
    /// What erasing a person does to the row that is the person's.
    enum Erase: String, Sendable { case delete, blank, keep }

    /// A column with what it is when it is emptied.
    struct Column: Sendable {
        let name: String
        let empty: SQLValue
    }

    /// What stands for a plugin's name where a table is the host's own.
    static let host = "lectern"

    let plugin: String
    /// The row's message; empty: the host's own.
    let row: String
    let name: String
    let key: [String]
    let columns: [String]
    /// The columns that hold a person; the first says whose row it is.
    let person: [Column]
    let erase: Erase
    let blank: [Column]
    let mentions: [Column]
    /// A condition on the columns; empty: none.
    var open = ""
    var keptFor = ""

    /// All tables of loaded plugins and of the host that may hold rows about a person, by name.
    static func all(_ plugins: [LoadedPlugin]) -> [PersonTable] {
        let marked = plugins.flatMap { plugin in
            plugin.descriptors.files.flatMap(\.messages).compactMap { PersonTable($0, of: plugin.name) }
        }
        return (marked + hosts).sorted { $0.name < $1.name }
    }

    /// Nil: the message is no row, or none about persons.
    private init?(_ message: MessageType, of plugin: String) {
        guard let table = message.table, !table.person.isEmpty || !table.mentions.isEmpty else { return nil }
        func columns(_ names: [String]) -> [Column] {
            names.compactMap { name in message.fields.first { $0.name == name }.map { Column(name: name, empty: Self.empty($0)) } }
        }
        self.plugin = plugin
        row = message.fullName
        name = table.name
        key = table.key
        self.columns = message.fields.map(\.name)
        person = columns(table.person)
        erase = switch table.erase {
        case .delete: .delete
        case .blank: .blank
        case .keep: .keep
        case .unspecified, nil: .blank
        }
        blank = columns(table.blank)
        mentions = columns(table.mentions)
        open = table.open
        keptFor = table.keptFor
    }

    private init(_ name: String, key: [String], columns: [String], person: [String], erase: Erase, mentions: [Column] = []) {
        plugin = Self.host
        row = ""
        self.name = name
        self.key = key
        self.columns = columns
        self.person = person.map { Column(name: $0, empty: .integer(0)) }
        self.erase = erase
        blank = []
        self.mentions = mentions
    }

    private static func empty(_ field: FieldType) -> SQLValue {
        if field.oneof != nil { return .null }
        return switch field.kind {
        case .string: .text("")
        case .bytes, .message: .blob([])
        case .double: .real(0)
        default: .integer(0)
        }
    }

    /// The host's. What a person's own request keys and answers are is in `person` and `owner`; in the answers to others a person is mentioned.
    static let answers = "lectern_answer"
    private static let hosts = [
        PersonTable(
            "lectern_session", key: ["session_id"], columns: ["terminal", "kind", "person", "library", "created_at_ms", "expires_at_ms"],
            person: ["person"], erase: .delete),
        PersonTable(
            "lectern_request", key: ["owner", "request_key"], columns: ["owner", "request_key", "method", "person", "recorded_at_ms"],
            person: ["person"], erase: .delete),
        PersonTable(
            answers, key: ["owner", "request_key"], columns: ["owner", "request_key", "answer"], person: [], erase: .blank,
            mentions: [Column(name: "answer", empty: .blob(KeptAnswer.erased))]),
        PersonTable(
            "lectern_timer", key: ["timer_id"], columns: ["timer_id", "plugin", "timer_key", "method", "request", "due_ms", "by_person"],
            person: ["by_person"], erase: .blank),
    ]
}
