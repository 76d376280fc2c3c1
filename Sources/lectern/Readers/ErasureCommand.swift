// lectern reader export, erase and erasure: everything that is kept about a reader, in a file, and gone.

internal import Foundation
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages
internal import ReadersRecordMessages

/// Exports and erases readers.
enum ErasureCommand {
    static let commands = [
        Command(
            "reader export", "writes everything that is kept about a reader into a file of JSON", operands: "CARD", count: 1...1,
            details: [
                "Every row of every plugin, and of the daemon itself, that names the reader or mentions the reader's name, cards, phone or e-mail; with",
                "what erasing the reader would do to it. It is recorded with the reason, and the reader sees it. The file is its owner's alone to read.",
                "Needs an administrator's certificate, or a desk's with a session of staff who have the right readers.export; in a reader's own session",
                "CARD is -.",
            ],
            options: [.init("--to", "FILE", "the file; needed"), .init("--reason", "TEXT", "why; needed, but in the reader's session")],
            connects: true, example: "lectern reader export 0755000001 --to 0755000001.json --reason 读者索取", run: export),
        Command(
            "reader erase", "erases a reader", operands: "CARD", count: 1...1,
            details: [
                "The reader and all that identifies are gone at once; what else is kept is gone soon, but for what law and bookkeeping need, which",
                "lectern reader erasure names. It can't be taken back. Refused while a loan, a hold, a debt or a deposit is open.",
                "Needs an administrator's certificate, or a desk's with a session of staff who have the right readers.erase.",
            ],
            options: [.init("--reason", "TEXT", "why, without the reader's name; needed"), .init("--yes", nil, "needed: it can't be taken back")],
            connects: true, example: "lectern reader erase 0755000001 --reason 本人申请 --yes", run: erase),
        Command(
            "reader erasure", "shows how far an erasure is, and what is kept for what", operands: "ID", count: 1...1,
            connects: true, example: "lectern reader erasure 7321901234567", run: erasure),
    ]

    private static func export(_ arguments: Arguments) throws {
        guard let path = arguments["--to"], !path.isEmpty else { throw UsageError("--to FILE is missing", nil) }
        let desk = try OwnRecordCommand.Desk(arguments)
        defer { desk.close() }
        // Before anything is told: an export that nobody gets would be on record all the same.
        guard FileManager.default.createFile(atPath: path, contents: Data(), attributes: [.posixPermissions: 0o600]) else {
            throw FileError("\(path) can't be written")
        }
        let begun = try desk.record.beginExport(.init(card: desk.card, reason: arguments["--reason"] ?? ""))
        var rows: [JSON] = []
        var tables: Set<String> = []
        var cursor: [UInt8] = []
        repeat {
            let page = try desk.record.exportPage(.init(readerId: begun.readerId, exportId: begun.exportId, cursor: cursor))
            rows += page.rows.map(json)
            tables.formUnion(page.rows.map(\.table))
            cursor = page.cursor
        } while !cursor.isEmpty
        let file = JSON.object([.init("readerId", .string("\(begun.readerId)")), .init("rows", .array(rows))])
        guard FileManager.default.createFile(atPath: path, contents: Data((file.text(pretty: true) + "\n").utf8), attributes: [.posixPermissions: 0o600])
        else { throw FileError("\(path) can't be written") }
        let told = JSON.object([.init("file", .string(path)), .init("rows", .number("\(rows.count)")), .init("tables", .number("\(tables.count)"))])
        Terminal.line(arguments.has("--json") ? told.text(pretty: false) : "\(path): \(rows.count) rows of \(tables.count) tables")
    }

    private static func json(_ row: ReadersRecord.ExportedRow) -> JSON {
        let columns = row.columns.map { column in
            switch column.value {
            case .integer(let number): JSON.Member(column.name, .string("\(number)"))
            case .real(let number): JSON.Member(column.name, .number("\(number)"))
            case .text(let text): JSON.Member(column.name, .string(text))
            case .bytes(let bytes): JSON.Member(column.name, .string(Data(bytes).base64EncodedString()))
            case nil: JSON.Member(column.name, .null)
            }
        }
        return .object([
            .init("plugin", .string(row.plugin)), .init("table", .string(row.table)), .init("whenErased", .string(row.erase)),
            .init("keptFor", .string(row.keptFor)), .init("columns", .object(columns)),
        ])
    }

    private static func erase(_ arguments: Arguments) throws {
        guard arguments.has("--yes") else { throw UsageError("--yes is missing: an erasure can't be taken back", nil) }
        let desk = try OwnRecordCommand.Desk(arguments)
        defer { desk.close() }
        let answer = try desk.record.erase(.init(card: desk.card, reason: arguments["--reason"] ?? ""))
        try desk.session.tell(answer) { ["erased; lectern reader erasure \($0.erasureId) tells what is kept"] }
    }

    private static func erasure(_ arguments: Arguments) throws {
        guard let id = Int64(arguments.operands[0]) else { throw UsageError("\(arguments.operands[0]) is not the number of an erasure", nil) }
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        let answer = try ReadersRecord.Client(session.caller).erasure(.init(erasureId: id))
        let names = try StaffNames(of: [answer.person], session.caller)
        try session.tell(answer) { answer in
            let who = answer.person == 0 ? answer.terminal : "\(names.text(answer.person)) at \(answer.terminal)"
            return ["begun \(LocalTime.text(answer.begunAtMs)) by \(who)  (\(answer.reason))"]
                + answer.tables.map { table in
                    let counts = [("deleted", table.deleted), ("without the reader", table.blanked), ("texts emptied", table.emptied), ("kept", table.kept)]
                    return "    \(table.table): " + counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
                        + (table.keptFor.isEmpty ? "" : ", for: \(table.keptFor)")
                } + [answer.doneAtMs == 0 ? "it goes on" : "done \(LocalTime.text(answer.doneAtMs))"]
        }
    }
}
