// How often items were used in a branch and not lent.

internal import CirculationMessages
internal import LecternKit

/// Use in the library as the tables hold it. Valid inside one handler.
struct InHouseRows {
    private static let added = SQL("""
        INSERT INTO \(InHouseRow.table) (branch_id, day, item_id, uses) VALUES ($1, $2, $3, 1)
        ON CONFLICT (branch_id, day, item_id) DO UPDATE SET uses = \(InHouseRow.table).uses + 1 RETURNING uses
        """)
    private static let page = SQL("""
        SELECT \(InHouseRow.columns("u")), \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(InHouseRow.table) u
        JOIN \(ItemRow.table) i ON i.item_id = u.item_id
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE u.branch_id = $1 AND u.day <= $2 AND (u.day, u.item_id) > ($3, $4) ORDER BY u.day, u.item_id LIMIT $5
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Counts that an item was used.
    /// - Returns: how often on that day.
    /// - Throws: `StoreError`.
    func add(_ item: ItemRecord, branch: Int64, on day: LocalDay) throws -> Int64 {
        try call.first(Self.added, .integer(branch), .integer(day.number), .integer(item.row.itemId), as: Int64.self) ?? 1
    }

    /// A page of what was used in a branch, by day.
    /// - Parameters:
    ///   - branch: where.
    ///   - last: the last day.
    ///   - after: the day and item behind which the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func page(branch: Int64, until last: LocalDay, after: KeysetCursor, limit: Int64) throws -> [(row: InHouseRow, item: ItemRecord)] {
        try call.rows(
            Self.page, .integer(branch), .integer(last.number), .integer(after.at), .integer(after.id), .integer(limit)
        ) { row in
            let use = try row.next(InHouseRow.self)
            return (use, ItemRecord(row: try row.next(ItemRow.self), openLoan: try row.nextIfPresent(LoanOpen.self)).unversioned)
        }
    }
}
