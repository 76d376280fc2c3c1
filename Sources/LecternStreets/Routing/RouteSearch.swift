// Finds the fastest route between two places, from both ends at once.

/// A route as a sequence of edges, the first and the last of which are passed in part.
package struct Route: Equatable, Sendable {
    package let mode: TravelMode
    package let from: StreetPlace
    package let to: StreetPlace
    package let milliseconds: Int
    /// The passages in their order: segment x 2, and 1 more against the order of its points.
    package let passages: [UInt32]
}

/// A search by A* from both ends, over edges, so that turns can be banned. Keeps its memory, 24 bytes for each edge that it has met, from
/// one search to the next. Confined to one thread; any number of searches may read one map.
///
/// Both directions use the same estimate, half the difference of the times that the places are from both ends as the crow flies. So the
/// two keys of an edge add up to twice the time of the route by way of it, and the search ends when the smallest keys of both queues
/// add up to no less than twice the best time.
package final class RouteSearch {
    package let map: StreetMap
    package let mode: TravelMode
    private let tables: StreetMap.Mode
    /// Two of each edge: forwards and backwards.
    private var labels: EdgeLabels
    private var forward = EdgeQueue()
    private var backward = EdgeQueue()
    private let timeMax: UInt32
    /// How many edges the last search settled.
    package private(set) var settledCount = 0

    /// - Parameters:
    ///   - map: the streets.
    ///   - mode: how to travel.
    package init(_ map: StreetMap, by mode: TravelMode, limits: StreetLimits = StreetLimits()) {
        self.map = map
        self.mode = mode
        tables = map.tables(mode)
        labels = EdgeLabels(count: 2 * tables.edgesCount)
        timeMax = UInt32(min(limits.routeMillisecondsMax, 1 << 30))
    }

    /// The fastest route between two places on streets.
    /// - Returns: nil where there is none, or none within the limit.
    package func route(from start: StreetPlace, to destination: StreetPlace) -> Route? {
        labels.begin()
        forward.removeAll()
        backward.removeAll()
        settledCount = 0
        var best = directly(from: start, to: destination)
        var meeting = StreetFormat.none
        let estimate = TravelEstimate(map, mode, from: start.location, to: destination.location)
        begin(start, destination, estimate)
        while forward.count > 0, backward.count > 0 {
            let limit = best.map { UInt64($0.milliseconds) * 2 + 2 * TravelEstimate.bias } ?? .max
            if forward.firstKey + backward.firstKey >= limit { break }
            let found = forward.count <= backward.count ? advance(estimate) : retreat(estimate)
            if let found, found.time < best?.milliseconds ?? .max { (best, meeting) = ((found.time, nil), found.edge) }
        }
        guard let best else { return nil }
        return Route(
            mode: mode, from: start, to: destination, milliseconds: Int(best.milliseconds),
            passages: best.passage.map { [$0] } ?? passages(by: meeting))
    }

    /// The way along the street on which both places lie.
    private func directly(from start: StreetPlace, to destination: StreetPlace) -> (milliseconds: UInt32, passage: UInt32?)? {
        guard start.segment == destination.segment else { return nil }
        var best: (milliseconds: UInt32, passage: UInt32?)?
        for passage in passages(of: start) {
            let share = passage & 1 == 0 ? destination.fraction - start.fraction : start.fraction - destination.fraction
            guard share >= 0 else { continue }
            let time = part(share, of: tables.edgeOfPassage[Int(passage)])
            if time < best?.milliseconds ?? .max { best = (time, passage) }
        }
        return best
    }

    /// The passages of the street of a place that this mode uses.
    private func passages(of place: StreetPlace) -> [UInt32] {
        [UInt32(2 * place.segment), UInt32(2 * place.segment + 1)].filter { tables.edgeOfPassage[Int($0)] != StreetFormat.none }
    }

    /// The time of a share of an edge.
    private func part(_ share: Double, of edge: UInt32) -> UInt32 { tables.part(share, of: edge) }

    private func begin(_ start: StreetPlace, _ destination: StreetPlace, _ estimate: TravelEstimate) {
        for passage in passages(of: start) {
            let edge = tables.edgeOfPassage[Int(passage)]
            reach(edge, part(passage & 1 == 0 ? 1 - start.fraction : start.fraction, of: edge), EdgeLabels.origin, estimate)
        }
        for passage in passages(of: destination) {
            let first = tables.edgeOfPassage[Int(passage)]
            let time = part(passage & 1 == 0 ? destination.fraction : 1 - destination.fraction, of: first)
            for edge in tables.outgoing(tables.edges[Int(first)].tail) where tables.edges[edge].passage == passage {
                for place in tables.incoming(tables.edges[edge].tail) where tables.mayFollow(tables.incoming[place], UInt32(edge))
                {
                    reachBack(tables.incoming[place], time, UInt32(edge) | EdgeLabels.last, estimate)
                }
            }
        }
    }

    /// Labels an edge forwards, where that is better than what it has.
    @inline(__always)
    private func reach(_ edge: UInt32, _ time: UInt32, _ before: UInt32, _ estimate: TravelEstimate) {
        let label = labels.labels + (Int(edge) &* 2)
        if label.pointee.round >= labels.round, label.pointee.time <= time { return }
        label.pointee = EdgeLabel(round: labels.round, time: time, next: before)
        let node = tables.nodes[Int(tables.edges[Int(edge)].head)]
        forward.push(key: UInt64(time) &* 2 &+ estimate.key(node), edge: edge)
    }

    @inline(__always)
    private func reachBack(_ edge: UInt32, _ time: UInt32, _ behind: UInt32, _ estimate: TravelEstimate) {
        let label = labels.labels + (Int(edge) &* 2 &+ 1)
        if label.pointee.round >= labels.round, label.pointee.time <= time { return }
        label.pointee = EdgeLabel(round: labels.round, time: time, next: behind)
        let node = tables.nodes[Int(tables.edges[Int(edge)].head)]
        backward.push(key: UInt64(time) &* 2 &+ estimate.backwardKey(node), edge: edge)
    }

    /// Settles the next edge forwards.
    /// - Returns: the time of a route by way of it, where the other direction has reached it.
    private func advance(_ estimate: TravelEstimate) -> (time: UInt32, edge: UInt32)? {
        let edge = forward.pop()
        let label = labels.labels + (Int(edge) &* 2)
        guard label.pointee.round == labels.round else { return nil }
        label.pointee.round |= 1
        settledCount &+= 1
        let time = label.pointee.time
        let here = tables.edges[Int(edge)]
        let back = here.has(StreetEdge.mayTurnBack) ? UInt32.max : here.passage ^ 1
        let hasBans = here.has(StreetEdge.hasBans)
        for next in tables.outgoing(here.head) {
            let after = tables.edges[next]
            if after.passage == back { continue }
            if hasBans, tables.isBanned(edge, UInt32(truncatingIfNeeded: next)) { continue }
            let reached = time &+ after.milliseconds
            if reached <= timeMax { reach(UInt32(truncatingIfNeeded: next), reached, edge, estimate) }
        }
        let other = label + 1
        return other.pointee.round >= labels.round ? (time &+ other.pointee.time, edge) : nil
    }

    /// Settles the next edge backwards.
    private func retreat(_ estimate: TravelEstimate) -> (time: UInt32, edge: UInt32)? {
        let edge = backward.pop()
        let label = labels.labels + (Int(edge) &* 2 &+ 1)
        guard label.pointee.round == labels.round else { return nil }
        label.pointee.round |= 1
        settledCount &+= 1
        let here = tables.edges[Int(edge)]
        let time = label.pointee.time &+ here.milliseconds
        for place in tables.incoming(here.tail) where time <= timeMax {
            let before = tables.incoming[place]
            let coming = tables.edges[Int(before)]
            if coming.passage == here.passage ^ 1, !coming.has(StreetEdge.mayTurnBack) { continue }
            if coming.has(StreetEdge.hasBans), tables.isBanned(before, edge) { continue }
            reachBack(before, time, edge, estimate)
        }
        let other = label - 1
        return other.pointee.round >= labels.round ? (other.pointee.time &+ label.pointee.time, edge) : nil
    }

    /// The passages from the start to the destination by way of an edge that both directions have reached.
    private func passages(by meeting: UInt32) -> [UInt32] {
        var before: [UInt32] = []
        var edge = meeting
        while edge != EdgeLabels.origin {
            before.append(tables.edges[Int(edge)].passage)
            edge = labels.labels[Int(edge) * 2].next
        }
        before.reverse()
        edge = meeting
        while true {
            edge = labels.labels[Int(edge) * 2 + 1].next
            before.append(tables.edges[Int(edge & ~EdgeLabels.last)].passage)
            if edge & EdgeLabels.last != 0 { return before }
        }
    }
}

extension StreetMap.Mode {
    /// The time of a share of an edge, rounded.
    func part(_ share: Double, of edge: UInt32) -> UInt32 {
        UInt32((Double(edges[Int(edge)].milliseconds) * share).rounded())
    }
}
