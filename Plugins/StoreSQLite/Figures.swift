// The counters behind the store's figures in `lectern status`.

internal import LecternStoreKit

/// Counters that any thread may read and add to.
final class Figures: Sendable {
    let groups = Counter()
    let groupedUnits = Counter()
    let groupsLost = Counter()
    let unitsAlone = Counter()
    let readUnits = Counter()
    let inlineReads = Counter()
    let inlineReadsAbandoned = Counter()
    let commitNanoseconds = Counter()
    let commitNanosecondsMax = Counter()
    let longestUnitNanoseconds = Counter()
    let checkpoints = Counter()
    let checkpointsBlocked = Counter()
    let walPages = Counter()
    let readPauses = Counter()
}
