// The form of login names and of actions.

/// Login names: small letters, digits, dots, hyphens and underscores, a letter first.
package enum LoginName {
    private static let bytes = 2...64

    /// A login name as it was typed, in the form in which it is kept: capitals are the same as small letters.
    package static func normal(_ typed: String) -> String { typed.lowercased() }

    /// Whether a text may be a login name.
    package static func isValid(_ text: String) -> Bool {
        guard bytes.contains(text.utf8.count), let first = text.utf8.first, letters.contains(first) else { return false }
        return text.utf8.allSatisfy { letters.contains($0) || digits.contains($0) || marks.contains($0) }
    }

    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private static let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")]
}

/// Actions as the rules of methods name them: two words with a dot between them.
package enum ActionName {
    private static let bytesMax = 64
    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

    /// Whether a role may have a text as an action.
    package static func isValid(_ text: String) -> Bool {
        if text == Grants.everything { return true }
        let words = text.split(separator: ".", omittingEmptySubsequences: false)
        return words.count == 2 && text.utf8.count <= bytesMax
            && words.allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { letters.contains($0) || $0 == UInt8(ascii: "_") }
            }
    }
}
