// What of a record goes into the text index, and what scoring needs to see again.

internal import LecternText

/// The searchable text of one record.
package struct RecordText: Equatable, Sendable {
    /// A record has at most so many terms; a table of contents may have more words.
    static let termsMax = 4_096
    /// At most so many bytes of folded text are kept of each field for scoring.
    static let keptBytesMax = 4_096

    /// Terms for the store: opaque, each once, without blanks, at most 128 bytes.
    package private(set) var terms: [String] = []
    /// Folded titles, one a line, the chief one first.
    package private(set) var titles = ""
    /// Folded names, one a line.
    package private(set) var authors = ""
    /// Folded subjects and the like, one a line.
    package private(set) var subjects = ""

    private var seen: Set<String> = []

    /// - Parameters:
    ///   - titles: the chief title first.
    ///   - authors: people and bodies.
    ///   - subjects: whatever else words are looked for in.
    ///   - isbns: in 13 digits.
    package init(titles: [String], authors: [String], subjects: [String], isbns: [String]) {
        for isbn in isbns { add(Field.isbn.term(isbn)) }
        self.titles = add(titles, .title)
        self.authors = add(authors, .author)
        self.subjects = add(subjects, .subject)
        seen = []
    }

    private mutating func add(_ texts: [String], _ field: Field) -> String {
        var kept = ""
        for text in texts where !text.isEmpty {
            let tokens = TextAnalysis.tokens(text)
            for token in tokens { add(token, field) }
            let line = TextAnalysis.joined(tokens)
            if kept.utf8.count + line.utf8.count < Self.keptBytesMax {
                kept += (kept.isEmpty ? "" : "\n") + line
            }
        }
        return kept
    }

    private mutating func add(_ token: TextAnalysis.Token, _ field: Field) {
        for term in token.terms { add(field.term(term)) }
    }

    private mutating func add(_ term: String) {
        guard terms.count < Self.termsMax, term.utf8.count <= 128, seen.insert(term).inserted else { return }
        terms.append(term)
    }
}
