// Cases of opening hours whose answers were worked out by hand, from the calendar and the points below, before they were run.

import CityRules
import Foundation
import LecternKit
import Testing

@Suite struct HoursCases {
    /// A moment at a point: open until a moment ("-": it does not close as far as is known), or closed until one ("-": not known).
    struct Case: CustomTestStringConvertible, Sendable {
        let point: String
        let at: String
        let isOpen: Bool
        let until: String

        init(_ point: String, _ at: String, open until: String) { (self.point, self.at, isOpen, self.until) = (point, at, true, until) }
        init(_ point: String, _ at: String, closed until: String) { (self.point, self.at, isOpen, self.until) = (point, at, false, until) }

        var testDescription: String { "\(point) at \(at)" }
    }

    private static func daily(_ from: UInt32, _ until: UInt32, on days: ClosedRange<UInt32> = 1...7) -> [OpeningHours.Time] {
        days.map { .init(weekday: $0, from: from * 60, until: until * 60) }
    }

    private static func day(_ text: String) throws -> LocalDay { try #require(LocalDay(text)) }

    /// A moment as ISO 8601 writes it; without an offset in Shanghai's time.
    private static func moment(_ text: String) throws -> Int64 {
        let whole = text.count == 16 ? text + ":00+08:00" : text
        return Int64(try Date(whole, strategy: .iso8601).timeIntervalSince1970 * 1_000)
    }

    /// The National Day of 2026 as the State Council arranged it: seven days off, of which two are worked on Sundays and Saturdays before and after.
    private static func exceptions(_ holidays: DayExceptions.HolidayRule) throws -> DayExceptions {
        var exceptions = DayExceptions()
        for number in 1...7 { exceptions.statutory[try day("2026-10-0\(number)")] = (.holiday, "国庆节") }
        exceptions.statutory[try day("2026-09-20")] = (.workingDay(as: 2), "国庆节")
        exceptions.statutory[try day("2026-10-10")] = (.workingDay(as: 1), "国庆节")
        exceptions.holidays = holidays
        return exceptions
    }

    private static func hours(_ point: String) throws -> OpeningHours {
        var (zone, times) = ("Asia/Shanghai", daily(9, 21, on: 2...7))
        var exceptions = DayExceptions()
        switch point {
        case "library": exceptions = try Self.exceptions(.closed)
        case "branch, holidays as Sundays": (times, exceptions) = (daily(9, 21, on: 1...6) + daily(10, 16, on: 7...7), try Self.exceptions(.asSunday))
        case "branch, open on holidays": exceptions = try Self.exceptions(.asUsual)
        case "branch with special days":
            exceptions.special = [
                try day("2026-09-05"): .init(hours: [600..<720, 840..<900], name: "展览"), try day("2026-09-06"): .init(hours: [], name: "盘点"),
            ]
            exceptions.closedDates = [try day("2026-09-09")]
        case "night", "night, Saturday closed":
            times = daily(18, 24, on: 5...5) + daily(0, 2, on: 6...6) + daily(10, 11, on: 6...6)
            if point != "night" { exceptions.closedDates = [try day("2026-09-05")] }
        case "kiosk": (times, exceptions.closedDates) = ([], [try day("2026-10-01")])
        case "branch with closures":
            exceptions.closures = [
                .init(from: try moment("2026-09-01T12:00"), until: try moment("2026-09-01T15:00")),
                .init(from: try moment("2026-09-02T18:00"), until: try moment("2026-09-04T10:00")),
            ]
        case "branch closed for good": exceptions.closures = [.init(from: try moment("2026-09-02T18:00"), until: nil)]
        case "New York": (zone, times) = ("America/New_York", daily(9, 21))
        case "New York, Sunday nights":
            (zone, times) = ("America/New_York", [.init(weekday: 7, from: 0, until: 150), .init(weekday: 7, from: 780, until: 840)])
        case "Urumqi": (zone, times) = ("Asia/Urumqi", daily(10, 20))
        case "Lord Howe": (zone, times) = ("Australia/Lord_Howe", daily(9, 17))
        default: Issue.record("there is no point \(point)")
        }
        return OpeningHours(zone: try #require(LocalZone(zone)), times: times, exceptions: exceptions)
    }

    private static let ordinaryDays: [Case] = [
        .init("library", "2026-09-01T08:59:59+08:00", closed: "2026-09-01T09:00"), .init("library", "2026-09-01T09:00", open: "2026-09-01T21:00"),
        .init("library", "2026-09-01T20:59:59+08:00", open: "2026-09-01T21:00"), .init("library", "2026-09-01T21:00", closed: "2026-09-02T09:00"),
        // Monday is its day off.
        .init("library", "2026-09-06T21:00", closed: "2026-09-08T09:00"), .init("library", "2026-09-07T12:00", closed: "2026-09-08T09:00"),
        // The same moments as other places write them.
        .init("library", "2026-09-01T03:00:00+02:00", open: "2026-09-01T21:00"), .init("library", "2026-09-01T00:59:59Z", closed: "2026-09-01T09:00"),
        .init("library", "2026-12-31T21:00", closed: "2027-01-01T09:00"),
        // 2028 has a leap day, a Tuesday; 2027 has none.
        .init("library", "2028-02-28T21:00", closed: "2028-02-29T09:00"), .init("library", "2028-02-29T08:00", closed: "2028-02-29T09:00"),
        .init("library", "2028-02-29T12:00", open: "2028-02-29T21:00"), .init("library", "2028-02-29T21:00", closed: "2028-03-01T09:00"),
        .init("library", "2027-02-28T21:00", closed: "2027-03-02T09:00"),
        // Without hours it is always open.
        .init("kiosk", "2026-09-30T23:59:59+08:00", open: "2026-10-01T00:00"), .init("kiosk", "2026-10-01T00:00", closed: "2026-10-02T00:00"),
        .init("kiosk", "2026-10-01T23:59:59+08:00", closed: "2026-10-02T00:00"), .init("kiosk", "2026-10-02T00:00", open: "-"),
    ]
    private static let holidays: [Case] = [
        .init("library", "2026-09-20T12:00", open: "2026-09-20T21:00"), .init("library", "2026-09-30T21:30", closed: "2026-10-08T09:00"),
        .init("library", "2026-10-01T10:00", closed: "2026-10-08T09:00"), .init("library", "2026-10-07T23:59:59+08:00", closed: "2026-10-08T09:00"),
        .init("library", "2026-10-08T09:00", open: "2026-10-08T21:00"), .init("library", "2026-10-10T12:00", closed: "2026-10-11T09:00"),
        .init("library", "2026-10-09T21:00", closed: "2026-10-11T09:00"), .init("library", "2026-10-11T12:00", open: "2026-10-11T21:00"),
        .init("branch, holidays as Sundays", "2026-10-01T09:30", closed: "2026-10-01T10:00"),
        .init("branch, holidays as Sundays", "2026-10-01T10:00", open: "2026-10-01T16:00"),
        .init("branch, holidays as Sundays", "2026-10-01T16:00", closed: "2026-10-02T10:00"),
        .init("branch, holidays as Sundays", "2026-10-08T09:30", open: "2026-10-08T21:00"),
        .init("branch, holidays as Sundays", "2026-10-10T20:00", open: "2026-10-10T21:00"),
        .init("branch, holidays as Sundays", "2026-09-20T09:30", open: "2026-09-20T21:00"),
        .init("branch, holidays as Sundays", "2026-09-27T09:30", closed: "2026-09-27T10:00"),
        .init("branch, open on holidays", "2026-10-01T10:00", open: "2026-10-01T21:00"),
    ]
    private static let specialDays: [Case] = [
        .init("branch with special days", "2026-09-05T09:30", closed: "2026-09-05T10:00"),
        .init("branch with special days", "2026-09-05T11:59:59+08:00", open: "2026-09-05T12:00"),
        .init("branch with special days", "2026-09-05T12:00", closed: "2026-09-05T14:00"),
        .init("branch with special days", "2026-09-05T14:30", open: "2026-09-05T15:00"),
        .init("branch with special days", "2026-09-05T15:00", closed: "2026-09-08T09:00"),
        .init("branch with special days", "2026-09-06T12:00", closed: "2026-09-08T09:00"),
        .init("branch with special days", "2026-09-08T21:00", closed: "2026-09-10T09:00"),
        .init("branch with special days", "2026-09-09T10:00", closed: "2026-09-10T09:00"),
    ]
    private static let nights: [Case] = [
        .init("night", "2026-09-04T17:59:59+08:00", closed: "2026-09-04T18:00"), .init("night", "2026-09-04T18:00", open: "2026-09-05T02:00"),
        .init("night", "2026-09-04T23:59:59+08:00", open: "2026-09-05T02:00"), .init("night", "2026-09-05T00:00", open: "2026-09-05T02:00"),
        .init("night", "2026-09-05T01:59:59+08:00", open: "2026-09-05T02:00"), .init("night", "2026-09-05T02:00", closed: "2026-09-05T10:00"),
        .init("night", "2026-09-05T10:30", open: "2026-09-05T11:00"), .init("night", "2026-09-05T11:00", closed: "2026-09-11T18:00"),
        .init("night, Saturday closed", "2026-09-04T20:00", open: "2026-09-05T00:00"),
        .init("night, Saturday closed", "2026-09-05T00:00", closed: "2026-09-11T18:00"),
    ]
    private static let closures: [Case] = [
        .init("branch with closures", "2026-09-01T11:59:59+08:00", open: "2026-09-01T12:00"),
        .init("branch with closures", "2026-09-01T12:00", closed: "2026-09-01T15:00"),
        .init("branch with closures", "2026-09-01T14:59:59+08:00", closed: "2026-09-01T15:00"),
        .init("branch with closures", "2026-09-01T15:00", open: "2026-09-01T21:00"), .init("branch with closures", "2026-09-02T12:00", open: "2026-09-02T18:00"),
        .init("branch with closures", "2026-09-02T18:00", closed: "2026-09-04T10:00"),
        .init("branch with closures", "2026-09-03T12:00", closed: "2026-09-04T10:00"),
        .init("branch with closures", "2026-09-04T09:30", closed: "2026-09-04T10:00"), .init("branch with closures", "2026-09-04T10:00", open: "2026-09-04T21:00"),
        .init("branch closed for good", "2026-09-02T17:59:59+08:00", open: "2026-09-02T18:00"),
        .init("branch closed for good", "2026-09-02T18:00", closed: "-"), .init("branch closed for good", "2026-09-08T12:00", closed: "-"),
    ]
    private static let clocks: [Case] = [
        // The night in which the clock is put forward has 11 hours until opening, the one in which it is put back 13.
        .init("New York", "2026-03-07T21:00:00-05:00", closed: "2026-03-08T09:00:00-04:00"),
        .init("New York", "2026-03-08T08:59:59-04:00", closed: "2026-03-08T09:00:00-04:00"),
        .init("New York", "2026-10-31T21:00:00-04:00", closed: "2026-11-01T09:00:00-05:00"),
        .init("New York", "2026-11-01T12:00:00-05:00", open: "2026-11-01T21:00:00-05:00"),
        // Half past two is not there; an hour of the autumn's night is there twice.
        .init("New York, Sunday nights", "2026-03-08T01:59:59-05:00", open: "2026-03-08T03:30:00-04:00"),
        .init("New York, Sunday nights", "2026-11-01T01:30:00-04:00", open: "2026-11-01T02:30:00-05:00"),
        .init("New York, Sunday nights", "2026-11-01T01:30:00-05:00", open: "2026-11-01T02:30:00-05:00"),
        .init("New York, Sunday nights", "2026-11-01T02:30:00-05:00", closed: "2026-11-01T13:00:00-05:00"),
        // Two hours behind Shanghai in the same country.
        .init("Urumqi", "2026-09-01T11:59:59+08:00", closed: "2026-09-01T12:00"), .init("Urumqi", "2026-09-01T12:00", open: "2026-09-01T20:00:00+06:00"),
        .init("Urumqi", "2026-09-01T22:00", closed: "2026-09-02T12:00"),
        // There the clock moves by half an hour.
        .init("Lord Howe", "2026-10-03T17:00:00+10:30", closed: "2026-10-04T09:00:00+11:00"),
        .init("Lord Howe", "2027-04-03T17:00:00+11:00", closed: "2027-04-04T09:00:00+10:30"),
    ]

    @Test(arguments: ordinaryDays + holidays + specialDays + nights + closures + clocks)
    func hours_atAMoment_areAsWorkedOutByHand(_ given: Case) throws {
        let hours = try Self.hours(given.point)
        let at = try Self.moment(given.at)
        let until = given.until == "-" ? nil : try Self.moment(given.until)
        #expect(hours.isOpen(atMilliseconds: at) == given.isOpen)
        #expect((given.isOpen ? hours.closes(atMilliseconds: at) : hours.opening(atMilliseconds: at)) == until)
    }
}
