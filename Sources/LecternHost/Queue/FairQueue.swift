// Whose work is begun next: start-time fair queueing over classes, principals and connections, as a pure value.

/// A bounded queue before a bounded number of places, shared out among callers.
///
/// Three levels: classes by their weights, principals within a class alike, connections of a principal alike, units of a
/// connection in the order in which they came. Each level has a virtual time; a child begins at a tag of it, the child with
/// the lowest tag is served, and its tag moves on by the unit's cost over its weight (Goyal, Vin, Cheng: *Start-time Fair
/// Queueing*). A child that had nothing to be done begins at the level's present time: it is served next, and saves nothing
/// up. A round robin with deficits shares alike, but needs a quantum as large as the largest unit, and one sign-in costs
/// as much as a thousand look-ups.
///
/// A unit has a place from `admit` or `next` until `finish`. No clock inside: the caller gives the costs.
struct FairQueue<Element> {
    /// How much may wait and be in work.
    struct Bounds: Equatable, Sendable {
        /// Units that may wait.
        var unitsMax = 4_096
        /// Memory that the waiting units may hold, by their own estimate, in bytes; one alone may hold more.
        var bytesMax = 64 << 20
        /// Units that may be in work at once.
        var placesMax: Int
        /// Beyond `placesMin` units are put to work only while those that are there cost less together, in nanoseconds.
        var costMax: Int64 = .max
        var placesMin = 1
        /// The same for one principal while there are others; one unit it always may have.
        var principalPlacesMax: Int
        var principalCostMax: Int64 = .max
        /// Whether a principal is bound so although no other was seen for long.
        var isPrincipalAlwaysBound = false
        /// Units that all callers without a certificate may have in work together; at least 1.
        var strangerPlacesMax: Int
    }

    /// A waiting unit, to take it back.
    struct Ticket: Equatable, Sendable {
        fileprivate let entry: Int
        fileprivate let generation: UInt64
    }

    /// A place, to be given back by `finish`.
    struct Place: Equatable, Sendable {
        fileprivate let principal: Int
        fileprivate let cost: Int64
        /// Whether the principal was charged; without a queue no one is.
        fileprivate let isCharged: Bool
    }

    struct Entry {
        var element: Element?
        var cost: Int64 = 0
        var bytes = 0
        var connection = -1
        var previous = -1
        var next = -1
        var generation: UInt64 = 0
    }

    let bounds: Bounds
    var tree = FlowTree()
    private var entries: [Entry] = []
    private var freeEntries: [Int] = []
    private var generation: UInt64 = 0
    private(set) var waiting = 0
    private(set) var waitingBytes = 0
    private(set) var inWork = 0
    private var inWorkCost: Int64 = 0
    /// Which principal was served last, and how many units in a row were its.
    private var lastServed = 0
    private var servedInRow = 0

    /// So many units in a row of one principal, and it counts as alone.
    static var aloneAfterUnits: Int { 1_024 }

    init(_ bounds: Bounds) {
        self.bounds = bounds
    }

    // MARK: in

    /// Puts a unit to work at once, where nothing that could be begun waits and there is a place for its caller.
    /// - Parameters:
    ///   - caller: whose it is.
    ///   - cost: what it will cost, in nanoseconds.
    /// - Returns: its place; nil: it has to wait.
    mutating func admit(_ caller: QueueCaller, cost: Int64) -> Place? {
        guard !tree.hasEligible, hasRoom else { return nil }
        let principal = tree.principal(caller.principal)
        guard mayServe(principal), mayServe(class: tree.nodes[principal].parent) else { return nil }
        take(principal, cost)
        return Place(principal: principal, cost: cost, isCharged: false)
    }

    /// Lets a unit wait.
    /// - Parameters:
    ///   - element: the unit.
    ///   - caller: whose it is.
    ///   - cost: what it will cost, in nanoseconds.
    ///   - bytes: what it holds, by its own estimate.
    ///   - isHeld: whether its connection takes no answer now; it waits for `release` then.
    /// - Returns: its ticket, and who is refused for it, since the queue is full: the newest unit of the longest flow of the
    ///   lowest class, which may be the unit itself.
    mutating func enqueue(
        _ element: Element, _ caller: QueueCaller, cost: Int64, bytes: Int = 0, isHeld: Bool = false
    ) -> (ticket: Ticket, refused: [(element: Element, kind: CallerClass)]) {
        let connection = tree.connection(caller)
        if isHeld { tree.nodes[connection].isHeld = true }
        generation += 1
        let entry = Entry(element: element, cost: cost, bytes: bytes, connection: connection, generation: generation)
        let index = append(entry, to: connection)
        restorePath(connection)
        var refused: [(element: Element, kind: CallerClass)] = []
        while waiting > bounds.unitsMax || (waitingBytes > bounds.bytesMax && waiting > 1) {
            guard let victim = tree.longestConnection() else { break }
            let kind = tree.kind(ofConnection: victim)
            if let element = unlink(tree.nodes[victim].last) { refused.append((element, kind)) }
        }
        return (Ticket(entry: index, generation: entry.generation), refused)
    }

    // MARK: out

    /// Puts the next unit to work.
    /// - Returns: the unit and its place; nil: nothing may be begun.
    mutating func next() -> (element: Element, place: Place)? {
        guard hasRoom, let connection = tree.nextConnection() else { return nil }
        let index = tree.nodes[connection].first
        let cost = entries[index].cost
        let principal = tree.nodes[connection].parent
        tree.charge(connection, cost)
        take(principal, cost)
        guard let element = unlink(index) else { return nil }
        return (element, Place(principal: principal, cost: cost, isCharged: true))
    }

