// When a service point is open, in its own zone's days.

package import LecternKit

/// The hours of a service point. Without any hours it never closes, but for its closed dates.
package struct OpeningHours {
    /// A part of a day of the week on which it is open.
    package struct Time {
        /// 1 is Monday, 7 is Sunday.
        package var weekday: UInt32
        /// Minutes since midnight.
        package var from: UInt32
        /// Minutes since midnight, the first at which it is closed; 1440 is the end of the day.
        package var until: UInt32

        package init(weekday: UInt32, from: UInt32, until: UInt32) {
            self.weekday = weekday
            self.from = from
            self.until = until
        }
    }

    /// A closing time is looked for at most so many days ahead.
    private static let daysAheadMax = 3 * 366

    private let zone: LocalZone
    private let times: [Time]
    private let closedDates: [LocalDay]

    /// - Parameters:
    ///   - zone: in which its days are.
    ///   - times: in any order; none: it never closes.
    ///   - closedDates: in any order.
    package init(zone: LocalZone, times: [Time], closedDates: [LocalDay]) {
        self.zone = zone
        self.times = times
        self.closedDates = closedDates
    }

    /// Whether it is open at a moment.
    /// - Parameter atMilliseconds: since 1970.
    package func isOpen(atMilliseconds: Int64) -> Bool {
        guard let (day, seconds) = zone.local(atMilliseconds) else { return false }
        guard !closedDates.contains(day) else { return false }
        guard !times.isEmpty else { return true }
        let minute = UInt32(seconds / 60)
        let weekday = day.weekday
        return times.contains { $0.weekday == weekday && $0.from <= minute && minute < $0.until }
    }

    /// The end of the first opening day that does not end before a moment.
    /// - Parameter notBeforeMilliseconds: since 1970.
    /// - Returns: when it closes on that day, or the day's last millisecond where it never closes; nil where it
    ///   never opens again.
    package func closing(notBeforeMilliseconds: Int64) -> Int64? {
        guard var day = zone.local(notBeforeMilliseconds)?.day else { return nil }
        for _ in 0..<Self.daysAheadMax {
            if !closedDates.contains(day), let end = end(of: day), end >= notBeforeMilliseconds { return end }
            day = day.advanced(by: 1)
        }
        return nil
    }

    /// When the point closes on a day; nil where it does not open.
    private func end(of day: LocalDay) -> Int64? {
        var minute: UInt32 = 24 * 60
        if !times.isEmpty {
            let weekday = day.weekday
            guard let last = times.lazy.filter({ $0.weekday == weekday }).map(\.until).max() else { return nil }
            minute = last
        }
        guard minute < 24 * 60 else { return zone.end(of: day) }
        return zone.milliseconds(day, seconds: Int64(minute) * 60)
    }
}
