// What comes of a loan that is or was late, by the rules that held when it fell due.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    /// What comes of a loan. It is reckoned anew each time and kept nowhere: the rules of a day and its calendar stay as they were.
    ///
    /// This is the seam to the Ledger: what a reader owes is what this tells at the return, charged once under the loan's number.
    /// - Parameters:
    ///   - loan: the loan.
    ///   - item: its item.
    ///   - back: when it came back, or now; milliseconds since 1970.
    ///   - calendars: what was asked of City before for loans of the same call.
    ///   - isVisitCapped: what came back before in the same visit counts for the cap of the visit.
    /// - Returns: nil where it is neither late nor lost, or late and no rule set was in force when it fell due.
    /// - Throws: `StoreError`, a `Problem` of City's.
    func outcome(
        of loan: LoanRow, _ item: ItemRow, back: Int64, _ calendars: inout BranchCalendars, isVisitCapped: Bool = false, _ call: Call
    ) throws -> Circulation.OverdueOutcome? {
        let isLost = loan.returnedAtMs == nil && item.status == ItemLife.State.lost.stored
        guard let (late, rules) = try lateness(of: loan, item, back: back, isLost: isLost, &calendars, call), let values = rules.values else {
            guard isLost else { return nil }
            // No rule set says what a lost item costs: its price.
            var outcome = Circulation.OverdueOutcome(replacement: true)
            try addReplacement(to: &outcome, item, Circulation.RuleValues(), isLost: true, call)
            return outcome
        }
        var lateness = late
        if isLost { lateness.isReplacementDue = true }
        if isVisitCapped, let cap = values.fineVisitMaxMinorUnits, lateness.fineMinorUnits > 0 {
            lateness.cap(cap, before: try finesOfVisit(of: loan, back: back, rules, &calendars, call))
        }
        guard lateness.days > 0 || isLost else { return nil }
        let source = ["fine_minor_units", "suspension_percent"].lazy.compactMap { rules.terms?.source(of: $0) }.first { !$0.isEmpty }
        var outcome = Circulation.OverdueOutcome(
            days: UInt32(clamping: lateness.days), countedDays: UInt32(clamping: lateness.countedDays),
            fineMinorUnits: lateness.fineMinorUnits, fineCurrency: lateness.fineMinorUnits == 0 ? "" : values.fineCurrency ?? rules.set?.currency ?? "",
            capped: lateness.isCapped, suspensionDays: UInt32(clamping: lateness.suspensionDays), replacement: lateness.isReplacementDue,
            violation: lateness.isViolation, rule: source ?? "", why: lateness.days == 0 ? "" : Self.why(lateness, values, call))
        if lateness.isReplacementDue { try addReplacement(to: &outcome, item, values, isLost: isLost, call) }
        return outcome
    }

    /// What replacing the item costs, where its price is known.
    private func addReplacement(
        to outcome: inout Circulation.OverdueOutcome, _ item: ItemRow, _ values: Circulation.RuleValues, isLost: Bool, _ call: Call
    ) throws {
        guard let price = try PriceRows(call).load(item.itemId) else { return }
        let percent = Int64(values.replacementPercent ?? 100)
        outcome.replacementMinorUnits = Lateness.replacement(price: price.minorUnits, percent: percent)
        outcome.processingMinorUnits = values.processingMinorUnits ?? 0
        outcome.replacementCurrency = price.currency
        let asked = MoneyText.text(price.minorUnits, price.currency)
        let work = outcome.processingMinorUnits == 0 ? "" : MoneyText.text(outcome.processingMinorUnits, price.currency)
        outcome.replacementWhy = call.text(
            en: (isLost ? "It is lost" : "It is too late to be waited for") + ": \(percent) % of its price of \(asked)"
                + (work.isEmpty ? "." : ", and \(work) for the work with it."),
            zh: (isLost ? "已遗失" : "逾期过久") + "：按定价 \(asked) 的 \(percent)% 赔偿" + (work.isEmpty ? "。" : "，另加手续费 \(work)。"))
    }

    /// What a bill says of an overdue loan.
    func bill(_ loan: LoanRow, _ item: ItemRecord, _ call: Call) throws -> Circulation.OverdueOutcome? {
        var calendars = BranchCalendars()
        guard var outcome = try outcome(of: loan, item.row, back: call.nowMilliseconds, &calendars, call) else { return nil }
        guard !outcome.replacement, let values = try lateness(of: loan, item.row, back: call.nowMilliseconds, &calendars, call)?.1.values else {
            return outcome
        }
        // The step says that it is to be replaced, whatever the rules say of days.
        outcome.replacement = true
        try addReplacement(to: &outcome, item.row, values, isLost: false, call)
        return outcome
    }

    /// The days and the fine of a loan alone.
    private func lateness(
        of loan: LoanRow, _ item: ItemRow, back: Int64, isLost: Bool = false, _ calendars: inout BranchCalendars, _ call: Call
    ) throws -> (Lateness, RuleBook)? {
        guard back > loan.dueAtMs || isLost else { return nil }
        let rules = try RuleBook(
            sets, call, category: loan.category, item: item, branch: loan.branchId, atMilliseconds: min(loan.dueAtMs, back), lentAtMilliseconds: loan.lentAtMs)
        guard let set = rules.set, let values = rules.values, rules.winner != nil else { return nil }
        let (due, today) = (set.day(loan.dueAtMs), set.day(back))
        let isCounted = values.openingDaysCount ?? false && today > due
        let closed = try isCounted ? calendars.closedDays(of: loan.branchId, after: due, until: today, call) : []
        return (Lateness(values, due: due, back: today, isLateToday: rules.period.isByHours && back > loan.dueAtMs) { !closed.contains($0.number) }, rules)
    }

    /// The fines of what the reader brought back before on the same day at the same terminal.
    private func finesOfVisit(
        of loan: LoanRow, back: Int64, _ rules: RuleBook, _ calendars: inout BranchCalendars, _ call: Call
    ) throws -> Int64 {
        guard let set = rules.set, let zone = set.zone else { return 0 }
        let morning = zone.milliseconds(set.day(back), seconds: 0)
        let others = try LoanRows(call).ended(of: loan.readerId, from: morning, until: back, limit: CirculationLimits.visitItemsMax)
        var sum: Int64 = 0
        for other in others where other.loan.loanId != loan.loanId && other.loan.returnedAtTerminal == loan.returnedAtTerminal {
            let late = try lateness(of: other.loan, other.item, back: other.loan.returnedAtMs ?? back, &calendars, call)
            sum += late?.0.fineMinorUnits ?? 0
        }
        return sum
    }

    /// How it is reckoned, for people.
    private static func why(_ late: Lateness, _ values: Circulation.RuleValues, _ call: Call) -> String {
        let isOpening = values.openingDaysCount ?? false
        var english = "It is \(late.days) days late, of which \(late.countedDays) count"
        var chinese = "超期 \(late.days) 天，计 \(late.countedDays) 天"
        if isOpening {
            english += ", opening days alone"
            chinese += "（仅计开馆日）"
        }
        if let grace = values.graceDays, grace > 0 {
            english += ", after \(grace) days of grace"
            chinese += "，宽限 \(grace) 天"
        }
        if late.isCapped {
            english += "; the fine has reached its most"
            chinese += "；已达滞纳金上限"
        }
        return call.text(en: english + ".", zh: chinese + "。")
    }
}

