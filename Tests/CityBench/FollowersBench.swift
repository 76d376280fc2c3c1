// How many Borrows a second there are with four followers of the loans, beside how many there are without.

import CityTesting
import Foundation
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting

/// Two cities, one of them with followers, which lend in turn: what else the machine does falls on both.
final class FollowersBench {
    /// Followers may cost so much of the Borrows.
    private static let costMax = 0.15
    /// How long what they have not handled yet is waited for, in seconds.
    private static let restSeconds = 600.0

    private let options: Options
    private let without: CityBench
    private let with: CityBench

    init(_ options: Options) throws {
        self.options = options
        without = try CityBench(options)
        with = try CityBench(options) { [try CountingPlugin.make(in: $0)] }
    }

    /// Measures both in turn, the first one changing; prints a line for each round, and what the followers cost.
    func measure() throws {
        for city in [without, with] { _ = try borrows(city, seconds: max(1, options.seconds / 2)) }
        var ratios: [Double] = [], all = (without: 0.0, with: 0.0)
        for round in 0..<options.followerRounds {
            var rates: [Double] = [0, 0], inTime = 0.0
            for place in round.isMultiple(of: 2) ? [0, 1] : [1, 0] {
                // What is left of a measurement is handled before the next, not beside it.
                try waitUntilHandled()
                let before = try handled()
                rates[place] = try borrows(place == 0 ? without : with, seconds: options.seconds)
                // Two changes for each Borrow and its Return, for each of the four.
                if place == 1 { inTime = Double(try handled() - before) / Double(options.seconds) }
            }
            ratios.append(rates[1] / max(1, rates[0]))
            all = (all.without + rates[0], all.with + rates[1])
            print(String(
                format: "round %2d: %6.0f Borrows/s without, %6.0f with followers, which handled %6.0f changes/s of %6.0f",
                round, rates[0], rates[1], inTime, rates[1] * 8))
        }
        try waitUntilHandled()
        let cost = 1 - all.with / max(1, all.without)
        let sorted = ratios.sorted()
        print(String(
            format: "four followers cost %.1f %% of the Borrows (rounds: %.1f to %.1f %%); at most %.0f %%: %@", cost * 100,
            (1 - (sorted.last ?? 0)) * 100, (1 - (sorted.first ?? 0)) * 100, FollowersBench.costMax * 100,
            cost <= FollowersBench.costMax ? "met" : "NOT met"))
        for city in [without, with] { city.end() }
    }

    private func borrows(_ city: CityBench, seconds: Int) throws -> Double {
        let lending = try city.lend(seconds: seconds)
        if let problem = lending.problem { throw Options.UsageError(description: problem) }
        return Double(lending.microseconds.count) / Double(seconds)
    }

    private func counted() throws -> [Counted] {
        let admin = try with.daemons[0].connect(.admin, "admin")
        defer { admin.close() }
        return try admin.counted()
    }

    private func handled() throws -> Int { try counted().reduce(0) { $0 + $1.changes } }

    /// Waits until the followers have handled everything, and checks that nothing was handled twice.
    private func waitUntilHandled() throws {
        let isDone = try waitUntil(seconds: FollowersBench.restSeconds, every: 100) {
            try CountingPlugin.followers.allSatisfy { name in try with.followerLags()[name] == 0 }
        }
        let found = try counted()
        guard isDone, found.allSatisfy({ $0.rows == $0.changes && $0 == found[0] }) else {
            throw Options.UsageError(description: "the followers did not handle each change once: \(found)")
        }
    }
}
