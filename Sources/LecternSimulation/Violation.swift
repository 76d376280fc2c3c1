// What a simulation must never see.

/// A rule of the city that did not hold.
package struct Violation: Error, Equatable, CustomStringConvertible {
    /// The number of the move at which it was seen.
    package let move: Int
    /// Which kind of rule: two histories fail alike if this is the same.
    package let rule: String
    /// What was seen, and what had to be.
    package let description: String
}

/// What a run came to.
package struct SimulationReport: Sendable {
    /// The same history gives the same number.
    package var trace: UInt64 = 0
    package var moves = 0
    /// Calls that were answered, and those of them that write.
    package var calls = 0
    package var writes = 0
    /// Units of work, and the statements in them.
    package var units = 0
    package var statements = 0
    package var restarts = 0
    package var faults = 0
    package var changes = 0
    /// Changes that tell that a loan is due soon, and that it is overdue.
    package var dueSoon = 0
    package var overdue = 0
    /// Notices that gateways were given, in how many digests some of them, and how often an attempt failed.
    package var sent = 0
    package var digests = 0
    package var failedAttempts = 0
    /// Changes of loans that a follower has counted.
    package var followed = 0
    package var loans = 0
    /// Processor time of all threads, without setting the city up.
    package var seconds = 0.0
    /// Answers by their reason; "" is an answer.
    package var reasons: [String: Int] = [:]
    /// The first rule that did not hold; nil: all held.
    package var violation: Violation?
    /// What was done, a line for each move and each answer; empty unless it was asked for.
    package var lines: [String] = []
}
