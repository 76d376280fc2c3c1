// Days of the calendar as text and as numbers.

import LecternKit
import Testing

@Suite struct LocalDayTests {
    @Test func localDay_asTextAndNumber_isTheSameDay() {
        for (text, day) in [("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-10-01", 20_727), ("0000-01-01", -719_528), ("9999-12-31", 2_932_896)] as [(String, Int64)] {
            #expect(LocalDay(text) == LocalDay(utcMilliseconds: day * 86_400_000))
            #expect(LocalDay(utcMilliseconds: day * 86_400_000 + 86_399_999).text == text)
        }
        for text in ["", "2026-2-01", "2026-02-29", "1900-02-29", "2026-00-10", "2026-13-01", "2026-04-31", "+026-04-30", "2026/04/30", "2026-04-30 "] {
            #expect(LocalDay(text) == nil, "\(text)")
        }
        // Dates are compared as text in the database, also those that no text can hold.
        for early in [-100_000_000_000_000, Int64.min] { #expect(LocalDay(utcMilliseconds: early).text < "0000-01-01") }
        for late in [1_000_000_000_000_000, Int64.max] { #expect(LocalDay(utcMilliseconds: late).text > "9999-12-31") }
    }

    @Test func weekday_beforeAndAfter1970_isOfISO8601() {
        for (text, weekday) in [("1970-01-01", 4), ("1969-12-29", 1), ("1969-12-28", 7), ("2026-11-30", 1)] as [(String, UInt32)] {
            #expect(LocalDay(text)?.weekday == weekday, "\(text)")
        }
    }
}
