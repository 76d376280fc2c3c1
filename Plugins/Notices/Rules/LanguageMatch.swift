// Which language of a text fits the one that a reader wants: pure.

/// Compares BCP 47 tags; capitals don't matter.
package enum LanguageMatch {
    /// From the best fit to the last one that will do: the tag itself, then with its last parts left out ("zh-Hans-CN", "zh-Hans", "zh"), then
    /// any of the same language ("zh-Hant").
    /// - Parameter tag: what is wanted; empty: nothing fits.
    package static func tests(_ tag: String) -> [@Sendable (String) -> Bool] {
        let parts = tag.lowercased().split(separator: "-").map(String.init)
        guard let language = parts.first else { return [] }
        let exact = (1...parts.count).reversed().map { count -> @Sendable (String) -> Bool in
            let wanted = parts.prefix(count).joined(separator: "-")
            return { $0.lowercased() == wanted }
        }
        return exact + [{ $0.lowercased().split(separator: "-").first.map(String.init) == language }]
    }
}
