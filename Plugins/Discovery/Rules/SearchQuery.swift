// What somebody typed, taken apart into parts that a hit must have.

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
        /// The word written as one with its neighbours.
        package var joins: [String] = []
        /// The class or year that the word may be meant as, as a term.
        package var meaning: String?
        /// Its UTF-8, and that without blanks.
        let bytes: [UInt8]
        let squeezed: [UInt8]

        init(fields: [Field], tokens: [TextAnalysis.Token], isPhrase: Bool) {
            self.fields = fields
            self.tokens = tokens
            self.isPhrase = isPhrase
            text = TextAnalysis.joined(tokens)
            bytes = Array(text.utf8)
            squeezed = bytes.filter { $0 != UInt8(ascii: " ") }
        }

        /// The characters, where it is an unquoted run.
        package var run: [Character]? {
            if !isPhrase, tokens.count == 1, case .run(let run) = tokens[0] { run } else { nil }
        }

        /// The word, where it is an unquoted one.
        package var word: String? {
            if !isPhrase, tokens.count == 1, case .word(let word) = tokens[0] { word } else { nil }
        }

        /// Whether it is nothing but characters of scripts that are written without blanks.
        var isUnspaced: Bool { tokens.allSatisfy { if case .run = $0 { true } else { false } } }
    }

    package private(set) var parts: [Part] = []
    /// ISBNs of 13 digits, each of which a hit must have.
    package private(set) var isbns: [String] = []
    /// With the right check digit, those that were typed with another one: words until nothing else is found.
    package private(set) var mistypedIsbns: [String] = []
    /// Where what was typed may be all of a title or name; none: it was typed for several fields, or in quotation marks.
    package private(set) var wholeFields: [Field] = []
    /// What was typed, where it may be pinyin: its stretches of letters, `["liu", "cixin"]`; none: it has other characters.
    package private(set) var letters: [String] = []

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
        let found = TypedIsbns(TypedChunk.all(words), isbnOf)
        self.isbns += found.isbns
        mistypedIsbns = found.rest.filter { !$0.isPhrase }.compactMap { TypedIsbns.mistyped($0.text) }
        add(found.rest, Field.all)
        add(TypedChunk.all(title), [.title])
        add(TypedChunk.all(author), [.author])
        parts = Array(parts.prefix(Self.partsMax))
        let typed = [(found.rest.isEmpty ? "" : words, [Field.title, .author]), (title, [.title]), (author, [.author])].filter { !$0.0.isEmpty }
        guard self.isbns.isEmpty, typed.count == 1, !parts.isEmpty, !parts.contains(where: \.isPhrase) else { return }
        wholeFields = typed[0].1
        letters = PinyinText.letters(typed[0].0)
    }

    /// Nothing to look for.
    package var isEmpty: Bool { parts.isEmpty && isbns.isEmpty }

    /// All that was typed, without blanks.
    var key: String { RecordText.key(parts.flatMap(\.tokens)) }

    /// Whether `groups(relaxed: true)` asks for less.
    package var canRelax: Bool { parts.contains { ($0.run?.count ?? 0) > 2 } }

    /// Groups for the store: a hit has at least one term of each.
    /// - Parameters:
    ///   - relaxed: characters of an unquoted run need not stand next to each other. For queries such as an
    ///     author and a title written without a blank between them.
    ///   - corrections: by words, what each may be meant for.
    ///   - without: the place of a part that is passed over.
    package func groups(relaxed: Bool, corrections: [String: [String]] = [:], without: Int? = nil) -> [[String]] {
        var groups = isbns.map { [Field.isbn.term($0)] }
        for (place, part) in parts.enumerated() where place != without {
            for token in part.tokens {
                groups += token.queryTerms(relaxed: relaxed && !part.isPhrase).map { text in
                    let texts = [text] + (part.word == text ? corrections[text] ?? [] : [])
                    return texts.flatMap { text in part.fields.map { $0.term(text) } } + Self.others(part)
                }
            }
        }
        var distinct: [[String]] = []
        for group in groups where !distinct.contains(group) { distinct.append(group) }
        return Array(distinct.prefix(Self.groupsMax))
    }

    /// What a word may also be: a part of a compound, a class, a year.
    private static func others(_ part: Part) -> [String] {
        let fields = part.fields.filter { $0 != .subject }
        return part.joins.flatMap { join in fields.map { $0.term(join) } } + (part.meaning.map { [$0] } ?? [])
    }

    private mutating func add(_ chunks: [TypedChunk], _ fields: [Field]) {
        let first = parts.count
        for chunk in chunks {
            let tokens = TextAnalysis.tokens(chunk.text)
            guard !tokens.isEmpty else { continue }
            // "C++11" or "Python编程" without quotation marks is several words like any others.
            if chunk.isPhrase {
                parts.append(Part(fields: fields, tokens: tokens, isPhrase: true))
            } else {
                let start = parts.count
                parts += tokens.map { Part(fields: fields, tokens: [$0], isPhrase: false) }
                guard fields == Field.all, let meaning = Self.meaning(chunk.text, tokens) else { continue }
                for place in start..<parts.count { parts[place].meaning = meaning }
            }
        }
        for place in parts.indices.dropFirst(first + 1) {
            guard let one = parts[place - 1].word, let other = parts[place].word, let join = TextAnalysis.joined(.word(one), .word(other)) else { continue }
            parts[place - 1].joins.append(join)
            parts[place].joins.append(join)
        }
    }

    /// The term of a class or a year.
    private static func meaning(_ text: String, _ tokens: [TextAnalysis.Token]) -> String? {
        if ClassCode.isTyped(text) { return Field.classCode.term(ClassCode.normal(text)) }
        guard tokens.count == 1, case .word(let word) = tokens[0], word.utf8.count == 4, let year = Int(word), (1_000...2_199).contains(year) else { return nil }
        return Field.year.term(word)
    }
}
