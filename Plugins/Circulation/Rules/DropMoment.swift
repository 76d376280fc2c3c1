// As of when what is found in a book drop counts as returned. Pure.

package import CirculationMessages

/// The moment that is best for readers of those at which something may have been dropped, by the rule of the drop.
package enum DropWindow {
    private static let hourMilliseconds: Int64 = 3_600_000

    /// The moment of a whole batch.
    /// - Parameters:
    ///   - rule: of the drop.
    ///   - hoursMax: never longer ago than so many hours.
    ///   - lastEmptied: when the drop was emptied before, since 1970 as all of these; 0: never.
    ///   - lastClosing: when the branch closed last; nil: it is not known.
    ///   - now: when it is emptied.
    package static func moment(
        _ rule: Circulation.DropMoment, hoursMax: Int64, lastEmptied: Int64, lastClosing: Int64?, now: Int64
    ) -> Int64 {
        let earliest = now - hoursMax * hourMilliseconds
        let asked: Int64
        switch rule {
        case .dropEmptied: asked = now
        case .dropLastClosing: asked = max(lastClosing ?? now, lastEmptied)
        // A rule of a later version: as the plain one.
        default: asked = lastEmptied
        }
        return min(now, max(asked, earliest))
    }

    /// The moment of one item: not before it was lent, or seen otherwise.
    /// - Parameters:
    ///   - batch: the moment of the batch.
    ///   - seenAt: when the item was last seen.
    package static func moment(batch: Int64, seenAt: Int64) -> Int64 { max(batch, seenAt) }
}
