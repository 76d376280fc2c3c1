// A rule set that can be asked: its rules by precedence and its limits, with their places as numbers.

package import CirculationMessages
package import LecternKit

/// A rule set, made ready once. A set that was scheduled never changes, so this is kept by its number.
package final class RuleSetBook: Sendable {
    package let id: Int64
    package let code: String
    /// In which its days are.
    package let zone: LocalZone?
    /// By precedence.
    package let rules: [ResolvedRule]
    package let limits: [ResolvedLimit]
    package let places: RulePlaces
    /// The one currency of its fines; empty: it has none.
    package let currency: String

    /// The zone of a set that names none.
    package static let zoneDefault = "Asia/Shanghai"

    /// - Parameters:
    ///   - set: the rule set, whole.
    ///   - places: the city's places.
    package init(_ set: Circulation.RuleSet, places: RulePlaces) {
        id = set.ruleSetId
        code = set.code
        zone = LocalZone(set.zone.isEmpty ? Self.zoneDefault : set.zone)
        rules = LendingRules.table.ordered(set.rules.map { ResolvedRule($0, places) })
        limits = set.limits.map { ResolvedLimit($0, places) }
        currency = set.rules.lazy.compactMap { $0.values?.fineCurrency }.first ?? ""
        self.places = places
    }

    /// The local day of a moment.
    package func day(_ milliseconds: Int64) -> LocalDay {
        zone?.local(milliseconds)?.day ?? LocalDay(utcMilliseconds: milliseconds)
    }

    /// What holds for a case.
    package func terms(for asked: LendingCase) -> LendingTerms {
        LendingTerms(
            rules.filter { resolved in
                let rule = resolved.rule
                // The two columns that nearly every rule gives are looked at first, without making a value of them.
                return (rule.category.isEmpty || rule.category == asked.category) && (rule.itemType.isEmpty || rule.itemType == asked.itemType)
                    && LendingRules.table.fits(resolved, asked)
            })
    }
}
