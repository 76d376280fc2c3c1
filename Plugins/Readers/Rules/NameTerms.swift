// What a reader is found by: the parts of the name, its pinyin, and the phone number. Pure; the same for rows and for what is typed.

internal import LecternText

/// Terms of readers, and what a typed text asks for.
package enum NameTerms {
    /// The longest term, in bytes; a longer one is cut.
    package static let termBytesMax = 48
    /// Terms of one reader at most.
    package static let termsMax = 48
    /// So many last digits of a phone number find it.
    package static let lastDigits = 4
    /// Fewer Latin letters find too many readers.
    private static let lettersMin = 2

    /// What a name is found by: each part of it with what follows, and its spellings.
    package static func ofName(_ name: String) -> Set<String> {
        let tokens = TextAnalysis.tokens(name)
        var terms = Set<String>()
        func add(_ term: String) { if !term.isEmpty, terms.count < termsMax { terms.insert(cut(term)) } }
        for spelling in Pinyin.spellings(tokens) {
            add(spelling.initials)
            add(spelling.whole)
        }
        // The given name alone, as people call each other: 林小满 is found by xiaoman.
        if case .run(let run)? = tokens.first, run.count > 1 {
            for spelling in Pinyin.spellings([.run(Array(run.dropFirst()))] + tokens.dropFirst()) { add(spelling.whole) }
        }
        var parts: [String] = []
        for token in tokens {
            switch token {
            case .word(let word): parts.append(word)
            case .run(let run): parts += run.map { String($0) }
            }
        }
        for index in parts.indices { add(parts[index...].joined()) }
        return terms
    }

    /// What a phone number is found by: all its digits, those without China's code, and the last four.
    package static func ofPhone(_ phone: String) -> Set<String> {
        let digits = phone.filter { $0.isASCII && $0.isNumber }
        guard digits.count >= lastDigits else { return [] }
        var terms: Set = [digits, String(digits.suffix(lastDigits))]
        if phone.hasPrefix("+86") { terms.insert(String(digits.dropFirst(2))) }
        return terms
    }

    /// What a typed text begins the terms with that it finds; nil: it is too short.
    package static func query(_ text: String) -> String? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber || "+- ".contains($0) }) {
            return digits.count >= lastDigits ? cut(digits) : nil
        }
        let tokens = TextAnalysis.tokens(text)
        let key = tokens.map(\.text).joined()
        let hasRun = tokens.contains { if case .run = $0 { true } else { false } }
        return key.isEmpty || !hasRun && key.count < lettersMin ? nil : cut(key)
    }

    /// Whether a term is the one by which a reader is told who has several that a query finds: the first in order.
    /// - Parameters:
    ///   - term: that was found.
    ///   - terms: all of the reader.
    ///   - query: what `query` gave.
    package static func isFirst(_ term: String, of terms: Set<String>, query: String) -> Bool {
        terms.filter { $0.hasPrefix(query) }.min { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) } == term
    }

    private static func cut(_ term: String) -> String {
        guard term.utf8.count > termBytesMax else { return term }
        var cut = ""
        for character in term {
            guard cut.utf8.count + character.utf8.count <= termBytesMax else { break }
            cut.append(character)
        }
        return cut
    }
}
