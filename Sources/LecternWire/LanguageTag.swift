// The language of texts for people: the one rule by which the daemon and its plugins choose among those that there are.

/// Language tags of BCP 47, "zh-Hans-CN". Case does not count, and "_" counts as "-", as in POSIX's "zh_CN".
public enum LanguageTag {
    private static let hyphen = UInt8(ascii: "-")

    /// Finds the language that fits a caller best, by the lookup of RFC 4647: the tag itself, then what is left of it without its last
    /// subtags, one after another. After that any tag of the same language counts: "zh" finds "zh-Hans", "zh-Hant" finds "zh-Hans".
    /// - Parameters:
    ///   - preferred: the caller's tag; "" where it is not known.
    ///   - available: the tags of the texts that there are.
    /// - Returns: the place in `available`; nil where nothing fits and the default counts.
    public static func lookup(_ preferred: String, in available: [String]) -> Int? {
        var range = folded(preferred)[...]
        let tags = available.map(folded)
        while !range.isEmpty {
            if let exact = tags.firstIndex(where: { $0.elementsEqual(range) }) { return exact }
            guard let end = range.lastIndex(of: hyphen) else { break }
            range = range[..<end]
        }
        guard !range.isEmpty else { return nil }
        return tags.firstIndex { $0.prefix { $0 != hyphen }.elementsEqual(range) }
    }

    /// Whether a tag is of a language, whatever its script and region: "zh-Hant" is of "zh", "zha" is not. The same as a `lookup` in
    /// a language and a default, and allocates nothing.
    /// - Parameters:
    ///   - tag: the caller's tag; "" where it is not known.
    ///   - language: the language, in small letters.
    public static func isOf(_ tag: String, _ language: String) -> Bool {
        guard !tag.isEmpty else { return false }
        var rest = tag.utf8.makeIterator()
        for expected in language.utf8 {
            guard let byte = rest.next(), folded(byte) == expected else { return false }
        }
        return rest.next().map { folded($0) == hyphen } ?? true
    }

    private static func folded(_ tag: String) -> [UInt8] { tag.utf8.map(folded) }

    private static func folded(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "_"): hyphen
        default: byte
        }
    }
}
