// Analyses records anew whose text an earlier release has analysed: by a timer, a bounded page at a time, while the catalogue is in use.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMessages
internal import LecternText
internal import Synchronization

/// Remembers in this process that there is nothing to begin, so that a loan costs no statement for it.
final class ReindexingState: Sendable {
    private let isCurrent = Atomic(false)

    /// Begins to analyse anew what is older than this release's analysis, unless that was begun. Called by what writes.
    /// - Throws: `StoreError`.
    func beginIfNeeded(_ call: Call) throws {
        guard !isCurrent.load(ordering: .relaxed) else { return }
        if try Reindexing(call: call).begin() { return }
        isCurrent.store(true, ordering: .relaxed)
    }
}

/// One page, or its beginning. Valid inside one handler.
struct Reindexing {
    private static let name = "record"
    private static let dayMilliseconds: Int64 = 86_400_000
    private static let begun = SQL("UPDATE \(AnalysisRow.table) SET version = $1 WHERE name = $2 AND version < $1")
    private static let page = SQL("""
        SELECT \(RecordAnalysed.columns()) FROM \(RecordRow.table) WHERE document > $1 AND length(content_hash) > 0 ORDER BY document LIMIT $2
        """)
    private static let isbns = SQL("SELECT isbn FROM \(IsbnRow.table) WHERE record_id = $1 ORDER BY isbn")
    private static let changed = RecordRow.update(.foldedTitles, .foldedAuthors, .foldedSubjects, .textVersion, .language, .shelfKey)

    let call: Call

    /// Schedules the first page.
    /// - Returns: false where there is nothing to begin.
    func begin() throws -> Bool {
        guard try call.write(Self.begun, .integer(TextAnalysis.version), .text(Self.name)) == 1 else { return false }
        try schedule(Discovery.ReindexRequest(), at: call.nowMilliseconds)
        return true
    }

    /// Analyses a page of records, and schedules the next one.
    func run(_ request: Discovery.ReindexRequest) throws -> Discovery.ReindexResponse {
        let found = try call.rows(
            Self.page, .integer(request.afterDocument), .integer(Int64(DiscoveryLimits.reindexedRecordsMax)), as: RecordAnalysed.self)
        var words: Set<String> = []
        var count: UInt32 = 0
        // A record without a hash is hidden, and stays so.
        for kept in found where kept.textVersion < TextAnalysis.version && !kept.contentHash.isEmpty {
            let isbns = try call.rows(Self.isbns, .integer(kept.recordId), as: String.self)
            let entry = try AnalysedRecord(kept: kept, isbns: isbns)
            var row = RecordRow()
            row.recordId = kept.recordId
            entry.write(to: &row)
            try call.update(row, Self.changed)
            try call.putText(index: "record", document: kept.document, terms: entry.text.terms)
            words.formUnion(entry.text.words)
            count += 1
        }
        try SpellingRows(call: call).put(words)
        var next = request
        if let last = found.last {
            next.afterDocument = last.document
            try schedule(next, at: call.nowMilliseconds)
        } else if !request.isRepeated {
            next = Discovery.ReindexRequest(isRepeated: true)
            try schedule(next, at: call.nowMilliseconds + Self.dayMilliseconds)
        }
        return Discovery.ReindexResponse(records: count)
    }

    private func schedule(_ request: Discovery.ReindexRequest, at milliseconds: Int64) throws {
        try call.schedule(at: milliseconds, key: "reindex", Discovery.Timers.reindex, request)
    }
}
