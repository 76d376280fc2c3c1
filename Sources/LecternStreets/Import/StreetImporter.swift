// Collects the streets of a map in two passes over its file, and makes a street file of them.

/// An import. In the first pass it takes ways and relations, in the second the nodes that lie on streets; so its memory is that of the
/// streets, however much else is in the map. Confined to one thread.
package final class StreetImporter {
    /// A way that somebody may use.
    struct Way {
        let id: Int64
        let firstNode: Int
        let use: UInt32
        let name: UInt32
    }

    private let limits: StreetLimits
    var ways: [Way] = []
    /// The nodes of all ways: ids in the first pass, then places in `nodeIDs`.
    var wayNodes: [Int64] = []
    private(set) var uses: [StreetUse] = []
    private var useNumbers: [StreetUse: UInt32] = [:]
    private(set) var texts = [""]
    private var textNumbers: [String: UInt32] = ["": 0]
    private(set) var names = [StreetName(local: 0, chinese: 0, english: 0)]
    private var nameNumbers: [StreetName: UInt32] = [StreetName(local: 0, chinese: 0, english: 0): 0]
    private(set) var restrictions: [TurnRestriction] = []
    /// Sorted.
    private(set) var nodeIDs: [Int64] = []
    /// Whether a node ends a segment.
    private(set) var isJunction: [Bool] = []
    private(set) var points: [StreetPoint] = []
    private(set) var isKnown: [Bool] = []
    /// Which modes cannot pass a node, by `StreetRules.blocks`.
    private(set) var blocked: [UInt8] = []

    /// What came out, for a report.
    package private(set) var counts = (ways: 0, restrictions: 0, missingNodes: 0)

    package init(limits: StreetLimits = StreetLimits()) { self.limits = limits }

    /// Takes an element of the first pass: a way or a relation.
    /// - Throws: `StreetError` where there are too many streets.
    package func takeFirst(_ element: OSMElement) throws(StreetError) {
        switch element {
        case .way(let id, let nodes, let tags):
            guard let use = StreetRules.use(tags), nodes.count >= 2 else { return }
            guard wayNodes.count + nodes.count <= limits.streetNodesMax else {
                throw StreetError(
                    "the map has more than \(limits.streetNodesMax) nodes of streets; cut a smaller piece, for instance with osmium extract"
                )
            }
            ways.append(Way(id: id, firstNode: wayNodes.count, use: number(use), name: name(tags)))
            wayNodes += nodes
        case .relation(_, let members, let tags):
            if let restriction = TurnRestriction(members, tags) { restrictions.append(restriction) }
        case .node: break
        }
    }

    private func number(_ use: StreetUse) -> UInt32 {
        if let number = useNumbers[use] { return number }
        uses.append(use)
        useNumbers[use] = UInt32(uses.count - 1)
        return UInt32(uses.count - 1)
    }

    private func name(_ tags: OSMTags) -> UInt32 {
        let name = StreetName(
            local: text(tags["name"] ?? tags["ref"]), chinese: text(tags["name:zh"] ?? tags["name:zh-Hans"]),
            english: text(tags["name:en"]))
        if let number = nameNumbers[name] { return number }
        names.append(name)
        nameNumbers[name] = UInt32(names.count - 1)
        return UInt32(names.count - 1)
    }

    /// The number of a name; a long one is cut behind a whole character, and control characters become blanks.
    private func text(_ text: String?) -> UInt32 {
        guard let text, !text.isEmpty else { return 0 }
        var kept = ""
        var bytes = 0
        for character in text {
            bytes += character.utf8.count
            if bytes > limits.nameBytesMax { break }
            kept.append(
                character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } ? " " : character)
        }
        if let number = textNumbers[kept] { return number }
        texts.append(kept)
        textNumbers[kept] = UInt32(texts.count - 1)
        return UInt32(texts.count - 1)
    }

    /// Ends the first pass.
    /// - Throws: `StreetError` where the map has no streets.
    package func finishFirst() throws(StreetError) {
        guard !ways.isEmpty else { throw StreetError("the map has no streets") }
        nodeIDs = wayNodes.sorted()
        var count = 0
        for id in nodeIDs where count == 0 || nodeIDs[count - 1] != id {
            nodeIDs[count] = id
            count += 1
        }
        nodeIDs.removeSubrange(count...)
        isJunction = [Bool](repeating: false, count: count)
        var isSeen = isJunction
        for way in ways.indices {
            let range = nodes(of: way)
            for at in range {
                let place = place(of: wayNodes[at]) ?? 0
                wayNodes[at] = Int64(place)
                if isSeen[place] || at == range.lowerBound || at == range.upperBound - 1 { isJunction[place] = true }
                isSeen[place] = true
            }
        }
        points = [StreetPoint](repeating: StreetPoint(latitude: 0, longitude: 0), count: count)
        isKnown = [Bool](repeating: false, count: count)
        blocked = [UInt8](repeating: 0, count: count)
    }

    /// The places in `wayNodes` of a way's nodes.
    func nodes(of way: Int) -> Range<Int> {
        ways[way].firstNode..<(way + 1 < ways.count ? ways[way + 1].firstNode : wayNodes.count)
    }

    /// The place of a node among those of streets; nil where it is on none.
    func place(of id: Int64) -> Int? {
        var low = 0
        var high = nodeIDs.count
        while low < high {
            let middle = (low + high) / 2
            if nodeIDs[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < nodeIDs.count && nodeIDs[low] == id ? low : nil
    }

    /// Takes an element of the second pass: a node.
    package func takeSecond(_ element: OSMElement) {
        guard case .node(let id, let latitude, let longitude, let tags) = element, let place = place(of: id) else { return }
        points[place] = StreetPoint(latitude: latitude, longitude: longitude)
        isKnown[place] = true
        guard !tags.isEmpty else { return }
        blocked[place] = StreetRules.blocks(tags)
        if blocked[place] != 0 { isJunction[place] = true }
    }

    /// Makes the street file of what was collected.
    /// - Parameter about: what the file says of itself, without line breaks.
    /// - Throws: `StreetError` where nothing is left: no node of any street was in the file, or there are too many edges.
    package func build(about: [(name: String, value: String)]) throws(StreetError) -> StreetFileContents {
        var contents = StreetFileContents()
        contents.about = about
        contents.names = names
        contents.texts = texts
        let cutter = SegmentCutter(self)
        guard !cutter.segments.isEmpty else { throw StreetError("no node of any street is in the map") }
        contents.points = cutter.points
        contents.segments = cutter.segments
        contents.segments.append(
            StreetSegment(firstPoint: UInt32(cutter.points.count), name: 0, lengthCentimetres: 0, kind: 0, flags: 0))
        var leftOut = 0
        var speeds: [Int64] = []
        for mode in TravelMode.allCases {
            var builder = try ModeBuilder(mode, cutter, self, limits)
            leftOut = max(leftOut, builder.keepRestrictions(restrictions))
            contents.modes.append(builder.tables())
            let used = uses.flatMap { [$0.along[mode.index], $0.against[mode.index]] }.max() ?? 0
            speeds.append(Int64(max(1, used)))
        }
        contents.numbers = StreetGrid.numbers(cutter.points)
        contents.numbers.speeds = (speeds[0], speeds[1], speeds[2])
        contents.numbers.restrictionsLeftOut = Int64(leftOut)
        (contents.cellStarts, contents.cellSegments) = StreetGrid.cells(contents.numbers, cutter.points, contents.segments)
        counts = (ways.count, restrictions.count, isKnown.count { !$0 })
        return contents
    }
}
