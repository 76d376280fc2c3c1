// Terminals and their history as the tables hold them.

internal import FleetMessages
internal import LecternKit
internal import LecternMessages

/// Reads and writes terminals. Valid inside one handler.
struct TerminalRows {
    private static let byName = SQL("SELECT \(TerminalRow.columns()) FROM \(TerminalRow.table) WHERE terminal = $1")
    private static let after = SQL(
        "SELECT \(TerminalRow.columns()) FROM \(TerminalRow.table) WHERE terminal > $1 ORDER BY terminal LIMIT $2")
    private static let troubled = SQL(
        """
        SELECT \(TerminalRow.columns("t")) FROM \(TerminalRow.table) t WHERE t.terminal > $1
            AND EXISTS (SELECT 1 FROM \(TroubleRow.table) b WHERE b.terminal = t.terminal) ORDER BY t.terminal LIMIT $2
        """)
    private static let changed = TerminalRow.update(
        .branchId, .branchCode, .servicePointCode, .health, .reportedAtMs, .heardAtMs)
    private static let entries = SQL(
        """
        SELECT \(EntryRow.columns()) FROM \(EntryRow.table) WHERE terminal = $1 AND (recorded_at_ms, entry_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, entry_id DESC LIMIT $4
        """)
    private static let old = SQL("DELETE FROM \(EntryRow.table) WHERE terminal = $1 AND recorded_at_ms < $2")
    private static let forgotten = SQL("DELETE FROM \(TerminalRow.table) WHERE terminal = $1")
    private static let forgottenTroubles = SQL("DELETE FROM \(TroubleRow.table) WHERE terminal = $1")
    private static let forgottenEntries = SQL("DELETE FROM \(EntryRow.table) WHERE terminal = $1")

    let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(_ terminal: String) throws -> TerminalRow? {
        try call.first(Self.byName, .text(terminal), as: TerminalRow.self)
    }

    /// - Throws: `TERMINAL_UNKNOWN`, `StoreError`.
    func known(_ terminal: String) throws -> TerminalRow {
        guard let row = try load(terminal) else {
            throw Refusal(Fleet.Reason.terminalUnknown, facts: ("terminal", terminal))
        }
        return row
    }

    /// - Throws: `StoreError`.
    func page(after terminal: String, onlyTroubled: Bool, limit: Int64) throws -> [TerminalRow] {
        try call.rows(onlyTroubled ? Self.troubled : Self.after, .text(terminal), .integer(limit), as: TerminalRow.self)
    }

    /// - Throws: `StoreError`.
    func add(_ row: TerminalRow) throws { try call.insert(row) }

    /// - Throws: `StoreError`.
    func update(_ row: TerminalRow) throws { try call.update(row, Self.changed) }

    /// Deletes it with its troubles and its history.
    /// - Throws: `StoreError`.
    func delete(_ terminal: String) throws {
        for statement in [Self.forgottenTroubles, Self.forgottenEntries, Self.forgotten] {
            try call.execute(statement, .text(terminal))
        }
    }

    /// Writes what changed, and ends what is older than histories are kept.
    /// - Throws: `StoreError`.
    func record(_ terminal: String, _ event: String, trouble: String = "", value: String = "") throws {
        try call.execute(Self.old, .text(terminal), .integer(call.nowMilliseconds - FleetLimits.historyMilliseconds))
        try call.insert(
            EntryRow(
                terminal: terminal, entryId: try call.newID(), event: event, trouble: trouble, value: value,
                happenedAtMs: call.happenedAtMilliseconds, recordedAtMs: call.nowMilliseconds))
    }

    /// What changed, the last first.
    /// - Throws: `StoreError`.
    func history(_ terminal: String, before cursor: KeysetCursor, limit: Int64) throws -> [EntryRow] {
        try call.rows(
            Self.entries, .text(terminal), .integer(cursor.at), .integer(cursor.id), .integer(limit), as: EntryRow.self)
    }
}
