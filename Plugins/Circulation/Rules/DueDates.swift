// When a branch is swept, and which due dates are soon.

package import LecternKit

/// Moments of the sweep; all in milliseconds since 1970.
package enum DueDates {
    private static let dayMilliseconds: Int64 = 86_400_000

    /// The last due date that is soon: the end of the local day that many days on.
    /// - Parameters:
    ///   - now: when it is asked.
    ///   - days: how many days before the due date it is soon.
    ///   - zone: where the branch is; nil: not known, and days have 24 hours.
    package static func soonUntil(_ now: Int64, days: Int64, zone: LocalZone?) -> Int64 {
        guard let zone, let today = zone.local(now)?.day else { return now + days * dayMilliseconds }
        return zone.end(of: today.advanced(by: days))
    }

    /// When the branch is swept next: as soon as it has closed, as soon as the next loan has fallen due, and after a day at the latest.
    /// - Parameters:
    ///   - now: when it is swept.
    ///   - closesAt: when the branch closes next, not before now; nil: not known.
    ///   - firstDueAt: the first due date from now on; nil: none.
    package static func nextSweep(_ now: Int64, closesAt: Int64?, firstDueAt: Int64?) -> Int64 {
        var next = now + dayMilliseconds
        // What falls due at a moment is overdue in the next millisecond.
        if let closesAt { next = min(next, closesAt + 1) }
        if let firstDueAt { next = min(next, firstDueAt + 1) }
        return max(next, now + 1)
    }
}
