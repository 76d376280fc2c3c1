// An opened street file: mapped into memory, checked once, and read in place.

internal import Glibc

/// A graph of streets. Everything in it has been checked when it is open, so that its readers check no index; it never changes, so
/// that any thread may read it. Its file may be replaced by renaming meanwhile, and must not be overwritten.
package final class StreetMap: @unchecked Sendable {
    /// The tables of one travel mode.
    struct Mode {
        let nodes: UnsafePointer<StreetNode>
        let nodesCount: Int
        let edges: UnsafePointer<StreetEdge>
        let edgesCount: Int
        let incoming: UnsafePointer<UInt32>
        let edgeOfPassage: UnsafePointer<UInt32>
        let bans: UnsafeBufferPointer<StreetBan>

        /// The edges that leave a node.
        @inline(__always)
        func outgoing(_ node: UInt32) -> Range<Int> {
            Int(nodes[Int(node)].firstOut)..<Int(nodes[Int(node) + 1].firstOut)
        }

        /// The places in `incoming` of the edges that reach a node.
        @inline(__always)
        func incoming(_ node: UInt32) -> Range<Int> {
            Int(nodes[Int(node)].firstIn)..<Int(nodes[Int(node) + 1].firstIn)
        }

        /// Whether a ban stands between two edges; asked only where the first one has bans.
        func isBanned(_ from: UInt32, _ to: UInt32) -> Bool {
            let ban = StreetBan(from: from, to: to)
            var low = 0
            var high = bans.count
            while low < high {
                let middle = (low + high) / 2
                if bans[middle] < ban { low = middle + 1 } else { high = middle }
            }
            return low < bans.count && bans[low] == ban
        }

        /// Whether the second edge may follow the first, at whose head it begins.
        @inline(__always)
        func mayFollow(_ from: UInt32, _ to: UInt32) -> Bool {
            let edge = edges[Int(from)]
            if edges[Int(to)].passage == edge.passage ^ 1, !edge.has(StreetEdge.mayTurnBack) { return false }
            return !edge.has(StreetEdge.hasBans) || !isBanned(from, to)
        }
    }

    private let memory: UnsafeMutableRawPointer
    package let sizeBytes: Int
    let numbers: StreetNumbers
    let points: UnsafeBufferPointer<StreetPoint>
    let segments: UnsafeBufferPointer<StreetSegment>
    let names: UnsafeBufferPointer<StreetName>
    let textStarts: UnsafeBufferPointer<UInt32>
    let texts: UnsafeBufferPointer<UInt8>
    let cellStarts: UnsafeBufferPointer<UInt32>
    let cellSegments: UnsafeBufferPointer<UInt32>
    private let modes: [Mode]
    /// What the file says of itself: "source", "licence", "made".
    package let about: [(name: String, value: String)]

    /// Opens a file and checks all of it.
    /// - Throws: `StreetError` where it can't be read, or is no whole street file of this version.
    package init(_ path: String) throws(StreetError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StreetError("it can't be read: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw StreetError("it can't be read: \(String(cString: strerror(errno)))") }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw StreetError("it is no file") }
        let size = Int(facts.st_size)
        let least = (StreetFormat.headerWords + 2 * StreetFormat.sections) * 8
        guard size >= least else {
            throw StreetError("it is no street file, or cut off: it has \(size) bytes; import the map anew")
        }
        guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
            throw StreetError("it can't be mapped into memory: \(String(cString: strerror(errno)))")
        }
        do throws(StreetError) {
            let sections = try StreetSections(UnsafeRawBufferPointer(start: memory, count: size))
            numbers = StreetNumbers(Array(try sections.buffer(.numbers, of: Int64.self, count: StreetNumbers.count)))
            points = try sections.buffer(.points)
            segments = try sections.buffer(.segments)
            names = try sections.buffer(.names)
            textStarts = try sections.buffer(.textStarts)
            texts = try sections.buffer(.texts)
            cellStarts = try sections.buffer(.cellStarts)
            cellSegments = try sections.buffer(.cellSegments)
            var modes: [Mode] = []
            for mode in TravelMode.allCases { modes.append(try sections.mode(mode)) }
            self.modes = modes
            about = StreetMap.lines(try sections.buffer(.about))
            try StreetCheck.check(
                numbers, points: points, segments: segments, names: names, textStarts: textStarts, texts: texts,
                cellStarts: cellStarts,
                cellSegments: cellSegments)
            for mode in modes { try StreetCheck.check(mode, segments: segments.count - 1) }
        } catch {
            munmap(memory, size)
            throw error
        }
        self.memory = memory
        sizeBytes = size
    }

    deinit { munmap(memory, sizeBytes) }

    private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [(name: String, value: String)] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }

    func tables(_ mode: TravelMode) -> Mode { modes[mode.index] }

    /// How many segments there are.
    package var segmentsCount: Int { segments.count - 1 }

    package var pointsCount: Int { points.count }

    /// How many directed edges a mode has.
    package func edgesCount(_ mode: TravelMode) -> Int { modes[mode.index].edgesCount }

    package func nodesCount(_ mode: TravelMode) -> Int { modes[mode.index].nodesCount }

    /// How many turns are banned for a mode.
    package func bansCount(_ mode: TravelMode) -> Int { modes[mode.index].bans.count }

    package var restrictionsLeftOut: Int { Int(numbers.restrictionsLeftOut) }

    /// The south-west and north-east corners.
    package var corners: (Location, Location) {
        let unit = 10_000_000.0
        return (
            Location(latitude: Double(numbers.south) / unit, longitude: Double(numbers.west) / unit),
            Location(latitude: Double(numbers.north) / unit, longitude: Double(numbers.east) / unit)
        )
    }

    /// The line of a segment, in the order of its points.
    func line(_ segment: Int) -> UnsafeBufferPointer<StreetPoint>.SubSequence {
        points[Int(segments[segment].firstPoint)..<Int(segments[segment + 1].firstPoint)]
    }

    private func text(_ index: UInt32) -> String {
        String(decoding: texts[Int(textStarts[Int(index)])..<Int(textStarts[Int(index) + 1])], as: UTF8.self)
    }

    /// The name of a segment's street in a language.
    /// - Parameter language: "zh", "en", or another, for which the local name is given.
    /// - Returns: the local name where there is none in the language; empty where it has none at all.
    package func name(_ segment: Int, _ language: String) -> String {
        let name = names[Int(segments[segment].name)]
        let wanted = language == "zh" ? name.chinese : language == "en" ? name.english : name.local
        return text(wanted == 0 ? name.local : wanted)
    }
}

