// Reads all followers with how far each is behind, on one snapshot, for the figures of the worker that runs them.

/// Reads rows and lags.
final class FollowerListUnit: FollowerUnit<[FollowerListing]>, @unchecked Sendable {
    private let passedTo: @Sendable (String) -> Int64

    /// - Parameter passedTo: by a follower's name, up to where nothing behind its row's position concerns it; 0: not known.
    init(context: HostContext, passedTo: @escaping @Sendable (String) -> Int64, isStopping: @escaping @Sendable () -> Bool) {
        self.passedTo = passedTo
        super.init(context: context, effect: .read, isStopping: isStopping)
    }

    override func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, [FollowerListing]) {
        let listings = try FollowerListing.all(transaction, limits: context.limits, passedTo: passedTo) { cancelCause != nil }
        return (.discard, listings)
    }
}
