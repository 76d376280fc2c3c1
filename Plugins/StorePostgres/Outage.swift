// Since when the server is unreachable, shared by the threads of a store.

internal import LecternStoreKit

/// The start of the current outage. Shared, so that a unit waits `reconnectMillisecondsMax` once, not once for each thread's
/// connection. One for each store; any thread.
final class Outage: @unchecked Sendable {  // `sinceNanoseconds` is guarded by `monitor`
    private let monitor = Monitor()
    private var sinceNanoseconds: Int64?

    /// Records that a connection could not be made.
    ///
    /// - Parameter now: nanoseconds of `CLOCK_MONOTONIC`.
    /// - Returns: whether the outage begins with it.
    func noteFailure(at now: Int64) -> Bool {
        monitor.locked {
            defer { sinceNanoseconds = sinceNanoseconds ?? now }
            return sinceNanoseconds == nil
        }
    }

    /// Records that a connection was made.
    ///
    /// - Returns: whether an outage ends with it.
    func noteSuccess() -> Bool {
        monitor.locked {
            defer { sinceNanoseconds = nil }
            return sinceNanoseconds != nil
        }
    }

    /// The duration of the current outage in milliseconds; 0: there is none.
    func milliseconds(at now: Int64) -> Int64 {
        monitor.locked { (now - (sinceNanoseconds ?? now)) / 1_000_000 }
    }
}
