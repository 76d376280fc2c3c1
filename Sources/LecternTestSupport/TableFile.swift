// Reads a table that stands in the repository as text.

internal import Foundation

/// A text file of the repository with a row a line, its cells between tabs; a line that begins with `#` is none.
package struct TableFile {
    /// Why a file is no such table.
    package struct Malformed: Error, CustomStringConvertible { package let description: String }

    /// The cells of each row, in their order.
    package let rows: [[String]]

    /// - Parameters:
    ///   - path: below the repository's folder.
    ///   - columns: so many cells each row has.
    /// - Throws: Foundation's error where the file can't be read; `Malformed` where a row has other cells.
    package init(_ path: String, columns: Int) throws {
        let text = try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
        rows = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == columns else { throw Malformed(description: "\(path) has a line of \(cells.count) cells: \(line)") }
            return cells
        }
    }
}
