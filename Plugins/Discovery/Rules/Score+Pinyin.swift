// How well a title or name that is written in Han characters answers what was typed in letters.

internal import LecternText

extension Score {
    /// What a spelling is worth, by where it stands.
    private struct Worth {
        let whole: (name: String, points: Int)
        let initials: (name: String, points: Int)
        let begins: (name: String, points: Int)
        let holds: (name: String, points: Int)
        let nearWhole: (name: String, points: Int)
        let near: (name: String, points: Int)

        static let title = Worth(
            whole: ("TITLE_PINYIN", 80), initials: ("TITLE_INITIALS", 60), begins: ("TITLE_PINYIN_BEGINS", 30), holds: ("TITLE_PINYIN_HOLDS", 14),
            nearWhole: ("TITLE_PINYIN_NEAR", 50), near: ("TITLE_PINYIN_NEARLY_HOLDS", 10))
        static let otherTitle = Worth(
            whole: ("OTHER_TITLE_PINYIN", 50), initials: ("OTHER_TITLE_INITIALS", 40), begins: ("OTHER_TITLE_PINYIN_BEGINS", 12),
            holds: ("OTHER_TITLE_PINYIN_HOLDS", 8), nearWhole: ("OTHER_TITLE_PINYIN_NEAR", 30), near: ("OTHER_TITLE_PINYIN_NEARLY_HOLDS", 6))
        static let name = Worth(
            whole: ("NAME_PINYIN", 58), initials: ("NAME_INITIALS", 50), begins: ("NAME_PINYIN_BEGINS", 16), holds: ("NAME_PINYIN_HOLDS", 10),
            nearWhole: ("NAME_PINYIN_NEAR", 40), near: ("NAME_PINYIN_NEARLY_HOLDS", 8))
    }

    /// The best reading of the record that is what was typed; nil: there is none.
    /// - Returns: with it what was meant, where a letter was wrong.
    func speltReason(_ text: ScoredText, _ kind: SearchPlan.Kind) -> (reason: Reason, understood: String?)? {
        guard letters.count > 1, text.mayBeSpelt else { return nil }
        var best: (reason: Reason, understood: String?)?
        var foundStretches: Set<Int> = []
        var stretchPoints = 0
        func offer(_ worth: (name: String, points: Int), _ understood: String? = nil) {
            guard worth.points > best?.reason.points ?? 0 else { return }
            best = (Reason(name: worth.name, text: String(decoding: letters, as: UTF8.self), points: worth.points), understood)
        }
        let lines = text.titleLines.enumerated().map { ($0.element, $0.offset == 0 ? Worth.title : .otherTitle, RecordText.titleReadingsMax) }
            + text.authorLines.map { ($0, Worth.name, RecordText.nameReadingsMax) }
        for (line, worth, readingsMax) in lines {
            let elements = line.elements(readingsMax: readingsMax)
            guard !elements.isEmpty else { continue }
            compare(elements, worth, offer)
            if kind == .near { compareNear(elements, line, worth, offer) }
            // Several stretches may stand apart: a name and a title.
            guard query.letters.count > 1 else { continue }
            for (place, stretch) in query.letters.enumerated() where !foundStretches.contains(place) {
                let bytes = Array(stretch.utf8)
                if elements.indices.contains(where: { PinyinText.end(of: bytes, in: elements, from: $0) != nil }) {
                    foundStretches.insert(place)
                    stretchPoints += worth.holds.points
                }
            }
        }
        if !foundStretches.isEmpty, foundStretches.count == query.letters.count { offer((name: "PINYIN_APART", points: stretchPoints)) }
        return best
    }

    private func compare(_ elements: [[String]], _ worth: Worth, _ offer: ((name: String, points: Int), String?) -> Void) {
        if elements.count == letters.count, elements.count > 1, PinyinText.hasInitials(letters, elements, from: 0) { offer(worth.initials, nil) }
        for from in elements.indices {
            guard let end = PinyinText.end(of: letters, in: elements, from: from) else { continue }
            if from > 0 { return offer(worth.holds, nil) }
            return offer(end == elements.count ? worth.whole : worth.begins, nil)
        }
    }

    /// One letter is wrong, or the letters are the initials of a beginning.
    private func compareNear(_ elements: [[String]], _ line: ScoredText.Line, _ worth: Worth, _ offer: ((name: String, points: Int), String?) -> Void) {
        if letters.count > 2, PinyinText.hasInitials(letters, elements, from: 0) { offer((worth.begins.name, worth.begins.points / 2), nil) }
        guard letters.count >= 5 else { return }
        for spelling in Pinyin.spellings(of: elements, max: 4) {
            let spelt = Array(spelling.whole.utf8)
            if Edits.isNear(letters[...], spelt[...]) {
                offer(worth.nearWhole, String(line.text))
            } else if Edits.nearWindow(of: letters, in: spelt) != nil {
                offer(worth.near, String(line.text))
            }
        }
    }
}
