// Counts of a record's items by branch and form, and of those that are available.

internal import DiscoveryMessages
internal import LecternKit

/// Counts of availability as the table holds them. Valid inside one handler.
struct AvailabilityRows {
    let call: Call

    // One statement: on a store that is a network away each costs a trip, and every loan comes by.
    private static let counts = SQL("""
        SELECT r.record_id, \(AvailabilityCounts.columns("a")) FROM \(RecordRow.table) AS r
        LEFT JOIN \(AvailabilityRow.table) AS a ON a.record_id = r.record_id AND a.form = $2 AND a.branch_id = $3
        WHERE r.record_id = $1
        """)
    /// What another daemon adds at the same time is a conflict of the two calls then, not a broken constraint.
    private static let put = AvailabilityRow.insert(onConflict: .recordId, .form, .branchId, update: .items, .available, .callNumber)
    private static let changed = AvailabilityRow.update(.items, .available, .callNumber)

    /// Adds to the counts of a record at a branch in a form.
    /// - Throws: a `Refusal` when there is no such record, or the counts would be impossible.
    func adjust(_ request: Discovery.AdjustAvailabilityRequest) throws {
        var row = AvailabilityRow(
            recordId: request.recordId, form: request.form == .unspecified ? .paper : request.form, branchId: request.branchId)
        let found = try call.first(
            Self.counts, .integer(row.recordId), .integer(Int64(row.form.rawValue)), .integer(row.branchId)
        ) { (record: try $0.next(Int64.self), counts: try $0.nextIfPresent(AvailabilityCounts.self)) }
        guard let found else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        row.items = (found.counts?.items ?? 0) + Int64(request.items)
        row.available = (found.counts?.available ?? 0) + Int64(request.available)
        guard row.available >= 0, row.available <= row.items, row.items <= Int64(Int32.max) else {
            throw Refusal(
                Discovery.Reason.countsImpossible, facts: ("record_id", "\(request.recordId)"),
                ("branch_id", "\(request.branchId)"), ("items", "\(row.items)"), ("available", "\(row.available)"))
        }
        row.callNumber = request.callNumber.isEmpty ? found.counts?.callNumber ?? "" : String(request.callNumber.prefix(DiscoveryLimits.callNumberCharactersMax))
        if found.counts == nil { try call.insert(row, Self.put) } else { try call.update(row, Self.changed) }
    }
}
