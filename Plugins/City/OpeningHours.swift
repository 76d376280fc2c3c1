// When a service point is open, in its own zone's days.

internal import CityMessages
internal import Foundation
internal import TypesMessages

/// The hours of a service point. Without any hours it never closes, but for its closed dates.
struct OpeningHours {
    /// A closing time is looked for at most so many days ahead.
    private static let daysAheadMax = 3 * 366

    private let calendar: Calendar
    private let times: [Types.OpenTime]
    private let closedDates: Set<String>

    /// Nil where the zone is unknown here.
    init?(_ point: City.ServicePointDetails) {
        guard let calendar = Zones.calendar(point.zone) else { return nil }
        self.calendar = calendar
        times = point.hours
        closedDates = Set(point.closedDates)
    }

    /// Whether it is open at a moment.
    /// - Parameter atMilliseconds: since 1970.
    func isOpen(atMilliseconds: Int64) -> Bool {
        let moment = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: Self.date(atMilliseconds))
        guard !closedDates.contains(Self.text(moment)) else { return false }
        guard !times.isEmpty else { return true }
        let minute = UInt32((moment.hour ?? 0) * 60 + (moment.minute ?? 0))
        let weekday = Self.isoWeekday(moment)
        return times.contains { $0.weekday == weekday && $0.fromMinute <= minute && minute < $0.untilMinute }
    }

    /// The end of the first opening day that does not end before a moment.
    /// - Parameter notBeforeMilliseconds: since 1970.
    /// - Returns: when it closes on that day, or the day's last millisecond where it never closes; nil where it
    ///   never opens again.
    func closing(notBeforeMilliseconds: Int64) -> Int64? {
        var day = calendar.startOfDay(for: Self.date(notBeforeMilliseconds))
        for _ in 0..<Self.daysAheadMax {
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
            guard let next = calendar.date(byAdding: .day, value: 1, to: day) else { return nil }
            if !closedDates.contains(Self.text(parts)), let end = end(of: parts, next: next), end >= notBeforeMilliseconds {
                return end
            }
            day = calendar.startOfDay(for: next)
        }
        return nil
    }

    /// When the point closes on a day; nil where it does not open.
    private func end(of day: DateComponents, next: Date) -> Int64? {
        guard !times.isEmpty else { return Self.milliseconds(calendar.startOfDay(for: next)) - 1 }
        let weekday = Self.isoWeekday(day)
        guard let minute = times.filter({ $0.weekday == weekday }).map(\.untilMinute).max() else { return nil }
        guard minute < 24 * 60 else { return Self.milliseconds(calendar.startOfDay(for: next)) - 1 }
        var close = DateComponents()
        (close.year, close.month, close.day) = (day.year, day.month, day.day)
        (close.hour, close.minute) = (Int(minute) / 60, Int(minute) % 60)
        return calendar.date(from: close).map(Self.milliseconds)
    }

    /// "2026-10-01"
    private static func text(_ day: DateComponents) -> String {
        func padded(_ number: Int?, _ width: Int) -> String {
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
    }

    /// Foundation counts from Sunday, ISO 8601 from Monday.
    private static func isoWeekday(_ day: DateComponents) -> UInt32 { UInt32(((day.weekday ?? 1) + 5) % 7 + 1) }

    private static func date(_ milliseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    private static func milliseconds(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1000).rounded()) }
}
