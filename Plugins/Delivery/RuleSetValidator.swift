// Checks a rule set before it is written: its fields, and its examples.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import TypesMessages

/// What makes sense in a rule set.
enum RuleSetValidator {
    private static let validator = DeliveryService.validator

    /// A rule set with its defaults filled in.
    /// - Throws: `FIELD_INVALID`, `EXAMPLE_FAILS`.
    static func checked(_ asked: Delivery.RuleSet?) throws -> Delivery.RuleSet {
        guard var rules = asked else { throw validator.invalid("rule_set", "it is missing") }
        try validator.code(rules.code, "rule_set.code")
        try validator.list(rules.titles, "rule_set.titles", countMax: DeliveryLimits.titlesMax) { text, field throws(Refusal) in
            try validator.languageTag(text.language, "\(field).language")
            try validator.requiredText(text.text, "\(field).text", charactersMax: DeliveryLimits.textCharactersMax)
        }
        try days(rules.validFrom, rules.validUntil, "rule_set")
        if rules.zone.isEmpty { rules.zone = DeliveryLimits.zoneDefault }
        guard LocalZone(rules.zone) != nil else {
            throw validator.invalid("rule_set.zone", "it is no IANA zone like Asia/Shanghai")
        }
        try validator.money(minorUnits: 1, currency: rules.currency, "rule_set")
        guard !rules.carriers.isEmpty else { throw validator.invalid("rule_set.carriers", "there are none") }
        try validator.list(rules.carriers, "rule_set.carriers", countMax: DeliveryLimits.carriersMax, carrier)
        try validator.list(rules.fees, "rule_set.fees", countMax: DeliveryLimits.rulesMax, fee)
        try validator.list(rules.free, "rule_set.free", countMax: DeliveryLimits.rulesMax, free)
        try validator.list(rules.limits, "rule_set.limits", countMax: DeliveryLimits.rulesMax, limit)
        for (name, codes) in [
            ("carriers", rules.carriers.map(\.code)),
            ("rules", rules.fees.map(\.code) + rules.free.map(\.code) + rules.limits.map(\.code)),
        ] {
            guard Set(codes).count == codes.count else { throw validator.invalid("rule_set.\(name)", "two have the same code") }
        }
        guard (0...Delivery.LoanStart.withRequest.rawValue).contains(rules.loanStart.rawValue) else {
            throw validator.invalid("rule_set.loan_start", "it is none")
        }
        for (name, state) in [("cancel_until", rules.cancelUntil), ("refund_until", rules.refundUntil)] {
            guard [.unspecified, .requested, .picked, .packed].contains(state) else {
                throw validator.invalid("rule_set.\(name)", "it is none of REQUESTED, PICKED and PACKED")
            }
        }
        let weights = rules.weights ?? .init()
        for (name, weight) in [("load", weights.load), ("distance", weights.distance), ("parcel", weights.parcel)] {
            try validator.number(weight, "rule_set.weights.\(name)", max: DeliveryLimits.weightMax)
        }
        try validator.number(rules.pickHours, "rule_set.pick_hours", max: DeliveryLimits.hoursMax)
        try validator.number(rules.warnHours, "rule_set.warn_hours", max: DeliveryLimits.hoursMax)
        rules.open = false
        try examples(rules)
        return rules
    }

