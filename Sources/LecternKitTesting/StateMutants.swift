// Errors to be made in state tables and rule sets, one at a time: all of them, as the tables of the loaded plugins have them.

internal import HostMessages
internal import LecternMessages

/// One error that can be made in a table.
public struct StateMutant: Sendable, Equatable {
    /// What is wrong, by names that stay when another edge or column is put before it: the table, the state before ("nothing": the life
    /// begins) and the event, and the change: "circulation.item available.lent drop", "circulation.loan_rule branch swap item_type".
    public let name: String
    /// The value for `LECTERN_MUTATION`, in which edges and columns are counted: "circulation.item 3 drop".
    public let setting: String
}

/// The errors that a debug build's plugins make in their tables when they are opened with the variable `LECTERN_MUTATION` set. A test sets
/// each in turn, opens a host and runs what should notice: an error that nothing notices is not tested for.
public enum StateMutants {
    /// Who takes the place of another.
    private static let actors = [
        "device", "desk", "admin", "partner", "device+reader", "desk+reader", "partner+reader", "desk+staff", "timer", "follower", "anyone",
    ]

    /// Every edge dropped, each of its actors swapped for another, each of its guards negated, the bound of each guard that has one moved by one
    /// in both directions; of rule sets each two neighbouring columns swapped, and each column ignored.
    /// - Parameter caller: a caller of a host with the plugins.
    /// - Returns: the errors; the plugin is what stands before the first dot of a name.
    /// - Throws: `Problem` where the host does not describe itself.
    public static func all(_ caller: TestCaller) throws -> [StateMutant] {
        let answer = try Host.DescribeResponse(caller.call("lectern.host.v1.Host/Describe", []))
        let states = answer.states ?? Host.StateTables()
        return states.tables.flatMap(mutants) + states.rules.flatMap(mutants)
    }

    private static func mutants(_ table: Host.StateTable) -> [StateMutant] {
        let bounds = Set(table.guards.filter(\.bound).map(\.name))
        return table.edges.enumerated().flatMap { index, edge in
            var found = ["drop"]
            for name in edge.actors {
                guard let other = actors.first(where: { !edge.actors.contains($0) }) else { continue }
                found.append("actors " + (edge.actors.filter { $0 != name } + [other]).joined(separator: ","))
            }
            for name in edge.guards {
                found.append("negate \(name)")
                if bounds.contains(name) { found += ["move \(name) 1", "move \(name) -1"] }
            }
            let name = "\(table.name) \(edge.from.isEmpty ? "nothing" : edge.from).\(edge.event)"
            return found.map { StateMutant(name: "\(name) \($0)", setting: "\(table.name) \(index) \($0)") }
        }
    }

    private static func mutants(_ table: Host.RuleTable) -> [StateMutant] {
        func mutant(_ index: Int, _ change: String, _ other: Int? = nil) -> StateMutant {
            func text(_ place: (Int) -> String) -> String { "\(table.name) \(place(index)) \(change)" + (other.map { " " + place($0) } ?? "") }
            return StateMutant(name: text { table.columns[$0].name }, setting: text(String.init))
        }
        return table.columns.indices.map { mutant($0, "ignore") } + table.columns.indices.dropLast().map { mutant($0, "swap", $0 + 1) }
    }
}