/// The days on which branches did not open, asked of City once for each branch of a call as long as the loans come by due date. Valid inside
/// one handler.
struct BranchCalendars {
    private struct Known {
        let from: LocalDay
        let until: LocalDay
        let closed: Set<Int64>
    }

    private var known: [Int64: Known] = [:]

    /// The days on which a branch did not open. A branch without a service point has no calendar: there every day counts.
    /// - Throws: a `Problem` of City's.
    mutating func closedDays(of branch: Int64, after due: LocalDay, until last: LocalDay, _ call: Call) throws -> Set<Int64> {
        let (from, until) = (due.advanced(by: 1), min(last, due.advanced(by: CirculationLimits.calendarDaysMax)))
        if let known = known[branch], known.from <= from, known.until >= until { return known.closed }
        let asked = City.OpeningDaysRequest(branchId: branch, fromDate: from.text, untilDate: until.text)
        var closed: Set<Int64> = []
        switch try call.tryCall({ try City.Client($0).openingDays(asked) }) {
        case .success(let answer): closed = Set(answer.days.lazy.filter(\.periods.isEmpty).compactMap { LocalDay($0.date)?.number })
        case .failure(let problem): guard problem.reason == City.Reason.branchUnknown.name else { throw problem }
        }
        known[branch] = Known(from: from, until: until, closed: closed)
        return closed
    }
}
