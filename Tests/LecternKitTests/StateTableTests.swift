// State tables: what a table says of a move, what a test says of a table, and how a description is read.

import HostMessages
import LecternMessages
import Testing

@testable import LecternKit

@Suite struct StateTableTests {
    enum DoorLife: Life {
        enum State: String, LifeName { case open, shut, gone }
        enum Event: String, LifeName { case built, shut, opened, torn }
        enum Guard: String, LifeName { case isLight = "is_light", isOld = "is_old" }

        static let edges: [StateTable<DoorLife>.Edge] = [
            .init(nil, .built, .open, by: .staff, "A new door is open."),
            .init(.open, .shut, .shut, by: [.device, .readers], if: [.isLight, .isOld], "Anybody shuts it."),
            .init(.shut, .opened, .open, by: [.device, .timer], if: [.isLight], "It opens, in the morning by itself."),
            .init(.open, .torn, .gone, by: .admin, if: [.isOld], "It is torn down."),
            .init(.shut, .torn, .gone, by: .admin, "It is torn down."),
        ]
        static let table = made(edges)

        static func made(
            _ edges: [StateTable<DoorLife>.Edge], states: KeyValuePairs<State, String> = [.open: "Open.", .shut: "Shut.", .gone: "Gone."],
            final: Set<State> = [.gone], guards: KeyValuePairs<Guard, String> = [.isLight: "It is light.", .isOld: "It is old."]
        ) -> StateTable<DoorLife> {
            StateTable("hello.door", "A door.", states: states, final: final, guards: guards, bounds: [.isLight], edges: edges)
        }
    }

    @Test func table_thatIsRight_hasNoProblems() {
        #expect(DoorLife.table.problems == [])
    }

    /// Each way in which a table is wrong, with the beginning of what is said of it.
    @Test(arguments: [
        (["built"], "nothing begins it"), (["shut"], "shut is never reached"), (["opened", "shut torn"], "shut is a dead end, and not final"),
        (["again"], "shut from open is there twice"), (["nobody"], "nobody may do opened from open"), (["mute"], "opened from open has no description"),
        (["from gone"], "gone is final, and can be left"), (["opened"], "opened never happens"),
        (["shut", "opened"], "is_light is asked by no edge"),
    ] as [([String], String)])
    func table_withAnError_hasItsProblem(_ errors: [String], _ problem: String) {
        var edges = DoorLife.edges
        for error in errors {
            switch error {
            case "built": edges.removeAll { $0.event == .built }
            case "shut": edges.removeAll { $0.event == .shut }
            case "opened": edges.removeAll { $0.event == .opened }
            case "shut torn": edges.removeAll { $0.event == .torn && $0.from == .shut }
            case "again": edges.append(.init(.open, .shut, .open, by: .desk, "Again."))
            case "nobody": edges.append(.init(.open, .opened, .open, by: [], "Nobody."))
            case "mute": edges.append(.init(.open, .opened, .open, by: .desk, ""))
            default: edges.append(.init(.gone, .built, .open, by: .admin, "Risen."))
            }
        }
        #expect(DoorLife.made(edges).problems.contains("hello.door: \(problem)"), "\(DoorLife.made(edges).problems)")
    }

    @Test func table_withNamesThatAreNotDescribed_hasProblems() {
        let made = DoorLife.made(DoorLife.edges, states: [.open: "Open.", .gone: "Gone."], guards: [.isLight: "", .isOld: "It is old."])
        #expect(made.problems == ["hello.door: shut must be described once", "hello.door: a description is empty"])
    }

    @Test func decision_onAnEdge_leadsToItsState() {
        let verdict = DoorLife.table.decide(from: .open, .shut, by: .device)
        #expect(verdict.to == .shut && verdict.objections == [])
        #expect(DoorLife.table.decide(from: nil, .built, by: .staff).to == .open)
    }

    @Test func decision_withoutAnEdge_namesWhatIsOpenInstead() {
        let verdict = DoorLife.table.decide(from: .gone, .shut, by: .device)
        #expect(verdict.to == nil && verdict.objections == [.state(.gone, .shut, open: [])])
        let early = DoorLife.table.decide(from: nil, .torn, by: .admin)
        #expect(early.objections == [.state(nil, .torn, open: [.built])])
        #expect(DoorLife.table.decide(from: .open, .opened, by: .device).objections.first?.facts.map(\.1) == ["open", "opened", "shut torn"])
    }