    private static func carrier(_ carrier: Delivery.Carrier, _ field: String) throws(Refusal) {
        try validator.code(carrier.code, "\(field).code")
        if !carrier.partner.isEmpty { try validator.code(carrier.partner, "\(field).partner") }
        guard [.door, .point].contains(carrier.form) else {
            throw validator.invalid("\(field).form", "it is neither DOOR nor POINT")
        }
        guard (carrier.form == .door) != carrier.point.isEmpty else {
            throw validator.invalid("\(field).point", "it goes with DOOR: a service point of a branch without shelves")
        }
        if !carrier.point.isEmpty { try validator.code(carrier.point, "\(field).point") }
        guard (1...DeliveryLimits.volumesMax).contains(carrier.volumesMax) else {
            throw validator.invalid("\(field).volumes_max", "it is not from 1 to \(DeliveryLimits.volumesMax)")
        }
        guard carrier.pickUpMinutes.count <= DeliveryLimits.pickUpsMax, carrier.pickUpMinutes.allSatisfy({ $0 < 1_440 }),
            carrier.pickUpMinutes == carrier.pickUpMinutes.sorted()
        else {
            throw validator.invalid(
                "\(field).pick_up_minutes", "they are not ascending minutes of a day, at most \(DeliveryLimits.pickUpsMax)")
        }
        guard carrier.weekdays.count <= 7, carrier.weekdays.allSatisfy({ (1...7).contains($0) }) else {
            throw validator.invalid("\(field).weekdays", "they are not days from 1, Monday, to 7")
        }
        try validator.number(carrier.transitDays, "\(field).transit_days", max: DeliveryLimits.transitDaysMax)
        try validator.number(carrier.deliveredByMinute, "\(field).delivered_by_minute", max: 1_440)
        try validator.number(carrier.acceptHours, "\(field).accept_hours", max: DeliveryLimits.hoursMax)
        guard carrier.acceptHours == 0 || !carrier.partner.isEmpty else {
            throw validator.invalid("\(field).accept_hours", "it goes with a partner")
        }
        try amount(carrier.costFirst, "\(field).cost_first")
        try amount(carrier.costMore, "\(field).cost_more")
        try validator.number(carrier.costFirstVolumes, "\(field).cost_first_volumes", max: DeliveryLimits.volumesMax)
        if !carrier.budget.isEmpty {
            try validator.code(carrier.budget, "\(field).budget")
            guard !carrier.partner.isEmpty else {
                throw validator.invalid("\(field).budget", "it goes with a partner, who is paid from it")
            }
        }
    }

    private static func fee(_ rule: Delivery.FeeRule, _ field: String) throws(Refusal) {
        try head(rule.code, rule.note, field)
        try days(rule.validFrom, rule.validUntil, field)
        try codes(rule.categories, "\(field).categories")
        try codes(rule.carriers, "\(field).carriers")
        try validator.number(rule.firstVolumes, "\(field).first_volumes", max: DeliveryLimits.volumesMax)
        for (name, money) in [("first", rule.first), ("more", rule.more), ("subsidy", rule.subsidy)] {
            try amount(money, "\(field).\(name)")
        }
        try validator.notNegative(rule.freeFromAmount, "\(field).free_from_amount")
    }

    private static func free(_ rule: Delivery.FreeRule, _ field: String) throws(Refusal) {
        try head(rule.code, rule.note, field)
        guard rule.ordersMax > 0 else { throw validator.invalid("\(field).orders_max", "it is missing") }
        guard (0...Delivery.CountSpan.year.rawValue).contains(rule.span.rawValue) else {
            throw validator.invalid("\(field).span", "it is none of DAY, MONTH and YEAR")
        }
        guard rule.daysOfMonth.count <= 31, rule.daysOfMonth.allSatisfy({ (1...31).contains($0) }) else {
            throw validator.invalid("\(field).days_of_month", "they are not days from 1 to 31")
        }
        try codes(rule.categories, "\(field).categories")
    }

    private static func limit(_ rule: Delivery.LimitRule, _ field: String) throws(Refusal) {
        try head(rule.code, rule.note, field)
        try validator.notNegative(rule.max, "\(field).max")
        try codes(rule.values, "\(field).values")
        guard (0...Delivery.CountSpan.open.rawValue).contains(rule.span.rawValue) else {
            throw validator.invalid("\(field).span", "it is none")
        }
        switch rule.kind {
        case .booksMax, .ordersMax, .booksOfOrderMax: break
        case .categoriesOnly, .carriersExcluded:
            guard !rule.values.isEmpty else { throw validator.invalid("\(field).values", "there are none") }
        default: throw validator.invalid("\(field).kind", "it is none")
        }
        guard rule.opensDay <= 28, rule.opensMinute < 1_440 else {
            throw validator.invalid("\(field).opens_day", "it is after the 28th, or the minute after the day")
        }
        guard rule.span == .month || rule.opensDay == 0 && rule.opensMinute == 0 else {
            throw validator.invalid("\(field).opens_day", "it goes with MONTH")
        }
    }

