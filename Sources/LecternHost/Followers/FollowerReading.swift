// What a look at a follower's row and at the feed has found.

/// One reading of the feed for a follower, on one snapshot.
struct FollowerReading: Equatable, Sendable {
    let row: FollowerRow
    /// The changes that it follows, in order, whole; few.
    var changes: [StoredChange] = []
    /// The last change that was looked at: none up to here concerns it but `changes`.
    var lookedTo: Int64 = 0
    /// Whether that was the feed's end.
    var isEnd = false
    /// The last change that was pruned; 0: none.
    var feedBegin: Int64 = 0
}
