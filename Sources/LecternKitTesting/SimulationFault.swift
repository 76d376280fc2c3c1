// What can go wrong with a unit of work in a simulation.

/// Something that befalls the next unit of work.
public enum SimulationFault: Hashable, Sendable {
    /// A statement fails, as on a full disk; what the unit then wants kept is not kept. A unit with fewer statements is not touched.
    /// - Parameter statement: its number in the unit, from 0.
    case statement(Int)
    /// The transaction is rolled back at its end, and the unit is run again, as after a group commit that was lost.
    case lost
    /// The transaction is rolled back at its end, and the caller is told that the database is not available.
    case unavailable
    /// The transaction is committed, and the host hears only that nobody knows.
    case uncertain
    /// The worker ends before a statement: the transaction is rolled back. Where the unit has fewer statements, the worker ends after
    /// the commit and before anybody is answered.
    /// - Parameter statement: its number in the unit, from 0.
    case end(Int)
    /// A statement breaks a constraint: whoever ran it is to blame, not the database. A unit with fewer statements is not touched.
    /// - Parameter statement: its number in the unit, from 0.
    case constraint(Int)
}
