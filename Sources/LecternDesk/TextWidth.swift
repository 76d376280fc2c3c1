// How many columns of a terminal a text takes: Chinese characters take two.

/// Widths of texts on a terminal.
package enum TextWidth {
    /// Ranges that are wide or full-width, and pictures that are shown so: EastAsianWidth.txt of Unicode 16, classes W and F, with small
    /// gaps of unassigned characters filled.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3, 0x25FD...0x25FE,
        0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F...0x267F, 0x268A...0x268F, 0x2693...0x2693, 0x26A1...0x26A1,
        0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3,
        0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C,
        0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C,
        0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4DC0...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
        0x1D300...0x1D376, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
        0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0,
        0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
        0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5,
        0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0,
        0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]

    /// The columns of a character: 0, 1 or 2.
    package static func columns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        var low = 0, high = wide.count
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < wide.count && wide[low].contains(scalar.value) ? 2 : 1
    }

    /// The columns of a text.
    package static func columns(_ text: String) -> Int { text.reduce(0) { $0 + columns($1) } }

    /// A text for the screen: what would move the cursor is a blank, and what does not fit is cut off, with an ellipsis.
    /// - Parameters:
    ///   - text: of any origin.
    ///   - limit: columns that it may take.
    static func fitted(_ text: String, _ limit: Int) -> String {
        var shown = "", used = 0
        let safe = text.map { isControl($0) ? " " : $0 }
        for (index, character) in safe.enumerated() {
            let width = columns(character)
            let needed = index == safe.count - 1 ? 0 : 1
            if used + width + needed > limit {
                // The rest may fit after all, where it is one character wide.
                let rest = String(safe[index...])
                return used + columns(rest) <= limit ? shown + rest : (limit > used ? shown + "…" : shown)
            }
            shown.append(character)
            used += width
        }
        return shown
    }

    /// The same, filled with blanks to the limit.
    static func padded(_ text: String, _ limit: Int) -> String {
        let fitted = fitted(text, limit)
        return fitted + String(repeating: " ", count: max(0, limit - columns(fitted)))
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.contains {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
                || (0x2066...0x2069).contains($0.value)
        }
    }

    /// A text cut into lines of a width, between words where there are blanks.
    static func wrapped(_ text: String, _ limit: Int) -> [String] {
        if columns(text) <= limit { return text.isEmpty ? [] : [text] }
        var lines: [String] = [], line = "", used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
            let width = columns(word)
            if used > 0, used + 1 + width > limit {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 { line += " " }
            if used > 0 { used += 1 }
            for character in word {
                let width = columns(character)
                if used + width > limit {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += width
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
