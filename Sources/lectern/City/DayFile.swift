// A file of statutory days, CSV or JSON.

internal import CityMessages
internal import LecternJSON
internal import LecternNet
internal import LecternWire

/// Reads statutory days.
enum DayFile {
    /// The largest file that is read, in bytes, and how many days it may have.
    private static let bytesMax = 1 << 20
    private static let daysMax = 10_000
    private static let columns = ["date", "kind", "name", "works_as", "source"]

    /// Reads a file.
    /// - Parameters:
    ///   - path: the file; "-" is standard input. What begins with [ is JSON, all else CSV.
    ///   - source: who says so, of days whose row does not; empty: each row must.
    /// - Returns: the days in the file's order.
    /// - Throws: `FileError` naming the file and the row.
    static func days(of path: String, source: String) throws -> [City.StatutoryDay] {
        let bytes: [UInt8]
        do { bytes = try ListFile.contents(of: path, bytesMax: bytesMax) } catch { throw FileError("\(error)") }
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        let rows = first == UInt8(ascii: "[") ? try json(bytes, path) : try csv(bytes, path)
        guard rows.count <= daysMax else { throw FileError("\(path): there are more than \(daysMax) days") }
        return try rows.map { try day($0.values, "\(path), \($0.place)", source) }
    }

    private typealias Row = (place: String, values: [String: String])

    private static func json(_ bytes: [UInt8], _ path: String) throws -> [Row] {
        let list: JSON
        do { list = try JSON.parse(bytes, dialect: .json5) } catch { throw FileError("\(path): \(error)") }
        guard let elements = list.elements else { throw FileError("\(path): it must be a list of days [ { … }, … ]") }
        return try elements.enumerated().map { index, element in
            let place = "day \(index + 1)"
            guard let members = element.members else { throw FileError("\(path), \(place): it must be an object { date, kind, name }") }
            var values: [String: String] = [:]
            for member in members {
                let name = member.name == "worksAs" ? "works_as" : member.name
                guard columns.contains(name), let text = member.value.text ?? member.value.integer.map(String.init) else {
                    throw FileError("\(path), \(place): \(member.name) is not one of \(columns.joined(separator: ", ")) with a text")
                }
                values[name] = text
            }
            return (place, values)
        }
    }

    private static func csv(_ bytes: [UInt8], _ path: String) throws -> [Row] {
        let lines: [TextLine]
        do { lines = try LineSplitter.lines(of: bytes) } catch { throw FileError("\(path), line \(error.number): \(error.detail)") }
        var header = columns
        var rows: [Row] = []
        for line in lines {
            let fields = try fields(line.text, "\(path), line \(line.number)")
            if fields.allSatisfy(\.isEmpty) { continue }
            if rows.isEmpty, fields.first == "date" {
                header = fields
                if let other = header.first(where: { !columns.contains($0) }) {
                    throw FileError("\(path): the column \(other) is not one of \(columns.joined(separator: ", "))")
                }
                continue
            }
            guard fields.count <= header.count else { throw FileError("\(path), line \(line.number): it has more than \(header.count) columns") }
            rows.append(("line \(line.number)", Dictionary(zip(header, fields)) { _, last in last }))
        }
        return rows
    }

    /// The fields of a line: with commas between them, in quotes where they hold one, quotes doubled.
    private static func fields(_ line: String, _ place: String) throws(FileError) -> [String] {
        var fields = [""]
        var isQuoted = false
        var wasQuote = false
        for character in line {
            if character == "\"" {
                if wasQuote { fields[fields.count - 1].append(character) }
                wasQuote = !wasQuote && isQuoted
                isQuoted.toggle()
                if !isQuoted { wasQuote = true }
                continue
            }
            wasQuote = false
            if character == ",", !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
        }
        guard !isQuoted else { throw FileError("\(place): a quote is not closed") }
        return fields.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }

    private static func day(_ values: [String: String], _ place: String, _ source: String) throws(FileError) -> City.StatutoryDay {
        var day = City.StatutoryDay(date: values["date"] ?? "", name: values["name"] ?? "")
        switch values["kind"] ?? "" {
        case "holiday": day.kind = .holiday
        case "working_day": day.kind = .workingDay
        case let other: throw FileError("\(place): kind is holiday or working_day, not \"\(other)\"")
        }
        if let text = values["works_as"], !text.isEmpty {
            guard let weekday = UInt32(text), (1...7).contains(weekday) else { throw FileError("\(place): works_as is 1 to 7, Monday to Sunday, not \(text)") }
            day.worksAs = weekday
        }
        day.source = values["source"].flatMap { $0.isEmpty ? nil : $0 } ?? source
        guard !day.source.isEmpty else { throw FileError("\(place): it says no source; give --source") }
        return day
    }
}
