// lectern city hours and days: when service points are open, and statutory days.

internal import CityMessages
internal import Foundation
internal import LecternMessages
internal import TypesMessages

extension CityCommand {
    /// Days that one call puts.
    private static let daysOfACall = 400

    static func showHours(_ arguments: Arguments) throws {
        let days = try arguments.number("--days", 1...400) ?? 14
        let first = arguments["--from"] ?? String(LocalTime.text(Int64(Date().timeIntervalSince1970 * 1_000)).prefix(10))
        guard let last = day(first, plus: days - 1) else { throw UsageError("--from is a date like 2026-10-01, not \(first)", nil) }
        try withOffice(arguments) { office in
            let request = City.OpeningDaysRequest(servicePointCode: arguments.operands[0], fromDate: first, untilDate: last)
            try office.tell(try office.city.openingDays(request), arguments) { answer in
                answer.days.map { day in
                    let hours = day.periods.map { "\(clock($0.fromMs, answer.zone))-\(clock($0.untilMs, answer.zone, isEnd: true))" }.joined(separator: ", ")
                    let why = day.why.replacing("_", with: " ") + (day.name.isEmpty ? "" : (day.why.isEmpty ? "" : ": ") + day.name)
                    return "\(day.date)  \(hours.isEmpty ? "closed" : hours)\(why.isEmpty ? "" : "  \(why)")"
                } + ["open on \(answer.openDays) of \(answer.days.count) days, \(answer.zone)"]
            }
        }
    }

    /// A date so many days later; nil: it is none.
    private static func day(_ text: String, plus days: Int) -> String? {
        guard text.utf8.count == 10, let date = try? Date("\(text)T00:00:00Z", strategy: .iso8601) else { return nil }
        return String(date.addingTimeInterval(Double(days) * 86_400).formatted(.iso8601).prefix(10))
    }

    /// What a clock shows in a zone; the end of a day is 24:00.
    private static func clock(_ milliseconds: Int64, _ zone: String, isEnd: Bool = false) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let parts = calendar.dateComponents([.hour, .minute], from: Date(timeIntervalSince1970: Double(milliseconds) / 1_000))
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        if isEnd, parts.hour == 0, parts.minute == 0 { return "24:00" }
        return "\(two(parts.hour)):\(two(parts.minute))"
    }

    static func setHours(_ arguments: Arguments) throws {
        let hours = try WeekHours(arguments.operands[1])
        try withOffice(arguments) { office in
            let point = try office.city.servicePoint(.init(code: arguments.operands[0]))
            let request = City.PutServicePointRequest(code: point.code, hours: hours.times, fields: ["hours"], expectedVersion: point.version)
            try office.tell(try office.city.putServicePoint(request), arguments) { ["\($0.code): \(WeekHours($0.hours).text)"] }
        }
    }

    static func setDay(_ arguments: Arguments) throws {
        let (code, date) = (arguments.operands[0], arguments.operands[1])
        let ways = ["--hours", "--closed", "--usual"].filter(arguments.has)
        guard ways.count == 1 else { throw UsageError("one of --hours, --closed and --usual is needed", nil) }
        let hours = try arguments["--hours"].map { try DayTimes.parse($0) } ?? []
        try withOffice(arguments) { office in
            let point = try office.city.servicePoint(.init(code: code))
            var days = point.specialDays.filter { $0.date != date }
            if !arguments.has("--usual") {
                days.append(.init(
                    date: date, hours: hours.map { .init(fromMinute: $0.from, untilMinute: $0.until) }, name: arguments["--name"] ?? ""))
            }
            var request = City.PutServicePointRequest(code: code, fields: ["special_days"], expectedVersion: point.version, specialDays: days)
            // A closed date would go before what is said here.
            if point.closedDates.contains(date) {
                request.closedDates = point.closedDates.filter { $0 != date }
                request.fields.append("closed_dates")
            }
            try office.tell(try office.city.putServicePoint(request), arguments) { point in
                let told = point.specialDays.first { $0.date == date }
                let hours = told.map { $0.hours.isEmpty ? "closed" : $0.hours.map { DayTimes.text($0.fromMinute, $0.untilMinute) }.joined(separator: ",") }
                return ["\(code), \(date): \(hours ?? "as usual")"]
            }
        }
    }

    static func listDays(_ arguments: Arguments) throws {
        try withOffice(arguments) { office in
            let request = City.StatutoryDaysRequest(
                calendar: arguments.operands[0], fromDate: arguments["--from"] ?? "", untilDate: arguments["--until"] ?? "")
            try office.tell(try office.city.statutoryDays(request), arguments) { answer in
                if answer.days.isEmpty { return ["no such days"] }
                return answer.days.map { day in
                    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
                    let what = day.kind == .holiday ? "holiday" : "working day, as \(names[Int(max(1, min(7, day.worksAs))) - 1])"
                    return "\(day.date)  \(what)  \(day.name)  (\(day.source))"
                }
            }
        }
    }

    static func importDays(_ arguments: Arguments) throws {
        guard let calendar = arguments["--calendar"] else { throw UsageError("--calendar is needed: CN", nil) }
        let days = try DayFile.days(of: arguments.operands[0], source: arguments["--source"] ?? "")
        guard !days.isEmpty else { throw FileError("\(arguments.operands[0]): there is no day in it") }
        try withOffice(arguments) { office in
            var total = City.PutStatutoryDaysResponse()
            for first in stride(from: 0, to: days.count, by: daysOfACall) {
                let part = Array(days[first..<min(days.count, first + daysOfACall)])
                total.put += try office.city.putStatutoryDays(.init(calendar: calendar, days: part)).put
            }
            try office.tell(total, arguments) { ["\($0.put) days are in the calendar \(calendar)"] }
        }
    }

    static func removeDays(_ arguments: Arguments) throws {
        try withOffice(arguments) { office in
            let request = City.PutStatutoryDaysRequest(calendar: arguments.operands[0], removedDates: Array(arguments.operands.dropFirst()))
            try office.tell(try office.city.putStatutoryDays(request), arguments) { ["\($0.removed) days were removed"] }
        }
    }
}
