// Checks the fields of a rule set: each has a limit, and each error names the rule and what is wrong with it.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Checks a rule set that is put. Rules that contradict each other are found by its examples, and not here.
struct RuleSetValidator {
    private typealias Limits = CirculationLimits

    private let validator = CirculationService.validator
    private let places: RulePlaces

    /// - Parameter places: the city's, which the rules name.
    init(places: RulePlaces) { self.places = places }

    /// - Throws: `FIELD_INVALID`, `BRANCH_UNKNOWN`, `LIBRARY_UNKNOWN`.
    func check(_ request: Circulation.PutRuleSetRequest) throws {
        try validator.externalCode(request.code, "code")
        try validator.text(request.title, "title", charactersMax: FieldValidator.textCharactersMax)
        guard request.zone.isEmpty || LocalZone(request.zone) != nil else { throw validator.invalid("zone", "it is not a time zone like Asia/Shanghai") }
        guard !request.rules.isEmpty else { throw validator.invalid("rules", "there is none") }
        try list(request.rules, "rules", countMax: Limits.setRulesMax, code: \.code, check)
        try list(request.limits, "limits", countMax: Limits.setLimitsMax, code: \.code, check)
        guard request.examples.count <= Limits.setExamplesMax else {
            throw validator.invalid("examples", "there are more than \(Limits.setExamplesMax)")
        }
        for (index, example) in request.examples.enumerated() { try check(example, "examples[\(index)]") }
        try checkTwins(request.rules)
        try checkCurrency(request.rules)
    }

    private func list<Value>(
        _ values: [Value], _ field: String, countMax: Int, code: (Value) -> String, _ check: (Value, String) throws -> Void
    ) throws {
        guard values.count <= countMax else { throw validator.invalid(field, "there are more than \(countMax)") }
        var codes: Set<String> = []
        for (index, value) in values.enumerated() {
            let name = "\(field)[\(index)]"
            try validator.externalCode(code(value), name + ".code")
            guard codes.insert(code(value)).inserted else { throw validator.invalid(name + ".code", "there are two of that code") }
            try check(value, name)
        }
    }

    // MARK: rules

    private func check(_ rule: Circulation.LendingRule, _ name: String) throws {
        try validator.text(rule.note, name + ".note", charactersMax: FieldValidator.textCharactersMax)
        let codes = [
            ("category", rule.category), ("item_type", rule.itemType), ("collection", rule.collection), ("class_prefix", rule.classPrefix),
            ("language", rule.language),
        ]
        for (field, text) in codes where !text.isEmpty { try validator.externalCode(text, "\(name).\(field)") }
        try checkBranch(rule.branchCode)
        try checkBranch(rule.homeBranchCode)
        try checkLibrary(rule.libraryCode)
        try checkLibrary(rule.homeLibraryCode)
        try validator.number(rule.itemDaysFrom, name + ".item_days_from", max: Limits.itemDaysMax)
        try validator.number(rule.itemDaysUntil, name + ".item_days_until", max: Limits.itemDaysMax)
        guard rule.itemDaysUntil == 0 || rule.itemDaysUntil > rule.itemDaysFrom else {
            throw validator.invalid(name + ".item_days_until", "it is not more than item_days_from")
        }
        if !rule.seasonFrom.isEmpty || !rule.seasonUntil.isEmpty {
            guard let season = Season(from: rule.seasonFrom, until: rule.seasonUntil), !season.isBackward else {
                throw validator.invalid(name + ".season_from", "both are days like 07-01, or both like 2026-07-01, the later one last")
            }
        }
        try check(rule.values ?? .init(), name + ".values")
    }

    private func checkBranch(_ code: String) throws {
        guard code.isEmpty || places.branches[code] != nil else { throw Refusal(Circulation.Reason.branchUnknown, facts: ("branch_code", code)) }
    }

    private func checkLibrary(_ code: String) throws {
        guard code.isEmpty || places.libraries[code] != nil else { throw Refusal(Circulation.Reason.libraryUnknown, facts: ("library_code", code)) }
    }

