// The counters behind the store's figures in `lectern status`.

internal import LecternStoreKit

/// Counters that any thread may read and add to.
final class Figures: Sendable {
    /// The size that the listener has last read from the server.
    let databaseBytes = Counter()
    let writeUnits = Counter()
    let readUnits = Counter()
    let runsAgain = Counter()
    let unitsAlone = Counter()
    let commits = Counter()
    let roundTrips = Counter()
    let connectionsMade = Counter()
    let connectionsLost = Counter()
    let commitNanoseconds = Counter()
    let commitNanosecondsMax = Counter()
    let notifications = Counter()
}
