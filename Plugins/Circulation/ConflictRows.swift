// Conflicts: what was done offline against the rules, for staff to settle.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Conflicts as the tables hold them. Valid inside one handler.
struct ConflictRows {
    private static let page = SQL("""
        SELECT \(ConflictRow.columns()) FROM \(ConflictRow.table) WHERE (recorded_at_ms, conflict_id) > ($1, $2)
        ORDER BY recorded_at_ms, conflict_id LIMIT $3
        """)

    private static let openPage = SQL("""
        SELECT \(ConflictRow.columns()) FROM \(ConflictRow.table)
        WHERE settled_at_ms IS NULL AND (recorded_at_ms, conflict_id) > ($1, $2) ORDER BY recorded_at_ms, conflict_id LIMIT $3
        """)
    private static let overriddenPage = SQL("""
        SELECT \(ConflictRow.columns()) FROM \(ConflictRow.table)
        WHERE action = 'override' AND (recorded_at_ms, conflict_id) < ($1, $2) ORDER BY recorded_at_ms DESC, conflict_id DESC LIMIT $3
        """)
    private static let byNumber = SQL("SELECT \(ConflictRow.columns()) FROM \(ConflictRow.table) WHERE conflict_id = $1")
    private static let withoutItem = SQL("""
        SELECT \(ConflictRow.columns()) FROM \(ConflictRow.table) WHERE settled_at_ms IS NULL AND has_item = 0
        ORDER BY recorded_at_ms, conflict_id LIMIT $1
        """)
    private static let anyWithoutItem = SQL("""
        SELECT conflict_id FROM \(ConflictRow.table) WHERE settled_at_ms IS NULL AND has_item = 0 LIMIT 1
        """)
    private static let settled = ConflictRow.update(
        .settledAtMs, .settledAtTerminal, .settledBy, .note, .action, .chargedMinorUnits, .chargedCurrency)
    private static let adopted = ConflictRow.update(.hasItem)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Records a conflict, emits its change, and adds its item of work.
    /// - Parameters:
    ///   - conflict: its reason, both sides and its rule; number, times and terminal are filled in.
    ///   - atMilliseconds: when it happened.
    ///   - override: why staff did it against the rules, which settles it at once, so that it is nobody's work; empty: they did not.
    /// - Throws: `StoreError`.
    func insert(_ conflict: Circulation.Conflict, atMilliseconds: Int64, override: String = "") throws {
        var conflict = conflict
        conflict.conflictId = try call.newID()
        conflict.happenedAtMs = atMilliseconds
        conflict.recordedAtMs = call.nowMilliseconds
        conflict.terminal = call.principal.terminal
        conflict.deviceSequence = call.deviceSequence
        let row = ConflictRow(
            conflictId: conflict.conflictId, reason: conflict.reason, barcode: conflict.barcode, readerId: conflict.readerId,
            loanId: conflict.loanId, otherLoanId: conflict.otherLoanId, otherReaderId: conflict.otherReaderId,
            happenedAtMs: conflict.happenedAtMs, recordedAtMs: conflict.recordedAtMs, terminal: conflict.terminal,
            deviceSequence: conflict.deviceSequence, rule: conflict.rule, card: conflict.card, hasItem: true)
        let verdict = ConflictLife.table.decide(from: nil, .recorded, by: call.actor)
        try call.move(verdict, isPast: false, refuse: Self.notMovable) {
            try call.insert(row)
            return row.life
        }
        try call.emit(
            topic: "circulation.conflict", kind: "conflict", subject: .conflict(conflict.conflictId),
            Circulation.ConflictRecorded(conflict: conflict))
        guard override.isEmpty else {
            _ = try settle(row, note: override, action: Self.override)
            return
        }
        try ConflictWork(call).add(row)
        try adoptLater()
    }

    /// The action of a conflict that staff have overridden.
    static let override = "override"

    /// A conflict by number.
    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> ConflictRow? { try call.first(Self.byNumber, .integer(id), as: ConflictRow.self) }

