// Records that have much in common, and records that stand beside each other on the shelves.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMessages
internal import LecternText

/// Finds what is near to a record in one call's snapshot.
struct Relations {
    private static let body = SQL("SELECT \(RecordFound.columns()) FROM \(RecordRow.table) WHERE record_id = $1")
    private static let shelved = SQL("SELECT \(RecordShelved.columns()) FROM \(RecordRow.table) WHERE record_id = $1")
    private static let numbers = SQL("""
        SELECT document, record_id FROM \(RecordRow.table) WHERE document IN (\(.parameters(1...Candidates.sliceSize)))
        """)
    /// Documents decide between equal keys, so that shelves are the same in every copy of a catalogue. A record without a hash is hidden.
    private static let right = SQL("""
        SELECT \(RecordShelved.columns()) FROM \(RecordRow.table)
        WHERE (shelf_key, document) > ($1, $2) AND content_hash <> $4 ORDER BY shelf_key, document LIMIT $3
        """)
    private static let left = SQL("""
        SELECT \(RecordShelved.columns()) FROM \(RecordRow.table)
        WHERE (shelf_key, document) < ($1, $2) AND shelf_key > '' AND content_hash <> $4 ORDER BY shelf_key DESC, document DESC LIMIT $3
        """)

    let call: Call

    /// The records that are most similar to one.
    /// - Throws: a `Refusal` where there is no such record.
    func similar(_ request: Discovery.SimilarRequest) throws -> Encoded<Discovery.SimilarResponse> {
        guard let row = try call.first(Self.body, .integer(request.recordId), as: RecordFound.self) else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        let record = try row.body.message()
        let searches = Similarity(
            authors: record.authors, series: record.series, subjects: record.subjects, classes: [record.clc, record.dewey]).searches
        var points: [Int64: Int] = [:]
        for search in searches {
            for document in try call.searchText(
                index: "record", groups: search.groups.map { TermGroup($0) }, after: 0, limit: DiscoveryLimits.similarDocumentsMax)
            { points[document, default: 0] += search.points }
        }
        let limit = DiscoveryLimits.similar.items(request.limit)
        let best = points.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(min(limit + 1, Candidates.sliceSize)).map(\.key)
        var response = Encoded<Discovery.SimilarResponse>()
        guard let last = best.last else { return response }
        let padded = best + Array(repeating: last, count: Candidates.sliceSize - best.count)
        var records: [Int64: Int64] = [:]
        try call.each(Self.numbers, parameters: padded.map { .integer($0) }) { row in
            let document = try row.next(Int64.self)
            records[document] = try row.next(Int64.self)
            return true
        }
        let others = best.compactMap { records[$0] }.filter { $0 != request.recordId }.prefix(limit)
        for record in try RecordRows(call: call).page(Array(others)).records {
            try response.append(record, to: Discovery.SimilarResponse.recordsField)
        }
        return response
    }

    /// A page of the shelves.
    /// - Throws: a `Refusal` where the record, the class or the cursor is none.
    func browse(_ request: Discovery.BrowseRequest) throws -> Encoded<Discovery.BrowseResponse> {
        let limit = DiscoveryLimits.page.items(request.limit)
        var start = try beginning(request)
        var found: [RecordShelved] = []
        if request.cursor.isEmpty, !request.backwards, request.recordId != 0 {
            found.append(start)
        }
        // From a class on, its own first record counts.
        if request.recordId == 0, request.cursor.isEmpty { start.document = .min }
        let wanted = limit - found.count + 1
        found += try call.rows(
            request.backwards ? Self.left : Self.right, .text(start.shelfKey), .integer(start.document), .integer(Int64(wanted)), .blob([]),
            as: RecordShelved.self)
        let shown = found.prefix(limit)
        let page = try RecordRows(call: call).page(shown.map(\.recordId))
        var response = Encoded<Discovery.BrowseResponse>()
        for record in request.backwards ? page.records.reversed() : page.records {
            try response.append(record, to: Discovery.BrowseResponse.recordsField)
        }
        if page.count < found.count, let last = found.prefix(page.count).last {
            try response.append(Discovery.BrowseResponse(cursor: "\(last.recordId)"))
        }
        return response
    }

    private func beginning(_ request: Discovery.BrowseRequest) throws -> RecordShelved {
        if !request.cursor.isEmpty {
            guard let id = Int64(request.cursor), let row = try call.first(Self.shelved, .integer(id), as: RecordShelved.self) else {
                throw Refusal(Discovery.Reason.cursorInvalid)
            }
            return row
        }
        guard request.recordId == 0 else {
            guard let row = try call.first(Self.shelved, .integer(request.recordId), as: RecordShelved.self) else {
                throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
            }
            return row
        }
        let code = ClassCode.searched(request.classCode)
        guard !code.isEmpty else {
            throw Refusal(Discovery.Reason.classInvalid, facts: ("class_code", String(request.classCode.prefix(SearchQuery.charactersMax))))
        }
        var row = RecordShelved()
        row.shelfKey = code
        return row
    }
}
