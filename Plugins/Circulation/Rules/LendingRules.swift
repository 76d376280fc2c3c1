// By what the rules of a set are matched, and which of those that match is the most specific.

internal import CirculationMessages
package import LecternKit

/// The columns of a rule of a set, in the order in which they count; the same as the order of the fields in `LendingRule`.
package enum LendingRules {
    package static let table = RuleTable<ResolvedRule, LendingCase>(
        "circulation.lending_rule", "What is lent, for how long, how often it is renewed, and what being late costs.", code: \.rule.code,
        columns: [
            RuleColumn("category", "The reader's category.", wanted: { RuleValue($0.rule.category) }, given: { RuleValue($0.category) }),
            RuleColumn("item_type", "The item's type.", wanted: { RuleValue($0.rule.itemType) }, given: { RuleValue($0.itemType) }),
            place("branch_code", "The branch that lends.", \.rule.branchCode, \.branch, \.branch),
            place("library_code", "The library that lends.", \.rule.libraryCode, \.library, \.library),
            place("home_branch_code", "The branch that the item belongs to.", \.rule.homeBranchCode, \.homeBranch, \.homeBranch),
            place("home_library_code", "The library that the item belongs to.", \.rule.homeLibraryCode, \.homeLibrary, \.homeLibrary),
            RuleColumn("collection", "The item's collection.", wanted: { RuleValue($0.rule.collection) }, given: { RuleValue($0.collection) }),
            RuleColumn(
                "class_prefix", "The beginning of its call number.", wanted: { RuleValue($0.rule.classPrefix) },
                given: { RuleValue($0.callNumber) }, fits: { $1.callNumber.hasPrefix($0.rule.classPrefix) },
                narrowness: { $0.rule.classPrefix.utf8.count }),
            RuleColumn("language", "The item's language.", wanted: { RuleValue($0.rule.language) }, given: { RuleValue($0.language) }),
            RuleColumn(
                "item_days", "The days since it was added.", wanted: { days($0) },
                given: { $0.itemDays.map { .text("\($0)") } ?? .text("not known") }, fits: { isWithinDays($0, $1.itemDays) }),
            RuleColumn(
                "season", "The day of the loan.", wanted: { $0.season == nil ? .any : .text("\($0.rule.seasonFrom) to \($0.rule.seasonUntil)") },
                given: { .text($0.day.text) }, fits: { $0.season?.contains($1.day) ?? true }),
        ])

    private static func place(
        _ name: String, _ summary: String, _ code: any KeyPath<ResolvedRule, String> & Sendable, _ wanted: any KeyPath<ResolvedRule, Int64> & Sendable,
        _ given: any KeyPath<LendingCase, Int64> & Sendable
    ) -> RuleColumn<ResolvedRule, LendingCase> {
        RuleColumn(
            name, summary, wanted: { RuleValue($0[keyPath: code]) }, given: { .number($0[keyPath: given]) },
            fits: { $0[keyPath: wanted] == $1[keyPath: given] })
    }

    private static func days(_ rule: ResolvedRule) -> RuleValue {
        let (from, until) = (rule.rule.itemDaysFrom, rule.rule.itemDaysUntil)
        guard from != 0 || until != 0 else { return .any }
        return .text(until == 0 ? "\(from) or more" : "\(from) to \(until - 1)")
    }

    private static func isWithinDays(_ rule: ResolvedRule, _ days: Int64?) -> Bool {
        guard let days else { return rule.rule.itemDaysUntil == 0 }
        return days >= Int64(rule.rule.itemDaysFrom) && (rule.rule.itemDaysUntil == 0 || days < Int64(rule.rule.itemDaysUntil))
    }
}
