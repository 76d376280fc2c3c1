// The loan rules that match one reader, item and branch, or the terms that a rule set gives them.

package import CirculationMessages
internal import LecternKit

/// The rules that match one reader, item and branch and hold at the moment, the deciding one first. Where a rule set is in force they are the
/// set's, and what decides has the values that hold, whichever rule gives them.
package struct RuleBook {
    /// Most specific first: the first decides, the others lost.
    package let matching: [Circulation.LoanRule]
    /// What holds by the rule set in force; nil: none is.
    package let terms: LendingTerms?
    /// The rule set in force.
    package let set: RuleSetBook?
    /// The case that it was asked about; nil: none is in force.
    package let asked: LendingCase?

    /// Days of a loan that happened though no rule covers it.
    private static let daysWithoutRule: Int64 = 14

    /// Orders rules.
    /// - Parameters:
    ///   - rules: those whose columns match, in any order.
    ///   - atMilliseconds: when, since 1970: rules that do not hold then are left out.
    package init(matching rules: [Circulation.LoanRule], atMilliseconds: Int64) {
        matching = LoanRules.table.holding(rules, atMilliseconds: atMilliseconds)
        (terms, set, asked) = (nil, nil, nil)
    }

    /// Asks a rule set.
    package init(_ set: RuleSetBook, for asked: LendingCase) {
        let terms = set.terms(for: asked)
        var rules = terms.matching.map { Circulation.LoanRule($0.rule, giving: $0.values, branch: $0.branch) }
        if let first = terms.matching.first {
            // A set that says nothing of an item, or lends it for no time, has no rule for it.
            let isRuled = terms.values.lendable == false || terms.values.lendable == true && LoanPeriod(terms.values) != nil
            rules[0] = Circulation.LoanRule(first.rule, giving: terms.values, branch: first.branch)
            if !isRuled { rules = [] }
        }
        matching = rules
        self.terms = terms
        self.set = set
        self.asked = asked
    }

    /// The rule that decides; nil where none matches.
    package var winner: Circulation.LoanRule? { matching.first }

    /// The rule that gives a value: of a rule set the one that gives it, which need not be the most specific; else the one that decides.
    /// - Parameter value: its name in `RuleValues`.
    func rule(giving value: String) -> String {
        let source = terms?.source(of: value) ?? ""
        return source.isEmpty ? winner?.code ?? "" : source
    }

    /// How long a loan lasts, also one that has happened against the rules.
    package var period: LoanPeriod {
        guard let winner, winner.lendable else { return LoanPeriod(days: Self.daysWithoutRule) }
        return terms.flatMap { LoanPeriod($0.values) } ?? LoanPeriod(days: Int64(winner.days))
    }

    /// How many days a loan lasts that begins at a moment, whole ones and at least one: for estimates.
    /// - Parameter moment: milliseconds since 1970.
    package func days(from moment: Int64) -> Int64 { max(1, (period.target(from: moment, zone: set?.zone) - moment) / 86_400_000) }

    /// How long a renewal lasts.
    package var renewalPeriod: LoanPeriod { terms.map { period.renewal($0.values) } ?? period }

    /// What holds, where a rule set is in force.
    package var values: Circulation.RuleValues? { terms?.values }
}

extension Circulation.LoanRule {
    /// A rule of a set by itself.
    package init(_ resolved: ResolvedRule) { self.init(resolved.rule, giving: resolved.values, branch: max(0, resolved.branch)) }

    /// A rule of a set in the columns and values that loan rules have.
    init(_ rule: Circulation.LendingRule, giving values: Circulation.RuleValues, branch: Int64) {
        self.init(
            code: rule.code, category: rule.category, itemType: rule.itemType, branchId: branch, lendable: values.lendable ?? false,
            days: values.days ?? 0, loansMax: values.loansMax ?? 0, renewalsMax: values.renewalsMax ?? 0)
    }
}
