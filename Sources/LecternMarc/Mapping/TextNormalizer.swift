// Removes ISBD punctuation, non-sorting marks and superfluous blanks from texts.

/// Normalises texts of MARC fields.
enum TextNormalizer {
    /// Blanks and line breaks in a row become one blank; marks around words that do not sort and of the direction are removed.
    static func collapsed(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var hasBlank = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x88, 0x89, 0x98, 0x9C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000: hasBlank = true
            default:
                if hasBlank, !result.isEmpty { result.append(" ") }
                hasBlank = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A text without the ISBD punctuation around it: the marks before the next element, which have a blank before them, a colon,
    /// semicolon, comma or stroke without one, and the closing full stop. The marks that are the text's own stay: "C++", ".NET".
    static func element(_ text: String) -> String {
        var text = collapsed(text)[...]
        var isGlued = true  // one mark without a blank before it, at the very end
        while let last = text.last {
            let before = text.dropLast().last
            if "/:;=,+".contains(last), before == " " || before == nil {
                text = text.dropLast().trimmingEnd()
            } else if isGlued, ":;,".contains(last) || last == "/" && text.firstIndex(of: "/") == text.lastIndex(of: "/") {
                text = text.dropLast().trimmingEnd()
            } else if last == ".", before == " " || !belongs(toEndOf: text) {
                text = text.dropLast().trimmingEnd()
            } else if last == " " {
                text = text.dropLast()
            } else {
                break
            }
            isGlued = false
        }
        while let first = text.first {
            let second = text.dropFirst().first
            guard "/:;=,".contains(first) || "+.".contains(first) && second == " " || first == " " else { break }
            text = text.dropFirst()
        }
        return String(text)
    }

    /// A chief title: likewise, but for one that has nothing besides such marks.
    static func title(_ text: String) -> String {
        let element = element(withoutSortingMarks(text))
        return element.isEmpty ? collapsed(text) : element
    }

    /// "<<The >>sea" as "The sea": so some systems mark the words that do not sort.
    private static func withoutSortingMarks(_ text: String) -> String {
        guard text.hasPrefix("<<"), let end = text.firstRange(of: ">>") else { return text }
        return String(text[..<end.lowerBound].dropFirst(2) + text[end.upperBound...])
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

    /// Abbreviations that end titles, names and imprints, small.
    private static let abbreviations: Set<String> = [
        "al", "approx", "assn", "aufl", "bd", "bros", "bzw", "ca", "cf", "ch", "cie", "co", "corp", "dept", "div", "dr", "ed", "eds",
        "esq", "etc", "fig", "ft", "gen", "gov", "govt", "hrsg", "ill", "inc", "jr", "kg", "lib", "ltd", "ltda", "mr", "mrs", "ms",
        "mt", "no", "nos", "nr", "op", "ph", "prof", "pt", "pts", "pub", "publ", "rev", "sec", "sect", "ser", "sr", "st", "univ",
        "usw", "vol", "vols", "vs",
    ]

    /// Whether the full stop at the end belongs to an abbreviation, an initial or an ellipsis.
    private static func belongs(toEndOf text: Substring) -> Bool {
        if text.hasSuffix("..") { return true }
        let word = text.dropLast().suffix(while: { $0.isLetter || $0 == "." })
        guard !word.isEmpty, !hasOtherScript(String(word.suffix(1))) || word.count == 1 && !isEastAsian(word) else { return false }
        if word.contains(".") || word.count == 1 || word.count == text.count - 1 && word.count < 4 { return true }
        return abbreviations.contains(word.lowercased())
    }

    private static func isEastAsian(_ text: Substring) -> Bool { text.unicodeScalars.contains { $0.value >= 0x2E80 } }

    /// Whether a text has letters of another script than Latin.
    static func hasOtherScript(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            $0.value >= 0x370 && !(0x1E00...0x2BFF).contains($0.value) && $0.properties.isAlphabetic
        }
    }
}

extension Substring {
    /// Without blanks at its end.
    fileprivate func trimmingEnd() -> Substring {
        var text = self
        while text.last == " " { text = text.dropLast() }
        return text
    }

    /// The longest end of the text whose characters all fit.
    fileprivate func suffix(while fits: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