/// The sections of a file's bytes.
struct StreetSections {
    private let bytes: UnsafeRawBufferPointer

    /// Checks the header, the checksum and the places of all sections.
    init(_ bytes: UnsafeRawBufferPointer) throws(StreetError) {
        self.bytes = bytes
        let words = bytes.bindMemory(to: UInt64.self)
        guard words[0] == StreetFormat.magic else {
            throw StreetError("it is no street file; make one with lectern streets import")
        }
        guard words[1] == StreetFormat.version else {
            throw StreetError(
                "it is of version \(words[1]), and this program reads version \(StreetFormat.version); import the map anew")
        }
        guard words[2] == UInt64(bytes.count) else {
            throw StreetError("it is cut off: it has \(bytes.count) bytes of \(words[2]); import the map anew")
        }
        var sum: UInt64 = 0
        for word in words[StreetFormat.checkedFrom...] { sum = StreetFormat.mix(sum, word) }
        guard sum == words[3], bytes.count % 8 == 0 else {
            throw StreetError("it is damaged: its checksum is wrong; import the map anew")
        }
        guard words[4] == UInt64(StreetFormat.sections) else { throw StreetError("it is damaged: it has \(words[4]) sections") }
    }

    private func raw<Element>(_ index: Int, of type: Element.Type) throws(StreetError) -> UnsafeBufferPointer<Element> {
        let words = bytes.bindMemory(to: UInt64.self)
        let offset = words[StreetFormat.headerWords + 2 * index]
        let count = words[StreetFormat.headerWords + 2 * index + 1]
        let room = UInt64(bytes.count)
        guard offset % 8 == 0, offset <= room, count <= (room - offset) / UInt64(MemoryLayout<Element>.stride) else {
            throw StreetError("it is damaged: section \(index) is not within it")
        }
        let start = bytes.baseAddress.map { ($0 + Int(offset)).assumingMemoryBound(to: Element.self) }
        return UnsafeBufferPointer(start: start, count: Int(count))
    }

