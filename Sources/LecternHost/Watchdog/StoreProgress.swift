// Whether the store goes on with what it was given.

/// Notices a store that neither begins nor ends a unit although some wait; pure.
struct StoreProgress {
    /// What is to be told.
    enum Finding: Equatable {
        /// Nothing has moved for so long.
        case stalled(milliseconds: Int)
        /// It moves again.
        case resumed(milliseconds: Int)
    }

    private let limitMilliseconds: Int
    private var moved: UInt64 = 0
    private var stoodMilliseconds = 0
    private var isTold = false

    /// - Parameter limitMilliseconds: how long nothing may move.
    init(limitMilliseconds: Int) {
        self.limitMilliseconds = limitMilliseconds
    }

    /// Takes what a round sees.
    /// - Parameters:
    ///   - waiting: units that were submitted and are not done.
    ///   - moved: rises whenever a unit is submitted, begins, returns or is done.
    ///   - isHandlerRunning: a handler runs on one of the store's threads; then it is the handler's time.
    ///   - elapsedMilliseconds: since the last round.
    mutating func observe(waiting: Int, moved: UInt64, isHandlerRunning: Bool, elapsedMilliseconds: Int) -> Finding? {
        guard waiting > 0, moved == self.moved, !isHandlerRunning else {
            let stood = stoodMilliseconds
            self.moved = moved
            stoodMilliseconds = 0
            guard isTold else { return nil }
            isTold = false
            return .resumed(milliseconds: stood)
        }
        stoodMilliseconds += min(elapsedMilliseconds, WatchdogRounds.roundMillisecondsMax)
        guard stoodMilliseconds >= limitMilliseconds, !isTold else { return nil }
        isTold = true
        return .stalled(milliseconds: stoodMilliseconds)
    }
}
