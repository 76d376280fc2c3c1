// How many items of a record there are where, and how many of them can be taken now.

internal import DiscoveryMessages
internal import LecternKit

/// Changes the counts.
struct Availability {
    let call: Call

    /// Adds to the counts of a record at a branch in a form.
    /// - Throws: a `Refusal` when there is no such record, or the counts would be impossible.
    func adjust(_ request: Discovery.AdjustAvailabilityRequest) throws {
        let record = SQLValue.integer(request.recordId)
        let asked = request.form == .unspecified ? Discovery.Form.paper : request.form
        let form = SQLValue.integer(Int64(asked.rawValue))
        let branch = SQLValue.integer(request.branchId)
        let isKnown = try call.first("SELECT record_id FROM discovery_records WHERE record_id = $1", record) { row in
            try row.integer(0)
        }
        guard isKnown != nil else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        let before = try call.first(
            """
            SELECT items, available FROM discovery_availability
            WHERE record_id = $1 AND form = $2 AND branch_id = $3
            """, record, form, branch
        ) { row in (items: try row.integer(0), available: try row.integer(1)) }
        let items = (before?.items ?? 0) + Int64(request.items)
        let available = (before?.available ?? 0) + Int64(request.available)
        guard available >= 0, available <= items, items <= Int64(Int32.max) else {
            throw Refusal(
                Discovery.Reason.countsImpossible, facts: ("record_id", "\(request.recordId)"),
                ("branch_id", "\(request.branchId)"), ("items", "\(items)"), ("available", "\(available)"))
        }
        try call.execute(
            """
            INSERT INTO discovery_availability (record_id, form, branch_id, items, available)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (record_id, form, branch_id)
            DO UPDATE SET items = excluded.items, available = excluded.available
            """, record, form, branch, .integer(items), .integer(available))
    }
}