    private static func head(_ code: String, _ note: String, _ field: String) throws(Refusal) {
        try validator.code(code, "\(field).code")
        try validator.text(note, "\(field).note", charactersMax: DeliveryLimits.textCharactersMax)
    }

    private static func codes(_ values: [String], _ field: String) throws(Refusal) {
        try validator.list(values, field, countMax: DeliveryLimits.ruleValuesMax, validator.externalCode)
    }

    private static func amount(_ minorUnits: Int64, _ field: String) throws(Refusal) {
        try validator.notNegative(minorUnits, field)
        try validator.number(minorUnits, field, max: DeliveryLimits.amountMinorUnitsMax)
    }

    private static func days(_ from: String, _ until: String, _ field: String) throws(Refusal) {
        for (name, text) in [("valid_from", from), ("valid_until", until)] where !text.isEmpty {
            try validator.date(text, "\(field).\(name)")
        }
        if let from = LocalDay(from), let until = LocalDay(until), until < from {
            throw validator.invalid("\(field).valid_until", "it ends before it begins")
        }
    }

    /// Each example must have the answer that staff have written.
    private static func examples(_ rules: Delivery.RuleSet) throws {
        guard rules.examples.count <= DeliveryLimits.examplesMax else {
            throw validator.invalid("rule_set.examples", "there are more than \(DeliveryLimits.examplesMax)")
        }
        for (index, example) in rules.examples.enumerated() {
            let field = "rule_set.examples[\(index)].case"
            let told = example.case ?? .init()
            guard let asked = OrderCase(told, rules) else {
                throw validator.invalid("\(field).at", "it is not a local time like 2026-07-01 or 2026-07-01 18:30")
            }
            guard let carrier = rules.carrier(told.carrier) else {
                throw validator.invalid("\(field).carrier", "the set has no such carrier")
            }
            guard (1...UInt32(DeliveryLimits.orderBooksMax)).contains(told.volumes) else {
                throw validator.invalid("\(field).volumes", "they are not from 1 to \(DeliveryLimits.orderBooksMax)")
            }
            let refused = DeliveryRules.refusals(rules, asked).map(\.rule)
            var expected = "refused by \(example.refusedBy.sorted().joined(separator: " "))"
            var found = "refused by \(refused.sorted().joined(separator: " "))"
            if example.refusedBy.isEmpty, refused.isEmpty {
                let fee = DeliveryRules.total(
                    DeliveryRules.fee(rules, asked, freeRule: DeliveryRules.free(rules, asked)?.code ?? ""))
                (expected, found) = ("\(example.fee) in \(example.parcels)", "\(fee) in \(asked.parcels.count)")
                if !example.promised.isEmpty {
                    let packed = told.packed.isEmpty ? (asked.day, asked.minute) : LocalMoment.read(told.packed)
                    guard let packed else { throw validator.invalid("\(field).packed", "it is not a local time") }
                    let promised = Promise.local(packedOn: packed.0, minute: packed.1, carrier)
                    (expected, found) = (
                        "\(expected) by \(example.promised)",
                        "\(found) by \(LocalMoment.text(promised.day, minute: promised.minute))"
                    )
                }
            }
            guard expected == found else {
                throw Refusal(
                    Delivery.Reason.exampleFails,
                    facts: ("example", example.note.isEmpty ? "\(index + 1)" : "\(index + 1): \(example.note)"),
                    ("expected", expected), ("found", found))
            }
        }
    }
}
