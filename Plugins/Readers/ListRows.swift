// What the lists of the morning read: blocks in force and cards that expire, by indexes of their own.

internal import LecternKit
internal import ReadersMessages

/// The lists' pages. Valid inside one handler. Rows of other libraries are passed over, the index is the city's.
struct ListRows {
    private static let ending = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b"))
        FROM \(BlockRow.table) AS b JOIN \(ReaderRow.table) AS r ON r.reader_id = b.reader_id
        WHERE b.lifted_at_ms IS NULL AND b.until_ms > 0 AND b.until_ms > $1 AND b.until_ms < $2
            AND (b.until_ms, b.block_id) > ($3, $4) AND ($5 = 0 OR r.library_id = $5)
        ORDER BY b.until_ms, b.block_id LIMIT $6
        """)
    private static let endless = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b"))
        FROM \(BlockRow.table) AS b JOIN \(ReaderRow.table) AS r ON r.reader_id = b.reader_id
        WHERE b.lifted_at_ms IS NULL AND b.until_ms = 0
            AND (b.placed_at_ms, b.block_id) > ($1, $2) AND ($3 = 0 OR r.library_id = $3)
        ORDER BY b.placed_at_ms, b.block_id LIMIT $4
        """)
    private static let expiring = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b"))
        FROM (SELECT \(ReaderRow.columns()) FROM \(ReaderRow.table)
            WHERE expires_at_ms > 0 AND expires_at_ms >= $1 AND expires_at_ms < $2 AND (expires_at_ms, reader_id) > ($3, $4)
                AND merged_into IN (0, reader_id) AND ($5 = 0 OR library_id = $5)
            ORDER BY expires_at_ms, reader_id LIMIT $6) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $7 AND (b.until_ms = 0 OR b.until_ms > $7)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $7)
        ORDER BY r.expires_at_ms, r.reader_id, b.placed_at_ms, b.block_id
        """)

    private let call: Call
    /// The library whose readers are listed; 0: all.
    private let library: Int64

    init(_ call: Call, library: Int64) {
        self.call = call
        self.library = library
    }

    /// Blocks in force that end by themselves, by their ends.
    /// - Parameters:
    ///   - moment: before which they end, milliseconds since 1970; 0: any.
    ///   - after: the end and the block behind which the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func ending(before moment: Int64, after: KeysetCursor, limit: Int64) throws -> [Readers.BlockedReader] {
        try call.rows(
            Self.ending, .integer(call.nowMilliseconds), .integer(moment == 0 ? .max : moment), .integer(after.at), .integer(after.id),
            .integer(library), .integer(limit), as: Self.blocked)
    }

    /// Blocks in force that have no end, by when they were placed.
    /// - Parameters:
    ///   - after: when the block was placed behind which the page begins, and the block.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func endless(after: KeysetCursor, limit: Int64) throws -> [Readers.BlockedReader] {
        try call.rows(
            Self.endless, .integer(after.at), .integer(after.id), .integer(library), .integer(limit), as: Self.blocked)
    }

    /// Readers whose cards expire, by when; with the blocks in force.
    /// - Parameters:
    ///   - range: of ends, milliseconds since 1970.
    ///   - after: the end and the reader behind whom the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func expiring(_ range: Range<Int64>, after: KeysetCursor, limit: Int64) throws -> [Readers.Reader] {
        ReaderRows.readers(
            try call.rows(
                Self.expiring, .integer(range.lowerBound), .integer(range.upperBound), .integer(after.at), .integer(after.id),
                .integer(library), .integer(limit), .integer(call.nowMilliseconds), as: ReaderRows.line))
    }

    private static func blocked(_ row: Row) throws -> Readers.BlockedReader {
        let (reader, block) = try ReaderRows.line(row)
        return Readers.BlockedReader(block: block, reader: reader)
    }
}
