// When a service point closes, against moments that people know and against Foundation's calendar.

import CityRules
import Foundation
import LecternKit
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct OpeningHoursTests {
    private static let everyDay = (1...7 as ClosedRange<UInt32>).map { OpeningHours.Time(weekday: $0, from: 540, until: 1260) }
    private static let hour: Int64 = 3_600_000

    /// A moment as ISO 8601 writes it, with its offset.
    private func moment(_ text: String) throws -> Int64 {
        Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970 * 1_000)
    }

    private func hours(_ zone: String, _ times: [OpeningHours.Time] = everyDay, closed: [String] = []) throws -> OpeningHours {
        OpeningHours(zone: try #require(LocalZone(zone)), times: times, closedDates: closed.compactMap(LocalDay.init))
    }

    @Test func closing_inAZone_isAtTheEndOfItsDay() throws {
        let shanghai = try hours("Asia/Shanghai", closed: ["2026-10-01", "2026-10-02"])
        #expect(shanghai.closing(notBeforeMilliseconds: try moment("2026-09-30T20:59:59+08:00")) == (try moment("2026-09-30T21:00:00+08:00")))
        #expect(shanghai.closing(notBeforeMilliseconds: try moment("2026-09-30T21:00:00+08:00")) == (try moment("2026-09-30T21:00:00+08:00")))
        #expect(shanghai.closing(notBeforeMilliseconds: try moment("2026-09-30T21:00:01+08:00")) == (try moment("2026-10-03T21:00:00+08:00")))
        // Summer time was kept there from 1986 to 1991.
        #expect(shanghai.closing(notBeforeMilliseconds: try moment("1988-07-01T12:00:00+09:00")) == (try moment("1988-07-01T21:00:00+09:00")))
        let never = try hours("Asia/Shanghai", [], closed: ["2026-10-01"])
        #expect(never.closing(notBeforeMilliseconds: try moment("2026-10-01T00:00:00+08:00")) == (try moment("2026-10-03T00:00:00+08:00")) - 1)
        #expect(!never.isOpen(atMilliseconds: try moment("2026-10-01T23:59:59+08:00")))
        #expect(never.isOpen(atMilliseconds: try moment("2026-10-02T00:00:00+08:00")))
    }

    @Test func closing_aroundAChangeOfTheClock_isAtTheSameLocalTime() throws {
        let york = try hours("America/New_York")
        // 2026-03-08 has 23 hours, 2026-11-01 has 25.
        #expect(york.closing(notBeforeMilliseconds: try moment("2026-03-07T22:00:00-05:00")) == (try moment("2026-03-08T21:00:00-04:00")))
        #expect(york.closing(notBeforeMilliseconds: try moment("2026-10-31T22:00:00-04:00")) == (try moment("2026-11-01T21:00:00-05:00")))
        let never = try hours("America/New_York", [])
        let (spring, autumn) = (try moment("2026-03-08T00:00:00-05:00"), try moment("2026-11-01T00:00:00-04:00"))
        #expect(never.closing(notBeforeMilliseconds: spring) == spring + 23 * Self.hour - 1)
        #expect(never.closing(notBeforeMilliseconds: autumn) == autumn + 25 * Self.hour - 1)
        // At two it is three; at one it is one again an hour later.
        let night = try hours("America/New_York", [.init(weekday: 7, from: 0, until: 150), .init(weekday: 7, from: 30, until: 90)])
        #expect(night.closing(notBeforeMilliseconds: spring) == (try moment("2026-03-08T03:30:00-04:00")))
        let late = try hours("America/New_York", [.init(weekday: 7, from: 0, until: 90)])
        #expect(late.closing(notBeforeMilliseconds: autumn) == (try moment("2026-11-01T01:30:00-04:00")))
        #expect(late.isOpen(atMilliseconds: try moment("2026-11-01T01:29:00-05:00")))
        // In Havana it is midnight at which the clock is put forward.
        let havana = try hours("America/Havana", [])
        #expect(havana.closing(notBeforeMilliseconds: try moment("2026-03-07T12:00:00-05:00")) == (try moment("2026-03-08T01:00:00-04:00")) - 1)
    }

    @Test func closing_withoutAnOpeningDay_isNil() throws {
        let mondays = [OpeningHours.Time(weekday: 1, from: 540, until: 1260)]
        let monday = try #require(LocalDay("2026-01-05"))
        let closed = (0..<200).map { monday.advanced(by: 7 * $0).text }
        #expect(try hours("Asia/Shanghai", mondays, closed: closed).closing(notBeforeMilliseconds: try moment("2026-01-01T00:00:00+08:00")) == nil)
        #expect(try hours("Asia/Shanghai", mondays, closed: Array(closed.prefix(100)))
            .closing(notBeforeMilliseconds: try moment("2026-01-01T00:00:00+08:00")) == (try moment("2027-12-06T21:00:00+08:00")))
        for extreme in [Int64.min, .max] {
            #expect(try hours("Asia/Shanghai").closing(notBeforeMilliseconds: extreme) == nil)
            #expect(try !hours("Asia/Shanghai").isOpen(atMilliseconds: extreme))
        }
    }

    @Test(arguments: [
        "Asia/Shanghai", "UTC", "America/New_York", "Europe/Berlin", "Europe/Dublin", "America/Havana", "America/Santiago",
        "America/Asuncion", "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "Asia/Gaza", "Asia/Tehran",
        "Australia/Lord_Howe", "Antarctica/Troll", "America/Scoresbysund", "Pacific/Chatham", "Asia/Kathmandu",
    ]) func openingAndClosing_atRandom_agreeWithFoundationsCalendar(_ zone: String) throws {
        var random = SeededRandom(seed: 7)
        let whole = try #require(TimeZone(identifier: zone))
        let oracle = try CalendarHours(zone)
        // Whole days around each change of the last years and the next, and moments at random.
        var moments = (0..<300).map { _ in Int64.random(in: 0..<4_102_444_800_000, using: &random) }
        var change = Date(timeIntervalSince1970: 1_400_000_000)
        while let next = whole.nextDaylightSavingTimeTransition(after: change), next.timeIntervalSince1970 < 1_900_000_000 {
            moments += (0..<20).map { _ in Int64(next.timeIntervalSince1970) * 1_000 + Int64.random(in: -100_000_000..<100_000_000, using: &random) }
            change = next
        }
        for moment in moments {
            let times = (0..<Int.random(in: 0...7, using: &random)).map { _ in
                let from = UInt32.random(in: 0..<1_440, using: &random)
                return OpeningHours.Time(
                    weekday: .random(in: 1...7, using: &random), from: from,
                    until: Bool.random(using: &random) ? 1_440 : .random(in: from + 1...1_440, using: &random))
            }
            let day = LocalDay(utcMilliseconds: moment)
            let closed = (0..<2).map { _ in day.advanced(by: .random(in: -1...2, using: &random)).text }
            let hours = try hours(zone, times, closed: closed)
            #expect(
                hours.closing(notBeforeMilliseconds: moment) == oracle.closing(notBeforeMilliseconds: moment, times, closed),
                "\(moment) \(times) \(closed)")
            #expect(hours.isOpen(atMilliseconds: moment) == oracle.isOpen(atMilliseconds: moment, times, closed), "\(moment)")
        }
    }

    @Test func zone_byName_isOneOfTheTimeZoneDatabase() throws {
        for name in ["Asia/Shanghai", "UTC", "America/Argentina/Buenos_Aires", "Asia/Chongqing"] { #expect(LocalZone(name) != nil, "\(name)") }
        for name in ["", "EST", "GMT+8", "Asia/Atlantis", "asia", "../Asia/Shanghai", "Asia//Shanghai"] { #expect(LocalZone(name) == nil, "\(name)") }
    }
}

/// The same with Foundation's calendar: slow, and written for people.
private struct CalendarHours {
    private var calendar = Calendar(identifier: .gregorian)

    init(_ zone: String) throws { calendar.timeZone = try #require(TimeZone(identifier: zone)) }

    func isOpen(atMilliseconds: Int64, _ times: [OpeningHours.Time], _ closed: [String]) -> Bool {
        let moment = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: date(atMilliseconds))
        guard !closed.contains(text(moment)) else { return false }
        let minute = UInt32((moment.hour ?? 0) * 60 + (moment.minute ?? 0))
        return times.isEmpty || times.contains { $0.weekday == weekday(moment) && $0.from <= minute && minute < $0.until }
    }

    func closing(notBeforeMilliseconds: Int64, _ times: [OpeningHours.Time], _ closed: [String]) -> Int64? {
        var day = calendar.startOfDay(for: date(notBeforeMilliseconds))
        for _ in 0..<1_098 {
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
            guard let next = calendar.date(byAdding: .day, value: 1, to: day) else { return nil }
            if !closed.contains(text(parts)), let end = end(of: parts, next: next, times), end >= notBeforeMilliseconds { return end }
            day = calendar.startOfDay(for: next)
        }
        return nil
    }

    private func end(of day: DateComponents, next: Date, _ times: [OpeningHours.Time]) -> Int64? {
        let last = times.filter { $0.weekday == weekday(day) }.map(\.until).max()
        guard let minute = times.isEmpty ? 1_440 : last else { return nil }
        guard minute < 1_440 else { return milliseconds(calendar.startOfDay(for: next)) - 1 }
        var close = DateComponents()
        (close.year, close.month, close.day) = (day.year, day.month, day.day)
        (close.hour, close.minute) = (Int(minute) / 60, Int(minute) % 60)
        return calendar.date(from: close).map(milliseconds)
    }

    private func text(_ day: DateComponents) -> String {
        String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
    }
    private func weekday(_ day: DateComponents) -> UInt32 { UInt32(((day.weekday ?? 1) + 5) % 7 + 1) }
    private func date(_ milliseconds: Int64) -> Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }
    private func milliseconds(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1_000).rounded()) }
}
