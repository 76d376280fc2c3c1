// The handlers that tell when a service point is open, and those that keep statutory days.

internal import CityMessages
internal import CityRules
internal import LecternKit

extension CityService {
    private static let dayPut = StatutoryDayRow.insert(
        onConflict: .calendar, .localDate, update: .kind, .name, .worksAs, .source)
    private static let dayRemoved = SQL("DELETE FROM \(StatutoryDayRow.table) WHERE calendar = $1 AND local_date = $2")
    /// Opening and closing times are looked for so many days ahead.
    private static let daysAheadMax: Int64 = 3 * 366

    func openAt(_ request: City.OpenAtRequest, _ call: Call) throws -> City.OpenAtResponse {
        let rows = OpeningRows(call)
        guard let point = try rows.load(code: request.servicePointCode) else {
            throw Refusal(City.Reason.servicePointUnknown, facts: ("code", request.servicePointCode))
        }
        let moment = request.atMs == 0 ? call.nowMilliseconds : request.atMs
        return try rows.opening(of: point, at: moment, daysMax: Self.daysAheadMax)
    }

    func openingDays(_ request: City.OpeningDaysRequest, _ call: Call) throws -> City.OpeningDaysResponse {
        let (from, until) = try dates(request.fromDate, request.untilDate)
        let rows = OpeningRows(call)
        let found = try request.servicePointCode.isEmpty ? rows.loadDesk(branch: request.branchId) : rows.load(code: request.servicePointCode)
        guard let point = found else {
            throw request.servicePointCode.isEmpty
                ? Refusal(City.Reason.branchUnknown, facts: ("branch_id", "\(request.branchId)"))
                : Refusal(City.Reason.servicePointUnknown, facts: ("code", request.servicePointCode))
        }
        var answer = City.OpeningDaysResponse(zone: point.row.zone)
        guard let hours = try rows.hours(of: point, from: from, daysMax: until.number - from.number) else { return answer }
        for number in from.number...until.number {
            let day = LocalDay(number: number)
            let (plan, periods) = (hours.plan(of: day), hours.periods(of: day))
            let why = hours.isTouchedByClosure(day) ? OpeningHours.Why.closure : plan.why
            answer.days.append(
                City.OpeningDay(
                    date: day.text, periods: periods.map { City.OpenPeriod(fromMs: $0.lowerBound, untilMs: $0.upperBound) },
                    why: why?.rawValue ?? "", name: plan.name))
            if !periods.isEmpty { answer.openDays += 1 }
        }
        return answer
    }

    /// Two dates that are not too far apart.
    private func dates(_ from: String, _ until: String) throws(Refusal) -> (LocalDay, LocalDay) {
        try Self.validator.date(from, "from_date")
        try Self.validator.date(until, "until_date")
        guard let first = LocalDay(from), let last = LocalDay(until), first <= last,
            last.number - first.number < CityLimits.askedDaysMax
        else { throw Self.validator.invalid("until_date", "it is before from_date, or \(CityLimits.askedDaysMax) days or more after it", zh: "早于 from_date，或晚于它 \(CityLimits.askedDaysMax) 天以上") }
        return (first, last)
    }

    func statutoryDays(_ request: City.StatutoryDaysRequest, _ call: Call) throws -> City.StatutoryDaysResponse {
        try Self.validator.code(request.calendar, "calendar")
        if !request.fromDate.isEmpty { try Self.validator.date(request.fromDate, "from_date") }
        if !request.untilDate.isEmpty { try Self.validator.date(request.untilDate, "until_date") }
        let from = LocalDay(request.fromDate) ?? LocalDay(number: -719_162)
        let until = LocalDay(request.untilDate) ?? LocalDay(number: 2_932_896)
        return City.StatutoryDaysResponse(days: try DayRows(call).statutory(request.calendar, from: from, until: until).map(\.message))
    }

    func putStatutoryDays(_ request: City.PutStatutoryDaysRequest, _ call: Call) throws -> City.PutStatutoryDaysResponse {
        try Self.validator.code(request.calendar, "calendar")
        try Self.validator.list(request.days, "days", countMax: CityLimits.statutoryDaysMax) { (day, field) throws(Refusal) in
            try Self.validator.date(day.date, field + ".date")
            try Self.validator.choice(day.kind.rawValue, field + ".kind", 1...2, "kind")
            try Self.validator.text(day.name, field + ".name", charactersMax: FieldValidator.textCharactersMax)
            try Self.validator.requiredText(day.source, field + ".source")
            guard day.worksAs <= 7, day.kind == .workingDay || day.worksAs == 0 else {
                throw Self.validator.invalid(
                    field + ".works_as", "it is a day of the week, 1 to 7, of a working day",
                    zh: "须为工作日所按的星期，1 至 7")
            }
        }
        try Self.validator.list(
            request.removedDates, "removed_dates", countMax: CityLimits.statutoryDaysMax, Self.validator.date)
        var removed = 0
        for date in request.removedDates { removed += try call.write(Self.dayRemoved, .text(request.calendar), .text(date)) }
        for day in request.days {
            try call.insert(
                StatutoryDayRow(
                    calendar: request.calendar, localDate: day.date, kind: day.kind, name: day.name, worksAs: Int64(day.worksAs),
                    source: day.source),
                Self.dayPut)
        }
        try call.emit(topic: "city.statutory_days", kind: "put", subject: Subject("calendar", 0), request)
        return City.PutStatutoryDaysResponse(put: UInt32(clamping: request.days.count), removed: UInt32(clamping: removed))
    }
}
