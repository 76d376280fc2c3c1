// lectern reader: a reader by card with what they have on loan, and readers found by name or card.

internal import CirculationMessages
internal import LecternClient
internal import LecternDesk
internal import LecternMessages
internal import LecternJSON
internal import LecternWire
internal import ReadersMessages

/// Looks readers up.
enum ReaderCommand {
    static let commands = [
        Command(
            "reader", "shows a reader by card, with blocks and open loans", operands: "CARD", count: 1...1,
            details: ["A card that was replaced is refused with CARD_RETIRED; an administrator is told the reader's present card."],
            options: [.init("--past", nil, "with the last past loans, too; for an administrator, or in a session")],
            connects: true, example: "lectern reader 0755000001", run: show),
        Command(
            "reader find", "finds readers by card, name, pinyin or phone", operands: "[TEXT]", count: 0...1,
            details: [
                "Takes the beginning of a card (one that was replaced finds its reader), or of any part of a name, its pinyin whole or the first",
                "letter of each character (zs finds 张三), a phone number or its last four digits. Without a text all readers are listed by card.",
                "Needs an administrator's certificate, or a desk's with a session of staff who have the right readers.read.",
            ],
            options: [
                .init("--limit", "N", "readers on a page, 50 unless given"),
                .init("--cursor", "CURSOR", "the next page, from the last one's end"),
            ],
            connects: true, example: "lectern reader find zs", run: find),
    ]
    private static let service = "lectern.readers.v1.Readers/"

    /// Asks for one reader.
    static func get(_ request: Readers.GetRequest, _ connection: Connection, _ profile: Profile) throws -> Readers.Reader {
        try Readers.Reader(
            try connection.call(service + "Get", try request.encoded(), CallOptions(session: profile.session)))
    }

    private static func show(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let card = arguments.operands[0]
        let reader: Readers.Reader
        do { reader = try get(.init(card: card), connection, profile) } catch let problem as Problem where problem.reason == "CARD_RETIRED" {
            throw withPresentCard(problem, connection, profile)
        }
        let open = try loans(.init(card: card, limit: 200), connection, profile)
        let past = arguments.has("--past") ? try loans(.init(card: card, past: true), connection, profile) : nil
        if arguments.has("--json") {
            let reflection = try Reflection(connection)
            func json(_ message: some Message) throws -> JSON { try reflection.json.messageToJSON(try message.encoded(), as: type(of: message).messageName) }
            var members = [JSON.Member("reader", try json(reader)), JSON.Member("loans", try json(open)["loans"] ?? .array([]))]
            if let past { members.append(.init("pastLoans", try json(past)["loans"] ?? .array([]))) }
            return Terminal.line(JSON.object(members).text(pretty: true))
        }
        for line in text(reader) { Terminal.line(Terminal.safe(line)) }
        for loan in open.loans { Terminal.line(Terminal.safe("    \(LoansCommand.moment(loan))  \(line(loan))\(LoansCommand.recall(loan))")) }
        if open.loans.isEmpty { Terminal.line("    no open loans") }
        if !open.cursor.isEmpty { Terminal.line("    and more") }
        for loan in past?.loans ?? [] { Terminal.line(Terminal.safe("    returned \(LocalTime.text(loan.returnedAtMs))  \(line(loan))")) }
    }

    /// The refusal of a replaced card, with the card that its reader has now for those who may look readers up by number.
    private static func withPresentCard(_ problem: Problem, _ connection: Connection, _ profile: Profile) -> Problem {
        guard let id = problem.fact("reader_id").flatMap(Int64.init), let reader = try? get(.init(readerId: id), connection, profile) else {
            return problem
        }
        var problem = problem
        problem.message += " The reader's present card is \(reader.card)."
        return problem
    }

    private static func loans(
        _ request: Circulation.LoansRequest, _ connection: Connection, _ profile: Profile
    ) throws -> Circulation.LoansResponse {
        try Circulation.LoansResponse(
            try connection.call(
                "lectern.circulation.v1.Circulation/Loans", try request.encoded(), CallOptions(session: profile.session)))
    }

    private static func line(_ loan: Circulation.Loan) -> String {
        "\(loan.item?.barcode ?? "")  \(loan.item?.title ?? "")" + (loan.renewals == 0 ? "" : "  renewed \(loan.renewals) times")
    }

    private static func find(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
        let cursor = arguments["--cursor"] ?? ""
        let text = arguments.operands.first ?? ""
        func call(_ method: String, _ request: some Message) throws -> [UInt8] {
            try connection.call(service + method, try request.encoded(), CallOptions(session: profile.session))
        }
        var found: Readers.FindReadersResponse
        if text.isEmpty {
            let page = try Readers.ListReadersResponse(try call("ListReaders", Readers.ListReadersRequest(limit: limit, cursor: cursor)))
            found = Readers.FindReadersResponse(readers: page.readers, cursor: page.cursor)
        } else {
            found = .init()
            for search in ReaderSearch.requests(text) where found.readers.isEmpty {
                var request = search
                (request.limit, request.cursor) = (limit, cursor)
                if let page = try Self.page(request, call) { found = page }
            }
        }
        if arguments.has("--json") {
            let json = try Reflection(connection).json
            return Terminal.line(
                try json.messageToJSON(try found.encoded(), as: Readers.FindReadersResponse.messageName).text(pretty: true))
        }
        for reader in found.readers { Terminal.line(Terminal.safe(line(reader))) }
        if found.readers.isEmpty { Terminal.line("nobody found") }
        if !found.cursor.isEmpty { Terminal.line("more: --cursor '\(Terminal.safe(found.cursor))'") }
    }

    /// A page of a search; nil where the text, or the cursor, is of another one.
    private static func page(
        _ request: Readers.FindReadersRequest, _ call: (String, Readers.FindReadersRequest) throws -> [UInt8]
    ) throws -> Readers.FindReadersResponse? {
        do {
            return try Readers.FindReadersResponse(try call("FindReaders", request))
        } catch let problem as Problem where ["FIELD_INVALID", "CURSOR_INVALID"].contains(problem.reason) {
            return nil
        }
    }

    /// A reader in a list.
    private static func line(_ reader: Readers.Reader) -> String {
        var words = [reader.card, reader.name, reader.category]
        if reader.cardLostAtMs != 0 { words.append("card lost") }
        if reader.mergedInto != 0 { words.append("merged into \(reader.mergedInto)") }
        if !reader.blocks.isEmpty { words.append("blocked: " + reader.blocks.map(\.reason).joined(separator: "; ")) }
        return words.joined(separator: "  ")
    }

    /// What is printed of a reader.
    static func text(_ reader: Readers.Reader) -> [String] {
        let expires = reader.expiresAtMs == 0 ? "never expires" : "expires \(LocalTime.text(reader.expiresAtMs))"
        var lines = ["\(reader.card)  \(reader.name)", "    \(reader.category), \(expires)"]
        if reader.cardLostAtMs != 0 { lines.append("    the card was reported lost \(LocalTime.text(reader.cardLostAtMs))") }
        for block in reader.blocks {
            lines.append("    blocked: \(block.reason)" + (block.untilMs == 0 ? "" : " until \(LocalTime.text(block.untilMs))"))
        }
        lines.append("    reader \(reader.readerId), version \(reader.version)")
        return lines
    }
}
