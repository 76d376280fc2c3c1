// lectern search: finds books.

internal import DiscoveryMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Searches the catalogue.
enum SearchCommand {
    static let command = Command(
        "search", "finds books", operands: "[WORDS…]", count: 0...32,
        options: [
            .init("--title", "WORDS", "words of the title"), .init("--author", "WORDS", "words of an author's name"),
            .init("--isbn", "ISBN", "an ISBN, with or without hyphens"), .init("--limit", "N", "hits on a page, 20 unless given"),
            .init("--cursor", "CURSOR", "the next page, from the last one's end"),
        ],
        connects: true, example: "lectern search 三体 --author 刘慈欣", run: run)

    private static func run(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let request = Discovery.SearchRequest(
            words: arguments.operands.joined(separator: " "), title: arguments["--title"] ?? "", author: arguments["--author"] ?? "",
            isbn: arguments["--isbn"] ?? "", limit: UInt32(try arguments.number("--limit", 1...100) ?? 20), cursor: arguments["--cursor"] ?? "")
        let answer = try connection.call("lectern.discovery.v1.Discovery/Search", try request.encoded())
        if arguments.has("--json") {
            return Terminal.line(try Reflection(connection).json.messageToJSON(answer, as: Discovery.SearchResponse.messageName).text(pretty: true))
        }
        let found = try Discovery.SearchResponse(answer)
        Terminal.line("\(found.totalIsLowerBound ? "at least " : "")\(found.total) found")
        for record in found.records {
            let year = record.year == 0 ? record.published : "\(record.year)"
            Terminal.line(Terminal.safe("\(record.recordId)  \(record.title)  \(record.authors.joined(separator: "; "))  \(record.publisher) \(year)"))
            for form in record.forms { Terminal.line("    \(Terminal.safe(availability(form)))") }
        }
        if !found.cursor.isEmpty { Terminal.line("more: --cursor \(found.cursor)") }
    }

    private static func availability(_ form: Discovery.FormAvailability) -> String {
        let name = form.form.name.lowercased()
        if !form.links.isEmpty { return "\(name): " + form.links.map(\.url).joined(separator: " ") }
        return "\(name): \(form.available) of \(form.items) available"
    }
}