    /// Has open conflicts of an earlier version get their items of work, if there are any: one look at an index that is nearly always empty.
    /// - Throws: `StoreError`.
    func adoptLater() throws {
        guard try call.first(Self.anyWithoutItem, as: Int64.self) != nil else { return }
        try call.schedule(
            at: call.nowMilliseconds, key: "conflicts", Circulation.Timers.addConflictWork, Circulation.AddConflictWorkRequest())
    }

    /// Adds items of work for open conflicts of an earlier version, some of them at a time, and goes on later where there are more.
    /// - Returns: how many.
    /// - Throws: `Problem`, `StoreError`.
    func adopt() throws -> Int {
        let rows = try call.rows(Self.withoutItem, .integer(CirculationLimits.adoptedConflictsMax), as: ConflictRow.self)
        for var row in rows {
            try ConflictWork(call).add(row)
            row.hasItem = true
            try call.update(row, Self.adopted)
        }
        try adoptLater()
        return rows.count
    }

    /// Settles a conflict and emits its change.
    /// - Parameters:
    ///   - row: the conflict.
    ///   - note: what was done.
    ///   - action: which action of its item of work did it; empty: none.
    ///   - charged: what the reader owes; nil: nothing.
    /// - Throws: `CONFLICT_SETTLED` where it is settled; `StoreError`.
    func settle(
        _ row: ConflictRow, note: String, action: String = "", charged: (minorUnits: Int64, currency: String)? = nil
    ) throws -> Circulation.Conflict {
        let id = row.conflictId
        var row = row
        let verdict = ConflictLife.table.decide(from: row.life, .settled, by: call.actor)
        let facts = [("conflict_id", "\(id)"), ("settled_at_ms", "\(row.settledAtMs ?? 0)")]
        // Settling is a decision of now, whatever time the call names.
        try call.move(verdict, isPast: false, refuse: { _ in Refusal(Circulation.Reason.conflictSettled, facts: facts) }) {
            row.settledAtMs = call.nowMilliseconds
            row.settledAtTerminal = call.principal.terminal
            row.settledBy = call.principal.person
            row.note = note
            row.action = action
            row.chargedMinorUnits = charged?.minorUnits ?? 0
            row.chargedCurrency = charged?.currency ?? ""
            try call.update(row, Self.settled)
            return row.life
        }
        try call.emit(
            topic: "circulation.conflict", kind: "settled", subject: .conflict(id), Circulation.ConflictRecorded(conflict: row.message))
        return row.message
    }

    private static func notMovable(_ objection: Objection<ConflictLife>) -> any Error {
        LoanNotMovable(description: "a conflict can't move: " + objection.facts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    }

    /// A page of conflicts, those first that were recorded first.
    /// - Throws: `StoreError`.
    func page(after: KeysetCursor, onlyOpen: Bool, limit: Int64) throws -> [Circulation.Conflict] {
        try call.rows(
            onlyOpen ? Self.openPage : Self.page, .integer(after.at), .integer(after.id), .integer(limit), as: ConflictRow.self
        ).map(\.message)
    }

    /// A page of those that staff have overridden, the last first.
    /// - Throws: `StoreError`.
    func overridden(before: KeysetCursor, limit: Int64) throws -> [Circulation.Conflict] {
        try call.rows(Self.overriddenPage, .integer(before.at), .integer(before.id), .integer(limit), as: ConflictRow.self).map(\.message)
    }
}

extension ConflictRow {
    /// Where it is in its life.
    var life: ConflictLife.State { settledAtMs == nil ? .open : .settled }

    /// The contract's message.
    var message: Circulation.Conflict {
        Circulation.Conflict(
            conflictId: conflictId, reason: reason, barcode: barcode, readerId: readerId, loanId: loanId, otherLoanId: otherLoanId,
            otherReaderId: otherReaderId, happenedAtMs: happenedAtMs, recordedAtMs: recordedAtMs, terminal: terminal,
            deviceSequence: deviceSequence, rule: rule, card: card, settledAtMs: settledAtMs ?? 0,
            settledAtTerminal: settledAtTerminal, settledBy: settledBy, note: note, action: action, chargedMinorUnits: chargedMinorUnits,
            chargedCurrency: chargedCurrency)
    }
}
