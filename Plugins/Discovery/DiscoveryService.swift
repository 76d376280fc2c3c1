// The service as the contract names it; the work is done beside it.

internal import DiscoveryMessages
internal import LecternKit

/// The catalogue of the city.
struct DiscoveryService: Discovery.Service {
    func `import`(_ request: Discovery.ImportBatch, _ call: Call) throws -> Discovery.ImportResult {
        try Importer(call: call).run(request)
    }

    func search(_ request: Discovery.SearchRequest, _ call: Call) throws -> Encoded<Discovery.SearchResponse> {
        try Searcher(call: call, request: request).run()
    }

    func get(_ request: Discovery.GetRequest, _ call: Call) throws -> Encoded<Discovery.Record> {
        guard let record = try Catalogue(call: call).record(request.recordId) else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        return record
    }

    func lookup(_ request: Discovery.LookupRequest, _ call: Call) throws -> Encoded<Discovery.LookupResponse> {
        try Catalogue(call: call).lookup(request)
    }

    func adjustAvailability(
        _ request: Discovery.AdjustAvailabilityRequest, _ call: Call
    ) throws -> Discovery.AdjustAvailabilityResponse {
        try Availability(call: call).adjust(request)
        return Discovery.AdjustAvailabilityResponse()
    }
}
