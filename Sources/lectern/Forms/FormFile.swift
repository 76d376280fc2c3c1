// A scanned pile as a file: CSV (RFC 4180) with a line of field names, or JSON lines.

internal import FormsMessages
internal import LecternJSON

/// A form of a pile.
struct ScannedForm: Equatable {
    var key: String
    /// Milliseconds since 1970; 0: now.
    var filledIn: Int64
    var answers: [Forms.FieldAnswer] = []

    static func == (left: ScannedForm, right: ScannedForm) -> Bool {
        left.key == right.key && left.filledIn == right.filledIn && left.answers == right.answers
    }
}

/// Reads piles.
enum FormFile {
    /// What can't be read, with its line, from 1.
    struct Wrong: Error, Equatable {
        let line: Int
        let why: String
    }

    /// - Parameters:
    ///   - bytes: the file, UTF-8; it is JSON lines where its first character is a brace.
    ///   - filledIn: of forms that tell no time of their own, milliseconds since 1970.
    /// - Throws: `Wrong`.
    static func forms(_ bytes: [UInt8], filledIn: Int64) throws(Wrong) -> [ScannedForm] {
        guard var text = String(validating: bytes, as: UTF8.self) else { throw Wrong(line: 1, why: "the file is not UTF-8") }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        let isJSON = text.first { !$0.isWhitespace } == "{"
        let forms = try isJSON ? lines(text, filledIn) : table(text, filledIn)
        guard !forms.isEmpty else { throw Wrong(line: 1, why: "there is no form in it") }
        var seen: [String: Int] = [:]
        for (index, form) in forms.enumerated() {
            if let first = seen.updateValue(index + 1, forKey: form.key) {
                throw Wrong(line: index + 1, why: "the forms \(first) and \(index + 1) have the same key \(form.key)")
            }
        }
        return forms
    }

    private static func lines(_ text: String, _ filledIn: Int64) throws(Wrong) -> [ScannedForm] {
        var forms: [ScannedForm] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.allSatisfy(\.isWhitespace) {
            let json: JSON
            do { json = try JSON.parse(String(line)) } catch { throw Wrong(line: index + 1, why: "\(error)") }
            guard case .object(let members)? = json["answers"] else { throw Wrong(line: index + 1, why: "it has no object \"answers\"") }
            var form = ScannedForm(key: json["key"]?.text ?? json["key"]?.integer.map(String.init) ?? "\(forms.count + 1)", filledIn: filledIn)
            if let told = json["filled_in"]?.text { form.filledIn = try moment(told, index + 1) }
            for member in members {
                let value: String? =
                    switch member.value {
                    case .string(let text): text
                    case .number(let digits): digits
                    case .bool(let truth): truth ? "yes" : "no"
                    case .null: ""
                    default: nil
                    }
                guard let value else { throw Wrong(line: index + 1, why: "the answer \(member.name) is no text, number or truth") }
                form.answers.append(.init(field: member.name, value: value))
            }
            forms.append(form)
        }
        return forms
    }

    private static func table(_ text: String, _ filledIn: Int64) throws(Wrong) -> [ScannedForm] {
        let rows = try rows(text)
        guard let names = rows.first else { return [] }
        var forms: [ScannedForm] = []
        for row in rows.dropFirst() {
            guard row.cells.count == names.cells.count else {
                throw Wrong(line: row.line, why: "it has \(row.cells.count) cells, and the first line \(names.cells.count)")
            }
            var form = ScannedForm(key: "\(forms.count + 1)", filledIn: filledIn)
            for (name, cell) in zip(names.cells, row.cells) where !cell.isEmpty {
                switch name {
                case "key": form.key = cell
                case "filled_in": form.filledIn = try moment(cell, row.line)
                default: form.answers.append(.init(field: name, value: cell))
                }
            }
            forms.append(form)
        }
        return forms
    }

    private static func moment(_ text: String, _ line: Int) throws(Wrong) -> Int64 {
        guard let moment = LocalTime.moment(text) else { throw Wrong(line: line, why: "\(text) is no time like \"2026-09-01 18:00\"") }
        return moment
    }

    /// The rows of a table with the line at which each begins. A cell in quotation marks may have commas, ends of lines, and doubled marks.
    private static func rows(_ text: String) throws(Wrong) -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        var (cells, cell): ([String], String.UnicodeScalarView) = ([], .init())
        var (line, begin, isQuoted, wasQuoted) = (1, 1, false, false)
        let scalars = Array(text.unicodeScalars)
        var place = 0
        func endRow() {
            cells.append(String(cell))
            if cells != [""] { rows.append((begin, cells)) }
            (cells, cell, wasQuoted) = ([], .init(), false)
        }
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            if scalar == "\n" { line += 1 }
            if isQuoted {
                guard scalar == "\"" else {
                    cell.append(scalar)
                    continue
                }
                if place < scalars.count, scalars[place] == "\"" {
                    cell.append(scalar)
                    place += 1
                } else { (isQuoted, wasQuoted) = (false, true) }
                continue
            }
            switch scalar {
            case "\"" where cell.isEmpty && !wasQuoted: isQuoted = true
            case ",":
                cells.append(String(cell))
                (cell, wasQuoted) = (.init(), false)
            case "\r": break
            case "\n":
                endRow()
                begin = line
            default:
                guard !wasQuoted else { throw Wrong(line: line, why: "something follows a quotation mark that ends a cell") }
                cell.append(scalar)
            }
        }
        guard !isQuoted else { throw Wrong(line: begin, why: "a quotation mark is not closed") }
        endRow()
        return rows
    }
}
