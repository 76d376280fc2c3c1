// Pinyin of Han characters, without tones, with the readings that a character has in its word, or else all of its own: 长 is read zhang and chang.

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
    /// The longest word of the table of words.
    private static let wordCharactersMax = 4

    /// The readings of each character, most common first; made once, from the table.
    private static let readings: [Unicode.Scalar: [String]] = {
        var ranked: [Unicode.Scalar: [(rank: Int, syllable: String)]] = [:]
        ranked.reserveCapacity(21_000)
        for line in PinyinTable.lines.split(separator: "\n") {
            let parts = line.split(separator: " ")
            for (rank, characters) in parts.dropFirst().enumerated() where characters != "-" {
                for character in characters.unicodeScalars { ranked[character, default: []].append((rank, String(parts[0]))) }
            }
        }
        return ranked.mapValues { $0.sorted { $0.rank < $1.rank }.map(\.syllable) }
    }()

    /// A word in which a character is read otherwise than alone.
    private struct WordReading {
        let rest: [Unicode.Scalar]
        /// By the places of its characters; nil: as alone.
        let syllables: [String?]
    }

    /// By first characters, the longest words first; made once, from the tables.
    private static let words: [Unicode.Scalar: [WordReading]] = {
        var words: [Unicode.Scalar: [WordReading]] = [:]
        for line in [WordReadingTable1.lines, WordReadingTable2.lines].flatMap({ $0.split(separator: "\n") }) {
            let parts = line.split(separator: " ")
            let places = parts[0].split(separator: "|").compactMap { cell in cell.first?.wholeNumberValue.map { ($0, String(cell.dropFirst())) } }
            for word in parts.dropFirst() {
                let scalars = Array(word.unicodeScalars)
                var syllables = [String?](repeating: nil, count: scalars.count)
                for (place, syllable) in places where place < syllables.count { syllables[place] = syllable }
                words[scalars[0], default: []].append(WordReading(rest: Array(scalars.dropFirst()), syllables: syllables))
            }
        }
        return words.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }()

    /// All syllables, those with ü as they are typed: lv and lu.
    private static let syllables: Set<String> = Set(
        PinyinTable.lines.split(separator: "\n").flatMap { line in typed(line.prefix { $0 != " " }.description) })

    /// Whoever has no ü on the keyboard types v or u.
    private static func typed(_ syllable: String) -> [String] {
        syllable.contains("v") ? [syllable, String(syllable.map { $0 == "v" ? "u" : $0 })] : [syllable]
    }

    /// The readings of a character, the most common first; none: it is no Han character, or nobody knows how it is read.
    /// - Parameter character: as it stands in folded text.
    public static func readings(of character: Character) -> [String] {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return [] }
        return readings[scalar, default: []].flatMap(typed)
    }

    /// How each character of a text is read, and its words in other letters as they stand; none: it holds no Han character.
    /// - Parameters:
    ///   - text: as it is written; 乾隆 is not read as 干隆.
    ///   - readingsMax: so many readings of a character that stands in no known word, the most common first.
    public static func elements(_ text: String, readingsMax: Int) -> [[String]] {
        elements(folded: TextAnalysis.plain(text), readingsMax: readingsMax)
    }

    /// The same of text that is folded already.
    public static func elements(folded text: String, readingsMax: Int) -> [[String]] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { TextAnalysis.isHan($0.value) }) else { return [] }
        let folded = scalars.map { Folding.han($0) }
        var elements: [[String]] = []
        var word = ""
        var hasHan = false
        func close() {
            if !word.isEmpty { elements.append([TextAnalysis.folded(word)]) }
            word = ""
        }
        var at = 0
        while at < scalars.count {
            if TextAnalysis.isHan(scalars[at].value) {
                close()
                let known = wordReading(folded[at...])
                for place in 0..<max(known.count, 1) {
                    let own = readings[scalars[at + place]] ?? readings[folded[at + place]] ?? []
                    let chosen = (known.isEmpty ? nil : known[place] ?? own.first).map { [$0] } ?? Array(own.prefix(readingsMax))
                    guard !chosen.isEmpty else { continue }
                    hasHan = true
                    elements.append(chosen.flatMap(typed))
                }
                at += max(known.count, 1)
            } else {
                if scalars[at].properties.isAlphabetic || scalars[at].properties.numericType != nil {
                    word.unicodeScalars.append(scalars[at])
                } else if scalars[at] != "'" && scalars[at] != "’" {
                    close()
                }
                at += 1
            }
        }
        close()
        return hasHan ? elements : []
    }

    /// The readings of the longest known word that a text begins with; none: it begins with none.
    private static func wordReading(_ text: ArraySlice<Unicode.Scalar>) -> [String?] {
        guard let first = text.first, let known = words[first] else { return [] }
        let rest = text.dropFirst()
        return known.first { rest.starts(with: $0.rest) }?.syllables ?? []
    }

    /// The spellings of elements, as far as there are few enough.
    /// - Parameter max: so many at most; beyond them the first reading stands.
    public static func spellings(of elements: [[String]], max: Int) -> [Spelling] {
        var spellings = [Spelling(initials: "", whole: "")]
        for element in elements {
            let chosen = spellings.count * element.count > max ? element.prefix(1) : element[...]
            var seen = Set<Spelling>()
            spellings = spellings.flatMap { spelling in
                chosen.map { Spelling(initials: spelling.initials + $0.prefix(1), whole: spelling.whole + $0) }
            }.filter { seen.insert($0).inserted }
        }
        return spellings
    }

    /// The spellings of a text that holds Han characters, by all readings that its characters have; words in other letters stand as they
    /// are. None: it holds no Han character.
    /// - Parameter tokens: of the text, `TextAnalysis.tokens(text)`.
    public static func spellings(_ tokens: [TextAnalysis.Token]) -> [Spelling] {
        var elements: [[String]] = []
        var hasHan = false
        for token in tokens {
            switch token {
            case .word(let word): elements.append([word])
            case .run(let run):
                for character in run {
                    let readings = readings(of: character)
                    guard !readings.isEmpty else { continue }
                    hasHan = true
                    elements.append(readings)
                }
            }
        }
        return hasHan ? spellings(of: elements, max: spellingsMax) : []
    }

    /// The ways to read letters as syllables, those with the fewest syllables first.
    /// - Parameters:
    ///   - letters: without blanks, "hongloumeng".
    ///   - max: so many ways at most.
    /// - Returns: none where the letters are no syllables.
    public static func segmentations(of letters: String, max: Int) -> [[String]] {
        let bytes = Array(letters.utf8)
        guard !bytes.isEmpty else { return [] }
        // Ways to read the letters from each place on to the end.
        var ways: [[[String]]] = Array(repeating: [], count: bytes.count) + [[[]]]
        for start in stride(from: bytes.count - 1, through: 0, by: -1) {
            var found: [[String]] = []
            for length in stride(from: Swift.min(syllableLettersMax, bytes.count - start), through: 1, by: -1) where !ways[start + length].isEmpty {
                let syllable = String(decoding: bytes[start..<(start + length)], as: UTF8.self)
                if syllables.contains(syllable) { found += ways[start + length].map { [syllable] + $0 } }
            }
            ways[start] = Array(found.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.prefix(max).map(\.element))
        }
        return ways[0]
    }

    /// "zhuang" is the longest.
    public static let syllableLettersMax = 6
}
