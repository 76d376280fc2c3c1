// Measures routes and travel times on a large generated map, beside programs in C: see Scripts/bench-streets.

import Foundation
import LecternStreets
import LecternTestSupport

/// A town of blocks in which every way has two nodes: one in three is one-way, and at one junction in four a turn is banned.
func generate(_ side: Int, to path: String) throws {
    var random = SeededRandom(seed: 19)
    let classes = ["primary", "secondary", "residential", "residential", "residential", "service"]
    func degrees(_ value: Int) -> String {
        let fraction = String(value % 10_000_000)
        return "\(value / 10_000_000)." + String(repeating: "0", count: 7 - fraction.count) + fraction
    }
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteUnknown) }
    var text = "<?xml version='1.0'?>\n<osm version='0.6'>\n"
    func flush() throws {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
    }
    for node in 0..<(side * side) {
        let latitude = 225_000_000 + node / side * 9_000 + random.below(4_000)
        let longitude = 1_140_000_000 + node % side * 9_700 + random.below(4_000)
        text += "<node id='\(node + 1)' lat='\(degrees(latitude))' lon='\(degrees(longitude))'/>\n"
        if node % 10_000 == 0 { try flush() }
    }
    var at = [[Int]](repeating: [], count: side * side + 1)
    var number = 0
    for node in 1...(side * side) {
        for other in [node % side != 0 ? node + 1 : 0, node + side <= side * side ? node + side : 0] where other > 0 {
            number += 1
            at[node].append(number)
            at[other].append(number)
            let oneWay = random.chance(3) ? "<tag k='oneway' v='\(random.chance(2) ? "yes" : "-1")'/>" : ""
            text +=
                "<way id='\(number)'><nd ref='\(node)'/><nd ref='\(other)'/><tag k='highway' v='\(classes[random.below(6)])'/>\(oneWay)</way>\n"
        }
        if node % 10_000 == 0 { try flush() }
    }
    for node in 1...(side * side) where random.chance(4) {
        let from = at[node][random.below(at[node].count)]
        let to = at[node][random.below(at[node].count)]
        let kind = from == to ? "no_u_turn" : random.chance(4) ? "only_straight_on" : "no_left_turn"
        text +=
            "<relation id='\(node)'><member type='way' ref='\(from)' role='from'/><member type='node' ref='\(node)' role='via'/>"
            + "<member type='way' ref='\(to)' role='to'/><tag k='type' v='restriction'/><tag k='restriction' v='\(kind)'/></relation>\n"
    }
    text += "</osm>\n"
    try flush()
}

func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// Reads pairs of places from standard input and prints the milliseconds of the route of each.
func route(_ path: String, _ mode: TravelMode) throws {
    let map = try StreetMap(path)
    let search = RouteSearch(map, by: mode)
    var (spent, count, settled) = (0.0, 0, 0)
    while let line = readLine() {
        let words = line.split(separator: " ")
        guard words.count == 4, let from = map.place(Int(words[0]) ?? -1, Double(words[1]) ?? -1),
            let to = map.place(Int(words[2]) ?? -1, Double(words[3]) ?? -1)
        else { throw StreetError("no pair: \(line)") }
        let before = processorSeconds()
        let found = search.route(from: from, to: to)
        spent += processorSeconds() - before
        count += 1
        settled += search.settledCount
        print(found?.milliseconds ?? -1)
    }
    FileHandle.standardError.write(
        Data(
            "\(count) routes, \(spent * 1e6 / Double(max(1, count))) microseconds each, \(settled / max(1, count)) edges settled\n"
                .utf8))
}

/// The time of finding the ten nearest of many places.
func nearest(_ path: String, _ mode: TravelMode, _ count: Int) throws {
    let map = try StreetMap(path)
    var random = SeededRandom(seed: 5)
    let places = (0..<count).map { _ in map.place(random.below(map.segmentsCount), Double(random.below(1_001)) / 1_000) }
    let destinations = StreetDestinations(places, on: map, by: mode)
    let times = TravelTimes(map, by: mode)
    var all: [Double] = []
    for _ in 0..<1_000 {
        guard let start = map.place(random.below(map.segmentsCount), 0.5), let snapped = map.nearest(start.location, by: mode)
        else { continue }
        let before = processorSeconds()
        _ = times.nearest(from: snapped, to: destinations, count: 10, millisecondsMax: 3_600_000)
        all.append((processorSeconds() - before) * 1e6)
    }
    all.sort()
    print("\(count) places: median \(all[all.count / 2]) microseconds, p99 \(all[all.count * 99 / 100])")
}

let arguments = CommandLine.arguments
switch arguments.count > 2 ? arguments[1] : "" {
case "generate": try generate(Int(arguments[3]) ?? 500, to: arguments[2])
case "pairs":
    let map = try StreetMap(arguments[2])
    var random = SeededRandom(seed: 1)
    for _ in 0..<(Int(arguments[3]) ?? 1_000) {
        print(
            random.below(map.segmentsCount), Double(random.below(1_001)) / 1_000, random.below(map.segmentsCount),
            Double(random.below(1_001)) / 1_000)
    }
case "route": try route(arguments[2], TravelMode(rawValue: arguments[3]) ?? .car)
case "nearest": try nearest(arguments[2], TravelMode(rawValue: arguments[3]) ?? .car, Int(arguments[4]) ?? 10_000)
case "import":
    let importer = StreetImporter()
    for (kinds, isFirst) in [(OSMKinds([.ways, .relations]), true), (.nodes, false)] {
        guard let file = FileHandle(forReadingAtPath: arguments[2]) else { throw StreetError("no file \(arguments[2])") }
        var reader = OSMReader(kinds)
        while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty {
            try reader.take([UInt8](bytes)) { element throws(StreetError) in
                if isFirst { try importer.takeFirst(element) } else { importer.takeSecond(element) }
            }
        }
        try reader.finish()
        if isFirst { try importer.finishFirst() }
    }
    let size = try importer.build(about: [("source", "street-bench"), ("licence", "none")]).write(to: arguments[3])
    print("\(size) bytes, \(processorSeconds()) s of processor time")
default:
    print(
        "street-bench generate MAP SIDE | import MAP FILE | pairs FILE COUNT | route FILE MODE < PAIRS | nearest FILE MODE COUNT")
}
