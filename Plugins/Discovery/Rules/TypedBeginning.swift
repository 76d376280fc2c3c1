// What has been typed of a title or name before it is all there.

internal import LecternText

/// The beginning of a title or name: in characters, in letters, in pinyin or as initials.
package struct TypedBeginning: Sendable {
    /// Beginnings of terms of the text index; none: there is nothing to look for.
    package let terms: [String]
    private let key: [Character]
    private let letters: [UInt8]

    package init(_ text: String) {
        let tokens = TextAnalysis.tokens(text)
        let key = RecordText.key(tokens)
        let letters = PinyinText.letters(text).joined()
        self.key = Array(key)
        self.letters = Array(letters.utf8)
        let spelt = [Field.titlePinyin, .namePinyin, .titleInitials, .nameInitials]
        terms = (key.isEmpty ? [] : [Field.titleKey.term(key), Field.nameKey.term(key)])
            + (letters.count > 1 ? spelt.map { $0.term(TextAnalysis.cut(letters, bytesMax: RecordText.keyBytesMax)) } : [])
    }

    /// How well a title or name goes on with what was typed, the best first; nil: it does not.
    package func rank(_ text: String, isName: Bool) -> Int? {
        let own = Array(RecordText.key(TextAnalysis.tokens(text)))
        if own == key { return 6 }
        if own.starts(with: key) { return isName ? 4 : 5 }
        guard letters.count > 1 else { return nil }
        let elements = Pinyin.elements(text, readingsMax: isName ? RecordText.nameReadingsMax : RecordText.titleReadingsMax)
        guard !elements.isEmpty else { return nil }
        if let end = PinyinText.end(of: letters, in: elements, from: 0) { return end == elements.count ? 6 : isName ? 3 : 4 }
        if PinyinText.hasInitials(letters, elements, from: 0) { return elements.count == letters.count ? 3 : isName ? 1 : 2 }
        // The last syllable is not typed to its end.
        return Pinyin.spellings(of: elements, max: 4).contains { $0.whole.utf8.starts(with: letters) } ? isName ? 2 : 3 : nil
    }
}
