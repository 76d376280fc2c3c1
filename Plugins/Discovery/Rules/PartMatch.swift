// Whether a record has one part of a query, and what that is worth.

internal import LecternText

/// One part of a query in one record.
struct PartMatch {
    /// nil: it is not there.
    private(set) var reason: Score.Reason?
    /// What was meant, where something was forgiven.
    private(set) var understood: String?

    private let part: SearchQuery.Part
    private let text: ScoredText

    /// Looks for the part as it was typed, then, where that is asked for, for what may have been meant.
    init(_ part: SearchQuery.Part, _ text: ScoredText, _ kind: SearchPlan.Kind, _ corrections: [String: [String]]) {
        self.part = part
        self.text = text
        exact()
        if reason == nil, kind == .near { near(corrections) }
        // Year and class stand in no text; the index has found them.
        if reason == nil, part.meaning != nil, kind == .words { set("MEANING", 4) }
    }

    private mutating func set(_ name: String, _ points: Int) {
        if points > reason?.points ?? 0 { reason = Score.Reason(name: name, text: part.text, points: part.isPhrase ? points * 2 : points) }
    }

    private mutating func exact() {
        for field in part.fields {
            let bytes = text.bytes(field)
            guard contains(bytes, part.bytes) || isSqueezedIn(bytes) else { continue }
            switch field {
            case .title: contains(text.chief, part.bytes) || isSqueezedIn(text.chief) ? set("WORD_IN_TITLE", 12) : set("WORD_IN_OTHER_TITLE", 6)
            case .author: set("WORD_IN_NAME", 10)
            case .subject: set("WORD_IN_SUBJECT", 3)
            default: break
            }
        }
        guard reason == nil, !part.joins.isEmpty || part.word != nil else { return }
        // "ebook" in "e book", "e" and "book" in "ebook".
        for field in part.fields where field != .subject {
            let bytes = text.bytes(field)
            let isJoined = part.joins.contains { contains(bytes, Array($0.utf8)) }
            if isJoined || part.bytes.count > 3 && ScoredText.place(of: part.bytes, in: bytes.filter { $0 != ScoredText.blank }, from: 0) != nil {
                field == .title ? set("WORD_IN_TITLE_JOINED", 10) : set("WORD_IN_NAME_JOINED", 8)
            }
        }
    }

    /// A run or phrase of runs, whatever blanks and dots stand in it.
    private func isSqueezedIn<Text: RandomAccessCollection<UInt8>>(_ bytes: Text) -> Bool where Text.Index == Int {
        guard part.isUnspaced, part.squeezed.count > 3, bytes.contains(ScoredText.blank) else { return false }
        return ScoredText.place(of: part.squeezed, in: bytes.filter { $0 != ScoredText.blank }, from: 0) != nil
    }

    /// Whether the part stands in one line; words at their borders, runs anywhere.
    private func contains<Text: RandomAccessCollection<UInt8>>(_ text: Text, _ bytes: [UInt8]) -> Bool where Text.Index == Int {
        let beginsWithWord: Bool = if case .word = part.tokens.first { true } else { false }
        let endsWithWord: Bool = if case .word = part.tokens.last { true } else { false }
        var from = text.startIndex
        while let start = ScoredText.place(of: bytes, in: text, from: from) {
            let end = start + bytes.count
            let startFits = !beginsWithWord || start == text.startIndex || ScoredText.isBorder(text[start - 1])
            let endFits = !endsWithWord || end == text.endIndex || ScoredText.isBorder(text[end])
            if startFits, endFits { return true }
            from = start + 1
        }
        return false
    }

    private mutating func near(_ corrections: [String: [String]]) {
        if let word = part.word { correct(corrections[word] ?? []) }
        guard let run = part.run else { return }
        for (lines, name, points) in [(text.titleLines, "CHARACTERS_NEAR_IN_TITLE", 9), (text.authorLines, "CHARACTERS_NEAR_IN_NAME", 7)] {
            for line in lines where reason == nil {
                let characters = line.characters
                if let window = Edits.nearWindow(of: run, in: characters) {
                    set(name, points)
                    understood = String(characters[window])
                } else if let window = sound(run, characters) {
                    set("SAME_SOUND", points - 1)
                    understood = String(characters[window])
                }
            }
        }
        guard reason == nil else { return }
        // All of its characters, wherever they stand: an author and a title written without a blank between them.
        let all = text.titles + text.authors + text.subjects
        if run.allSatisfy({ ScoredText.place(of: Array(String($0).utf8), in: all, from: 0) != nil }) { set("CHARACTERS_APART", 2) }
    }

    private mutating func correct(_ words: [String]) {
        for word in words {
            let bytes = Array(word.utf8)
            for (field, name, points) in [(Field.title, "WORD_NEAR_IN_TITLE", 9), (.author, "WORD_NEAR_IN_NAME", 7)] where part.fields.contains(field) {
                guard points > reason?.points ?? 0, contains(text.bytes(field), bytes) else { continue }
                set(name, points)
                understood = word
            }
        }
    }

    /// Where characters of the same sound stand.
    private func sound(_ run: [Character], _ line: [Character]) -> Range<Int>? {
        guard run.count > 1, line.count >= run.count else { return nil }
        let wanted = run.map { Set(Pinyin.readings(of: $0)) }
        guard !wanted.contains(where: \.isEmpty) else { return nil }
        let there = line.map { Set(Pinyin.readings(of: $0)) }
        for start in 0...(line.count - run.count) where wanted.indices.allSatisfy({ !wanted[$0].isDisjoint(with: there[start + $0]) }) {
            return start..<(start + run.count)
        }
        return nil
    }
}
