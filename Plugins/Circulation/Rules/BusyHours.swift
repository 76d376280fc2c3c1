// From quarters of an hour, as they are counted, to the hours that a clock on the wall shows. Pure.

package import CirculationMessages
package import LecternKit

/// How many loans began and ended at a branch in a quarter of an hour.
package struct BusyQuarter: Equatable, Sendable {
    package static let milliseconds: Int64 = 900_000

    /// Quarters of an hour since 1970 UTC.
    package let quarter: Int64
    package let loans: Int64
    package let returns: Int64

    /// - Parameters:
    ///   - quarter: quarters of an hour since 1970 UTC.
    ///   - loans: how many loans began.
    ///   - returns: how many loans ended.
    package init(quarter: Int64, loans: Int64, returns: Int64) {
        self.quarter = quarter
        self.loans = loans
        self.returns = returns
    }

    /// The quarter of a moment.
    /// - Parameter milliseconds: since 1970.
    package static func number(_ milliseconds: Int64) -> Int64 { LocalDay.floor(milliseconds, Self.milliseconds) }
}

/// Hours at a branch.
package enum BusyHours {
    /// The most quarters that an hour has: it comes twice, as clocks are put back.
    package static let quartersOfHourMax: Int64 = 8

    /// An hour, with the last of its quarters.
    package struct Counted {
        package var hour: Circulation.BusyHour
        package var lastQuarter: Int64
    }

    /// The hours of days.
    /// - Parameters:
    ///   - quarters: in order.
    ///   - zone: the branch's.
    package static func ofDays(_ quarters: [BusyQuarter], in zone: LocalZone?) -> [Counted] {
        var hours: [Counted] = []
        for quarter in quarters {
            let next = hour(of: quarter, in: zone)
            if let last = hours.last, last.hour.date == next.date, last.hour.hour == next.hour {
                hours[hours.count - 1].hour.add(next)
                hours[hours.count - 1].lastQuarter = quarter.quarter
            } else {
                hours.append(Counted(hour: next, lastQuarter: quarter.quarter))
            }
        }
        return hours
    }

    /// The hours of the week, from Monday on.
    /// - Parameters:
    ///   - quarters: of any days.
    ///   - zone: the branch's.
    package static func ofWeek(_ quarters: [BusyQuarter], in zone: LocalZone?) -> [Circulation.BusyHour] {
        var hours: [UInt32: Circulation.BusyHour] = [:]
        for quarter in quarters {
            var next = hour(of: quarter, in: zone)
            next.date = ""
            hours[next.weekday * 24 + next.hour, default: Circulation.BusyHour(weekday: next.weekday, hour: next.hour)].add(next)
        }
        return hours.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The quarters of days.
    /// - Parameters:
    ///   - days: both counted.
    ///   - zone: the branch's.
    package static func quarters(of days: ClosedRange<LocalDay>, in zone: LocalZone?) -> Range<Int64> {
        func begin(_ day: LocalDay) -> Int64 {
            BusyQuarter.number(zone?.milliseconds(day, seconds: 0) ?? day.number * 96 * BusyQuarter.milliseconds)
        }
        return begin(days.lowerBound)..<begin(days.upperBound.advanced(by: 1))
    }

    private static func hour(of quarter: BusyQuarter, in zone: LocalZone?) -> Circulation.BusyHour {
        let milliseconds = quarter.quarter * BusyQuarter.milliseconds
        let utc = LocalDay(utcMilliseconds: milliseconds)
        let (day, seconds) = zone?.local(milliseconds) ?? (utc, (milliseconds - utc.number * 86_400_000) / 1_000)
        return Circulation.BusyHour(
            date: day.text, weekday: day.weekday, hour: UInt32(seconds / 3_600), loans: UInt32(clamping: quarter.loans),
            returns: UInt32(clamping: quarter.returns))
    }
}

extension Circulation.BusyHour {
    fileprivate mutating func add(_ other: Circulation.BusyHour) {
        loans += other.loans
        returns += other.returns
    }
}
