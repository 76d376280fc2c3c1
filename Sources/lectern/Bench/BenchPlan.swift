// How `lectern bench` is to measure.

/// What a run is to do.
struct BenchPlan: Sendable {
    let method: String
    let connections: Int
    /// Calls open at once on each connection, or that may be in an open loop.
    let inFlight: Int
    /// Calls a second; nil: a closed loop.
    let rate: Int?
    let warmUpSeconds: Int
    let seconds: Int
    /// Whose processor time is told, with that of its children.
    let process: Int?
}
