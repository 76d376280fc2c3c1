// Whether a carrier is silent: pure.

/// What is known of a carrier for whom something may wait.
package enum CarrierSilence: Sendable, Equatable {
    /// Nothing waits, or it is known to be silent: nobody looks.
    case rest
    /// Somebody looks again then, milliseconds since 1970.
    case look(at: Int64)
    /// Nothing was heard of it since then, for too long.
    case silent(since: Int64)

    /// Decides.
    /// - Parameters:
    ///   - oldest: since when the oldest waits; nil: nothing waits.
    ///   - heard: when it was last heard.
    ///   - isKnown: whether it is known to be silent.
    ///   - limit: how long it may be silent, in milliseconds.
    ///   - now: milliseconds since 1970.
    package static func decide(oldest: Int64?, heard: Int64, isKnown: Bool, limit: Int64, now: Int64) -> CarrierSilence {
        guard let oldest, !isKnown else { return .rest }
        let since = max(oldest, heard)
        return now >= since + limit ? .silent(since: since) : .look(at: since + limit)
    }
}
