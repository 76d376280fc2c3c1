// What a window shows, as a value: lines with a style each, and where the cursor is.

/// One window's contents.
package struct Screen: Equatable, Sendable {
    /// How a line looks.
    package enum Style: Equatable, Sendable {
        case plain, title, selected, faint, alert
    }

    /// One line.
    package struct Line: Equatable, Sendable {
        package var text: String
        package var style: Style

        /// - Parameters:
        ///   - text: of any width; it is cut where it is drawn.
        ///   - style: of all of it.
        package init(_ text: String = "", _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// A line for each row, each no wider than the window.
    package var lines: [Line]
    /// Where the cursor stands, from 0.
    package var cursorRow: Int
    package var cursorColumn: Int

    /// The lines' texts, one below the other.
    package var text: String { lines.map(\.text).joined(separator: "\n") }

    /// The bytes that turn what a terminal shows into this screen.
    /// - Parameter before: what it shows; nil: not known, all is drawn.
    package func drawing(over before: Screen?) -> String {
        var output = "\u{1B}[?25l"
        let known = before.flatMap { $0.lines.count == lines.count ? $0 : nil }
        if known == nil { output += "\u{1B}[0m\u{1B}[2J" }
        for (row, line) in lines.enumerated() where known?.lines[row] != line {
            output += "\u{1B}[\(row + 1);1H\(Screen.code(line.style))\(line.text)\u{1B}[0m\u{1B}[K"
        }
        return output + "\u{1B}[\(cursorRow + 1);\(cursorColumn + 1)H\u{1B}[?25h"
    }

    private static func code(_ style: Style) -> String {
        switch style {
        case .plain: "\u{1B}[0m"
        case .title: "\u{1B}[0;7m"
        case .selected: "\u{1B}[0;1m"
        case .faint: "\u{1B}[0;2m"
        case .alert: "\u{1B}[0;1;31m"
        }
    }
}
