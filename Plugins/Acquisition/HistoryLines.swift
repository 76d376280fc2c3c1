// What happened to all that a reader chose and asked for, in one list.

internal import LecternKit

/// The histories of a reader's purchases and purchase requests. Valid inside one handler.
struct HistoryLines {
    /// A line: of a request, its number stands in the place of the purchase's.
    struct Line {
        let row: PurchaseHistoryRow
        let isbn: String
        let title: String
        let isRequest: Bool
    }

    private static let ofReader = SQL("""
        SELECT \(PurchaseHistoryRow.columns("h")), p.isbn, p.title, CAST(0 AS BIGINT)
        FROM \(PurchaseRow.table) p JOIN \(PurchaseHistoryRow.table) h ON h.purchase_id = p.purchase_id
        WHERE p.reader_id = $1 AND (h.recorded_at_ms, h.history_id) < ($2, $3)
        UNION ALL
        SELECT \(PurchaseRequestHistoryRow.columns("g")), q.isbn, q.title, CAST(1 AS BIGINT)
        FROM \(PurchaseRequestRow.table) q JOIN \(PurchaseRequestHistoryRow.table) g ON g.request_id = q.request_id
        WHERE q.reader_id = $1 AND (g.recorded_at_ms, g.history_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A page, the last first.
    /// - Parameter before: the position of the last line of the page before, by when it was recorded.
    /// - Throws: `StoreError`.
    func page(of reader: Int64, before: KeysetCursor, limit: Int64) throws -> [Line] {
        var lines: [Line] = []
        try call.each(Self.ofReader, parameters: [.integer(reader), .integer(before.at), .integer(before.id), .integer(limit)]) { row in
            lines.append(
                Line(
                    row: try row.next(PurchaseHistoryRow.self), isbn: try row.next(String.self), title: try row.next(String.self),
                    isRequest: try row.next(Int64.self) == 1))
            return true
        }
        return lines
    }
}
