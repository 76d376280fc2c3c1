// Reads what happened to items.

internal import CirculationMessages
internal import LecternKit

/// The history as the table holds it; the kit writes it. Valid inside one handler.
struct HistoryRows {
    private static let page = SQL("""
        SELECT \(ItemHistoryRow.columns()) FROM \(ItemHistoryRow.table)
        WHERE item_id = $1 AND (recorded_at_ms, history_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $4
        """)

    private static let onFirstLoan = SQL("""
        SELECT 1 FROM \(ItemHistoryRow.table) h WHERE h.item_id = $1 AND h.to_state = 'on_first_loan'
            AND NOT EXISTS (SELECT 1 FROM \(ItemHistoryRow.table) m WHERE m.item_id = $1 AND m.from_state = 'in_process') LIMIT 1
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Whether an item was lent to whoever chose it in a shop, and was never made ready since.
    /// - Throws: `StoreError`.
    func wasNeverMadeReady(_ item: Int64) throws -> Bool { try call.first(Self.onFirstLoan, .integer(item), as: Int64.self) != nil }

    /// A page of an item's history, the last first.
    /// - Throws: `StoreError`.
    func page(item: Int64, before: KeysetCursor, limit: Int64) throws -> [Circulation.HistoryEntry] {
        try call.rows(
            Self.page, .integer(item), .integer(before.at), .integer(before.id), .integer(limit), as: ItemHistoryRow.self
        ).map { row in
            Circulation.HistoryEntry(
                historyId: row.historyId, loanId: row.loanId, event: row.event, from: row.fromState, to: row.toState,
                happenedAtMs: row.happenedAtMs, recordedAtMs: row.recordedAtMs, person: row.person, terminal: row.terminal,
                method: row.method, requestKey: row.requestKey)
        }
    }
}
