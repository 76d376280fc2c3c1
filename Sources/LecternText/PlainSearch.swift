// Looks at text by its bytes and scalars, where its graphemes make no difference: imports read a million titles.

extension String {
    /// Whether another text stands in this one, byte by byte: texts that are to match are folded alike.
    public func holds(_ sought: String) -> Bool {
        let (text, pattern) = (utf8Span.span, sought.utf8Span.span)
        guard let first = sought.utf8.first else { return true }
        guard pattern.count <= text.count else { return false }
        for start in 0...(text.count - pattern.count) where text[start] == first {
            var place = 1
            while place < pattern.count, text[start + place] == pattern[place] { place += 1 }
            if place == pattern.count { return true }
        }
        return false
    }
}

extension StringProtocol {
    /// Whether it ends with another text, byte by byte.
    @inlinable public func hasEnd(_ end: String) -> Bool {
        let (own, sought) = (utf8, end.utf8)
        return own.count >= sought.count && own.suffix(sought.count).elementsEqual(sought)
    }
}

extension Character {
    /// Its scalar's number; 0 where it has several.
    public var onlyScalar: UInt32 {
        let scalars = unicodeScalars
        guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else { return 0 }
        return first.value
    }
}
