// When a client connects again and sends again, and when it gives up: decisions without a clock.

public import LecternWire

/// How long and how often a client tries again. Everything is sent under its first request key, so it acts once.
public struct ReconnectPolicy: Equatable, Sendable {
    /// How long new connections are tried after one was lost, and a refused call is sent again, in milliseconds.
    public var patienceMilliseconds = 60_000
    /// The longest pause before an attempt, in milliseconds. A daemon's grace can only shorten it.
    public var pauseMillisecondsMax = 2_000
    /// How often one call or item is sent whose connection is lost each time; then it may be what breaks the daemon.
    public var attemptsMax = 8
    /// Send again also what the daemon itself could not serve just now, such as OVERLOADED. What a service refuses is never sent
    /// again: the refusal is kept under the request key.
    public var retriesRefusals = true

    /// What the daemon answers while it can't serve, having done nothing or not knowing whether it did.
    private static let passing: Set<String> = ["OVERLOADED", "STORE_UNAVAILABLE", "OUTCOME_UNKNOWN", "TOO_MANY_CALLS", "UNAVAILABLE"]
    /// Why connections end although the next one may serve.
    private static let transient: Set<String> = ["DRAINING", "CONNECTION_LOST", "CONNECTION_IDLE", "PEER_TOO_SLOW"]
    /// The longest pause before the first attempt after a lost connection, in milliseconds; it doubles with each one.
    private static let firstPauseMillisecondsMax = 250

    /// Makes the usual policy.
    public init() {}

    /// What becomes of a call that ended with a problem.
    public enum Decision: Equatable, Sendable {
        /// Send it again on another connection.
        case reconnect
        /// Send it again on this connection, so many milliseconds later.
        case retry(afterMilliseconds: Int)
        /// Tell the caller.
        case giveUp
    }

    /// Decides what becomes of a call.
    /// - Parameters:
    ///   - problem: how it ended.
    ///   - attempts: how often it was sent, this time included.
    ///   - elapsedMilliseconds: since it first ended with a problem.
    public func decide(_ problem: Problem, attempts: Int, elapsedMilliseconds: Int) -> Decision {
        switch problem.reason {
        case "DRAINING": return .reconnect
        case "CONNECTION_LOST", "CONNECTION_IDLE": return attempts < attemptsMax ? .reconnect : .giveUp
        default:
            guard retriesRefusals, problem.retryAfterMilliseconds > 0, ReconnectPolicy.passing.contains(problem.reason) else { return .giveUp }
            let pause = max(Int(problem.retryAfterMilliseconds), pauseMillisecondsMax(attempt: attempts) / 2)
            return elapsedMilliseconds + pause <= patienceMilliseconds ? .retry(afterMilliseconds: pause) : .giveUp
        }
    }

    /// Whether a connection that ended so may be followed by another: a certificate that was refused is refused again.
    /// - Parameter problem: why it ended, in the daemon's words or this client's.
    public func reconnects(after problem: Problem) -> Bool {
        problem.retryAfterMilliseconds > 0 || ReconnectPolicy.transient.contains(problem.reason)
    }

    /// Whether a new connection that failed so may come later.
    /// - Parameters:
    ///   - problem: why there was none.
    ///   - elapsedMilliseconds: since the last one was lost.
    public func triesAgain(_ problem: Problem, elapsedMilliseconds: Int) -> Bool {
        problem.retryAfterMilliseconds > 0 && elapsedMilliseconds < patienceMilliseconds
    }

    /// The pause before a connection attempt, a random moment so that not all terminals come at once.
    /// - Parameters:
    ///   - attempt: 1 for the first one after the loss.
    ///   - graceMilliseconds: what a draining daemon gave; nil: the connection broke.
    ///   - random: from 0 to 1.
    /// - Returns: milliseconds.
    public func pause(attempt: Int, graceMilliseconds: UInt32?, random: Double) -> Int {
        let most = attempt == 1 ? graceMilliseconds.map { min(Int($0), pauseMillisecondsMax) } : nil
        return Int(Double(most ?? pauseMillisecondsMax(attempt: attempt)) * random)
    }

    private func pauseMillisecondsMax(attempt: Int) -> Int {
        min(pauseMillisecondsMax, ReconnectPolicy.firstPauseMillisecondsMax << min(max(attempt, 1) - 1, 16))
    }
}
