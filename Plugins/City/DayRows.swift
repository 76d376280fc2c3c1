// What makes the days of a service point other than those of the week: special and statutory days, and closures.

internal import CityMessages
internal import CityRules
internal import LecternKit

/// The exceptions of service points as the tables hold them, each question bounded. Valid inside one handler.
struct DayRows {
    private static let days = SQL("SELECT \(PointDays.columns()) FROM \(PointRow.table) WHERE service_point_id = $1")
    private static let closed = SQL("""
        SELECT \(ClosedDate.columns()) FROM \(ClosedDateRow.table)
        WHERE service_point_id = $1 AND local_date >= $2 AND local_date <= $3
        """)
    private static let special = SQL("""
        SELECT \(SpecialDayRow.columns()) FROM \(SpecialDayRow.table)
        WHERE service_point_id = $1 AND local_date >= $2 AND local_date <= $3 ORDER BY local_date, from_minute
        """)
    private static let statutory = SQL("""
        SELECT \(StatutoryDayRow.columns()) FROM \(StatutoryDayRow.table)
        WHERE calendar = $1 AND local_date >= $2 AND local_date <= $3 ORDER BY local_date LIMIT $4
        """)
    private static let closures = SQL("""
        SELECT \(ClosureTime.columns("c")) FROM \(ClosurePointRow.table) p JOIN \(ClosureRow.table) c ON c.closure_id = p.closure_id
        WHERE p.service_point_id = $1 AND (c.until_ms IS NULL OR c.until_ms > $2) ORDER BY p.closure_id DESC LIMIT $3
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The exceptions of a point between two days, both counted.
    /// - Parameters:
    ///   - point: its number.
    ///   - first: the first day.
    ///   - last: the last day.
    ///   - closedDates: its closed dates where they are known; nil: they are read.
    /// - Throws: `StoreError`.
    func load(of point: Int64, from first: LocalDay, until last: LocalDay, closedDates: Set<LocalDay>? = nil) throws -> DayExceptions {
        let id = SQLValue.integer(point)
        let (from, until) = (SQLValue.text(first.text), SQLValue.text(last.text))
        var exceptions = DayExceptions()
        exceptions.closedDates =
            try closedDates
            ?? Set(call.rows(Self.closed, id, from, until, as: ClosedDate.self).compactMap { LocalDay($0.localDate) })
        for day in PointParts.days(try call.rows(Self.special, id, from, until, as: SpecialDayRow.self)) {
            guard let date = LocalDay(day.date) else { continue }
            exceptions.special[date] = .init(hours: day.hours.map { $0.fromMinute..<$0.untilMinute }, name: day.name)
        }
        if let days = try call.first(Self.days, id, as: PointDays.self), !days.calendar.isEmpty {
            exceptions.holidays = DayExceptions.HolidayRule(days.holidays)
            for row in try statutory(days.calendar, from: first, until: last) {
                if let date = LocalDay(row.localDate), let law = row.law { exceptions.statutory[date] = (law, row.name) }
            }
        }
        // A closure that ended before the first day, wherever that is, is none of these.
        let began = (first.number - 1) * 86_400_000
        exceptions.closures = try call.rows(Self.closures, id, .integer(began), .integer(CityLimits.closuresOfPointMax)) { row in
            let time = try row.next(ClosureTime.self)
            return DayExceptions.Closure(from: time.fromMs, until: time.untilMs)
        }
        return exceptions
    }

    /// Statutory days of a calendar, in order.
    /// - Throws: `StoreError`.
    func statutory(_ calendar: String, from first: LocalDay, until last: LocalDay) throws -> [StatutoryDayRow] {
        try call.rows(
            Self.statutory, .text(calendar), .text(first.text), .text(last.text), .integer(CityLimits.statutoryRowsMax),
            as: StatutoryDayRow.self)
    }
}

extension StatutoryDayRow {
    /// What the day is; nil: something that this version does not know.
    var law: DayExceptions.Law? {
        switch kind {
        case .holiday: .holiday
        case .workingDay: .workingDay(as: worksAs == 0 ? 1 : UInt32(truncatingIfNeeded: worksAs))
        default: nil
        }
    }

    var message: City.StatutoryDay {
        City.StatutoryDay(date: localDate, kind: kind, name: name, worksAs: UInt32(truncatingIfNeeded: worksAs), source: source)
    }
}

extension DayExceptions.HolidayRule {
    /// The rule of the contract.
    init(_ rule: City.HolidayRule) {
        switch rule {
        case .closedOnHolidays: self = .closed
        case .sundayOnHolidays: self = .asSunday
        default: self = .asUsual
        }
    }
}
