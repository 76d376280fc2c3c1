// What was done at a desk since its program was started: a line for each scan and each act.

/// The journal of a desk.
struct Journal {
    /// What became of it.
    enum Outcome: Character {
        case done = "+"
        case refused = "!"
        /// Nothing was sent: it was typed ahead of something that ended.
        case notDone = "-"
        /// It was sent, and no answer came.
        case unknown = "?"
    }

    /// One line.
    struct Entry {
        let number: Int
        let atMs: Int64
        let outcome: Outcome
        /// What was scanned, or which act it was.
        let subject: String
        let text: String
    }

    private(set) var entries: [Entry] = []
    /// Lines that there were ever.
    private(set) var count = 0

    mutating func add(_ outcome: Outcome, _ subject: String, _ text: String, at now: Int64) {
        count += 1
        entries.append(Entry(number: count, atMs: now, outcome: outcome, subject: subject, text: text))
        if entries.count > DeskLimits.journalLinesMax { entries.removeFirst(entries.count - DeskLimits.journalLinesMax) }
    }

    /// The entries after the first `number`.
    func since(_ number: Int) -> ArraySlice<Entry> { entries.suffix(max(0, count - number)) }
}

extension DeskModel {
    /// The lines of the journal for a window: "  17 + 10:32:05 ITEM-16  三体 …". What is too long goes on below.
    /// - Parameter first: the entries before the first one, which is 1 on the screen.
    func journalLines(after first: Int = 0) -> [Screen.Line] { journal.since(first).flatMap { lines(of: $0, after: first) } }

    private func lines(of entry: Journal.Entry, after first: Int) -> [Screen.Line] {
        let number = "\(entry.number - first)"
        let head =
            String(repeating: " ", count: max(0, 4 - number.count))
            + "\(number) \(entry.outcome.rawValue) \(calendar.second(entry.atMs)) "
        let style: Screen.Style = entry.outcome == .done ? .plain : .alert
        let room = columns - head.utf8.count
        let indent = String(repeating: " ", count: head.utf8.count)
        return TextWidth.wrapped(entry.subject + "  " + entry.text, room).enumerated().map { index, part in .init((index == 0 ? head : indent) + part, style) }
    }
}
