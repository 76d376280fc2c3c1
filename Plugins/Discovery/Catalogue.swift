// Reads records out of the catalogue.

internal import DiscoveryMessages
internal import LecternKit
internal import LecternMarc

/// Finds records by what identifies them.
struct Catalogue {
    let call: Call

    /// One record whole; nil if there is none.
    func record(_ id: Int64) throws -> Discovery.Record? {
        let body = try call.first("SELECT body FROM discovery_records WHERE record_id = $1", .integer(id)) { row in
            try row.blob(0)
        }
        guard let body else { return nil }
        var record = try Discovery.Record(body)
        try Availability(call: call).fill(&record)
        return record
    }

    /// Records by ISBN, or by source and control number.
    /// - Throws: a `Refusal` when that is no identifier.
    func lookup(_ request: Discovery.LookupRequest) throws -> Discovery.LookupResponse {
        let ids: [Int64]
        if !request.isbn.isEmpty {
            guard let isbn = Isbn(request.isbn) else {
                throw Refusal(Discovery.Reason.identifierInvalid, facts: ("isbn", request.isbn))
            }
            ids = try call.rows(
                "SELECT record_id FROM discovery_isbns WHERE isbn = $1 ORDER BY record_id LIMIT $2", .text(isbn.digits),
                .integer(Int64(DiscoveryLimits.lookupMax))
            ) { row in try row.integer(0) }
        } else {
            guard !request.controlNumber.isEmpty else { throw Refusal(Discovery.Reason.identifierInvalid) }
            ids = try call.rows(
                "SELECT record_id FROM discovery_records WHERE source = $1 AND identity = $2", .text(request.source),
                .text("001:" + request.controlNumber)
            ) { row in try row.integer(0) }
        }
        return Discovery.LookupResponse(records: try page(ids).records)
    }

    /// Records in a given order, as many as fit a page's bytes; at least one.
    /// - Returns: the records, and how many of the ids they answer.
    func page(_ ids: some Collection<Int64>) throws -> (records: [Discovery.Record], count: Int) {
        var records: [Discovery.Record] = []
        var count = 0
        var bytes = 0
        for id in ids {
            if let record = try record(id) {
                bytes += try record.encoded().count
                if bytes > DiscoveryLimits.pageBytesMax, !records.isEmpty { break }
                records.append(record)
            }
            count += 1
        }
        return (records, count)
    }
}
