// The travel times from one place to many, the nearest first.

/// Places on streets, prepared once, to which travel times are asked for.
package struct StreetDestinations: Sendable {
    /// A place on an edge.
    fileprivate struct Entry: Sendable {
        let edge: UInt32
        let place: Int
        /// The time from the edge's tail.
        let milliseconds: UInt32
    }

    package let mode: TravelMode
    package let places: [StreetPlace?]
    /// Sorted by edge.
    fileprivate let entries: [Entry]
    fileprivate let firstOfEdge: [UInt32: Int]
    /// A bit for each edge that has an entry.
    fileprivate let isEntered: [UInt64]

    /// - Parameters:
    ///   - places: nil for one that is on no street; its number is kept.
    package init(_ places: [StreetPlace?], on map: StreetMap, by mode: TravelMode) {
        self.mode = mode
        self.places = places
        let tables = map.tables(mode)
        var entries: [Entry] = []
        for (number, place) in places.enumerated() {
            guard let place else { continue }
            for passage in [UInt32(2 * place.segment), UInt32(2 * place.segment + 1)] {
                let first = tables.edgeOfPassage[Int(passage)]
                guard first != StreetFormat.none else { continue }
                let time = tables.part(passage & 1 == 0 ? place.fraction : 1 - place.fraction, of: first)
                for edge in tables.outgoing(tables.edges[Int(first)].tail) where tables.edges[edge].passage == passage {
                    entries.append(Entry(edge: UInt32(edge), place: number, milliseconds: time))
                }
            }
        }
        entries.sort { ($0.edge, $0.place) < ($1.edge, $1.place) }
        var firstOfEdge: [UInt32: Int] = [:]
        var isEntered = [UInt64](repeating: 0, count: tables.edgesCount / 64 + 1)
        for (index, entry) in entries.enumerated() where index == 0 || entries[index - 1].edge != entry.edge {
            firstOfEdge[entry.edge] = index
            isEntered[Int(entry.edge >> 6)] |= 1 << UInt64(entry.edge & 63)
        }
        (self.entries, self.firstOfEdge, self.isEntered) = (entries, firstOfEdge, isEntered)
    }
}

/// Dijkstra's search from one place, ended when it has found enough. Keeps its memory, 12 bytes for each edge that it has met. Confined to
/// one thread.
package final class TravelTimes {
    /// A place that was reached.
    package struct Arrival: Equatable, Sendable {
        /// The place's number among the destinations.
        package let place: Int
        package let milliseconds: Int

        package init(place: Int, milliseconds: Int) {
            self.place = place
            self.milliseconds = milliseconds
        }
    }

    private let map: StreetMap
    private let tables: StreetMap.Mode
    private let mode: TravelMode
    private var labels: EdgeLabels
    private var queue = EdgeQueue()
    /// The best times so far by the number of the place.
    private var found: [Int: UInt32] = [:]

    package init(_ map: StreetMap, by mode: TravelMode) {
        self.map = map
        self.mode = mode
        tables = map.tables(mode)
        labels = EdgeLabels(count: tables.edgesCount)
    }

    /// The nearest destinations in the order of their travel times.
    /// - Parameters:
    ///   - start: where the traveller is.
    ///   - destinations: of the same mode and map.
    ///   - count: the most that are wanted.
    ///   - millisecondsMax: the longest time.
    package func nearest(
        from start: StreetPlace, to destinations: StreetDestinations, count: Int,
        millisecondsMax: Int = StreetLimits().routeMillisecondsMax
    ) -> [Arrival] {
        precondition(destinations.mode == mode && count > 0)
        labels.begin()
        queue.removeAll()
        found.removeAll(keepingCapacity: true)
        let timeMax = UInt32(min(max(0, millisecondsMax), 1 << 30))
        begin(start, destinations, timeMax)
        // The times of the best so far, sorted when some came; the search ends when as many as wanted are nearer than its edge.
        var bound = UInt64.max
        var boundCount = 0
        while queue.count > 0 {
            if found.count >= count, found.count > boundCount || bound == .max {
                bound = UInt64(found.values.sorted()[count - 1])
                boundCount = found.count
            }
            if queue.firstKey >= bound { break }
            settle(destinations, timeMax)
        }
        let arrivals = found.map { Arrival(place: $0.key, milliseconds: Int($0.value)) }
        return Array(arrivals.sorted { ($0.milliseconds, $0.place) < ($1.milliseconds, $1.place) }.prefix(count))
    }

    private func begin(_ start: StreetPlace, _ destinations: StreetDestinations, _ timeMax: UInt32) {
        for passage in [UInt32(2 * start.segment), UInt32(2 * start.segment + 1)] {
            let edge = tables.edgeOfPassage[Int(passage)]
            guard edge != StreetFormat.none else { continue }
            eachEntry(of: edge, destinations) { entry in
                guard let place = destinations.places[entry.place] else { return }
                let share = passage & 1 == 0 ? place.fraction - start.fraction : start.fraction - place.fraction
                if share >= 0 { arrive(entry.place, tables.part(share, of: edge), timeMax) }
            }
            reach(edge, tables.part(passage & 1 == 0 ? 1 - start.fraction : start.fraction, of: edge))
        }
    }

    private func eachEntry(of edge: UInt32, _ destinations: StreetDestinations, _ use: (StreetDestinations.Entry) -> Void) {
        guard destinations.isEntered[Int(edge >> 6)] & (1 << UInt64(edge & 63)) != 0, var index = destinations.firstOfEdge[edge]
        else { return }
        while index < destinations.entries.count, destinations.entries[index].edge == edge {
            use(destinations.entries[index])
            index += 1
        }
    }

    private func arrive(_ place: Int, _ time: UInt32, _ timeMax: UInt32) {
        guard time <= timeMax else { return }
        if time < found[place] ?? .max { found[place] = time }
    }

    private func reach(_ edge: UInt32, _ time: UInt32) {
        let label = labels.labels + Int(edge)
        if label.pointee.round >= labels.round, label.pointee.time <= time { return }
        label.pointee = EdgeLabel(round: labels.round, time: time, next: 0)
        queue.push(key: UInt64(time), edge: edge)
    }

    private func settle(_ destinations: StreetDestinations, _ timeMax: UInt32) {
        let edge = queue.pop()
        let label = labels.labels + Int(edge)
        guard label.pointee.round == labels.round else { return }
        label.pointee.round |= 1
        let time = label.pointee.time
        let here = tables.edges[Int(edge)]
        for next in tables.outgoing(here.head) where tables.mayFollow(edge, UInt32(truncatingIfNeeded: next)) {
            eachEntry(of: UInt32(next), destinations) { arrive($0.place, time &+ $0.milliseconds, timeMax) }
            let reached = time &+ tables.edges[next].milliseconds
            if reached <= timeMax { reach(UInt32(next), reached) }
        }
    }
}
