// lectern states: the lives with states of a plugin, as a table, for graphviz, or as JSON.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages

/// Shows what may happen to a plugin's things, and by what its rules are matched.
enum StatesCommand {
    static let command = Command(
        "states", "shows what may happen to a plugin's things, by whom and when", operands: "[PLUGIN [NAME]]", count: 0...2,
        details: ["Without a plugin the names are listed. NAME is a life or a rule set of it: circulation item."],
        options: [.init("--dot", nil, "print graphs for graphviz: lectern states circulation item --dot | dot -Tsvg > item.svg")],
        connects: true, example: "lectern states circulation item", run: run)

    private static func run(_ arguments: Arguments) throws {
        let connection = try Profile(arguments).connect()
        defer { connection.close() }
        let answer = try Host.DescribeResponse(try connection.call("lectern.host.v1.Host/Describe", []))
        let found = try select(answer.states ?? .init(), arguments.operands)
        if arguments.has("--json") {
            let json = try Reflection(connection).json
            return Terminal.line(
                try json.messageToJSON(try found.encoded(), as: Host.StateTables.messageName).text(pretty: true))
        }
        if arguments.has("--dot") { return found.tables.flatMap(StateGraph.dot).forEach { Terminal.line(Terminal.safe($0)) } }
        for line in arguments.operands.isEmpty ? names(found) : found.tables.flatMap(page) + found.rules.flatMap(page) {
            Terminal.line(Terminal.safe(line))
        }
    }

    /// The tables of the operands: a plugin's, or one of them.
    /// - Throws: `UsageError` where there is none.
    static func select(_ all: Host.StateTables, _ operands: [String]) throws -> Host.StateTables {
        guard let plugin = operands.first else { return all }
        let wanted = operands.dropFirst().first.map { $0.contains(".") ? $0 : "\(plugin).\($0)" }
        func isMeant(_ name: String) -> Bool { wanted.map { $0 == name } ?? name.hasPrefix(plugin + ".") }
        let found = Host.StateTables(tables: all.tables.filter { isMeant($0.name) }, rules: all.rules.filter { isMeant($0.name) })
        guard found.tables.isEmpty, found.rules.isEmpty else { return found }
        let names = all.tables.map(\.name) + all.rules.map(\.name)
        throw UsageError(
            "the daemon has no states \(wanted ?? plugin)" + (names.isEmpty ? "; no plugin describes any" : "; there is \(names.joined(separator: ", "))"),
            nil)
    }

    private static func names(_ all: Host.StateTables) -> [String] {
        let rows = all.tables.map { [$0.name, $0.summary] } + all.rules.map { [$0.name, $0.summary] }
        return rows.isEmpty ? ["no plugin describes states"] : columns(rows)
    }

    /// What is printed of a life.
    static func page(_ table: Host.StateTable) -> [String] {
        var lines = ["\(table.name): \(table.summary)", ""]
        lines += columns([["state", ""]] + table.states.map { [$0.name, $0.summary + ($0.final ? " (final)" : "")] }) + [""]
        lines += columns(
            [["from", "event", "to", "by", "if"]]
                + table.edges.map { edge in
                    [edge.from.isEmpty ? "-" : edge.from, edge.event, edge.to, edge.actors.joined(separator: ", "), edge.guards.joined(separator: ", ")]
                }) + [""]
        lines += columns([["event", "from", ""]] + table.edges.map { [$0.event, $0.from.isEmpty ? "-" : $0.from, $0.summary] }) + [""]
        if !table.guards.isEmpty { lines += columns([["if", ""]] + table.guards.map { [$0.name, $0.summary + ($0.bound ? " (a bound)" : "")] }) + [""] }
        return lines
    }

    /// What is printed of a rule set.
    static func page(_ table: Host.RuleTable) -> [String] {
        ["\(table.name): \(table.summary)", "", "The rule that gives most of these decides; of two that give as many, the one that gives the earlier:"]
            + columns(table.columns.enumerated().map { ["    \($0 + 1)", $1.name, $1.summary] }) + [""]
    }

    /// Rows under each other; the last column is as long as it is.
    private static func columns(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, text) in row.enumerated() {
                line += text
                if column + 1 < row.count { line += String(repeating: " ", count: widths[column] - text.count + 2) }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
