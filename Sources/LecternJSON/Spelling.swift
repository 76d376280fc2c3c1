// Finds what a misspelt word was probably meant to be.

/// Compares words.
package enum Spelling {
    /// The candidate that is most like a word, if one is like enough to be offered.
    /// - Parameters:
    ///   - word: what was written.
    ///   - candidates: what could have been meant.
    package static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased())
        guard wanted.count <= 64 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in candidates where candidate.utf8.count <= 64 {
            let distance = distance(wanted, Array(candidate.lowercased()))
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
        return best.word
    }

    /// Characters that must be put in, left out, replaced or exchanged with their neighbour (Damerau).
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var before: [Int] = [], above = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let replaced = above[column] + (first[row] == second[column] ? 0 : 1)
                var least = min(replaced, above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            before = above
            above = current
        }
        return above[second.count]
    }
}
