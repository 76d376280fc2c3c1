// Where the feed ends, and whether that is all.

/// Where the feed ends.
struct FeedEnd: Equatable, Sendable {
    /// Of the last change that can be read; 0: none.
    let position: Int64
    /// Changes are committed that can't be read yet, since one still to be committed could come before them.
    let isHeldBack: Bool
}
