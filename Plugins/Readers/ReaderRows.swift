// Reads and writes readers.

internal import LecternKit
internal import ReadersMessages

/// Readers as the tables hold them. Valid inside one handler.
struct ReaderRows {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A reader by number, with the blocks in force.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> Readers.Reader? {
        try call.first(
            """
            SELECT reader_id, library_id, card, name, category, expires_at_ms, version, language
            FROM readers_reader WHERE reader_id = $1
            """, .integer(id), as: Self.reader
        ).map(withBlocks)
    }

    /// A reader by card, with the blocks in force.
    /// - Throws: `StoreError`.
    func load(card: String) throws -> Readers.Reader? {
        try call.first(
            """
            SELECT reader_id, library_id, card, name, category, expires_at_ms, version, language
            FROM readers_reader WHERE card = $1
            """, .text(card), as: Self.reader
        ).map(withBlocks)
    }

    /// A reader by card who must be there.
    /// - Throws: `READER_UNKNOWN`, `StoreError`.
    func known(card: String) throws -> Readers.Reader {
        guard let reader = try load(card: card) else {
            throw Refusal(Readers.Reason.readerUnknown, facts: ("card", card))
        }
        return reader
    }

    /// The blocks that were in force at a moment, oldest first.
    /// - Throws: `StoreError`.
    func blocks(of reader: Int64, atMilliseconds: Int64) throws -> [Readers.ReaderBlock] {
        try call.rows(
            """
            SELECT block_id, reason, until_ms, placed_at_ms FROM readers_block
            WHERE reader_id = $1 AND placed_at_ms <= $2 AND (until_ms = 0 OR until_ms > $2)
                AND (lifted_at_ms IS NULL OR lifted_at_ms > $2)
            ORDER BY placed_at_ms, block_id
            """, .integer(reader), .integer(atMilliseconds)
        ) { row in
            Readers.ReaderBlock(
                blockId: try row.integer(0), reason: try row.text(1), untilMs: try row.integer(2),
                placedAtMs: try row.integer(3))
        }
    }

    /// Tells those who watch that a reader has changed.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ reader: Int64) throws {
        try call.emit(
            topic: "readers.reader", kind: kind, subject: "reader:\(reader)", Readers.ReaderChanged(readerId: reader))
    }

    private func withBlocks(_ reader: Readers.Reader) throws -> Readers.Reader {
        var reader = reader
        reader.blocks = try blocks(of: reader.readerId, atMilliseconds: call.happenedAtMilliseconds)
        return reader
    }

    private static func reader(_ row: Row) throws -> Readers.Reader {
        Readers.Reader(
            readerId: try row.integer(0), libraryId: try row.integer(1), card: try row.text(2), name: try row.text(3),
            category: try row.text(4), expiresAtMs: try row.integer(5), version: try row.integer(6),
            language: try row.text(7))
    }
}
