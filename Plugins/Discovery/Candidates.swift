// Candidates of a query from the text index, scored here, so that both stores agree.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit

/// A record that a query finds.
struct Hit {
    var score: Int
    var document: Int64
    var record: Int64
    /// Its work; the record itself where it was not grouped yet.
    var work: Int64
    /// By which title sorts; empty unless hits are sorted by it.
    var title = ""
    var language = ""
    var shelfKey = ""
}

/// What a stage of a query has found.
struct FoundHits {
    var hits: [Hit] = []
    /// Whether these are all there are.
    var isComplete = true
}

/// Runs the searches of a query in one call's snapshot. Each search gives a bounded number of candidates.
struct Candidates {
    /// So many candidates are read with one statement.
    static let sliceSize = 50

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
    let query: SearchQuery

    /// The hits of one stage, in the order of their documents.
    /// - Parameters:
    ///   - plans: the stage's searches.
    ///   - score: of the query, with the corrections by which the searches were made.
    func find(_ plans: [SearchPlan], _ score: Score) throws -> FoundHits {
        var all = FoundHits()
        var seen: Set<Int64> = []
        for (place, plan) in plans.enumerated() {
            // A whole title is among the words' hits where those are all there are; what is read so is not.
            if plan.kind == .whole, place > 0, all.isComplete, !all.hits.isEmpty, query.letters.isEmpty { continue }
            let found = try find(plan, score, &seen)
            all.hits += found.hits
            all.isComplete = all.isComplete && found.isComplete
        }
        return all
    }

    private func find(_ plan: SearchPlan, _ score: Score, _ seen: inout Set<Int64>) throws -> FoundHits {
        let groups = plan.groups.map { TermGroup($0, prefix: plan.isPrefix) } + filters
        let range = StaticRank.documents(yearMin: request.yearMin, yearMax: request.yearMax)
        var found = FoundHits()
        var after = range.after
        var scanned = 0
        // What may have been meant is looked for among fewer documents than what was typed.
        let isTyped = plan.kind == .words || plan.kind == .whole
        let most = isTyped ? DiscoveryLimits.candidatesMax : DiscoveryLimits.nearCandidatesMax
        while true {
            let documents = try call.searchText(index: "record", groups: groups, after: after, limit: most)
            let wanted = documents.prefix { $0 <= range.last }
            let fresh = wanted.filter { seen.insert($0).inserted }
            for start in stride(from: 0, to: fresh.count, by: Self.sliceSize) {
                found.hits += try hits(fresh[start..<min(start + Self.sliceSize, fresh.count)], score, plan.kind)
                if found.hits.count >= most {
                    let isLast = start + Self.sliceSize >= fresh.count
                    found.isComplete = isLast && documents.count < most
                    return found
                }
            }
            scanned += documents.count
            guard documents.count == most, wanted.count == documents.count, let last = documents.last else { return found }
            guard scanned < (plan.kind == .words ? DiscoveryLimits.scannedMax : most) else {
                found.isComplete = false
                return found
            }
            after = last
        }
    }

    /// What every hit must have besides.
    private var filters: [TermGroup] {
        var groups: [TermGroup] = []
        if !request.language.isEmpty { groups.append(TermGroup([Field.language.term(request.language.lowercased())])) }
        if !request.classCode.isEmpty { groups.append(TermGroup([Field.classCode.term(ClassCode.searched(request.classCode))])) }
        return groups
    }

    private func hits(_ documents: ArraySlice<Int64>, _ score: Score, _ kind: SearchPlan.Kind) throws -> [Hit] {
        try rows(documents) { found in
            let text = ScoredText(titles: found.foldedTitles, authors: found.foldedAuthors, subjects: found.foldedSubjects)
            return score.score(text, kind).map { value in
                Hit(
                    score: value, document: found.document, record: found.recordId,
                    work: found.workId == 0 ? found.recordId : found.workId,
                    title: request.sort == .title ? String(found.foldedTitles.prefix { $0 != "\n" }) : "",
                    language: request.facets ? found.language : "", shelfKey: request.facets ? found.shelfKey : "")
            }
        }
    }

    /// Reads some candidates that meet the filters of form and branch, in the order of their documents.
    private func rows(_ documents: ArraySlice<Int64>, _ body: (RecordScored) -> Hit?) throws -> [Hit] {
        guard let last = documents.last else { return [] }
        let padded = documents + Array(repeating: last, count: Self.sliceSize - documents.count)
        return try call.rows(
            Self.scored, parameters: padded.map { .integer($0) } + [.integer(Int64(request.form.rawValue)), .integer(request.branchId)]
        ) { row -> Hit? in body(try row.next(RecordScored.self)) }.compactMap { $0 }
    }
}
