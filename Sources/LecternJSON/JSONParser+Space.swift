// Spaces, comments, and saying where something is wrong.

extension JSONParser {
    /// Passes over spaces, and in JSON5 over comments.
    mutating func skipSpace() throws(JSONError) {
        while let byte = next {
            switch byte {
            case 0x20, 0x09, 0x0a, 0x0d: position += 1
            case 0x0b, 0x0c:
                guard dialect == .json5 else { return }
                position += 1
            case UInt8(ascii: "/"):
                guard dialect == .json5 else { throw fail("comments are not JSON") }
                try skipComment()
            case 0x80...:
                guard dialect == .json5, let scalar = scalar(), JSONParser.isSpace(scalar) else { return }
                position += UTF8.width(scalar)
            default: return
            }
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{feff}" || scalar == "\u{2028}" || scalar == "\u{2029}"
            || scalar.properties.generalCategory == .spaceSeparator
    }

    private mutating func skipComment() throws(JSONError) {
        let start = position
        position += 1
        if takeByte("/") {
            while let byte = next, byte != 0x0a, byte != 0x0d { position += 1 }
            return
        }
        guard takeByte("*") else { throw fail("a value must come here, not /", at: start) }
        while next != nil {
            if takeByte("*") {
                if takeByte("/") { return }
            } else {
                position += 1
            }
        }
        throw fail("this comment has no end", at: start)
    }

    /// The character at the position; nil: the end.
    func scalar() -> Unicode.Scalar? {
        guard let first = next else { return nil }
        let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        return String(decoding: bytes[position..<min(position + length, bytes.count)], as: UTF8.self).unicodeScalars.first
    }

    /// What stands at the position, for an error.
    var here: String {
        guard let scalar = scalar() else { return "the end of the text" }
        return scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
            ? "U+" + String(scalar.value, radix: 16, uppercase: true) : String(Character(scalar))
    }

    /// An error at a position.
    /// - Parameters:
    ///   - message: what is wrong.
    ///   - at: where; nil: here.
    func fail(_ message: String, at: Int? = nil) -> JSONError {
        let end = min(at ?? position, bytes.count)
        var line = 1, column = 1
        for (index, byte) in bytes[..<end].enumerated() {
            if byte == 0x0a {
                line += 1
                column = 1
            } else if byte & 0xc0 != 0x80, !(index == 0 && byte == 0xef && bytes.starts(with: [0xef, 0xbb, 0xbf])) {
                column += 1
            }
        }
        return JSONError(message: message, line: line, column: column)
    }
}
