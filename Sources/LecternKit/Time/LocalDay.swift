// Days of the Gregorian calendar as numbers, without a zone and without Foundation's calendar, which takes microseconds.

/// A day, counted from 1970-01-01; the calendar goes on before 1582 as if it had always been.
public struct LocalDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int64

    /// A day by its number.
    /// - Parameter number: days since 1970-01-01; negative before.
    public init(number: Int64) { self.number = number }

    /// The day on which something happens in Greenwich. Elsewhere it is that, the one before or the one after.
    /// - Parameter milliseconds: since 1970.
    public init(utcMilliseconds milliseconds: Int64) {
        number = Self.floor(milliseconds, 86_400_000)
    }

    /// Reads "2026-10-01"; nil for anything else, also for a day that the month does not have.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            var number: Int64 = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                number = number * 10 + Int64(byte - UInt8(ascii: "0"))
            }
            return number
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month), (1...days[Int(month) - 1]).contains(day) else { return nil }
        // A year that begins in March has its leap day at its end; 400 of them have 146,097 days.
        let shifted = month > 2 ? year : year - 1
        let era = Self.floor(shifted, 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let yearOfEra = shifted - era * 400
        self.number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - Self.toMarchOfYear0
    }

    /// "2026-10-01". Of years that have not four digits it is no date, but comes before or after all that are.
    public var text: String {
        let day = number + Self.toMarchOfYear0
        let era = Self.floor(day, 146_097)
        let dayOfEra = day - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        guard (0...9_999).contains(year) else { return year < 0 ? "" : "9999-99" }
        func digit(_ number: Int64, _ power: Int64) -> UInt8 { UInt8(ascii: "0") + UInt8(number / power % 10) }
        let (dayOfMonth, dash) = (dayOfYear - (153 * shifted + 2) / 5 + 1, UInt8(ascii: "-"))
        let bytes = [
            digit(year, 1_000), digit(year, 100), digit(year, 10), digit(year, 1), dash, digit(month, 10), digit(month, 1),
            dash, digit(dayOfMonth, 10), digit(dayOfMonth, 1),
        ]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// 1 is Monday, 7 is Sunday: ISO 8601.
    public var weekday: UInt32 { UInt32(number + 3 - Self.floor(number + 3, 7) * 7) + 1 }

    /// The day that many days later.
    public func advanced(by days: Int64) -> LocalDay { LocalDay(number: number + days) }

    public static func < (one: LocalDay, other: LocalDay) -> Bool { one.number < other.number }

    private static let toMarchOfYear0: Int64 = 719_468

    /// Division that rounds down, before 1970 too.
    package static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : (number + 1) / divisor - 1
    }
}
