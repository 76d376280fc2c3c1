// Reads and writes readers.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

/// Readers as the tables hold them. Valid inside one handler.
struct ReaderRows {
    private static let byNumber = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b")) FROM \(ReaderRow.table) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
        WHERE r.reader_id = $1
        """)
    private static let byCard = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b")) FROM \(ReaderRow.table) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
        WHERE r.card = $1
        """)
    private static let whole = SQL("SELECT \(ReaderRow.columns()) FROM \(ReaderRow.table) WHERE reader_id = $1")
    private static let pageByCard = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b"))
        FROM (SELECT \(ReaderRow.columns()) FROM \(ReaderRow.table)
            WHERE card >= $1 AND card < $2 AND card > $3 ORDER BY card LIMIT $4) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $5 AND (b.until_ms = 0 OR b.until_ms > $5)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $5)
        ORDER BY r.card, b.placed_at_ms, b.block_id
        """)
    private static let pageByName = SQL("""
        SELECT \(ReaderRow.columns("r")), \(BlockSummary.columns("b")), lower(r.name)
        FROM (SELECT \(ReaderRow.columns()) FROM \(ReaderRow.table)
            WHERE lower(name) >= lower($1) AND lower(name) < lower($2) || $3
                AND (lower(name) > lower($1) OR reader_id > $4)
            ORDER BY lower(name), reader_id LIMIT $5) AS r
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $6 AND (b.until_ms = 0 OR b.until_ms > $6)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $6)
        ORDER BY lower(r.name), r.reader_id, b.placed_at_ms, b.block_id
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A reader's row by number.
    /// - Throws: `StoreError`.
    func row(_ id: Int64) throws -> ReaderRow? { try call.first(Self.whole, .integer(id), as: ReaderRow.self) }

    /// A reader by number, with the blocks in force.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> Readers.Reader? {
        Self.reader(
            try call.rows(Self.byNumber, .integer(id), .integer(call.happenedAtMilliseconds), as: Self.line))
    }

    /// A reader by card, with the blocks in force.
    /// - Throws: `StoreError`.
    func load(card: String) throws -> Readers.Reader? {
        Self.reader(try call.rows(Self.byCard, .text(card), .integer(call.happenedAtMilliseconds), as: Self.line))
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
                Self.pageByCard, .text(cardBeginning), .text(cardBeginning + Self.behindAll), .text(after),
                .integer(limit), .integer(call.happenedAtMilliseconds), as: Self.line))
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
            Self.pageByName, .text(after?.name ?? nameBeginning), .text(nameBeginning), .text(Self.behindAll),
            .integer(after?.reader ?? .min), .integer(limit), .integer(call.happenedAtMilliseconds)
        ) { row in
            let line = try Self.line(row)
            keys[line.0.readerId] = try row.next(String.self)
            return line
        }
        return (Self.readers(lines), keys)
    }

    /// Stands behind every character that a card or a name begins with.
    static let behindAll = "\u{10FFFF}"

    /// A reader by number or by what was shown: the card, or another identifier that is in force.
    /// - Throws: `READER_UNKNOWN`, `CARD_RETIRED` where the card was replaced, `StoreError`.
    func known(card: String, id: Int64 = 0, _ key: IdentityKey) throws -> Readers.Reader {
        if id != 0 {
            guard let reader = try load(id: id) else { throw Refusal(Readers.Reason.readerUnknown, facts: ("reader_id", "\(id)")) }
            return reader
        }
        if let reader = try load(card: card) { return reader }
        if let retired = try CardRows(call).retired(card) { throw CardRows.refusal(card, retired) }
        if let shown = try IdentifierRows(call, key).shown(card), shown.life == .active, let reader = try load(id: shown.readerId) {
            return reader
        }
        throw Refusal(Readers.Reason.readerUnknown, facts: ("card", card))
    }

    /// Emits the change that a reader has changed.
    /// - Parameters:
    ///   - kind: what happened.
    ///   - reader: to whom.
    ///   - fields: the names of the fields that were changed, where they are known.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ reader: Int64, fields: [String] = []) throws {
        try call.emit(
            topic: "readers.reader", kind: kind, subject: .reader(reader), Readers.ReaderChanged(readerId: reader, fields: fields))
    }

    /// A reader and one of the blocks, if there is one.
    static func line(_ row: Row) throws -> (Readers.Reader, Readers.ReaderBlock?) {
        let reader = try row.next(ReaderRow.self)
        let block = try row.nextIfPresent(BlockSummary.self)
        return (
            Readers.Reader(
                readerId: reader.readerId, libraryId: reader.libraryId, card: reader.card, name: reader.name,
                category: reader.category, expiresAtMs: reader.expiresAtMs, version: reader.version,
                language: reader.language, mergedInto: reader.mergedInto == reader.readerId ? 0 : reader.mergedInto,
                cardLostAtMs: reader.cardLostAtMs),
            block.map {
                Readers.ReaderBlock(
                    blockId: $0.blockId, reason: $0.reason, untilMs: $0.untilMs, placedAtMs: $0.placedAtMs)
            }
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
    static func readers(_ lines: [(Readers.Reader, Readers.ReaderBlock?)]) -> [Readers.Reader] {
        var readers: [Readers.Reader] = []
        for (reader, block) in lines {
            if readers.last?.readerId != reader.readerId { readers.append(reader) }
            if let block { readers[readers.count - 1].blocks.append(block) }
        }
        return readers
    }
}