    func buffer<Element>(
        _ section: StreetFormat.Section, of type: Element.Type = Element.self, count: Int? = nil
    ) throws(StreetError) -> UnsafeBufferPointer<Element> {
        let buffer = try raw(StreetFormat.index(section), of: type)
        guard count == nil || buffer.count == count else {
            throw StreetError("it is damaged: section \(section) has another size")
        }
        return buffer
    }

    func mode(_ mode: TravelMode) throws(StreetError) -> StreetMap.Mode {
        let nodes = try raw(StreetFormat.index(.nodes, mode), of: StreetNode.self)
        let edges = try raw(StreetFormat.index(.edges, mode), of: StreetEdge.self)
        let incoming = try raw(StreetFormat.index(.incoming, mode), of: UInt32.self)
        let edgeOfPassage = try raw(StreetFormat.index(.edgeOfPassage, mode), of: UInt32.self)
        let bans = try raw(StreetFormat.index(.bans, mode), of: StreetBan.self)
        let segments = try raw(StreetFormat.index(.segments), of: StreetSegment.self)
        guard let firstNode = nodes.baseAddress, let firstEdge = edges.baseAddress, let firstIncoming = incoming.baseAddress,
            let firstPassage = edgeOfPassage.baseAddress, !nodes.isEmpty, incoming.count == edges.count, segments.count > 0,
            edgeOfPassage.count == 2 * (segments.count - 1), edges.count < 1 << 27
        else { throw StreetError("it is damaged: the tables for \(mode.rawValue) do not fit each other") }
        return StreetMap.Mode(
            nodes: firstNode, nodesCount: nodes.count - 1, edges: firstEdge, edgesCount: edges.count, incoming: firstIncoming,
            edgeOfPassage: firstPassage, bans: bans)
    }
}

extension StreetMap {
    /// A place on a segment, by the share of its length that lies before it.
    /// - Returns: nil where there is no such segment.
    package func place(_ segment: Int, _ fraction: Double) -> StreetPlace? {
        guard (0..<segmentsCount).contains(segment), (0...1).contains(fraction) else { return nil }
        let line = lineOfSegment(segment)
        var rest = zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.metres(to: $1.1) } * fraction
        for (one, other) in zip(line, line.dropFirst()) {
            let length = one.metres(to: other)
            if rest <= length {
                let share = length > 0 ? rest / length : 0
                let location = Location(
                    latitude: one.latitude + (other.latitude - one.latitude) * share,
                    longitude: one.longitude + (other.longitude - one.longitude) * share)
                return StreetPlace(segment: segment, fraction: fraction, location: location, metres: 0, isLeft: false)
            }
            rest -= length
        }
        return line.last.map { StreetPlace(segment: segment, fraction: fraction, location: $0, metres: 0, isLeft: false) }
    }

    /// The points of a segment in their order.
    package func lineOfSegment(_ segment: Int) -> [Location] { line(segment).map(\.location) }

    /// Where a passage ends.
    package func end(of passage: UInt32) -> Location {
        let line = line(Int(passage >> 1))
        return line[passage & 1 == 0 ? line.endIndex - 1 : line.startIndex].location
    }

    /// Whether a mode can use a segment and reaches every place of the largest part of the map from it.
    package func isMain(_ segment: Int, _ mode: TravelMode) -> Bool {
        let tables = tables(mode)
        let forward = tables.edgeOfPassage[2 * segment]
        let edge = forward != StreetFormat.none ? forward : tables.edgeOfPassage[2 * segment + 1]
        return edge != StreetFormat.none && tables.edges[Int(edge)].has(StreetEdge.isMain)
    }
}
