// Gives the records of a source back as they came in.

internal import DiscoveryMessages
internal import LecternKit

/// Reads pages of originals. Valid inside one handler.
struct Exporter {
    private static let page = SQL("""
        SELECT \(RecordExported.columns("r")), \(OriginalRow.columns("o"))
        FROM \(RecordRow.table) AS r LEFT JOIN \(OriginalRow.table) AS o ON o.record_id = r.record_id
        WHERE r.source = $1 AND r.identity > $2 ORDER BY r.identity LIMIT $3
        """)
    private static let one = SQL("""
        SELECT \(RecordExported.columns("r")), \(OriginalRow.columns("o"))
        FROM \(RecordRow.table) AS r LEFT JOIN \(OriginalRow.table) AS o ON o.record_id = r.record_id
        WHERE r.source = $1 AND r.identity = $2
        """)

    let call: Call

    /// One page, in the order of what identifies the records within their source.
    /// - Throws: a `Refusal` for a cursor that is none; whatever the store throws.
    func run(_ request: Discovery.ExportRequest) throws -> Discovery.ExportResponse {
        var response = Discovery.ExportResponse()
        if let identity = CatalogueEntry.identity(controlNumber: request.controlNumber) {
            try call.each(Self.one, .text(request.source), .text(identity)) { row in
                _ = try Self.add(row, to: &response)
                return false
            }
            return response
        }
        guard request.cursor.isEmpty || Self.isIdentity(request.cursor) else { throw Refusal(Discovery.Reason.cursorInvalid) }
        let limit = Int(request.limit) == 0 ? DiscoveryLimits.page.itemsDefault : min(Int(request.limit), DiscoveryLimits.page.itemsMax)
        var rows = 0
        var bytes = 0
        var last = ""
        try call.each(Self.page, .text(request.source), .text(request.cursor), .integer(Int64(limit + 1))) { row in
            // One row more than the page has tells that there is another page, as does a page that is full before.
            guard rows < limit, bytes < DiscoveryLimits.pageBytesMax else {
                response.cursor = last
                return false
            }
            let read = try Self.add(row, to: &response)
            rows += 1
            bytes += read.bytes
            last = read.identity
            return true
        }
        return response
    }

    /// Adds a row's record, unless its source deleted it.
    private static func add(_ row: Row, to response: inout Discovery.ExportResponse) throws -> (identity: String, bytes: Int) {
        let record = try row.next(RecordExported.self)
        guard let original = try row.nextIfPresent(OriginalRow.self) else {
            if !record.contentHash.isEmpty { response.withoutOriginal += 1 }
            return (record.identity, 0)
        }
        response.records.append(.init(recordId: record.recordId, data: original.data, format: original.format))
        return (record.identity, original.data.count)
    }

    private static func isIdentity(_ text: String) -> Bool {
        (text.hasPrefix("001:") || text.hasPrefix("sha256:")) && text.utf8.count <= DiscoveryLimits.identityBytesMax
    }
}
