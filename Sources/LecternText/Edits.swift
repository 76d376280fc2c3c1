// One wrong, missing, added or swapped character.

/// Compares words and texts that may be one slip of a finger apart.
public enum Edits {
    /// A word and each form of it that lacks one of its characters: two words that are one edit apart have one of these in common.
    public static func deletions(of word: String) -> [String] {
        let characters = Array(word)
        var seen: Set<String> = [word]
        var forms = [word]
        for place in characters.indices {
            let form = String(characters[..<place] + characters[(place + 1)...])
            if seen.insert(form).inserted { forms.append(form) }
        }
        return forms
    }

    /// Whether two texts are the same but for one element that is another one, missing, added, or swapped with its neighbour.
    public static func isNear<Elements: RandomAccessCollection>(_ one: Elements, _ other: Elements) -> Bool where Elements.Element: Equatable {
        if one.count > other.count { return isNear(other, one) }
        guard other.count - one.count <= 1 else { return false }
        var (first, second) = (one[...], other[...])
        while let next = first.first, next == second.first {
            first = first.dropFirst()
            second = second.dropFirst()
        }
        if first.count < second.count { return first.elementsEqual(second.dropFirst()) }
        if first.isEmpty || first.dropFirst().elementsEqual(second.dropFirst()) { return true }
        guard first.count >= 2, first.first == second.dropFirst().first, first.dropFirst().first == second.first else { return false }
        return first.dropFirst(2).elementsEqual(second.dropFirst(2))
    }

    /// The stretch of a text that is a pattern, or near to it; nil: there is none.
    /// - Parameters:
    ///   - pattern: at least 3 elements; a shorter one is near to too much.
    ///   - text: takes time that grows with the text and with the pattern.
    public static func nearWindow<Element: Equatable>(of pattern: [Element], in text: [Element]) -> Range<Int>? {
        guard pattern.count >= 3 else { return nil }
        for length in [pattern.count, pattern.count + 1, pattern.count - 1] where length <= text.count {
            for start in 0...(text.count - length) where isNear(pattern[...], text[start..<(start + length)]) { return start..<(start + length) }
        }
        return nil
    }
}
