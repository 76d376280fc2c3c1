// Rule sets as the model has them: which values hold, and what they say of a loan, written apart from the plugin.

/// What a rule of a set gives; what it leaves out is given by a less specific one.
struct ModelValues: Equatable, Sendable {
    var lendable: Bool?
    /// Days of a loan; of a rule that gives a fixed day nil.
    var days: Int64?
    /// "12-31": the day on which a loan ends, each year.
    var dueOn: String?
    /// "12-31": no loan ends later.
    var dueBy: String?
    var loansMax: Int64?
    var renewalsMax: Int64?
    var renewalDays: Int64?
    var grace: Int64?
    var graceCounts: Bool?
    /// For each day that counts.
    var fine: Int64?
    var fineMax: Int64?
    var openingDaysCount: Bool?
    var holdsAllowed: Bool?
    var holdsMax: Int64?
    var shelfDays: Int64?
}

/// A rule of a set.
struct ModelSetRule: Equatable, Sendable {
    let code: String
    var category = ""
    var itemType = ""
    /// The number of the branch that lends; nil: any.
    var branch: Int?
    var values = ModelValues()

    /// How many conditions it has, and then which: category before type before branch.
    private var rank: Int {
        let conditions = [(!category.isEmpty, 4), (!itemType.isEmpty, 2), (branch != nil, 1)].filter(\.0)
        return conditions.count * 8 + conditions.reduce(0) { $0 + $1.1 }
    }

    func fits(_ category: String, _ itemType: String, _ branch: Int) -> Bool {
        (self.category.isEmpty || self.category == category) && (self.itemType.isEmpty || self.itemType == itemType)
            && (self.branch == nil || self.branch == branch)
    }

    func isMoreSpecific(than other: ModelSetRule) -> Bool { (-rank, code) < (-other.rank, other.code) }
}

/// How many loans of some types a reader may have.
struct ModelLimit: Equatable, Sendable {
    let code: String
    let itemTypes: [String]
    let loansMax: Int64
}

/// A rule set.
struct ModelRuleSet: Equatable, Sendable {
    let code: String
    let rules: [ModelSetRule]
    let limits: [ModelLimit]
    /// From when it decides, in milliseconds since 1970; nil: it is a draft.
    var validFrom: Int64?

    /// What holds for a reader, an item and a branch; nil: it says nothing of them, or for how long they are lent.
    func terms(_ category: String, _ itemType: String, _ branch: Int) -> ModelTerms? {
        let fitting = rules.filter { $0.fits(category, itemType, branch) }.sorted { $0.isMoreSpecific(than: $1) }
        guard let first = fitting.first else { return nil }
        func value<Value>(_ path: KeyPath<ModelValues, Value?>) -> Value? { fitting.lazy.compactMap { $0.values[keyPath: path] }.first }
        // The period is one value, whichever of the two a rule gives.
        let period = fitting.first { $0.values.days != nil || $0.values.dueOn != nil }?.values
        let lendable = value(\.lendable)
        guard lendable == false || lendable == true && period != nil else { return nil }
        var values = ModelValues()
        (values.lendable, values.days, values.dueOn, values.dueBy) = (lendable, period?.days, period?.dueOn, value(\.dueBy))
        (values.loansMax, values.renewalsMax, values.renewalDays) = (value(\.loansMax), value(\.renewalsMax), value(\.renewalDays))
        (values.grace, values.graceCounts, values.fine, values.fineMax) = (value(\.grace), value(\.graceCounts), value(\.fine), value(\.fineMax))
        values.openingDaysCount = value(\.openingDaysCount)
        (values.holdsAllowed, values.holdsMax, values.shelfDays) = (value(\.holdsAllowed), value(\.holdsMax), value(\.shelfDays))
        return ModelTerms(code: first.code, values: values, limits: limits.filter { $0.itemTypes.contains(itemType) })
    }
}

/// What holds for one loan, by a loan rule or by a rule set.
struct ModelTerms: Equatable, Sendable {
    /// The rule that decides, or of a set the most specific that fits.
    let code: String
    let values: ModelValues
    let limits: [ModelLimit]

    private static let daysWithoutRule: Int64 = 14
    private static let day = PlannedHours.dayMilliseconds

    init(code: String, values: ModelValues, limits: [ModelLimit]) { (self.code, self.values, self.limits) = (code, values, limits) }

    init(_ rule: ModelRule) {
        let values = ModelValues(lendable: rule.lendable, days: rule.days, loansMax: rule.loansMax, renewalsMax: rule.renewalsMax)
        self.init(code: rule.code, values: values, limits: [])
    }

