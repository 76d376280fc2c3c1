// Codes of languages, as far as MARC has them.

/// Reads a code of ISO 639-2/B.
enum Language {
    /// Small letters; nil for no language, an unknown one, or what is no code.
    static func code(_ text: String) -> String? {
        let code = text.lowercased()
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
            !["und", "zxx", "xxx"].contains(code)
        else { return nil }
        return code == "zho" ? "chi" : code
    }
}
