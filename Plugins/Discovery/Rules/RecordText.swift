// What of a record goes into the text index, and what scoring needs to see again.

internal import LecternText

/// The searchable text of one record.
package struct RecordText: Equatable, Sendable {
    /// A record has at most so many terms; a table of contents may have more words.
    static let termsMax = 4_096
    /// At most so many bytes of folded text are kept of each field for scoring.
    static let keptBytesMax = 4_096
    /// A whole title or name is found by so many bytes of it.
    static let keyBytesMax = 96
    /// So many whole titles and names are spelt in pinyin, each in so many ways where characters have several readings.
    private static let spelledMax = 12
    private static let spellingsMax = 4
    /// The readings of a character of a title that stands in no known word; a family may read any of them.
    static let titleReadingsMax = 2
    static let nameReadingsMax = 3
    /// A word is in the dictionary by which typing errors are forgiven if it has so many letters.
    static let spelledWordCharacters = 4...24

    /// Terms for the store: opaque, each once, without blanks, at most 128 bytes.
    package private(set) var terms: [String] = []
    /// Folded titles, one a line, the chief one first.
    package private(set) var titles = ""
    /// Folded names, one a line.
    package private(set) var authors = ""
    /// Folded subjects and the like, one a line.
    package private(set) var subjects = ""
    /// Words of titles and names in letters, which a typing error may be meant for.
    package private(set) var words: Set<String> = []

    private var seen: Set<TermBytes> = []

    /// A term as its bytes: Swift hashes and compares strings as Unicode normalizes them, and a record has a hundred terms.
    private struct TermBytes: Hashable {
        let text: String

        static func == (one: TermBytes, other: TermBytes) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

        func hash(into hasher: inout Hasher) {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hasher.combine(hash)
        }
    }

    /// - Parameters:
    ///   - titles: the chief title first.
    ///   - authors: people and bodies.
    ///   - subjects: whatever else words are looked for in.
    ///   - isbns: in 13 digits.
    ///   - classes: as the record has them.
    ///   - year: 0 where it is not known.
    ///   - language: of ISO 639-2/B; may be empty.
    package init(
        titles: [String], authors: [String], subjects: [String], isbns: [String], classes: [String] = [], year: Int32 = 0, language: String = ""
    ) {
        for isbn in isbns { add(Field.isbn.term(isbn)) }
        self.titles = add(titles, .title)
        self.authors = add(authors, .author)
        self.subjects = add(subjects, .subject)
        for code in classes.map(ClassCode.normal) where !code.isEmpty {
            for one in ClassCode.withParents(code) { add(Field.classCode.term(one)) }
        }
        if year > 0 { add(Field.year.term("\(year)")) }
        if !language.isEmpty { add(Field.language.term(language.lowercased())) }
        for title in titles.prefix(Self.spelledMax) where !title.isEmpty {
            addKey(title, .titleKey)
            spell(title, .titleSyllable, .titlePinyin, .titleInitials, Self.titleReadingsMax)
        }
        // A subtitle may be typed with its title.
        if titles.count > 1, !titles[0].isEmpty, !titles[1].isEmpty { addKey(titles[0] + " " + titles[1], .titleKey) }
        for name in authors.prefix(Self.spelledMax).map(Self.withoutOrigin) where !name.isEmpty {
            addKey(name, .nameKey)
            spell(name, .nameSyllable, .namePinyin, .nameInitials, Self.nameReadingsMax)
        }
        seen = []
    }

    /// A text without blanks, as much of it as a key has.
    static func key(_ tokens: [TextAnalysis.Token]) -> String {
        TextAnalysis.cut(tokens.map(\.text).joined(), bytesMax: keyBytesMax)
    }

    /// A name without the country or dynasty before it: "[美] 卡勒德·胡赛尼", "（唐）杜甫".
    package static func withoutOrigin(_ name: String) -> String {
        guard let first = name.first, "[［(（〔【".contains(first), let end = name.prefix(12).firstIndex(where: { "]］)）〕】".contains($0) }) else {
            return name
        }
        return String(name[name.index(after: end)...].drop { $0 == " " })
    }

    private mutating func add(_ texts: [String], _ field: Field) -> String {
        var kept = ""
        for text in texts where !text.isEmpty {
            let tokens = TextAnalysis.tokens(text)
            for token in tokens { for term in token.terms { add(field.term(term)) } }
            if field != .subject {
                for join in TextAnalysis.joins(tokens) { add(field.term(join)) }
                for case .word(let word) in tokens where Self.spelledWordCharacters.contains(word.count) && word.allSatisfy(\.isLetter) {
                    words.insert(word)
                }
            }
            let line = TextAnalysis.joined(tokens)
            if kept.utf8.count + line.utf8.count < Self.keptBytesMax {
                kept += (kept.isEmpty ? "" : "\n") + line
            }
        }
        return kept
    }

    private mutating func addKey(_ text: String, _ field: Field) {
        let key = Self.key(TextAnalysis.tokens(text))
        if !key.isEmpty { add(field.term(key)) }
    }

    private mutating func spell(_ text: String, _ syllable: Field, _ whole: Field, _ initials: Field, _ readingsMax: Int) {
        let elements = Pinyin.elements(text, readingsMax: readingsMax)
        for (place, element) in elements.enumerated() {
            for reading in element {
                add(syllable.term(reading))
                guard place > 0 else { continue }
                for before in elements[place - 1] { add(syllable.term(before + reading)) }
            }
        }
        guard !elements.isEmpty else { return }
        for spelling in Pinyin.spellings(of: elements, max: Self.spellingsMax) {
            add(whole.term(TextAnalysis.cut(spelling.whole, bytesMax: Self.keyBytesMax)))
            if elements.count > 1 { add(initials.term(TextAnalysis.cut(spelling.initials, bytesMax: Self.keyBytesMax))) }
        }
    }

    private mutating func add(_ term: String) {
        guard terms.count < Self.termsMax, term.utf8.count <= 128, seen.insert(TermBytes(text: term)).inserted else { return }
        terms.append(term)
    }
}
