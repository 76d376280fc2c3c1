// The service of Discovery: its handlers. The work of the long ones is in Importer, Searcher and the tables' rows.

internal import DiscoveryMessages
internal import LecternKit

/// The catalogue of the city.
struct DiscoveryService: Discovery.Service {
    private let reindexing = ReindexingState()

    func `import`(_ request: Discovery.ImportBatch, _ call: Call) throws -> Discovery.ImportResult {
        try reindexing.beginIfNeeded(call)
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

    func adjustAvailability(
        _ request: Discovery.AdjustAvailabilityRequest, _ call: Call
    ) throws -> Discovery.AdjustAvailabilityResponse {
        try reindexing.beginIfNeeded(call)
        try AvailabilityRows(call: call).adjust(request)
        return Discovery.AdjustAvailabilityResponse()
    }

    func reindex(_ request: Discovery.ReindexRequest, _ call: Call) throws -> Discovery.ReindexResponse {
        try Reindexing(call: call).run(request)
    }
}
