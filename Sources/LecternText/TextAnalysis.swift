// Brings text into the form in which it is found: the same for records and queries, and for every store.

internal import Foundation

/// Cuts text into folded tokens.
public enum TextAnalysis {
    /// Rises when the same text gets other tokens, terms or spellings than before: what was indexed has to be analysed again.
    public static let version: Int64 = 2

    /// A stretch of folded text.
    public enum Token: Equatable, Sendable {
        /// Letters and digits of a script that writes words apart; "c++" and "c#" with their signs.
        case word(String)
        /// Chinese characters, kana or hangul, which are written without blanks.
        case run([Character])

        /// The token as text.
        public var text: String {
            switch self {
            case .word(let word): word
            case .run(let characters): String(characters)
            }
        }

        /// What a document is indexed under: a word; of a run its characters and its pairs of neighbours.
        public var terms: [String] {
            switch self {
            case .word(let word): return [word]
            case .run(let run):
                return run.indices.flatMap { index -> [String] in
                    let character = String(run[index])
                    return index > 0 ? [character, String(run[(index - 1)...index])] : [character]
                }
            }
        }

        /// What a document must have all of to contain the token: a word; of a run its pairs, so that neighbours stand together.
        /// - Parameter relaxed: whether the characters of a run may stand anywhere.
        public func queryTerms(relaxed: Bool) -> [String] {
            switch self {
            case .word(let word): [word]
            case .run(let run) where run.count == 1 || relaxed: run.map { String($0) }
            case .run(let run): run.indices.dropFirst().map { String(run[($0 - 1)...$0]) }
            }
        }
    }

    /// A word is cut after so many bytes, so that a term with its field fits the store's 128.
    public static let wordBytesMax = 96
    /// Neighbours are joined into a word of so many bytes at most.
    public static let joinBytesMax = 32
    /// So many scalars of one character count.
    private static let scalarsMax = 8

    /// Compatibility forms, case, accents and widths folded; Traditional characters, Japanese forms and variants as the simplified ones,
    /// hiragana as katakana, and letters such as ł, ø and æ as they are typed without them.
    public static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var scalars = String.UnicodeScalarView()
        for scalar in plain(text).unicodeScalars { Folding.append(scalar, to: &scalars) }
        return String(scalars)
    }

    /// Text as Unicode folds it: compatibility forms, case, accents and widths. Characters with variants stand as they are.
    package static func plain(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ isSettled($0.value) }) {
            var scalars = String.UnicodeScalarView()
            for scalar in text.unicodeScalars { scalars.append(lowercase(scalar)) }
            return String(scalars)
        }
        return foldedByUnicode(text)
    }

    /// The same of any text.
    package static func foldedByUnicode(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .precomposedStringWithCanonicalMapping
    }

    /// Whether Unicode folds a scalar to itself but for its case, beside whichever other such scalar it stands: what nearly all Chinese titles
    /// are made of.
    package static func isSettled(_ value: UInt32) -> Bool {
        switch value {
        case 0x20..<0x7F, 0x3001...0x3002, 0x3008...0x3011, 0x4E00...0x9FA5: true
        default: false
        }
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
    }

    /// The tokens of a text, in its order.
    public static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var word = ""
        var run: [Character] = []
        func close() {
            if !word.isEmpty { tokens.append(.word(numeral[word] ?? cut(word))) }
            if !run.isEmpty { tokens.append(.run(run)) }
            word = ""
            run = []
        }
        let folded = folded(text)
        // No two settled scalars are one character.
        let characters = folded.unicodeScalars.allSatisfy { isSettled($0.value) } ? folded.unicodeScalars.map { Character($0) } : Array(folded)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            index += 1
            if isUnspaced(character) {
                if !word.isEmpty { close() }
                // Without variation selectors and whatever else a font needs.
                if let scalar = character.unicodeScalars.first { run.append(Character(scalar)) }
            } else if character.isLetter || character.isNumber || character.unicodeScalars.allSatisfy(isMark) {
                if !run.isEmpty { close() }
                word.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(scalarsMax))
            } else if character == "+", next == "+", !word.isEmpty {
                // C++ is not C.
                word += "++"
                index += 1
                close()
            } else if character == "#", !word.isEmpty, !next.isLetter, !next.isNumber {
                word += "#"
                close()
            } else if !isInsideWord(character) || word.isEmpty || elisions.contains(word) {
                close()
            }
        }
        close()
        return tokens
    }

    /// Neighbours written as one: "e", "book" as "ebook", single letters all together, and of two runs the characters that meet. A document is
    /// indexed under these too, so that blanks, dots and bars may be left out or put in.
    public static func joins(_ tokens: [Token]) -> [String] {
        var joins: [String] = []
        var letters = ""
        func closeLetters() {
            if letters.count > 2 { joins.append(letters) }
            letters = ""
        }
        for (index, token) in tokens.enumerated() {
            if index > 0, let joined = joined(tokens[index - 1], token) { joins.append(joined) }
            if case .word(let word) = token, word.count == 1, letters.utf8.count < joinBytesMax {
                letters += word
            } else {
                closeLetters()
            }
        }
        closeLetters()
        return joins
    }

    /// Two neighbours as one term; nil: they can't be one, or it would be too long.
    public static func joined(_ first: Token, _ second: Token) -> String? {
        switch (first, second) {
        case (.word(let one), .word(let other)):
            guard one.utf8.count + other.utf8.count <= joinBytesMax, one.last.map({ $0.isLetter || $0.isNumber }) ?? false else { return nil }
            return one + other
        case (.run(let one), .run(let other)): return one.last.flatMap { last in other.first.map { String([last, $0]) } }
        default: return nil
        }
    }

    /// The tokens as one text, blanks between them: the form in which phrases are looked for.
    public static func joined(_ tokens: [Token]) -> String { tokens.map(\.text).joined(separator: " ") }

    /// Whether a character belongs to a script without blanks between words.
    public static func isUnspaced(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return isHan(value) || (0x3041...0x30FF).contains(value) && value != 0x30FB || (0xAC00...0xD7A3).contains(value)
    }

    static func isHan(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    /// Apostrophes and the soft sign of romanizations, which not everybody writes.
    private static func isInsideWord(_ character: Character) -> Bool { "'’ʼʻʹʺ`´".contains(character) }

    /// Articles and the like that stand before an apostrophe: l'homme is found by "homme".
    private static let elisions: Set<String> = [
        "l", "d", "j", "qu", "n", "s", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "dell", "all", "nell", "sull", "dall", "un", "quest",
    ]

    /// Roman numerals that are no words: 三体Ⅱ, 三体II and 三体2 are one.
    private static let numeral = [
        "ii": "2", "iii": "3", "iv": "4", "vii": "7", "viii": "8", "ix": "9", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16",
        "xvii": "17", "xviii": "18", "xix": "19",
    ]

    /// At most so many bytes of a text, whole characters.
    public static func cut(_ text: String, bytesMax: Int = wordBytesMax) -> String {
        guard text.utf8.count > bytesMax else { return text }
        var cut = ""
        var bytes = 0
        for character in text {
            bytes += character.utf8.count
            guard bytes <= bytesMax else { break }
            cut.append(character)
        }
        return cut
    }
}
