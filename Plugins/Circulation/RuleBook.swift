// The loan rules, and which of them decides.

internal import CirculationMessages
internal import LecternKit

/// The rules that match one reader, item and branch, the deciding one first.
struct RuleBook {
    /// Most specific first: the first decides, the others lost.
    let matching: [Circulation.LoanRule]

    /// Days of a loan that happened though no rule covers it.
    private static let daysWithoutRule: Int64 = 14

    /// The rule that decides; nil where none matches.
    var winner: Circulation.LoanRule? { matching.first }

    /// How many days a loan lasts, also one that has happened against the rules.
    var days: Int64 {
        guard let winner, winner.lendable else { return Self.daysWithoutRule }
        return Int64(winner.days)
    }

    /// Reads the rules that match: one look into the index for each pair of category and type. The plus keeps the branch
    /// out of that, since SQLite would make a table of each list to look its members up.
    /// - Parameters:
    ///   - category: the reader's, not empty.
    ///   - itemType: the item's, not empty.
    ///   - branch: the branch that lends.
    /// - Throws: `StoreError`.
    init(_ call: Call, category: String, itemType: String, branch: Int64) throws {
        matching = Self.ordered(
            try call.rows(
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

    /// All rules, most specific first.
    /// - Throws: `StoreError`.
    static func all(_ call: Call) throws -> [Circulation.LoanRule] {
        ordered(
            try call.rows(
                """
                SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max
                FROM circulation_rule
                """, as: rule))
    }

    /// Each of category, type and branch that is given counts; where as many are given, category goes before type
    /// before branch. No two rules give the same three, so that nothing is left to chance.
    private static func ordered(_ rules: [Circulation.LoanRule]) -> [Circulation.LoanRule] {
        rules.sorted { (weight($0), $1.code) > (weight($1), $0.code) }
    }

    private static func weight(_ rule: Circulation.LoanRule) -> Int {
        let given = [!rule.category.isEmpty, !rule.itemType.isEmpty, rule.branchId != 0]
        return given.reduce(0) { $0 + ($1 ? 8 : 0) } + (given[0] ? 4 : 0) + (given[1] ? 2 : 0) + (given[2] ? 1 : 0)
    }

    private static func rule(_ row: Row) throws -> Circulation.LoanRule {
        Circulation.LoanRule(
            code: try row.text(0), category: try row.text(1), itemType: try row.text(2), branchId: try row.integer(3),
            lendable: try row.bool(4), days: UInt32(clamping: try row.integer(5)),
            loansMax: UInt32(clamping: try row.integer(6)), renewalsMax: UInt32(clamping: try row.integer(7)))
    }
}
