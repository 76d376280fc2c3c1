// A part of a table in the order of its key, of a bounded number of rows: what is read, or erased, at once, however large the table is.

internal import HostPluginsMessages

/// A part of a table.
struct PersonPage {
    private let table: PersonTable
    private let after: [SQLValue]
    private let last: [SQLValue]?
    private let transaction: Transaction

    /// Finds where the part ends.
    /// - Parameters:
    ///   - table: the table.
    ///   - after: the key before its first row; empty: the table begins.
    ///   - rowsMax: how many rows it has at most.
    /// - Throws: `StoreError`.
    init(_ table: PersonTable, after: [SQLValue], rowsMax: Int, _ transaction: Transaction) throws(StoreError) {
        self.table = table
        self.after = after
        self.transaction = transaction
        let keys = table.key.joined(separator: ", ")
        let start = after.isEmpty ? "" : " WHERE (\(keys)) > (\(Self.places(1, table.key.count)))"
        last = try transaction.query(
            "SELECT \(keys) FROM \(table.name)\(start) ORDER BY \(keys) LIMIT 1 OFFSET $\(after.count + 1)", all: after + [.integer(Int64(rowsMax - 1))]
        ).rows.first
    }

    /// The key of its last row; nil: the table ends.
    var end: [SQLValue]? { last }

    /// "(a, b) > ($1, $2) AND (a, b) <= ($3, $4)", and the parameters.
    private var range: (text: String, parameters: [SQLValue]) {
        let keys = table.key.joined(separator: ", ")
        let count = table.key.count
        var parts: [String] = []
        if !after.isEmpty { parts.append("(\(keys)) > (\(Self.places(1, count)))") }
        if last != nil { parts.append("(\(keys)) <= (\(Self.places(after.count + 1, count)))") }
        return (parts.map { $0 + " AND " }.joined(), after + (last ?? []))
    }

    private static func places(_ first: Int, _ count: Int) -> String { (first..<first + count).map { "$\($0)" }.joined(separator: ", ") }

    /// The rows in which a person is named or mentioned.
    /// - Throws: `StoreError`.
    func rows(about person: Int64, _ needles: PersonNeedles) throws(StoreError) -> [[SQLValue]] {
        let (text, parameters) = range
        // Where only columns name a person the store looks; mentions are looked for here.
        guard table.mentions.isEmpty else {
            let found = try transaction.query(
                "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) WHERE \(text)1 = 1 ORDER BY \(table.key.joined(separator: ", "))",
                all: parameters)
            let personPlaces = places(of: table.person)
            let mentionPlaces = places(of: table.mentions)
            return found.rows.filter { row in
                personPlaces.contains { row[$0] == .integer(person) } || mentionPlaces.contains { needles.isMentioned(in: row[$0]) }
                    || isOwner(row, person)
            }
        }
        let named = table.person.map { "\($0.name) = $\(parameters.count + 1)" }.joined(separator: " OR ")
        return try transaction.query(
            "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) WHERE \(text)(\(named)) ORDER BY \(table.key.joined(separator: ", "))",
            all: parameters + [.integer(person)]
        ).rows
    }

    /// Whether an answer was given to the person.
    private func isOwner(_ row: [SQLValue], _ person: Int64) -> Bool {
        table.name == PersonTable.answers && row.first?.text == Principal.keyOwner(person: person)
    }

    private func places(of columns: [PersonTable.Column]) -> [Int] { columns.compactMap { column in table.columns.firstIndex(of: column.name) } }

    /// Erases a person from the part.
    /// - Throws: `StoreError`.
    func erase(_ person: Int64, _ needles: PersonNeedles) throws(StoreError) -> HostPlugins.ErasedRows {
        var erased = HostPlugins.ErasedRows(table: table.name, keptFor: table.keptFor)
        for (place, column) in table.person.enumerated() {
            let isOwn = place == 0
            switch table.erase {
            // Where texts are looked through, too, all of it is counted there, each row once.
            case .keep where !table.mentions.isEmpty: break
            case .keep:
                erased.kept += try count("\(column.name) = $", [.integer(person)])
            case .delete where isOwn:
                erased.deleted += try write("DELETE FROM \(table.name)", "\(column.name) = $", [.integer(person)])
            case .delete, .blank:
                erased.blanked += try blank([column] + (isOwn ? table.blank : []), where: column.name, person)
            }
        }
        if table.name == PersonTable.answers {
            erased.deleted += try write("DELETE FROM \(table.name)", "owner = $", [.text(Principal.keyOwner(person: person))])
        }
        guard !table.mentions.isEmpty else { return erased }
        if table.erase == .keep { erased.kept += UInt64(try rows(about: person, needles).count) } else { erased.emptied += try empty(needles) }
        return erased
    }

    private func count(_ condition: String, _ values: [SQLValue]) throws(StoreError) -> UInt64 {
        let (text, parameters) = range
        let found = try transaction.query(
            "SELECT COUNT(*) FROM \(table.name) WHERE \(text)\(condition)\(parameters.count + 1)", all: parameters + values)
        return UInt64(clamping: found.rows.first?.first?.integer ?? 0)
    }

    private func write(_ statement: String, _ condition: String, _ values: [SQLValue]) throws(StoreError) -> UInt64 {
        let (text, parameters) = range
        return UInt64(
            clamping: try transaction.query("\(statement) WHERE \(text)\(condition)\(parameters.count + 1)", all: parameters + values).changed)
    }

    private func blank(_ columns: [PersonTable.Column], where column: String, _ person: Int64) throws(StoreError) -> UInt64 {
        let (text, parameters) = range
        let values = columns.map(\.empty)
        let changes = columns.enumerated().map { "\($1.name) = $\(parameters.count + 2 + $0)" }.joined(separator: ", ")
        return UInt64(
            clamping: try transaction.query(
                "UPDATE \(table.name) SET \(changes) WHERE \(text)\(column) = $\(parameters.count + 1)",
                all: parameters + [.integer(person)] + values
            ).changed)
    }

    /// Empties the columns that mention the person, row by row: there are few.
    private func empty(_ needles: PersonNeedles) throws(StoreError) -> UInt64 {
        let (text, parameters) = range
        let names = table.key + table.mentions.map(\.name)
        let found = try transaction.query("SELECT \(names.joined(separator: ", ")) FROM \(table.name) WHERE \(text)1 = 1", all: parameters)
        var emptied: UInt64 = 0
        for row in found.rows {
            let key = Array(row.prefix(table.key.count))
            for (place, column) in table.mentions.enumerated() where needles.isMentioned(in: row[table.key.count + place]) {
                let same = table.key.enumerated().map { "\($1) = $\($0 + 2)" }.joined(separator: " AND ")
                _ = try transaction.query("UPDATE \(table.name) SET \(column.name) = $1 WHERE \(same)", all: [column.empty] + key)
                emptied += 1
            }
        }
        return emptied
    }
}
