// Text that was read in a wrong coding and written as UTF-8: UTF-8 or MARC-8 taken for Latin-1.

/// What was done to a record's texts, and how it is undone. UTF-8 may have been done to them more than once.
struct SecondCoding {
    private static let timesMax = 3

    private enum Kind {
        /// UTF-8 was read as Latin-1 or Windows-1252: "MÃ¼nchen".
        case utf8
        /// MARC-8 was read as Latin-1: "Garcâia".
        case marc8
    }

    private let kind: Kind

    /// Finds out; nil where the texts are what they seem, or it is not certain.
    /// - Parameters:
    ///   - texts: those with characters beyond ASCII.
    ///   - language: of the record.
    init?(_ texts: [String], language: String) {
        if Self.isDoubleEncoded(texts) {
            kind = .utf8
        } else if Self.wasMarc8(texts, language: language) {
            kind = .marc8
        } else {
            return nil
        }
    }

    /// A text as it was meant; nil where it is right already.
    func undone(_ text: String) -> String? {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        switch kind {
        case .utf8:
            var undone: String?
            for _ in 0..<Self.timesMax {
                let before = undone ?? text
                guard Self.doubleEncodedCharacters(before) ?? 0 > 0, let bytes = Self.bytes(before),
                    let after = String(validating: bytes, as: UTF8.self)
                else { break }
                undone = after
            }
            return undone
        case .marc8:
            guard let bytes = Self.bytes(text) else { return nil }
            var decoder = Marc8Decoder()
            return try? decoder.decode(bytes[...], place: "")
        }
    }

    /// The bytes of a text in Latin-1 with the characters of Windows-1252; nil where it has others.
    private static func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = scalar.isASCII ? UInt8(scalar.value) : Windows1252.byte(scalar) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    /// Certain enough when every stretch of such letters, in one text or in the whole record, makes valid
    /// UTF-8 and there are at least two characters of it.
    private static func isDoubleEncoded(_ texts: [String]) -> Bool {
        var total: Int? = 0
        for text in texts {
            let count = doubleEncodedCharacters(text)
            if let count, count >= 2 { return true }
            if let before = total, let count { total = before + count } else { total = nil }
        }
        return (total ?? 0) >= 2
    }

    /// How many characters such a text would have in truth; nil if it is not of that kind. A control character of Latin-1 is in no
    /// text: one character with it is as telling as two others.
    private static func doubleEncodedCharacters(_ text: String) -> Int? {
        var count = 0
        var run: [UInt8] = []
        var hasControl = false
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                guard let more = characters(in: run) else { return nil }
                count += more
                run = []
            } else if let byte = Windows1252.byte(scalar) {
                run.append(byte)
                hasControl = hasControl || scalar.value < 0xA0
            } else {
                return nil
            }
        }
        guard let more = characters(in: run) else { return nil }
        return count + more > 0 && hasControl ? max(2, count + more) : count + more
    }

    private static func characters(in run: [UInt8]) -> Int? {
        run.isEmpty ? 0 : String(validating: run, as: UTF8.self)?.unicodeScalars.count
    }

    /// Whether the texts of Latin-1 letters make sense as MARC-8 alone: each such letter stands before one that its mark belongs
    /// to, what comes out are usual letters, and one at least can't be what it seems.
    static func wasMarc8(_ texts: [String], language: String) -> Bool {
        let alphabet = LatinEvidence.knownAlphabet(language)
        var isTelling = false
        for text in texts {
            guard let bytes = bytes(text) else { continue }
            var decoder = Marc8Decoder()
            guard let read = try? decoder.decode(bytes[...], place: ""), !decoder.evidence.pairs.isEmpty,
                TextValidator.composed(read).unicodeScalars.allSatisfy({ $0.isASCII || usual.contains($0) })
            else { return false }
            for at in bytes.indices where bytes[at] >= 0x80 {
                isTelling = isTelling || isOnlyAMark(bytes, at, language, alphabet)
            }
        }
        return isTelling
    }

    /// Whether a text of Latin-1 letters has one that, as a mark, would make a usual letter of the vowel after it, or of the letter
    /// before it at the end of a word: where vowels seldom meet, the text may be MARC-8.
    static func mayBeMarc8(_ text: String, language: String) -> Bool {
        guard !manyVowels.contains(language), let bytes = bytes(text) else { return false }
        func makes(_ mark: UInt8, _ base: UInt8) -> Bool {
            base < 0x80 && (composed(mark, Unicode.Scalar(base)).map { usual.contains($0) } ?? false)
        }
        return bytes.indices.contains { at in
            guard bytes[at] >= 0xE0 else { return false }
            let next: UInt8 = at + 1 < bytes.count ? bytes[at + 1] : 0x20
            if isVowel(Unicode.Scalar(next)) { return makes(bytes[at], next) }
            return next < 0x80 && !Unicode.Scalar(next).properties.isAlphabetic && at > 0 && makes(bytes[at], bytes[at - 1])
        }
    }

    /// Whether a letter beyond ASCII can't be what it seems.
    private static func isOnlyAMark(_ bytes: [UInt8], _ at: Int, _ language: String, _ alphabet: Set<Unicode.Scalar>?) -> Bool {
        func letter(_ place: Int) -> Unicode.Scalar { bytes.indices.contains(place) ? Unicode.Scalar(bytes[place]) : " " }
        let seeming = letter(at)
        let base = letter(at + 1)
        guard seeming.properties.isAlphabetic, base.isASCII, base.properties.isAlphabetic else { return false }
        if seeming.properties.isLowercase, base.properties.isUppercase { return true }  // "åOe"
        if let alphabet, !alphabet.contains(seeming), let meant = composed(bytes[at], base), alphabet.contains(meant) { return true }
        if isVowel(base) { return isVowel(letter(at + 2)) && !manyVowels.contains(language) }  // "Garcâia"
        return isVowel(letter(at - 1)) && !manyVowels.contains(language)  // "Espaäna"
    }

    private static func composed(_ mark: UInt8, _ base: Unicode.Scalar) -> Unicode.Scalar? {
        var decoder = Marc8Decoder()
        guard let text = try? decoder.decode([mark, UInt8(base.value)], place: "") else { return nil }
        return TextValidator.composed(text).lowercased().unicodeScalars.first
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool { "aeiouyAEIOUY".unicodeScalars.contains(scalar) }

    /// Languages in which an accented vowel stands beside others.
    private static let manyVowels: Set<String> = ["por", "vie", "rum", "fre", "fra", "fin", "est", "ger", "deu", "swe", "dut", "cat"]

    /// Letters with marks as names and titles in Latin letters have them.
    private static let usual: Set<Unicode.Scalar> = Set(
        ("áéíóúàèìòùâêîôûäëïöüãñõåçăāēīōūčďěňřšťžąęłńśźżőűøæœßşţğıžćđ" + "ÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÄËÏÖÜÃÑÕÅÇĀĒĪŌŪČŠŽŁŚÖØÆŒ").unicodeScalars)
}
