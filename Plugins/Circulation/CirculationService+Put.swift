// The handlers by which staff keep items and rules.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import DiscoveryMessages
internal import LecternKit

extension CirculationService {
    private static let twin = SQL("""
        SELECT code FROM \(RuleRow.table) WHERE category = $1 AND item_type = $2 AND branch_id = $3 AND code <> $4
        """)
    private static let putRule = RuleRow.insert(
        onConflict: .code,
        update: .category, .itemType, .branchId, .lendable, .days, .loansMax, .renewalsMax, .validFromMs, .validUntilMs, .version)

    func putItem(_ request: Circulation.PutItemRequest, _ call: Call) throws -> Circulation.Item {
        try Self.validator.barcode(request.barcode, "barcode")
        let items = ItemRows(call)
        let old = try items.loadVersioned(barcode: request.barcode)
        if let old, old.row.form != 0 { throw Self.validator.invalid("barcode", "it is of an electronic copy, which its licence makes") }
        let change = try Self.validator.change(
            request.fields, request.expectedVersion,
            of: ["record_id", "branch_code", "item_type", "call_number", "record_source", "record_control_number", "collection", "price"],
            found: old?.row.version, absent: Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode)))
        var item =
            try old
            ?? ItemRecord(row: ItemRow(itemId: call.newID(), barcode: request.barcode, addedAtMs: call.nowMilliseconds), openLoan: nil)
        if change.includes("item_type") {
            try Self.validator.externalCode(request.itemType, "item_type")
            item.row.itemType = request.itemType
        }
        if change.includes("call_number") {
            try Self.validator.text(request.callNumber, "call_number", charactersMax: CirculationLimits.callNumberCharactersMax)
            item.row.callNumber = request.callNumber
        }
        if change.includes("collection") {
            if !request.collection.isEmpty { try Self.validator.externalCode(request.collection, "collection") }
            item.row.collection = request.collection
        }
        if ["record_id", "record_source", "record_control_number"].contains(where: change.includes) {
            let record = try record(request, call)
            item.row.recordId = record.recordId
            item.row.title = record.title
            item.row.language = record.language
            try HoldWorks(call).joined(record.recordId, record.workId)
        }
        let isPriced = change.includes("price") && (request.priceMinorUnits != 0 || !request.fields.isEmpty)
        if isPriced, request.priceMinorUnits != 0 {
            try Self.validator.money(minorUnits: request.priceMinorUnits, currency: request.priceCurrency, "price")
        }
        if change.includes("branch_code") { try move(&item, home: request.branchCode, call) }
        item.row.version += 1
        if let old, old.row.homeBranchId != item.row.homeBranchId {
            try items.rehome(item, before: old)
        } else if let old {
            try items.update(item, before: old.position)
        } else {
            try items.insert(item)
            try HoldTargets(call).offer(item)
        }
        if isPriced { try PriceRows(call).put(item.row.itemId, minorUnits: request.priceMinorUnits, currency: request.priceCurrency) }
        return item.message
    }

    /// Gives an item a home.
    private func move(_ item: inout ItemRecord, home code: String, _ call: Call) throws {
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        guard let branch = branches.first(where: { $0.code == code }) else {
            throw Refusal(Circulation.Reason.branchUnknown, facts: ("branch_code", code))
        }
        guard item.row.homeBranchId != branch.branchId else { return }
        item.row.homeBranchId = branch.branchId
        // Whoever gives an item a new home has it at hand, unless a reader has it or is to get it, or it is kept back somewhere.
        if item.openLoan == nil, item.row.status == 0, item.row.holdId == 0 {
            item.row.branchId = branch.branchId
            item.row.destinationBranchId = 0
        }
    }

    func putLoanRule(_ request: Circulation.PutLoanRuleRequest, _ call: Call) throws -> Circulation.LoanRule {
        try Self.validator.externalCode(request.code, "code")
        let old = try RuleBook.rule(code: request.code, call)
        var rule = try changed(request, old)
        try check(rule, call)
        let twin = try call.first(
            Self.twin, .text(rule.category), .text(rule.itemType), .integer(rule.branchId), .text(rule.code),
            as: String.self)
        if let twin { throw Self.validator.invalid("code", "the rule \(twin) is for the same category, type and branch") }
        rule.version = (old?.version ?? 0) + 1
        try call.insert(RuleRow(rule), Self.putRule)
        // Before the first loan, so that staff find the texts.
        try DueNotices(call).declare()
        return rule
    }

    /// The rule as the request has it, with what it does not change as it was.
    private func changed(
        _ request: Circulation.PutLoanRuleRequest, _ old: Circulation.LoanRule?
    ) throws -> Circulation.LoanRule {
        let change = try Self.validator.change(
            request.fields, request.expectedVersion,
            of: ["category", "item_type", "branch_id", "lendable", "days", "loans_max", "renewals_max", "valid_from_ms", "valid_until_ms"],
            found: old?.version, absent: Refusal(Circulation.Reason.ruleUnknown, facts: ("code", request.code)))
        var rule = Circulation.LoanRule(
            code: request.code, category: request.category, itemType: request.itemType, branchId: request.branchId,
            lendable: request.lendable, days: request.days, loansMax: request.loansMax,
            renewalsMax: request.renewalsMax, validFromMs: request.validFromMs, validUntilMs: request.validUntilMs)
        guard let old else { return rule }
        change.keep("category", &rule.category, old.category)
        change.keep("item_type", &rule.itemType, old.itemType)
        change.keep("branch_id", &rule.branchId, old.branchId)
        change.keep("lendable", &rule.lendable, old.lendable)
        change.keep("days", &rule.days, old.days)
        change.keep("loans_max", &rule.loansMax, old.loansMax)
        change.keep("renewals_max", &rule.renewalsMax, old.renewalsMax)
        change.keep("valid_from_ms", &rule.validFromMs, old.validFromMs)
        change.keep("valid_until_ms", &rule.validUntilMs, old.validUntilMs)
        return rule
    }

    private func check(_ rule: Circulation.LoanRule, _ call: Call) throws {
        if !rule.category.isEmpty { try Self.validator.externalCode(rule.category, "category") }
        if !rule.itemType.isEmpty { try Self.validator.externalCode(rule.itemType, "item_type") }
        try Self.validator.number(rule.days, "days", max: CirculationLimits.ruleDaysMax)
        try Self.validator.number(rule.loansMax, "loans_max", max: CirculationLimits.ruleLoansMax)
        try Self.validator.number(rule.renewalsMax, "renewals_max", max: CirculationLimits.ruleRenewalsMax)
        try Self.validator.notNegative(rule.validFromMs, "valid_from_ms")
        try Self.validator.notNegative(rule.validUntilMs, "valid_until_ms")
        guard rule.validUntilMs == 0 || rule.validUntilMs > rule.validFromMs else {
            throw Self.validator.invalid("valid_until_ms", "it ends before it begins")
        }
        guard !rule.lendable || rule.days > 0 else {
            throw Self.validator.invalid("days", "what is lent is lent for at least a day")
        }
        guard rule.branchId != 0 else { return }
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        guard branches.contains(where: { $0.branchId == rule.branchId }) else {
            throw Self.validator.invalid("branch_id", "there is no such branch")
        }
    }

    /// The record of an item, by number or by its control number.
    private func record(_ request: Circulation.PutItemRequest, _ call: Call) throws -> Discovery.Record {
        let discovery = Discovery.Client(call)
        if request.recordId != 0 { return try discovery.get(Discovery.GetRequest(recordId: request.recordId)) }
        guard !request.recordControlNumber.isEmpty else { throw Self.validator.invalid("record_id", "it is missing") }
        let found = try discovery.lookup(
            Discovery.LookupRequest(source: request.recordSource, controlNumber: request.recordControlNumber))
        guard let record = found.records.first else {
            throw Refusal(
                Circulation.Reason.recordUnknown, facts: ("record_source", request.recordSource),
                ("record_control_number", request.recordControlNumber))
        }
        return record
    }
}
