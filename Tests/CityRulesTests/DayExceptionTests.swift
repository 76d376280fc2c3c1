// Days whose hours are not those of the week, closures, and the tables of the city's lives.

import CityRules
import Foundation
import LecternKit
import Testing

@Suite struct DayExceptionTests {
    /// Tuesday to Sunday from 9 to 21, as the city's libraries have it.
    private static let week = (2...7 as ClosedRange<UInt32>).map { OpeningHours.Time(weekday: $0, from: 540, until: 1260) }

    private func moment(_ text: String) throws -> Int64 {
        Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970 * 1_000)
    }

    private func day(_ text: String) throws -> LocalDay { try #require(LocalDay(text)) }

    private func hours(_ exceptions: DayExceptions, _ times: [OpeningHours.Time] = week, zone: String = "Asia/Shanghai") throws -> OpeningHours {
        OpeningHours(zone: try #require(LocalZone(zone)), times: times, exceptions: exceptions)
    }

    @Test func lives_haveNoProblems() {
        #expect(PointLife.table.problems == [])
        #expect(PartnerLife.table.problems == [])
        #expect(ClosureLife.table.problems == [])
    }

    @Test func plan_ofADay_followsTheOneThatGoesBefore() throws {
        // 2026-10-01 is a Thursday; Saturday the 10th is worked in exchange, as a Monday, on which the point is closed.
        var exceptions = DayExceptions()
        exceptions.statutory = [
            try day("2026-10-01"): (.holiday, "国庆节"), try day("2026-10-10"): (.workingDay(as: 1), "国庆节"),
            try day("2026-10-11"): (.workingDay(as: 2), "国庆节"),
        ]
        func plan(_ text: String) throws -> String {
            let plan = try hours(exceptions).plan(of: try day(text))
            return "\(plan.hours.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")) \(plan.why?.rawValue ?? "")"
        }
        #expect(try plan("2026-10-01") == "540-1260 ")
        #expect(try plan("2026-10-10") == " working_day")
        #expect(try plan("2026-10-11") == "540-1260 working_day")
        exceptions.holidays = .closed
        #expect(try plan("2026-10-01") == " holiday")
        exceptions.holidays = .asSunday
        #expect(try plan("2026-10-01") == "540-1260 holiday")
        exceptions.special = [try day("2026-10-01"): .init(hours: [600..<720, 840..<900], name: "展览")]
        #expect(try plan("2026-10-01") == "600-720 840-900 special")
        exceptions.closedDates = [try day("2026-10-01")]
        #expect(try plan("2026-10-01") == " closed")
        #expect(try plan("2026-10-05") == " ")
    }

    @Test func closure_takesItsTimeOutOfTheDays() throws {
        var exceptions = DayExceptions()
        exceptions.closures = [
            .init(from: try moment("2026-09-01T12:00:00+08:00"), until: try moment("2026-09-01T15:00:00+08:00")),
            .init(from: try moment("2026-09-02T18:00:00+08:00"), until: try moment("2026-09-04T10:00:00+08:00")),
        ]
        let open = try hours(exceptions)
        #expect(open.periods(of: try day("2026-09-01")).count == 2)
        #expect(open.isOpen(atMilliseconds: try moment("2026-09-01T11:59:59+08:00")))
        #expect(!open.isOpen(atMilliseconds: try moment("2026-09-01T12:00:00+08:00")))
        #expect(open.isOpen(atMilliseconds: try moment("2026-09-01T15:00:00+08:00")))
        #expect(open.closes(atMilliseconds: try moment("2026-09-01T10:00:00+08:00")) == (try moment("2026-09-01T12:00:00+08:00")))
        #expect(open.opening(atMilliseconds: try moment("2026-09-01T12:30:00+08:00")) == (try moment("2026-09-01T15:00:00+08:00")))
        // The last part of the second day is cut off, the third day is no opening day.
        #expect(open.closing(notBeforeMilliseconds: try moment("2026-09-02T09:00:00+08:00")) == (try moment("2026-09-02T18:00:00+08:00")))
        #expect(open.closing(notBeforeMilliseconds: try moment("2026-09-02T18:00:01+08:00")) == (try moment("2026-09-04T21:00:00+08:00")))
        #expect(try open.isTouchedByClosure(day("2026-09-03")) && !open.isTouchedByClosure(day("2026-09-05")))
        // Without an end, nothing is promised.
        exceptions.closures = [.init(from: try moment("2026-09-02T18:00:00+08:00"), until: nil)]
        #expect(try hours(exceptions).closing(notBeforeMilliseconds: try moment("2026-09-02T18:00:01+08:00")) == nil)
        #expect(try hours(exceptions).opening(atMilliseconds: try moment("2026-09-02T19:00:00+08:00")) == nil)
        // One that was lifted before it began takes no time.
        exceptions.closures = [.init(from: try moment("2026-09-02T12:00:00+08:00"), until: try moment("2026-09-02T12:00:00+08:00"))]
        #expect(try hours(exceptions).isOpen(atMilliseconds: try moment("2026-09-02T12:00:00+08:00")))
    }

    @Test func hours_beyondMidnight_areOne() throws {
        let night = [OpeningHours.Time(weekday: 5, from: 1080, until: 1440), .init(weekday: 6, from: 0, until: 120), .init(weekday: 6, from: 600, until: 660)]
        let open = try hours(DayExceptions(), night)
        #expect(open.closes(atMilliseconds: try moment("2026-09-04T20:00:00+08:00")) == (try moment("2026-09-05T02:00:00+08:00")))
        #expect(open.closes(atMilliseconds: try moment("2026-09-05T03:00:00+08:00")) == nil)
        #expect(open.opening(atMilliseconds: try moment("2026-09-05T02:00:00+08:00")) == (try moment("2026-09-05T10:00:00+08:00")))
        // Always open: it does not close as far as it is known.
        #expect(try hours(DayExceptions(), []).closes(atMilliseconds: try moment("2026-09-04T20:00:00+08:00")) == nil)
        // In New York the night of 2026-11-01 has an hour more.
        let york = try hours(DayExceptions(), [], zone: "America/New_York")
        #expect(york.periods(of: try day("2026-11-01")).map { $0.upperBound - $0.lowerBound } == [25 * 3_600_000])
    }

    @Test func closure_isBegunAndEndedAtItsTimes() {
        func isDone(_ state: ClosureLife.State?, _ event: ClosureLife.Event, _ actor: Actors, now: Int64) -> Bool {
            ClosureLife.decide(from: state, event, by: actor, from: 100, until: 200, now: now).objections.isEmpty
        }
        #expect(!isDone(.announced, .begun, .timer, now: 99) && isDone(.announced, .begun, .timer, now: 100))
        #expect(!isDone(.inForce, .ended, .timer, now: 199) && isDone(.inForce, .ended, .timer, now: 200))
        #expect(!isDone(.inForce, .ended, .admin, now: 200) && !isDone(.ended, .lifted, .admin, now: 150))
        #expect(!ClosureLife.decide(from: .inForce, .ended, by: .timer, from: 100, until: nil, now: 1_000).objections.isEmpty)
    }
}
