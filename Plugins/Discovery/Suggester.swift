// What has been typed so far, as the titles and names that begin with it.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMessages

/// Makes suggestions in one call's snapshot.
struct Suggester {
    private static let byDocuments = SQL("""
        SELECT \(RecordFound.columns()) FROM \(RecordRow.table)
        WHERE document IN (\(.parameters(1...Candidates.sliceSize))) ORDER BY document
        """)

    let call: Call
    let request: Discovery.SuggestRequest

    /// Finds the titles and names, the best first, each once.
    /// - Throws: a `Refusal` when there is nothing to look for, or too much of it.
    func run() throws -> Discovery.SuggestResponse {
        guard request.text.count <= SearchQuery.charactersMax else {
            throw Refusal(Discovery.Reason.queryTooLong, facts: ("characters_max", "\(SearchQuery.charactersMax)"))
        }
        let typed = TypedBeginning(request.text)
        guard !typed.terms.isEmpty else { throw Refusal(Discovery.Reason.queryEmpty) }
        let documents = try call.searchText(
            index: "record", groups: [TermGroup(typed.terms, prefix: true)], after: 0, limit: DiscoveryLimits.suggestedDocumentsMax)
        var best: [String: (rank: Int, place: Int, suggestion: Discovery.Suggestion)] = [:]
        func offer(_ text: String, _ kind: Discovery.SuggestionKind, _ record: Int64) {
            guard !text.isEmpty, let rank = typed.rank(text, isName: kind == .suggestedName) else { return }
            let key = "\(kind.rawValue) \(text)"
            if let known = best[key], known.rank >= rank { return }
            best[key] = (rank, best.count, Discovery.Suggestion(kind: kind, text: text, recordId: record))
        }
        for start in stride(from: 0, to: documents.count, by: Candidates.sliceSize) {
            let slice = documents[start..<min(start + Candidates.sliceSize, documents.count)]
            let padded = slice + Array(repeating: documents[documents.count - 1], count: Candidates.sliceSize - slice.count)
            for found in try call.rows(Self.byDocuments, parameters: padded.map { .integer($0) }, as: { try $0.next(RecordFound.self) }) {
                let record = try found.body.message()
                offer(record.title, .suggestedTitle, found.recordId)
                for author in record.authors { offer(RecordText.withoutOrigin(author), .suggestedName, found.recordId) }
            }
        }
        let sorted = best.values.sorted { ($1.rank, $0.suggestion.text.count, $0.place) < ($0.rank, $1.suggestion.text.count, $1.place) }
        return Discovery.SuggestResponse(suggestions: sorted.prefix(DiscoveryLimits.suggestions.items(request.limit)).map(\.suggestion))
    }
}
