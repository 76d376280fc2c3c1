// Reads and writes readers.

internal import LecternKit
internal import ReadersMessages

/// Readers as the tables hold them. Valid inside one handler.
struct ReaderRows {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A reader by number, with the blocks in force: one statement, since every loan begins with it.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> Readers.Reader? {
        Self.reader(
            try call.rows(
                """
                SELECT r.reader_id, r.library_id, r.card, r.name, r.category, r.expires_at_ms, r.version, r.language,
                    b.block_id, b.reason, b.until_ms, b.placed_at_ms
                FROM readers_reader AS r LEFT JOIN readers_block AS b
                    ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
                    AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
                WHERE r.reader_id = $1
                """, .integer(id), .integer(call.happenedAtMilliseconds), as: Self.line
            ))
    }

    /// A reader by card, with the blocks in force.
    /// - Throws: `StoreError`.
    func load(card: String) throws -> Readers.Reader? {
        Self.reader(
            try call.rows(
                """
                SELECT r.reader_id, r.library_id, r.card, r.name, r.category, r.expires_at_ms, r.version, r.language,
                    b.block_id, b.reason, b.until_ms, b.placed_at_ms
                FROM readers_reader AS r LEFT JOIN readers_block AS b
                    ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
                    AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
                WHERE r.card = $1
                """, .text(card), .integer(call.happenedAtMilliseconds), as: Self.line
            ))
    }

    /// A page of readers by card, with the blocks in force.
    /// - Parameters:
    ///   - cardBeginning: with which their cards begin; made of what cards are made of, or empty.
    ///   - after: the card behind which the page begins; empty: the first.
    ///   - limit: how many at most.
    /// - Throws: `StoreError`.
    func page(cardBeginning: String, after: String, limit: Int64) throws -> [Readers.Reader] {
        Self.readers(
            try call.rows(
                """
                SELECT r.reader_id, r.library_id, r.card, r.name, r.category, r.expires_at_ms, r.version, r.language,
                    b.block_id, b.reason, b.until_ms, b.placed_at_ms
                FROM (SELECT reader_id, library_id, card, name, category, expires_at_ms, version, language
                    FROM readers_reader WHERE card >= $1 AND card < $2 AND card > $3 ORDER BY card LIMIT $4) AS r
                LEFT JOIN readers_block AS b
                    ON b.reader_id = r.reader_id AND b.placed_at_ms <= $5 AND (b.until_ms = 0 OR b.until_ms > $5)
                    AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $5)
                ORDER BY r.card, b.placed_at_ms, b.block_id
                """, .text(cardBeginning), .text(cardBeginning + Self.behindAll), .text(after), .integer(limit),
                .integer(call.happenedAtMilliseconds), as: Self.line))
    }

    /// A page of readers by name, with the blocks in force.
    /// - Parameters:
    ///   - nameBeginning: with which their names begin; ASCII letters in either case.
    ///   - after: the reader behind whom the page begins; nil: the first.
    ///   - limit: how many at most.
    /// - Returns: the readers, and the name of each as it is looked up.
    /// - Throws: `StoreError`.
    func page(
        nameBeginning: String, after: ReaderCursor?, limit: Int64
    ) throws -> (readers: [Readers.Reader], keys: [Int64: String]) {
        var keys: [Int64: String] = [:]
        let lines = try call.rows(
            """
            SELECT r.reader_id, r.library_id, r.card, r.name, r.category, r.expires_at_ms, r.version, r.language,
                b.block_id, b.reason, b.until_ms, b.placed_at_ms, lower(r.name)
            FROM (SELECT reader_id, library_id, card, name, category, expires_at_ms, version, language
                FROM readers_reader
                WHERE lower(name) >= lower($1) AND lower(name) < lower($2) || $3
                    AND (lower(name) > lower($1) OR reader_id > $4)
                ORDER BY lower(name), reader_id LIMIT $5) AS r
            LEFT JOIN readers_block AS b
                ON b.reader_id = r.reader_id AND b.placed_at_ms <= $6 AND (b.until_ms = 0 OR b.until_ms > $6)
                AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $6)
            ORDER BY lower(r.name), r.reader_id, b.placed_at_ms, b.block_id
            """, .text(after?.name ?? nameBeginning), .text(nameBeginning), .text(Self.behindAll),
            .integer(after?.reader ?? .min), .integer(limit), .integer(call.happenedAtMilliseconds)
        ) { row in
            keys[try row.integer(0)] = try row.text(12)
            return try Self.line(row)
        }
        return (Self.readers(lines), keys)
    }

    /// Stands behind every character that a card or a name begins with.
    private static let behindAll = "\u{10FFFF}"

    /// A reader by card who must be there.
    /// - Throws: `READER_UNKNOWN`, `StoreError`.
    func known(card: String) throws -> Readers.Reader {
        guard let reader = try load(card: card) else {
            throw Refusal(Readers.Reason.readerUnknown, facts: ("card", card))
        }
        return reader
    }

    /// Tells those who watch that a reader has changed.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ reader: Int64) throws {
        try call.emit(
            topic: "readers.reader", kind: kind, subject: "reader:\(reader)", Readers.ReaderChanged(readerId: reader))
    }

    /// A reader and one of the blocks, if there is one.
    private static func line(_ row: Row) throws -> (Readers.Reader, Readers.ReaderBlock?) {
        let reader = Readers.Reader(
            readerId: try row.integer(0), libraryId: try row.integer(1), card: try row.text(2), name: try row.text(3),
            category: try row.text(4), expiresAtMs: try row.integer(5), version: try row.integer(6),
            language: try row.text(7))
        guard let block = try row.optionalInteger(8) else { return (reader, nil) }
        return (
            reader,
            Readers.ReaderBlock(
                blockId: block, reason: try row.text(9), untilMs: try row.integer(10), placedAtMs: try row.integer(11))
        )
    }

    /// One reader of its lines, the blocks in the order in which they were placed.
    private static func reader(_ lines: [(Readers.Reader, Readers.ReaderBlock?)]) -> Readers.Reader? {
        guard var reader = lines.first?.0 else { return nil }
        // Sorted here: nearly nobody has two, and a database would set up a sort for each reader.
        reader.blocks = lines.compactMap(\.1).sorted { ($0.placedAtMs, $0.blockId) < ($1.placedAtMs, $1.blockId) }
        return reader
    }

    /// Readers of their lines, those of each one behind another.
    private static func readers(_ lines: [(Readers.Reader, Readers.ReaderBlock?)]) -> [Readers.Reader] {
        var readers: [Readers.Reader] = []
        for (reader, block) in lines {
            if readers.last?.readerId != reader.readerId { readers.append(reader) }
            if let block { readers[readers.count - 1].blocks.append(block) }
        }
        return readers
    }
}
