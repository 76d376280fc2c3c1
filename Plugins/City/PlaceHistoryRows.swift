// Reads what happened to service points, closures and partners.

internal import CityMessages
internal import LecternKit

/// The history as the table holds it; the kit writes it. Valid inside one handler.
struct PlaceHistoryRows {
    private static let page = SQL("""
        SELECT \(PlaceHistoryRow.columns()) FROM \(PlaceHistoryRow.table)
        WHERE place_id = $1 AND (recorded_at_ms, history_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A page of what happened, the last first.
    /// - Throws: `StoreError`.
    func page(of id: Int64, before: KeysetCursor, limit: Int64) throws -> [PlaceHistoryRow] {
        try call.rows(Self.page, .integer(id), .integer(before.at), .integer(before.id), .integer(limit), as: PlaceHistoryRow.self)
    }
}
