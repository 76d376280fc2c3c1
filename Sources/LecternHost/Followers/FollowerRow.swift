// A follower's row: how far it is, and why it does not go on.

/// A row of `lectern_follower`.
struct FollowerRow: Equatable, Sendable {
    /// The method's name.
    let name: String
    /// The plugin whose method it is.
    var plugin = ""
    /// The topics, with spaces between them.
    var topics = ""
    /// The position of the last change that was handled, or passed over since it concerns another topic.
    var position: Int64 = 0
    /// The position of the change at which it does not go on; 0: none.
    var blockedAt: Int64 = 0
    /// How often that change was tried in vain.
    var failures = 0
    /// When it is tried again, milliseconds since 1970 UTC; 0: at once.
    var retryAtMilliseconds: Int64 = 0
    /// When it was given up, milliseconds since 1970 UTC; 0: it goes on.
    var stoppedAtMilliseconds: Int64 = 0
    /// What went wrong at the last attempt; empty: nothing.
    var problem = ""
    /// How many changes an administrator has skipped.
    var skipped: Int64 = 0
    /// When a worker last had its plugin loaded, milliseconds since 1970 UTC.
    var seenAtMilliseconds: Int64 = 0
    /// When it ceased to hold the feed, since nobody had its plugin loaded, milliseconds since 1970 UTC; 0: it holds it.
    var releasedAtMilliseconds: Int64 = 0

    /// Whether an administrator has to look at it before it goes on.
    var isStopped: Bool { stoppedAtMilliseconds > 0 }
}
