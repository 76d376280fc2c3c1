// Makes the graph of one travel mode: junctions, directed edges, and the turns that are banned.

/// The graph of a mode while it is made. An edge's number is its place in `edges`; the copies that restrictions make stand last.
struct ModeBuilder {
    let mode: TravelMode
    let cutter: SegmentCutter
    let importer: StreetImporter
    private let limits: StreetLimits
    /// The place among the importer's nodes of each junction.
    private var nodes: [UInt32] = []
    var edges: [StreetEdge] = []
    /// The edge of each passage, or `StreetFormat.none`.
    var edgeOfPassage: [UInt32]
    var bans: Set<StreetBan> = []
    /// Each copy, with the one edge that it follows.
    var copies: [(edge: UInt32, follows: UInt32, of: UInt32)] = []
    private var firstOut: [Int] = []

    init(_ mode: TravelMode, _ cutter: SegmentCutter, _ importer: StreetImporter, _ limits: StreetLimits) throws(StreetError) {
        self.mode = mode
        self.cutter = cutter
        self.importer = importer
        self.limits = limits
        edgeOfPassage = [UInt32](repeating: StreetFormat.none, count: 2 * cutter.segments.count)
        var junctions = [UInt32](repeating: StreetFormat.none, count: importer.points.count)
        for (segment, ends) in cutter.ends.enumerated() {
            let use = importer.uses[Int(importer.ways[Int(ends.way)].use)]
            let speeds = [use.speed(mode, isAgainst: false), use.speed(mode, isAgainst: true)]
            guard speeds.max() ?? 0 > 0 else { continue }
            let first = junction(ends.first, &junctions)
            let last = junction(ends.last, &junctions)
            for (direction, speed) in speeds.enumerated() where speed > 0 {
                // Rounded up, so that no edge is faster than its speed and none costs nothing.
                let milliseconds = min(ends.metres * 36_000 / Double(speed), Double(limits.edgeMillisecondsMax - 1))
                edges.append(
                    StreetEdge(
                        head: direction == 0 ? last : first, tail: direction == 0 ? first : last,
                        timeAndFlags: UInt32(milliseconds) + 1,
                        passage: UInt32(2 * segment + direction)))
            }
        }
        guard edges.count <= limits.edgesMax else {
            throw StreetError("the map has more than \(limits.edgesMax) edges for \(mode.rawValue)")
        }
        sort()
    }

    /// The junction at a node. One that the mode cannot pass has a junction for each street that ends there, so that none leads on.
    private mutating func junction(_ node: UInt32, _ junctions: inout [UInt32]) -> UInt32 {
        let isBlocked = importer.blocked[Int(node)] & (1 << UInt8(mode.index)) != 0
        if !isBlocked, junctions[Int(node)] != StreetFormat.none { return junctions[Int(node)] }
        nodes.append(node)
        let number = UInt32(nodes.count - 1)
        if !isBlocked { junctions[Int(node)] = number }
        return number
    }

    /// Puts the edges into the order of their tails.
    private mutating func sort() {
        edges.sort { ($0.tail, $0.passage) < ($1.tail, $1.passage) }
        for (number, edge) in edges.enumerated() { edgeOfPassage[Int(edge.passage)] = UInt32(number) }
        firstOut = [Int](repeating: 0, count: nodes.count + 1)
        for edge in edges { firstOut[Int(edge.tail) + 1] += 1 }
        for node in 0..<nodes.count { firstOut[node + 1] += firstOut[node] }
    }

    /// The edges that leave a junction, without copies.
    func outgoing(_ node: UInt32) -> Range<Int> { firstOut[Int(node)]..<firstOut[Int(node) + 1] }

    /// The tables, when all restrictions are in.
    mutating func tables() -> StreetTables {
        banCopies()
        // Copies come behind the other edges of their tails.
        let order = edges.indices.sorted { (edges[$0].tail, $0) < (edges[$1].tail, $1) }
        var numbers = [UInt32](repeating: 0, count: edges.count)
        for (number, old) in order.enumerated() { numbers[old] = UInt32(number) }
        var tables = StreetTables()
        tables.edges = order.map { edges[$0] }
        tables.bans = bans.map { StreetBan(from: numbers[Int($0.from)], to: numbers[Int($0.to)]) }.sorted()
        tables.edgeOfPassage = edgeOfPassage.map { $0 == StreetFormat.none ? $0 : numbers[Int($0)] }
        for ban in tables.bans { tables.edges[Int(ban.from)].timeAndFlags |= StreetEdge.hasBans }
        addNodes(&tables)
        markTurns(&tables)
        StreetComponents.markMain(&tables)
        return tables
    }

    /// A copy follows one edge alone, and what may not follow its original may not follow it.
    private mutating func banCopies() {
        guard !copies.isEmpty else { return }
        let places = Set(copies.map { edges[Int($0.edge)].tail })
        var reaching: [UInt32: [UInt32]] = [:]
        for (number, edge) in edges.enumerated() where places.contains(edge.head) {
            reaching[edge.head, default: []].append(UInt32(number))
        }
        let originals = Set(copies.map(\.of))
        let bannedBehind = Dictionary(grouping: bans.filter { originals.contains($0.from) }, by: \.from)
        for copy in copies {
            for ban in bannedBehind[copy.of] ?? [] { bans.insert(StreetBan(from: copy.edge, to: ban.to)) }
        }
        for copy in copies {
            for edge in reaching[edges[Int(copy.edge)].tail] ?? [] where edge != copy.follows {
                bans.insert(StreetBan(from: edge, to: copy.edge))
            }
        }
    }

    private func addNodes(_ tables: inout StreetTables) {
        tables.nodes = nodes.map { node in
            let point = importer.points[Int(node)]
            return StreetNode(latitude: point.latitude, longitude: point.longitude, firstOut: 0, firstIn: 0)
        }
        tables.nodes.append(StreetNode(latitude: 0, longitude: 0, firstOut: 0, firstIn: 0))
        for edge in tables.edges {
            tables.nodes[Int(edge.tail) + 1].firstOut += 1
            tables.nodes[Int(edge.head) + 1].firstIn += 1
        }
        for node in 0..<nodes.count {
            tables.nodes[node + 1].firstOut += tables.nodes[node].firstOut
            tables.nodes[node + 1].firstIn += tables.nodes[node].firstIn
        }
        tables.incoming = tables.edges.indices.map(UInt32.init).sorted {
            (tables.edges[Int($0)].head, $0) < (tables.edges[Int($1)].head, $1)
        }
    }

    /// Marks the edges behind which there is no way on but back.
    private func markTurns(_ tables: inout StreetTables) {
        let banned = Set(tables.bans)
        for index in tables.edges.indices {
            let edge = tables.edges[index]
            let hasBans = edge.has(StreetEdge.hasBans)
            let next = Int(tables.nodes[Int(edge.head)].firstOut)..<Int(tables.nodes[Int(edge.head) + 1].firstOut)
            let leadsOn = next.contains { after in
                tables.edges[after].passage != edge.passage ^ 1
                    && (!hasBans || !banned.contains(StreetBan(from: UInt32(index), to: UInt32(after))))
            }
            if !leadsOn { tables.edges[index].timeAndFlags |= StreetEdge.mayTurnBack }
        }
    }
}
