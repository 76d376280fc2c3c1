// The service of Discovery: its handlers. The work of the long ones is in Importer, Searcher and the tables' rows.

internal import DiscoveryMessages
internal import LecternKit

/// The catalogue of the city.
struct DiscoveryService: Discovery.Service {
    private let reindexing = ReindexingState()
    private let regrouping = RegroupingState()

    func `import`(_ request: Discovery.ImportBatch, _ call: Call) throws -> Discovery.ImportResult {
        try reindexing.beginIfNeeded(call)
        try regrouping.beginIfNeeded(call)
        return try Importer(call: call).run(request)
    }

    func export(_ request: Discovery.ExportRequest, _ call: Call) throws -> Discovery.ExportResponse {
        try Exporter(call: call).run(request)
    }

    func search(_ request: Discovery.SearchRequest, _ call: Call) throws -> Encoded<Discovery.SearchResponse> {
        try Searcher(call: call, request: request).run()
    }

    func suggest(_ request: Discovery.SuggestRequest, _ call: Call) throws -> Discovery.SuggestResponse {
        try Suggester(call: call, request: request).run()
    }

    func explain(_ request: Discovery.ExplainRequest, _ call: Call) throws -> Discovery.ExplainResponse {
        try Searcher(call: call, request: request.search ?? Discovery.SearchRequest()).explain(request.recordId)
    }

    func similar(_ request: Discovery.SimilarRequest, _ call: Call) throws -> Encoded<Discovery.SimilarResponse> {
        try Relations(call: call).similar(request)
    }

    func browse(_ request: Discovery.BrowseRequest, _ call: Call) throws -> Encoded<Discovery.BrowseResponse> {
        try Relations(call: call).browse(request)
    }

    func get(_ request: Discovery.GetRequest, _ call: Call) throws -> Encoded<Discovery.Record> {
        guard let record = try RecordRows(call: call).record(request.recordId) else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        return record
    }

    func lookup(_ request: Discovery.LookupRequest, _ call: Call) throws -> Encoded<Discovery.LookupResponse> {
        try RecordRows(call: call).lookup(request)
    }

    func addBrief(_ request: Discovery.AddBriefRequest, _ call: Call) throws -> Discovery.AddBriefResponse {
        try reindexing.beginIfNeeded(call)
        try regrouping.beginIfNeeded(call)
        return try BriefRecords(call: call).find(orAdd: request)
    }

    func adjustAvailability(
        _ request: Discovery.AdjustAvailabilityRequest, _ call: Call
    ) throws -> Discovery.AdjustAvailabilityResponse {
        try reindexing.beginIfNeeded(call)
        try regrouping.beginIfNeeded(call)
        try AvailabilityRows(call: call).adjust(request)
        return Discovery.AdjustAvailabilityResponse()
    }

    func getWork(_ request: Discovery.GetWorkRequest, _ call: Call) throws -> Discovery.Work {
        try WorkReader(call: call).work(request.workId)
    }

    func workStock(_ request: Discovery.WorkStockRequest, _ call: Call) throws -> Discovery.WorkStockResponse {
        try WorkStock(call: call).load(request.recordId)
    }

    func mergeWorks(_ request: Discovery.MergeWorksRequest, _ call: Call) throws -> Discovery.WorksChanged {
        let work = try WorkRows(call: call).merge(request.workIds, reason: try reason(request.reason, call))
        return Discovery.WorksChanged(workIds: [work])
    }

    func splitWork(_ request: Discovery.SplitWorkRequest, _ call: Call) throws -> Discovery.WorksChanged {
        Discovery.WorksChanged(workIds: try WorkRows(call: call).split(request.recordIds, reason: try reason(request.reason, call)))
    }

    private func reason(_ text: String, _ call: Call) throws -> String {
        let max = DiscoveryLimits.reasonCharactersMax
        guard text.count <= max else {
            throw Problem(
                status: .invalidArgument, reason: "REQUEST_MALFORMED",
                message: call.text(en: "The reason has more than \(max) characters.", zh: "理由超过\(max)个字符。"), facts: [Label("field", "reason")])
        }
        return text
    }

    func regroup(_ request: Discovery.RegroupRequest, _ call: Call) throws -> Discovery.RegroupResponse {
        try Regrouping(call: call).run(request)
    }

    func reindex(_ request: Discovery.ReindexRequest, _ call: Call) throws -> Discovery.ReindexResponse {
        try Reindexing(call: call).run(request)
    }
}
