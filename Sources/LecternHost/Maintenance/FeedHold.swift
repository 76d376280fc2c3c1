// Up to where the feed may be pruned.

/// What still needs old changes, besides watchers, who are told when theirs are gone.
enum FeedHold {
    /// The highest position that may be pruned.
    /// - Parameters:
    ///   - transaction: a WRITE's.
    ///   - nowMilliseconds: since 1970 UTC.
    ///   - context: the host's context.
    /// - Throws: `StoreError` when the store could not.
    static func position(_ transaction: Transaction, nowMilliseconds: Int64, context: HostContext) throws(StoreError) -> Int64 {
        .max
    }
}
