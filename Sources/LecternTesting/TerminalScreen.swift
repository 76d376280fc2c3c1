// A terminal in memory: what a text-mode program would show, from the bytes that it writes.

/// The part of a VT100 that our programs use: moving the cursor, erasing, the other screen, and characters of two columns.
package struct TerminalScreen {
    package private(set) var columns: Int
    package private(set) var rows: Int
    private var cells: [[String]]
    private var row = 0
    private var column = 0
    private var pending: [UInt8] = []
    /// How often the bell rang.
    package private(set) var bells = 0
    /// Whether the other screen is shown, as full-screen programs do.
    package private(set) var isAlternate = false
    package private(set) var isCursorShown = true
    /// Control sequences that are not understood.
    package private(set) var unknown: [String] = []
    private let width: @Sendable (Character) -> Int

    /// - Parameters:
    ///   - columns: of the window.
    ///   - rows: of the window.
    ///   - width: the columns of a character.
    package init(columns: Int, rows: Int, width: @escaping @Sendable (Character) -> Int) {
        self.columns = columns
        self.rows = rows
        self.width = width
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The window has another size, and is empty.
    package mutating func resize(columns: Int, rows: Int) {
        (self.columns, self.rows) = (columns, rows)
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        (row, column) = (0, 0)
    }

    /// The lines, without blanks at their ends.
    package var lines: [String] {
        cells.map { cells in
            var line = Substring(cells.joined())
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    package var text: String { lines.joined(separator: "\n") }

    /// Takes what a program has written, cut anywhere.
    package mutating func receive(_ bytes: [UInt8]) {
        pending += bytes
        var rest = pending[...]
        while let first = rest.first {
            let count: Int?
            switch first {
            case 0x1B: count = sequence(rest)
            case 0x07: (bells, count) = (bells + 1, 1)
            case 0x0D: (column, count) = (0, 1)
            case 0x0A: (row, count) = (min(row + 1, rows - 1), 1)
            case 0x00..<0x20: count = 1
            default: count = characters(rest)
            }
            guard let count else { break }
            rest = rest.dropFirst(count)
        }
        pending = Array(rest)
    }

    private mutating func characters(_ bytes: ArraySlice<UInt8>) -> Int? {
        var run = bytes.prefix { $0 >= 0x20 }
        // A character whose rest has not come yet.
        for back in 1...3 where run.count >= back {
            let lead = run[run.endIndex - back]
            if lead >= 0xC0, back < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) {
                run = run.dropLast(back)
                break
            }
        }
        guard !run.isEmpty else { return nil }
        for character in String(decoding: run, as: UTF8.self) { put(character) }
        return run.count
    }

    private mutating func put(_ character: Character) {
        let width = width(character)
        guard row < rows, column + width <= columns else { return }
        if width == 0 {
            if column > 0 { cells[row][column - 1] += String(character) }
            return
        }
        cells[row][column] = String(character)
        if width == 2 { cells[row][column + 1] = "" }
        column += width
    }

    private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Int? {
        let all = Array(bytes)
        guard all.count > 1 else { return nil }
        guard all[1] == 0x5B else { return 2 }
        guard let end = all.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
        let text = String(decoding: all[2..<end], as: UTF8.self)
        apply(text, all[end])
        return end + 1
    }

    private mutating func apply(_ text: String, _ final: UInt8) {
        let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        switch (final, text) {
        case (0x48, _):
            (row, column) = (
                min(rows, max(1, numbers.first ?? 1)) - 1, min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
            )
        case (0x4B, _): for index in column..<columns { cells[row][index] = " " }
        case (0x4A, "2"): resize(columns: columns, rows: rows)
        case (0x68, "?1049"), (0x6C, "?1049"):
            isAlternate = final == 0x68
            resize(columns: columns, rows: rows)
        case (0x68, "?25"): isCursorShown = true
        case (0x6C, "?25"): isCursorShown = false
        case (0x6D, _): break
        default: unknown.append(text + String(decoding: [final], as: UTF8.self))
        }
    }
}
