// Removes ISBD punctuation, non-sorting marks and superfluous blanks from texts.

/// Normalises texts of MARC fields.
enum TextNormalizer {
    /// Blanks and line breaks in a row become one blank; non-sorting marks are removed.
    static func collapsed(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var hasBlank = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x88, 0x89, 0x98, 0x9C: continue
            case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000: hasBlank = true
            default:
                if hasBlank, !result.isEmpty { result.append(" ") }
                hasBlank = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A text without the ISBD punctuation before the next element and without the closing full stop.
    static func element(_ text: String) -> String {
        var text = collapsed(text)[...]
        while let last = text.last {
            if "/:;=,+ ".contains(last) || last == "." && !belongs(toEndOf: text) {
                text = text.dropLast()
            } else {
                break
            }
        }
        while let first = text.first, "/:;=,.+ ".contains(first), !text.hasPrefix("...") { text = text.dropFirst() }
        return String(text)
    }

    /// A publisher, date or place: likewise, and without the brackets of what was not printed.
    static func imprint(_ text: String) -> String {
        var text = element(text)
        if text.hasPrefix("["), text.hasSuffix("]"), !text.dropFirst().dropLast().contains("[") {
            text = String(text.dropFirst().dropLast())
        } else if text.hasSuffix("]"), !text.contains("[") {
            text = String(text.dropLast())
        } else if text.hasPrefix("["), !text.contains("]") {
            text = String(text.dropFirst())
        }
        let unknown = ["s.n", "s.n.", "s. n.", "n.p.", "publisher not identified", "出版者不详", "s.l.", "s.l"]
        return unknown.contains(text.lowercased()) ? "" : element(text)
    }

    /// Whether the full stop at the end belongs to an abbreviation, an initial or an ellipsis.
    private static func belongs(toEndOf text: Substring) -> Bool {
        if text.hasSuffix("..") { return true }
        let word = text.dropLast().suffix(while: { $0.isLetter || $0 == "." })
        return !word.isEmpty && (word.count < 4 || word.contains("."))
    }

    /// Whether a text has letters of another script than Latin.
    static func hasOtherScript(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            $0.value >= 0x370 && !(0x1E00...0x2BFF).contains($0.value) && $0.properties.isAlphabetic
        }
    }
}

extension Substring {
    /// The longest end of the text whose characters all fit.
    fileprivate func suffix(while fits: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
