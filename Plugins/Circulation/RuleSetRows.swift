// Reads and writes rule sets.

internal import CirculationMessages
internal import LecternKit

/// Rule sets as the table holds them. Valid inside one handler.
struct RuleSetRows {
    private static let byNumber = SQL("SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE rule_set_id = $1")
    private static let draft = SQL("SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE code = $1 AND state = 1")
    private static let last = SQL("""
        SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE code = $1 AND state = 2 ORDER BY valid_from_ms DESC LIMIT 1
        """)
    private static let inForce = SQL("""
        SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE state = 2 AND valid_from_ms <= $1 ORDER BY valid_from_ms DESC LIMIT 1
        """)
    private static let atMoment = SQL("SELECT code FROM \(RuleSetRow.table) WHERE state = 2 AND valid_from_ms = $1")
    private static let page = SQL("""
        SELECT \(RuleSetRow.columns()) FROM \(RuleSetRow.table) WHERE (changed_at_ms, rule_set_id) < ($1, $2)
        ORDER BY changed_at_ms DESC, rule_set_id DESC LIMIT $3
        """)
    private static let written = RuleSetRow.update(.version, .changedAtMs, .content)
    private static let moved = RuleSetRow.update(.state, .validFromMs, .changedAtMs)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A set by its number, whole.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> Circulation.RuleSet? { try call.first(Self.byNumber, .integer(id), as: RuleSetRow.self).map { try $0.message() } }

    /// The draft of a code.
    /// - Throws: `StoreError`.
    func draft(_ code: String) throws -> Circulation.RuleSet? { try call.first(Self.draft, .text(code), as: RuleSetRow.self).map { try $0.message() } }

    /// The set that a request means: by its number; by its code the draft, else the last that was scheduled; else the one in force.
    /// - Throws: `RULE_SET_UNKNOWN`, `StoreError`.
    func load(id: Int64, code: String) throws -> Circulation.RuleSet {
        let row: RuleSetRow?
        if id != 0 {
            row = try call.first(Self.byNumber, .integer(id), as: RuleSetRow.self)
        } else if code.isEmpty {
            row = try call.first(Self.inForce, .integer(call.nowMilliseconds), as: RuleSetRow.self)
        } else {
            row = try call.first(Self.draft, .text(code), as: RuleSetRow.self) ?? call.first(Self.last, .text(code), as: RuleSetRow.self)
        }
        guard let row else { throw Self.unknown(id: id, code: code) }
        var set = try row.message()
        set.inForce = try isInForce(set)
        return set
    }

    static func unknown(id: Int64, code: String) -> Refusal {
        Refusal(Circulation.Reason.ruleSetUnknown, facts: ("code", code.isEmpty && id != 0 ? "\(id)" : code))
    }

    private func isInForce(_ set: Circulation.RuleSet) throws -> Bool {
        try set.state == .ruleSetScheduled
            && call.first(Self.inForce, .integer(call.nowMilliseconds), as: RuleSetRow.self)?.ruleSetId == set.ruleSetId
    }

    /// A page of all sets without their contents, the one that was changed last at the beginning.
    /// - Throws: `StoreError`.
    func page(before: KeysetCursor, limit: Int64) throws -> [(changedAt: Int64, set: Circulation.RuleSet)] {
        let inForce = try call.first(Self.inForce, .integer(call.nowMilliseconds), as: RuleSetRow.self)?.ruleSetId
        return try call.rows(Self.page, .integer(before.at), .integer(before.id), .integer(limit), as: RuleSetRow.self).map { row in
            var set = try row.message()
            (set.rules, set.limits, set.examples) = ([], [], [])
            set.inForce = set.ruleSetId == inForce
            return (row.changedAtMs, set)
        }
    }

    /// Which set takes effect at a moment; nil: none.
    /// - Throws: `StoreError`.
    func scheduled(atMilliseconds: Int64) throws -> String? { try call.first(Self.atMoment, .integer(atMilliseconds), as: String.self) }

    /// Writes a draft: a new row where its number is new.
    /// - Throws: `StoreError`.
    func put(_ set: Circulation.RuleSet, isNew: Bool) throws {
        let row = try RuleSetRow(set, changedAtMilliseconds: call.nowMilliseconds)
        if isNew { try call.insert(row) } else { try call.update(row, Self.written) }
    }

    /// Writes that a set was scheduled or withdrawn.
    /// - Throws: `StoreError`.
    func move(_ set: Circulation.RuleSet) throws {
        try call.update(RuleSetRow(set, changedAtMilliseconds: call.nowMilliseconds), Self.moved)
    }
}

extension RuleSetRow {
    /// The row of a set.
    /// - Throws: `StoreError` where it can't be encoded.
    init(_ set: Circulation.RuleSet, changedAtMilliseconds: Int64) throws {
        let content = Circulation.RuleSet(title: set.title, zone: set.zone, rules: set.rules, limits: set.limits, examples: set.examples)
        self.init(
            ruleSetId: set.ruleSetId, code: set.code, state: Int64(set.state.rawValue), validFromMs: set.validFromMs, version: set.version,
            changedAtMs: changedAtMilliseconds, content: try content.encoded())
    }

    /// The set, whole.
    /// - Throws: an error of decoding.
    func message() throws -> Circulation.RuleSet {
        var set = try Circulation.RuleSet(content)
        set.ruleSetId = ruleSetId
        set.code = code
        set.state = Circulation.RuleSetState(rawValue: Int32(truncatingIfNeeded: state))
        set.validFromMs = validFromMs
        set.version = version
        set.rulesCount = UInt32(set.rules.count)
        set.limitsCount = UInt32(set.limits.count)
        set.examplesCount = UInt32(set.examples.count)
        return set
    }
}
