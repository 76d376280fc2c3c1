// When a timer that failed is tried again, and when it is parked.

internal import LecternWire

/// The rules for timers that fail. Pure.
struct TimerPolicy: Sendable {
    private let attemptsMax: Int
    private let pauseMilliseconds: Int64
    private let pauseMillisecondsMax: Int64

    /// What becomes of a timer.
    enum Decision: Equatable, Sendable {
        /// It is tried again at this moment, milliseconds since 1970 UTC.
        case retry(atMilliseconds: Int64)
        /// It waits until an administrator looks at it.
        case park
    }

    /// - Parameter limits: attempts and pauses.
    init(limits: Limits) {
        attemptsMax = max(1, limits.timerAttemptsMax)
        pauseMilliseconds = Int64(max(1, limits.timerPauseMilliseconds))
        pauseMillisecondsMax = Int64(max(limits.timerPauseMilliseconds, limits.timerPauseMillisecondsMax))
    }

    /// The pause after the n-th failure: three times that before it, up to the longest.
    /// - Parameter failures: how often the timer has failed; at least 1.
    /// - Returns: milliseconds.
    func pause(afterFailures failures: Int) -> Int64 {
        var pause = pauseMilliseconds
        for _ in 1..<max(1, min(failures, 64)) where pause < pauseMillisecondsMax { pause *= 3 }
        return min(pause, pauseMillisecondsMax)
    }

    /// What follows a failure. Timers that failed together are spread over a quarter of the pause by their ids.
    /// - Parameters:
    ///   - failures: how often the timer has failed, this time included.
    ///   - id: the timer's.
    ///   - now: milliseconds since 1970 UTC.
    func decision(failures: Int, id: Int64, now: Int64) -> Decision {
        guard failures < attemptsMax else { return .park }
        let pause = pause(afterFailures: failures)
        let spread = pause / 4 * Int64(UInt64(bitPattern: id) % 64) / 64
        return .retry(atMilliseconds: now + pause + spread)
    }
}
