// What a worker knows of a follower beside its row.

internal import LecternWire

/// The state of one loaded follower between its steps. Guarded by the runner's monitor for it.
struct FollowerMemory: Sendable {
    var state = FollowerState()
    /// Whether a step of it is under way.
    var isStepping = false
    var figures = FollowerFigures()
    let readCost = RunningCost()
    let writeCost = RunningCost()
}
