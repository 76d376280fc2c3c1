// Since when the server does not answer, as all threads of a store know it.

internal import LecternStoreKit

/// What the threads' lines tell each other, so that a unit waits for the server once, and not once for each thread that
/// might have done it. One for each store; any thread.
final class Outage: @unchecked Sendable {  // `sinceNanoseconds` is guarded by `monitor`
    private let monitor = Monitor()
    private var sinceNanoseconds: Int64?

    /// A connection could not be made.
    ///
    /// - Parameter now: when that was tried.
    /// - Returns: whether it is the first.
    func began(_ now: Int64) -> Bool {
        monitor.locked {
            defer { sinceNanoseconds = sinceNanoseconds ?? now }
            return sinceNanoseconds == nil
        }
    }

    /// A connection was made.
    ///
    /// - Returns: whether it is the first after some that could not be.
    func ended() -> Bool {
        monitor.locked {
            defer { sinceNanoseconds = nil }
            return sinceNanoseconds != nil
        }
    }

    /// How long it has lasted.
    func milliseconds(at now: Int64) -> Int64 {
        monitor.locked { (now - (sinceNanoseconds ?? now)) / 1_000_000 }
    }
}
