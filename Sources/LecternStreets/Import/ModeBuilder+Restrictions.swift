// Turn restrictions as bans of one edge after another.

extension ModeBuilder {
    /// Puts all restrictions of this mode in: first those at one node, then those along ways, which copy edges.
    /// - Returns: how many are not kept, since the map does not say clearly which turn they mean, or one overlaps another.
    mutating func keepRestrictions(_ restrictions: [TurnRestriction]) -> Int {
        let own = restrictions.filter { $0.modes & (1 << UInt8(mode.index)) != 0 }
        guard !own.isEmpty else { return 0 }
        var wayOfID: [Int64: Int] = [:]
        let named = Set(
            own.flatMap { restriction -> [Int64] in
                guard case .ways(let via) = restriction.via else { return [restriction.from, restriction.to] }
                return [restriction.from, restriction.to] + via
            })
        for (way, value) in importer.ways.enumerated() where named.contains(value.id) { wayOfID[value.id] = way }
        var leftOut = 0
        for isLong in [false, true] {
            for restriction in own {
                switch restriction.via {
                case .node(let node) where !isLong: leftOut += keep(restriction, at: node, wayOfID) ? 0 : 1
                case .ways(let via) where isLong: leftOut += keep(restriction, along: via, wayOfID) ? 0 : 1
                default: break
                }
            }
        }
        return leftOut
    }

    /// The passages of a way that this mode uses and that begin or end at a node.
    private func passages(_ way: Int, beginningAt node: UInt32? = nil, endingAt end: UInt32? = nil) -> [UInt32] {
        let all = UInt32(2 * cutter.firstOfWay[way])..<UInt32(2 * cutter.firstOfWay[way + 1])
        return all.filter { passage in
            guard edgeOfPassage[Int(passage)] != StreetFormat.none else { return false }
            if let node, tail(passage) != node { return false }
            if let end, head(passage) != end { return false }
            return true
        }
    }

    /// The node at which a passage begins, among the importer's.
    private func tail(_ passage: UInt32) -> UInt32 {
        let ends = cutter.ends[Int(passage >> 1)]
        return passage & 1 == 0 ? ends.first : ends.last
    }

    private func head(_ passage: UInt32) -> UInt32 { tail(passage ^ 1) }

    /// Bans what a restriction says behind an edge.
    /// - Parameters:
    ///   - edge: the last one before the turn: the one that the restriction comes from, or a copy of what is between.
    ///   - passage: its passage.
    /// - Returns: whether it is clear which turn is meant.
    private mutating func ban(_ restriction: TurnRestriction, behind edge: UInt32, _ to: Int) -> Bool {
        let passage = edges[Int(edge)].passage
        let all = passages(to, beginningAt: head(passage))
        // The way that is come from and gone to may be the same; then only a restriction of turning back means turning back.
        let turns = all.count > 1 ? all.filter { ($0 == passage ^ 1) == restriction.isUTurn } : all
        if restriction.isOnly {
            guard turns.count == 1 else { return turns.isEmpty }
            for other in outgoing(edges[Int(edge)].head) where edges[other].passage != turns[0] {
                bans.insert(StreetBan(from: edge, to: UInt32(other)))
            }
        } else {
            for turn in turns where turn != passage ^ 1 || restriction.isUTurn {
                bans.insert(StreetBan(from: edge, to: edgeOfPassage[Int(turn)]))
            }
        }
        return true
    }

    private mutating func keep(_ restriction: TurnRestriction, at id: Int64, _ wayOfID: [Int64: Int]) -> Bool {
        // Streets that are not in the map, or that this mode does not use, have no turns.
        guard let from = wayOfID[restriction.from], let to = wayOfID[restriction.to], let node = importer.place(of: id) else {
            return true
        }
        let coming = passages(from, endingAt: UInt32(node))
        guard coming.count == 1 else { return coming.isEmpty }
        return ban(restriction, behind: edgeOfPassage[Int(coming[0])], to)
    }

    private mutating func keep(_ restriction: TurnRestriction, along via: [Int64], _ wayOfID: [Int64: Int]) -> Bool {
        guard let from = wayOfID[restriction.from], let to = wayOfID[restriction.to] else { return true }
        let ways = via.compactMap { wayOfID[$0] }
        guard ways.count == via.count else { return true }
        // From each end of the first way between: the one at which the way that is come from ends.
        var chains: [[UInt32]] = []
        for isAgainst in [false, true] {
            guard let first = whole(ways[0], isAgainst: isAgainst), let start = first.first else { continue }
            for coming in passages(from, endingAt: tail(start)) {
                var chain = [coming] + first
                for way in ways.dropFirst() {
                    let next = [false, true].compactMap { whole(way, isAgainst: $0) }.first { piece in
                        piece.first.map(tail) == chain.last.map(head)
                    }
                    chain += next ?? []
                }
                if let last = chain.last, !passages(to, beginningAt: head(last)).isEmpty { chains.append(chain) }
            }
        }
        guard chains.count == 1 else { return chains.isEmpty }
        return keep(restriction, chain: chains[0].map { edgeOfPassage[Int($0)] }, to)
    }

    /// All passages of a way in one direction; nil where this mode cannot go along all of it.
    private func whole(_ way: Int, isAgainst: Bool) -> [UInt32]? {
        let segments = cutter.firstOfWay[way]..<cutter.firstOfWay[way + 1]
        let passages = isAgainst ? segments.reversed().map { UInt32(2 * $0 + 1) } : segments.map { UInt32(2 * $0) }
        return passages.isEmpty || passages.contains { edgeOfPassage[Int($0)] == StreetFormat.none } ? nil : passages
    }

    /// Copies the edges of a chain but the first, so that who comes along all of it is on the copies, and bans the turn behind the last.
    private mutating func keep(_ restriction: TurnRestriction, chain: [UInt32], _ to: Int) -> Bool {
        guard !bans.contains(StreetBan(from: chain[0], to: chain[1])) else {
            // Banned at its beginning, or led over another's copy.
            return !copies.contains { $0.of == chain[1] && $0.follows == chain[0] }
        }
        var before = chain[0]
        for original in chain.dropFirst() {
            var copy = edges[Int(original)]
            copy.timeAndFlags |= StreetEdge.isCopy
            edges.append(copy)
            let number = UInt32(edges.count - 1)
            bans.insert(StreetBan(from: before, to: original))
            copies.append((number, before, original))
            before = number
        }
        return ban(restriction, behind: before, to)
    }
}
