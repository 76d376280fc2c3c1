// What an administrator does about a follower that does not go on, inside one transaction.

/// Has a follower try again, or skips the change at which it stands.
struct FollowerAdministration {
    /// What to do.
    enum Order: Equatable, Sendable {
        case retry
        /// Skips the change at a position; 0: whichever it stands at.
        case skip(position: Int64, reason: String, by: String)
    }

    /// What came of it.
    enum Outcome: Equatable, Sendable {
        /// It was done; this was the row before.
        case done(FollowerRow)
        /// There is no such follower.
        case unknown
        /// It stands at no change, or at another; nothing was written. 0: at none.
        case notBlocked(at: Int64)
    }

    private let table: FollowerTable

    /// - Parameter transaction: a WRITE's.
    init(_ transaction: Transaction) {
        table = FollowerTable(transaction)
    }

    /// Does what is asked for.
    /// - Parameters:
    ///   - order: what.
    ///   - name: the follower's.
    ///   - now: milliseconds since 1970 UTC.
    /// - Throws: `StoreError` when the store could not.
    func perform(_ order: Order, on name: String, now: Int64) throws(StoreError) -> Outcome {
        guard let row = try table.find(name) else { return .unknown }
        guard row.blockedAt > 0 else { return .notBlocked(at: 0) }
        switch order {
        case .retry: try table.retry(name)
        case .skip(let position, let reason, let terminal):
            guard position == 0 || position == row.blockedAt else { return .notBlocked(at: row.blockedAt) }
            try table.skip(row, .init(changeAt: row.blockedAt, reason: reason, by: terminal, atMilliseconds: now))
        }
        return .done(row)
    }
}
