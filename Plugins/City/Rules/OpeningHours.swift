// When a service point is open, in its own zone's days.

package import LecternKit

/// The hours of a service point. Without any hours it never closes, but for its exceptions.
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

    /// Why the hours of a day are not those of the week.
    package enum Why: String {
        case closed, special, holiday
        case workingDay = "working_day"
        case closure
    }

    /// The hours of one day as the calendar has them, without closures.
    package struct Plan {
        /// In minutes since midnight.
        package var hours: [Range<UInt32>]
        /// Nil: they are those of the week.
        package var why: Why?
        package var name = ""
    }

    /// Closing and opening times are looked for at most so many days ahead.
    private static let daysAheadMax = 3 * 366
    private static let dayMinutes: UInt32 = 24 * 60

    private let zone: LocalZone
    private let times: [Time]
    private let exceptions: DayExceptions

    /// - Parameters:
    ///   - zone: in which its days are.
    ///   - times: in any order; none: it never closes.
    ///   - exceptions: what is otherwise on single days.
    package init(zone: LocalZone, times: [Time], exceptions: DayExceptions) {
        self.zone = zone
        self.times = times
        self.exceptions = exceptions
    }

    /// - Parameters:
    ///   - zone: in which its days are.
    ///   - times: in any order; none: it never closes.
    ///   - closedDates: in any order.
    package init(zone: LocalZone, times: [Time], closedDates: [LocalDay]) {
        self.init(zone: zone, times: times, exceptions: DayExceptions(closedDates: Set(closedDates)))
    }

    /// Whether it is open at a moment.
    /// - Parameter atMilliseconds: since 1970.
    package func isOpen(atMilliseconds: Int64) -> Bool {
        guard let (day, seconds) = zone.local(atMilliseconds) else { return false }
        guard !exceptions.closures.contains(where: { $0.range.contains(atMilliseconds) }) else { return false }
        let minute = UInt32(seconds / 60)
        return plan(of: day).hours.contains { $0.contains(minute) }
    }

    /// The end of the first opening day that does not end before a moment.
    /// - Parameter notBeforeMilliseconds: since 1970.
    /// - Returns: when it closes on that day, or the day's last millisecond where it is open until midnight; nil where it never opens
    ///   again.
    package func closing(notBeforeMilliseconds: Int64) -> Int64? {
        guard var day = zone.local(notBeforeMilliseconds)?.day else { return nil }
        for _ in 0..<Self.daysAheadMax {
            if let end = end(of: day), end >= notBeforeMilliseconds { return end }
            day = day.advanced(by: 1)
        }
        return nil
    }

    /// The hours of a day as the calendar has them.
    package func plan(of day: LocalDay) -> Plan {
        if exceptions.closedDates.contains(day) { return Plan(hours: [], why: .closed) }
        if let special = exceptions.special[day] { return Plan(hours: special.hours, why: .special, name: special.name) }
        guard let (law, name) = exceptions.statutory[day] else { return Plan(hours: week(day.weekday)) }
        switch law {
        case .workingDay(let weekday): return Plan(hours: week(weekday), why: .workingDay, name: name)
        case .holiday:
            switch exceptions.holidays {
            case .asUsual: return Plan(hours: week(day.weekday), name: name)
            case .closed: return Plan(hours: [], why: .holiday, name: name)
            case .asSunday: return Plan(hours: week(7), why: .holiday, name: name)
            }
        }
    }

    /// The hours of a day of the week.
    private func week(_ weekday: UInt32) -> [Range<UInt32>] {
        guard !times.isEmpty else { return [0..<Self.dayMinutes] }
        return times.lazy.filter { $0.weekday == weekday }.map { $0.from..<$0.until }
    }

    /// The end of the hours of a day as the calendar has them; nil where it does not open. For the points that nearly all are, without
    /// special and statutory days, no list is made: every loan asks.
    private func lastMinute(of day: LocalDay) -> UInt32? {
        guard exceptions.special.isEmpty, exceptions.statutory.isEmpty else { return plan(of: day).hours.lazy.map(\.upperBound).max() }
        if exceptions.closedDates.contains(day) { return nil }
        guard !times.isEmpty else { return Self.dayMinutes }
        let weekday = day.weekday
        return times.lazy.filter { $0.weekday == weekday }.map(\.until).max()
    }

    /// When the point closes on a day; nil where it does not open.
    private func end(of day: LocalDay) -> Int64? {
        guard let last = lastMinute(of: day) else { return nil }
        guard exceptions.closures.isEmpty else {
            return periods(of: day).last.map { $0.upperBound > zone.end(of: day) ? zone.end(of: day) : $0.upperBound }
        }
        return last < Self.dayMinutes ? zone.milliseconds(day, seconds: Int64(last) * 60) : zone.end(of: day)
    }
}

