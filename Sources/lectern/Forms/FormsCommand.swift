// lectern forms: paper forms that staff enter, one by one or from a scanned pile, and what became of them.

internal import FormsMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternProtobuf
internal import LecternWire
internal import TypesMessages

/// Definitions, entered forms and batches. A whole pile is in FormsCommand+Batch.swift.
enum FormsCommand {
    /// The largest file that is read, in bytes.
    static let fileBytesMax = 32 << 20
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right"
    private static let enters = "\(keeper) forms.enter, and with the rights of what the form becomes."
    private static let pages: [Command.Option] = [
        .init("--limit", "N", "entries on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]
    static let filledIn = Command.Option("--filled-in", "TIME", "when it was filled in: \"2026-09-01 14:30\"; else now")

    static let commands = [
        Command(
            "forms put", "adds or changes a form from a file, if all its examples hold", operands: "FILE", count: 1...1,
            details: [
                "\(keeper) forms.rules.",
                "FILE is JSON5: { form: { code, titles, fields, becomes, examples } }; - is standard input. docs/Forms.md has the fields.",
            ],
            options: [.init("--expect", "N", "the version that was read; else whatever it is")], connects: true,
            example: "lectern forms put etc/forms/membership.json5", run: put),
        Command(
            "forms list", "lists the forms with their fields and what they become",
            details: ["Needs a desk's or an administrator's certificate."], options: pages, connects: true, example: "lectern forms list", run: list),
        Command(
            "forms enter", "enters a form that a reader has filled in", operands: "FORM FIELD=VALUE...", count: 1...31,
            details: [enters, "What can't be done becomes an item of work; the answer says why."],
            options: [
                filledIn, .init("--batch", "CODE", "the pile that it belongs to"), .init("--number", "KEY", "its number in the pile: the same one is entered once"),
            ],
            connects: true, example: "lectern forms enter hold card=044030001 barcode=04409000000001 pickup=desk-1 --filled-in \"2026-09-01 14:30\"",
            run: enter),
        Command(
            "forms batch", "enters a scanned pile from a file, or shows the totals of piles", operands: "[FORM FILE]", count: 0...2,
            details: [
                enters,
                "FILE is CSV whose first line names the fields, or JSON lines: {\"key\": …, \"filled_in\": …, \"answers\": {…}}; - is standard input. CSV has key",
                "and filled_in as columns. Without a key it is the number of the form in the file. Stopped and called again, it goes on: a key is entered once.",
            ],
            options: [.init("--batch", "CODE", "the pile's name; without FORM and FILE: only this one"), filledIn] + pages, connects: true,
            example: "lectern forms batch hold pile.csv --batch 2026-09-01-a", run: batch),
        Command(
            "forms entries", "lists entered forms, the last first",
            details: ["\(keeper) forms.read."],
            options: [
                .init("--card", "CARD", "of this reader"), .init("--batch", "CODE", "of this pile"), .init("--waiting", nil, "only those that wait"),
            ] + pages, connects: true, example: "lectern forms entries --waiting", run: entries),
        Command(
            "forms show", "shows an entered form with its answers and what happened to it", operands: "ENTRY", count: 1...1,
            details: ["\(keeper) forms.read."], connects: true, example: "lectern forms show 42", run: show),
        Command(
            "forms correct", "corrects answers of a form that waits, and tries it again as of when it was filled in",
            operands: "ENTRY [FIELD=VALUE...]", count: 1...31, details: [enters],
            options: [.init("--note", "TEXT", "for the record")], connects: true, example: "lectern forms correct 42 card=044030001", run: correct),
        Command(
            "forms drop", "gives a form up that waits", operands: "ENTRY", count: 1...1, details: ["\(keeper) forms.enter."],
            options: [.init("--note", "TEXT", "why, for the record")], connects: true, example: "lectern forms drop 42 --note 重复", run: drop),
    ]

    /// Connects, and ends the connection afterwards.
    static func withClient(_ arguments: Arguments, happenedAt: Int64 = 0, _ body: (DaemonSession, Forms.Client<SessionCaller>) throws -> Void) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        var caller = session.caller
        caller.options.happenedAtMilliseconds = happenedAt
        try body(session, Forms.Client(caller))
    }

    private static func put(_ arguments: Arguments) throws {
        try withClient(arguments) { session, client in
            let path = arguments.operands[0]
            let parsed: JSON
            do { parsed = try JSON.parse(try ListFile.contents(of: path, bytesMax: fileBytesMax), dialect: .json5) } catch let failure as ListFile.Failure {
                throw FileError("\(failure)")
            } catch { throw FileError("\(path): \(error)") }
            let converter = try Reflection(session.connection).json
            var request: Forms.PutFormRequest
            do {
                request = try .init(converter.jsonToMessage(parsed, as: Forms.PutFormRequest.messageName, root: "form", hints: \.name))
            } catch { throw FileError("\(path): \(error)") }
            request.expectedVersion = Int64(try arguments.number("--expect", 1...Int.max) ?? 0)
            try session.tell(try client.putForm(request)) { ["\($0.code)  version \($0.version)  \($0.fields.count) fields  \($0.examples.count) examples hold"] }
        }
    }

    private static func list(_ arguments: Arguments) throws {
        let request = Forms.DefinitionsRequest(limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.definitions(request)) { answer in
                answer.forms.isEmpty ? ["there are no forms"] : answer.forms.flatMap(lines) + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func lines(_ form: Forms.Form) -> [String] {
        let fields = form.fields.map { field in
            let choices = field.choices.map(\.code).joined(separator: ", ")
            return "  \(field.code)\(field.required ? "" : " (may be empty)"): \(text(field.titles))\(choices.isEmpty ? "" : ", one of \(choices)")"
        }
        let methods = form.becomes.map(\.method).joined(separator: ", ")
        return ["\(form.code)  \(text(form.titles))  version \(form.version)\(form.closed ? "  closed" : "")  becomes \(methods)"] + fields
    }

    private static func enter(_ arguments: Arguments) throws {
        let request = Forms.EnterRequest(
            form: arguments.operands[0], batch: arguments["--batch"] ?? "", key: arguments["--number"] ?? "", answers: try answers(arguments))
        try withClient(arguments, happenedAt: try LocalTime.moment(arguments, filledIn.name) ?? 0) { session, client in
            try session.tell(try client.enter(request)) { [line($0)] }
        }
    }

    private static func entries(_ arguments: Arguments) throws {
        let request = Forms.EntriesRequest(
            card: arguments["--card"] ?? "", batch: arguments["--batch"] ?? "", onlyWaiting: arguments.has("--waiting"),
            limit: try LedgerCommand.limit(arguments), cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.entries(request)) { answer in
                answer.entries.isEmpty ? ["there are none"] : answer.entries.map(line) + LedgerCommand.more(answer.cursor)
            }
        }
    }

    private static func show(_ arguments: Arguments) throws {
        let request = Forms.GetEntryRequest(entryId: try id(arguments))
        try withClient(arguments) { session, client in
            try session.tell(try client.getEntry(request)) { details in
                let made = (details.entry?.made ?? []).map { "  made \($0.method)\($0.id == 0 ? "" : "  \($0.id)")" }
                let events = details.history.map { event in
                    let detail = event.detail.isEmpty ? "" : "  (\(event.detail))"
                    return "  \(LocalTime.text(event.recordedAtMs))  \(event.event) by \(event.person == 0 ? "an administrator" : "\(event.person)") at \(event.terminal)\(detail)"
                }
                return (details.entry.map { [line($0)] } ?? []) + details.answers.map { "  \($0.field): \($0.value)" } + made + events
            }
        }
    }

    private static func correct(_ arguments: Arguments) throws {
        let request = Forms.CorrectRequest(entryId: try id(arguments), answers: try answers(arguments), note: arguments["--note"] ?? "")
        try withClient(arguments) { session, client in
            // As of when it was filled in: a hold keeps its place in the line, a return its day.
            let filledIn = try client.getEntry(.init(entryId: request.entryId)).entry?.filledInAtMs ?? 0
            var caller = session.caller
            caller.options.happenedAtMilliseconds = filledIn
            try session.tell(try Forms.Client(caller).correct(request)) { [line($0)] }
        }
    }

    private static func drop(_ arguments: Arguments) throws {
        let request = Forms.DropRequest(entryId: try id(arguments), note: arguments["--note"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.drop(request)) { [line($0)] } }
    }

    // MARK: Words

    private static func id(_ arguments: Arguments) throws -> Int64 { try LedgerCommand.id(arguments.operands[0], "entered form") }

    private static func answers(_ arguments: Arguments) throws -> [Forms.FieldAnswer] {
        try arguments.operands.dropFirst().map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw UsageError("\(word) is not FIELD=VALUE", nil) }
            return .init(field: parts[0], value: parts[1])
        }
    }

    private static func text(_ texts: [Types.Text]) -> String { (texts.first { $0.language == "en" } ?? texts.first)?.text ?? "" }

    static func line(_ entry: Forms.Entry) -> String {
        let state: String =
            switch entry.state {
            case .done: "done"
            case .waiting: "waits: \(entry.reason) \(entry.why)"
            default: "dropped"
            }
        return [
            "\(entry.entryId)", entry.form, entry.batch.isEmpty ? "" : "\(entry.batch) \(entry.key)", state,
            "filled in \(LocalTime.text(entry.filledInAtMs))", entry.readerId == 0 ? "" : "reader \(entry.readerId)", entry.known ? "(entered before)" : "",
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
