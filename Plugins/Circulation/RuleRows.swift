// Reads the loan rules.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension RuleBook {
    /// Reads the rules that match: one look into the index for each pair of category and type. The plus keeps the branch
    /// out of that, since SQLite would make a table of each list to look its members up.
    /// - Parameters:
    ///   - category: the reader's, not empty.
    ///   - itemType: the item's, not empty.
    ///   - branch: the branch that lends.
    /// - Throws: `StoreError`.
    init(_ call: Call, category: String, itemType: String, branch: Int64) throws {
        self.init(
            matching: try call.rows(
                """
                SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max
                FROM circulation_rule WHERE category = '' AND item_type = '' AND +branch_id IN (0, $3)
                UNION ALL SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max
                FROM circulation_rule WHERE category = '' AND item_type = $2 AND +branch_id IN (0, $3)
                UNION ALL SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max
                FROM circulation_rule WHERE category = $1 AND item_type = '' AND +branch_id IN (0, $3)
                UNION ALL SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max
                FROM circulation_rule WHERE category = $1 AND item_type = $2 AND +branch_id IN (0, $3)
                """, .text(category), .text(itemType), .integer(branch), as: Self.rule))
    }

    /// All rules, most specific first, with their versions.
    /// - Throws: `StoreError`.
    static func all(_ call: Call) throws -> [Circulation.LoanRule] {
        ordered(
            try call.rows(
                """
                SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, version
                FROM circulation_rule
                """, as: versioned))
    }

    /// A rule with its version; nil: there is none of that code.
    /// - Throws: `StoreError`.
    static func rule(code: String, _ call: Call) throws -> Circulation.LoanRule? {
        try call.first(
            """
            SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, version
            FROM circulation_rule WHERE code = $1
            """, .text(code), as: versioned)
    }

    private static func versioned(_ row: Row) throws -> Circulation.LoanRule {
        var rule = try rule(row)
        rule.version = try row.integer(8)
        return rule
    }

    private static func rule(_ row: Row) throws -> Circulation.LoanRule {
        Circulation.LoanRule(
            code: try row.text(0), category: try row.text(1), itemType: try row.text(2), branchId: try row.integer(3),
            lendable: try row.bool(4), days: UInt32(clamping: try row.integer(5)),
            loansMax: UInt32(clamping: try row.integer(6)), renewalsMax: UInt32(clamping: try row.integer(7)))
    }
}
