// The dictionary by which typing errors are forgiven: the words of titles and names.

internal import DiscoveryRules
internal import LecternKit
internal import LecternText

/// The dictionary as its table holds it. Valid inside one handler. A word stays when the last record that has it goes: a correction counts
/// only where it finds something.
struct SpellingRows {
    private static let sliceSize = 50
    private static let insertedRows = 25
    /// So many rows at once, since each new word has one for every letter; the same row may stand there twice.
    private static let added = SQL("""
        INSERT INTO \(SpellingRow.table) (form, word)
        VALUES \(SQLFragment(stringLiteral: (0..<insertedRows).map { "($\(2 * $0 + 1), $\(2 * $0 + 2))" }.joined(separator: ", ")))
        ON CONFLICT (form, word) DO NOTHING
        """)
    private static let byForms = SQL("""
        SELECT \(SpellingRow.columns()) FROM \(SpellingRow.table)
        WHERE form IN (\(.parameters(1...sliceSize))) ORDER BY word, form LIMIT \(SQLFragment(stringLiteral: "\(DiscoveryLimits.spellingsMax)"))
        """)

    let call: Call

    /// Makes words findable by what lacks one of their letters.
    func put(_ words: Set<String>) throws {
        let sorted = words.sorted()
        var new: [SpellingRow] = []
        for start in stride(from: 0, to: sorted.count, by: Self.sliceSize) {
            let slice = sorted[start..<min(start + Self.sliceSize, sorted.count)]
            let known = Set(try rows(slice.map { Fingerprint.number($0) }).map(\.word))
            for word in slice where !known.contains(word) {
                new += Set(Edits.deletions(of: word).map { Fingerprint.number($0) }).map { SpellingRow(form: $0, word: word) }
            }
        }
        // In the order of the key, which is that in which the index lies.
        new.sort { ($0.form, $0.word) < ($1.form, $1.word) }
        for start in stride(from: 0, to: new.count, by: Self.insertedRows) {
            let slice = new[start..<min(start + Self.insertedRows, new.count)]
            let padded = slice + Array(repeating: slice[slice.endIndex - 1], count: Self.insertedRows - slice.count)
            try call.execute(Self.added, parameters: padded.flatMap { [.integer($0.form), .text($0.word)] })
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