    /// Every kind of caller at every edge: the table alone says who may.
    @Test func decision_ofEachActor_isThatOfTheEdge() {
        let all = (0..<17).map { Actors(rawValue: 1 << UInt32($0)) }
        for edge in DoorLife.edges {
            for actor in all {
                let objections = DoorLife.table.decide(from: edge.from, edge.event, by: actor).objections
                #expect((objections == [.actor(edge.event)]) == !edge.actors.contains(actor), "\(actor.names) \(edge.event)")
            }
        }
    }

    @Test func decision_asksEachGuardInTheTablesOrder() {
        var asked: [DoorLife.Guard] = []
        let verdict = DoorLife.table.decide(from: .open, .shut, by: .staff) { item in
            asked.append(item)
            return .holds(false)
        }
        #expect(asked == [.isLight, .isOld])
        #expect(verdict.objections == [.actor(.shut), .guarded(.isLight), .guarded(.isOld)] && verdict.to == .shut)
    }

    @Test func comparison_holdsUpToItsBound() {
        #expect(Holding.less(2, than: 3).isTrue && !Holding.less(3, than: 3).isTrue)
        #expect(Holding.atLeast(3, 3).isTrue && !Holding.atLeast(2, 3).isTrue)
        #expect(Holding.less(3, than: 3).isTrue(movedBy: 1) && !Holding.atLeast(3, 3).isTrue(movedBy: 1))
    }

    @Test func actors_readAndWriteTheNamesOfRules() {
        #expect(Actors.readers.names == ["device+reader", "partner+reader", "desk+reader"])
        #expect(([.stranger, .staff, .timer, .follower] as Actors).names == ["anyone", "desk+staff", "timer", "follower"])
        for bit in 0..<17 {
            let actor = Actors(rawValue: 1 << UInt32(bit))
            #expect(actor.names.count == 1 && Actors(name: actor.names[0]) == actor)
        }
        #expect(Actors(name: "nobody") == nil)
    }

    @Test func description_isReadAsTheDaemonsMessage() throws {
        let rules = RuleDescription(name: "hello.rule", summary: "Rules.", columns: [.init(name: "kind", summary: "Which.")])
        let read = try Host.StateTables(StateDescriptions.encoded(states: [DoorLife.table.description], rules: [rules]))
        let table = try #require(read.tables.first)
        #expect(table.name == "hello.door" && table.states.map(\.name) == ["open", "shut", "gone"] && table.states.map(\.final) == [false, false, true])
        #expect(table.edges.map(\.event) == ["built", "shut", "opened", "torn", "torn"] && table.edges[0].from == "" && table.edges[1].from == "open")
        #expect(table.edges[1].actors == ["device", "device+reader", "partner+reader", "desk+reader"] && table.edges[1].guards == ["is_light", "is_old"])
        #expect(table.guards.map(\.bound) == [true, false])
        #expect(table.edges[2].summary == "It opens, in the morning by itself." && table.guards.map(\.name) == ["is_light", "is_old"])
        #expect(read.rules == [.init(name: "hello.rule", summary: "Rules.", columns: [.init(name: "kind", summary: "Which.")])])
    }

    /// Each error that a mutation makes changes one decision, and none without it.
    @Test(arguments: [
        ("hello.door 1 drop", [.state(.open, .shut, open: [.torn])]), ("hello.door 1 negate is_old", [.guarded(.isOld)]),
        ("hello.door 1 move is_light 1", [.guarded(.isLight)]), ("hello.door 1 actors admin,desk", [.actor(.shut)]), ("hello.door 1 actors admin,device", []), ("hello.door 2 drop", []),
        ("hello.lock 1 drop", []), ("hello.door 1 move is_old 1", []),
    ] as [(String, [Objection<DoorLife>])])
    func mutation_changesOneDecision(_ text: String, _ objections: [Objection<DoorLife>]) throws {
        let mutation = try #require(StateMutation(text))
        let table = mutation.table == "hello.door" ? DoorLife.table.mutated(by: mutation) : DoorLife.table
        let verdict = table.verdict(from: .open, .shut, by: .device) { item in
            let holding: Holding = item == .isLight ? .atLeast(3, 3) : .holds(true)
            return .holds(mutation.table == "hello.door" ? mutation.changed(holding, of: item.rawValue, edge: 1) : holding.isTrue)
        }
        #expect(verdict.objections == objections)
        #expect(StateMutation("hello.door x drop") == nil && StateMutation("hello.door") == nil)
    }
}
