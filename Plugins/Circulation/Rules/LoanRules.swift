// By what loan rules are matched, and which of those that match decides.

package import CirculationMessages
package import LecternKit

/// What a loan rule is asked about.
package struct LoanCase: Sendable {
    /// The reader's category, not empty.
    let category: String
    /// The item's type, not empty.
    let itemType: String
    /// The branch that lends.
    let branch: Int64

    /// - Parameters:
    ///   - category: the reader's, not empty.
    ///   - itemType: the item's, not empty.
    ///   - branch: the branch that lends.
    package init(category: String, itemType: String, branch: Int64) {
        self.category = category
        self.itemType = itemType
        self.branch = branch
    }
}

/// The loan rules: each of category, type and branch that is given counts; where as many are given, category goes before type before
/// branch. No two rules give the same three, so that nothing is left to chance.
package enum LoanRules {
    package static let table = RuleTable<Circulation.LoanRule, LoanCase>(
        "circulation.loan_rule", "Whether an item is lent to a reader, for how long, and how often it is renewed.", code: \.code,
        validity: { RuleValidity(from: $0.validFromMs, until: $0.validUntilMs) },
        columns: [
            RuleColumn("category", "The reader's category.", wanted: { RuleValue($0.category) }, given: { RuleValue($0.category) }),
            RuleColumn("item_type", "The item's type.", wanted: { RuleValue($0.itemType) }, given: { RuleValue($0.itemType) }),
            RuleColumn("branch_id", "The branch that lends.", wanted: { RuleValue($0.branchId) }, given: { RuleValue($0.branch) }),
        ])
}
