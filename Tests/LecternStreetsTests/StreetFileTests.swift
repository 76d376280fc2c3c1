// The street file: what is written is read, and what is cut, damaged or made up is refused with words and never a crash.

import Foundation
import LecternStreets
import LecternTestSupport
import Testing

@Suite struct StreetFileTests {
    /// How many mutations of each kind; `LECTERN_MUTATIONS=100000` is the long form.
    private static let mutations = Int(ProcessInfo.processInfo.environment["LECTERN_MUTATIONS"] ?? "") ?? 200

    private static func town() -> Streets {
        var streets = Streets("A B C\n     \nD E F\n     \nG H I")
        for way in ["AB", "BC", "DEF", "GHI", "ADG", "BE", "EH", "CFI"] {
            streets.way(way, "highway=residential name=\(way)街 name:en=\(way)-Street oneway=\(way == "BE" ? "yes" : "no")")
        }
        streets.restriction("no_left_turn", from: 6, via: "E", to: 7)
        streets.restriction("no_left_turn", from: 1, via: "6", to: 3)
        return streets
    }

    private static func image() throws -> [UInt8] {
        try Streets.contents(Array(town().xml.utf8)).image().flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
    }

    private func message(_ bytes: [UInt8]) throws -> String? {
        let folder = try TemporaryFolder()
        do {
            _ = try StreetMap(try folder.write("a.streets", bytes))
            return nil
        } catch let error as StreetError { return error.message }
    }

    @Test func file_thatWasWritten_isRead() throws {
        let folder = try TemporaryFolder()
        let map = try Streets.map(Array(Self.town().xml.utf8), folder)
        #expect(map.segmentsCount == 12 && map.about.map(\.value) == ["a test", "none"])
        #expect(map.edgesCount(.foot) == 24 && map.edgesCount(.car) > 23 && map.bansCount(.car) > 1)
        #expect(map.name(0, "en") == "AB-Street" && map.name(0, "zh") == "AB街" && map.name(0, "de") == "AB街")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.streets"], "no temporary file is left")
    }

    @Test func sameMap_givesTheSameFile() throws {
        let bytes = try Streets.extractBytes()
        #expect(try Streets.contents(bytes).image() == Streets.contents(bytes, chunk: 999).image())
    }

