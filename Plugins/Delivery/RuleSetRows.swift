// Reads and writes rule sets.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit

/// Rule sets as the table holds them. Valid inside one handler.
struct RuleSetRows {
    private static let byCode = SQL("SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE code = $1")
    private static let after = SQL(
        "SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE code > $1 ORDER BY code LIMIT $2")
    private static let put = RuleSetRow.insert(onConflict: .code, update: .version, .changedAtMs, .content)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A rule set whole; nil: there is none.
    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> Delivery.RuleSet? {
        try call.first(Self.byCode, .text(code), as: RuleSetRow.self).map { try $0.message() }
    }

    /// - Throws: `RULE_SET_UNKNOWN`, `StoreError`.
    func known(_ code: String) throws -> Delivery.RuleSet {
        guard let found = try load(code) else { throw Refusal(Delivery.Reason.ruleSetUnknown, facts: ("rule_set", code)) }
        return found
    }

    /// The named one; else the first by code that holds now.
    /// - Throws: `RULE_SET_UNKNOWN`, `NO_RULE_SET`, `StoreError`.
    func chosen(_ code: String) throws -> Delivery.RuleSet {
        guard code.isEmpty else { return try known(code) }
        let found = try page(after: "", limit: DeliveryLimits.ruleSetsMax).first {
            $0.isOpen(on: $0.local(call.happenedAtMilliseconds).day)
        }
        guard let found else { throw Refusal(Delivery.Reason.noRuleSet) }
        return found
    }

    /// Rule sets by code.
    /// - Throws: `StoreError`.
    func page(after code: String, limit: Int64) throws -> [Delivery.RuleSet] {
        try call.rows(Self.after, .text(code), .integer(limit), as: RuleSetRow.self).map { try $0.message() }
    }

    /// - Throws: `StoreError`.
    func write(_ rules: Delivery.RuleSet) throws {
        try call.insert(
            RuleSetRow(code: rules.code, version: rules.version, changedAtMs: call.nowMilliseconds, content: try rules.encoded()),
            Self.put)
    }
}

extension RuleSetRow {
    /// - Throws: an error of decoding.
    func message() throws -> Delivery.RuleSet {
        var rules = try Delivery.RuleSet(content)
        rules.version = version
        return rules
    }
}

extension Delivery.RuleSet {
    /// The local day and the minutes since its midnight.
    /// - Parameter moment: milliseconds since 1970.
    func local(_ moment: Int64) -> (day: LocalDay, minute: Int64) {
        guard let (day, seconds) = LocalZone(zone)?.local(moment) else { return (LocalDay(utcMilliseconds: moment), 0) }
        return (day, seconds / 60)
    }
}
