// Pinyin of Han characters, without tones, with all readings that a character has: 长 is read zhang and chang.

/// Spells Chinese text in Latin letters, as a person types it.
public enum Pinyin {
    /// A text as somebody may type it.
    public struct Spelling: Hashable, Sendable {
        /// The first letter of each character: "zs".
        public let initials: String
        /// All of it, without blanks: "zhangsan".
        public let whole: String

        /// Makes a spelling.
        public init(initials: String, whole: String) {
            self.initials = initials
            self.whole = whole
        }
    }

    /// Spellings of one text at most: of more characters with several readings, the later ones are spelt by their first.
    public static let spellingsMax = 16

    /// The readings of each character, most common first; made once, from the table.
    private static let readings: [Unicode.Scalar: [String]] = {
        var readings: [Unicode.Scalar: [String]] = [:]
        readings.reserveCapacity(21_000)
        for line in PinyinTable.lines.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            // Whoever has no ü on the keyboard types v or u.
            let syllable = String(parts[0])
            let written = syllable.contains("v") ? [syllable, String(syllable.map { $0 == "v" ? "u" : $0 })] : [syllable]
            for character in parts[1].unicodeScalars { readings[character, default: []] += written }
        }
        return readings
    }()

    /// The readings of a character; none: it is no Han character, or nobody knows how it is read.
    /// - Parameter character: as it stands in folded text.
    public static func readings(of character: Character) -> [String] {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return [] }
        return readings[scalar] ?? []
    }

    /// The spellings of a text that holds Han characters; words in other letters stand as they are. None: it holds no Han character.
    /// - Parameter tokens: of the text, `TextAnalysis.tokens(text)`.
    public static func spellings(_ tokens: [TextAnalysis.Token]) -> [Spelling] {
        var spellings = [Spelling(initials: "", whole: "")]
        var hasHan = false
        func append(_ parts: [String]) {
            let chosen = spellings.count * parts.count > spellingsMax ? Array(parts.prefix(1)) : parts
            var seen = Set<Spelling>()
            spellings = spellings.flatMap { spelling in
                chosen.map { Spelling(initials: spelling.initials + $0.prefix(1), whole: spelling.whole + $0) }
            }.filter { seen.insert($0).inserted }
        }
        for token in tokens {
            switch token {
            case .word(let word): append([word])
            case .run(let run):
                for character in run {
                    let readings = readings(of: character)
                    guard !readings.isEmpty else { continue }
                    hasHan = true
                    append(readings)
                }
            }
        }
        return hasHan ? spellings : []
    }
}
