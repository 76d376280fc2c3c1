// Brings text into the form in which it is found: the same for records and queries, and for every store.

internal import Foundation

/// Cuts text into folded tokens.
public enum TextAnalysis {
    /// A stretch of folded text.
    public enum Token: Equatable, Sendable {
        /// Letters and digits of a script that writes words apart.
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
    /// So many scalars of one character count.
    private static let scalarsMax = 8

    /// Compatibility forms, case, accents and widths folded, Traditional characters as Simplified ones.
    public static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        let folded = text.precomposedStringWithCompatibilityMapping
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .precomposedStringWithCanonicalMapping
        guard folded.unicodeScalars.contains(where: { isHan($0.value) }) else { return folded }
        return folded.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? folded
    }

    /// The tokens of a text, in its order.
    public static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var word = ""
        var run: [Character] = []
        func close() {
            if !word.isEmpty { tokens.append(.word(cut(word))) }
            if !run.isEmpty { tokens.append(.run(run)) }
            word = ""
            run = []
        }
        for character in folded(text) {
            if isUnspaced(character) {
                if !word.isEmpty { close() }
                // Without variation selectors and whatever else a font needs.
                if let scalar = character.unicodeScalars.first { run.append(Character(scalar)) }
            } else if character.isLetter || character.isNumber || character.unicodeScalars.allSatisfy(isMark) {
                if !run.isEmpty { close() }
                word.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(scalarsMax))
            } else if !isInsideWord(character) || word.isEmpty {
                close()
            }
        }
        close()
        return tokens
    }

    /// The tokens as one text, blanks between them: the form in which phrases are looked for.
    public static func joined(_ tokens: [Token]) -> String { tokens.map(\.text).joined(separator: " ") }

    /// Whether a character belongs to a script without blanks between words.
    public static func isUnspaced(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return isHan(value) || (0x3041...0x30FF).contains(value) || (0xAC00...0xD7A3).contains(value)
    }

    private static func isHan(_ value: UInt32) -> Bool {
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

    private static func cut(_ word: String) -> String {
        guard word.utf8.count > wordBytesMax else { return word }
        var cut = ""
        for character in word {
            guard cut.utf8.count + character.utf8.count <= wordBytesMax else { break }
            cut.append(character)
        }
        return cut
    }
}
