// Reads a partner's own file: comma-separated, with a header that names its columns.

/// A partner's file.
///
///     reference,isbn,list_price,discount,payable,invoice,reverses,period
///     S-1,9787536692930,39.80,15,33.83,INV-7,,2026-11
///
/// Amounts are in units with decimals, discounts in per cent. Of a reversal, which names what it reverses, `payable` may be written with its sign or
/// without. The columns may stand in any order; those after the fifth may be missing.
package enum SettlementFile {
    /// Bytes of a file at most.
    package static let fileBytesMax = 64 * 1_024 * 1_024
    /// Lines of a file at most.
    package static let linesMax = 500_000
    private static let needed = ["reference", "isbn", "list_price", "discount", "payable"]
    private static let optional = ["invoice", "reverses", "period"]

    /// Why a file can't be read: the line, from 1, and what is wrong with it.
    package struct Problem: Error, Equatable, CustomStringConvertible {
        package let line: Int
        package let why: String

        package var description: String { "line \(line): \(why)" }
    }

    /// Reads a file.
    /// - Parameters:
    ///   - text: the file.
    ///   - decimals: of the currency: 2 of CNY.
    /// - Throws: `Problem`.
    package static func read(_ text: String, decimals: Int = 2) throws(Problem) -> [SettlementLine] {
        guard text.utf8.count <= fileBytesMax else { throw Problem(line: 0, why: "the file has more than \(fileBytesMax) bytes") }
        var records = records(text)[...]
        guard let header = records.popFirst() else { throw Problem(line: 1, why: "the file is empty") }
        let names = header.fields.map { $0.lowercased() }
        for name in needed where !names.contains(name) { throw Problem(line: 1, why: "there is no column \(name)") }
        for name in names where !needed.contains(name) && !optional.contains(name) { throw Problem(line: 1, why: "there is a column \(name), which means nothing") }
        guard Set(names).count == names.count else { throw Problem(line: 1, why: "a column is there twice") }
        guard records.count <= linesMax else { throw Problem(line: records.count + 1, why: "there are more than \(linesMax) lines") }
        let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        var lines: [SettlementLine] = []
        lines.reserveCapacity(records.count)
        for record in records {
            guard record.fields.count == names.count else {
                throw Problem(line: record.line, why: "it has \(record.fields.count) fields, and the header has \(names.count)")
            }
            func field(_ name: String) -> String { places[name].map { record.fields[$0] } ?? "" }
            guard !field("reference").isEmpty else { throw Problem(line: record.line, why: "it has no reference") }
            guard let price = decimal(field("list_price"), decimals), price >= 0, let payable = decimal(field("payable"), decimals) else {
                throw Problem(line: record.line, why: "list_price or payable is no amount with at most \(decimals) decimals; of a reversal payable alone is negative")
            }
            guard let discount = decimal(field("discount"), 1), (0...1_000).contains(discount) else {
                throw Problem(line: record.line, why: "discount is no per cent with at most one decimal")
            }
            guard field("isbn").utf8.allSatisfy({ isbnBytes.contains($0) }) else {
                throw Problem(line: record.line, why: "isbn holds something else than digits, X, hyphens and blanks")
            }
            guard field("period").isEmpty || isMonth(field("period")) else { throw Problem(line: record.line, why: "period is no month such as 2026-11") }
            lines.append(
                SettlementLine(
                    reference: field("reference"), isbn: field("isbn"), listPrice: price, discountPermille: discount,
                    payable: field("reverses").isEmpty ? payable : -abs(payable),
                    invoice: field("invoice"), reverses: field("reverses"), period: field("period")))
        }
        return lines
    }

    private static let isbnBytes = Set("0123456789Xx- ".utf8)

    /// Whether a text is a month of a year: "2026-11".
    private static func isMonth(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2 else { return false }
        return Int(parts[0]) != nil && Int(parts[1]).map { (1...12).contains($0) } == true
    }

    /// "33.8" with two decimals is 3380; nil: it is no such number.
    package static func decimal(_ text: String, _ decimals: Int) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.utf8.count <= decimals else { return nil }
        let number = Int64(String(parts[0]) + fraction + String(repeating: "0", count: decimals - fraction.utf8.count))
        return number.map { isNegative ? -$0 : $0 }
    }

    /// Splits records, with quotes as RFC 4180 has them; empty lines are none.
    private static func records(_ text: String) -> [(line: Int, fields: [String])] {
        var found: [(line: Int, fields: [String])] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var wasQuote = false
        var line = 1
        var began = 1
        func endField() {
            var bytes = field[...]
            while let last = bytes.last, last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
            while let first = bytes.first, first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
            fields.append(String(decoding: bytes, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
        }
        func endRecord() {
            endField()
            if fields != [""] { found.append((began, fields)) }
            fields = []
            began = line + 1
        }
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""):
                // A quote within quotes is written twice.
                if wasQuote, !isQuoted { field.append(byte) }
                isQuoted.toggle()
                wasQuote = !isQuoted
                continue
            case UInt8(ascii: ",") where !isQuoted: endField()
            case UInt8(ascii: "\n"):
                if isQuoted { field.append(byte) } else { endRecord() }
                line += 1
            case UInt8(ascii: "\r") where !isQuoted: break
            default: field.append(byte)
            }
            wasQuote = false
        }
        endRecord()
        return found
    }
}
