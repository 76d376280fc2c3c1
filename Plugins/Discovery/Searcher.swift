// Finds records by words: candidates from the text index, scored here, so that both stores agree.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMarc

/// Runs one search in one call's snapshot.
struct Searcher {
    private struct Hit {
        var score: Int
        var document: Int64
        var record: Int64
    }

    /// So many candidates are read with one statement.
    private static let sliceSize = 50

    /// Candidates by their documents, `sliceSize` of them, that there are in a form (0: any) at a branch (0: any).
    private static let scored = SQL("""
        SELECT \(RecordScored.columns("r")) FROM \(RecordRow.table) AS r
        WHERE r.document IN (\(.parameters(1...sliceSize)))
        AND (CAST($51 AS BIGINT) = 0
            OR EXISTS (SELECT 1 FROM \(FormRow.table) AS f
                WHERE f.record_id = r.record_id AND f.form = CAST($51 AS BIGINT) AND f.links > 0)
            OR EXISTS (SELECT 1 FROM \(AvailabilityRow.table) AS a
                WHERE a.record_id = r.record_id AND a.form = CAST($51 AS BIGINT) AND a.items > 0))
        AND (CAST($52 AS BIGINT) = 0
            OR EXISTS (SELECT 1 FROM \(AvailabilityRow.table) AS a
                WHERE a.record_id = r.record_id AND a.branch_id = CAST($52 AS BIGINT) AND a.available > 0
                AND (CAST($51 AS BIGINT) = 0 OR a.form = CAST($51 AS BIGINT))))
        ORDER BY r.document
        """)

    let call: Call
    let request: Discovery.SearchRequest

    /// Finds one page.
    /// - Throws: a `Refusal` when there is nothing to look for, too much of it, or the cursor is of another search.
    func run() throws -> Encoded<Discovery.SearchResponse> {
        let typed = [request.words, request.title, request.author, request.isbn]
        guard typed.reduce(0, { $0 + $1.count }) <= SearchQuery.charactersMax else {
            throw Refusal(Discovery.Reason.queryTooLong, facts: ("characters_max", "\(SearchQuery.charactersMax)"))
        }
        let query = SearchQuery(
            words: request.words, title: request.title, author: request.author, isbns: Self.isbns(request.isbn),
            isbnOf: { Isbn($0)?.digits })
        guard !query.isEmpty else { throw Refusal(Discovery.Reason.queryEmpty) }
        let identity = typed + ["\(request.form.rawValue)", "\(request.branchId)"]
        var cursor: SearchCursor?
        if !request.cursor.isEmpty {
            cursor = SearchCursor(text: request.cursor, query: identity)
            guard cursor != nil else { throw Refusal(Discovery.Reason.cursorInvalid) }
        }

        var isRelaxed = cursor?.isRelaxed ?? false
        var (hits, isComplete) = try hits(query, relaxed: isRelaxed)
        if hits.isEmpty, cursor == nil, query.canRelax {
            isRelaxed = true
            (hits, isComplete) = try self.hits(query, relaxed: true)
        }
        hits.sort { ($1.score, $0.document) < ($0.score, $1.document) }
        var rest = hits[...]
        if let cursor { rest = rest.drop { !cursor.comesBefore(score: $0.score, document: $0.document) } }
        let page = try RecordRows(call: call).page(rest.prefix(DiscoveryLimits.page.items(request.limit)).map(\.record))

        var response = Encoded<Discovery.SearchResponse>()
        for record in page.records { try response.append(record, to: Discovery.SearchResponse.recordsField) }
        var totals = Discovery.SearchResponse(total: UInt32(hits.count), totalIsLowerBound: !isComplete)
        if page.count < rest.count, let last = rest.prefix(page.count).last {
            totals.cursor = SearchCursor(score: last.score, document: last.document, isRelaxed: isRelaxed)
                .text(query: identity)
        }
        try response.append(totals)
        return response
    }

    /// An ISBN in 13 digits; what is none is kept as it is and finds nothing.
    private static func isbns(_ text: String) -> [String] {
        let text = text.filter { !$0.isWhitespace }
        return text.isEmpty ? [] : [Isbn(text)?.digits ?? text]
    }

    /// The scored hits, and whether they are all there are.
    private func hits(_ query: SearchQuery, relaxed: Bool) throws -> ([Hit], isComplete: Bool) {
        let groups = query.groups(relaxed: relaxed).map { TermGroup($0) }
        let score = Score(query)
        var hits: [Hit] = []
        var after: Int64 = 0
        var scanned = 0
        while true {
            let documents = try call.searchText(
                index: "record", groups: groups, after: after, limit: DiscoveryLimits.candidatesMax)
            for start in stride(from: 0, to: documents.count, by: Self.sliceSize) {
                let slice = documents[start..<min(start + Self.sliceSize, documents.count)]
                hits += try self.hits(slice, score)
                if hits.count >= DiscoveryLimits.candidatesMax {
                    let isLast = start + Self.sliceSize >= documents.count
                    return (hits, isLast && documents.count < DiscoveryLimits.candidatesMax)
                }
            }
            scanned += documents.count
            guard documents.count == DiscoveryLimits.candidatesMax, let last = documents.last else {
                return (hits, true)
            }
            guard scanned < DiscoveryLimits.scannedMax else { return (hits, false) }
            after = last
        }
    }

    private func hits(_ documents: ArraySlice<Int64>, _ score: Score) throws -> [Hit] {
        guard let last = documents.last else { return [] }
        let padded = documents + Array(repeating: last, count: Self.sliceSize - documents.count)
        return try call.rows(
            Self.scored,
            parameters: padded.map { .integer($0) }
                + [.integer(Int64(request.form.rawValue)), .integer(request.branchId)]
        ) { row -> Hit? in
            let found = try row.next(RecordScored.self)
            let value = score.score(
                titles: found.foldedTitles, authors: found.foldedAuthors, subjects: found.foldedSubjects)
            return value.map { Hit(score: $0, document: found.document, record: found.recordId) }
        }.compactMap { $0 }
    }
}
