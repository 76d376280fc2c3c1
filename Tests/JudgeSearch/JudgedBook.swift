// The books and queries of the judged set, as its files have them.

import DiscoveryMessages
import Foundation
import LecternTestSupport

/// A book of books.tsv.
struct JudgedBook {
    let number: String
    let title: String
    let subtitle: String
    let authors: [String]
    let publisher: String
    let year: String
    let isbn: String
    let language: String

    /// The book as a record of MARC 21 in XML.
    var record: Discovery.RawRecord {
        var fields = ["<controlfield tag=\"001\">\(number)</controlfield>"]
        let printed = year.count == 4 ? year : "    "
        let code = language.count == 3 ? language : "und"
        fields.append("<controlfield tag=\"008\">200101s\(printed)    xx            000 0 \(code) d</controlfield>")
        if !isbn.isEmpty { fields.append(Self.field("020", ("a", isbn))) }
        if let author = authors.first { fields.append(Self.field("100", ("a", author))) }
        fields.append(Self.field("245", ("a", title), ("b", subtitle)))
        fields.append(Self.field("264", ("b", publisher), ("c", year)))
        for author in authors.dropFirst() { fields.append(Self.field("700", ("a", author))) }
        let xml = "<record><leader>00000nam a2200000   4500</leader>\(fields.joined())</record>"
        return Discovery.RawRecord(data: Array(xml.utf8), format: .marcXml)
    }

    private static func field(_ tag: String, _ subfields: (code: String, text: String)...) -> String {
        let texts = subfields.filter { !$0.text.isEmpty }.map { "<subfield code=\"\($0.code)\">\(escaped($0.text))</subfield>" }
        return texts.isEmpty ? "" : "<datafield tag=\"\(tag)\" ind1=\" \" ind2=\" \">\(texts.joined())</datafield>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
    }
}

extension JudgedBook {
    /// The books of the judged set.
    static func judged() throws -> [JudgedBook] {
        try TableFile("Tests/JudgeSearch/judged/books.tsv", columns: 8).rows.map { cells in
            JudgedBook(
                number: cells[0], title: cells[1], subtitle: cells[2], authors: cells[3].split(separator: "|").map(String.init),
                publisher: cells[4], year: cells[5], isbn: cells[6], language: cells[7])
        }
    }

    /// Books of a list that others have made, which no query is about.
    /// - Parameter folder: that of the lists, "../shared/data/books".
    static func background(_ folder: String, without titles: Set<String>) throws -> [JudgedBook] {
        let text = try String(contentsOfFile: "\(folder)/douban2020/douban_books.tsv", encoding: .utf8)
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 5, !cells[1].isEmpty, !titles.contains(cells[1]) else { return nil }
            return JudgedBook(
                number: "b" + cells[0], title: cells[1], subtitle: "", authors: [cells[2]], publisher: cells[3],
                year: String(cells[4].prefix(4)), isbn: "", language: "chi")
        }
    }
}

/// A query of queries.tsv.
struct JudgedQuery {
    let kind: String
    /// What is typed.
    let words: String
    /// The numbers of the books that are right.
    let right: Set<String>

    /// The queries of the judged set.
    static func all() throws -> [JudgedQuery] {
        try TableFile("Tests/JudgeSearch/judged/queries.tsv", columns: 3).rows.map { cells in
            JudgedQuery(kind: cells[0], words: cells[1], right: Set(cells[2].split(separator: " ").map(String.init)))
        }
    }
}
