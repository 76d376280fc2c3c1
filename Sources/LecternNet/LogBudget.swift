// Keeps peers from filling the log: so many lines a second, then only their number.

internal import LecternWire

/// Counts the lines that peers cause. Confined to its reactor.
struct LogBudget {
    /// Lines that one reactor writes about peers in one second.
    static let linesMax = 50

    private var secondBegan: Int64 = 0
    private var lines = 0

    /// Lines that were left out since the last second began.
    private(set) var leftOut = 0

    /// Asks for a line.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    /// - Returns: whether it may be written, and how many were left out in the second before it.
    mutating func take(now: Int64) -> (mayWrite: Bool, leftOut: Int) {
        var earlier = 0
        if now - secondBegan >= 1_000_000_000 {
            earlier = leftOut
            secondBegan = now
            lines = 0
            leftOut = 0
        }
        lines += 1
        if lines > LogBudget.linesMax { leftOut += 1 }
        return (lines <= LogBudget.linesMax, earlier)
    }
}
