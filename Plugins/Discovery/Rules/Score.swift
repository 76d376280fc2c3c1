// How well a record answers a query: whole numbers, so that every machine and store agrees.

internal import LecternText

/// Scores candidates of one query. Everything is compared in time that grows with the texts only.
package struct Score: Sendable {
    /// One reason for a score.
    package struct Reason: Equatable, Sendable {
        /// "TITLE_WHOLE", "WORD_IN_AUTHOR": stable, for programs.
        package let name: String
        /// What of the query it is about.
        package let text: String
        package let points: Int
    }

    /// What a record is worth, and why.
    package struct Verdict: Equatable, Sendable {
        /// Higher is better.
        package let score: Int
        package let reasons: [Reason]
        /// The query as it was understood, where something was forgiven; empty: nothing was.
        package let understood: String
    }

    /// A short title that holds the words is more about them than a long one: it decides between equal points.
    private static let shortness = 64

    let query: SearchQuery
    /// By words, what each may be meant for.
    let corrections: [String: [String]]
    /// All unquoted and quoted words together, as one text, and without blanks.
    let whole: [UInt8]
    let squeezed: [UInt8]
    let squeezedCharacters: [Character]
    /// What was typed as pinyin; empty: nothing was.
    let letters: [UInt8]

    package init(_ query: SearchQuery, corrections: [String: [String]] = [:]) {
        self.query = query
        self.corrections = corrections
        whole = Array(query.parts.map(\.text).joined(separator: " ").utf8)
        squeezed = whole.filter { $0 != ScoredText.blank }
        squeezedCharacters = Array(query.parts.flatMap(\.tokens).map(\.text).joined())
        letters = Array(query.letters.joined().utf8)
    }

    /// The score of a record; nil where it is none of what the plan looks for.
    package func score(_ text: ScoredText, _ kind: SearchPlan.Kind) -> Int? { verdict(text, kind)?.score }

    /// The score with its reasons.
    package func verdict(_ text: ScoredText, _ kind: SearchPlan.Kind) -> Verdict? {
        var reasons: [Reason] = []
        var understood: [String] = []
        var missing = 0
        for part in query.parts {
            let found = PartMatch(part, text, kind, corrections)
            if let reason = found.reason { reasons.append(reason) } else { missing += 1 }
            if found.reason == nil, part.isPhrase { return nil }
            understood.append(found.understood ?? part.text)
        }
        var whole = wholeReasons(text)
        if kind == .near, whole.isEmpty, let near = nearWhole(text) {
            whole = [near.reason]
            understood = [near.understood]
        }
        if whole.isEmpty || kind != .words, let spelt = speltReason(text, kind) {
            // What is read as was typed need not hold the letters.
            if spelt.reason.points > (reasons + whole).reduce(0, { $0 + $1.points }) || missing > 0 {
                (reasons, whole, missing) = ([], [spelt.reason], 0)
                understood = [spelt.understood ?? String(decoding: self.whole, as: UTF8.self)]
            }
        }
        switch kind {
        case .words: break
        case .whole: if whole.isEmpty { return nil }
        case .near: if missing > 0, whole.isEmpty { return nil }
        case .partial: if missing > 1 { return nil }
        }
        reasons += whole
        let points = reasons.reduce(0) { $0 + $1.points }
        let short = query.parts.isEmpty ? 0 : max(0, Self.shortness - 1 - text.chief.count / 4)
        let meant = understood.joined(separator: " ")
        return Verdict(
            score: points * Self.shortness + short, reasons: reasons,
            understood: kind == .words || meant == String(decoding: self.whole, as: UTF8.self) ? "" : meant)
    }

    /// All that was typed is a title, or its beginning, or a name.
    private func wholeReasons(_ text: ScoredText) -> [Reason] {
        guard !whole.isEmpty else { return [] }
        var reasons: [Reason] = []
        func add(_ name: String, _ points: Int) {
            reasons.append(Reason(name: name, text: String(decoding: whole, as: UTF8.self), points: points))
        }
        let chief = text.chief
        if chief.elementsEqual(whole) {
            add("TITLE_WHOLE", 110)
        } else if chief.count >= squeezed.count, chief.count <= 2 * squeezed.count + 1, chief.filter({ $0 != ScoredText.blank }) == squeezed {
            add("TITLE_WHOLE", 100)
        } else if text.titles.count > chief.count, text.titleLines.dropFirst().contains(where: { $0.squeezed == squeezed }) {
            add("OTHER_TITLE_WHOLE", 60)
        } else if isPart(chief) {
            add("TITLE_IS_PART", 40)
        } else if chief.starts(with: whole) {
            add("TITLE_BEGINS", 30)
        } else if ScoredText.place(of: whole, in: chief, from: 0) != nil {
            add("TITLE_HOLDS", 15)
        }
        if text.authors.count >= squeezed.count, text.authorLines.contains(where: { $0.squeezed == squeezed }) { add("NAME_WHOLE", 60) }
        return reasons
    }

    /// Whether the title is the beginning or the end of what was typed: somebody typed title and name.
    private func isPart(_ chief: ArraySlice<UInt8>) -> Bool {
        guard query.parts.count > 1, chief.count < whole.count, whole.starts(with: chief) || whole.suffix(chief.count).elementsEqual(chief) else { return false }
        let lengths = query.parts.map(\.bytes.count)
        // At a border between two parts, which have a blank between them.
        func isBorder(_ lengths: [Int]) -> Bool { lengths.indices.contains { place in lengths[...place].reduce(place, +) == chief.count } }
        return whole.starts(with: chief) && isBorder(lengths) || whole.suffix(chief.count).elementsEqual(chief) && isBorder(lengths.reversed())
    }

    /// All that was typed is one character away from a title or name.
    private func nearWhole(_ text: ScoredText) -> (reason: Reason, understood: String)? {
        guard squeezedCharacters.count >= 3 else { return nil }
        for (name, points, lines) in [("TITLE_NEAR", 70, text.titleLines), ("NAME_NEAR", 45, text.authorLines)] {
            for (place, line) in lines.enumerated() where Edits.isNear(squeezedCharacters[...], line.characters[...]) {
                // Whoever leaves a character out is more frequent than who adds one.
                let added = line.characters.count < squeezedCharacters.count ? 4 : 0
                let points = (place > 0 && name == "TITLE_NEAR" ? points - 20 : points) - added
                return (Reason(name: name, text: String(squeezedCharacters), points: points), String(line.text))
            }
        }
        return nil
    }
}
