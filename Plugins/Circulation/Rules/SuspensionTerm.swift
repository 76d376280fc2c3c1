// For how long a reader may not borrow. Pure.

package import LecternKit

/// The term of a suspension: whole local days, from now on or from the end of the one that runs already, so that two of five days are ten.
package struct SuspensionTerm: Equatable, Sendable {
    private static let dayMilliseconds: Int64 = 86_400_000

    /// Milliseconds since 1970, both.
    package let from: Int64
    package let until: Int64

    /// - Parameters:
    ///   - days: how many.
    ///   - now: when the item came back, or that is told.
    ///   - runningUntil: the end of the last suspension that runs; 0: none does.
    ///   - zone: in which days are counted; nil: days of 24 hours.
    package init(days: Int64, now: Int64, runningUntil: Int64, zone: LocalZone?) {
        from = max(now, runningUntil)
        if let zone, let day = zone.local(from)?.day {
            until = zone.milliseconds(day.advanced(by: days + 1), seconds: 0) - 1
        } else {
            until = from + days * Self.dayMilliseconds
        }
    }
}