    private func check(_ values: Circulation.RuleValues, _ name: String) throws {
        let days = [
            ("days", values.days), ("renewal_days", values.renewalDays), ("renewal_last_days", values.renewalLastDays),
            ("grace_days", values.graceDays), ("fine_every_days", values.fineEveryDays), ("fine_days_max", values.fineDaysMax),
            ("suspension_days_max", values.suspensionDaysMax), ("replacement_after_days", values.replacementAfterDays),
            ("violation_after_days", values.violationAfterDays), ("hold_shelf_days", values.holdShelfDays),
            ("recall_kept_days", values.recallKeptDays), ("recall_due_days", values.recallDueDays),
            ("violation_suspension_days", values.violationSuspensionDays),
        ]
        for (field, value) in days { try validator.number(value ?? 0, "\(name).\(field)", max: Limits.ruleDaysMax) }
        let counts = [("loans_max", values.loansMax), ("holds_max", values.holdsMax), ("violations_max", values.violationsMax)]
        for (field, value) in counts { try validator.number(value ?? 0, "\(name).\(field)", max: Limits.ruleLoansMax) }
        try validator.number(values.renewalsMax ?? 0, name + ".renewals_max", max: Limits.ruleRenewalsMax)
        try validator.number(values.suspensionPercent ?? 0, name + ".suspension_percent", max: Limits.suspensionPercentMax)
        try validator.number(values.replacementPercent ?? 0, name + ".replacement_percent", max: Limits.replacementPercentMax)
        try validator.number(values.hours ?? 0, name + ".hours", max: Limits.ruleHoursMax)
        for (field, value) in [("days", values.days), ("hours", values.hours), ("renewal_days", values.renewalDays), ("fine_every_days", values.fineEveryDays)]
        where value == 0 { throw validator.invalid("\(name).\(field)", "it is 0; what is not given is left out") }
        guard [values.days != nil, values.hours != nil, values.dueOn != nil].count(where: { $0 }) <= 1 else {
            throw validator.invalid(name + ".days", "days, hours and due_on exclude each other")
        }
        for (field, value) in [("due_on", values.dueOn), ("due_by", values.dueBy)] where value.map({ FixedDay($0) == nil }) ?? false {
            throw validator.invalid("\(name).\(field)", "it is not a day like 12-31 or 2026-12-31")
        }
        let money = [
            ("fine_minor_units", values.fineMinorUnits), ("fine_item_max_minor_units", values.fineItemMaxMinorUnits),
            ("fine_visit_max_minor_units", values.fineVisitMaxMinorUnits), ("processing_minor_units", values.processingMinorUnits),
        ]
        for (field, value) in money {
            try validator.notNegative(value ?? 0, "\(name).\(field)")
            try validator.number(value ?? 0, "\(name).\(field)", max: Limits.fineMinorUnitsMax)
        }
        if let currency = values.fineCurrency { try validator.money(minorUnits: 0, currency: currency, name + ".fine") }
    }

    /// No two rules are for the same: nobody could say which of them counts.
    private func checkTwins(_ rules: [Circulation.LendingRule]) throws {
        var seen: [[UInt8]: String] = [:]
        for (index, rule) in rules.enumerated() {
            var columns = rule
            (columns.code, columns.note, columns.values) = ("", "", nil)
            if let twin = seen.updateValue(rule.code, forKey: try columns.encoded()) {
                throw validator.invalid("rules[\(index)].code", "the rule \(twin) is for the same")
            }
        }
    }

    /// A set has one currency, and names it where it has fines.
    private func checkCurrency(_ rules: [Circulation.LendingRule]) throws {
        let currencies = Set(rules.compactMap { $0.values?.fineCurrency })
        guard currencies.count <= 1 else { throw validator.invalid("rules", "there is more than one currency: \(currencies.sorted().joined(separator: ", "))") }
        guard !currencies.isEmpty || !rules.contains(where: { ($0.values?.fineMinorUnits ?? 0) > 0 }) else {
            throw validator.invalid("rules", "there are fines, and no rule gives fine_currency")
        }
    }

    // MARK: limits and examples

    private func check(_ limit: Circulation.LoanLimit, _ name: String) throws {
        guard limit.code != LimitUse.ofRules else { throw validator.invalid(name + ".code", "\(LimitUse.ofRules) is the one that rules give") }
        try validator.text(limit.title, name + ".title", charactersMax: FieldValidator.textCharactersMax)
        try validator.number(limit.loansMax, name + ".loans_max", max: Limits.ruleLoansMax)
        let columns = [
            ("categories", limit.categories), ("item_types", limit.itemTypes), ("collections", limit.collections),
            ("class_prefixes", limit.classPrefixes), ("languages", limit.languages), ("home_library_codes", limit.homeLibraryCodes),
            ("library_codes", limit.libraryCodes),
        ]
        for (field, values) in columns {
            try validator.list(values, "\(name).\(field)", countMax: Limits.limitValuesMax, validator.externalCode)
        }
        for code in limit.homeLibraryCodes + limit.libraryCodes { try checkLibrary(code) }
    }

    private func check(_ example: Circulation.RuleExample, _ name: String) throws {
        try validator.text(example.note, name + ".note", charactersMax: FieldValidator.textCharactersMax)
        guard let asked = example.case, let answer = example.answer, answer != .init() else {
            throw validator.invalid(name + ".answer", "a case and an answer are needed")
        }
        let at = asked.at.isEmpty ? asked.returned : asked.at
        guard RuleExampleDecision.moment(at) != nil else {
            throw validator.invalid(name + ".case.at", "it is not a day like 2026-07-01 or a moment like 2026-07-01 18:30")
        }
        if asked.renewal || !asked.returned.isEmpty { try validator.date(asked.due, name + ".case.due") }
        if !asked.cardUntil.isEmpty { try validator.date(asked.cardUntil, name + ".case.card_until") }
        try checkBranch(asked.branchCode)
        try checkBranch(asked.homeBranchCode)
        var loans: UInt32 = 0
        for counted in asked.loans {
            loans = loans.addingReportingOverflow(counted.count).overflow ? .max : loans + counted.count
            try checkBranch(counted.branchCode)
            try checkBranch(counted.homeBranchCode)
        }
        try validator.number(loans, name + ".case.loans", max: Limits.exampleLoansMax)
        try validator.number(asked.itemsOfVisit, name + ".case.items_of_visit", max: Limits.exampleLoansMax)
        try validator.list(asked.closedDates, name + ".case.closed_dates", countMax: Limits.exampleDatesMax, validator.date)
        guard asked.closedWeekdays.allSatisfy({ (1...7).contains($0) }), Set(asked.closedWeekdays).count < 7 else {
            throw validator.invalid(name + ".case.closed_weekdays", "they are 1 to 7, and not all of them")
        }
        try check(answer.values ?? .init(), name + ".answer.values")
    }
}