    /// Takes a waiting unit back, at once.
    /// - Returns: the unit; nil: it does not wait any more.
    mutating func remove(_ ticket: Ticket) -> Element? {
        guard ticket.entry < entries.count, entries[ticket.entry].generation == ticket.generation else { return nil }
        return unlink(ticket.entry)
    }

    /// Gives a place back.
    /// - Parameters:
    ///   - place: the unit's.
    ///   - cost: what it has cost, in nanoseconds; the difference to the estimate is charged.
    mutating func finish(_ place: Place, cost: Int64) {
        inWork -= 1
        inWorkCost -= place.cost
        let parent = tree.nodes[place.principal].parent
        for node in [place.principal, parent] {
            tree.nodes[node].inWork -= 1
            tree.nodes[node].inWorkCost -= place.cost
        }
        if place.isCharged { tree.correct(place.principal, by: cost - place.cost) }
        restore(place.principal)
        restore(parent)
        tree.forgetIfIdle(place.principal)
    }

    /// A connection takes no answers now: what it waits for is not begun.
    mutating func hold(connection: UInt64) { setHeld(true, connection) }
    /// A connection takes answers again.
    mutating func release(connection: UInt64) { setHeld(false, connection) }

    /// Whether a unit may be begun now.
    var hasNext: Bool { hasRoom && tree.hasEligible }

    // MARK: for people and tests

    /// Units of a class that wait.
    func waiting(_ kind: CallerClass) -> Int { tree.nodes[FlowTree.node(kind)].waiting }
    /// Principals and connections that are remembered.
    var flows: Int { tree.flows }

    // MARK: bounds

    private var hasRoom: Bool {
        inWork < bounds.placesMax && (inWork < bounds.placesMin || inWorkCost < bounds.costMax)
    }

    /// Whether a principal may have one more unit in work.
    private func mayServe(_ principal: Int) -> Bool {
        let node = tree.nodes[principal]
        if node.inWork == 0 || (node.inWork < bounds.principalPlacesMax && node.inWorkCost < bounds.principalCostMax) { return true }
        let isAlone = servedInRow >= Self.aloneAfterUnits && lastServed == node.identity && tree.busyPrincipals <= 1
        return isAlone && !bounds.isPrincipalAlwaysBound
    }

    private func mayServe(class node: Int) -> Bool {
        node != FlowTree.node(.stranger) || tree.nodes[node].inWork < bounds.strangerPlacesMax
    }

    private mutating func take(_ principal: Int, _ cost: Int64) {
        inWork += 1
        inWorkCost += cost
        let identity = tree.nodes[principal].identity
        servedInRow = identity == lastServed ? min(servedInRow + 1, Self.aloneAfterUnits) : 0
        lastServed = identity
        for node in [principal, tree.nodes[principal].parent] {
            tree.willChange(node)
            tree.nodes[node].inWork += 1
            tree.nodes[node].inWorkCost += cost
        }
    }

    // MARK: entries

    private mutating func append(_ entry: Entry, to connection: Int) -> Int {
        var entry = entry
        let last = tree.nodes[connection].last
        entry.previous = last
        let index = freeEntries.popLast() ?? entries.count
        if index == entries.count { entries.append(entry) } else { entries[index] = entry }
        if last >= 0 { entries[last].next = index } else { tree.nodes[connection].first = index }
        tree.nodes[connection].last = index
        waiting += 1
        waitingBytes += entry.bytes
        tree.count(connection, +1)
        return index
    }

    /// Takes an entry out, whether it is begun, refused or cancelled.
    private mutating func unlink(_ index: Int) -> Element? {
        let entry = entries[index]
        entries[index] = Entry()
        freeEntries.append(index)
        if entry.previous >= 0 { entries[entry.previous].next = entry.next } else { tree.nodes[entry.connection].first = entry.next }
        if entry.next >= 0 { entries[entry.next].previous = entry.previous } else { tree.nodes[entry.connection].last = entry.previous }
        waiting -= 1
        waitingBytes -= entry.bytes
        if waiting == 0 {
            entries.removeAll(keepingCapacity: entries.capacity <= 1_024)
            freeEntries.removeAll(keepingCapacity: freeEntries.capacity <= 1_024)
        }
        tree.count(entry.connection, -1)
        let principal = tree.nodes[entry.connection].parent
        restorePath(entry.connection)
        tree.forgetIfIdle(entry.connection)
        tree.forgetIfIdle(principal)
        return entry.element
    }

    // MARK: who may be served

    private mutating func setHeld(_ isHeld: Bool, _ connection: UInt64) {
        guard let node = tree.find(connection: connection), tree.nodes[node].isHeld != isHeld else { return }
        tree.nodes[node].isHeld = isHeld
        restorePath(node)
    }

    private mutating func restorePath(_ connection: Int) {
        tree.setEligible(connection, tree.nodes[connection].waiting > 0 && !tree.nodes[connection].isHeld)
        let principal = tree.nodes[connection].parent
        restore(principal)
        restore(tree.nodes[principal].parent)
    }

    private mutating func restore(_ node: Int) {
        let hasWork = !tree.nodes[node].eligible.isEmpty
        let may = tree.nodes[node].parent == FlowTree.root ? mayServe(class: node) : mayServe(node)
        tree.setEligible(node, hasWork && may)
    }
}
