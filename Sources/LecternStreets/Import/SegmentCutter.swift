// Cuts ways into segments at junctions.

/// The segments of all ways, in the order of the ways.
struct SegmentCutter {
    /// The ends of a segment as places among the importer's nodes, and its way.
    struct Ends {
        let first: UInt32
        let last: UInt32
        let way: UInt32
        let metres: Double
    }

    private(set) var points: [StreetPoint] = []
    private(set) var segments: [StreetSegment] = []
    private(set) var ends: [Ends] = []
    /// The first segment of each way, and one more.
    private(set) var firstOfWay: [Int] = []

    init(_ importer: StreetImporter) {
        for way in importer.ways.indices {
            firstOfWay.append(segments.count)
            var line: [Int] = []
            for at in importer.nodes(of: way) {
                let node = Int(importer.wayNodes[at])
                guard importer.isKnown[node] else {
                    // Cut out of the map: what is left on both sides are streets of their own.
                    add(line, way, importer)
                    line = []
                    continue
                }
                if line.last == node { continue }
                line.append(node)
                if importer.isJunction[node], line.count > 1 {
                    add(line, way, importer)
                    line = [node]
                }
            }
            add(line, way, importer)
        }
        firstOfWay.append(segments.count)
    }

    private mutating func add(_ line: [Int], _ way: Int, _ importer: StreetImporter) {
        guard line.count > 1, let first = line.first, let last = line.last else { return }
        let metres = zip(line, line.dropFirst()).reduce(0) {
            $0 + importer.points[$1.0].location.metres(to: importer.points[$1.1].location)
        }
        let use = importer.uses[Int(importer.ways[way].use)]
        segments.append(
            StreetSegment(
                firstPoint: UInt32(points.count), name: importer.ways[way].name,
                lengthCentimetres: UInt32(min(metres * 100, Double(UInt32.max))), kind: use.kind.rawValue,
                flags: use.isRoundabout ? StreetSegment.roundabout : 0))
        ends.append(Ends(first: UInt32(first), last: UInt32(last), way: UInt32(way), metres: metres))
        for node in line { points.append(importer.points[node]) }
    }
}
