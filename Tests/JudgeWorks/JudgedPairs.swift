// The records and pairs of the judged set, as its files have them.

import Foundation
import LecternMarc
import LecternTestSupport
import LecternWorks

/// A file that is not what it should be, or a wrong option.
struct JudgeError: Error, CustomStringConvertible { let description: String }

/// A record of records.tsv.
struct JudgedRecord {
    let number: String
    /// What is shown of it.
    let text: String
    let keys: [WorkKey]

    init(_ cells: [String]) throws {
        number = cells[0]
        let fields = cells.dropFirst().map { cell in
            let subfields = cell.dropFirst(3).split(separator: "‡").map { MarcSubfield(code: $0.first ?? " ", text: Self.plain(String($0.dropFirst()))) }
            return MarcField(tag: String(cell.prefix(3)), content: .data(indicator1: 0x20, indicator2: 0x20, subfields: subfields))
        }
        let record = MarcRecord(leader: "00000nam a2200000   4500", fields: Array(fields), coding: .utf8)
        do {
            keys = WorkKeys(WorkDescription(try BibliographicReader().read(record))).keys
        } catch {
            throw JudgeError(description: "\(number) is no record: \(error)")
        }
        text = cells.dropFirst().filter { ["200", "245", "100", "110", "210", "240", "454"].contains($0.prefix(3)) }.joined(separator: " ").prefix(150).description
    }

    /// Some lists keep texts as they stand in pages of the web.
    private static func plain(_ text: String) -> String {
        text.replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&amp;", with: "&")
    }

    /// Prints the works of another file of the same form that have several records, the largest first.
    static func printGroups(of path: String) throws {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let records = lines.compactMap { try? JudgedRecord($0.split(separator: "\t").map(String.init)) }
        let groups = WorkGrouping.groups(records.enumerated().map { (Int64($0.offset), $0.element.keys) })
        print("\(records.count) records of \(lines.count) are \(groups.count) works")
        for group in groups.filter({ $0.count > 1 }).sorted(by: { $0.count > $1.count }) {
            print("\(group.count) records")
            for member in group { print("    \(records[Int(member)].number) \(records[Int(member)].text)") }
        }
    }

    /// All records by their numbers.
    static func all() throws -> [String: JudgedRecord] {
        let records = try JudgedPair.rows("records.tsv").map(JudgedRecord.init)
        return Dictionary(uniqueKeysWithValues: records.map { ($0.number, $0) })
    }
}

/// A pair of pairs.tsv with what the readings say of it.
struct JudgedPair {
    let number: String
    let kind: String
    let first: String
    let second: String
    /// Whether both readings say that it is the same work.
    let isSame: Bool

    static func rows(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: Repository.root.appendingPathComponent("Tests/JudgeWorks/judged/\(name)"), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// All pairs.
    static func all() throws -> [JudgedPair] {
        let labels = try ["labels-1.tsv", "labels-2.tsv"].map { name in
            Set(try rows(name).filter { $0[1] == "same" }.map { $0[0] })
        }
        return try rows("pairs.tsv").map { cells in
            guard cells.count == 4 else { throw JudgeError(description: "pairs.tsv has a line of \(cells.count) cells: \(cells)") }
            return JudgedPair(
                number: cells[0], kind: cells[1], first: cells[2], second: cells[3], isSame: labels.allSatisfy { $0.contains(cells[0]) })
        }
    }
}
