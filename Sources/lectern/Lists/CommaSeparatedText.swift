// Tables as text with commas between the cells (RFC 4180), for spreadsheets.

/// Lines of a table as RFC 4180 has them, without the CR LF at their ends.
enum CommaSeparatedText {
    /// One line.
    /// - Parameter cells: of one row; a cell with a comma, a quotation mark or the end of a line is put in quotation marks.
    static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") }

    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
