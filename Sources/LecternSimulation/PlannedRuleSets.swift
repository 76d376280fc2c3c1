// The rule sets of a simulated city, drawn by its seed.

internal import CirculationMessages
internal import LecternKitTesting

/// Draws rule sets: periods in days and to a fixed day, limits of item types, grace, and days that count where the branch opens.
enum PlannedRuleSets {
    /// The sets of a seed: none to three.
    static func draw(seed: UInt64) -> [ModelRuleSet] {
        (0..<seed % 4).map { number in
            var random = SimulationRandom(seed: seed ^ 0x5E75, part: number)
            return set("set-\(number)", &random)
        }
    }

    private static func set(_ code: String, _ random: inout SimulationRandom) -> ModelRuleSet {
        var all = ModelValues(
            lendable: true, days: 5 + Int64(random.below(30)), loansMax: 3 + Int64(random.below(5)), renewalsMax: Int64(random.below(4)),
            grace: Int64(random.below(4)), fine: 5 + Int64(random.below(40)))
        all.graceCounts = random.chance(percent: 40)
        all.openingDaysCount = random.chance(percent: 50)
        if random.chance(percent: 50) { all.fineMax = 50 + Int64(random.below(300)) }
        if random.chance(percent: 50) { all.holdsMax = 1 + Int64(random.below(5)) }
        let never = ModelSetRule(code: code + "-never", category: "child", itemType: "reference", branch: 2, values: .init(lendable: false))
        var rules = [ModelSetRule(code: code + "-all", values: all), never]
        for number in 0..<6 {
            var rule = ModelSetRule(code: "\(code)-\(number)")
            if random.chance(percent: 50) { rule.category = ["adult", "child", "guest"][random.below(3)] }
            if random.chance(percent: 50) { rule.itemType = ["book", "dvd", "reference"][random.below(3)] }
            if random.chance(percent: 30) { rule.branch = random.below(3) }
            rule.values = values(&random)
            let isNew = !rules.contains { $0.category == rule.category && $0.itemType == rule.itemType && $0.branch == rule.branch }
            if isNew { rules.append(rule) }
        }
        let limits = [("books", ["book"]), ("discs", ["dvd", "reference"])].filter { _ in random.chance(percent: 70) }.map {
            ModelLimit(code: $0, itemTypes: $1, loansMax: 1 + Int64(random.below(4)))
        }
        return ModelRuleSet(code: code, rules: rules, limits: limits)
    }

    /// What a rule says that is different.
    private static func values(_ random: inout SimulationRandom) -> ModelValues {
        func date() -> String { ["02-14", "04-30", "06-30", "09-01", "11-15", "12-31"][random.below(6)] }
        var values = ModelValues(loansMax: 1 + Int64(random.below(6)))
        switch random.below(6) {
        case 0, 1: values.days = 1 + Int64(random.below(40))
        case 2: values.dueOn = date()
        case 3: values.lendable = random.chance(percent: 60)
        default: break
        }
        if random.chance(percent: 25) { values.dueBy = date() }
        if random.chance(percent: 30) { values.renewalsMax = Int64(random.below(3)) }
        if random.chance(percent: 30) { values.renewalDays = 1 + Int64(random.below(20)) }
        if random.chance(percent: 30) { values.grace = Int64(random.below(6)) }
        if random.chance(percent: 30) { values.fine = Int64(random.below(100)) }
        if random.chance(percent: 30) { values.openingDaysCount = random.chance(percent: 50) }
        if random.chance(percent: 20) { values.holdsAllowed = random.chance(percent: 50) }
        if random.chance(percent: 30) { values.shelfDays = 1 + Int64(random.below(10)) }
        return values
    }

    /// The request that writes a set as a draft.
    static func request(_ set: ModelRuleSet, _ plan: CityPlan) -> Circulation.PutRuleSetRequest {
        Circulation.PutRuleSetRequest(
            code: set.code, title: set.code,
            rules: set.rules.map { rule in
                Circulation.LendingRule(
                    code: rule.code, category: rule.category, itemType: rule.itemType, branchCode: rule.branch.map { plan.branchCode($0) } ?? "",
                    values: values(rule.values))
            },
            limits: set.limits.map { .init(code: $0.code, title: $0.code, loansMax: UInt32($0.loansMax), itemTypes: $0.itemTypes) })
    }

    private static func values(_ model: ModelValues) -> Circulation.RuleValues {
        func number(_ value: Int64?) -> UInt32? { value.map { UInt32($0) } }
        var values = Circulation.RuleValues()
        (values.lendable, values.days, values.dueOn, values.dueBy) = (model.lendable, number(model.days), model.dueOn, model.dueBy)
        (values.loansMax, values.renewalsMax, values.renewalDays) = (number(model.loansMax), number(model.renewalsMax), number(model.renewalDays))
        (values.graceDays, values.graceCounts, values.openingDaysCount) = (number(model.grace), model.graceCounts, model.openingDaysCount)
        (values.fineMinorUnits, values.fineItemMaxMinorUnits) = (model.fine, model.fineMax)
        if model.fine != nil { values.fineCurrency = "CNY" }
        (values.holdsAllowed, values.holdsMax, values.holdShelfDays) = (model.holdsAllowed, number(model.holdsMax), number(model.shelfDays))
        return values
    }
}
