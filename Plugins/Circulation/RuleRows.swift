// Reads the loan rules.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension RuleBook {
    private static let matching = SQL("""
        SELECT \(RuleTerms.columns()) FROM \(RuleRow.table)
        WHERE category = '' AND item_type = '' AND NOT (branch_id <> 0 AND branch_id <> $3)
        UNION ALL SELECT \(RuleTerms.columns()) FROM \(RuleRow.table)
        WHERE category = '' AND item_type = $2 AND NOT (branch_id <> 0 AND branch_id <> $3)
        UNION ALL SELECT \(RuleTerms.columns()) FROM \(RuleRow.table)
        WHERE category = $1 AND item_type = '' AND NOT (branch_id <> 0 AND branch_id <> $3)
        UNION ALL SELECT \(RuleTerms.columns()) FROM \(RuleRow.table)
        WHERE category = $1 AND item_type = $2 AND NOT (branch_id <> 0 AND branch_id <> $3)
        UNION ALL SELECT code, '', '', 0, 0, rule_set_id, 0, -1, valid_from_ms, 0 FROM \(RuleSetRow.table)
        WHERE state = 2 AND valid_from_ms = (SELECT MAX(valid_from_ms) FROM \(RuleSetRow.table) WHERE state = 2 AND valid_from_ms <= $4)
        """)
    private static let all = SQL("SELECT \(RuleRow.columns()) FROM \(RuleRow.table)")
    private static let byCode = SQL("SELECT \(RuleRow.columns()) FROM \(RuleRow.table) WHERE code = $1")

    /// Reads the rules that match: one look-up in the index for each pair of category and type, and of the rows found there those
    /// that are for no other branch. A list of both branches, `IN (0, $3)`, costs a table for each list on SQLite: 7 to 35 µs
    /// instead of 1. The last part finds the rule set in force, whose number stands in `days`, marked by -1 renewals; that decides alone.
    /// - Parameters:
    ///   - sets: the sets that were read before.
    ///   - category: the reader's, not empty.
    ///   - item: what is lent.
    ///   - branch: the branch that lends.
    ///   - atMilliseconds: when, since 1970.
    ///   - lentAtMilliseconds: when the loan began, which seasons go by; nil: then.
    /// - Throws: `StoreError`.
    init(
        _ sets: RuleSetCache, _ call: Call, category: String, item: ItemRow, branch: Int64, atMilliseconds: Int64,
        lentAtMilliseconds: Int64? = nil
    ) throws {
        var inForce: Int64?
        var rules: [Circulation.LoanRule] = []
        try call.each(Self.matching, .text(category), .text(item.itemType), .integer(branch), .integer(atMilliseconds)) { row in
            let terms = try row.next(RuleTerms.self)
            if terms.renewalsMax < 0 { inForce = terms.days } else { rules.append(terms.message) }
            return true
        }
        guard let inForce else {
            self.init(matching: rules, atMilliseconds: atMilliseconds)
            return
        }
        let set = try sets.book(inForce, branches: [branch, item.homeBranchId], call)
        self.init(set, for: LendingCase(category: category, item, branch: branch, set, atMilliseconds: lentAtMilliseconds ?? atMilliseconds))
    }

    /// All rules, most specific first, with their versions.
    /// - Throws: `StoreError`.
    static func all(_ call: Call) throws -> [Circulation.LoanRule] {
        LoanRules.table.ordered(try call.rows(Self.all) { try $0.next(RuleRow.self).message })
    }

    /// A rule with its version; nil: there is none of that code.
    /// - Throws: `StoreError`.
    static func rule(code: String, _ call: Call) throws -> Circulation.LoanRule? {
        try call.first(Self.byCode, .text(code)) { try $0.next(RuleRow.self).message }
    }
}

extension RuleTerms {
    /// The contract's message, without a version.
    var message: Circulation.LoanRule {
        Circulation.LoanRule(
            code: code, category: category, itemType: itemType, branchId: branchId, lendable: lendable,
            days: UInt32(clamping: days), loansMax: UInt32(clamping: loansMax), renewalsMax: UInt32(clamping: renewalsMax),
            validFromMs: validFromMs, validUntilMs: validUntilMs)
    }
}

extension RuleRow {
    /// The row of a rule.
    init(_ rule: Circulation.LoanRule) {
        self.init(
            code: rule.code, category: rule.category, itemType: rule.itemType, branchId: rule.branchId,
            lendable: rule.lendable, days: Int64(rule.days), loansMax: Int64(rule.loansMax),
            renewalsMax: Int64(rule.renewalsMax), version: rule.version, validFromMs: rule.validFromMs, validUntilMs: rule.validUntilMs)
    }

    /// The contract's message.
    var message: Circulation.LoanRule {
        Circulation.LoanRule(
            code: code, category: category, itemType: itemType, branchId: branchId, lendable: lendable,
            days: UInt32(clamping: days), loansMax: UInt32(clamping: loansMax), renewalsMax: UInt32(clamping: renewalsMax),
            version: version, validFromMs: validFromMs, validUntilMs: validUntilMs)
    }
}

extension LendingCase {
    /// The case of an item.
    /// - Parameters:
    ///   - category: the reader's.
    ///   - item: what is lent.
    ///   - branch: the branch that lends.
    ///   - set: the rule set that is asked.
    ///   - atMilliseconds: when the loan begins, since 1970.
    init(category: String, _ item: ItemRow, branch: Int64, _ set: RuleSetBook, atMilliseconds: Int64) {
        let day = set.day(atMilliseconds)
        self.init(
            category: category, itemType: item.itemType, branch: branch, library: set.places.libraryOfBranch[branch] ?? 0,
            homeBranch: item.homeBranchId, homeLibrary: set.places.libraryOfBranch[item.homeBranchId] ?? 0, collection: item.collection,
            callNumber: item.callNumber, language: item.language,
            itemDays: item.addedAtMs == 0 ? nil : max(0, day.number - set.day(item.addedAtMs).number), day: day)
    }
}
