// Lists of holds: of a reader, of a work, of a shelf, and what a branch is to fetch.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

extension HoldRows {
    private static let openPage = SQL("""
        SELECT \(HoldRow.columns("h")), i.barcode FROM \(HoldRow.table) h
        LEFT JOIN \(ItemRow.table) i ON i.item_id = CASE WHEN h.item_id <> 0 THEN h.item_id ELSE h.asked_item_id END
        WHERE h.reader_id = $1 AND h.closed_at_ms IS NULL AND (h.placed_at_ms, h.hold_id) > ($2, $3)
        ORDER BY h.placed_at_ms, h.hold_id LIMIT $4
        """)
    private static let pastPage = SQL("""
        SELECT \(HoldRow.columns("h")), i.barcode FROM \(HoldRow.table) h
        LEFT JOIN \(ItemRow.table) i ON i.item_id = CASE WHEN h.item_id <> 0 THEN h.item_id ELSE h.asked_item_id END
        WHERE h.reader_id = $1 AND h.closed_at_ms IS NOT NULL AND (h.closed_at_ms, h.hold_id) < ($2, $3)
        ORDER BY h.closed_at_ms DESC, h.hold_id DESC LIMIT $4
        """)
    private static let linePage = SQL("""
        SELECT \(HoldRow.columns("h")), i.barcode FROM \(HoldRow.table) h LEFT JOIN \(ItemRow.table) i ON i.item_id = h.asked_item_id
        WHERE h.work_id = $1 AND h.state <= 2 AND (h.placed_at_ms, h.hold_id) > ($2, $3) ORDER BY h.placed_at_ms, h.hold_id LIMIT $4
        """)
    private static let shelfPage = SQL("""
        SELECT \(HoldRow.columns("h")), i.barcode FROM \(HoldRow.table) h LEFT JOIN \(ItemRow.table) i ON i.item_id = h.item_id
        WHERE h.pickup_branch_id = $1 AND h.on_shelf <> 0 AND (h.ready_at_ms, h.hold_id) > ($2, $3) AND (h.state >= $4)
        ORDER BY h.ready_at_ms, h.hold_id LIMIT $5
        """)
    private static let targetPage = SQL("""
        SELECT \(HoldRow.columns("h")) FROM \(HoldRow.table) h
        WHERE h.target_branch_id = $1 AND h.target_branch_id <> 0 AND (h.placed_at_ms, h.hold_id) > ($2, $3)
        ORDER BY h.placed_at_ms, h.hold_id LIMIT $4
        """)
    private static let places = SQL("""
        SELECT COUNT(*) FROM \(HoldRow.table) WHERE work_id = $1 AND state <= 2 AND (placed_at_ms, hold_id) <= ($2, $3)
        """)
    private static let happened = SQL("""
        SELECT \(HoldHistoryRow.columns()) FROM \(HoldHistoryRow.table) WHERE hold_id = $1
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $2
        """)

    /// A hold with the barcode of its item; empty: it has none.
    typealias Listed = (hold: HoldRow, barcode: String)

    private static func listed(_ row: Row) throws -> Listed { (try row.next(HoldRow.self), try row.next(String?.self) ?? "") }

    /// A page of a person's holds: open ones by when they were placed, or past ones, the last first.
    /// - Throws: `StoreError`.
    func page(of reader: Readers.StandingResponse, past: Bool, _ cursor: KeysetCursor, limit: Int64) throws -> [Listed] {
        let pages = try reader.records.flatMap { record in
            try call.rows(
                past ? Self.pastPage : Self.openPage, .integer(record), .integer(cursor.at), .integer(cursor.id), .integer(limit), as: Self.listed)
        }
        guard reader.recordIds.count > 1 else { return pages }
        let sorted = pages.sorted { one, other in
            past
                ? (one.hold.closedAtMs ?? 0, one.hold.holdId) > (other.hold.closedAtMs ?? 0, other.hold.holdId)
                : (one.hold.placedAtMs, one.hold.holdId) < (other.hold.placedAtMs, other.hold.holdId)
        }
        return Array(sorted.prefix(Int(limit)))
    }

    /// A page of those who wait for a work, in their order.
    /// - Throws: `StoreError`.
    func line(of work: Int64, after: KeysetCursor, limit: Int64) throws -> [Listed] {
        try call.rows(Self.linePage, .integer(work), .integer(after.at), .integer(after.id), .integer(limit), as: Self.listed)
    }

    /// A page of what stands on the hold shelf of a branch, by when it came.
    /// - Parameters:
    ///   - branch: the branch.
    ///   - isOver: only items whose hold is over.
    ///   - after: the hold behind which the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func shelf(of branch: Int64, isOver: Bool, after: KeysetCursor, limit: Int64) throws -> [Listed] {
        let least = isOver ? HoldLife.State.filled.number : 0
        return try call.rows(
            Self.shelfPage, .integer(branch), .integer(after.at), .integer(after.id), .integer(least), .integer(limit), as: Self.listed)
    }

    /// A page of what a branch is asked to fetch, by when the holds were placed.
    /// - Throws: `StoreError`.
    func targets(of branch: Int64, after: KeysetCursor, limit: Int64) throws -> [HoldRow] {
        try call.rows(Self.targetPage, .integer(branch), .integer(after.at), .integer(after.id), .integer(limit), as: HoldRow.self)
    }

    /// A hold's position among those who wait for the work, from 1 on; 0: it does not wait.
    /// - Throws: `StoreError`.
    func position(_ hold: HoldRow) throws -> Int64 {
        guard hold.life.isInLine else { return 0 }
        return try call.first(Self.places, .integer(hold.workId), .integer(hold.placedAtMs), .integer(hold.holdId), as: Int64.self) ?? 0
    }

    /// What happened to a hold, the last first.
    /// - Throws: `StoreError`.
    func history(_ hold: HoldRow) throws -> [Circulation.HistoryEntry] {
        try call.rows(Self.happened, .integer(hold.holdId), .integer(HoldLimits.historyEntriesMax), as: HoldHistoryRow.self).map { row in
            Circulation.HistoryEntry(
                historyId: row.historyId, event: row.event, from: row.fromState, to: row.toState, happenedAtMs: row.happenedAtMs,
                recordedAtMs: row.recordedAtMs, person: row.person, terminal: row.terminal, method: row.method, requestKey: row.requestKey)
        }
    }
}
