// What decides about a reader's loans: one statement for nearly everybody, since every loan begins with it.

internal import LecternKit
internal import ReadersMessages

/// Standings as the tables tell them. Valid inside one handler.
struct StandingRows {
    private static let byNumber = SQL("""
        SELECT \(ReaderStanding.columns("r")), \(BlockSummary.columns("b")) FROM \(ReaderRow.table) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
        WHERE r.reader_id = $1
        """)
    private static let byCard = SQL("""
        SELECT \(ReaderStanding.columns("r")), \(BlockSummary.columns("b")) FROM \(ReaderRow.table) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
        WHERE r.card = $1
        """)
    /// All records of a person who has several, the one that counts first.
    private static let group = SQL("""
        SELECT \(ReaderStanding.columns("r")), \(BlockSummary.columns("b")) FROM \(ReaderRow.table) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
        WHERE r.merged_into = $1 AND r.merged_into <> 0
        ORDER BY CASE WHEN r.reader_id = $1 THEN 0 ELSE 1 END, r.reader_id
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// By number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> Readers.StandingResponse? { try standing(try lines(Self.byNumber, .integer(id))) }

    /// By card; one that was lost when the call happened is a block.
    /// - Throws: `StoreError`.
    func load(card: String) throws -> Readers.StandingResponse? {
        let lines = try lines(Self.byCard, .text(card))
        let lostAt = lines.first?.0.cardLostAtMs ?? 0
        return try lostAt == 0 ? standing(lines) : standing(lines).map { with($0, lostAt: lostAt) }
    }

    /// A standing with the block that something lost is.
    /// - Parameter lostAt: when it was reported, milliseconds since 1970; later than the call happened: it was not lost then.
    func with(_ standing: Readers.StandingResponse, lostAt: Int64) -> Readers.StandingResponse {
        guard lostAt <= call.happenedAtMilliseconds else { return standing }
        var standing = standing
        let reason = call.text(en: "The card was reported lost.", zh: "该证已挂失。")
        standing.blocks.append(Readers.ReaderBlock(reason: reason, placedAtMs: lostAt))
        return standing
    }

    private func lines(_ sql: SQL, _ key: SQLValue) throws -> [(ReaderStanding, BlockSummary?)] {
        try call.rows(sql, key, .integer(call.happenedAtMilliseconds)) { row in
            (try row.next(ReaderStanding.self), try row.nextIfPresent(BlockSummary.self))
        }
    }

    private func standing(_ lines: [(ReaderStanding, BlockSummary?)]) throws -> Readers.StandingResponse? {
        guard let asked = lines.first?.0 else { return nil }
        guard asked.mergedInto != 0 else { return Self.standing(of: asked, counting: asked, lines, records: []) }
        let all = try self.lines(Self.group, .integer(asked.mergedInto))
        var records: [Int64] = []
        for (row, _) in all where records.last != row.readerId { records.append(row.readerId) }
        return Self.standing(of: asked, counting: all.first?.0 ?? asked, all, records: records)
    }

    private static func standing(
        of asked: ReaderStanding, counting leading: ReaderStanding, _ lines: [(ReaderStanding, BlockSummary?)], records: [Int64]
    ) -> Readers.StandingResponse {
        // Sorted here: nearly nobody has two, and a database would set up a sort for each reader.
        let blocks = lines.compactMap(\.1).sorted { ($0.placedAtMs, $0.blockId) < ($1.placedAtMs, $1.blockId) }
        return Readers.StandingResponse(
            readerId: asked.readerId, libraryId: leading.libraryId, category: leading.category, expiresAtMs: leading.expiresAtMs,
            blocks: blocks.map {
                Readers.ReaderBlock(blockId: $0.blockId, reason: $0.reason, untilMs: $0.untilMs, placedAtMs: $0.placedAtMs)
            },
            recordIds: records)
    }
}
