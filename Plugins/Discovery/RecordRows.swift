// Reads records with their availability.

internal import DiscoveryMessages
internal import LecternKit
internal import LecternMarc

/// Records as the tables hold them, found by what identifies them. Valid inside one handler.
struct RecordRows {
    /// So many records are read with one statement.
    private static let sliceSize = 20

    let call: Call

    /// One record whole; nil if there is none.
    func record(_ id: Int64) throws -> Encoded<Discovery.Record>? { try record(Self.byNumber, .integer(id)) }

    private func record(_ statement: SQL, _ parameters: SQLValue...) throws -> Encoded<Discovery.Record>? {
        var record: Encoded<Discovery.Record>?
        var counts: [AvailabilityRow] = []
        try call.each(statement, parameters: parameters) { row in
            if let found = try row.nextIfPresent(RecordBody.self) {
                record = found.body
            } else {
                counts.append(try row.next(AvailabilityRow.self))
            }
            return true
        }
        guard var record else { return nil }
        counts.sort()
        try AvailabilityRow.add(counts[...], to: &record)
        return record
    }

    /// Records by ISBN, or by source and control number.
    /// - Throws: a `Refusal` when that is no identifier.
    func lookup(_ request: Discovery.LookupRequest) throws -> Encoded<Discovery.LookupResponse> {
        let records: [Encoded<Discovery.Record>]
        if !request.isbn.isEmpty {
            guard let isbn = Isbn(request.isbn) else {
                throw Refusal(Discovery.Reason.identifierInvalid, facts: ("isbn", request.isbn))
            }
            let ids = try call.rows(
                Self.byIsbn, .text(isbn.digits), .integer(Int64(DiscoveryLimits.lookupMax)), as: Int64.self)
            records = try page(ids).records
        } else {
            guard !request.controlNumber.isEmpty else { throw Refusal(Discovery.Reason.identifierInvalid) }
            let found = try record(Self.byIdentity, .text(request.source), .text("001:" + request.controlNumber))
            records = found.map { [$0] } ?? []
        }
        var response = Encoded<Discovery.LookupResponse>()
        for record in records { try response.append(record, to: Discovery.LookupResponse.recordsField) }
        return response
    }

    /// Records in a given order, as many as fit a page's bytes; at least one.
    /// - Returns: the records, and how many of the ids they answer.
    func page(_ ids: [Int64]) throws -> (records: [Encoded<Discovery.Record>], count: Int) {
        if ids.count == 1 { return (try record(ids[0]).map { [$0] } ?? [], 1) }
        var records: [Encoded<Discovery.Record>] = []
        var count = 0
        var bytes = 0
        for start in stride(from: 0, to: ids.count, by: Self.sliceSize) {
            let slice = ids[start..<min(start + Self.sliceSize, ids.count)]
            let found = try found(slice.map { .integer($0) })
            for id in slice {
                if let one = found.first(where: { $0.recordId == id }) {
                    bytes += one.body.bytes.count
                    if bytes > DiscoveryLimits.pageBytesMax, !records.isEmpty { return (records, count) }
                    records.append(one.body)
                }
                count += 1
            }
        }
        return (records, count)
    }

    private static let byIsbn = SQL(
        "SELECT record_id FROM \(IsbnRow.table) WHERE isbn = $1 ORDER BY record_id LIMIT $2")
    /// Record and counts of one number: on its own a whole slice would look it up twenty times.
    private static let byNumber = SQL("""
        SELECT \(RecordBody.columns("r")), \(AvailabilityRow.nulls())
        FROM \(RecordRow.table) AS r WHERE r.record_id = $1
        UNION ALL
        SELECT \(RecordBody.nulls()), \(AvailabilityRow.columns("a"))
        FROM \(AvailabilityRow.table) AS a WHERE a.record_id = $1 AND a.items > 0
        """)
    /// The same of the one record with an identity. To find its number twice costs less than a statement of its own.
    private static let byIdentity = SQL("""
        SELECT \(RecordBody.columns("r")), \(AvailabilityRow.nulls())
        FROM \(RecordRow.table) AS r WHERE r.source = $1 AND r.identity = $2
        UNION ALL
        SELECT \(RecordBody.nulls()), \(AvailabilityRow.columns("a"))
        FROM \(AvailabilityRow.table) AS a
        WHERE a.record_id = (SELECT record_id FROM \(RecordRow.table) WHERE source = $1 AND identity = $2) AND a.items > 0
        """)
    private static let slice = SQL("""
        SELECT \(RecordFound.columns("r")), \(AvailabilityRow.nulls())
        FROM \(RecordRow.table) AS r WHERE r.record_id IN (\(.parameters(1...sliceSize)))
        UNION ALL
        SELECT \(RecordFound.nulls()), \(AvailabilityRow.columns("a"))
        FROM \(AvailabilityRow.table) AS a WHERE a.record_id IN (\(.parameters(1...sliceSize))) AND a.items > 0
        """)

    /// The records that there are of some numbers, with the counts of today: one statement, and so one round trip.
    /// - Parameter ids: as many numbers as a slice has at most.
    private func found(_ ids: [SQLValue]) throws -> [RecordFound] {
        guard let last = ids.last else { return [] }
        var found: [RecordFound] = []
        var counts: [AvailabilityRow] = []
        let padded = ids + Array(repeating: last, count: Self.sliceSize - ids.count)
        try call.each(Self.slice, parameters: padded) { row in
            if let one = try row.nextIfPresent(RecordFound.self) {
                found.append(one)
            } else {
                counts.append(try row.next(AvailabilityRow.self))
            }
            return true
        }
        counts.sort()
        for index in found.indices {
            let id = found[index].recordId
            try AvailabilityRow.add(counts.drop { $0.recordId < id }.prefix { $0.recordId == id }, to: &found[index].body)
        }
        return found
    }
}
