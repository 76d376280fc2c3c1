// Finds readers by what a person types: a part of the name, pinyin, a phone number.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

/// A position in the readers that a text finds: the term and the number of the reader before it.
struct TermCursor: PageCursor, Equatable {
    let term: String
    let reader: Int64

    init(term: String, reader: Int64) {
        self.term = term
        self.reader = reader
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= NameTerms.termBytesMax + 21, let dot = text.firstIndex(of: "."), let reader = Int64(text[..<dot])
        else { return nil }
        self.init(term: String(text[text.index(after: dot)...]), reader: reader)
    }

    /// "42.zhangsan"
    var text: String { "\(reader).\(term)" }
}

/// Terms as the table holds them. Valid inside one handler.
struct TermRows {
    private static let ofReader = SQL("SELECT term FROM \(TermRow.table) WHERE reader_id = $1")
    private static let removed = SQL("DELETE FROM \(TermRow.table) WHERE reader_id = $1 AND term = $2")
    /// A range of the index of terms, as long as the page; the rows of the readers behind it by their key.
    private static let page = SQL("""
        SELECT t.term, p.phone, \(ReaderRow.columns("r")), \(BlockSummary.columns("b"))
        FROM (SELECT term, reader_id FROM \(TermRow.table)
            WHERE term >= $1 AND term < $2 AND (term, reader_id) > ($1, $3)
            ORDER BY term, reader_id LIMIT $4) AS t
        JOIN \(ReaderRow.table) AS r ON r.reader_id = t.reader_id
        LEFT JOIN \(ProfileRow.table) AS p ON p.reader_id = t.reader_id
        LEFT JOIN \(BlockRow.table) AS b
            ON b.reader_id = r.reader_id AND b.placed_at_ms <= $5 AND (b.until_ms = 0 OR b.until_ms > $5)
            AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $5)
        ORDER BY t.term, t.reader_id, b.placed_at_ms, b.block_id
        """)
    /// Pages of terms that one search reads, where readers have several terms that a text finds.
    private static let readsMax = 4

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Makes a reader findable.
    /// - Throws: `StoreError`.
    func put(_ reader: Int64, name: String, phone: String) throws {
        let wanted = NameTerms.ofName(name).union(NameTerms.ofPhone(phone))
        let kept = Set(try call.rows(Self.ofReader, .integer(reader), as: String.self))
        for term in kept.subtracting(wanted).sorted() { try call.execute(Self.removed, .integer(reader), .text(term)) }
        for term in wanted.subtracting(kept).sorted() { try call.insert(TermRow(readerId: reader, term: term)) }
    }

    /// A page of the readers that a text finds, in the order of what was found of them; each once.
    /// - Parameters:
    ///   - query: what `NameTerms.query` gave.
    ///   - after: the position behind which it begins; nil: the first.
    ///   - itemsMax: so many readers at most.
    /// - Returns: the readers, and where the next page begins; "": there is none.
    /// - Throws: `StoreError`.
    func find(_ query: String, after: TermCursor?, itemsMax: Int) throws -> (readers: [Readers.Reader], cursor: String) {
        var readers: [Readers.Reader] = []
        var after = after ?? TermCursor(term: query, reader: .min)
        for _ in 0..<Self.readsMax {
            let found = try hits(query, after, itemsMax + 1)
            for hit in found.hits {
                if hit.isFirst {
                    guard readers.count < itemsMax else { return (readers, after.text) }
                    readers.append(hit.reader)
                }
                after = TermCursor(term: hit.term, reader: hit.reader.readerId)
            }
            guard found.isFull else { return (readers, "") }
        }
        return (readers, after.text)
    }

    private struct Hit {
        var term: String
        var isFirst: Bool
        var reader: Readers.Reader
    }

    /// One page of the index. It is full where as many terms were read as were asked for.
    private func hits(_ query: String, _ after: TermCursor, _ limit: Int) throws -> (hits: [Hit], isFull: Bool) {
        let lines = try call.rows(
            Self.page, .text(after.term), .text(query + ReaderRows.behindAll), .integer(after.reader), .integer(Int64(limit)),
            .integer(call.happenedAtMilliseconds)
        ) { row in
            (term: try row.nextText(), phone: try row.nextText(), line: try ReaderRows.line(row))
        }
        var hits: [Hit] = []
        for (term, phone, (reader, block)) in lines {
            if hits.last?.reader.readerId != reader.readerId || hits.last?.term != term {
                let terms = NameTerms.ofName(reader.name).union(NameTerms.ofPhone(phone))
                hits.append(Hit(term: term, isFirst: NameTerms.isFirst(term, of: terms, query: query), reader: reader))
            }
            if let block { hits[hits.count - 1].reader.blocks.append(block) }
        }
        return (hits, hits.count == limit)
    }
}
