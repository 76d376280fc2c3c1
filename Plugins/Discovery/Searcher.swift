// Finds records: what was typed, or, where that finds nothing, what may have been meant; sorted, counted, a page at a time.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMarc

/// Runs one search in one call's snapshot.
struct Searcher {
    let call: Call
    let request: Discovery.SearchRequest
    private let query: SearchQuery

    /// - Throws: a `Refusal` when there is nothing to look for, or too much of it, or the class is none.
    init(call: Call, request: Discovery.SearchRequest) throws {
        let typed = [request.words, request.title, request.author, request.isbn]
        guard typed.reduce(0, { $0 + $1.count }) <= SearchQuery.charactersMax else {
            throw Refusal(Discovery.Reason.queryTooLong, facts: ("characters_max", "\(SearchQuery.charactersMax)"))
        }
        guard request.classCode.isEmpty || !ClassCode.searched(request.classCode).isEmpty else {
            throw Refusal(Discovery.Reason.classInvalid, facts: ("class_code", String(request.classCode.prefix(SearchQuery.charactersMax))))
        }
        self.call = call
        self.request = request
        let isbns = Self.isbns(request.isbn)
        // With a wrong check digit it is a word, as if it were typed among others: nothing has it, and the right one is looked for and told.
        let isMistyped = isbns.contains { Isbn($0) == nil && TypedIsbns.mistyped($0) != nil }
        query = SearchQuery(
            words: isMistyped ? request.words + " " + isbns[0] : request.words, title: request.title, author: request.author,
            isbns: isMistyped ? [] : isbns, isbnOf: { Isbn($0)?.digits })
        guard !query.isEmpty else { throw Refusal(Discovery.Reason.queryEmpty) }
    }

    /// What a search has found, and how.
    private struct Found {
        /// Of each work the record that fits best.
        var hits: [Hit]
        /// With the other records that fit.
        var all: [Hit] = []
        var isComplete: Bool
        var stage: SearchStage
        var score: Score
        var plans: [SearchPlan]
    }

    /// Finds one page.
    /// - Throws: a `Refusal` when the cursor is of another search.
    func run() throws -> Encoded<Discovery.SearchResponse> {
        var cursor: SearchCursor?
        if !request.cursor.isEmpty {
            cursor = SearchCursor(text: request.cursor, query: identity)
            guard cursor != nil else { throw Refusal(Discovery.Reason.cursorInvalid) }
        }
        let found = try find(cursor?.stage)
        let rest = cursor.map { self.rest(found.hits, $0) } ?? found.hits[...]
        let shown = rest.prefix(DiscoveryLimits.page.items(request.limit))
        let page = try RecordRows(call: call).page(shown.map(\.record))

        var response = Encoded<Discovery.SearchResponse>()
        for record in page.records { try response.append(record, to: Discovery.SearchResponse.recordsField) }
        var totals = Discovery.SearchResponse(total: UInt32(found.hits.count), totalIsLowerBound: !found.isComplete)
        if page.count < rest.count, let last = rest.prefix(page.count).last {
            totals.cursor = SearchCursor(score: rank(last), document: last.document, stage: found.stage).text(query: identity)
        }
        if found.stage != .exact, let best = found.hits.max(by: { ($0.score, $1.document) < ($1.score, $0.document) }) {
            totals.understood = try verdict(best.record, found)?.understood ?? ""
            if totals.understood.isEmpty, found.stage == .near { totals.understood = query.mistypedIsbns.joined(separator: " ") }
        }
        if request.facets { totals.facets = try FacetCounts(call: call).facets(found.all) }
        try response.append(totals)
        for work in try works(shown, page.records) { try response.append(work, to: Discovery.SearchResponse.worksField) }
        return response
    }