    var isLendable: Bool { values.lendable ?? false }
    var loansMax: Int64 { values.loansMax ?? 0 }

    /// The next day of a kind, "12-31", not before a moment's.
    private static func next(_ day: String, from moment: Int64) -> Int64 {
        let today = PlannedHours.day(moment)
        return (today...today + 366).first { CitySetup.date($0).hasSuffix(day) } ?? today
    }

    /// When a loan or a renewal ends that begins at a moment: the moment for which an opening day is looked for, and the latest end.
    /// - Parameters:
    ///   - terms: nil, or of what is not lent: what has happened all the same lasts so many days.
    ///   - isRenewal: whether the days of a renewal count.
    static func end(_ terms: ModelTerms?, from moment: Int64, isRenewal: Bool = false) -> (target: Int64, latest: Int64) {
        guard let terms, terms.isLendable else { return (moment + daysWithoutRule * day, .max) }
        let values = terms.values
        var target = moment
        if let days = isRenewal ? values.renewalDays ?? values.days : values.days {
            target += days * day
        } else if let on = values.dueOn {
            target = max(PlannedHours.start(of: next(on, from: moment)), moment)
        }
        guard let by = values.dueBy else { return (target, .max) }
        let last = next(by, from: moment)
        // What is lent on the last day after closing is due at its end.
        return (min(target, max(PlannedHours.start(of: last), moment)), PlannedHours.start(of: last + 1) - 1)
    }
}

/// What comes of a loan that was late.
struct LateAnswer: Hashable, Sendable {
    let days: Int64
    let counted: Int64
    let fine: Int64
    let isCapped: Bool
}

extension CityModel {
    /// What holds at a moment: by the rule set in force, else by the loan rules.
    func terms(category: String, type: String, branch: Int, at moment: Int64) -> ModelTerms? {
        guard let set = set(at: moment) else { return rule(category: category, type: type, branch: branch).map { ModelTerms($0) } }
        return set.terms(category, type, branch)
    }

    private func set(at moment: Int64) -> ModelRuleSet? {
        sets.filter { ($0.validFrom ?? .max) <= moment }.max { ($0.validFrom ?? 0) < ($1.validFrom ?? 0) }
    }

    /// Whether a reader has as many loans as the rules allow.
    func isAtLimit(_ reader: Int, _ terms: ModelTerms) -> Bool {
        if let most = terms.values.loansMax, readers[reader].openLoans >= most { return true }
        return terms.limits.contains { limit in
            Int64(openLoans.count { loans[$0].reader == reader && limit.itemTypes.contains(items[loans[$0].item].type) }) >= limit.loansMax
        }
    }

    private static let calendarDaysMax: Int64 = 399

    /// What comes of a loan that ends at a moment; nil: nothing, or no rule set was in force when it fell due.
    func lateness(_ loan: ModelLoan, back: Int64) -> LateAnswer? {
        let (due, today) = (PlannedHours.day(loan.dueAt), PlannedHours.day(back))
        guard back > loan.dueAt, today > due, let set = set(at: loan.dueAt) else { return nil }
        guard let values = set.terms(readers[loan.reader].category, items[loan.item].type, loan.branch)?.values else { return nil }
        var counted: Int64 = 0
        for day in due + 1...today {
            let isCounted = !(values.openingDaysCount ?? false) || day > due + CityModel.calendarDaysMax || hours[loan.branch].isOpen(onDay: day)
            counted += isCounted ? 1 : 0
        }
        let grace = values.grace ?? 0
        counted = counted <= grace ? 0 : values.graceCounts ?? false ? counted : counted - grace
        let (fine, most) = (counted * (values.fine ?? 0), values.fineMax ?? .max)
        return LateAnswer(days: today - due, counted: counted, fine: min(fine, most), isCapped: fine > most)
    }

    /// Has a draft take effect.
    func schedule(_ call: SimulatedCall, _ code: String, from: Int64) -> Judgement {
        guard let index = sets.firstIndex(where: { $0.code == code && $0.validFrom == nil }) else { return .refused("RULE_SET_UNKNOWN") }
        let moment = from == 0 ? call.now : from
        guard moment >= call.now, !sets.contains(where: { $0.validFrom == moment }) else { return .refused("FIELD_INVALID") }
        return .answered(.ruleSet(code: code, validFrom: moment)) { model, _ in model.sets[index].validFrom = moment }
    }
}

extension PlannedHours {
    /// Whether it opens on a day.
    func isOpen(onDay day: Int64) -> Bool {
        !closedDays.contains(day) && (days.isEmpty || days[PlannedHours.weekday(day)] != nil)
    }
}
