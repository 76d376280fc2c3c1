// The flows of a fair queue: classes, principals and connections with their virtual times and lengths.

/// A tree of three levels below a root. A node's children that have something to be begun stand in its heap by their tags; all that
/// have something waiting stand in its lists by how much that is. What is bounded is the queue's to decide.
struct FlowTree {
    /// A class, a principal or a connection.
    struct Node {
        var parent = -1
        /// Tells principals apart, also ones that were forgotten.
        var identity = 0
        /// How much of the parent's virtual time a nanosecond is.
        var factor: Int64 = 1
        /// Where in its parent's virtual time it is served next.
        var tag: Int64 = 0
        /// Its place in the parent's heap; -1: nothing of it may be begun.
        var place = -1
        /// The children of which something may be begun, a heap by their tags.
        var eligible: [Int] = []
        /// The virtual time of its children.
        var time: Int64 = 0

        /// Units that wait below it, and those that are in work.
        var waiting = 0
        var inWork = 0
        var inWorkCost: Int64 = 0

        /// By the number of units that wait: the first child with so many.
        var byLength: [Int] = []
        /// Neighbours among the siblings with as many; of an idle principal: among the idle ones.
        var previous = -1
        var next = -1
        var isIdle = false

        // Of a connection: its units, and whether it takes no answers.
        var first = -1
        var last = -1
        var isHeld = false
        var connection: UInt64 = 0
        var principal: QueueCaller.Principal?
    }

    static let root = 0
    /// A principal without work is remembered, with what it owes, until so many others are.
    static let idleMax = 1_024
    private static let commonWeight: Int64 = 24

    var nodes: [Node] = []
    private var freeNodes: [Int] = []
    private var principals: [QueueCaller.Principal: Int] = [:]
    private var connections: [UInt64: Int] = [:]
    private var idleFirst = -1
    private var idleLast = -1
    private var idle = 0

    init() {
        nodes.append(Node())
        for kind in CallerClass.allCases {
            nodes.append(Node(parent: FlowTree.root, factor: FlowTree.commonWeight / kind.weight))
        }
    }

    static func node(_ kind: CallerClass) -> Int { kind.rawValue + 1 }

    /// Principals and connections.
    var flows: Int { principals.count + connections.count }
    /// Principals that have something waiting or in work.
    var busyPrincipals: Int { principals.count - idle }
    /// Whether anything may be begun.
    var hasEligible: Bool { !nodes[FlowTree.root].eligible.isEmpty }

    // MARK: finding

    /// A principal's node; made where there is none.
    mutating func principal(_ key: QueueCaller.Principal) -> Int {
        if let known = principals[key] { return known }
        let made = add(Node(parent: FlowTree.node(key.kind), identity: key.hashValue))
        nodes[made].principal = key
        nodes[made].isIdle = true
        principals[key] = made
        idle += 1
        linkIdle(made)
        if idle > FlowTree.idleMax { forget(idleFirst) }
        return made
    }

    /// A connection's node; made where there is none.
    mutating func connection(_ caller: QueueCaller) -> Int {
        if let known = connections[caller.connection] { return known }
        let parent = principal(caller.principal)
        let made = add(Node(parent: parent))
        nodes[made].connection = caller.connection
        connections[caller.connection] = made
        return made
    }

    func find(connection: UInt64) -> Int? { connections[connection] }

    func kind(ofConnection node: Int) -> CallerClass {
        CallerClass(rawValue: nodes[nodes[node].parent].parent - 1) ?? .stranger
    }

    private mutating func add(_ node: Node) -> Int {
        guard let free = freeNodes.popLast() else {
            nodes.append(node)
            return nodes.count - 1
        }
        nodes[free] = node
        return free
    }

    // MARK: forgetting

    /// A connection without waiting units is forgotten; a principal without any is, once many others have become so after it.
    mutating func forgetIfIdle(_ node: Int) {
        guard nodes[node].waiting == 0, nodes[node].inWork == 0, nodes[node].parent != FlowTree.root else { return }
        guard nodes[node].principal != nil else {
            connections[nodes[node].connection] = nil
            return release(node)
        }
        guard !nodes[node].isIdle else { return }
        nodes[node].isIdle = true
        idle += 1
        linkIdle(node)
        if idle > FlowTree.idleMax { forget(idleFirst) }
    }

    private mutating func forget(_ node: Int) {
        unlinkIdle(node)
        idle -= 1
        if let key = nodes[node].principal { principals[key] = nil }
        release(node)
    }

    private mutating func release(_ node: Int) {
        nodes[node] = Node()
        freeNodes.append(node)
    }

    /// A node is about to have work.
    mutating func willChange(_ node: Int) {
        guard nodes[node].isIdle else { return }
        nodes[node].isIdle = false
        idle -= 1
        unlinkIdle(node)
    }

    private mutating func linkIdle(_ node: Int) {
        nodes[node].previous = idleLast
        nodes[node].next = -1
        if idleLast >= 0 { nodes[idleLast].next = node } else { idleFirst = node }
        idleLast = node
    }

