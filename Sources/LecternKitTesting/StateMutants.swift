// Errors to be made in state tables and rule sets, one at a time: all of them, as the tables of the loaded plugins have them.

internal import HostMessages
internal import LecternMessages

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
    /// - Returns: values for `LECTERN_MUTATION`, "circulation.item 3 drop"; the plugin is what stands before the first dot.
    /// - Throws: `Problem` where the host does not describe itself.
    public static func all(_ caller: TestCaller) throws -> [String] {
        let answer = try Host.DescribeResponse(caller.call("lectern.host.v1.Host/Describe", []))
        let states = answer.states ?? Host.StateTables()
        return states.tables.flatMap(mutants) + states.rules.flatMap(mutants)
    }

    private static func mutants(_ table: Host.StateTable) -> [String] {
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
            return found.map { "\(table.name) \(index) \($0)" }
        }
    }

    private static func mutants(_ table: Host.RuleTable) -> [String] {
        let ignored = table.columns.indices.map { "\(table.name) \($0) ignore" }
        return ignored + table.columns.indices.dropLast().map { "\(table.name) \($0) swap \($0 + 1)" }
    }
}
