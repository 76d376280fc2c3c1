// The reconnect and retry policy of a client: pure decisions, without a clock.

public import LecternWire

/// When a client reconnects, sends a call again, and gives up. Every repetition has the first request key, so the call acts once.
public struct ReconnectPolicy: Equatable, Sendable {
    /// How long a lost connection is reconnected, and a call that the daemon could not serve is sent again, in milliseconds.
    public var patienceMilliseconds = 60_000
    /// The longest pause before an attempt, in milliseconds. A draining daemon's grace can only shorten it.
    public var pauseMillisecondsMax = 2_000
    /// How often one call or item is sent whose connection is lost each time: the call itself may be what crashes the daemon.
    public var attemptsMax = 8
    /// Whether to send again what the daemon could not serve just now, such as OVERLOADED. A refusal by a service is never sent
    /// again, since it is stored under the request key.
    public var retriesRefusals = true

    /// Reasons of a daemon that can't serve now and did nothing, or does not know whether it did.
    private static let retryable: Set<String> = ["OVERLOADED", "STORE_UNAVAILABLE", "OUTCOME_UNKNOWN", "TOO_MANY_CALLS", "UNAVAILABLE"]
    /// Reasons of a closed connection after which another one may serve.
    private static let reconnectable: Set<String> = ["DRAINING", "CONNECTION_LOST", "CONNECTION_IDLE", "PEER_TOO_SLOW"]
    /// The longest pause before the first attempt after a lost connection, in milliseconds; it doubles with each one.
    private static let firstPauseMillisecondsMax = 250

    /// Makes the usual policy.
    public init() {}

    /// What to do with a call that ended with a problem.
    public enum Decision: Equatable, Sendable {
        /// Send it again on another connection.
        case reconnect
        /// Send it again on this connection, so many milliseconds later.
        case retry(afterMilliseconds: Int)
        /// Return the problem to the caller.
        case giveUp
    }

    /// Decides what to do with a call that failed.
    /// - Parameters:
    ///   - problem: the failure.
    ///   - attempts: how often it was sent, this time included.
    ///   - elapsedMilliseconds: since its first failure.
    public func decide(_ problem: Problem, attempts: Int, elapsedMilliseconds: Int) -> Decision {
        switch problem.reason {
        case "DRAINING": return .reconnect
        case "CONNECTION_LOST", "CONNECTION_IDLE": return attempts < attemptsMax ? .reconnect : .giveUp
        default:
            guard retriesRefusals, problem.retryAfterMilliseconds > 0, ReconnectPolicy.retryable.contains(problem.reason) else { return .giveUp }
            let pause = max(Int(problem.retryAfterMilliseconds), pauseMillisecondsMax(attempt: attempts) / 2)
            return elapsedMilliseconds + pause <= patienceMilliseconds ? .retry(afterMilliseconds: pause) : .giveUp
        }
    }

    /// Whether to reconnect after a connection was closed. Not after CERTIFICATE_REFUSED, for example: it would be refused again.
    /// - Parameter problem: why it was closed, from the daemon or this client.
    public func reconnects(after problem: Problem) -> Bool {
        problem.retryAfterMilliseconds > 0 || ReconnectPolicy.reconnectable.contains(problem.reason)
    }

    /// Whether to try to connect again after an attempt failed.
    /// - Parameters:
    ///   - problem: why the attempt failed.
    ///   - elapsedMilliseconds: since the last connection was lost.
    public func retriesConnecting(after problem: Problem, elapsedMilliseconds: Int) -> Bool {
        problem.retryAfterMilliseconds > 0 && elapsedMilliseconds < patienceMilliseconds
    }

    /// The pause before a connection attempt, random so that terminals don't connect all at once.
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
