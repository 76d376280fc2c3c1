// What a follower that counts changes of loans must have counted.

/// Changes by their kind: how many, and the sum of their loans' numbers, so that one that is missing does not hide one that came twice.
struct LoanTally: Equatable, Sendable {
    struct Count: Equatable, Sendable {
        var changes: Int64 = 0
        var loans: Int64 = 0
    }

    /// As the plugin tally sums up.
    private static let numberMax: Int64 = 1 << 40
    private(set) var counts: [String: Count] = [:]
    private(set) var all = Count()

    /// Counts a change.
    mutating func add(_ kind: String, loan: Int64) {
        counts[kind, default: Count()].changes += 1
        counts[kind, default: Count()].loans += loan % LoanTally.numberMax
        all.changes += 1
        all.loans += loan % LoanTally.numberMax
    }
}
