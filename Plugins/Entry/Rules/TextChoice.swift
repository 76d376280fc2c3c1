// Which of the texts in languages a caller reads: pure.

/// Compares BCP 47 tags; capitals don't matter.
package enum TextChoice {
    /// The place of the text that fits a language best: the tag itself, then with its last parts left out ("zh-Hans-CN", "zh-Hans", "zh"), then
    /// any of the same language, then the first.
    /// - Parameters:
    ///   - tags: the languages of the texts.
    ///   - wanted: the caller's language; empty: not known.
    /// - Returns: nil: there is no text.
    package static func index(of tags: [String], wanted: String) -> Int? {
        let given = tags.map { $0.lowercased() }
        var parts = wanted.lowercased().split(separator: "-").map(String.init)
        let language = parts.first
        while !parts.isEmpty {
            if let found = given.firstIndex(of: parts.joined(separator: "-")) { return found }
            parts.removeLast()
        }
        if let language, let found = given.firstIndex(where: { $0.split(separator: "-").first.map(String.init) == language }) { return found }
        return given.isEmpty ? nil : 0
    }
}
