// When something happens to a hold by itself. Pure.

/// The moments of a hold; all in milliseconds since 1970.
package enum HoldClock {
    private static let dayMilliseconds: Int64 = 86_400_000
    /// How long before the end of the time on the shelf the reader is reminded.
    private static let remindedMilliseconds = dayMilliseconds
    /// How long a branch has to fetch an item before another one is asked.
    private static let fetchMilliseconds = dayMilliseconds

    /// The last moment before the reader is reminded.
    package static func reminder(shelfUntil: Int64) -> Int64 { shelfUntil - remindedMilliseconds }

    /// The last moment before another branch is asked.
    package static func fetch(targetedAt: Int64) -> Int64 { targetedAt + fetchMilliseconds }

    /// The next moment; nil: nothing happens by itself. What is over at a moment is acted on in the next millisecond.
    /// - Parameters:
    ///   - state: the hold's.
    ///   - notNeededAfter: 0: without an end.
    ///   - suspendedUntil: 0: until it is resumed.
    ///   - targetedAt: when a branch was asked; 0: none is.
    ///   - shelfUntil: the end of the time on the shelf.
    ///   - isReminded: whether the reader was reminded.
    package static func next(
        _ state: HoldLife.State, notNeededAfter: Int64, suspendedUntil: Int64, targetedAt: Int64, shelfUntil: Int64, isReminded: Bool
    ) -> Int64? {
        var moments: [Int64] = []
        switch state {
        case .waiting:
            if notNeededAfter != 0 { moments.append(notNeededAfter + 1) }
            if targetedAt != 0 { moments.append(fetch(targetedAt: targetedAt) + 1) }
        case .suspended:
            if notNeededAfter != 0 { moments.append(notNeededAfter + 1) }
            if suspendedUntil != 0 { moments.append(suspendedUntil) }
        case .ready: moments.append((isReminded ? shelfUntil : reminder(shelfUntil: shelfUntil)) + 1)
        case .coming, .filled, .cancelled, .expired: break
        }
        return moments.min()
    }
}
