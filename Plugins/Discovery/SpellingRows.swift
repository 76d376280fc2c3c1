// The dictionary by which typing errors are forgiven: the words of titles and names.

internal import DiscoveryRules
internal import LecternKit
internal import LecternText

/// The dictionary as its table holds it. Valid inside one handler. A word stays when the last record that has it goes: a correction counts
/// only where it finds something.
struct SpellingRows {
    private static let sliceSize = 50
    private static let added = SpellingRow.insert(onConflict: .form, .word)
    private static let byForms = SQL("""
        SELECT \(SpellingRow.columns()) FROM \(SpellingRow.table)
        WHERE form IN (\(.parameters(1...sliceSize))) ORDER BY word, form LIMIT \(SQLFragment(stringLiteral: "\(DiscoveryLimits.spellingsMax)"))
        """)

    let call: Call

    /// Makes words findable by what lacks one of their letters.
    func put(_ words: Set<String>) throws {
        let sorted = words.sorted()
        for start in stride(from: 0, to: sorted.count, by: Self.sliceSize) {
            let slice = sorted[start..<min(start + Self.sliceSize, sorted.count)]
            let known = Set(try rows(slice.map { Fingerprint.number($0) }).map(\.word))
            for word in slice where !known.contains(word) {
                for form in Set(Edits.deletions(of: word).map { Fingerprint.number($0) }).sorted() {
                    try call.insert(SpellingRow(form: form, word: word), Self.added)
                }
            }
        }
    }

    /// What each word may be meant for, where there is anything: known words that are one letter away, in their order.
    /// - Parameter words: where there are some that no record has, only those are looked for.
    func corrections(_ words: [String]) throws -> [String: [String]] {
        let known = Set(try rows(words.map { Fingerprint.number($0) }).map(\.word))
        var corrections: [String: [String]] = [:]
        let unknown = words.filter { !known.contains($0) }
        for word in (unknown.isEmpty ? words : unknown).prefix(DiscoveryLimits.correctedWordsMax) {
            let letters = Array(word)
            let found = Set(try rows(Edits.deletions(of: word).map { Fingerprint.number($0) }).map(\.word))
            let near = found.filter { $0 != word && Edits.isNear(letters[...], Array($0)[...]) }
            if !near.isEmpty { corrections[word] = Array(near.sorted().prefix(DiscoveryLimits.correctionsMax)) }
        }
        return corrections
    }

    private func rows(_ forms: [Int64]) throws -> [SpellingRow] {
        guard let last = forms.last else { return [] }
        let padded = forms + Array(repeating: last, count: max(0, Self.sliceSize - forms.count))
        return try call.rows(Self.byForms, parameters: padded.prefix(Self.sliceSize).map { .integer($0) }) { try $0.next(SpellingRow.self) }
    }
}
