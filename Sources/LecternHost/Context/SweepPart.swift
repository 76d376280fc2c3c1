// What a sweep removes, a part at a time.

/// A kind of rows that grows old.
package enum SweepPart: Int, CaseIterable, Sendable {
    /// Request keys that would be refused by their own time, with their answers.
    case requests
    /// Sessions that ended before any such key.
    case sessions
    /// Changes of the feed.
    case changes
    /// Blobs that nobody holds, and uploads that nobody goes on with.
    case blobs

    /// The name for people.
    var name: String {
        switch self {
        case .requests: "request keys"
        case .sessions: "sessions"
        case .changes: "changes"
        case .blobs: "blobs"
        }
    }
}
