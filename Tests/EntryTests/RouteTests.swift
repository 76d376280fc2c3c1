// Ways over streets: nearest points by their real time, turn by turn, in the datum and the language of the caller.

import CityMessages
import CityTesting
import EntryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternStreets
import LecternTestSupport
import LecternWire
import Testing
import TypesMessages

/// A city with a river: two points on the far bank are nearer than a third one as the crow flies, and the only bridge is in the west.
@Suite struct RouteTests {
    private static let metresPerDegree = 111_195.0
    private static let origin = Types.Place(latitude: 22.5, longitude: 114)
    private static let everyDay = (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 0, untilMinute: 1440) }

    private let folder: TemporaryFolder
    private let host: PluginHost
    private let entry: Entry.Client<TestCaller>

    /// So many metres north and east of the origin.
    private static func place(north: Double, east: Double) -> Types.Place {
        .init(
            latitude: origin.latitude + north / metresPerDegree,
            longitude: origin.longitude + east / (metresPerDegree * cos(origin.latitude * .pi / 180)))
    }

    /// The south bank's street, the north bank's, and the bridge between their western ends.
    private static var map: String {
        let nodes = [
            (1, place(north: 0, east: 0)), (2, place(north: 0, east: 2_000)), (3, place(north: 100, east: 0)), (4, place(north: 100, east: 2_000)),
            (5, place(north: 0, east: -300)), (6, place(north: 100, east: -300)),
        ]
        let ways = [(1, "5,1,2", "南岸路", "South Bank Road"), (2, "1,3", "西桥", "West Bridge"), (3, "6,3,4", "北岸路", "North Bank Road")]
        return "<osm>"
            + nodes.map { "<node id='\($0.0)' lat='\($0.1.latitude)' lon='\($0.1.longitude)'/>" }.joined()
            + ways.map { way in
                "<way id='\(way.0)'>" + way.1.split(separator: ",").map { "<nd ref='\($0)'/>" }.joined()
                    + "<tag k='highway' v='residential'/><tag k='name' v='\(way.2)'/><tag k='name:en' v='\(way.3)'/></way>"
            }.joined() + "</osm>"
    }

    private static func write(_ path: String) throws {
        let importer = StreetImporter()
        for (kinds, isFirst) in [(OSMKinds([.ways, .relations]), true), (.nodes, false)] {
            var reader = OSMReader(kinds)
            try reader.take(Array(map.utf8)) { element throws(StreetError) in
                if isFirst { try importer.takeFirst(element) } else { importer.takeSecond(element) }
            }
            try reader.finish()
            if isFirst { try importer.finishFirst() }
        }
        try importer.build(about: [("source", "a river")]).write(to: path)
    }

    init() throws {
        folder = try TemporaryFolder()
        let path = folder.path + "/river.streets"
        try Self.write(path)
        host = try PluginHost(
            onTestStore: CityFixture.plugins.map { .init("lib\($0)Plugin.so") } + [.init("libEntryPlugin.so", configuration: "{ streets: \"\(path)\" }")])
        let city = City.Client(host.connect(.admin("admin")))
        entry = Entry.Client(host.connect(.anyone))
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        for (code, place) in [
            ("north-near", Self.place(north: 100, east: 1_500)), ("north-far", Self.place(north: 100, east: 1_000)), ("south", Self.place(north: 0, east: 900)),
            ("island", Self.place(north: 5_000, east: 5_000)),
        ] {
            _ = try city.putServicePoint(
                .init(branchCode: "A", code: code, name: code, kind: .kiosk, place: place, zone: "Asia/Shanghai", hours: Self.everyDay, lends: true))
        }
    }

    private static let here = place(north: 0, east: 1_500)

    @Test func nearestPoints_overStreets_areInTheOrderOfTheirTimes() throws {
        let answer = try entry.nearestPoints(.init(place: Self.here))
        #expect(answer.points.compactMap(\.point?.code) == ["south", "north-far", "north-near", "island"])
        #expect(answer.basis == .streets && answer.points.map(\.basis) == [.streets, .streets, .streets, .straightLine])
        // 600 m, 2,600 m and 3,100 m at 4.8 km/h; the island no street reaches.
        for (point, metres) in zip(answer.points, [600.0, 2_600, 3_100]) {
            #expect(abs(Double(point.travelSeconds) - metres * 0.75) < 10, "\(point.point?.code ?? ""): \(point.travelSeconds)")
            #expect(point.wayMetres == 0)
        }
        // As the crow flies the far bank comes first; with fewer wanted it stays behind.
        #expect(try entry.nearestPoints(.init(place: Self.here, limit: 1)).points.compactMap(\.point?.code) == ["south"])
        #expect(try entry.nearestPoints(.init(place: Self.here, limit: 2)).points.compactMap(\.point?.code) == ["south", "north-far"])
    }

    @Test func route_isToldTurnByTurnInTheCallersLanguage() throws {
        var chinese = host.connect(.anyone)
        chinese.language = "zh-Hans"
        let request = Entry.RouteRequest(from: Self.here, servicePoint: "north-far")
        let english = try entry.route(request)
        #expect(abs(Int(english.metres) - 2_600) < 10 && abs(Int(english.seconds) - 1_950) < 20 && english.source == "a river")
        #expect(
            english.steps.map(\.street).prefix(3) == ["South Bank Road", "West Bridge", "North Bank Road"]
                && english.steps.dropFirst().first?.text.contains("Turn right") == true, "\(english.steps.map(\.text))")
        let steps = try Entry.Client(chinese).route(request).steps
        #expect(steps.dropFirst().first?.text == "右转，进入西桥", "\(steps.map(\.text))")
        #expect((Polyline.decode(english.polyline)?.count ?? 0) == 4)
        #expect(english.steps.reduce(0) { $0 + Int($1.metres) } - Int(english.metres) < 3)
        // The same to the place itself.
        #expect(try entry.route(.init(from: Self.here, to: Self.place(north: 100, east: 1_000))).metres == english.metres)
    }

    /// A phone that reports another datum is led from where it is, and gets its answer in that datum.
    @Test(arguments: [Entry.Datum.gcj02, .bd09]) func place_inAnotherDatum_isTheSamePlace(datum: Entry.Datum) throws {
        let own: Datum = datum == .gcj02 ? .gcj02 : .bd09
        func shown(_ place: Types.Place) -> Location {
            Datum.wgs84.convert(Location(latitude: place.latitude, longitude: place.longitude), to: own)
        }
        let here = shown(Self.here)
        let place = Types.Place(latitude: here.latitude, longitude: here.longitude)
        let answer = try entry.nearestPoints(.init(place: place, limit: 1, datum: datum, withLinks: true))
        let south = try #require(answer.points.first)
        let told = try #require(south.place)
        #expect(south.point?.code == "south")
        #expect(Location(latitude: told.latitude, longitude: told.longitude).metres(to: shown(Self.place(north: 0, east: 900))) < 0.1)
        #expect(south.links.map(\.provider) == ["amap", "baidu", "tencent", "geo"], "in China the maps that are right there")
        let way = try entry.route(.init(from: place, servicePoint: "south", datum: datum))
        let begin = try #require(way.steps.first?.place)
        #expect(Location(latitude: begin.latitude, longitude: begin.longitude).metres(to: here) < 0.5 && abs(Int(way.metres) - 600) < 3)
        #expect(try entry.route(.init(from: Self.here, servicePoint: "south")).steps.first?.place != way.steps.first?.place)
    }

    @Test func route_thatIsNotThere_isRefusedWithWhatIsWrong() throws {
        func reason(_ request: Entry.RouteRequest) -> String { EntryFixture.reason { _ = try entry.route(request) } }
        #expect(reason(.init(servicePoint: "south")) == "FIELD_INVALID")
        #expect(reason(.init(from: Self.here)) == "FIELD_INVALID")
        #expect(reason(.init(from: Self.here, to: Self.here, servicePoint: "south")) == "FIELD_INVALID")
        #expect(reason(.init(from: .init(latitude: 91, longitude: 0), servicePoint: "south")) == "FIELD_INVALID")
        #expect(reason(.init(from: Self.here, servicePoint: "nowhere")) == "SERVICE_POINT_UNKNOWN")
        #expect(reason(.init(from: Self.here, servicePoint: "island")) == "NO_STREET_NEAR")
        let without = try EntryFixture()
        #expect(EntryFixture.reason { _ = try without.entry(.anyone).route(.init(from: Self.here, to: Self.here)) } == "STREETS_NOT_LOADED")
    }

    @Test func streetFile_thatIsNone_isRefusedBeforeItServes() throws {
        let bad = try folder.write("bad.streets", Array("no streets".utf8))
        for path in [bad, folder.path + "/none", "river.streets"] {
            #expect(throws: (any Error).self) {
                _ = try PluginHost(onTestStore: CityFixture.plugins.map { .init("lib\($0)Plugin.so") } + [.init("libEntryPlugin.so", configuration: "{ streets: \"\(path)\" }")])
            }
        }
    }
}
