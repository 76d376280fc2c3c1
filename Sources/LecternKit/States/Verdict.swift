// What a state table says of something that is to happen: pure, without rows and clocks.

/// Whether a guard holds. A comparison says both sides, so that a test can move the bound by one.
public enum Holding: Sendable, Equatable {
    /// Yes or no.
    case holds(Bool)
    /// Whether a number is less than a bound.
    case less(Int64, than: Int64)
    /// Whether a number is a bound or more.
    case atLeast(Int64, Int64)

    /// Whether it holds.
    public var isTrue: Bool { isTrue(movedBy: 0) }

    /// Whether it says two sides.
    @usableFromInline
    var isComparison: Bool {
        if case .holds = self { false } else { true }
    }

    func isTrue(movedBy offset: Int64) -> Bool {
        switch self {
        case .holds(let holds): holds
        case .less(let number, let bound): number < bound + offset
        case .atLeast(let number, let bound): number >= bound + offset
        }
    }
}

/// Something that stands against a move.
public enum Objection<L: Life>: Sendable, Equatable {
    /// The event may not happen in this state (nil: before the life begins); `open` may.
    case state(L.State?, L.Event, open: [L.Event])
    /// The caller is not one that may bring it about.
    case actor(L.Event)
    /// A guard does not hold.
    case guarded(L.Guard)

    /// One word: "state", "actor", or the guard's name.
    public var name: String {
        switch self {
        case .state: "state"
        case .actor: "actor"
        case .guarded(let item): item.rawValue
        }
    }

    /// What belongs to it, as the facts of a refusal: the state, the event and what may happen instead; or the guard.
    public var facts: [(String, String)] {
        switch self {
        case .state(let state, let event, let open):
            [("state", state?.rawValue ?? ""), ("event", event.rawValue), ("open", open.map(\.rawValue).joined(separator: " "))]
        case .actor(let event): [("event", event.rawValue)]
        case .guarded(let item): [("guard", item.rawValue)]
        }
    }
}

/// What a table says of something that is to happen.
public struct Verdict<L: Life>: Sendable {
    /// The table's name.
    public let table: String
    /// The state before; nil: the life begins.
    public let from: L.State?
    public let event: L.Event
    /// The state after; nil: the table has no such edge.
    public let to: L.State?
    /// Everything that stands against it, in the table's order; none: it may happen.
    public let objections: [Objection<L>]

    @usableFromInline
    init(table: String, from: L.State?, event: L.Event, to: L.State?, objections: [Objection<L>]) {
        self.table = table
        self.from = from
        self.event = event
        self.to = to
        self.objections = objections
    }
}

extension StateTable {
    /// Decides: finds the edge, asks whether the caller may, and asks each of its guards.
    /// - Parameters:
    ///   - state: the state that the rows tell; nil: there is nothing yet.
    ///   - event: what is to happen.
    ///   - actor: who calls: `call.actor`.
    ///   - guards: whether a guard holds. All guards of the edge are asked, in its order.
    /// - Returns: what comes of it, with everything that stands against it.
    /// - Throws: what `guards` throws.
    @inlinable
    public func decide(
        from state: L.State?, _ event: L.Event, by actor: Actors, _ guards: (L.Guard) throws -> Holding
    ) rethrows -> Verdict<L> {
        #if DEBUG || LECTERN_MUTANTS
            if let mutation = StateMutation.current, mutation.table == name {
                return try mutated(by: mutation).verdict(from: state, event, by: actor) { item in
                    let found = try guards(item)
                    return .holds(mutation.changed(found, of: item.rawValue, edge: index(from: state, event)))
                }
            }
        #endif
        return try verdict(from: state, event, by: actor, guards)
    }

    /// Decides where the edge has no guards; one that it has does not count.
    /// - Parameters:
    ///   - state: the state that the rows tell; nil: there is nothing yet.
    ///   - event: what is to happen.
    ///   - actor: who calls: `call.actor`.
    /// - Returns: what comes of it, with everything that stands against it.
    @inlinable
    public func decide(from state: L.State?, _ event: L.Event, by actor: Actors) -> Verdict<L> {
        decide(from: state, event, by: actor) { _ in .holds(true) }
    }

    @inlinable
    func verdict(from state: L.State?, _ event: L.Event, by actor: Actors, _ guards: (L.Guard) throws -> Holding) rethrows -> Verdict<L> {
        guard let index = index(from: state, event) else {
            return Verdict(table: name, from: state, event: event, to: nil, objections: [.state(state, event, open: events(from: state))])
        }
        var objections: [Objection<L>] = []
        if edges[index].actors.isDisjoint(with: actor) { objections.append(.actor(event)) }
        for item in edges[index].guards {
            let holding = try guards(item)
            assert(!holding.isComparison || bounds.contains(item), "\(name): \(item.rawValue) compares, and is not among the bounds")
            if !holding.isTrue { objections.append(.guarded(item)) }
        }
        return Verdict(table: name, from: state, event: event, to: edges[index].to, objections: objections)
    }
}
