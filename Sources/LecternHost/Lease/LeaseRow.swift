// A lease as it stands in the database.

/// One row of `lectern_lease`.
struct LeaseRow: Equatable, Sendable {
    /// Names the worker that holds it; empty: it was given up.
    var holder: [UInt8]
    /// Rises with each change of the holder.
    var fence: Int64
    /// Rises while the holder lives.
    var beat: Int64
}
