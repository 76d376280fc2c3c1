// lectern search, suggest, similar and shelf: finds books.

internal import DiscoveryMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMarc
internal import LecternMessages
internal import LecternWire

/// Searches the catalogue.
enum SearchCommand {
    private static let service = "lectern.discovery.v1.Discovery/"
    private static let page: [Command.Option] = [
        .init("--limit", "N", "records on a page, 20 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]
    static let commands = [
        Command(
            "search", "finds books", operands: "[WORDS…]", count: 0...32,
            details: [
                "Words may be characters, letters, pinyin whole or the first letter of each character, a class, a year, an ISBN in any writing; a",
                "phrase stands in quotation marks. Where nothing is found, one wrong character or letter is forgiven, and what was understood is told.",
            ],
            options: [
                .init("--title", "WORDS", "words of the title"), .init("--author", "WORDS", "words of an author's name"),
                .init("--isbn", "ISBN", "an ISBN, with or without hyphens"),
                .init("--form", "FORM", "only with something in this form: paper, ebook, audiobook, other"),
                .init("--language", "CODE", "only in this language, of ISO 639-2: chi"),
                .init("--years", "FIRST-LAST", "only of these years: 2008, 2000-2010, 2000-"),
                .init("--class", "CLASS", "only of this class and those under it: I247"),
                .init("--branch", "BRANCH", "only with an item available at this branch now: its code or number"),
                .init("--sort", "ORDER", "newest, oldest or title; otherwise the best first"),
                .init("--facets", nil, "count the hits by form, language, year, class and branch"),
                .init("--exact", nil, "only what was typed; nothing is forgiven"),
                .init("--explain", "RECORD", "instead of hits: why this record stands where it stands"),
            ] + page,
            connects: true, example: "lectern search 三体 --author 刘慈欣", run: search),
        Command(
            "suggest", "goes on with what has been typed so far", operands: "TEXT", count: 1...32,
            options: [.init("--limit", "N", "suggestions, 10 unless given")], connects: true, example: "lectern suggest hali", run: suggest),
        Command(
            "similar", "finds books that have much in common with one", operands: "RECORD", count: 1...1,
            options: [.init("--limit", "N", "records, 10 unless given")], connects: true, example: "lectern similar 42", run: similar),
        Command(
            "shelf", "shows what stands side by side on the shelves", operands: "CLASS", count: 0...1,
            details: ["Begins at a class of the Chinese Library Classification or of Dewey's, or at a record."],
            options: [.init("--record", "NUMBER", "begins at this record"), .init("--left", nil, "goes to the left")] + page,
            connects: true, example: "lectern shelf I247.5", run: shelf),
    ]

    private static func search(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = try request(arguments, connection)
        if arguments.has("--explain") { return try explain(request, arguments, connection) }
        let answer = try connection.call(service + "Search", try request.encoded())
        if arguments.has("--json") { return try json(answer, Discovery.SearchResponse.messageName, connection) }
        let found = try Discovery.SearchResponse(answer)
        if !found.understood.isEmpty { Terminal.line(Terminal.safe("nothing has exactly that; understood as: \(found.understood)")) }
        Terminal.line("\(found.totalIsLowerBound ? "at least " : "")\(found.total) found")
        let counted = found.facets.first { $0.kind == .byBranch }?.values.compactMap { Int64($0.value) } ?? []
        let names = try BranchNames(of: counted + (found.records.flatMap(\.forms) + found.works.flatMap(\.forms)).flatMap(\.branches).map(\.branchId), connection)
        show(found.records, found.cursor, names, works: found.works)
        if found.total == 0, !found.totalIsLowerBound { Terminal.line(Terminal.safe(purchaseHint(request))) }
        for facet in found.facets {
            let name = facet.kind.name.dropFirst("BY_".count).lowercased()
            let values = facet.values.map { value in
                "\(facet.kind == .byBranch ? Int64(value.value).map(names.text) ?? value.value : value.value) \(value.hits)"
            }
            Terminal.line(Terminal.safe("by \(name): " + values.joined(separator: ", ")))
        }
    }

    /// What somebody may do who finds nothing: the library may buy it.
    private static func purchaseHint(_ request: Discovery.SearchRequest) -> String {
        if let isbn = Isbn(request.isbn) ?? Isbn(request.words) {
            return "lectern acquire quote \(isbn.digits) PRICE tells whether the library buys it; lectern acquire ask \(isbn.digits) asks for it"
        }
        return "lectern acquire ask ISBN, or --title TITLE, asks the library to buy it"
    }

    private static func request(_ arguments: Arguments, _ connection: Connection) throws -> Discovery.SearchRequest {
        let years = try years(arguments["--years"])
        return Discovery.SearchRequest(
            words: arguments.operands.joined(separator: " "), title: arguments["--title"] ?? "", author: arguments["--author"] ?? "",
            isbn: arguments["--isbn"] ?? "", limit: UInt32(try arguments.number("--limit", 1...100) ?? 20), cursor: arguments["--cursor"] ?? "",
            form: try chosen(arguments["--form"], "--form", ["paper": .paper, "ebook": .ebook, "audiobook": .audiobook, "other": .otherForm]) ?? .unspecified,
            branchId: try BranchNames.number(arguments["--branch"], connection), language: arguments["--language"] ?? "",
            yearMin: years.first, yearMax: years.last, classCode: arguments["--class"] ?? "",
            sort: try chosen(arguments["--sort"], "--sort", ["newest": .newest, "oldest": .oldest, "title": .title]) ?? .unspecified,
            facets: arguments.has("--facets"), exact: arguments.has("--exact"))
    }

    private static func chosen<Value>(_ text: String?, _ option: String, _ values: [String: Value]) throws -> Value? {
        guard let text else { return nil }
        guard let value = values[text.lowercased()] else {
            throw UsageError("\(option) takes one of \(values.keys.sorted().joined(separator: ", ")), not \(text)", nil)
        }
        return value
    }

    /// "2008", "2000-2010", "2000-", "-1999".
    private static func years(_ text: String?) throws -> (first: Int32, last: Int32) {
        guard let text else { return (0, 0) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.map { $0.isEmpty ? 0 : Int32($0) ?? -1 }
        guard (1...2).contains(parts.count), numbers.allSatisfy({ (0...9_999).contains($0) }), numbers.contains(where: { $0 > 0 }) else {
            throw UsageError("--years takes years such as 2008, 2000-2010, 2000- or -1999, not \(text)", nil)
        }
        guard numbers.count == 1 || numbers.contains(0) || numbers[0] <= numbers[1] else {
            throw UsageError("--years \(text) ends before it begins; did you mean \(numbers[1])-\(numbers[0])?", nil)
        }
        return (numbers[0], numbers.count == 1 ? numbers[0] : numbers[1])
    }

    private static func explain(_ request: Discovery.SearchRequest, _ arguments: Arguments, _ connection: Connection) throws {
        let record = Int64(try arguments.number("--explain", 1...Int.max) ?? 0)
        let answer = try connection.call(service + "Explain", try Discovery.ExplainRequest(search: request, recordId: record).encoded())
        if arguments.has("--json") { return try json(answer, Discovery.ExplainResponse.messageName, connection) }
        let found = try Discovery.ExplainResponse(answer)
        Terminal.line(found.place == 0 ? "no hit" : "place \(found.place), score \(found.score)")
        if !found.understood.isEmpty { Terminal.line(Terminal.safe("understood as: \(found.understood)")) }
        for reason in found.reasons { Terminal.line(Terminal.safe("    \(reason.points)  \(reason.name.lowercased())  \(reason.text)")) }
        Terminal.line("searched, stage \(found.stage.lowercased()):")
        for text in found.searches { Terminal.line(Terminal.safe("    \(text)")) }
    }

    private static func suggest(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = Discovery.SuggestRequest(
            text: arguments.operands.joined(separator: " "), limit: UInt32(try arguments.number("--limit", 1...20) ?? 10))
        let answer = try connection.call(service + "Suggest", try request.encoded())
        if arguments.has("--json") { return try json(answer, Discovery.SuggestResponse.messageName, connection) }
        for one in try Discovery.SuggestResponse(answer).suggestions {
            Terminal.line(Terminal.safe("\(one.kind == .suggestedName ? "name " : "title")  \(one.text)"))
        }
    }

    private static func similar(_ arguments: Arguments) throws {
        guard let record = Int64(arguments.operands[0]) else { throw UsageError("similar takes the number of a record, as search shows it", nil) }
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = Discovery.SimilarRequest(recordId: record, limit: UInt32(try arguments.number("--limit", 1...49) ?? 10))
        let answer = try connection.call(service + "Similar", try request.encoded())
        if arguments.has("--json") { return try json(answer, Discovery.SimilarResponse.messageName, connection) }
        try show(try Discovery.SimilarResponse(answer).records, "", connection)
    }

    private static func shelf(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = Discovery.BrowseRequest(
            recordId: Int64(try arguments.number("--record", 1...Int.max) ?? 0), classCode: arguments.operands.first ?? "",
            backwards: arguments.has("--left"), limit: UInt32(try arguments.number("--limit", 1...100) ?? 20), cursor: arguments["--cursor"] ?? "")
        let answer = try connection.call(service + "Browse", try request.encoded())
        if arguments.has("--json") { return try json(answer, Discovery.BrowseResponse.messageName, connection) }
        let found = try Discovery.BrowseResponse(answer)
        try show(found.records, found.cursor, connection)
    }

    private static func json(_ answer: [UInt8], _ message: String, _ connection: Connection) throws {
        Terminal.line(try Reflection(connection).json.messageToJSON(answer, as: message).text(pretty: true))
    }

    private static func show(_ records: [Discovery.Record], _ cursor: String, _ connection: Connection) throws {
        show(records, cursor, try BranchNames(of: records.flatMap(\.forms).flatMap(\.branches).map(\.branchId), connection))
    }

    private static func show(_ records: [Discovery.Record], _ cursor: String, _ names: BranchNames, works: [Discovery.Work] = []) {
        for (place, record) in records.enumerated() {
            let work = place < works.count ? works[place] : nil
            let year = record.year == 0 ? record.published : "\(record.year)"
            let code = record.clc.isEmpty ? record.dewey : record.clc
            Terminal.line(Terminal.safe(
                "\(record.recordId)  \(record.title)  \(record.authors.joined(separator: "; "))  \(record.publisher) \(year)" + (code.isEmpty ? "" : "  \(code)")))
            for form in work?.forms ?? record.forms { Terminal.line("    \(Terminal.safe(CatalogueCommand.form(form, names)))") }
            guard let work, work.editionsTotal > 1 else { continue }
            for one in work.editions where one.recordId != record.recordId { Terminal.line(Terminal.safe("    also \(one.recordId)  \(CatalogueCommand.edition(one))")) }
            if work.editionsTotal > work.editions.count {
                Terminal.line("    \(work.editionsTotal) records in all: lectern catalogue show \(work.workId)")
            }
        }
        if !cursor.isEmpty { Terminal.line("more: --cursor \(cursor)") }
    }
}
