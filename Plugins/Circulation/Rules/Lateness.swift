// What comes of a loan that is late: days, fine with its caps, days without borrowing, replacement.

package import CirculationMessages
package import LecternKit

/// What being late comes to, reckoned from days alone: no clock is asked, and nothing is kept. What of it was paid is the Ledger's, once
/// there is one; `Lateness` is what it is told.
package struct Lateness: Sendable, Equatable {
    /// Days late, all of them.
    package var days: Int64 = 0
    /// Days that count: without the grace and beyond it, at most so many as the rules say.
    package var countedDays: Int64 = 0
    package var fineMinorUnits: Int64 = 0
    /// Whether a cap made the fine less.
    package var isCapped = false
    package var suspensionDays: Int64 = 0
    package var isReplacementDue = false
    package var isViolation = false

    /// Reckons.
    /// - Parameters:
    ///   - values: the rules that held when it fell due.
    ///   - due: the local day on which it fell due.
    ///   - back: the local day on which it came back, or today.
    ///   - isLateToday: a loan by hours that is late on its due day: a day begun counts.
    ///   - isOpen: whether the branch that lent opens on a day; asked only where opening days count.
    package init(
        _ values: Circulation.RuleValues, due: LocalDay, back: LocalDay, isLateToday: Bool = false, isOpen: (LocalDay) -> Bool
    ) {
        days = max(back.number - due.number, isLateToday ? 1 : 0)
        guard days > 0 else { return }
        var counted = days
        if values.openingDaysCount ?? false, back > due {
            counted = (due.number + 1...back.number).reduce(0) { $0 + (isOpen(LocalDay(number: $1)) ? 1 : 0) }
        }
        let grace = Int64(values.graceDays ?? 0)
        countedDays = counted <= grace ? 0 : values.graceCounts ?? false ? counted : counted - grace
        if let most = values.fineDaysMax { countedDays = min(countedDays, Int64(most)) }
        let every = max(1, Int64(values.fineEveryDays ?? 1))
        fineMinorUnits = (countedDays + every - 1) / every * (values.fineMinorUnits ?? 0)
        if let cap = values.fineItemMaxMinorUnits, fineMinorUnits > cap {
            fineMinorUnits = cap
            isCapped = true
        }
        suspensionDays = (countedDays * Int64(values.suspensionPercent ?? 0) + 99) / 100
        if let most = values.suspensionDaysMax { suspensionDays = min(suspensionDays, Int64(most)) }
        isReplacementDue = values.replacementAfterDays.map { days > Int64($0) } ?? false
        isViolation = values.violationAfterDays.map { days > Int64($0) } ?? false
    }

    /// Applies the cap of a visit.
    /// - Parameters:
    ///   - cap: the most for all items of a visit; nil: none.
    ///   - before: the fines of the items that came back before in the same visit.
    package mutating func cap(_ cap: Int64?, before: Int64) {
        guard let cap, before + fineMinorUnits > cap else { return }
        fineMinorUnits = max(0, cap - before)
        isCapped = true
    }

    /// What replacing an item costs, rounded up.
    /// - Parameters:
    ///   - price: of the item, in minor units.
    ///   - percent: of it, by the rules.
    package static func replacement(price: Int64, percent: Int64) -> Int64 { (price * percent + 99) / 100 }

    /// Whether nothing comes of it.
    package var isNothing: Bool { fineMinorUnits == 0 && suspensionDays == 0 && !isReplacementDue && !isViolation }
}
