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

    private let call: Call

    init(_ call: Call) { self.call = call }

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
