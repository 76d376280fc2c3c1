// Periods: calendar months where the city is. Pure.

package import LecternKit

/// A month, as postings have it: 202611.
package struct MonthOfBooks: Hashable, Comparable, Sendable {
    package let number: Int64

    /// Reads 202611.
    package init?(number: Int64) {
        guard (197_001...999_912).contains(number), (1...12).contains(number % 100) else { return nil }
        self.number = number
    }

    /// Reads "2026-11".
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
            let year = Int64(parts[0]), let month = Int64(parts[1])
        else { return nil }
        self.init(number: year * 100 + month)
    }

    /// The month in which something happens.
    /// - Parameters:
    ///   - milliseconds: since 1970 UTC.
    ///   - zone: where the city is.
    package init?(_ milliseconds: Int64, in zone: LocalZone) {
        guard let day = zone.local(milliseconds)?.day else { return nil }
        self.init(String(day.text.prefix(7)))
    }

    /// "2026-11"
    package var text: String {
        let month = number % 100
        return "\(number / 100)-\(month < 10 ? "0" : "")\(month)"
    }

    /// The one after it.
    package var next: MonthOfBooks { MonthOfBooks(number: number % 100 == 12 ? number + 89 : number + 1) ?? self }

    /// The moment at which it is over, milliseconds since 1970 UTC.
    /// - Parameter zone: where the city is.
    package func end(in zone: LocalZone) -> Int64 {
        guard let day = LocalDay(next.text + "-01") else { return .max }
        return zone.milliseconds(day, seconds: 0)
    }

    package static func < (one: MonthOfBooks, other: MonthOfBooks) -> Bool { one.number < other.number }
}
