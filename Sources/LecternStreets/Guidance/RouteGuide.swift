// Makes steps and a line of a route.

/// A route as people follow it.
package struct RouteGuide: Sendable {
    package let steps: [RouteStep]
    package let line: [Location]
    package let metres: Double
    package let milliseconds: Int

    /// One passage of the route.
    struct Leg {
        let passage: UInt32
        let line: [Location]
        let metres: Double
        let milliseconds: Int
        let segment: StreetSegment

        var kind: StreetKind { StreetKind(rawValue: segment.kind) ?? .street }
        /// The directions in which it begins and ends, by a stretch that is long enough to have one.
        var firstBearing: Double { Leg.bearing(line) }
        var lastBearing: Double {
            let back = Leg.bearing(line.reversed())
            return back < 180 ? back + 180 : back - 180
        }

        private static func bearing(_ line: [Location]) -> Double {
            guard let first = line.first else { return 0 }
            let far = line.dropFirst().first { first.metres(to: $0) >= 8 } ?? line.last
            return far.map(first.bearing) ?? 0
        }
    }

    /// - Parameters:
    ///   - language: that of the names; a name that is not on the map in it is the local one.
    package init(_ route: Route, on map: StreetMap, language: StepLanguage) {
        let legs = RouteGuide.legs(route, map)
        var line: [Location] = []
        for leg in legs { line += line.isEmpty ? leg.line[...] : leg.line.dropFirst() }
        if line.isEmpty { line = [route.from.location, route.to.location] }
        self.line = line
        metres = legs.reduce(0) { $0 + $1.metres }
        milliseconds = route.milliseconds
        var writer = StepWriter(map: map, tables: map.tables(route.mode), mode: route.mode, language: language)
        for leg in legs { writer.add(leg) }
        steps = writer.finish(route)
    }

    private static func legs(_ route: Route, _ map: StreetMap) -> [Leg] {
        let tables = map.tables(route.mode)
        return route.passages.enumerated().map { index, passage in
            let isAgainst = passage & 1 == 1
            var start = 0.0
            var end = 1.0
            if index == 0 { start = isAgainst ? 1 - route.from.fraction : route.from.fraction }
            if index == route.passages.count - 1 { end = isAgainst ? 1 - route.to.fraction : route.to.fraction }
            let whole = map.line(Int(passage >> 1)).map(\.location)
            let cut = cut(isAgainst ? whole.reversed() : whole, from: start, to: max(start, end))
            let time = tables.part(max(0, end - start), of: tables.edgeOfPassage[Int(passage)])
            return Leg(
                passage: passage, line: cut.line, metres: cut.metres, milliseconds: Int(time),
                segment: map.segments[Int(passage >> 1)])
        }
    }

    /// A part of a line, by shares of its length.
    static func cut(_ line: [Location], from start: Double, to end: Double) -> (line: [Location], metres: Double) {
        let lengths = zip(line, line.dropFirst()).map { $0.metres(to: $1) }
        let all = lengths.reduce(0, +)
        let (first, last) = (all * start, all * end)
        var before = 0.0
        var part: [Location] = []
        for (index, length) in lengths.enumerated() {
            let after = before + length
            func at(_ metres: Double) -> Location {
                let share = length > 0 ? min(1, max(0, (metres - before) / length)) : 0
                return Location(
                    latitude: line[index].latitude + (line[index + 1].latitude - line[index].latitude) * share,
                    longitude: line[index].longitude + (line[index + 1].longitude - line[index].longitude) * share)
            }
            let isLast = index == lengths.count - 1
            if part.isEmpty, first < after || isLast { part.append(at(first)) }
            if !part.isEmpty {
                part.append(at(min(last, after)))
                if last <= after { break }
            }
            before = after
        }
        return (part, last - first)
    }
}