    @Test func file_thatIsNone_isRefusedWithWords() throws {
        let whole = try Self.image()
        #expect(try message(whole) == nil)
        #expect(try message([]) == "it is no street file, or cut off: it has 0 bytes; import the map anew")
        #expect(
            try message(Array(String(repeating: "no street file ", count: 99).utf8))
                == "it is no street file; make one with lectern streets import")
        #expect(
            try message(Array(whole.dropLast(8)))
                == "it is cut off: it has \(whole.count - 8) bytes of \(whole.count); import the map anew")
        var other = whole
        other[8] = 2
        #expect(try message(other) == "it is of version 2, and this program reads version 1; import the map anew")
        #expect(throws: StreetError("it can't be read: No such file or directory")) { try StreetMap("/nowhere/a.streets") }
        #expect(throws: StreetError("it is no file")) { try StreetMap("/") }
    }

    @Test func everyFlippedBit_isNoticed() throws {
        let whole = try Self.image()
        var random = SeededRandom(seed: 1)
        for _ in 0..<Self.mutations {
            var damaged = whole
            let at = random.below(whole.count)
            damaged[at] ^= 1 << UInt8(random.below(8))
            #expect(try message(damaged) != nil, "byte \(at)")
        }
    }

    /// A file with a right checksum and numbers changed: it is refused, or every route on it ends without a crash.
    @Test func madeUpFile_withARightChecksum_isRefusedOrHarmless() throws {
        let whole = try Streets.contents(Array(Self.town().xml.utf8)).image()
        var random = SeededRandom(seed: 2)
        var (refused, taken) = (0, 0)
        let folder = try TemporaryFolder()
        for round in 0..<Self.mutations {
            var words = whole
            for _ in 0...random.below(2) {
                let at = 4 + random.below(words.count - 4)
                switch random.below(4) {
                case 0: words[at] = random.next()
                case 1: words[at] ^= 1 << UInt64(random.below(64))
                case 2: words[at] = words[at] &+ (random.chance(2) ? 1 : 1 << 32)
                default: words[at] = [0, UInt64.max, UInt64(words.count), 0x7FFF_FFFF, 0xFFFF_FFFF_0000_0000][random.below(5)]
                }
            }
            StreetFileContents.seal(&words)
            let path = try folder.write(
                "\(round).streets", words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } })
            guard let map = try? StreetMap(path) else {
                refused += 1
                continue
            }
            taken += 1
            try use(map)
        }
        print("Made-up street files: \(refused) refused, \(taken) taken")
        #expect(refused > 0 && taken > 0)
    }

    /// Head, tail and passage of every edge of every mode, one at a time, where docs/Streets.md says that they stand.
    @Test func edge_thatLeadsOutOfTheFile_isRefused() throws {
        let whole = try Streets.contents(Array(Self.town().xml.utf8)).image()
        var tried = 0
        for mode in 0..<3 {
            let section = 5 + 2 * (9 + 5 * mode + 1)
            let first = Int(whole[section]) / 8
            for edge in 0..<Int(whole[section + 1]) {
                for (word, shift) in [(0, UInt64(0)), (0, 32), (1, 32)] {
                    var words = whole
                    let at = first + 2 * edge + word
                    words[at] = words[at] & ~(0xFFFF_FFFF << shift) | 0x3FFF_FFF0 << shift
                    StreetFileContents.seal(&words)
                    #expect(try message(words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }) != nil)
                    tried += 1
                }
            }
        }
        #expect(tried > 200)
    }

    private func use(_ map: StreetMap) throws {
        let town = Self.town()
        for mode in TravelMode.allCases {
            guard let start = map.nearest(town.between("A", "B"), by: mode),
                let end = map.nearest(town.between("F", "I"), by: mode)
            else { continue }
            _ = TravelTimes(map, by: mode).nearest(from: start, to: StreetDestinations([end], on: map, by: mode), count: 1)
            guard let route = RouteSearch(map, by: mode).route(from: start, to: end) else { continue }
            let guide = RouteGuide(route, on: map, language: .chinese)
            #expect(!guide.steps.isEmpty && guide.steps.allSatisfy { !$0.text(.english).isEmpty })
        }
    }

    @Test func damagedMaps_areReadOrRefused() throws {
        let seeds = [Array(Self.town().xml.utf8), try Streets.extractBytes().prefix(2_000).map { $0 }]
        var random = SeededRandom(seed: 3)
        var (read, refused) = (0, 0)
        for round in 0..<Self.mutations {
            do {
                let contents = try Streets.contents(random.mutated(seeds[round % 8 == 0 ? 1 : 0]), chunk: 700)
                if round % 4 == 0 { _ = contents.image() }
                read += 1
            } catch is StreetError { refused += 1 }
        }
        print("Damaged maps: \(read) read, \(refused) refused")
        #expect(refused > 0 && read > 0)
    }

    @Test func place_thatCannotBeWritten_isNamedAndNothingIsLeft() throws {
        let contents = try Streets.contents(Array(Self.town().xml.utf8))
        #expect(throws: StreetError.self) { try contents.write(to: "/nowhere/at/all.streets") }
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/a", withIntermediateDirectories: true)
        #expect(throws: StreetError.self) { try contents.write(to: folder.path + "/a") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    }

    @Test func limits_areKept() throws {
        var limits = StreetLimits()
        limits.streetNodesMax = 3
        let importer = StreetImporter(limits: limits)
        try importer.takeFirst(.way(id: 1, nodes: [1, 2], tags: OSMTags([("highway", "residential")])))
        #expect(throws: StreetError.self) {
            try importer.takeFirst(.way(id: 2, nodes: [2, 3], tags: OSMTags([("highway", "residential")])))
        }
        #expect(throws: StreetError("the map has no streets")) { try StreetImporter().finishFirst() }
        limits = StreetLimits()
        (limits.wayNodesMax, limits.tagsMax, limits.tagBytesMax) = (2, 1, 80)
        for text in [
            "<osm><way id='1'><nd ref='1'/><nd ref='2'/><nd ref='3'/></way></osm>",
            "<osm><way id='1'><tag k='a' v='b'/><tag k='c' v='d'/></way></osm>",
            "<osm><way id='1' a='\(String(repeating: "x", count: 99))'/></osm>",
        ] {
            var reader = OSMReader(.ways, limits: limits)
            #expect(throws: StreetError.self, "\(text)") { try reader.take(Array(text.utf8)) { _ in } }
        }
    }
}
