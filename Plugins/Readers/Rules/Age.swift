// When a reader is how old: days of the calendar, without a zone.

package import LecternKit

/// Ages in whole years.
package enum Age {
    /// The most years that a category may be bound to.
    package static let yearsMax: Int64 = 150

    /// The last birthday of those who have completed some years on a day. Whoever is born on 29 February has the birthday on 1 March
    /// of a year without that day.
    /// - Parameters:
    ///   - years: that are completed.
    ///   - day: today, where the reader is.
    package static func lastBirthday(completing years: Int64, on day: LocalDay) -> LocalDay {
        let text = day.text
        guard let year = Int64(text.prefix(4)), year > years else { return LocalDay(number: .min / 2) }
        let digits = String(year - years)
        let rest = text.dropFirst(4)
        let date = String(repeating: "0", count: max(0, 4 - digits.count)) + digits + rest
        // Of a year without 29 February: those born on the day before it.
        return LocalDay(date) ?? LocalDay(date.prefix(8) + "28") ?? day
    }

    /// Whether somebody born on a day has completed some years on another.
    package static func hasCompleted(_ years: Int64, born: LocalDay, on day: LocalDay) -> Bool {
        born <= lastBirthday(completing: years, on: day)
    }
}
