// Checks that all that a street file's tables refer to is there. A file may have the right checksum and have been made by anybody.

/// The checks of an opened file.
enum StreetCheck {
    private static func damaged(_ what: String) -> StreetError { StreetError("it is damaged: \(what); import the map anew") }

    /// Checks the tables that all travel modes share.
    static func check(
        _ numbers: StreetNumbers, points: UnsafeBufferPointer<StreetPoint>, segments: UnsafeBufferPointer<StreetSegment>,
        names: UnsafeBufferPointer<StreetName>, textStarts: UnsafeBufferPointer<UInt32>, texts: UnsafeBufferPointer<UInt8>,
        cellStarts: UnsafeBufferPointer<UInt32>, cellSegments: UnsafeBufferPointer<UInt32>
    ) throws(StreetError) {
        for point in points where !isPlace(point.latitude, point.longitude) { throw damaged("a point is no place on earth") }
        guard let last = segments.last, segments.first?.firstPoint == 0, last.firstPoint == points.count, segments.count < 1 << 30
        else {
            throw damaged("the streets' lines do not fit their points")
        }
        for index in 1..<max(1, segments.count) {
            let before = segments[index - 1]
            guard segments[index].firstPoint >= before.firstPoint, segments[index].firstPoint - before.firstPoint >= 2 else {
                throw damaged("a street has no line")
            }
            guard before.name < names.count, StreetKind(rawValue: before.kind) != nil else {
                throw damaged("a street has an unknown name or kind")
            }
        }
        guard textStarts.first == 0, textStarts.count > 1, textStarts.last.map({ $0 == texts.count }) == true,
            zip(textStarts, textStarts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { throw damaged("the names do not fit their texts") }
        for name in names where max(name.local, name.chinese, name.english) >= textStarts.count - 1 {
            throw damaged("a name has no text")
        }
        try check(numbers)
        guard cellStarts.count == Int(numbers.columns * numbers.rows) + 1, cellStarts.first == 0,
            cellStarts.last.map({ $0 == cellSegments.count }) == true,
            zip(cellStarts, cellStarts.dropFirst()).allSatisfy({ $0 <= $1 }),
            cellSegments.allSatisfy({ $0 < segments.count - 1 })
        else { throw damaged("its grid does not fit its streets") }
    }

    private static func isPlace(_ latitude: Int32, _ longitude: Int32) -> Bool {
        (-900_000_000...900_000_000).contains(latitude) && (-1_800_000_000...1_800_000_000).contains(longitude)
    }

    private static func check(_ numbers: StreetNumbers) throws(StreetError) {
        let latitudes: ClosedRange<Int64> = -900_000_000...900_000_000
        let longitudes: ClosedRange<Int64> = -1_800_000_000...1_800_000_000
        guard latitudes.contains(numbers.south), latitudes.contains(numbers.north), numbers.south <= numbers.north,
            longitudes.contains(numbers.west), longitudes.contains(numbers.east), numbers.west <= numbers.east
        else { throw damaged("its corners are no places on earth") }
        guard (1...1_800_000_000).contains(numbers.cellLatitude), (1...3_600_000_000).contains(numbers.cellLongitude),
            (0...1 << 24).contains(numbers.columns), (0...1 << 24).contains(numbers.rows)
        else { throw damaged("its grid is none") }
        for mode in TravelMode.allCases where !(1...10_000).contains(numbers.speed(mode)) {
            throw damaged("a highest speed is none")
        }
        guard (0...1 << 40).contains(numbers.restrictionsLeftOut) else { throw damaged("a number is none") }
    }

    /// Checks the tables of one travel mode.
    /// - Parameter segments: how many there are.
    static func check(_ mode: StreetMap.Mode, segments: Int) throws(StreetError) {
        guard mode.nodes[0].firstOut == 0, mode.nodes[0].firstIn == 0, mode.nodes[mode.nodesCount].firstOut == mode.edgesCount,
            mode.nodes[mode.nodesCount].firstIn == mode.edgesCount
        else { throw damaged("the junctions do not fit the edges") }
        for node in 0..<mode.nodesCount {
            let here = mode.nodes[node]
            let next = mode.nodes[node + 1]
            guard here.firstOut <= next.firstOut, here.firstIn <= next.firstIn, isPlace(here.latitude, here.longitude) else {
                throw damaged("the junctions do not fit the edges")
            }
            // Within the tables by now: both columns begin at 0, only rise, and end at their number.
            guard next.firstOut <= mode.edgesCount, next.firstIn <= mode.edgesCount else {
                throw damaged("the junctions do not fit the edges")
            }
            for edge in mode.outgoing(UInt32(node)) where mode.edges[edge].tail != node {
                throw damaged("an edge begins elsewhere")
            }
            for place in mode.incoming(UInt32(node)) {
                guard mode.incoming[place] < mode.edgesCount, mode.edges[Int(mode.incoming[place])].head == node else {
                    throw damaged("an edge ends elsewhere")
                }
            }
        }
        for index in 0..<mode.edgesCount {
            let edge = mode.edges[index]
            guard edge.head < mode.nodesCount, edge.tail < mode.nodesCount, edge.passage >> 1 < segments, edge.milliseconds > 0
            else {
                throw damaged("an edge has no street")
            }
        }
        for passage in 0..<(2 * segments) where mode.edgeOfPassage[passage] != StreetFormat.none {
            let edge = mode.edgeOfPassage[passage]
            guard edge < mode.edgesCount, mode.edges[Int(edge)].passage == passage else {
                throw damaged("a street has another's edge")
            }
        }
        for index in mode.bans.indices {
            let ban = mode.bans[index]
            guard ban.from < mode.edgesCount, ban.to < mode.edgesCount, index == 0 || mode.bans[index - 1] < ban else {
                throw damaged("the banned turns are out of order")
            }
        }
    }
}
