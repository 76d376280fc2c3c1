// Whether the rows that plugins declare fit their tables: at the start of any plugin, and those of this repository's own.

import CLecternPlugin
import Glibc
import LecternTestSupport
import LecternTesting
import LecternProtobuf
import LecternWire
import Testing

@testable import LecternHost

@Suite struct DeclaredRowTests {
    private func start(_ migrations: [String], _ descriptors: [UInt8], on database: TestDatabase) throws {
        let host = try HostUnderTest(
            [ScriptedPlugin("notes", [], migrations: migrations, descriptors: descriptors)], database: database)
        host.stop()
    }

    private func message(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return ""
    }

    /// A descriptor set with one row, whose columns are texts.
    private func descriptors(table: String, columns: [String]) -> [UInt8] {
        func part(_ number: Int, _ bytes: some Collection<UInt8>, to writer: inout ProtobufWriter) {
            writer.tag(number, .bytes)
            writer.lengthDelimited(Array(bytes))
        }
        var option = ProtobufWriter(), options = ProtobufWriter(), message = ProtobufWriter(), file = ProtobufWriter(), set = ProtobufWriter()
        part(1, table.utf8, to: &option)
        part(2, columns[0].utf8, to: &option)
        part(50001, option.bytes, to: &options)
        part(1, "NoteRow".utf8, to: &message)
        for column in columns {
            var field = ProtobufWriter()
            part(1, column.utf8, to: &field)
            part(2, field.bytes, to: &message)
        }
        part(7, options.bytes, to: &message)
        part(1, "notes/rows.proto".utf8, to: &file)
        part(2, "test.rows".utf8, to: &file)
        part(4, message.bytes, to: &file)
        part(1, file.bytes, to: &set)
        return set.bytes
    }

    private let table = "CREATE TABLE notes_note (note_id TEXT PRIMARY KEY, text TEXT NOT NULL)"

    @Test func row_thatFitsItsTable_isTaken() throws {
        let database = try TestDatabase()
        try start([table], descriptors(table: "notes_note", columns: ["note_id", "text"]), on: database)
        // The release before this one, on a schema that has a column more.
        let newer = [table, "ALTER TABLE notes_note ADD COLUMN title TEXT"]
        try start(newer, descriptors(table: "notes_note", columns: ["note_id", "title"]), on: database)
        try start([table], descriptors(table: "notes_note", columns: ["note_id", "text"]), on: database)
    }

    @Test func row_withAColumnThatIsNotThere_isRefusedAndNothingKept() throws {
        let database = try TestDatabase()
        let said = message { try start([table], descriptors(table: "notes_note", columns: ["note_id", "title"]), on: database) }
        #expect(said.contains("the row test.rows.NoteRow of notes does not fit the table notes_note: "), "\(said)")
        #expect(said.contains("title") && said.contains("add a migration, or correct the row"))
        try start(["CREATE TABLE notes_note (note_id BIGINT)"], [], on: database)
    }

    @Test func row_ofATableThatIsNotThePlugins_isRefused() throws {
        let said = message { try start([], descriptors(table: "lectern_session", columns: ["person"]), on: try TestDatabase()) }
        #expect(said.contains("the row test.rows.NoteRow of notes: the table lectern_session is not the plugin's own"), "\(said)")
        let more = message { try start([table], descriptors(table: "notes_note", columns: ["1; DROP"]), on: try TestDatabase()) }
        #expect(more.contains("the row test.rows.NoteRow of notes"), "\(more)")
    }

    /// Writes the declared columns of each row and reads them again, with values of the declared types, then with every
    /// column NULL that may be: so the types are the table's, and a column that is not declared may be left out.
    @Test(arguments: ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation"])
    func rowsOfTheRepository_fitTheirTables(name: String) throws {
        let plugin = try open(name)
        let rows = plugin.descriptors.files.flatMap(\.messages).filter { $0.table != nil }
        try #require(!rows.isEmpty, "\(name) declares no rows")
        // A statement that fails dooms the call, and with it the answer.
        let wrong = TextBox()
        let method = ScriptedMethod(name: "test.v1.Rows/Try", call: { call in
            for row in rows {
                for number in 1...2 {
                    if let message = attempt(row, number, call) { wrong.set("\(wrong.text)\(row.fullName): \(message). ") }
                }
            }
            return call.answer("fits")
        })
        let host = try HostUnderTest(
            [ScriptedPlugin(plugin.name, [method], migrations: plugin.migrations.map(\.sql), descriptors: plugin.fileDescriptors)])
        defer { host.stop() }
        let answer = host.call("test.v1.Rows/Try")
        #expect(answer.text == "fits" && wrong.text == "", "\(answer.reason) \(wrong.text)")
    }

    private func open(_ name: String) throws -> LoadedPlugin {
        let path = "\(Repository.products)/lib\(name)Plugin.so"
        let host = HostTable(file: path, log: .silent, functions: HostFunctions.makeTable())
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(handle, "lectern_plugin_open"),
            let table = unsafeBitCast(symbol, to: lectern_plugin_open_function.self)(host.pointer)
        else { throw HostError("\(path) does not open") }
        return try LoadedPlugin(table: table, host: host, origin: PluginOrigin(path: path))
    }

    /// A value of a column's type; NULL in the second row where it may be.
    private func value(_ field: FieldType, _ number: Int) -> SQLValue {
        if number == 2, field.oneof != nil { return .null }
        return switch field.kind {
        case .string: .text("text \(number)")
        case .bytes, .message: .blob([UInt8(number)])
        case .double: .real(Double(number) + 0.5)
        default: .integer(Int64(number))
        }
    }

    /// - Returns: what is wrong; nil: nothing.
    private func attempt(_ row: MessageType, _ number: Int, _ call: ScriptedCall) -> String? {
        guard let table = row.table else { return "it is no row" }
        let names = row.fields.map(\.name)
        let values = row.fields.map { value($0, number) }
        let list = names.joined(separator: ", ")
        let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let written = call.query("INSERT INTO \(table.name) (\(list)) VALUES (\(places))", all: values)
        guard written.code == LECTERN_OK else { return written.message }
        let key = row.fields.enumerated().filter { table.key.contains($0.element.name) }
        let condition = key.enumerated().map { "\($1.element.name) = $\($0 + 1)" }.joined(separator: " AND ")
        let found = call.query("SELECT \(list) FROM \(table.name) WHERE \(condition)", all: key.map { values[$0.offset] })
        guard found.code == LECTERN_OK else { return found.message }
        return found.rows == [values] ? nil : "wrote \(values), read \(found.rows)"
    }
}
