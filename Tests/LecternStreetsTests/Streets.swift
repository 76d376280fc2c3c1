// Maps of a few streets, made in a test.

import Foundation
import LecternStreets
import LecternTestSupport
import Testing

/// A map as text: nodes by letters on a grid of about 100 m, ways over them, restrictions.
struct Streets {
    private var nodes: [(name: Character, x: Int, y: Int, tags: String)] = []
    private var ways: [(id: Int, nodes: String, tags: String)] = []
    private var relations: [String] = []

    /// - Parameter picture: rows from north to south; each letter or digit is a node, all else is nothing.
    init(_ picture: String) {
        for (row, line) in picture.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (column, character) in line.enumerated() where character.isLetter || character.isNumber {
                nodes.append((character, column, -row, ""))
            }
        }
    }

    private static func tags(_ text: String) -> String {
        text.split(separator: " ").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return "<tag k=\"\(parts[0])\" v=\"\(parts.count > 1 ? parts[1] : "")\"/>"
        }.joined()
    }

    /// A street over nodes. Its number is how many there were before it, from 1.
    mutating func way(_ over: String, _ tags: String = "highway=residential") { ways.append((ways.count + 1, over, tags)) }

    mutating func node(_ name: Character, _ tags: String) {
        for index in nodes.indices where nodes[index].name == name { nodes[index].tags = tags }
    }

    /// A turn restriction. `via` is a node's letter or ways' numbers.
    mutating func restriction(_ kind: String, from: Int, via: String, to: Int, _ more: String = "") {
        let between =
            via.first?.isLetter == true
            ? "<member type=\"node\" ref=\"\(id(via.first ?? "?"))\" role=\"via\"/>"
            : via.split(separator: ",").map { "<member type=\"way\" ref=\"\($0)\" role=\"via\"/>" }.joined()
        relations.append(
            "<relation id=\"\(relations.count + 1)\"><member type=\"way\" ref=\"\(from)\" role=\"from\"/>\(between)"
                + "<member type=\"way\" ref=\"\(to)\" role=\"to\"/>" + Self.tags("type=restriction restriction=\(kind) \(more)")
                + "</relation>")
    }

    private func id(_ name: Character) -> Int { Int(name.asciiValue ?? 0) }

    var xml: String {
        let nodes = nodes.map { node in
            let place = location(node.name)
            return
                "<node id=\"\(id(node.name))\" lat=\"\(place.latitude)\" lon=\"\(place.longitude)\">\(Self.tags(node.tags))</node>"
        }
        let ways = ways.map { way in
            "<way id=\"\(way.id)\">" + way.nodes.map { "<nd ref=\"\(id($0))\"/>" }.joined() + Self.tags(way.tags) + "</way>"
        }
        return "<?xml version=\"1.0\"?>\n<osm version=\"0.6\">" + (nodes + ways + relations).joined(separator: "\n") + "</osm>"
    }

    /// Where a node is.
    func location(_ name: Character) -> Location {
        let node = nodes.first { $0.name == name } ?? (name, 0, 0, "")
        return Location(latitude: 22.5 + Double(node.y) / 1_000, longitude: 114 + Double(node.x) / 1_000)
    }

    /// A place between two nodes.
    func between(_ one: Character, _ other: Character, _ share: Double = 0.5) -> Location {
        let (from, to) = (location(one), location(other))
        return Location(
            latitude: from.latitude + (to.latitude - from.latitude) * share,
            longitude: from.longitude + (to.longitude - from.longitude) * share)
    }

    /// The opened street file.
    func map() throws -> StreetMap {
        let folder = try TemporaryFolder()
        return try Self.map(Array(xml.utf8), folder)
    }

    /// Imports the bytes of a map.
    static func contents(_ bytes: [UInt8], chunk: Int = 4_096) throws -> StreetFileContents {
        let importer = StreetImporter()
        for (kinds, isFirst) in [(OSMKinds([.ways, .relations]), true), (.nodes, false)] {
            var reader = OSMReader(kinds)
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                try reader.take(Array(bytes[start..<min(bytes.count, start + chunk)])) { element throws(StreetError) in
                    if isFirst { try importer.takeFirst(element) } else { importer.takeSecond(element) }
                }
            }
            try reader.finish()
            if isFirst { try importer.finishFirst() }
        }
        return try importer.build(about: [("source", "a test"), ("licence", "none")])
    }

    static func map(_ bytes: [UInt8], _ folder: TemporaryFolder) throws -> StreetMap {
        let path = folder.path + "/a.streets"
        try contents(bytes).write(to: path)
        return try StreetMap(path)
    }

    /// The extract that the repository carries.
    static let extract = Repository.path + "/etc/streets/helsinki-centre.osm.pbf"

    static func extractBytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: extract))) }

    /// The route between two places as the letters of the nodes that it goes through, the ends left out.
    func trip(_ map: StreetMap, _ from: Location, _ to: Location, by mode: TravelMode = .car) throws -> String? {
        let start = try #require(map.nearest(from, by: mode))
        let end = try #require(map.nearest(to, by: mode))
        guard let route = RouteSearch(map, by: mode).route(from: start, to: end) else { return nil }
        let line = RouteGuide(route, on: map, language: .english).line
        return line.dropFirst().dropLast().compactMap { point in
            nodes.first { location($0.name).metres(to: point) < 1 }.map { String($0.name) }
        }.joined()
    }
}
