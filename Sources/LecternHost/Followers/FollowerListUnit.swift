// Reads all followers with how far each is behind, on one snapshot.

internal import LecternWire

/// A follower's row, and what the feed has for it.
struct FollowerListing: Sendable {
    let row: FollowerRow
    let lag: FollowerLag
}

/// Reads rows and lags. The feed is looked at up to a bound; a lag beyond it is told as a lower one.
final class FollowerListUnit: FollowerUnit<[FollowerListing]>, @unchecked Sendable {
    private let passedTo: @Sendable (String) -> Int64

    /// - Parameter passedTo: by a follower's name, up to where nothing behind its row's position concerns it; 0: not known.
    init(context: HostContext, passedTo: @escaping @Sendable (String) -> Int64, isStopping: @escaping @Sendable () -> Bool) {
        self.passedTo = passedTo
        super.init(context: context, effect: .read, isStopping: isStopping)
    }

    override func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, [FollowerListing]) {
        let rows = try FollowerTable(transaction).all()
        var listings: [FollowerListing] = []
        for row in rows { listings.append(FollowerListing(row: row, lag: try lag(of: row, Feed(transaction)))) }
        return (.discard, listings)
    }

    private func lag(of row: FollowerRow, _ feed: Feed) throws(StoreError) -> FollowerLag {
        let topics = Topics(patterns: row.topics.split(separator: " ").map(String.init))
        var lag = FollowerLag()
        var position = max(row.position, passedTo(row.name))
        var looked = 0
        while true {
            let heads = try feed.heads(after: position, limit: context.limits.followerScanMax)
            for change in heads where topics.contains(change.header.topic) {
                if lag.changes == 0 { lag.sinceMilliseconds = change.recordedAtMilliseconds }
                lag.changes += 1
            }
            guard let last = heads.last, heads.count == context.limits.followerScanMax else { return lag }
            position = last.header.position
            looked += heads.count
            if looked >= context.limits.followerLagScanMax || cancelCause != nil {
                lag.isAtLeast = true
                return lag
            }
        }
    }
}
