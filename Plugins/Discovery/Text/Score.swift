// How well a record answers a query: whole numbers, so that every machine and store agrees.

/// Scores candidates of one query.
package struct Score: Sendable {
    private let query: SearchQuery
    /// All unquoted and quoted words together, as one text.
    private let whole: String

    package init(_ query: SearchQuery) {
        self.query = query
        whole = query.parts.map(\.text).joined(separator: " ")
    }

    /// The score of a record; nil where a phrase of the query is not in it.
    /// - Parameters:
    ///   - titles: folded, one a line, the chief one first; likewise the others.
    package func score(titles: String, authors: String, subjects: String) -> Int? {
        let chief = titles.prefix { $0 != "\n" }
        var score = 0
        for part in query.parts {
            var best = 0
            for field in part.fields {
                switch field {
                case .title:
                    if Self.contains(titles, part) {
                        best = max(best, Self.contains(String(chief), part) ? 12 : 6)
                    }
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
        } else if chief.hasPrefix(whole) {
            score += 30
        } else if chief.contains(whole) {
            score += 15
        }
        if authors.split(separator: "\n").contains(where: { $0 == whole }) { score += 60 }
        // A short title that holds the words is more about them than a long one.
        return score * 64 + max(0, 63 - chief.utf8.count / 4)
    }

    /// Whether the part stands in one line; words at their borders, runs anywhere.
    private static func contains(_ text: String, _ part: SearchQuery.Part) -> Bool {
        var rest = text[...]
        while let found = rest.firstRange(of: part.text) {
            let startsAtBorder = found.lowerBound == text.startIndex || isBorder(text[text.index(before: found.lowerBound)])
            let endsAtBorder = found.upperBound == text.endIndex || isBorder(text[found.upperBound])
            let startFits: Bool = if case .word = part.tokens.first { startsAtBorder } else { true }
            let endFits: Bool = if case .word = part.tokens.last { endsAtBorder } else { true }
            if startFits, endFits { return true }
            rest = text[text.index(after: found.lowerBound)...]
        }
        return false
    }

    private static func isBorder(_ character: Character) -> Bool { character == " " || character == "\n" }
}
