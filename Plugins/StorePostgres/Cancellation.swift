// When the cancel request of a statement is sent, sent again, and given up.

/// The cancel requests for what a connection waits for. A request is repeated, since the server drops one that arrives while
/// no statement runs: between two of a pipeline, or before it has read the first.
struct Cancellation {
    private var giveUpAt = Int64.max
    private var nextAt = Int64.min
    private var pause: Int64 = 0

    /// Whether a request was sent.
    var isBegun: Bool { giveUpAt < Int64.max }

    /// Whether a request is to be sent now; the next one is due after a pause, which doubles each time.
    ///
    /// - Parameters:
    ///   - now: `Clock.nanoseconds`.
    ///   - settings: the first pause and the time after which the connection is given up.
    mutating func isDue(_ now: Int64, _ settings: Settings) -> Bool {
        if !isBegun { giveUpAt = now + Int64(settings.cancelMillisecondsMax) * 1_000_000 }
        guard now >= nextAt, now < giveUpAt else { return false }
        pause = pause == 0 ? Int64(settings.cancelAgainMilliseconds) * 1_000_000 : pause * 2
        nextAt = now + pause
        return true
    }

    /// Whether the server had its time to obey.
    func isOver(_ now: Int64) -> Bool { now >= giveUpAt }
}
