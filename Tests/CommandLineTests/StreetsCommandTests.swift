// lectern streets: a map becomes a street file, and routes are found on it.

import Foundation
import LecternJSON
import LecternTestSupport
import Testing

@Suite struct StreetsCommandTests {
    private static let map = Repository.path + "/etc/streets/helsinki-centre.osm.pbf"
    private let folder: TemporaryFolder
    private let file: String

    init() throws {
        folder = try TemporaryFolder()
        file = folder.path + "/helsinki.streets"
        let made = try Tool.lectern("streets", "import", Self.map, "--out", file)
        #expect(made.status == 0, "\(made.errors)")
    }

    @Test func streetFile_isToldOf() throws {
        let told = try Tool.lectern("streets", "info", file)
        for words in [
            "a whole street file of ", "source: © OpenStreetMap contributors", "licence: ODbL 1.0",
            "4944 streets between junctions", "by car: 1355 junctions, 2222 edges, 38 banned turns",
        ] {
            #expect(told.output.contains(words), "\(words): \(told.output)")
        }
        let json = try JSON.parse(try Tool.lectern("streets", "info", file, "--json").output)
        #expect(json["segments"]?.integer == 4944 && json["modes"]?["foot"]?["edges"]?.integer == 9706)
    }

    @Test func route_isToldInBothLanguages() throws {
        let places = ["--from", "60.1699,24.9384", "--to", "60.1733,24.9490"]
        let english = try Tool.run(Tool.program, ["streets", "route", file] + places)
        #expect(
            english.output.hasPrefix("790 m, 10 min\nHead northeast on Kaivokatu  400 m\n")
                && english.output.hasSuffix("© OpenStreetMap contributors\n"), "\(english.output)\(english.errors)")
        let chinese = try Tool.run(Tool.program, ["streets", "route", file, "--language", "zh", "--by", "bicycle"] + places)
        #expect(chinese.output.contains("出发") && chinese.output.contains("到达目的地"), "\(chinese.output)\(chinese.errors)")
        let json = try JSON.parse(
            try Tool.run(Tool.program, ["streets", "route", file, "--json", "--by", "car"] + places).output)
        #expect(
            json["datum"]?.text == "wgs84" && json["polyline"]?.text?.isEmpty == false
                && (json["steps"]?.elements?.count ?? 0) > 2)
    }

    @Test func compressedMap_isReadThroughItsProgram() throws {
        let text =
            "<osm><node id='1' lat='22.5' lon='114'/><node id='2' lat='22.51' lon='114'/><way id='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='path'/></way></osm>"
        let packed = try folder.write(
            "a.osm.gz", try Program.run("gzip", ["-c"], input: Array(text.utf8)).succeeded().outputBytes)
        let json = try JSON.parse(try Tool.lectern("streets", "import", packed, "--json").output)
        #expect(json["file"]?.text == folder.path + "/a.streets" && json["ways"]?.integer == 1 && json["segments"]?.integer == 1)
    }

    @Test func mistakes_areNamed() throws {
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let cut = try folder.write("cut.streets", Array(whole.dropLast(100)))
        let bad = try folder.write("bad.osm", Array("<html><body>Not found</body></html>".utf8))
        let here = ["--from", "60.1699,24.9384"]
        let cases: [([String], Int32, String)] = [
            (["import", bad], 4, "bad.osm: the tag at byte 0: it is no map of OpenStreetMap but <html>"),
            (["import", "-"], 2, "the map is read twice"),
            (["import", "/nowhere.osm"], 4, "can't be read"), (["import", Self.map, "--out", "/nowhere/x"], 4, "/nowhere/x"),
            (["info", cut], 4, "it is cut off"), (["info", bad], 4, "it is no street file, or cut off"),
            (["route", file], 2, "--from LAT,LON is missing"),
            (["route", file] + here + ["--to", "x"], 2, "--to must be a latitude and a longitude"),
            (["route", file] + here + ["--to", "22.5,114"], 4, "no street for foot within 1000 m of --to"),
            (["route", file] + here + ["--to", "60.17,24.94", "--by", "bus"], 2, "--by is one of foot, bicycle, car"),
        ]
        for (arguments, status, message) in cases {
            let outcome = try Tool.run(Tool.program, ["streets"] + arguments)
            #expect(outcome.status == status && outcome.errors.contains(message), "\(arguments): \(outcome.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/bad.streets"))
    }
}
