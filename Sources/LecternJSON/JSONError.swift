// Where a text stops being JSON, and why.

/// A text that is not JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    /// What is wrong: "a comma or ] must come here".
    package let message: String
    /// From 1.
    package let line: Int
    /// From 1, in Unicode characters.
    package let column: Int

    /// "3:14: a comma or ] must come here"
    package var description: String { "\(line):\(column): \(message)" }
}
