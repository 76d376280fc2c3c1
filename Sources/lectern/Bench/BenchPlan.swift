// The parameters of `lectern bench`.

/// The parameters of a run.
struct BenchPlan: Sendable {
    let method: String
    let connections: Int
    /// Calls open at once on each connection, or that may be in an open loop.
    let inFlight: Int
    /// Calls a second; nil: a closed loop.
    let rate: Int?
    let warmUpSeconds: Int
    let seconds: Int
    /// The process whose processor time is measured, with that of its children; nil: none.
    let process: Int?
}
