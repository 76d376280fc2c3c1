// What somebody typed, as groups of terms for the store and as parts for scoring.

package import LecternText

/// A query, taken apart.
package struct SearchQuery: Equatable, Sendable {
    /// The longest query, all its fields together, in characters.
    package static let charactersMax = 256
    /// The most groups that are given to the store; further words only score.
    static let groupsMax = 48
    /// Further words are passed over.
    static let partsMax = 32

    /// Something that a hit must contain.
    package struct Part: Equatable, Sendable {
        package var fields: [Field]
        package var tokens: [TextAnalysis.Token]
        /// The tokens must stand next to each other, in this order.
        package var isPhrase: Bool
        /// The folded tokens as one text.
        package var text: String
        /// Its UTF-8.
        let bytes: [UInt8]

        init(fields: [Field], tokens: [TextAnalysis.Token], isPhrase: Bool) {
            self.fields = fields
            self.tokens = tokens
            self.isPhrase = isPhrase
            text = TextAnalysis.joined(tokens)
            bytes = Array(text.utf8)
        }
    }

    package private(set) var parts: [Part] = []
    /// ISBNs of 13 digits, each of which a hit must have.
    package private(set) var isbns: [String] = []

    /// - Parameters:
    ///   - words: in any field; phrases in quotation marks of any kind.
    ///   - title: words of the title.
    ///   - author: words of a name.
    ///   - isbns: in 13 digits.
    ///   - isbnOf: reads a word that is an ISBN in some writing.
    package init(
        words: String, title: String = "", author: String = "", isbns: [String] = [],
        isbnOf: (String) -> String? = { _ in nil }
    ) {
        self.isbns = isbns
        for chunk in Self.chunks(words) {
            if !chunk.isPhrase, let isbn = isbnOf(chunk.text) {
                self.isbns.append(isbn)
            } else {
                add(chunk, Field.all)
            }
        }
        for chunk in Self.chunks(title) { add(chunk, [.title]) }
        for chunk in Self.chunks(author) { add(chunk, [.author]) }
        parts = Array(parts.prefix(Self.partsMax))
    }

    /// Nothing to look for.
    package var isEmpty: Bool { parts.isEmpty && isbns.isEmpty }

    /// Whether `groups(relaxed: true)` asks for less.
    package var canRelax: Bool {
        parts.contains { part in
            !part.isPhrase && part.tokens.contains { if case .run(let run) = $0 { run.count > 2 } else { false } }
        }
    }

    /// Groups for the store: a hit has at least one term of each.
    /// - Parameter relaxed: characters of an unquoted run need not stand next to each other. For queries such as an
    ///   author and a title written without a blank between them.
    package func groups(relaxed: Bool) -> [[String]] {
        var groups = isbns.map { [Field.isbn.term($0)] }
        for part in parts {
            for token in part.tokens {
                groups += token.queryTerms(relaxed: relaxed && !part.isPhrase).map { text in
                    part.fields.map { $0.term(text) }
                }
            }
        }
        var distinct: [[String]] = []
        for group in groups where !distinct.contains(group) { distinct.append(group) }
        return Array(distinct.prefix(Self.groupsMax))
    }

    private mutating func add(_ chunk: (text: String, isPhrase: Bool), _ fields: [Field]) {
        let tokens = TextAnalysis.tokens(chunk.text)
        guard !tokens.isEmpty else { return }
        // "C++11" or "Python编程" without quotation marks is several words like any others.
        if chunk.isPhrase {
            parts.append(Part(fields: fields, tokens: tokens, isPhrase: true))
        } else {
            parts += tokens.map { Part(fields: fields, tokens: [$0], isPhrase: false) }
        }
    }

    /// Words between blanks, and phrases between quotation marks.
    private static func chunks(_ text: String) -> [(text: String, isPhrase: Bool)] {
        var chunks: [(text: String, isPhrase: Bool)] = []
        var current = ""
        var isQuoted = false
        for character in text {
            if "\"“”„«»「」『』《》〈〉＂".contains(character) {
                if !current.isEmpty { chunks.append((current, isQuoted)) }
                current = ""
                isQuoted.toggle()
            } else if character.isWhitespace, !isQuoted {
                if !current.isEmpty { chunks.append((current, false)) }
                current = ""
            } else {
                current.append(character)
            }
        }
        if !current.isEmpty { chunks.append((current, false)) }
        return chunks
    }
}
