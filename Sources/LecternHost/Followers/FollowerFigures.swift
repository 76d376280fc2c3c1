// What is counted of a follower, for status and metrics.

/// How far a follower is behind.
struct FollowerLag: Equatable, Sendable {
    /// Changes of its topics that it has not handled.
    var changes = 0
    /// There may be more: not all of the feed was looked at.
    var isAtLeast = false
    /// When the first of them was recorded, milliseconds since 1970 UTC; 0: there is none.
    var sinceMilliseconds: Int64 = 0
}

/// What a worker knows of a follower that it runs.
struct FollowerFigures: Equatable, Sendable {
    /// Changes that were handled since the worker started.
    var handled: UInt64 = 0
    /// Batches that failed since then.
    var failures: UInt64 = 0
    /// The last step; nil: none yet.
    var step: FollowerStep?
    /// As of the last measurement; none while it is idle.
    var lag = FollowerLag()

    /// The state, for people.
    var state: String {
        switch step {
        case .paused: "paused"
        case .stopped: "stopped"
        default: "running"
        }
    }

    /// A step was done.
    mutating func note(_ step: FollowerStep) {
        self.step = step
        if step == .idle { lag = FollowerLag() }
    }
}
