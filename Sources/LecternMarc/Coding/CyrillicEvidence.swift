// Weighs whether bytes are Cyrillic text in one of three 8-bit codings.

/// Read in a wrong one of these codings, Russian has capitals inside words or signs instead of letters; read
/// in the right one it has neither.
struct CyrillicEvidence {
    static let languages: Set<String> = ["rus", "bul", "bel", "ukr"]
    private static let lettersMin = 40
    private static let namedLettersMin = 6
    private static let codings: [TextCoding] = [.windows1251, .koi8r, .ibm866]

    /// The codings in which the record is Cyrillic beyond doubt: one or none.
    let convincing: [TextCoding]

    init(_ record: UndecodedRecord, _ hints: CodingHints) {
        let isNamed = Self.languages.contains(hints.language)
        let texts = record.fields.flatMap(\.values).filter { $0.contains { $0 >= 0x80 } }
        convincing = Self.codings.filter { Self.isConvincing($0, texts, isNamed: isNamed) }
    }

    private static func isConvincing(_ coding: TextCoding, _ texts: [ArraySlice<UInt8>], isNamed: Bool) -> Bool {
        let decoder = TextDecoder(coding: coding)
        var words = 0
        var wellFormed = 0
        var letters = 0
        var frequent = 0
        var others = 0
        for bytes in texts {
            guard let text = try? decoder.decode(bytes, place: "") else { return false }
            others += text.unicodeScalars.count { !$0.isASCII && !isCyrillic($0) && !isPunctuation($0) }
            for word in text.split(whereSeparator: { !$0.isLetter }) {
                guard word.unicodeScalars.contains(where: isCyrillic) else { continue }
                words += 1
                if word.unicodeScalars.allSatisfy(isCyrillic), hasWordCase(word) { wellFormed += 1 }
                for letter in word.lowercased() {
                    letters += 1
                    if "оеаинтсрвл".contains(letter) { frequent += 1 }
                }
            }
        }
        guard others == 0 else { return false }
        // These ten letters are two thirds of Russian text. A short one in a record that says it is Russian has words in one coding only.
        if letters >= lettersMin { return wellFormed * 20 >= words * 19 && frequent * 100 >= letters * 50 }
        return isNamed && letters >= namedLettersMin && wellFormed == words && frequent * 100 >= letters * 25
    }

    private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x0400...0x045F).contains(scalar.value) }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        [0xA0, 0xA7, 0xA9, 0xAB, 0xBB, 0x2116, 0x2013, 0x2014, 0x201C, 0x201D, 0x201E, 0x2026].contains(scalar.value)
    }

    /// All small, all capital, or a capital before small letters.
    private static func hasWordCase(_ word: Substring) -> Bool {
        word.dropFirst().allSatisfy(\.isLowercase) || word.allSatisfy(\.isUppercase)
    }
}
