// What was typed as pinyin, and how it compares with a title or name that is read so.

internal import LecternText

/// Letters that may be pinyin.
enum PinyinText {
    /// So many letters are read as pinyin.
    static let lettersMax = 200

    /// The stretches of letters of a text, with v for ü and without tones; none where it has other characters.
    static func letters(_ text: String) -> [String] {
        var written = ""
        for scalar in text.decomposedScalars {
            // ü, also with a tone on it, is typed as v.
            if scalar.value == 0x308, let last = written.last, last == "u" || last == "U" {
                written.removeLast()
                written.append("v")
            } else {
                written.unicodeScalars.append(scalar)
            }
        }
        let folded = TextAnalysis.folded(written)
        var stretches: [String] = []
        var current = ""
        for character in folded {
            if character.isASCII, character.isLetter {
                current.append(character)
            } else if character == " " || "'’-·.,".contains(character) || !current.isEmpty && "12345".contains(character) {
                if !current.isEmpty { stretches.append(current) }
                current = ""
            } else {
                return []
            }
        }
        if !current.isEmpty { stretches.append(current) }
        return stretches.reduce(0) { $0 + $1.count } <= lettersMax ? stretches : []
    }

    /// Where in a text that is read so the letters end, begun at an element; nil: it is not read so.
    /// - Parameters:
    ///   - letters: from `at` on.
    ///   - elements: the ways to read each character, as `Pinyin.elements` gives them.
    static func end(of letters: [UInt8], at: Int = 0, in elements: [[String]], from: Int) -> Int? {
        if at == letters.count { return from }
        guard from < elements.count else { return nil }
        for reading in elements[from] where letters[at...].starts(with: reading.utf8) {
            if let end = end(of: letters, at: at + reading.utf8.count, in: elements, from: from + 1) { return end }
        }
        return nil
    }

    /// Whether the elements from one on begin with these letters, one each.
    static func hasInitials(_ letters: [UInt8], _ elements: [[String]], from: Int) -> Bool {
        guard from + letters.count <= elements.count else { return false }
        return letters.enumerated().allSatisfy { place, letter in elements[from + place].contains { $0.utf8.first == letter } }
    }
}

extension String {
    /// Its scalars, accents apart from their letters.
    fileprivate var decomposedScalars: [Unicode.Scalar] {
        unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            switch scalar.value {
            case 0xFC, 0x1D6, 0x1D8, 0x1DA, 0x1DC: ["u", "\u{308}"]
            case 0xDC, 0x1D5, 0x1D7, 0x1D9, 0x1DB: ["U", "\u{308}"]
            default: [scalar]
            }
        }
    }
}
