// The load generator of a run.

/// Begins the calls of a run. Two ways: after an answer (`ClosedLoop`), or by the clock (`OpenLoop`).
protocol Loop: Sendable {
    /// Begins calls, from now until the measured time is over.
    func begin() throws
    /// Waits until nothing is begun any more and no call is open.
    /// - Parameter moment: CLOCK_MONOTONIC.
    /// - Returns: whether it is so.
    func wait(until moment: Int64) -> Bool
    /// Calls that were due within the measured time and not begun, and when the first of them was due.
    var notBegun: (count: Int, since: Int64) { get }
}
