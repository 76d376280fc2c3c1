// What a screen of the desk is: what it shows, and what it does with what is typed or scanned.

/// A screen. A value; the desk holds those that are open in a stack.
protocol DeskPage {
    var title: DeskText { get }
    /// What the line is for in which one types.
    var prompt: DeskText { get }
    /// Whether what is typed is shown as stars.
    var isSecret: Bool { get }
    /// What is typed.
    var input: TextField { get set }
    /// What F1 shows of it.
    var help: [DeskText] { get }
    /// Whether what is typed may be a scan: Tab ends it, as some scanners send it, and Esc empties the field before it goes back.
    var takesScans: Bool { get }

    /// The lines between title and message.
    /// - Parameters:
    ///   - desk: as it is.
    ///   - rows: how many are shown; what is beyond is cut off.
    func body(_ desk: DeskModel, rows: Int) -> [Screen.Line]
    /// The page is seen, for the first time or again.
    mutating func appear(_ desk: inout DeskModel)
    /// Enter was pressed: does what was typed or scanned.
    mutating func submit(_ text: String, _ desk: inout DeskModel)
    /// Does something with a key that neither edits the line nor is the desk's.
    /// - Returns: whether the page knows it.
    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool
    /// Time has passed.
    mutating func tick(_ desk: inout DeskModel)
}

extension DeskPage {
    var isSecret: Bool { false }
    var takesScans: Bool { true }
    mutating func appear(_ desk: inout DeskModel) {}
    mutating func press(_ key: Key, _ desk: inout DeskModel) -> Bool { false }
    mutating func tick(_ desk: inout DeskModel) {}
}

/// Where a list is scrolled to.
struct Scroll: Equatable {
    private(set) var first = 0

    /// Moves by keys.
    /// - Parameters:
    ///   - key: what was pressed.
    ///   - count: the lines that there are; asked for only where the key moves, since most keys are a scanner's.
    ///   - rows: the lines that are shown.
    /// - Returns: whether the key moves.
    mutating func press(_ key: Key, count: @autoclosure () -> Int, rows: Int) -> Bool {
        guard [.up, .down, .pageUp, .pageDown].contains(key) else { return false }
        let last = max(0, count() - rows)
        switch key {
        case .up: first = max(0, min(first, last) - 1)
        case .down: first = min(last, first + 1)
        case .pageUp: first = max(0, min(first, last) - rows)
        case .pageDown: first = min(last, first + rows)
        default: return false
        }
        return true
    }

    mutating func toEnd() { first = .max / 2 }

    /// The lines that are seen, and how many are above and below.
    func shown<Line>(_ lines: [Line], rows: Int) -> ArraySlice<Line> {
        let start = max(0, min(first, lines.count - rows))
        return lines[start..<min(lines.count, start + max(0, rows))]
    }
}
