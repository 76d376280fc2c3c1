// What the store counts, for people who look at the daemon.

internal import Synchronization

/// Counters that any thread may read and add to.
final class Figures: Sendable {
    let writeUnits = Atomic<Int>(0)
    let readUnits = Atomic<Int>(0)
    let runsAgain = Atomic<Int>(0)
    let unitsAlone = Atomic<Int>(0)
    let commits = Atomic<Int>(0)
    let roundTrips = Atomic<Int>(0)
    let connectionsMade = Atomic<Int>(0)
    let connectionsLost = Atomic<Int>(0)
    let commitNanoseconds = Atomic<Int>(0)
    let commitNanosecondsMax = Atomic<Int>(0)
    let notifications = Atomic<Int>(0)

    /// Adds to a sum; the order against other memory does not matter.
    static func add(_ counter: borrowing Atomic<Int>, _ amount: Int = 1) {
        counter.wrappingAdd(amount, ordering: .relaxed)
    }

    /// Keeps the larger value.
    static func raise(_ counter: borrowing Atomic<Int>, to value: Int) {
        counter.max(value, ordering: .relaxed)
    }
}
