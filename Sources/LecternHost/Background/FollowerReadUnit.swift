// Reads a follower's row and the changes that it has not handled yet, on one snapshot.

internal import LecternNet
internal import LecternWire

/// A READ of its own: inside a serializable WRITE a look at the feed would conflict with everybody who appends to it.
final class FollowerReadUnit: FollowerUnit<FollowerReading?>, @unchecked Sendable {
    private let follower: Follower
    private let passedTo: Int64

    /// - Parameters:
    ///   - passedTo: up to here nothing behind the row's position concerns it.
    ///   - isStopping: whether the worker ends its background work.
    init(_ follower: Follower, passedTo: Int64, context: HostContext, isStopping: @escaping @Sendable () -> Bool) {
        self.follower = follower
        self.passedTo = passedTo
        super.init(context: context, effect: .read, isStopping: isStopping)
    }

    override func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, FollowerReading?) {
        guard let row = try FollowerTable(transaction).find(follower.name) else { return (.discard, nil) }
        return (.discard, try read(row, Feed(transaction)))
    }

    /// Reads as many changes as one unit runs; where none concerns it, goes on over the heads of many.
    private func read(_ row: FollowerRow, _ feed: Feed) throws(StoreError) -> FollowerReading {
        let from = max(row.position, passedTo)
        var reading = FollowerReading(row: row, lookedTo: from)
        reading.feedBegin = try feed.begin()
        guard !row.isStopped else { return reading }
        let whole = try feed.changes(after: from, limit: context.limits.followerBatchMax)
        reading.changes = whole.filter { follower.isInterested(in: $0.header) }
        reading.lookedTo = whole.last?.header.position ?? from
        reading.isEnd = whole.count < context.limits.followerBatchMax
        guard reading.changes.isEmpty, !reading.isEnd else { return reading }
        let heads = try feed.headers(after: reading.lookedTo, limit: context.limits.followerScanMax)
        let next = heads.firstIndex { follower.isInterested(in: $0) } ?? heads.count
        if next > 0 { reading.lookedTo = heads[next - 1].position }
        reading.isEnd = next == heads.count && heads.count < context.limits.followerScanMax
        return reading
    }
}
