// At which hours of a local day a reader may be disturbed: pure.

package import LecternKit

/// A part of every day, in minutes since local midnight.
package struct SendingHours: Sendable, Equatable {
    /// The first minute, and the first one after the last.
    package let from: Int64
    package let until: Int64

    package static let minutesOfADay: Int64 = 1_440
    /// What holds in a city that has said nothing: 08:00 to 21:00.
    package static let standard = SendingHours(8 * 60, 21 * 60)

    private init(_ from: Int64, _ until: Int64) {
        self.from = from
        self.until = until
    }

    /// - Returns: nil where the minutes are no part of a day.
    package init?(from: Int64, until: Int64) {
        guard 0 <= from, from < until, until <= Self.minutesOfADay else { return nil }
        self.init(from, until)
    }

    /// Those of these hours that are also in others; these where they have none in common.
    package func within(_ others: SendingHours) -> SendingHours {
        SendingHours(from: max(from, others.from), until: min(until, others.until)) ?? others
    }

    /// The first moment from one on that is in the hours.
    /// - Parameters:
    ///   - moment: milliseconds since 1970.
    ///   - zone: where the reader is; nil: nobody knows, so that any moment will do.
    package func first(from moment: Int64, in zone: LocalZone?) -> Int64 {
        guard let zone, let local = zone.local(moment) else { return moment }
        let minute = local.seconds / 60
        if minute >= from && minute < until { return moment }
        let day = minute < from ? local.day : local.day.advanced(by: 1)
        return max(moment, zone.milliseconds(day, seconds: from * 60))
    }
}
