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
/// lead of one thread; and only now and then some are let out to see whether the tables have grown.
final class Contention: @unchecked Sendable {  // members are guarded by `monitor`
    /// Units that run alone after a conflict; doubles with each.
    private static let penaltyMin = 64
    private static let penaltyMax = 8_192
    /// Units in a row without conflict for which the penalty is halved.
    private static let successes = 64

    private let monitor = Monitor()
    private var penalty = Contention.penaltyMin
    private var aloneLeft = 0
    private var successesInRow = 0
    private var isLed = false

    /// Waits until this thread may lead, or until there is nothing to lead since units run beside each other.
    ///
    /// - Returns: whether this thread leads now.
    func waitForLead() -> Bool {
        monitor.locked {
            while isLed && aloneLeft > 0 { monitor.wait() }
            guard aloneLeft > 0 else { return false }
            isLed = true
            return true
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

    /// A unit that ran beside others met a conflict.
    func conflicted() {
        monitor.locked {
            successesInRow = 0
            penalty = min(penalty * 2, Contention.penaltyMax)
            aloneLeft = penalty
        }
    }

    /// A unit that ran beside others was committed.
    func succeeded() {
        monitor.locked {
            successesInRow += 1
            guard successesInRow >= Contention.successes else { return }
            successesInRow = 0
            penalty = max(penalty / 2, Contention.penaltyMin)
        }
    }
}
