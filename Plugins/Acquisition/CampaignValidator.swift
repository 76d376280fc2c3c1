// Checks a campaign and its rules before they are written or tried.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit
internal import TypesMessages

/// What makes sense in a campaign.
enum CampaignValidator {
    private static let validator = AcquisitionService.validator

    /// A campaign with its defaults filled in.
    /// - Throws: `FIELD_INVALID`.
    static func checked(_ asked: Acquisition.Campaign?) throws -> Acquisition.Campaign {
        guard var campaign = asked else { throw validator.invalid("campaign", "it is missing") }
        try validator.code(campaign.code, "campaign.code")
        try validator.list(campaign.titles, "campaign.titles", countMax: AcquisitionLimits.titlesMax) { text, field throws(Refusal) in
            try validator.languageTag(text.language, "\(field).language")
            try validator.requiredText(text.text, "\(field).text", charactersMax: AcquisitionLimits.textCharactersMax)
        }
        try days(campaign.validFrom, campaign.validUntil, "campaign")
        if campaign.zone.isEmpty { campaign.zone = AcquisitionLimits.zoneDefault }
        guard LocalZone(campaign.zone) != nil else { throw validator.invalid("campaign.zone", "it is no IANA zone like Asia/Shanghai") }
        try validator.code(campaign.budget, "campaign.budget")
        try validator.money(minorUnits: 1, currency: campaign.currency, "campaign")
        guard [.library, .readerFirst].contains(campaign.payer) else { throw validator.invalid("campaign.payer", "it is neither LIBRARY nor READER_FIRST") }
        guard !campaign.requests || campaign.payer == .library else { throw validator.invalid("campaign.requests", "the library pays for what readers ask for") }
        try validator.number(campaign.choiceHours, "campaign.choice_hours", max: AcquisitionLimits.choiceHoursMax)
        try validator.number(campaign.paybackDays, "campaign.payback_days", max: AcquisitionLimits.paybackDaysMax)
        guard !campaign.branchCode.isEmpty else { throw validator.invalid("campaign.branch_code", "it is missing") }
        for (field, text) in [("item_type", campaign.itemType), ("collection", campaign.collection)] where !text.isEmpty {
            try validator.externalCode(text, "campaign.\(field)")
        }
        try validator.list(campaign.partners, "campaign.partners", countMax: AcquisitionLimits.partnersMax, validator.code)
        try validator.list(campaign.rules, "campaign.rules", countMax: AcquisitionLimits.rulesMax, check)
        let codes = campaign.rules.map(\.code)
        guard Set(codes).count == codes.count else { throw validator.invalid("campaign.rules", "two have the same code") }
        campaign.open = false
        try examples(campaign)
        return campaign
    }

    /// Each example must have the answer that staff have written.
    private static func examples(_ campaign: Acquisition.Campaign) throws {
        guard campaign.examples.count <= AcquisitionLimits.examplesMax else {
            throw validator.invalid("campaign.examples", "there are more than \(AcquisitionLimits.examplesMax)")
        }
        for (index, example) in campaign.examples.enumerated() {
            guard let asked = BuyCase(example.case ?? .init()) else {
                throw validator.invalid("campaign.examples[\(index)].case.at", "it is not a local time like 2026-07-01 or 2026-07-01 18:30")
            }
            let found = BuyRules.refusals(campaign, asked).map(\.rule)
            guard Set(found) == Set(example.refusedBy) else {
                throw Refusal(
                    Acquisition.Reason.exampleFails, facts: ("example", example.note.isEmpty ? "\(index + 1)" : "\(index + 1): \(example.note)"),
                    ("expected", example.refusedBy.joined(separator: " ")), ("found", found.joined(separator: " ")))
            }
        }
    }

    private static func days(_ from: String, _ until: String, _ field: String) throws(Refusal) {
        for (name, text) in [("valid_from", from), ("valid_until", until)] where !text.isEmpty { try validator.date(text, "\(field).\(name)") }
        if let from = LocalDay(from), let until = LocalDay(until), until < from {
            throw validator.invalid("\(field).valid_until", "it ends before it begins")
        }
    }

    private static func check(_ rule: Acquisition.BuyRule, _ field: String) throws(Refusal) {
        try validator.code(rule.code, "\(field).code")
        try validator.text(rule.note, "\(field).note", charactersMax: AcquisitionLimits.textCharactersMax)
        try days(rule.validFrom, rule.validUntil, field)
        try validator.list(rule.categories, "\(field).categories", countMax: AcquisitionLimits.ruleValuesMax, validator.externalCode)
        try validator.list(rule.values, "\(field).values", countMax: AcquisitionLimits.ruleValuesMax) { text, name throws(Refusal) in
            try validator.requiredText(text, name, charactersMax: AcquisitionLimits.textCharactersMax)
        }
        for (name, number) in [("max", rule.max), ("min", rule.min)] {
            try validator.notNegative(number, "\(field).\(name)")
            try validator.number(number, "\(field).\(name)", max: FieldValidator.moneyMinorUnitsMax)
        }
        switch rule.kind {
        case .priceMax, .copiesBelow:
            guard rule.max > 0 else { throw validator.invalid("\(field).max", "it is missing") }
        case .booksMax, .amountMax: try counted(rule, field)
        case .shareMax:
            guard rule.max <= 100 else { throw validator.invalid("\(field).max", "it is more than 100 percent") }
            try values(rule, field)
            try counted(rule, field)
        case .years:
            guard rule.max == 0 || rule.min <= rule.max else { throw validator.invalid("\(field).max", "it is less than min") }
        case .unspecified: throw validator.invalid("\(field).kind", "it is missing")
        default:
            guard Acquisition.BuyRuleKind.categoriesOnly.rawValue >= rule.kind.rawValue else { throw validator.invalid("\(field).kind", "it is none") }
            try values(rule, field)
        }
    }

    private static func values(_ rule: Acquisition.BuyRule, _ field: String) throws(Refusal) {
        guard !rule.values.isEmpty else { throw validator.invalid("\(field).values", "there are none") }
        // Beginnings of classes that begin alike would be counted twice.
        guard rule.kind == .shareMax else { return }
        for (index, prefix) in rule.values.enumerated() {
            guard !rule.values.enumerated().contains(where: { $0.offset != index && $0.element.hasPrefix(prefix) }) else {
                throw validator.invalid("\(field).values", "\(prefix) is the beginning of another one")
            }
        }
    }

    private static func counted(_ rule: Acquisition.BuyRule, _ field: String) throws(Refusal) {
        if rule.kind != .shareMax {
            guard (1...Acquisition.CountScope.ofOrder.rawValue).contains(rule.scope.rawValue) else { throw validator.invalid("\(field).scope", "it is none") }
        }
        guard (0...Acquisition.CountSpan.stillOut.rawValue).contains(rule.span.rawValue) else { throw validator.invalid("\(field).span", "it is none") }
        try validator.number(rule.days, "\(field).days", max: AcquisitionLimits.spanDaysMax)
        guard (rule.span == .lastDays) == (rule.days > 0) else { throw validator.invalid("\(field).days", "it goes with LAST_DAYS") }
        guard rule.opensDay <= 28, rule.opensMinute < 1_440 else { throw validator.invalid("\(field).opens_day", "it is after the 28th, or the minute after the day") }
        guard rule.span == .month || rule.opensDay == 0 && rule.opensMinute == 0 else { throw validator.invalid("\(field).opens_day", "it goes with MONTH") }
    }
}
