// How far the store has come with what it was given, for the watchdog.

internal import Synchronization

/// Counts of units. Any thread.
final class StoreCounts: Sendable {
    private let waitingUnits = Atomic<Int>(0)
    private let movedTimes = Atomic<UInt64>(0)

    /// A unit is about to be submitted.
    func submitted() {
        waitingUnits.add(1, ordering: .relaxed)
        step()
    }

    /// A unit begins, or its run has returned.
    func step() { movedTimes.add() }

    /// A unit is done, or was not taken.
    func done() {
        waitingUnits.subtract(1, ordering: .relaxed)
        step()
    }

    /// Units that are not done.
    var waiting: Int { waitingUnits.load(ordering: .relaxed) }
    /// Rises with whatever becomes of any unit.
    var moved: UInt64 { movedTimes.value }
}
