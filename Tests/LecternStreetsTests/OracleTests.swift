// Routes against a shortest path that was written apart, in Python, and reads the map itself.

import Foundation
import LecternStreets
import LecternTestSupport
import Testing

@Suite struct OracleTests {
    /// How many pairs of places on each map for each mode; `LECTERN_STREET_PAIRS=1000` is the long form.
    private static let pairs = Int(ProcessInfo.processInfo.environment["LECTERN_STREET_PAIRS"] ?? "") ?? 25

    private func compare(_ file: String, _ bytes: [UInt8], _ seed: Int) throws {
        let map = try Streets.map(bytes, try TemporaryFolder())
        for mode in TravelMode.allCases {
            let program = Repository.path + "/Tests/LecternStreetsTests/oracle/routes.py"
            let output = try Program.run("python3", ["-B", program, file, mode.rawValue, "\(Self.pairs)", "\(seed)"]).succeeded()
                .output
            let lines = output.split(separator: "\n").map { $0.split(separator: " ") }
            #expect(
                lines[0].map(String.init) == [
                    "segments", "\(map.segmentsCount)", "edges", "\(map.edgesCount(mode))", "bans", "\(map.bansCount(mode))",
                ])
            let search = RouteSearch(map, by: mode)
            var (found, none) = (0, 0)
            for line in lines.dropFirst() {
                let from = try #require(map.place(Int(line[0]) ?? -1, Double(line[1]) ?? -1))
                let to = try #require(map.place(Int(line[2]) ?? -1, Double(line[3]) ?? -1))
                let route = search.route(from: from, to: to)
                #expect(route?.milliseconds ?? -1 == Int(line[4]), "\(mode) \(line.joined(separator: " "))")
                if let route {
                    found += 1
                    try check(route, on: map)
                } else {
                    none += 1
                }
            }
            print("Routes on \(map.segmentsCount) streets by \(mode.rawValue): \(found) found, \(none) without a way")
            #expect(found > Self.pairs / 6)
        }
    }

    /// The route is one: it begins and ends where it should, each passage follows the one before, and its time is that of its parts.
    private func check(_ route: Route, on map: StreetMap) throws {
        let guide = RouteGuide(route, on: map, language: .english)
        #expect(guide.line.first.map { $0.metres(to: route.from.location) } ?? 9 < 0.1)
        #expect(guide.line.last.map { $0.metres(to: route.to.location) } ?? 9 < 0.1)
        let length = zip(guide.line, guide.line.dropFirst()).reduce(0) { $0 + $1.0.metres(to: $1.1) }
        #expect(abs(length - guide.metres) < 0.5 && abs(guide.steps.reduce(0) { $0 + $1.metres } - guide.metres) < 0.5)
        // Each part is rounded by itself.
        let times = guide.steps.reduce(0) { $0 + $1.milliseconds }
        #expect(abs(times - route.milliseconds) <= 2)
        let joints = zip(route.passages, route.passages.dropFirst()).map { map.end(of: $0).metres(to: map.end(of: $1 ^ 1)) }
        #expect(joints.allSatisfy { $0 < 0.02 })
    }

    @Test func routes_onTheExtract_equalAnIndependentSearch() throws {
        try compare(Streets.extract, try Streets.extractBytes(), 1)
    }

    @Test func routes_onAGeneratedMap_equalAnIndependentSearch() throws {
        let folder = try TemporaryFolder()
        let text = GeneratedMap(columns: 24, rows: 24, seed: 3).xml()
        let file = try folder.write("made.osm", Array(text.utf8))
        try compare(file, Array(text.utf8), 2)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: Repository.path + "/../shared/data/geo/monaco/monaco.osm.gz")))
    func routes_onARealCity_equalAnIndependentSearch() throws {
        let file = Repository.path + "/../shared/data/geo/monaco/monaco.osm.gz"
        try compare(file, try Program.run("gzip", ["-dc", file]).succeeded().outputBytes, 4)
    }
}

/// A town of blocks with one-way streets, turn bans, bollards, and streets of every class.
struct GeneratedMap {
    let columns: Int
    let rows: Int
    let seed: UInt64

    private static let classes = [
        "primary", "secondary", "residential", "residential", "service", "footway", "cycleway", "pedestrian",
    ]

    func xml() -> String {
        var random = SeededRandom(seed: seed)
        var text = "<?xml version='1.0'?>\n<osm version='0.6'>\n"
        for row in 0..<rows {
            for column in 0..<columns {
                // Uneven, so that no two ways take the same time by chance.
                let latitude = 225_000_000 + row * 9_000 + random.below(4_000)
                let longitude = 1_140_000_000 + column * 9_700 + random.below(4_000)
                let tag = random.chance(60) ? "<tag k='barrier' v='bollard'/>" : ""
                text +=
                    "<node id='\(row * columns + column + 1)' lat='\(Self.degrees(latitude))' lon='\(Self.degrees(longitude))'>\(tag)</node>\n"
            }
        }
        var ways: [(Int, Int)] = []
        for row in 0..<rows {
            for column in 0..<columns {
                let node = row * columns + column + 1
                if column + 1 < columns { ways.append((node, node + 1)) }
                if row + 1 < rows { ways.append((node, node + columns)) }
            }
        }
        for (number, way) in ways.enumerated() {
            let oneWay = random.chance(3) ? "<tag k='oneway' v='\(random.chance(2) ? "yes" : "-1")'/>" : ""
            text +=
                "<way id='\(number + 1)'><nd ref='\(way.0)'/><nd ref='\(way.1)'/><tag k='highway' v='\(Self.classes[random.below(8)])'/>\(oneWay)</way>\n"
        }
        text += restrictions(ways, &random)
        return text + "</osm>\n"
    }

    private func restrictions(_ ways: [(Int, Int)], _ random: inout SeededRandom) -> String {
        var at: [Int: [Int]] = [:]
        for (number, way) in ways.enumerated() {
            at[way.0, default: []].append(number + 1)
            at[way.1, default: []].append(number + 1)
        }
        var text = ""
        for node in 1...(columns * rows) where random.chance(4) {
            guard let here = at[node], let from = here.randomElement(using: &random), let to = here.randomElement(using: &random)
            else { continue }
            let kind = from == to ? "no_u_turn" : random.chance(4) ? "only_straight_on" : "no_left_turn"
            text +=
                "<relation id='\(node)'><member type='way' ref='\(from)' role='from'/><member type='node' ref='\(node)' role='via'/>"
                + "<member type='way' ref='\(to)' role='to'/><tag k='type' v='restriction'/><tag k='restriction' v='\(kind)'/></relation>\n"
        }
        return text
    }

    private static func degrees(_ value: Int) -> String {
        let fraction = String(value % 10_000_000)
        return "\(value / 10_000_000)." + String(repeating: "0", count: 7 - fraction.count) + fraction
    }
}
