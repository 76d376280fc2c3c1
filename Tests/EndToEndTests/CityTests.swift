// The city's places through a daemon: what may be put, what is told, and when a point closes.

import CityMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing
import TypesMessages

@Suite struct CityTests {
    private let daemon: DaemonUnderTest
    private let admin: Connection

    init() throws {
        daemon = try DaemonUnderTest(plugins: ["City"])
        admin = try daemon.connect(.admin, "admin")
        let city = City.Client(SessionCaller(admin))
        _ = try city.putLibrary(.init(code: "SZ", name: "深圳市公共图书馆"))
        for (code, latitude, longitude) in [("szlib", 22.54871, 114.05214), ("nanshan", 22.536194, 113.921297)] {
            let place = Types.Place(latitude: latitude, longitude: longitude)
            _ = try city.putBranch(.init(libraryCode: "SZ", code: code, name: code, address: "", place: place))
            _ = try city.putServicePoint(point("desk-\(code)", at: code, place: place))
        }
    }

    private func point(_ code: String, at branch: String, place: Types.Place? = nil) -> City.PutServicePointRequest {
        City.PutServicePointRequest(
            branchCode: branch, code: code, name: code, kind: .serviceDesk, place: place, zone: "Asia/Shanghai",
            hours: (2...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) },
            closedDates: ["2026-10-01"], lends: true, takesReturns: true)
    }

    @Test func servicePoints_areListedNearestFirst() throws {
        let city = City.Client(SessionCaller(try daemon.connect(.device, "kiosk-1")))
        #expect(try city.libraries(.init()).libraries.map(\.code) == ["SZ"])
        #expect(try city.branches(.init()).branches.map(\.code) == ["nanshan", "szlib"])
        let near = try city.servicePoints(.init(near: Types.Place(latitude: 22.53, longitude: 113.93))).servicePoints
        #expect(near.map(\.code) == ["desk-nanshan", "desk-szlib"])
        // From one library to the other it is 13.5 km in a straight line.
        let distance = try city.servicePoints(
            .init(near: Types.Place(latitude: 22.536194, longitude: 113.921297))).servicePoints.map(\.distanceMetres)
        #expect(distance.first == 0)
        #expect((13_400...13_600).contains(try #require(distance.last)))
        #expect(try city.servicePoints(.init(limit: 1)).servicePoints.count == 1)
        let one = try city.servicePoint(.init(code: "desk-szlib"))
        #expect(one.zone == "Asia/Shanghai")
        #expect(one.hours.count == 6)
        #expect(one.closedDates == ["2026-10-01"])
    }

    @Test func put_repeated_keepsTheId() throws {
        let city = City.Client(SessionCaller(admin))
        let before = try city.servicePoint(.init(code: "desk-szlib"))
        var changed = point("desk-szlib", at: "nanshan")
        changed.hours = []
        changed.name = "二十四小时"
        let after = try city.putServicePoint(changed)
        #expect(after.servicePointId == before.servicePointId)
        #expect(after.branchId != before.branchId)
        #expect(after.hours.isEmpty)
        #expect(after.openNow, "a point without hours never closes")
        _ = try city.putOffer(.init(offer: .init(code: "lending", name: "借阅", description: "", service: "")))
        _ = try city.putOffer(.init(offer: .init(code: "lending", name: "外借", description: "", service: "")))
        #expect(try city.directory(.init()).offers.map(\.name) == ["外借"])
    }

    @Test func invalidField_isNamed() throws {
        let city = City.Client(SessionCaller(admin))
        func field(_ change: (inout City.PutServicePointRequest) -> Void) -> String {
            var request = point("desk-new", at: "szlib")
            change(&request)
            return refusal { _ = try city.putServicePoint(request) }
        }
        #expect(field { $0.code = "" } == "FIELD_INVALID code")
        #expect(field { $0.code = "desk new" } == "FIELD_INVALID code")
        #expect(field { $0.name = " " } == "FIELD_INVALID name")
        #expect(field { $0.kind = .init(rawValue: 99) } == "FIELD_INVALID kind")
        #expect(field { $0.place = Types.Place(latitude: 91, longitude: 0) } == "FIELD_INVALID place.latitude")
        #expect(field { $0.place = Types.Place(latitude: 0, longitude: .nan) } == "FIELD_INVALID place.longitude")
        #expect(field { $0.hours[1].weekday = 8 } == "FIELD_INVALID hours[1].weekday")
        #expect(field { $0.hours[0].untilMinute = 1441 } == "FIELD_INVALID hours[0]")
        #expect(field { $0.hours[1] = $0.hours[0] } == "FIELD_INVALID hours[1]")
        #expect(field { $0.closedDates = ["2026-02-29"] } == "FIELD_INVALID closed_dates[0]")
        #expect(field { $0.zone = "Asia/Atlantis" } == "ZONE_UNKNOWN Asia/Atlantis")
        #expect(field { $0.branchCode = "moon" } == "BRANCH_UNKNOWN moon")
        #expect(refusal { _ = try city.servicePoint(.init(code: "desk-new")) } == "SERVICE_POINT_UNKNOWN desk-new")
        #expect(refusal {
            _ = try city.putBranch(.init(libraryCode: "??", code: "x", name: "x", address: "", place: nil))
        } == "LIBRARY_UNKNOWN ??")
    }

    @Test func put_byOthersThanAdministrators_isRefused() throws {
        let kiosk = City.Client(SessionCaller(try daemon.connect(.device, "kiosk-1")))
        #expect(refusal { _ = try kiosk.putLibrary(.init(code: "X", name: "X")) }.hasPrefix("NOT_ALLOWED"))
        let admin = City.Client(SessionCaller(admin))
        #expect(refusal { _ = try admin.opening(.init(servicePointCode: "desk-szlib")) }.hasPrefix("NOT_ALLOWED"))
    }
}

/// The reason of a refusal and its first fact; "" where there was none.
func refusal(_ body: () throws -> Void) -> String {
    do {
        try body()
        return ""
    } catch let problem as Problem {
        return ([problem.reason] + problem.facts.prefix(1).map(\.value)).joined(separator: " ")
    } catch {
        return "\(error)"
    }
}
