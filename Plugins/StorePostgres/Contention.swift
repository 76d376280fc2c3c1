// Whether WRITE units run beside each other or one after another.

internal import LecternStoreKit

/// With whom a WRITE transaction shares the database.
enum Company {
    /// Others write meanwhile; what can't be put into one order is run again.
    case beside
    /// Nobody else writes, on any daemon.
    case alone
}

/// Chooses the company from how the last units fared. One for each store; any thread.
///
/// The server's SERIALIZABLE takes a page of an index for what was read of it: on small tables it finds conflicts where
/// there are none (measured: count-then-insert on fresh tables, 37 to 93 % of the transactions; on a million rows 0.3 %).
/// A unit that met a conflict runs again alone, and so can't meet another: no unit is run more than a few times, and
/// none starves. While conflicts are common, all units run alone from the start, many in one transaction under the
/// lead of one thread; and only now and then two at a time are let out to see whether the tables have grown.
final class Contention: @unchecked Sendable {  // members are guarded by `monitor`
    /// What a thread may do next.
    enum Turn {
        /// Run units alone, until `endLead`.
        case lead
        /// Run one unit beside others, until `leave`.
        case beside
    }

    /// Units that run alone after a conflict; doubles with each time that the tables were tried in vain.
    private static let penaltyMin = 64
    private static let penaltyMax = 8_192
    /// Units in a row without conflict for which the penalty is halved.
    private static let successes = 64
    /// So many units run beside each other until as many as `trialUnits` have met no conflict.
    private static let trialCompany = 2
    private static let trialUnits = 32

    private let monitor = Monitor()
    private var penalty = Contention.penaltyMin
    private var aloneLeft = 0
    private var successesInRow = 0
    private var unitsBeside = 0
    private var isOnTrial = true
    private var isLed = false

    /// Waits until this thread may lead, or run a unit beside others.
    func waitForTurn() -> Turn {
        monitor.locked {
            while true {
                if aloneLeft > 0 {
                    if !isLed {
                        isLed = true
                        return .lead
                    }
                } else if !isOnTrial || unitsBeside < Contention.trialCompany {
                    unitsBeside += 1
                    return .beside
                }
                monitor.wait()
            }
        }
    }

    /// Runs nothing beside others any more.
    func leave() {
        monitor.locked {
            unitsBeside -= 1
            monitor.broadcast()
        }
    }

    /// Waits until this thread leads.
    func takeLead() {
        monitor.locked {
            while isLed { monitor.wait() }
            isLed = true
        }
    }

    /// Gives the lead away.
    ///
    /// - Parameter units: how many ran alone under it.
    func endLead(units: Int) {
        monitor.locked {
            isLed = false
            aloneLeft = max(0, aloneLeft - units)
            monitor.broadcast()
        }
    }

    /// A unit that ran beside others met a conflict. Those that it met will say so too: they count once.
    func conflicted() {
        monitor.locked {
            successesInRow = 0
            isOnTrial = true
            guard aloneLeft == 0 else { return }
            penalty = min(penalty * 2, Contention.penaltyMax)
            aloneLeft = penalty
        }
    }

    /// A unit that ran beside others was committed.
    func succeeded() {
        monitor.locked {
            successesInRow += 1
            if isOnTrial && successesInRow >= Contention.trialUnits {
                isOnTrial = false
                monitor.broadcast()
            }
            guard successesInRow.isMultiple(of: Contention.successes) else { return }
            penalty = max(penalty / 2, Contention.penaltyMin)
        }
    }
}
