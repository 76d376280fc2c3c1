// What the supervisor does about a worker that died: start another, later each time, and give up at last.

/// Decides, from the deaths so far, when the next worker is started.
package struct RestartPolicy: Sendable {
    /// What to do about a death.
    package enum Decision: Equatable, Sendable {
        /// Start another worker after so many milliseconds.
        case restart(afterMilliseconds: Int)
        /// It died too often in too short a time: something is broken that a restart does not mend.
        case giveUp
    }

    /// Deaths within the window that are borne; one more ends the daemon.
    package var deathsMax = 8
    /// The window, in milliseconds.
    package var windowMilliseconds = 60_000
    /// The longest wait before a restart, in milliseconds.
    package var waitMillisecondsMax = 10_000

    private var deaths: [Int64] = []
    private var refusals = 0

    /// Makes a policy that has seen no death.
    package init() {}

    /// A worker found that what it needs does not answer yet. That is no fault that a number of deaths would prove, so
    /// there is no end to it.
    /// - Returns: milliseconds to wait, from 100 on twice as long each time.
    package mutating func deferred() -> Int {
        refusals += 1
        return min(waitMillisecondsMax, 100 << min(refusals - 1, 20))
    }

    /// A worker serves.
    package mutating func served() { refusals = 0 }

    /// Counts a death.
    /// - Parameter now: the time, in milliseconds of a clock that only goes forward.
    /// - Returns: the first death within the window is answered at once, each further one after twice
    ///   the wait, beginning with 100 ms.
    package mutating func died(at now: Int64) -> Decision {
        deaths.removeAll { now - $0 > Int64(windowMilliseconds) }
        deaths.append(now)
        if deaths.count > deathsMax { return .giveUp }
        if deaths.count == 1 { return .restart(afterMilliseconds: 0) }
        return .restart(afterMilliseconds: min(waitMillisecondsMax, 100 << (deaths.count - 2)))
    }
}
