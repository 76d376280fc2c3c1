// The busy hours of a branch: counted once for each loan that begins or ends, where and when it did, and listed page by page.

import CirculationMessages
import CityMessages
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing

@Suite struct BusyHoursTests {
    private static let zone = "Asia/Shanghai"

    /// A city whose clock stands at ten in the morning, three days on.
    private static func city() throws -> SmallCity {
        let city = try SmallCity(items: 6)
        let zone = try #require(LocalZone(Self.zone))
        let today = try #require(zone.local(city.host.clock.nowMilliseconds)).day
        city.advance(to: zone.milliseconds(today.advanced(by: 3), seconds: 36_000))
        return city
    }

    private static func today(_ city: SmallCity) throws -> LocalDay {
        try #require(LocalZone(Self.zone)?.local(city.host.clock.nowMilliseconds)).day
    }

    /// "date hour loans returns" of each, by pages.
    private static func hours(_ city: SmallCity, _ request: Circulation.BusyHoursRequest) throws -> [String] {
        #expect(try city.host.runFollowers() == [:])
        var (hours, request): ([String], _) = ([], request)
        repeat {
            let page = try city.admin.busyHours(request)
            hours += page.hours.map { "\($0.date) \($0.hour) \($0.loans) \($0.returns)" }
            request.cursor = page.cursor
            #expect(page.zone == Self.zone && (request.limit == 0 || page.hours.count <= Int(request.limit)))
        } while !request.cursor.isEmpty
        return hours
    }

    @Test func loans_ofADay_areCountedInTheirHours() throws {
        let city = try Self.city()
        let day = try Self.today(city)
        let date = day.text
        for barcode in ["ITEM-0", "ITEM-1"] { _ = try city.reader().borrow(.init(barcode: barcode)) }
        city.host.clock.advance(by: .milliseconds(3_600_000))
        _ = try city.reader().return(.init(barcode: "ITEM-0"))
        _ = try city.reader().borrow(.init(barcode: "ITEM-2"))
        _ = try city.admin.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 60, loansMax: 10, renewalsMax: 2))
        _ = try city.reader().renew(.init(barcode: "ITEM-2"))
        let whole = Circulation.BusyHoursRequest(branchCode: "A", fromDate: date, untilDate: date, limit: 1)
        #expect(try Self.hours(city, whole) == ["\(date) 10 2 0", "\(date) 11 1 1"])
        // Each change is counted once, whenever the followers run.
        #expect(try Self.hours(city, whole) == ["\(date) 10 2 0", "\(date) 11 1 1"])
        city.advance(to: city.host.clock.nowMilliseconds + SmallCity.day)
        _ = try city.reader().return(.init(barcode: "ITEM-1"))
        let next = day.advanced(by: 1).text
        let both = Circulation.BusyHoursRequest(branchCode: "A", fromDate: date, untilDate: next, limit: 2)
        #expect(try Self.hours(city, both) == ["\(date) 10 2 0", "\(date) 11 1 1", "\(next) 11 0 1"])
        // Unless days are named those that are over are listed.
        #expect(try Self.hours(city, .init(branchCode: "A")) == ["\(date) 10 2 0", "\(date) 11 1 1"])
        let week = try city.admin.busyHours(.init(branchCode: "A", fromDate: date, untilDate: next, ofWeek: true))
        #expect(week.cursor.isEmpty && week.hours.map { "\($0.date)\($0.weekday) \($0.hour)" }.sorted() == [
            "\(day.weekday) 10", "\(day.weekday) 11", "\(day.advanced(by: 1).weekday) 11",
        ].sorted())
    }

    /// A kiosk at another branch was offline: its loan is told after the item was taken back elsewhere.
    @Test func loan_reportedAfterItsEnd_isCountedWhereAndWhenItBegan() throws {
        let city = try Self.city()
        let admin = city.host.connect(.admin("admin"))
        let places = City.Client(admin)
        _ = try places.putBranch(.init(libraryCode: "LIB", code: "B", name: "B 分馆", address: "人民路 2 号"))
        _ = try places.putServicePoint(.init(branchCode: "B", code: "kiosk-b", name: "kiosk-b", kind: .kiosk, zone: Self.zone, lends: true, takesReturns: true))
        let lentAt = city.host.clock.nowMilliseconds
        let date = try Self.today(city).text
        city.host.clock.advance(by: .milliseconds(2 * 3_600_000))
        _ = try city.reader().return(.init(barcode: "ITEM-0"))
        var kiosk = city.host.connect(.device("kiosk-b"))
        kiosk.happenedAtMilliseconds = lentAt
        kiosk.deviceSequence = 1
        _ = try Circulation.Client(kiosk).borrow(.init(barcode: "ITEM-0", card: "CARD-0"))
        #expect(try Self.hours(city, .init(branchCode: "B", fromDate: date, untilDate: date)) == ["\(date) 10 1 0"])
        #expect(try Self.hours(city, .init(branchCode: "A", fromDate: date, untilDate: date)) == ["\(date) 12 0 1"])
    }

    @Test(arguments: [
        ("2026-13-01", "", "from_date"), ("", "tomorrow", "until_date"), ("2026-02-02", "2026-02-01", "until_date"),
        ("2025-01-01", "2026-01-02", "until_date"),
    ])
    func days_thatAreNone_areRefused(from: String, until: String, field: String) throws {
        let city = try SmallCity(items: 1)
        let refused = #expect(throws: Problem.self) { try city.admin.busyHours(.init(branchCode: "A", fromDate: from, untilDate: until)) }
        #expect(refused?.reason == "FIELD_INVALID" && refused?.fact("field") == field)
        #expect(try city.admin.busyHours(.init(branchCode: "A", fromDate: "2025-01-01", untilDate: "2026-01-01")).hours.isEmpty)
        let ghost = #expect(throws: Problem.self) { try city.admin.busyHours(.init(branchCode: "GHOST")) }
        #expect(ghost?.reason == "BRANCH_UNKNOWN")
    }
}
