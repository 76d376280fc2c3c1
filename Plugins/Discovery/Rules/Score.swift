// How well a record answers a query: whole numbers, so that every machine and store agrees.

internal import LecternText

/// Scores candidates of one query. Everything is compared as UTF-8, in time that grows with the texts only.
package struct Score: Sendable {
    private let query: SearchQuery
    /// All unquoted and quoted words together, as one text.
    private let whole: [UInt8]

    package init(_ query: SearchQuery) {
        self.query = query
        whole = Array(query.parts.map(\.text).joined(separator: " ").utf8)
    }

    /// The score of a record; nil where a phrase of the query is not in it.
    /// - Parameters:
    ///   - titles: folded, one a line, the chief one first.
    ///   - authors: likewise.
    ///   - subjects: likewise.
    package func score(titles: String, authors: String, subjects: String) -> Int? {
        let titles = Array(titles.utf8)
        let authors = Array(authors.utf8)
        let subjects = Array(subjects.utf8)
        let chief = Array(titles.prefix { $0 != Self.lineBreak })
        var score = 0
        for part in query.parts {
            var best = 0
            for field in part.fields {
                switch field {
                case .title: if Self.contains(titles, part) { best = max(best, Self.contains(chief, part) ? 12 : 6) }
                case .author: if Self.contains(authors, part) { best = max(best, 10) }
                case .subject: if Self.contains(subjects, part) { best = max(best, 3) }
                case .isbn: break
                }
            }
            if best == 0, part.isPhrase { return nil }
            score += part.isPhrase ? best * 2 : best
        }
        guard !whole.isEmpty else { return score }
        if chief == whole {
            score += 100
        } else if chief.starts(with: whole) {
            score += 30
        } else if Self.place(of: whole, in: chief, from: 0) != nil {
            score += 15
        }
        if authors.split(separator: Self.lineBreak).contains(where: { $0.elementsEqual(whole) }) { score += 60 }
        // A short title that holds the words is more about them than a long one.
        return score * 64 + max(0, 63 - chief.count / 4)
    }

    private static let lineBreak = UInt8(ascii: "\n")
    private static let blank = UInt8(ascii: " ")

    /// Whether the part stands in one line; words at their borders, runs anywhere.
    private static func contains(_ text: [UInt8], _ part: SearchQuery.Part) -> Bool {
        let beginsWithWord: Bool = if case .word = part.tokens.first { true } else { false }
        let endsWithWord: Bool = if case .word = part.tokens.last { true } else { false }
        var from = 0
        while let start = place(of: part.bytes, in: text, from: from) {
            let end = start + part.bytes.count
            let startFits = !beginsWithWord || start == 0 || isBorder(text[start - 1])
            let endFits = !endsWithWord || end == text.count || isBorder(text[end])
            if startFits, endFits { return true }
            from = start + 1
        }
        return false
    }

    /// Where `part` begins in `text`, at `from` or after it.
    private static func place(of part: [UInt8], in text: [UInt8], from: Int) -> Int? {
        guard let first = part.first, text.count >= part.count else { return nil }
        var at = from
        while at <= text.count - part.count {
            if text[at] == first, text[at..<(at + part.count)].elementsEqual(part) { return at }
            at += 1
        }
        return nil
    }

    private static func isBorder(_ byte: UInt8) -> Bool { byte == blank || byte == lineBreak }
}
