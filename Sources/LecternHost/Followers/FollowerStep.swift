// What one step of a follower came to, for whoever drives it.

/// How a follower goes on after a step.
package enum FollowerStep: Equatable, Sendable {
    /// There is more to do at once.
    case more
    /// It has handled what there was when it looked; its handler may have emitted more.
    case handled
    /// It looked and found nothing: it waits for a change of its topics.
    case idle
    /// It waits until this time, milliseconds since 1970 UTC.
    case paused(until: Int64)
    /// It waits for an administrator.
    case stopped
    /// The store could not: try again soon.
    case unavailable
    /// There is no such row, or another plugin's method has taken its place.
    case unknown
}
