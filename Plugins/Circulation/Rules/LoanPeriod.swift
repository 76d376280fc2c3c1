// How long a loan lasts: the moment that City's calendar is asked about, and the due date that follows from the answer.

package import CirculationMessages
package import LecternKit

/// The period of a loan or a renewal by the rules, without a calendar.
package struct LoanPeriod: Sendable {
    /// What is counted.
    enum Length: Equatable {
        case days(Int64)
        case hours(Int64)
        case until(FixedDay)
    }

    let length: Length
    /// Not after this day.
    let dueBy: FixedDay?
    /// Not after the card's end.
    let isWithinCard: Bool
    /// The due moment's day is asked for from its midnight on, since it is counted from a due date.
    package private(set) var countsWholeDays = false

    private static let hourMilliseconds: Int64 = 3_600_000
    private static let dayMilliseconds: Int64 = 86_400_000

    /// So many days.
    package init(days: Int64) { self.init(length: .days(days), dueBy: nil, isWithinCard: false) }

    init(length: Length, dueBy: FixedDay?, isWithinCard: Bool) {
        self.length = length
        self.dueBy = dueBy
        self.isWithinCard = isWithinCard
    }

    /// The period that values give; nil: they give none.
    package init?(_ values: Circulation.RuleValues) {
        let length: Length
        if let days = values.days {
            length = .days(Int64(days))
        } else if let hours = values.hours {
            length = .hours(Int64(hours))
        } else if let day = values.dueOn.flatMap(FixedDay.init) {
            length = .until(day)
        } else {
            return nil
        }
        self.init(length: length, dueBy: values.dueBy.flatMap(FixedDay.init), isWithinCard: values.withinCard ?? false)
    }

    /// The period of a renewal.
    package func renewal(_ values: Circulation.RuleValues) -> LoanPeriod {
        var period = self
        if let days = values.renewalDays { period = LoanPeriod(length: .days(Int64(days)), dueBy: dueBy, isWithinCard: isWithinCard) }
        period.countsWholeDays = values.renewalFromDue ?? false
        return period
    }

    /// Whether it is counted to the minute, whatever the opening days.
    package var isByHours: Bool { if case .hours = length { true } else { false } }

    /// The moment for which an opening day is looked for. Days are local: a change of the clock moves none.
    /// - Parameters:
    ///   - moment: when the loan begins, since 1970.
    ///   - zone: where the branch is; nil: not known, and days have 24 hours.
    package func target(from moment: Int64, zone: LocalZone?) -> Int64 {
        guard let zone, let (today, seconds) = zone.local(moment) else {
            if case .days(let days) = length { return moment + days * Self.dayMilliseconds }
            return moment
        }
        func start(_ day: LocalDay) -> Int64 { zone.milliseconds(day, seconds: 0) }
        var target: Int64
        switch length {
        case .days(let days):
            let day = today.advanced(by: days)
            // To the millisecond: what is lent just after closing has its last day's closing behind it, too.
            target = countsWholeDays ? start(day) : zone.milliseconds(day, seconds: seconds) + moment % 1000
        case .hours(let hours): target = moment + hours * Self.hourMilliseconds
        // Of what is lent on that very day after closing, the next opening day: nothing is due before it is lent.
        case .until(let day): target = max(start(day.next(from: today)), moment)
        }
        if let dueBy { target = min(target, max(start(dueBy.next(from: today)), moment)) }
        return target
    }

    /// The due date.
    /// - Parameters:
    ///   - moment: when the loan begins, since 1970, as all of these.
    ///   - target: the moment that was asked for.
    ///   - closing: the end of the first opening day that does not end before it.
    ///   - cardEnd: the first moment after the card's end; 0: it has none.
    ///   - zone: where the branch is.
    package func due(from moment: Int64, target: Int64, closing: Int64, cardEnd: Int64, zone: LocalZone?) -> Int64 {
        var due = isByHours ? target : closing
        if let dueBy, let zone, let today = zone.local(moment)?.day {
            due = min(due, zone.end(of: max(dueBy.next(from: today), today)))
        }
        if isWithinCard, cardEnd != 0 { due = min(due, max(cardEnd - 1, moment)) }
        return due
    }
}
