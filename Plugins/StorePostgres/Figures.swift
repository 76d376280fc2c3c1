// What the store counts, for people who look at the daemon.

internal import LecternStoreKit

/// Counters that any thread may read and add to.
final class Figures: Sendable {
    /// As the thread that listens has last asked the server.
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
