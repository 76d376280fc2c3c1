// Which branch is asked to fetch an item for a hold, and when an item may be there. Pure.

/// A branch that has an item on a shelf.
package struct HoldSource: Equatable, Sendable {
    package let branch: Int64
    /// Items that could be fetched.
    package let available: Int64
    /// How many it is asked to fetch already.
    package let load: Int64
    /// To the pick-up point, in a straight line; nil: not known.
    package let metres: Int64?
    /// It was asked for this hold before, and has not fetched one.
    package let wasAsked: Bool

    /// - Parameters:
    ///   - branch: its number.
    ///   - available: items that could be fetched.
    ///   - load: how many it is asked to fetch already.
    ///   - metres: to the pick-up point; nil: not known.
    ///   - wasAsked: whether it was asked for this hold before.
    package init(branch: Int64, available: Int64, load: Int64, metres: Int64?, wasAsked: Bool) {
        self.branch = branch
        self.available = available
        self.load = load
        self.metres = metres
        self.wasAsked = wasAsked
    }
}

/// What counts how much when a branch is chosen: points against it.
package struct HoldWeights: Equatable, Sendable {
    /// Points for each kilometre.
    package var kilometre: Int64
    /// Points for each item that it is asked to fetch already.
    package var load: Int64
    /// Points off where the pick-up point has the item itself.
    package var atPickup: Int64
    /// Points where it was asked before and has not fetched one.
    package var asked: Int64

    package init(kilometre: Int64 = 10, load: Int64 = 5, atPickup: Int64 = 1_000, asked: Int64 = 100_000) {
        (self.kilometre, self.load, self.atPickup, self.asked) = (kilometre, load, atPickup, asked)
    }
}

/// The choice of a branch.
package enum HoldTarget {
    /// How far a branch is taken to be whose place is not known.
    private static let unknownMetres: Int64 = 50_000
    private static let kilometreMetres: Int64 = 1_000

    /// A branch with the points against it, and why.
    package struct Judged: Equatable, Sendable {
        package let source: HoldSource
        package let points: Int64
    }

    /// Judges branches, the best first; the number decides where points are equal.
    /// - Parameters:
    ///   - sources: branches that have items on a shelf.
    ///   - pickup: the branch of the pick-up point.
    ///   - weights: what counts how much.
    package static func judge(_ sources: [HoldSource], pickup: Int64, by weights: HoldWeights) -> [Judged] {
        sources.filter { $0.available > 0 }.map { source in
            let metres = source.branch == pickup ? 0 : source.metres ?? unknownMetres
            var points = metres * weights.kilometre / kilometreMetres + source.load * weights.load
            if source.branch == pickup { points -= weights.atPickup }
            if source.wasAsked { points += weights.asked }
            return Judged(source: source, points: points)
        }.sorted { ($0.points, $0.source.branch) < ($1.points, $1.source.branch) }
    }
}

/// When an item may be there.
package enum HoldEstimate {
    private static let dayMilliseconds: Int64 = 86_400_000
    /// From a shelf to the pick-up point.
    private static let fetchDays: Int64 = 2

    /// An estimate by how many wait and how many items there are, each of which comes back after a loan.
    /// - Parameters:
    ///   - position: in the line, from 1 on.
    ///   - items: that can fill the hold.
    ///   - available: of these on a shelf.
    ///   - loanDays: for how long one is lent.
    ///   - now: milliseconds since 1970.
    /// - Returns: milliseconds since 1970; nil: there are no items.
    package static func moment(position: Int64, items: Int64, available: Int64, loanDays: Int64, now: Int64) -> Int64? {
        guard items > 0, position > 0 else { return nil }
        if position <= available { return now + fetchDays * dayMilliseconds }
        let ahead = position - available
        let rounds = (ahead + items - 1) / items
        return now + (rounds * loanDays + fetchDays) * dayMilliseconds
    }
}
