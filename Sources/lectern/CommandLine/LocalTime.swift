// Moments for a person.

internal import Foundation

/// Moments as a person reads them, in the zone of this machine.
enum LocalTime {
    /// This machine's time, milliseconds since 1970.
    static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

    /// "2026-11-29 21:00".
    /// - Parameters:
    ///   - milliseconds: since 1970.
    ///   - zone: in this zone; nil: in that of this machine.
    static func text(_ milliseconds: Int64, in zone: TimeZone? = nil) -> String {
        var calendar = Calendar(identifier: .gregorian)
        if let zone { calendar.timeZone = zone }
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
    }

    /// A moment: "2026-09-01 18:00" in this machine's zone, or ISO 8601 with its own; of a day alone its beginning, or its end where something ends
    /// then. Nil: the option is not given.
    /// - Parameters:
    ///   - arguments: the command line.
    ///   - option: its name.
    ///   - isEnd: whether a day alone is meant to its end.
    static func moment(_ arguments: Arguments, _ option: String, isEnd: Bool = false) throws(UsageError) -> Int64? {
        guard let text = arguments[option] else { return nil }
        guard let moment = moment(text, isEnd: isEnd) else {
            throw UsageError("\(option) is a time like \"2026-09-01 18:00\" or 2026-09-01T18:00:00+08:00, or a day like 2026-09-01, not \(text)", nil)
        }
        return moment
    }

    /// The same of a text; nil: it is no moment.
    static func moment(_ text: String, isEnd: Bool = false) -> Int64? {
        if let day = day(text, isEnd: isEnd) { return day }
        if let date = try? Date(text, strategy: .iso8601) { return Int64(date.timeIntervalSince1970 * 1_000) }
        let numbers = text.split(whereSeparator: { "- :T".contains($0) }).map { Int($0) }
        let places = "yyyy-mm-dd hh:mm".utf8.count
        let isWritten = text.utf8.count == places && numbers.count == 5 && numbers.allSatisfy { $0 != nil }
        let parts = DateComponents(
            year: numbers.first ?? nil, month: numbers.dropFirst().first ?? nil, day: numbers.dropFirst(2).first ?? nil,
            hour: numbers.dropFirst(3).first ?? nil, minute: numbers.dropFirst(4).first ?? nil)
        let date = isWritten ? Calendar(identifier: .gregorian).date(from: parts) : nil
        // The calendar takes 31 June for 1 July: what is printed again must be what was written.
        guard let date, Self.text(Int64(date.timeIntervalSince1970 * 1_000)) == text.replacing("T", with: " ") else { return nil }
        return Int64(date.timeIntervalSince1970 * 1_000)
    }

    /// The beginning of a day, "2026-09-01", or of the next one; nil: the text is no day.
    private static func day(_ text: String, isEnd: Bool) -> Int64? {
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard text.utf8.count == "yyyy-mm-dd".utf8.count, numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
        let calendar = Calendar(identifier: .gregorian)
        guard let date = calendar.date(from: DateComponents(year: year, month: month, day: day)),
            Self.text(Int64(date.timeIntervalSince1970 * 1_000)).hasPrefix(text), let next = calendar.date(byAdding: .day, value: 1, to: date)
        else { return nil }
        return Int64((isEnd ? next : date).timeIntervalSince1970 * 1_000)
    }
}
