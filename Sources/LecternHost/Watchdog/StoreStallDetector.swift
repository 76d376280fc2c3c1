// Decides whether the store has stalled.

/// Detects a store that neither begins nor ends a unit although some wait; pure.
struct StoreStallDetector {
    /// A change to report.
    enum Finding: Equatable {
        /// Nothing has moved for so long.
        case stalled(milliseconds: Int)
        /// It moves again.
        case resumed(milliseconds: Int)
    }

    private let limitMilliseconds: Int
    private var moved: UInt64 = 0
    private var stalledMilliseconds = 0
    private var isReported = false

    /// - Parameter limitMilliseconds: how long nothing may move.
    init(limitMilliseconds: Int) {
        self.limitMilliseconds = limitMilliseconds
    }

    /// Takes the counts of a round.
    /// - Parameters:
    ///   - waiting: units that were submitted and are not done.
    ///   - moved: rises whenever a unit is submitted, begins, returns or is done.
    ///   - isHandlerRunning: a handler runs on one of the store's threads; then it is the handler's time.
    ///   - elapsedMilliseconds: since the last round.
    mutating func observe(waiting: Int, moved: UInt64, isHandlerRunning: Bool, elapsedMilliseconds: Int) -> Finding? {
        guard waiting > 0, moved == self.moved, !isHandlerRunning else {
            let stalled = stalledMilliseconds
            self.moved = moved
            stalledMilliseconds = 0
            guard isReported else { return nil }
            isReported = false
            return .resumed(milliseconds: stalled)
        }
        stalledMilliseconds += min(elapsedMilliseconds, OverrunDetector.roundMillisecondsMax)
        guard stalledMilliseconds >= limitMilliseconds, !isReported else { return nil }
        isReported = true
        return .stalled(milliseconds: stalledMilliseconds)
    }
}
