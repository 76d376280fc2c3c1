// Brief records: of a book that comes to the stock before a library's record of it does.

internal import DiscoveryMessages
internal import LecternKit
internal import LecternMarc

/// Finds the record of a book, or makes a brief one. Valid inside one handler.
struct BriefRecords {
    private static let byIsbn = SQL("SELECT record_id FROM \(IsbnRow.table) WHERE isbn = $1 ORDER BY record_id LIMIT 1")

    let call: Call

    /// The record that the catalogue has for the ISBN, the oldest one first; else a new one.
    /// - Throws: `IDENTIFIER_INVALID`, `TITLE_MISSING`, `StoreError`.
    func find(orAdd request: Discovery.AddBriefRequest) throws -> Discovery.AddBriefResponse {
        guard let isbn = Isbn(request.isbn) else { throw Refusal(Discovery.Reason.identifierInvalid, facts: ("isbn", request.isbn)) }
        if let known = try known(isbn.digits) { return known }
        let missing = Refusal(Discovery.Reason.titleMissing, facts: ("isbn", isbn.digits))
        guard request.title.contains(where: { !$0.isWhitespace }) else { throw missing }
        let raw = Discovery.RawRecord(data: Self.record(request, isbn.digits), format: .marcXml)
        let result = try Importer(call: call).run(.init(records: [raw], source: request.source))
        guard result.rejects.isEmpty, var added = try known(isbn.digits) else { throw missing }
        added.added = true
        return added
    }

    private func known(_ isbn: String) throws -> Discovery.AddBriefResponse? {
        guard let id = try call.first(Self.byIsbn, .text(isbn), as: Int64.self), let record = try RecordRows(call: call).record(id) else { return nil }
        return Discovery.AddBriefResponse(recordId: id, title: try record.message().title)
    }

    /// MARC 21 in XML. Its encoding level is 5, a preliminary record; its control number is the ISBN.
    private static func record(_ book: Discovery.AddBriefRequest, _ isbn: String) -> [UInt8] {
        let year = (1...9_999).contains(book.year) ? "\(book.year)" : ""
        let language = book.language.utf8.count == 3 ? book.language : "und"
        let dated = year.utf8.count == 4 ? year : "    "
        let general = "000101s\(dated)    xx " + String(repeating: " ", count: 17) + "\(language) d"
        let fields = [
            field("020", [("a", isbn)]), field("084", book.clc.isEmpty ? [] : [("a", book.clc), ("2", "clc")]), field("100", [("a", book.author)]),
            field("245", [("a", book.title)]), field("264", [("b", book.publisher), ("c", year)]),
        ]
        let text = """
            <record><leader>00000nam a22000005  4500</leader><controlfield tag="001">\(escaped(isbn))</controlfield>\
            <controlfield tag="008">\(escaped(general))</controlfield>\(fields.joined())</record>
            """
        return Array(text.utf8)
    }

    private static func field(_ tag: String, _ subfields: [(String, String)]) -> String {
        let kept = subfields.filter { !$0.1.isEmpty }
        guard !kept.isEmpty else { return "" }
        let parts = kept.map { "<subfield code=\"\($0.0)\">\(escaped($0.1))</subfield>" }.joined()
        return "<datafield tag=\"\(tag)\" ind1=\" \" ind2=\"\(tag == "264" ? "1" : " ")\">\(parts)</datafield>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
