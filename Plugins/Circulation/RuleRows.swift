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
        """)
    private static let all = SQL("SELECT \(RuleRow.columns()) FROM \(RuleRow.table)")
    private static let byCode = SQL("SELECT \(RuleRow.columns()) FROM \(RuleRow.table) WHERE code = $1")

    /// Reads the rules that match: one look-up in the index for each pair of category and type, and of the rows found there those
    /// that are for no other branch. A list of both branches, `IN (0, $3)`, costs a table for each list on SQLite: 7 to 35 µs
    /// instead of 1.
    /// - Parameters:
    ///   - category: the reader's, not empty.
    ///   - itemType: the item's, not empty.
    ///   - branch: the branch that lends.
    ///   - atMilliseconds: when, since 1970.
    /// - Throws: `StoreError`.
    init(_ call: Call, category: String, itemType: String, branch: Int64, atMilliseconds: Int64) throws {
        self.init(
            matching: try call.rows(Self.matching, .text(category), .text(itemType), .integer(branch)) { row in
                try row.next(RuleTerms.self).message
            }, atMilliseconds: atMilliseconds)
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
