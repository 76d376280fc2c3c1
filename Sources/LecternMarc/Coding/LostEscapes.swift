// East Asian MARC-8 whose escape bytes were lost on the way: "$1!2H!?5(B".

/// Recognizes and reads it.
enum LostEscapes {
    enum Reading: Equatable {
        /// There is no such thing in the text.
        case none
        /// The text with its characters.
        case text(String)
        /// There is, and a part of it is damaged.
        case broken
    }

    private static let begin = Array("$1".utf8)
    private static let end = Array("(B".utf8)

    /// Reads a text.
    static func read(_ text: String) -> Reading {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var isFound = false
        var at = 0
        while at < bytes.count {
            guard bytes[at...].starts(with: begin) else {
                result.append(bytes[at])
                at += 1
                continue
            }
            let stretch = stretch(bytes[(at + 2)...])
            if stretch.isWhole {
                isFound = true
                result += Array(stretch.text.utf8)
                at += 2 + stretch.length
            } else if stretch.characters >= 2 || stretch.characters == 1 && text.contains("(B") {
                return .broken
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return isFound ? .text(String(decoding: result, as: UTF8.self)) : .none
    }

    private struct Stretch {
        var text = ""
        var characters = 0
        /// Bytes, with the return to ASCII at its end.
        var length = 0
        var isWhole = false
    }

    /// Characters of three bytes each up to the return to ASCII, or to the end of the text.
    private static func stretch(_ bytes: ArraySlice<UInt8>) -> Stretch {
        var found = Stretch()
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == 0x20 {
                found.text += " "
                at += 1
            } else if found.characters > 0, bytes[at...].starts(with: end) {
                found.isWhole = true
                at += 2
                break
            } else {
                let three = bytes[at...].prefix(3)
                let code = three.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                guard three.count == 3, three.allSatisfy({ (0x21...0x7E).contains($0) }),
                    let scalar = EaccTable.shared.character(code)
                else { break }
                found.text.unicodeScalars.append(scalar)
                found.characters += 1
                at += 3
            }
        }
        if at == bytes.endIndex, found.characters >= 2 { found.isWhole = true }
        found.length = at - bytes.startIndex
        return found
    }
}
