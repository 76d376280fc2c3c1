// The line in which a person types, or a scanner.

/// A text that is being typed, with its cursor.
struct TextField: Equatable {
    private(set) var characters: [Character] = []
    private(set) var cursor = 0

    init(_ text: String = "") {
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }
    var isEmpty: Bool { characters.isEmpty }

    /// Takes the text, and is empty.
    mutating func take() -> String {
        defer { self = TextField() }
        return text
    }

    /// Edits by a key.
    /// - Returns: whether the key was one that edits; false too where the field is full.
    mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .text(let character):
            guard characters.count < DeskLimits.fieldCharactersMax else { return false }
            // A mark that joins the character before it, as typed by an input method.
            let joined = cursor > 0 ? String(characters[cursor - 1]) + String(character) : ""
            if joined.count == 1, let one = joined.first {
                characters[cursor - 1] = one
            } else {
                characters.insert(character, at: cursor)
                cursor += 1
            }
        case .backspace where cursor > 0:
            cursor -= 1
            characters.remove(at: cursor)
        case .delete where cursor < characters.count: characters.remove(at: cursor)
        case .left where cursor > 0: cursor -= 1
        case .right where cursor < characters.count: cursor += 1
        case .home: cursor = 0
        case .end: cursor = characters.count
        case .control("u"): self = TextField()
        case .backspace, .delete, .left, .right: break
        default: return false
        }
        return true
    }

    /// What is shown of it in so many columns, with the cursor's column.
    /// - Parameters:
    ///   - limit: columns.
    ///   - isSecret: each character is a star.
    func shown(_ limit: Int, isSecret: Bool) -> (text: String, cursor: Int) {
        let all: [Character] = isSecret ? characters.map { _ in "*" } : characters
        var start = 0
        func width(_ range: Range<Int>) -> Int { all[range].reduce(0) { $0 + TextWidth.columns($1) } }
        while width(start..<cursor) > limit - 1 { start += 1 }
        return (TextWidth.fitted(String(all[start...]), limit), width(start..<cursor))
    }
}

/// What scanners type.
package enum ScanText {
    /// What was scanned, as it stands in the database: without blanks at its ends and control characters, with full-width letters and digits
    /// as plain ones, as input methods make of them.
    package static func normalized(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
                scalars.append(plain)
            } else if scalar.value == 0x3000 {
                scalars.append(" ")
            } else if scalar.value >= 0x20, scalar.value != 0x7F, scalar.value != 0xFEFF {
                scalars.append(scalar)
            }
        }
        var result = Substring(String(scalars))
        while result.first?.isWhitespace == true { result.removeFirst() }
        while result.last?.isWhitespace == true { result.removeLast() }
        return String(result)
    }
}
