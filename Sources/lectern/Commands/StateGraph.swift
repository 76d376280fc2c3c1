// A life with states as a graph for graphviz.

internal import HostMessages

/// Writes graphs in the language of `dot`.
enum StateGraph {
    /// A graph: a box for each state, the final ones with a double line, an arrow for each edge with its event, actors and guards.
    /// - Parameter table: the life.
    static func dot(_ table: Host.StateTable) -> [String] {
        var lines = ["digraph \(quoted(table.name)) {", "    rankdir=LR", "    label=\(quoted(table.summary))"]
        lines.append("    node [shape=box style=rounded fontname=\"sans-serif\"]")
        lines.append("    edge [fontname=\"sans-serif\" fontsize=10]")
        for state in table.states {
            lines.append("    \(quoted(state.name)) [tooltip=\(quoted(state.summary))\(state.final ? " peripheries=2" : "")]")
        }
        if table.edges.contains(where: { $0.from.isEmpty }) { lines.append("    \"\" [shape=point]") }
        for edge in table.edges {
            var label = "\(edge.event)\n\(edge.actors.joined(separator: ", "))"
            if !edge.guards.isEmpty { label += "\nif \(edge.guards.joined(separator: ", "))" }
            lines.append("    \(quoted(edge.from)) -> \(quoted(edge.to)) [label=\(quoted(label)) tooltip=\(quoted(edge.summary))]")
        }
        lines.append("}")
        return lines
    }

    /// A text in dot's quotes.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for letter in text {
            switch letter {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted.append(letter)
            }
        }
        return quoted + "\""
    }
}
