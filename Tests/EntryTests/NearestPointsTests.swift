// Which points are reached soonest, and that a city of many costs no more than a city of few.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import EntryMessages
import Foundation
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternWire
import Testing
import TypesMessages

@Suite struct NearestPointsTests {
    /// LECTERN_NEAR_POINTS=10000 is the full measure.
    private static let many = ProcessInfo.processInfo.environment["LECTERN_NEAR_POINTS"].flatMap { Int($0) } ?? 600
    /// Calls whose time is printed.
    private static let timed = 20
    private static let here = Types.Place(latitude: 22.5431, longitude: 114.0579)
    private static let everyDay = (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 0, untilMinute: 1440) }

    private static let byDay = (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }

    let host: PluginHost
    private let city: City.Client<TestCaller>
    private let entry: Entry.Client<TestCaller>

    init() throws {
        host = try PluginHost(onTestStore: (CityFixture.plugins + ["Entry"]).map { .init("lib\($0)Plugin.so") })
        let admin = host.connect(.admin("admin"))
        city = City.Client(admin)
        entry = Entry.Client(host.connect(.anyone))
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        for branch in ["A", "B"] { _ = try city.putBranch(.init(libraryCode: "LIB", code: branch, name: branch)) }
    }

    /// Adds a point so many metres north of here.
    private func put(
        _ code: String, north metres: Double, branch: String = "A", hours: [Types.OpenTime] = everyDay, lends: Bool = true, _ abilities: City.Ability...
    ) throws {
        _ = try city.putServicePoint(
            .init(
                branchCode: branch, code: code, name: code, kind: .kiosk,
                place: .init(latitude: Self.here.latitude + metres / 111_195, longitude: Self.here.longitude), zone: "Asia/Shanghai", hours: hours,
                takesReturns: true, abilities: (lends ? [.lends] : []) + [.takesReturns] + abilities))
    }

    private func nearest(_ request: Entry.NearestPointsRequest) throws -> [String] {
        var request = request
        request.place = Self.here
        return try entry.nearestPoints(request).points.compactMap(\.point?.code)
    }

    @Test func nearestPoints_comeInOrderWithWayAndHours() throws {
        try put("far", north: 9_000)
        try put("near", north: 100, lends: false)
        try put("closed", north: 50, hours: (1...7).map { .init(weekday: $0, fromMinute: 0, untilMinute: 1) })
        try put("middle", north: 1_000, .pickUp)
        #expect(try nearest(.init()) == ["closed", "near", "middle", "far"])
        #expect(try nearest(.init(onlyOpenNow: true)) == ["near", "middle", "far"])
        #expect(try nearest(.init(ability: .lends, onlyOpenNow: true)) == ["middle", "far"])
        #expect(try nearest(.init(ability: .pickUp)) == ["middle"])
        #expect(try nearest(.init(limit: 1)) == ["closed"])
        let answer = try entry.nearestPoints(.init(place: Self.here, ability: .pickUp, mode: .onFoot))
        let point = try #require(answer.points.first)
        #expect(answer.basis == .straightLine && answer.detourPercent == 130)
        #expect(point.straightMetres == 1_000 && point.wayMetres == 1_300 && point.travelSeconds == 975)
        #expect(point.point?.openNow == true)
        #expect(EntryFixture.reason { _ = try entry.nearestPoints(.init()) } == "FIELD_INVALID")
    }

    @Test func nearestPoints_withARecord_areWhereAnItemIsAvailable() throws {
        try put("near", north: 100)
        try put("with", north: 3_000, branch: "B")
        let admin = host.connect(.admin("admin"))
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        stream.send(
            try Discovery.ImportBatch(records: [.init(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)], source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        let item = try Circulation.Client(admin).putItem(
            .init(barcode: "ITEM-0", branchCode: "B", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
        let answer = try entry.nearestPoints(.init(place: Self.here, ability: .lends, recordId: item.recordId))
        #expect(answer.points.map { $0.point?.code } == ["with"] && answer.points.first?.available == 1)
        #expect(EntryFixture.reason { _ = try nearest(.init(recordId: 4)) } == "RECORD_UNKNOWN")
    }

    /// The same ten as a look at all of them finds, in a city of hundreds of points over 60 km by 40 km.
    @Test func nearestPoints_ofMany_areTheNearestOfAll() throws {
        var random = SeededRandom(seed: 5)
        var places: [(code: String, place: Types.Place)] = []
        for number in 0..<Self.many {
            let place = Types.Place(
                latitude: Self.here.latitude - 0.18 + Double(random.below(36_000)) / 100_000,
                longitude: Self.here.longitude - 0.3 + Double(random.below(60_000)) / 100_000)
            places.append(("p-\(number)", place))
            _ = try city.putServicePoint(
                .init(branchCode: "A", code: "p-\(number)", name: "p", kind: .kiosk, place: place, zone: "Asia/Shanghai", hours: Self.byDay, lends: true))
        }
        let all = try city.servicePoints(.init(near: Self.here, limit: 10)).servicePoints.map(\.code)
        #expect(try nearest(.init()) == all)
        var corner = Entry.NearestPointsRequest(place: .init(latitude: Self.here.latitude + 0.4, longitude: Self.here.longitude + 0.5), limit: 50)
        let far = try city.servicePoints(.init(near: corner.place, limit: 50)).servicePoints.map(\.code)
        #expect(try entry.nearestPoints(corner).points.compactMap(\.point?.code) == far)
        corner.place = Self.here
        let request = try corner.encoded()
        let began = ContinuousClock.now
        let caller = host.connect(.anyone)
        for _ in 0..<Self.timed { _ = try caller.call("lectern.entry.v1.Entry/NearestPoints", request) }
        print("\(Self.many) points: \((ContinuousClock.now - began) / Self.timed) a call of 50 points, debug build")
    }
}
