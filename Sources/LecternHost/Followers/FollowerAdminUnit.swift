// What an administrator does about a follower that does not go on.

internal import LecternWire

/// Has a follower try again, or skips the change at which it stands.
final class FollowerAdminUnit: FollowerUnit<FollowerAdminUnit.Result>, @unchecked Sendable {
    /// What to do.
    enum Order: Sendable {
        case retry
        /// Skips the change at a position; 0: whichever it stands at.
        case skip(position: Int64, reason: String, by: String)
    }

    /// What came of it.
    enum Result: Sendable {
        /// It was done; this was the row before.
        case done(FollowerRow)
        /// There is no such follower.
        case unknown
        /// It stands at no change, or at another.
        case notBlocked(at: Int64)
    }

    private let name: String
    private let order: Order

    init(_ name: String, _ order: Order, context: HostContext) {
        self.name = name
        self.order = order
        super.init(context: context, effect: .write, isStopping: { false })
    }

    override func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Result) {
        let table = FollowerTable(transaction)
        guard let row = try table.find(name) else { return (.discard, .unknown) }
        guard row.blockedAt > 0 else { return (.discard, .notBlocked(at: 0)) }
        switch order {
        case .retry: try table.retry(name)
        case .skip(let position, let reason, let terminal):
            guard position == 0 || position == row.blockedAt else { return (.discard, .notBlocked(at: row.blockedAt)) }
            try table.skip(row, .init(changeAt: row.blockedAt, reason: reason, by: terminal, atMilliseconds: context.clock.wallMilliseconds()))
        }
        return (.keep, .done(row))
    }
}
