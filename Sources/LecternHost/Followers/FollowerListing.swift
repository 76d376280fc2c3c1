// How far each follower is behind: its row, and what the feed has for it.

internal import LecternWire

/// A follower's row, and what the feed has for it.
struct FollowerListing: Sendable {
    let row: FollowerRow
    let lag: FollowerLag

    /// Reads all followers with their lags. The feed is looked at up to a bound; a lag beyond it is told as a lower one.
    /// - Parameters:
    ///   - transaction: a READ's: one snapshot.
    ///   - limits: how much of the feed is looked at.
    ///   - passedTo: by a follower's name, up to where nothing behind its row's position concerns it; 0: not known.
    ///   - isCancelled: whether nobody waits any more; a lag is then told as a lower one.
    /// - Throws: `StoreError` when the store could not.
    static func all(
        _ transaction: Transaction, limits: Limits, passedTo: (String) -> Int64, isCancelled: () -> Bool
    ) throws(StoreError) -> [FollowerListing] {
        var listings: [FollowerListing] = []
        for row in try FollowerTable(transaction).all() {
            let from = max(row.position, passedTo(row.name))
            listings.append(FollowerListing(row: row, lag: try lag(of: row, from: from, Feed(transaction), limits, isCancelled)))
        }
        return listings
    }

    private static func lag(
        of row: FollowerRow, from begin: Int64, _ feed: Feed, _ limits: Limits, _ isCancelled: () -> Bool
    ) throws(StoreError) -> FollowerLag {
        let topics = Topics(patterns: row.topics.split(separator: " ").map(String.init))
        var lag = FollowerLag()
        var position = begin
        var looked = 0
        while true {
            let heads = try feed.heads(after: position, limit: limits.followerScanMax)
            for change in heads where topics.contains(change.header.topic) {
                if lag.changes == 0 { lag.sinceMilliseconds = change.recordedAtMilliseconds }
                lag.changes += 1
            }
            guard let last = heads.last, heads.count == limits.followerScanMax else { return lag }
            position = last.header.position
            looked += heads.count
            if looked >= limits.followerLagScanMax || isCancelled() {
                lag.isAtLeast = true
                return lag
            }
        }
    }
}
