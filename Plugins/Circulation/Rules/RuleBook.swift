// The loan rules that match one reader, item and branch.

package import CirculationMessages
internal import LecternKit

/// The rules that match one reader, item and branch and hold at the moment, the deciding one first.
package struct RuleBook {
    /// Most specific first: the first decides, the others lost.
    package let matching: [Circulation.LoanRule]

    /// Days of a loan that happened though no rule covers it.
    private static let daysWithoutRule: Int64 = 14

    /// Orders rules.
    /// - Parameters:
    ///   - rules: those whose columns match, in any order.
    ///   - atMilliseconds: when, since 1970: rules that do not hold then are left out.
    package init(matching rules: [Circulation.LoanRule], atMilliseconds: Int64) {
        matching = LoanRules.table.holding(rules, atMilliseconds: atMilliseconds)
    }

    /// The rule that decides; nil where none matches.
    package var winner: Circulation.LoanRule? { matching.first }

    /// How many days a loan lasts, also one that has happened against the rules.
    package var days: Int64 {
        guard let winner, winner.lendable else { return Self.daysWithoutRule }
        return Int64(winner.days)
    }
}
