// The time in a log line: ISO 8601, UTC, milliseconds, without Foundation.

#if canImport(Glibc)
    internal import Glibc
#endif

/// Writes times as text.
package enum LogTime {
    /// The time now: "2026-11-24T04:05:06.789Z".
    static func now() -> String {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return text(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// A time as text.
    /// - Parameter milliseconds: since 1970 UTC.
    /// - Returns: "2026-11-24T04:05:06.789Z".
    package static func text(milliseconds: Int64) -> String {
        let days = floor(milliseconds, 86_400_000)
        let inDay = milliseconds - days * 86_400_000
        // Days to a date of the Gregorian calendar, counted in years that begin in March.
        let shifted = days + 719_468
        let era = floor(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
        let date = "\(padded(year, 4))-\(padded(civilMonth, 2))-\(padded(day, 2))"
        let clock = "\(padded(inDay / 3_600_000, 2)):\(padded(inDay / 60_000 % 60, 2)):\(padded(inDay / 1000 % 60, 2))"
        return "\(date)T\(clock).\(padded(inDay % 1000, 3))Z"
    }

    private static func floor(_ value: Int64, _ unit: Int64) -> Int64 {
        value >= 0 ? value / unit : -((unit - 1 - value) / unit)
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