    /// Tells where a record stands among the hits, and why.
    /// - Throws: a `Refusal` where there is no such record.
    func explain(_ record: Int64) throws -> Discovery.ExplainResponse {
        let found = try find(nil)
        guard try RecordRows(call: call).record(record) != nil else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(record)"))
        }
        var response = Discovery.ExplainResponse(stage: "\(found.stage)".uppercased())
        // Another record of the work may stand for it.
        let work = found.all.first { $0.record == record }?.work
        response.place = found.hits.firstIndex { $0.work == work }.map { UInt32($0 + 1) } ?? 0
        response.searches = found.plans.map(Self.text)
        guard let verdict = try verdict(record, found) else { return response }
        response.score = Int64(verdict.score)
        response.understood = verdict.understood
        response.reasons = verdict.reasons.map { Discovery.ScoreReason(name: $0.name, text: $0.text, points: Int32($0.points)) }
        return response
    }

    private static let one = SQL("SELECT \(RecordScored.columns()) FROM \(RecordRow.table) WHERE record_id = $1")

    private func verdict(_ record: Int64, _ found: Found) throws -> Score.Verdict? {
        guard let row = try call.first(Self.one, .integer(record), as: RecordScored.self) else { return nil }
        let text = ScoredText(titles: row.foldedTitles, authors: row.foldedAuthors, subjects: row.foldedSubjects)
        let kinds = found.plans.map(\.kind)
        return kinds.lazy.compactMap { found.score.verdict(text, $0) }.max { $0.score < $1.score }
    }

    /// Everything that decides what is found and in which order.
    private var identity: [String] {
        [
            request.words, request.title, request.author, request.isbn, "\(request.form.rawValue)", "\(request.branchId)", request.language,
            "\(request.yearMin)", "\(request.yearMax)", request.classCode, "\(request.sort.rawValue)", "\(request.exact)",
        ]
    }

    /// An ISBN in 13 digits; what is none is kept as it is and finds nothing.
    private static func isbns(_ text: String) -> [String] {
        let text = text.filter { !$0.isWhitespace }
        return text.isEmpty ? [] : [Isbn(text)?.digits ?? text]
    }

    /// The hits of the first stage that has any, in the order that is asked for.
    /// - Parameter only: the stage of the pages before; nil: there are none.
    private func find(_ only: SearchStage?) throws -> Found {
        let stages = only.map { [$0] } ?? (request.exact ? [.exact] : SearchStage.allCases)
        var found = Found(hits: [], isComplete: true, stage: stages[0], score: Score(query), plans: [])
        for stage in stages {
            var corrections: [String: [String]] = [:]
            if stage == .near { corrections = try SpellingRows(call: call).corrections(query.correctableWords) }
            let plans = query.plans(stage, corrections: corrections)
            guard !plans.isEmpty else { continue }
            let score = Score(query, corrections: corrections)
            let hits = try Candidates(call: call, request: request, query: query).find(plans, score)
            found = Found(hits: hits.hits, isComplete: hits.isComplete, stage: stage, score: score, plans: plans)
            if !hits.hits.isEmpty { break }
        }
        switch request.sort {
        case .title: found.hits.sort { (rank($1), $0.title, $0.document) < (rank($0), $1.title, $1.document) }
        default: found.hits.sort { (rank($1), $0.document) < (rank($0), $1.document) }
        }
        found.all = found.hits
        var works: Set<Int64> = []
        found.hits = found.all.filter { works.insert($0.work).inserted }
        return found
    }

    /// The works of a page's records.
    private func works(_ hits: ArraySlice<Hit>, _ records: [Encoded<Discovery.Record>]) throws -> [Discovery.Work] {
        let workOf = Dictionary(hits.map { ($0.record, $0.work) }) { first, _ in first }
        let known = try records.map { encoded in
            let record = try encoded.message()
            return (workOf[record.recordId] ?? record.recordId, record)
        }
        return try WorkReader(call: call).works(known, editionsMax: DiscoveryLimits.hitEditionsMax, beyond: 1)
    }

    /// What decides the order, the highest first; the document decides where it is the same.
    private func rank(_ hit: Hit) -> Int {
        switch request.sort {
        case .newest: 0
        case .oldest: -Int(StaticRank.year(of: hit.document) == 0 ? Int32.max : StaticRank.year(of: hit.document))
        // The first bytes; titles that are the same so far are compared whole.
        case .title: -(Array(hit.title.utf8.prefix(7)) + Array(repeating: 0, count: 7)).prefix(7).reduce(0) { $0 << 8 | Int($1) }
        default: hit.score
        }
    }

    /// The hits behind the last page.
    private func rest(_ hits: [Hit], _ cursor: SearchCursor) -> ArraySlice<Hit> {
        if request.sort == .title, let last = hits.firstIndex(where: { $0.document == cursor.document }) { return hits[(last + 1)...] }
        return hits.drop { !cursor.comesBefore(score: rank($0), document: $0.document) }
    }

    /// A search of the text index in words.
    private static func text(_ plan: SearchPlan) -> String {
        plan.groups.map { $0.map { plan.isPrefix ? $0 + "…" : $0 }.joined(separator: " or ") }.joined(separator: ", and ")
    }
}
