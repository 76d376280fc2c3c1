// Records of readers that are of one person: limits hold over all of them from the commit on, and no loan changes its record.

internal import CirculationMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    private static let grouped = ReaderGroupRow.insert(onConflict: .readerId, update: .groupId)
    private static let ungrouped = SQL("DELETE FROM \(ReaderGroupRow.table) WHERE reader_id = $1")

    func mergeReaders(_ request: Circulation.MergeReadersRequest, _ call: Call) throws -> Circulation.MergeReadersResponse {
        let merged = try Readers.Client(call).merge(
            .init(readerId: request.readerId, mergedReaderId: request.mergedReaderId, reason: request.reason))
        for record in merged.recordIds {
            try call.insert(ReaderGroupRow(readerId: record, groupId: request.readerId), Self.grouped)
            try LoanRows(call).share(of: record, true)
        }
        return try response(merged.recordIds, call)
    }

    func tellReadersApart(_ request: Circulation.TellReadersApartRequest, _ call: Call) throws -> Circulation.MergeReadersResponse {
        let left = try Readers.Client(call).tellApart(.init(readerId: request.readerId, reason: request.reason))
        // Records that are alone again have no group.
        for record in [request.readerId] + (left.recordIds.count == 1 ? left.recordIds : []) {
            try call.execute(Self.ungrouped, .integer(record))
            try LoanRows(call).share(of: record, false)
        }
        return try response(left.recordIds + [request.readerId], call)
    }

    private func response(_ records: [Int64], _ call: Call) throws -> Circulation.MergeReadersResponse {
        let loans = LoanRows(call)
        return Circulation.MergeReadersResponse(
            records: try records.map {
                Circulation.ReaderLoans(readerId: $0, openLoans: UInt32(clamping: try loans.open(of: $0)))
            })
    }
}

extension Readers.StandingResponse {
    /// Whether a record is the person's: the one that was asked for, or another of the same person.
    func holds(_ record: Int64) -> Bool { record == readerId || recordIds.contains(record) }
}
