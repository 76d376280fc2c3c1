// What is wrong with terminals: opens and ends troubles with their work and their history.

internal import FleetMessages
internal import FleetRules
internal import LecternKit
internal import LecternMessages

/// Troubles as the table holds them. Valid inside one handler.
struct TroubleRows {
    private static let ofTerminal = SQL(
        "SELECT \(TroubleRow.columns()) FROM \(TroubleRow.table) WHERE terminal = $1 ORDER BY trouble")
    private static let byWork = SQL("SELECT \(TroubleRow.columns()) FROM \(TroubleRow.table) WHERE work_key = $1")
    private static let changed = TroubleRow.update(.level, .value)
    private static let ended = SQL("DELETE FROM \(TroubleRow.table) WHERE terminal = $1 AND trouble = $2")

    let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func all(_ terminal: String) throws -> [TroubleRow] {
        try call.rows(Self.ofTerminal, .text(terminal), as: TroubleRow.self)
    }

    /// The trouble of an item of work; nil: it is over.
    /// - Throws: `StoreError`.
    func load(work key: String) throws -> TroubleRow? { try call.first(Self.byWork, .text(key), as: TroubleRow.self) }

    /// A trouble that is there: a new one becomes work, one that got better or worse changes its item, and the same again changes nothing.
    /// - Throws: `Problem`, `StoreError`.
    func note(_ trouble: Trouble, _ old: TroubleRow?, of terminal: TerminalRow) throws {
        let level = Int64(trouble.level.rawValue)
        if var row = old {
            guard row.level != level else { return }
            (row.level, row.value) = (level, trouble.value)
            try call.update(row, Self.changed)
            try FleetWork(call).add(row, of: terminal)
            return try record("changed", row)
        }
        let row = TroubleRow(
            terminal: terminal.terminal, trouble: trouble.kind.rawValue, level: level, value: trouble.value,
            sinceMs: call.happenedAtMilliseconds, workKey: "\(terminal.terminal)/\(try call.newID())")
        try call.insert(row)
        try FleetWork(call).add(row, of: terminal)
        try record("began", row)
    }

    /// The terminal says that it is well again.
    /// - Throws: `Problem`, `StoreError`.
    func end(_ row: TroubleRow) throws {
        try FleetWork(call).withdraw(row)
        try delete(row, event: "ended")
    }

    /// - Throws: `StoreError`.
    func delete(_ row: TroubleRow, event: String) throws {
        try call.execute(Self.ended, .text(row.terminal), .text(row.trouble))
        try record(event, row)
    }

    private func record(_ event: String, _ row: TroubleRow) throws {
        try TerminalRows(call).record(row.terminal, event, trouble: row.trouble, value: row.value)
    }
}
