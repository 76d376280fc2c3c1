// A life with states as a constant table.

/// What may happen to a thing, from which state, by whom, under which conditions, and what comes of it. A constant: the plugin hands it to
/// `Plugin.states`, decides by `decide` and acts by `call.move`.
public struct StateTable<L: Life>: Sendable {
    /// A thing that may happen, from one state.
    public struct Edge: Sendable, Equatable {
        /// The state before; nil: the life begins with it.
        public let from: L.State?
        public let event: L.Event
        /// The state after.
        public let to: L.State
        /// Who may bring it about.
        public let actors: Actors
        /// What must hold, in the order in which it is told.
        public let guards: [L.Guard]
        /// What it means, in a sentence.
        public let summary: String

        /// - Parameters:
        ///   - from: the state before; nil: the life begins with it.
        ///   - event: what happens.
        ///   - to: the state after.
        ///   - actors: who may bring it about.
        ///   - guards: what must hold, in the order in which it is told.
        ///   - summary: what it means, in a sentence.
        public init(_ from: L.State?, _ event: L.Event, _ to: L.State, by actors: Actors, if guards: [L.Guard] = [], _ summary: String) {
            self.from = from
            self.event = event
            self.to = to
            self.actors = actors
            self.guards = guards
            self.summary = summary
        }
    }

    /// "circulation.item": the plugin's name, a dot, and what lives.
    public let name: String
    /// What lives, in a sentence.
    public let summary: String
    /// The states with what they mean, in the order of a description.
    public let states: [(state: L.State, summary: String)]
    /// The states in which a life may end.
    public let final: Set<L.State>
    /// The guards with what they ask.
    public let guards: [(guard: L.Guard, summary: String)]
    /// The guards that compare a number with a bound.
    public let bounds: Set<L.Guard>
    /// What may happen. Of a state and an event there is one edge at most.
    public let edges: [Edge]

    /// - Parameters:
    ///   - name: "circulation.item": the plugin's name, a dot, and what lives.
    ///   - summary: what lives, in a sentence.
    ///   - states: each state with what it means.
    ///   - final: the states in which a life may end; none: it has no end.
    ///   - guards: each guard with what it asks.
    ///   - bounds: the guards that compare a number with a bound, `.less` or `.atLeast`: tests move it by one.
    ///   - edges: what may happen.
    public init(
        _ name: String, _ summary: String, states: KeyValuePairs<L.State, String>, final: Set<L.State> = [],
        guards: KeyValuePairs<L.Guard, String> = [:], bounds: Set<L.Guard> = [], edges: [Edge]
    ) {
        self.name = name
        self.summary = summary
        self.states = states.map { ($0.key, $0.value) }
        self.final = final
        self.guards = guards.map { ($0.key, $0.value) }
        self.bounds = bounds
        self.edges = edges
    }

    /// The edge of an event from a state; nil: there is none.
    @inlinable
    func index(from state: L.State?, _ event: L.Event) -> Int? {
        for index in edges.indices where edges[index].event == event && edges[index].from == state { return index }
        return nil
    }

    /// The events that may happen in a state.
    /// - Parameter state: nil: before the life begins.
    public func events(from state: L.State?) -> [L.Event] { edges.filter { $0.from == state }.map(\.event) }
}

extension StateTable {
    /// What is wrong with the table; a test of the plugin expects nothing: each state can be reached, one that is not final can be left,
    /// of a state and an event there is one edge, each name is in use and described.
    public var problems: [String] {
        var problems: [String] = []
        func check(_ holds: Bool, _ problem: @autoclosure () -> String) { if !holds { problems.append("\(name): \(problem())") } }
        check(edges.contains { $0.from == nil }, "nothing begins it")
        var reached = Set(edges.filter { $0.from == nil }.map(\.to))
        var found = reached.count
        repeat {
            found = reached.count
            for edge in edges { if let from = edge.from, reached.contains(from) { reached.insert(edge.to) } }
        } while reached.count > found
        for state in L.State.allCases {
            check(reached.contains(state), "\(state.rawValue) is never reached")
            let isLeft = edges.contains { $0.from == state && $0.to != state }
            check(isLeft || final.contains(state), "\(state.rawValue) is a dead end, and not final")
            check(!isLeft || !final.contains(state), "\(state.rawValue) is final, and can be left")
            check(states.filter { $0.state == state }.count == 1, "\(state.rawValue) must be described once")
        }
        for (index, edge) in edges.enumerated() {
            let place = "\(edge.event.rawValue) from \(edge.from?.rawValue ?? "nothing")"
            check(self.index(from: edge.from, edge.event) == index, "\(place) is there twice")
            check(!edge.actors.isEmpty, "nobody may do \(place)")
            check(!edge.summary.isEmpty, "\(place) has no description")
            check(Set(edge.guards).count == edge.guards.count, "\(place) names a guard twice")
        }
        for event in L.Event.allCases { check(edges.contains { $0.event == event }, "\(event.rawValue) never happens") }
        for item in L.Guard.allCases {
            check(edges.contains { $0.guards.contains(item) }, "\(item.rawValue) is asked by no edge")
            check(guards.filter { $0.guard == item }.count == 1, "\(item.rawValue) must be described once")
        }
        check(states.allSatisfy { !$0.summary.isEmpty } && guards.allSatisfy { !$0.summary.isEmpty }, "a description is empty")
        return problems
    }
}
