// The searches of the text index that a query becomes: what was typed, and, where that finds nothing, what may have been meant.

internal import LecternText

/// One search of the text index.
package struct SearchPlan: Equatable, Sendable {
    /// Why a document of it may be a hit.
    package enum Kind: Sendable {
        /// It has the words that were typed.
        case words
        /// It has a title or name that is, or is read, as was typed.
        case whole
        /// It may have what was meant; the comparison of its texts decides.
        case near
        /// It has all that was typed but one word.
        case partial
    }

    package let kind: Kind
    /// A document has at least one term of each.
    package let groups: [[String]]
    /// Whether terms are beginnings of terms.
    package var isPrefix = false
}

/// How much of a query is forgiven. Each is tried where the ones before it have found nothing.
package enum SearchStage: UInt8, CaseIterable, Sendable {
    /// Nothing: words, pinyin, variants, whole titles without their blanks.
    case exact = 0
    /// One wrong, missing, added or swapped character; one wrong letter; characters of the same sound; characters that stand apart.
    case near = 1
    /// One word that is not there.
    case partial = 2
}

extension SearchQuery {
    /// So many searches are made at most for one stage, so that every query is bounded.
    static let plansMax = 14
    /// A run of so many characters is searched without each of them in turn; a longer one by its halves.
    private static let shortRun = 6
    /// Ways in which letters are read as syllables.
    private static let segmentationsMax = 2
    /// Letters that may be the initials of the beginning of a title.
    private static let initialsLetters = 3...16

    /// The searches of a stage.
    /// - Parameter corrections: of a query's `correctableWords`, by the word, what each may be meant for.
    package func plans(_ stage: SearchStage, corrections: [String: [String]] = [:]) -> [SearchPlan] {
        var plans: [SearchPlan]
        switch stage {
        case .exact: plans = exactPlans
        case .near: plans = nearPlans(corrections)
        case .partial: plans = partialPlans
        }
        var distinct: [SearchPlan] = []
        for plan in plans where !plan.groups.isEmpty && !distinct.contains(where: { $0.groups == plan.groups && $0.isPrefix == plan.isPrefix }) {
            distinct.append(plan)
        }
        return Array(distinct.prefix(Self.plansMax))
    }

    /// The words that may be typing errors.
    package var correctableWords: [String] {
        Array(parts.compactMap(\.word).filter { RecordText.spelledWordCharacters.contains($0.count) && $0.allSatisfy(\.isLetter) })
    }

    private var exactPlans: [SearchPlan] {
        var plans = [SearchPlan(kind: .words, groups: groups(relaxed: false))]
        guard !wholeFields.isEmpty else { return plans }
        let spelt = TextAnalysis.cut(letters.joined(), bytesMax: RecordText.keyBytesMax)
        let keys = wholeFields.flatMap(\.wholes).map { field -> String in
            switch field {
            case .titleKey, .nameKey: field.term(key)
            default: spelt.count > 1 ? field.term(spelt) : ""
            }
        }.filter { !$0.isEmpty }
        plans.append(SearchPlan(kind: .whole, groups: [keys]))
        plans += segmented.map { SearchPlan(kind: .whole, groups: syllableGroups($0)) }
        return plans
    }

    /// Ways to read the stretches of letters as syllables, each as a list of lists; none: they are no pinyin.
    private var segmented: [[[String]]] {
        let ways = letters.map { Pinyin.segmentations(of: $0, max: Self.segmentationsMax) }
        guard let most = ways.map(\.count).max(), !ways.contains(where: \.isEmpty) else { return [] }
        return (0..<most).map { way in ways.map { $0[min(way, $0.count - 1)] } }.filter { $0.reduce(0) { $0 + $1.count } > 1 }
    }

    /// Groups of syllables: neighbours in a stretch stand together, and so do stretches of one syllable each.
    private func syllableGroups(_ stretches: [[String]]) -> [[String]] {
        var runs: [[String]] = []
        var areSingle = false
        for stretch in stretches {
            if stretch.count == 1, areSingle, let last = runs.indices.last { runs[last] += stretch } else { runs.append(stretch) }
            areSingle = stretch.count == 1
        }
        return groups(ofSyllableRuns: runs)
    }

    private func groups(ofSyllableRuns runs: [[String]]) -> [[String]] {
        let fields = wholeFields.compactMap(\.syllables)
        let terms = runs.flatMap { run in run.count == 1 ? run : run.indices.dropFirst().map { run[$0 - 1] + run[$0] } }
        return terms.prefix(Self.groupsMax).map { term in fields.map { $0.term(term) } }
    }