extension OpeningHours {
    /// The parts of a day in which it is open, in milliseconds since 1970, ascending; closures are cut out.
    package func periods(of day: LocalDay) -> [Range<Int64>] {
        var found: [Range<Int64>] = []
        for hours in plan(of: day).hours.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let from = zone.milliseconds(day, seconds: Int64(hours.lowerBound) * 60)
            let until =
                hours.upperBound < Self.dayMinutes
                ? zone.milliseconds(day, seconds: Int64(hours.upperBound) * 60) : zone.end(of: day) + 1
            // Where the clock is put forward, a part of the day may have no time at all.
            if from < until { found.append(from..<until) }
        }
        for closure in exceptions.closures {
            let closed = closure.range
            found = found.flatMap { part -> [Range<Int64>] in
                guard part.overlaps(closed) else { return [part] }
                let before = part.lowerBound..<max(part.lowerBound, closed.lowerBound)
                let after = min(part.upperBound, closed.upperBound)..<part.upperBound
                return [before, after].filter { !$0.isEmpty }
            }
        }
        return found
    }

    /// Whether a closure takes away from the hours of a day.
    package func isTouchedByClosure(_ day: LocalDay) -> Bool {
        guard !exceptions.closures.isEmpty else { return false }
        let whole = OpeningHours(
            zone: zone, times: times,
            exceptions: DayExceptions(
                closedDates: exceptions.closedDates, special: exceptions.special, statutory: exceptions.statutory,
                holidays: exceptions.holidays))
        return whole.periods(of: day) != periods(of: day)
    }

    /// When it opens next.
    /// - Parameters:
    ///   - atMilliseconds: since 1970.
    ///   - daysMax: is looked at for so many days; nil: as far as hours are looked ahead at all.
    /// - Returns: the first moment from then on at which it is open; nil where it never opens as far as it is known.
    package func opening(atMilliseconds: Int64, daysMax: Int64? = nil) -> Int64? {
        guard var day = zone.local(atMilliseconds)?.day else { return nil }
        for _ in 0..<(daysMax ?? Int64(Self.daysAheadMax)) {
            if let next = periods(of: day).first(where: { $0.upperBound > atMilliseconds }) { return max(next.lowerBound, atMilliseconds) }
            day = day.advanced(by: 1)
        }
        return nil
    }

    /// When it closes next, where it is open: hours that go on after midnight are one.
    /// - Parameters:
    ///   - atMilliseconds: since 1970.
    ///   - daysMax: as of `opening`.
    /// - Returns: nil where it is not open, or does not close as far as it is known.
    package func closes(atMilliseconds: Int64, daysMax: Int64? = nil) -> Int64? {
        guard var day = zone.local(atMilliseconds)?.day else { return nil }
        var end = atMilliseconds
        for _ in 0..<(daysMax ?? Int64(Self.daysAheadMax)) {
            for part in periods(of: day) where part.lowerBound <= end && end < part.upperBound { end = part.upperBound }
            guard end > zone.end(of: day) else { return end > atMilliseconds ? end : nil }
            day = day.advanced(by: 1)
        }
        return nil
    }
}
