// Reads what was done to items.

internal import LecternKit
internal import WorkMessages

/// The history as the table holds it; the kit writes it. Valid inside one handler.
struct EntryRows {
    private static let page = SQL("""
        SELECT \(ItemHistoryRow.columns()) FROM \(ItemHistoryRow.table)
        WHERE item_id = $1 AND (recorded_at_ms, history_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A page of an item's history, the last first.
    /// - Throws: `StoreError`.
    func page(item: Int64, before: KeysetCursor, limit: Int64) throws -> [Work.Entry] {
        try call.rows(
            Self.page, .integer(item), .integer(before.at), .integer(before.id), .integer(limit), as: ItemHistoryRow.self
        ).map { row in
            Work.Entry(
                entryId: row.historyId, event: row.event, from: row.fromState, to: row.toState, atMs: row.recordedAtMs,
                person: row.person, terminal: row.terminal, method: row.method, detail: row.detail)
        }
    }
}
