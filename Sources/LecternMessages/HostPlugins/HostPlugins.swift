// The messages and enums of lectern.host.plugins.v1. Generated from lectern/host/plugins/v1/plugins.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What the daemon does for plugins: methods that no client calls. A plugin names the service among those that it may call, and calls its
/// methods as those of another plugin, in its own transaction.
public enum HostPlugins {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        HostPlugins.Person.self,
        HostPlugins.ColumnValue.self,
        HostPlugins.PersonCursor.self,
        HostPlugins.PersonRow.self,
        HostPlugins.PersonRowsRequest.self,
        HostPlugins.PersonRowsResponse.self,
        HostPlugins.PersonOpenRequest.self,
        HostPlugins.PersonOpenResponse.self,
        HostPlugins.OpenRows.self,
        HostPlugins.ErasePersonRequest.self,
        HostPlugins.ErasePersonResponse.self,
        HostPlugins.ErasedRows.self,
        HostPlugins.EndSessionRequest.self,
        HostPlugins.EndSessionResponse.self,
        HostPlugins.MethodsRequest.self,
        HostPlugins.MethodsResponse.self,
        HostPlugins.MethodState.self,
    ]

    /// A person, and what the person is mentioned by.
    public struct Person: Message {
        public static let messageName = "lectern.host.plugins.v1.Person"

        public var person: Int64

        /// Names and numbers of at least four bytes; at most 64. The number above is looked for, too.
        public var texts: [String]

        /// The message with nothing set.
        public init() {
            self.person = 0
            self.texts = []
        }

        /// The message with these fields set.
        public init(
            person: Int64 = 0,
            texts: [String] = []
        ) {
            self.person = person
            self.texts = texts
        }
    }

    /// A value of a column.
    public struct ColumnValue: Message {
        public static let messageName = "lectern.host.plugins.v1.ColumnValue"

        public var column: String

        /// One of its members, or none.
        public var value: Value?

        /// The message with nothing set.
        public init() {
            self.column = ""
            self.value = nil
        }

        /// The message with these fields set.
        public init(
            column: String = "",
            value: Value? = nil
        ) {
            self.column = column
            self.value = value
        }

        /// The members of `value`.
        public enum Value: Equatable, Sendable {
            case integer(Int64)
            case real(Double)
            case text(String)
            case bytes([UInt8])
        }
    }

    /// Up to where tables were read.
    public struct PersonCursor: Message {
        public static let messageName = "lectern.host.plugins.v1.PersonCursor"

        public var table: String

        /// The key of the last row that was looked at; empty: the table begins.
        public var key: [HostPlugins.ColumnValue]

        /// Of the feed: the position of the last change.
        public var position: Int64

        /// The message with nothing set.
        public init() {
            self.table = ""
            self.key = []
            self.position = 0
        }

        /// The message with these fields set.
        public init(
            table: String = "",
            key: [HostPlugins.ColumnValue] = [],
            position: Int64 = 0
        ) {
            self.table = table
            self.key = key
            self.position = position
        }

        /// Where `key` stands in an `Encoded` one.
        public static var keyField: MessageField<Self, HostPlugins.ColumnValue> { MessageField(2) }
    }

    /// A row about a person.
    public struct PersonRow: Message {
        public static let messageName = "lectern.host.plugins.v1.PersonRow"

        public var plugin: String

        public var table: String

        /// The row's message, "lectern.circulation.rows.LoanRow"; empty: the daemon's own.
        public var row: String

        /// What erasing the person does to it: "delete", "blank", "keep", "empty".
        public var erase: String

        /// What is left of it is kept for.
        public var keptFor: String

        public var columns: [HostPlugins.ColumnValue]

        /// The message with nothing set.
        public init() {
            self.plugin = ""
            self.table = ""
            self.row = ""
            self.erase = ""
            self.keptFor = ""
            self.columns = []
        }

        /// The message with these fields set.
        public init(
            plugin: String = "",
            table: String = "",
            row: String = "",
            erase: String = "",
            keptFor: String = "",
            columns: [HostPlugins.ColumnValue] = []
        ) {
            self.plugin = plugin
            self.table = table
            self.row = row
            self.erase = erase
            self.keptFor = keptFor
            self.columns = columns
        }

        /// Where `columns` stands in an `Encoded` one.
        public static var columnsField: MessageField<Self, HostPlugins.ColumnValue> { MessageField(6) }
    }

    /// The message `lectern.host.plugins.v1.PersonRowsRequest`.
    public struct PersonRowsRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.PersonRowsRequest"

        public var person: HostPlugins.Person?

        /// None: from the beginning.
        public var cursor: HostPlugins.PersonCursor?

        /// Rows that are looked at; 0 is 2000, the most is 10000.
        public var rowsMax: UInt32

        /// The message with nothing set.
        public init() {
            self.person = nil
            self.cursor = nil
            self.rowsMax = 0
        }

        /// The message with these fields set.
        public init(
            person: HostPlugins.Person? = nil,
            cursor: HostPlugins.PersonCursor? = nil,
            rowsMax: UInt32 = 0
        ) {
            self.person = person
            self.cursor = cursor
            self.rowsMax = rowsMax
        }

        /// Where `person` stands in an `Encoded` one.
        public static var personField: MessageField<Self, HostPlugins.Person> { MessageField(1) }

        /// Where `cursor` stands in an `Encoded` one.
        public static var cursorField: MessageField<Self, HostPlugins.PersonCursor> { MessageField(2) }
    }

    /// The message `lectern.host.plugins.v1.PersonRowsResponse`.
    public struct PersonRowsResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.PersonRowsResponse"

        public var rows: [HostPlugins.PersonRow]

        /// None: that was all.
        public var cursor: HostPlugins.PersonCursor?

        /// The message with nothing set.
        public init() {
            self.rows = []
            self.cursor = nil
        }

        /// The message with these fields set.
        public init(
            rows: [HostPlugins.PersonRow] = [],
            cursor: HostPlugins.PersonCursor? = nil
        ) {
            self.rows = rows
            self.cursor = cursor
        }

        /// Where `rows` stands in an `Encoded` one.
        public static var rowsField: MessageField<Self, HostPlugins.PersonRow> { MessageField(1) }

        /// Where `cursor` stands in an `Encoded` one.
        public static var cursorField: MessageField<Self, HostPlugins.PersonCursor> { MessageField(2) }
    }

    /// The message `lectern.host.plugins.v1.PersonOpenRequest`.
    public struct PersonOpenRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.PersonOpenRequest"

        public var person: Int64

        /// The message with nothing set.
        public init() {
            self.person = 0
        }

        /// The message with these fields set.
        public init(
            person: Int64 = 0
        ) {
            self.person = person
        }
    }

    /// The message `lectern.host.plugins.v1.PersonOpenResponse`.
    public struct PersonOpenResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.PersonOpenResponse"

        public var tables: [HostPlugins.OpenRows]

        /// The message with nothing set.
        public init() {
            self.tables = []
        }

        /// The message with these fields set.
        public init(
            tables: [HostPlugins.OpenRows] = []
        ) {
            self.tables = tables
        }

        /// Where `tables` stands in an `Encoded` one.
        public static var tablesField: MessageField<Self, HostPlugins.OpenRows> { MessageField(1) }
    }

    /// The message `lectern.host.plugins.v1.OpenRows`.
    public struct OpenRows: Message {
        public static let messageName = "lectern.host.plugins.v1.OpenRows"

        public var table: String

        public var rows: UInt64

        /// The message with nothing set.
        public init() {
            self.table = ""
            self.rows = 0
        }

        /// The message with these fields set.
        public init(
            table: String = "",
            rows: UInt64 = 0
        ) {
            self.table = table
            self.rows = rows
        }
    }

    /// The message `lectern.host.plugins.v1.ErasePersonRequest`.
    public struct ErasePersonRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.ErasePersonRequest"

        public var person: HostPlugins.Person?

        public var cursor: HostPlugins.PersonCursor?

        /// Rows that are looked at; 0 is 2000, the most is 10000.
        public var rowsMax: UInt32

        /// The message with nothing set.
        public init() {
            self.person = nil
            self.cursor = nil
            self.rowsMax = 0
        }

        /// The message with these fields set.
        public init(
            person: HostPlugins.Person? = nil,
            cursor: HostPlugins.PersonCursor? = nil,
            rowsMax: UInt32 = 0
        ) {
            self.person = person
            self.cursor = cursor
            self.rowsMax = rowsMax
        }

        /// Where `person` stands in an `Encoded` one.
        public static var personField: MessageField<Self, HostPlugins.Person> { MessageField(1) }

        /// Where `cursor` stands in an `Encoded` one.
        public static var cursorField: MessageField<Self, HostPlugins.PersonCursor> { MessageField(2) }
    }

    /// The message `lectern.host.plugins.v1.ErasePersonResponse`.
    public struct ErasePersonResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.ErasePersonResponse"

        /// What was done in this part, where anything was.
        public var tables: [HostPlugins.ErasedRows]

        /// None: that was all.
        public var cursor: HostPlugins.PersonCursor?

        /// The message with nothing set.
        public init() {
            self.tables = []
            self.cursor = nil
        }

        /// The message with these fields set.
        public init(
            tables: [HostPlugins.ErasedRows] = [],
            cursor: HostPlugins.PersonCursor? = nil
        ) {
            self.tables = tables
            self.cursor = cursor
        }

        /// Where `tables` stands in an `Encoded` one.
        public static var tablesField: MessageField<Self, HostPlugins.ErasedRows> { MessageField(1) }

        /// Where `cursor` stands in an `Encoded` one.
        public static var cursorField: MessageField<Self, HostPlugins.PersonCursor> { MessageField(2) }
    }

    /// The message `lectern.host.plugins.v1.ErasedRows`.
    public struct ErasedRows: Message {
        public static let messageName = "lectern.host.plugins.v1.ErasedRows"

        public var table: String

        public var deleted: UInt64

        /// Columns that named the person were emptied.
        public var blanked: UInt64

        /// Columns in which the person was mentioned were emptied.
        public var emptied: UInt64

        public var kept: UInt64

        public var keptFor: String

        /// The message with nothing set.
        public init() {
            self.table = ""
            self.deleted = 0
            self.blanked = 0
            self.emptied = 0
            self.kept = 0
            self.keptFor = ""
        }

        /// The message with these fields set.
        public init(
            table: String = "",
            deleted: UInt64 = 0,
            blanked: UInt64 = 0,
            emptied: UInt64 = 0,
            kept: UInt64 = 0,
            keptFor: String = ""
        ) {
            self.table = table
            self.deleted = deleted
            self.blanked = blanked
            self.emptied = emptied
            self.kept = kept
            self.keptFor = keptFor
        }
    }

    /// The message `lectern.host.plugins.v1.EndSessionRequest`.
    public struct EndSessionRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.EndSessionRequest"

        /// As a plugin was given it with a call in the session. Empty: those of a person at a terminal.
        public var sessionId: [UInt8]

        public var person: Int64

        /// Role and name of the terminal's certificate, "partner/app-1".
        public var terminal: String

        /// The message with nothing set.
        public init() {
            self.sessionId = []
            self.person = 0
            self.terminal = ""
        }

        /// The message with these fields set.
        public init(
            sessionId: [UInt8] = [],
            person: Int64 = 0,
            terminal: String = ""
        ) {
            self.sessionId = sessionId
            self.person = person
            self.terminal = terminal
        }
    }

    /// The message `lectern.host.plugins.v1.EndSessionResponse`.
    public struct EndSessionResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.EndSessionResponse"

        /// How many were in force until now.
        public var ended: UInt32

        /// The message with nothing set.
        public init() {
            self.ended = 0
        }

        /// The message with these fields set.
        public init(
            ended: UInt32 = 0
        ) {
            self.ended = ended
        }
    }

    /// The message `lectern.host.plugins.v1.MethodsRequest`.
    public struct MethodsRequest: Message {
        public static let messageName = "lectern.host.plugins.v1.MethodsRequest"

        /// "lectern.circulation.v1.Circulation/Borrow"; at most 256.
        public var methods: [String]

        /// The message with nothing set.
        public init() {
            self.methods = []
        }

        /// The message with these fields set.
        public init(
            methods: [String] = []
        ) {
            self.methods = methods
        }
    }

    /// The message `lectern.host.plugins.v1.MethodsResponse`.
    public struct MethodsResponse: Message {
        public static let messageName = "lectern.host.plugins.v1.MethodsResponse"

        /// In the order of the request.
        public var methods: [HostPlugins.MethodState]

        /// The message with nothing set.
        public init() {
            self.methods = []
        }

        /// The message with these fields set.
        public init(
            methods: [HostPlugins.MethodState] = []
        ) {
            self.methods = methods
        }

        /// Where `methods` stands in an `Encoded` one.
        public static var methodsField: MessageField<Self, HostPlugins.MethodState> { MessageField(1) }
    }

    /// A method as the call's terminal finds it.
    public struct MethodState: Message {
        public static let messageName = "lectern.host.plugins.v1.MethodState"

        public var method: String

        /// A loaded plugin serves it.
        public var loaded: Bool

        public var plugin: String

        public var pluginVersion: String

        /// The terminal's certificate is among those that may call it, in whatever session; a partner's scope has it, too.
        public var allowed: Bool

        /// It may be called only while a reader, or a member of staff, is signed in.
        public var needsSession: Bool

        /// Since when it is not run for this terminal because it brought workers down, milliseconds since 1970; 0: it is run.
        public var setAsideAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.method = ""
            self.loaded = false
            self.plugin = ""
            self.pluginVersion = ""
            self.allowed = false
            self.needsSession = false
            self.setAsideAtMs = 0
        }

        /// The message with these fields set.
        public init(
            method: String = "",
            loaded: Bool = false,
            plugin: String = "",
            pluginVersion: String = "",
            allowed: Bool = false,
            needsSession: Bool = false,
            setAsideAtMs: Int64 = 0
        ) {
            self.method = method
            self.loaded = loaded
            self.plugin = plugin
            self.pluginVersion = pluginVersion
            self.allowed = allowed
            self.needsSession = needsSession
            self.setAsideAtMs = setAsideAtMs
        }
    }
}