    private func nearPlans(_ corrections: [String: [String]]) -> [SearchPlan] {
        var plans: [SearchPlan] = []
        // An ISBN with a wrong check digit: what it identifies is certain enough, and no word of a record could be it.
        let isbns = mistypedIsbns.prefix(Self.groupsMax).map { [Field.isbn.term($0)] }
        if !isbns.isEmpty { plans.append(SearchPlan(kind: .words, groups: isbns)) }
        if canRelax { plans.append(SearchPlan(kind: .near, groups: groups(relaxed: true))) }
        if !corrections.isEmpty { plans.append(SearchPlan(kind: .near, groups: groups(relaxed: false, corrections: corrections))) }
        if let run = parts.first?.run, parts.count == 1, run.count > 1, !wholeFields.isEmpty {
            let syllables = Pinyin.elements(folded: String(run), readingsMax: 1).compactMap(\.first)
            if syllables.count == run.count { plans.append(SearchPlan(kind: .near, groups: groups(ofSyllableRuns: [syllables]))) }
        }
        for (place, part) in parts.enumerated() where !part.isPhrase {
            guard let run = part.run, run.count > 2 else { continue }
            let others = groups(relaxed: false, without: place)
            plans += Self.withoutOne(run).map { pieces in
                let groups = pieces.map { piece in part.fields.map { $0.term(piece) } } + others
                return SearchPlan(kind: .near, groups: Array(groups.prefix(Self.groupsMax)))
            }
        }
        if !letters.isEmpty {
            let spelt = letters.joined()
            plans += MistypedPinyin.runs(spelt).map { SearchPlan(kind: .near, groups: groups(ofSyllableRuns: $0)) }
            if Self.initialsLetters.contains(spelt.count) {
                let fields = wholeFields.flatMap(\.wholes).filter { $0 == .titleInitials || $0 == .nameInitials }
                plans.append(SearchPlan(kind: .near, groups: [fields.map { $0.term(spelt) }], isPrefix: true))
            }
        }
        return plans
    }

    /// What is right of a run in which one character is wrong: all but each character in turn, or one half and the other.
    private static func withoutOne(_ run: [Character]) -> [[String]] {
        func pairs(_ slice: ArraySlice<Character>) -> [String] {
            slice.count == 1 ? slice.map { String($0) } : slice.indices.dropFirst().map { String(slice[($0 - 1)...$0]) }
        }
        if run.count > shortRun {
            let half = run.count / 2
            return [pairs(run[..<half]), pairs(run[half...])]
        }
        return run.indices.map { wrong in pairs(run[..<wrong]) + pairs(run[(wrong + 1)...]) }
    }

    private var partialPlans: [SearchPlan] {
        guard parts.count > 1 else { return [] }
        return parts.indices.prefix(Self.plansMax).map { SearchPlan(kind: .partial, groups: groups(relaxed: false, without: $0)) }
    }
}

/// Pinyin with one wrong letter: the syllables that are right.
enum MistypedPinyin {
    /// So many ways are tried.
    private static let waysMax = 6
    private static let lettersCount = 5...32

    /// Runs of syllables before and behind the wrong one.
    static func runs(_ letters: String) -> [[[String]]] {
        guard lettersCount.contains(letters.count) else { return [] }
        var ways: [(unread: Int, runs: [[String]])] = []
        let characters = Array(letters)
        // The wrong syllable begins at one place and has so many letters; what is before and behind it is right.
        for start in 0..<characters.count {
            for length in 1...min(Pinyin.syllableLettersMax + 1, characters.count - start) {
                let before = start == 0 ? [[]] : Pinyin.segmentations(of: String(characters[..<start]), max: 1)
                let end = start + length
                let behind = end == characters.count ? [[]] : Pinyin.segmentations(of: String(characters[end...]), max: 1)
                // Where hardly anything is read, it is no pinyin.
                guard length * 2 <= characters.count + 2, let first = before.first, let second = behind.first, first.count + second.count > 0 else { continue }
                ways.append((length, [first, second].filter { !$0.isEmpty }))
            }
        }
        // The more letters are read, in the fewer syllables, the more is certain.
        let sorted = ways.enumerated().sorted { one, other in
            (one.element.unread, one.element.runs.joined().count, one.offset) < (other.element.unread, other.element.runs.joined().count, other.offset)
        }
        var distinct: [[[String]]] = []
        for way in sorted.map(\.element.runs) where !distinct.contains(way) { distinct.append(way) }
        // Syllables that are few letters long find too much; those with a pair or two syllables are asked for first.
        return Array(distinct.filter { $0.joined().count > 1 }.prefix(waysMax)) + distinct.filter { $0.joined().count == 1 }.prefix(2)
    }
}
