// Which of the loan rules that match decides.

package import CirculationMessages

/// The rules that match one reader, item and branch, the deciding one first.
package struct RuleBook {
    /// Most specific first: the first decides, the others lost.
    package let matching: [Circulation.LoanRule]

    /// Days of a loan that happened though no rule covers it.
    private static let daysWithoutRule: Int64 = 14

    /// Orders rules.
    /// - Parameter rules: those that match, in any order.
    package init(matching rules: [Circulation.LoanRule]) { matching = Self.ordered(rules) }

    /// The rule that decides; nil where none matches.
    package var winner: Circulation.LoanRule? { matching.first }

    /// How many days a loan lasts, also one that has happened against the rules.
    package var days: Int64 {
        guard let winner, winner.lendable else { return Self.daysWithoutRule }
        return Int64(winner.days)
    }

    /// Each of category, type and branch that is given counts; where as many are given, category goes before type
    /// before branch. No two rules give the same three, so that nothing is left to chance.
    /// - Parameter rules: in any order.
    package static func ordered(_ rules: [Circulation.LoanRule]) -> [Circulation.LoanRule] {
        rules.sorted { (weight($0), $1.code) > (weight($1), $0.code) }
    }

    private static func weight(_ rule: Circulation.LoanRule) -> Int {
        let given = [!rule.category.isEmpty, !rule.itemType.isEmpty, rule.branchId != 0]
        return given.reduce(0) { $0 + ($1 ? 8 : 0) } + (given[0] ? 4 : 0) + (given[1] ? 2 : 0) + (given[2] ? 1 : 0)
    }
}
