// Weekly hours as a person writes them: "tue-fri 09:00-21:00; sat,sun 10:00-12:00,14:00-18:00".

internal import TypesMessages

/// A time of a day, and parts of days.
enum DayTimes {
    /// "09:00-21:00"
    static func text(_ from: UInt32, _ until: UInt32) -> String { "\(clock(from))-\(clock(until))" }

    private static func clock(_ minute: UInt32) -> String {
        func two(_ number: UInt32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }

    /// Reads "10:00-12:00,14:00-18:00", in minutes since midnight.
    /// - Throws: `UsageError`.
    static func parse(_ text: some StringProtocol) throws(UsageError) -> [(from: UInt32, until: UInt32)] {
        var parts: [(UInt32, UInt32)] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").map { minute($0) }
            guard ends.count == 2, let from = ends[0], let until = ends[1], from < until else {
                throw UsageError("hours are written 09:00-21:00, not \(part)", nil)
            }
            parts.append((from, until))
        }
        guard !parts.isEmpty else { throw UsageError("hours are written 09:00-21:00, not \"\(text)\"", nil) }
        return parts
    }

    private static func minute(_ text: some StringProtocol) -> UInt32? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }), let hour = UInt32(parts[0]), let minute = UInt32(parts[1]),
            minute < 60, hour * 60 + minute <= 1_440
        else { return nil }
        return hour * 60 + minute
    }
}

/// The hours of a week; none: always open.
struct WeekHours {
    let times: [Types.OpenTime]
    private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    init(_ times: [Types.OpenTime]) { self.times = times }

    /// Reads hours.
    /// - Parameter text: "tue-sun 09:00-21:00", parts with semicolons between them; or "always".
    /// - Throws: `UsageError`.
    init(_ text: String) throws(UsageError) {
        var times: [Types.OpenTime] = []
        if text != "always" {
            for part in text.split(separator: ";") {
                let words = part.split(separator: " ")
                guard words.count == 2 else { throw UsageError("hours are written \"tue-sun 09:00-21:00\", not \"\(part)\"", nil) }
                for day in try WeekHours.days(words[0]) {
                    for (from, until) in try DayTimes.parse(words[1]) {
                        times.append(Types.OpenTime(weekday: day, fromMinute: from, untilMinute: until))
                    }
                }
            }
            guard !times.isEmpty else { throw UsageError("hours are written \"tue-sun 09:00-21:00\", or \"always\"", nil) }
        }
        self.times = times
    }

    /// Reads "tue-fri" or "sat,sun".
    private static func days(_ text: Substring) throws(UsageError) -> [UInt32] {
        var found: [UInt32] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").map { name in days.firstIndex(of: name.lowercased()) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last else {
                throw UsageError("days are \(days.joined(separator: ", ")), or from one to another, not \(part)", nil)
            }
            found += (first...last).map { UInt32($0 + 1) }
        }
        return found
    }

    /// The hours as they are written; days in a row with the same hours together.
    var text: String {
        guard !times.isEmpty else { return "always" }
        var runs: [(first: Int, last: Int, hours: String)] = []
        for day in 0..<7 {
            let hours = times.filter { $0.weekday == UInt32(day + 1) }.sorted { $0.fromMinute < $1.fromMinute }
                .map { DayTimes.text($0.fromMinute, $0.untilMinute) }.joined(separator: ",")
            guard !hours.isEmpty else { continue }
            if let last = runs.last, last.last == day - 1, last.hours == hours {
                runs[runs.count - 1].last = day
            } else {
                runs.append((day, day, hours))
            }
        }
        return runs.map { run in
            "\(Self.days[run.first])\(run.first == run.last ? "" : "-\(Self.days[run.last])") \(run.hours)"
        }.joined(separator: "; ")
    }
}
