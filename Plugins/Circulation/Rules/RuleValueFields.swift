// What a rule of a set can give, value by value: whether it gives it, and how it is taken over.

package import CirculationMessages

/// A value that a rule may give or leave out.
package struct RuleValueField: Sendable {
    /// The field's name in `RuleValues`.
    package let name: String
    /// Values of one group exclude each other: the first rule that gives one of them decides all; empty: it is alone.
    let group: String
    let isGiven: @Sendable (Circulation.RuleValues) -> Bool
    let take: @Sendable (inout Circulation.RuleValues, Circulation.RuleValues) -> Void
    /// As it is told: "30"; nil: it is not given.
    package let text: @Sendable (Circulation.RuleValues) -> String?

    private init<Value: Equatable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Circulation.RuleValues, Value?> & Sendable, group: String = ""
    ) {
        self.name = name
        self.group = group
        isGiven = { $0[keyPath: path] != nil }
        take = { $0[keyPath: path] = $1[keyPath: path] }
        text = { $0[keyPath: path].map { "\($0)" } }
    }

    /// All values, in the order of `RuleValues`.
    package static let all: [RuleValueField] = [
        .init("lendable", \.lendable), .init("days", \.days, group: "period"), .init("hours", \.hours, group: "period"),
        .init("due_on", \.dueOn, group: "period"), .init("due_by", \.dueBy), .init("within_card", \.withinCard),
        .init("loans_max", \.loansMax), .init("renewals_max", \.renewalsMax), .init("renewal_days", \.renewalDays),
        .init("renewal_from_due", \.renewalFromDue), .init("renewal_last_days", \.renewalLastDays), .init("grace_days", \.graceDays),
        .init("grace_counts", \.graceCounts), .init("fine_minor_units", \.fineMinorUnits), .init("fine_currency", \.fineCurrency),
        .init("fine_every_days", \.fineEveryDays), .init("opening_days_count", \.openingDaysCount),
        .init("fine_item_max_minor_units", \.fineItemMaxMinorUnits), .init("fine_visit_max_minor_units", \.fineVisitMaxMinorUnits),
        .init("fine_days_max", \.fineDaysMax), .init("suspension_percent", \.suspensionPercent),
        .init("suspension_days_max", \.suspensionDaysMax), .init("replacement_after_days", \.replacementAfterDays),
        .init("violation_after_days", \.violationAfterDays),
        .init("holds_allowed", \.holdsAllowed), .init("on_shelf_holds", \.onShelfHolds), .init("holds_max", \.holdsMax),
        .init("hold_shelf_days", \.holdShelfDays), .init("recalls_allowed", \.recallsAllowed), .init("recall_kept_days", \.recallKeptDays),
        .init("recall_due_days", \.recallDueDays), .init("renewable_while_awaited", \.renewableWhileAwaited),
        .init("replacement_percent", \.replacementPercent), .init("processing_minor_units", \.processingMinorUnits),
        .init("suspends", \.suspends), .init("violations_max", \.violationsMax), .init("violation_suspension_days", \.violationSuspensionDays),
    ]
}

/// What holds for one case: each value with the rule that gives it.
package final class LendingTerms: Sendable {
    /// The rules that fit, the most specific first.
    package let matching: [ResolvedRule]
    package let values: Circulation.RuleValues
    /// The value's name, and the code of its rule.
    package let sources: [(value: String, rule: String)]

    /// - Parameter matching: the rules that fit, the most specific first.
    package init(_ matching: [ResolvedRule]) {
        var values = Circulation.RuleValues()
        var sources: [(value: String, rule: String)] = []
        let given = matching.map(\.values)
        for field in RuleValueField.all {
            guard let index = given.firstIndex(where: { rule in
                field.group.isEmpty ? field.isGiven(rule) : RuleValueField.all.contains { $0.group == field.group && $0.isGiven(rule) }
            }) else { continue }
            guard field.isGiven(given[index]) else { continue }
            field.take(&values, given[index])
            sources.append((field.name, matching[index].rule.code))
        }
        self.matching = matching
        self.values = values
        self.sources = sources
    }

    /// The rule that gives a value; empty: none does.
    /// - Parameter value: its name.
    package func source(of value: String) -> String { sources.first { $0.value == value }?.rule ?? "" }
}
