// Weighs whether bytes are combining marks of MARC-8 or accented letters of Latin-1.

import Foundation

/// In MARC-8 0xE9 is a caron that belongs to the next letter; in Latin-1 it is "é". The characters around decide.
struct Marc8Evidence {
    /// Marks that make no sense as Latin-1 here.
    private var forMarc8 = 0
    /// Marks that make no sense as MARC-8 here.
    private var against = 0
    private var total = 0
    /// Languages in which a caron is an everyday mark.
    private static let caronLanguages: Set<String> = [
        "cze", "slo", "slv", "hrv", "scr", "scc", "srp", "bos", "mac", "lit", "lav", "est", "wen",
    ]

    init(_ pairs: [Marc8Decoder.Evidence.Pair]) {
        for pair in pairs { weigh(pair) }
    }

    /// - Parameters:
    ///   - declared: whether the record says that it is not Unicode.
    ///   - hasSpecials: whether it has letters beyond ASCII without marks.
    ///   - hasEscape: whether it changes sets by escape sequences, which no 8-bit coding does.
    ///   - language: of the record.
    func isConvincing(declared: Bool, hasSpecials: Bool, hasEscape: Bool, language: String) -> Bool {
        if total == 0 { return declared || hasEscape || !hasSpecials }
        if against > 0 { return forMarc8 >= against * 8 }
        return forMarc8 > 0 || hasEscape || declared && Self.caronLanguages.contains(language)
    }

    private mutating func weigh(_ pair: Marc8Decoder.Evidence.Pair) {
        total += 1
        guard pair.base < 0x80 else {
            forMarc8 += 1  // two accented letters in a row
            return
        }
        let letter = Character(Unicode.Scalar(pair.base))
        guard letter.isLetter else {
            against += 1
            return
        }
        switch pair.mark {
        case 0xEB...0xEF, 0xF1...0xF9, 0xFA, 0xFB, 0xFE:
            forMarc8 += 1  // the marks of romanization; hardly ever letters before a letter
        case 0xE0...0xEA, 0xF0:
            if Self.composes(pair.mark, pair.base) { weighComposing(pair, letter) } else { against += 1 }
        default:
            break
        }
    }

    private mutating func weighComposing(_ pair: Marc8Decoder.Evidence.Pair, _ letter: Character) {
        let isVowel = "aeiouyAEIOUY".contains(letter)
        let before = Character(Unicode.Scalar(pair.before))
        if isVowel || pair.mark == 0xE2 || pair.mark == 0xE4 || pair.mark == 0xF0 || letter.isUppercase {
            forMarc8 += 1  // "ae", "ân", "ãn", "Ss": no such Latin-1 words
        } else if pair.mark == 0xE9, "aouyAOUY".contains(before) {
            forMarc8 += 1
        } else if pair.mark == 0xE1 || pair.mark == 0xE8 {
            against += 1  // "án", "èt"
        }
    }

    /// Whether Unicode has the letter with its mark as one character.
    private static func composes(_ mark: UInt8, _ base: UInt8) -> Bool {
        guard let sign = Unicode.Scalar(Marc8Table.ansel.characters[Int(mark & 0x7F) - 0x21]) else { return false }
        var text = String(Character(Unicode.Scalar(base)))
        text.unicodeScalars.append(sign)
        return text.precomposedStringWithCanonicalMapping.unicodeScalars.count == 1
    }
}
