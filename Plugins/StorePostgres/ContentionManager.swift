// The contention manager: whether WRITE units run concurrently or exclusively.

internal import LecternStoreKit

/// The lock under which a WRITE transaction runs.
enum WriteMode {
    /// Other transactions write meanwhile; a serialization failure is retried.
    case concurrent
    /// No other transaction writes, on any daemon.
    case exclusive
}

/// Chooses the write mode by the conflicts of the last units. One for each store; any thread.
///
/// SERIALIZABLE tracks reads by index page: on small tables it reports conflicts between transactions that share no row
/// (measured: count-then-insert on fresh tables, 37 to 93 % of the transactions; on a million rows 0.3 %). A unit that met a
/// conflict is run again exclusively, where it can't meet another: no unit is run more than a few times, none starves.
/// While conflicts are common, all units run exclusively from the start, in groups on one thread; now and then two
/// writers at a time run concurrently, on trial, to see whether the tables have grown. Background units, one at a time, follow the mode
/// and don't choose it: their conflicts and commits are not counted.
final class ContentionManager: @unchecked Sendable {  // members are guarded by `monitor`
    /// What the calling thread may do.
    enum Grant {
        /// Run units exclusively, until `releaseExclusive`.
        case exclusive
        /// Run one unit concurrently, until `releaseConcurrent`.
        case concurrent
    }

    /// Units that run exclusively after a conflict; doubled at each further conflict.
    private static let penaltyMin = 64
    private static let penaltyMax = 8_192
    /// Concurrent units in a row without conflict after which the penalty is halved.
    private static let successesMax = 64
    /// Concurrent writers at most, until `trialUnits` units in a row have met no conflict.
    private static let trialWritersMax = 2
    private static let trialUnits = 32

    private let monitor = Monitor()
    private var penalty = ContentionManager.penaltyMin
    private var exclusiveUnitsLeft = 0
    private var successesInRow = 0
    private var concurrentUnits = 0
    private var isOnTrial = true
    private var isExclusiveHeld = false

    /// Waits until the calling thread may run units.
    func acquire() -> Grant {
        monitor.locked {
            while true {
                if exclusiveUnitsLeft > 0 {
                    if !isExclusiveHeld {
                        isExclusiveHeld = true
                        return .exclusive
                    }
                } else if !isOnTrial || concurrentUnits < ContentionManager.trialWritersMax {
                    concurrentUnits += 1
                    return .concurrent
                }
                monitor.wait()
            }
        }
    }

    /// Ends a concurrent grant.
    func releaseConcurrent() {
        monitor.locked {
            concurrentUnits -= 1
            monitor.broadcast()
        }
    }

    /// Waits for an exclusive grant.
    func acquireExclusive() {
        monitor.locked {
            while isExclusiveHeld { monitor.wait() }
            isExclusiveHeld = true
        }
    }

    /// Ends an exclusive grant.
    ///
    /// - Parameter units: units that ran under it.
    func releaseExclusive(units: Int) {
        monitor.locked {
            isExclusiveHeld = false
            exclusiveUnitsLeft = max(0, exclusiveUnitsLeft - units)
            monitor.broadcast()
        }
    }

    /// Records that a concurrent unit met a conflict. Conflicts of its opponents, while the penalty lasts, don't count again.
    func noteConflict() {
        monitor.locked {
            successesInRow = 0
            isOnTrial = true
            guard exclusiveUnitsLeft == 0 else { return }
            penalty = min(penalty * 2, ContentionManager.penaltyMax)
            exclusiveUnitsLeft = penalty
        }
    }

    /// Records that a concurrent unit was committed.
    func noteCommit() {
        monitor.locked {
            successesInRow += 1
            if isOnTrial && successesInRow >= ContentionManager.trialUnits {
                isOnTrial = false
                monitor.broadcast()
            }
            guard successesInRow.isMultiple(of: ContentionManager.successesMax) else { return }
            penalty = max(penalty / 2, ContentionManager.penaltyMin)
        }
    }
}