    private mutating func unlinkIdle(_ node: Int) {
        let (previous, next) = (nodes[node].previous, nodes[node].next)
        if previous >= 0 { nodes[previous].next = next } else { idleFirst = next }
        if next >= 0 { nodes[next].previous = previous } else { idleLast = previous }
        nodes[node].previous = -1
        nodes[node].next = -1
    }

    // MARK: lengths

    /// One unit more or less waits at a connection.
    mutating func count(_ connection: Int, _ change: Int) {
        var node = connection
        while node != FlowTree.root {
            willChange(node)
            let parent = nodes[node].parent
            if parent != FlowTree.root { unlinkByLength(node, parent) }
            nodes[node].waiting += change
            if parent != FlowTree.root {
                linkByLength(node, parent)
                // The last list is that of the longest; only now is it known, since this node may be in it.
                while nodes[parent].byLength.last == -1 { nodes[parent].byLength.removeLast() }
            }
            node = parent
        }
    }

    private mutating func linkByLength(_ node: Int, _ parent: Int) {
        let length = nodes[node].waiting
        guard length > 0 else { return }
        while nodes[parent].byLength.count <= length { nodes[parent].byLength.append(-1) }
        let first = nodes[parent].byLength[length]
        nodes[node].previous = -1
        nodes[node].next = first
        if first >= 0 { nodes[first].previous = node }
        nodes[parent].byLength[length] = node
    }

    private mutating func unlinkByLength(_ node: Int, _ parent: Int) {
        let length = nodes[node].waiting
        guard length > 0 else { return }
        let (previous, next) = (nodes[node].previous, nodes[node].next)
        if previous >= 0 { nodes[previous].next = next } else { nodes[parent].byLength[length] = next }
        if next >= 0 { nodes[next].previous = previous }
    }

    /// The longest connection of the longest principal of the lowest class that has anything waiting.
    func longestConnection() -> Int? {
        for kind in CallerClass.byWeight {
            guard let principal = nodes[FlowTree.node(kind)].byLength.last, principal >= 0 else { continue }
            return nodes[principal].byLength.last
        }
        return nil
    }

    // MARK: order

    /// The connection whose first unit is begun next.
    func nextConnection() -> Int? {
        guard let kind = nodes[FlowTree.root].eligible.first, let principal = nodes[kind].eligible.first else { return nil }
        return nodes[principal].eligible.first
    }

    /// A unit of a connection is begun: all above it have had so much of the time.
    mutating func charge(_ connection: Int, _ cost: Int64) {
        var node = connection
        while node != FlowTree.root {
            let parent = nodes[node].parent
            nodes[parent].time = max(nodes[parent].time, nodes[node].tag)
            move(node, to: nodes[node].tag &+ cost &* nodes[node].factor)
            node = parent
        }
    }

    /// A unit of a principal has cost more than it was charged, or less.
    mutating func correct(_ principal: Int, by difference: Int64) {
        for node in [principal, nodes[principal].parent] {
            move(node, to: max(nodes[node].tag &+ difference &* nodes[node].factor, nodes[nodes[node].parent].time))
        }
    }

    /// Says whether something of a node may be begun.
    mutating func setEligible(_ node: Int, _ isEligible: Bool) {
        let place = nodes[node].place
        guard isEligible != (place >= 0) else { return }
        let parent = nodes[node].parent
        if isEligible {
            nodes[node].tag = max(nodes[node].tag, nodes[parent].time)
            nodes[parent].eligible.append(node)
            nodes[node].place = nodes[parent].eligible.count - 1
            rise(parent, nodes[node].place)
        } else {
            let last = nodes[parent].eligible.removeLast()
            nodes[node].place = -1
            guard last != node else { return }
            nodes[parent].eligible[place] = last
            nodes[last].place = place
            rise(parent, place)
            sink(parent, nodes[last].place)
        }
    }

    private mutating func move(_ node: Int, to tag: Int64) {
        nodes[node].tag = tag
        guard nodes[node].place >= 0 else { return }
        rise(nodes[node].parent, nodes[node].place)
        sink(nodes[node].parent, nodes[node].place)
    }

    private mutating func rise(_ parent: Int, _ start: Int) {
        var place = start
        while place > 0, isBefore(parent, place, (place - 1) / 2) {
            exchange(parent, place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink(_ parent: Int, _ start: Int) {
        var place = start
        let count = nodes[parent].eligible.count
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < count && isBefore(parent, child, least) { least = child }
            guard least != place else { return }
            exchange(parent, place, least)
            place = least
        }
    }

    private func isBefore(_ parent: Int, _ one: Int, _ other: Int) -> Bool {
        nodes[nodes[parent].eligible[one]].tag < nodes[nodes[parent].eligible[other]].tag
    }

    private mutating func exchange(_ parent: Int, _ one: Int, _ other: Int) {
        nodes[parent].eligible.swapAt(one, other)
        nodes[nodes[parent].eligible[one]].place = one
        nodes[nodes[parent].eligible[other]].place = other
    }
}
