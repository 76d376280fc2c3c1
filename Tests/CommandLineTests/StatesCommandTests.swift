// What `lectern states` prints of a life and of a rule set.

import Foundation
import HostMessages
import LecternTestSupport
import Testing

@testable import lectern

@Suite struct StatesCommandTests {
    private static let door = Host.StateTable(
        name: "hello.door", summary: "A \"door\".",
        states: [.init(name: "open", summary: "Open."), .init(name: "gone", summary: "Torn down.", final: true)],
        edges: [
            .init(from: "", event: "built", to: "open", actors: ["desk+staff"], guards: [], summary: "A new one."),
            .init(from: "open", event: "torn", to: "gone", actors: ["admin", "timer"], guards: ["is_old"], summary: "It goes."),
        ],
        guards: [.init(name: "is_old", summary: "It is old.")])
    private static let rules = Host.RuleTable(name: "hello.fee", summary: "Fees.", columns: [.init(name: "kind", summary: "Of what.")])
    private static let all = Host.StateTables(tables: [door, .init(name: "circulation.item")], rules: [rules])

    @Test func page_ofALife_hasStatesEdgesAndGuards() {
        let lines = StatesCommand.page(Self.door)
        for line in [
            "hello.door: A \"door\".", "open   Open.", "gone   Torn down. (final)", "-     built  open  desk+staff",
            "open  torn   gone  admin, timer  is_old", "torn   open  It goes.", "is_old  It is old.",
        ] { #expect(lines.contains(line), "\(line) is not in \(lines)") }
        #expect(StatesCommand.page(Self.rules).last { !$0.isEmpty } == "    1  kind  Of what.")
    }

    @Test func selection_findsPluginAndName() throws {
        #expect(try StatesCommand.select(Self.all, []) == Self.all)
        #expect(try StatesCommand.select(Self.all, ["hello"]) == Host.StateTables(tables: [Self.door], rules: [Self.rules]))
        #expect(try StatesCommand.select(Self.all, ["hello", "fee"]).rules.map(\.name) == ["hello.fee"])
        #expect(try StatesCommand.select(Self.all, ["hello", "hello.door"]).tables.map(\.name) == ["hello.door"])
        let error = #expect(throws: UsageError.self) { _ = try StatesCommand.select(Self.all, ["hello", "wall"]) }
        #expect(error?.message == "the daemon has no states hello.wall; there is hello.door, circulation.item, hello.fee")
    }

    @Test func graph_ofALife_isWhatDotReads() throws {
        let graph = StateGraph.dot(Self.door)
        #expect(graph.first == "digraph \"hello.door\" {" && graph.last == "}")
        #expect(graph.contains("    label=\"A \\\"door\\\".\""))
        #expect(graph.contains("    \"gone\" [tooltip=\"Torn down.\" peripheries=2]"))
        #expect(graph.contains("    \"open\" -> \"gone\" [label=\"torn\\nadmin, timer\\nif is_old\" tooltip=\"It goes.\"]"))
        // Where graphviz is installed, it draws an arrow for each edge.
        guard let dot = ["/usr/bin/dot", "/usr/local/bin/dot"].first(where: FileManager.default.isExecutableFile) else { return }
        let folder = try TemporaryFolder()
        try graph.joined(separator: "\n").write(toFile: "\(folder.path)/door.dot", atomically: true, encoding: .utf8)
        #expect(try Program.output(dot, ["-Tplain", "\(folder.path)/door.dot"]).split(separator: "\n").filter { $0.hasPrefix("edge") }.count == 2)
    }
}
