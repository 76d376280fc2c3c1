// Keeps peers and plugins from filling the log: so many lines a second, then only their number.

internal import LecternWire

/// Counts the lines that somebody else causes. Confined to its owner.
package struct LogBudget {
    /// Lines that may be written in one second.
    private let linesMax: Int
    private var secondBegan: Int64 = 0
    private var lines = 0

    /// Lines that were left out since the last second began.
    package private(set) var leftOut = 0

    /// - Parameter linesMax: lines that may be written in one second. One reactor writes so many about peers.
    package init(linesMax: Int = 50) {
        self.linesMax = linesMax
    }

    /// Asks for a line.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    /// - Returns: whether it may be written, and how many were left out in the second before it.
    package mutating func take(now: Int64) -> (mayWrite: Bool, leftOut: Int) {
        let earlier = settle(now: now)
        lines += 1
        if lines > linesMax { leftOut += 1 }
        return (lines <= linesMax, earlier)
    }

    /// Begins another second where one is over.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    /// - Returns: how many lines were left out in the second before it.
    package mutating func settle(now: Int64) -> Int {
        guard now - secondBegan >= 1_000_000_000 else { return 0 }
        defer {
            secondBegan = now
            lines = 0
            leftOut = 0
        }
        return leftOut
    }
}
