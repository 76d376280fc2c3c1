// What makes the hours of single days other than those of the week.

package import LecternKit

/// The exceptions of one service point.
package struct DayExceptions {
    /// What the point does on a holiday.
    package enum HolidayRule {
        case asUsual
        case closed
        case asSunday
    }

    /// What a day of its calendar is by law.
    package enum Law {
        case holiday
        /// A day at the weekend on which people work: it has the hours of that day of the week, from 1, Monday.
        case workingDay(as: UInt32)
    }

    /// A day with hours of its own, in minutes since midnight; without any it is closed.
    package struct Special {
        package var hours: [Range<UInt32>]
        package var name: String

        package init(hours: [Range<UInt32>] = [], name: String = "") {
            self.hours = hours
            self.name = name
        }
    }

    /// From when to when the point is closed whatever its hours, in milliseconds since 1970; without an end: not known yet.
    package struct Closure {
        package var from: Int64
        package var until: Int64?

        package init(from: Int64, until: Int64?) {
            self.from = from
            self.until = until
        }

        var range: Range<Int64> { from..<max(from, until ?? .max) }
    }

    package var closedDates: Set<LocalDay>
    package var special: [LocalDay: Special]
    package var statutory: [LocalDay: (law: Law, name: String)]
    package var holidays: HolidayRule
    package var closures: [Closure]

    /// - Parameters:
    ///   - closedDates: days on which it is closed; they go before all others.
    ///   - special: days with hours of their own; they go before what the law says.
    ///   - statutory: the days of its calendar.
    ///   - holidays: what it does on a holiday.
    ///   - closures: they go before everything.
    package init(
        closedDates: Set<LocalDay> = [], special: [LocalDay: Special] = [:], statutory: [LocalDay: (law: Law, name: String)] = [:],
        holidays: HolidayRule = .asUsual, closures: [Closure] = []
    ) {
        self.closedDates = closedDates
        self.special = special
        self.statutory = statutory
        self.holidays = holidays
        self.closures = closures
    }
}
