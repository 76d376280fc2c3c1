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
        // One statement: on a store that is a network away each costs a trip, and every loan comes by.
        let found = try call.first(
            """
            SELECT a.items, a.available FROM discovery_records AS r LEFT JOIN discovery_availability AS a
                ON a.record_id = r.record_id AND a.form = $2 AND a.branch_id = $3
            WHERE r.record_id = $1
            """, record, form, branch
        ) { row in (items: try row.optionalInteger(0), available: try row.optionalInteger(1)) }
        guard let before = found else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(request.recordId)"))
        }
        let items = (before.items ?? 0) + Int64(request.items)
        let available = (before.available ?? 0) + Int64(request.available)
        guard available >= 0, available <= items, items <= Int64(Int32.max) else {
            throw Refusal(
                Discovery.Reason.countsImpossible, facts: ("record_id", "\(request.recordId)"),
                ("branch_id", "\(request.branchId)"), ("items", "\(items)"), ("available", "\(available)"))
        }
        let counts = (SQLValue.integer(items), SQLValue.integer(available))
        if before.items == nil {
            // What another daemon adds at the same time is a conflict of the two calls then, not a broken constraint.
            try call.execute(
                """
                INSERT INTO discovery_availability (record_id, form, branch_id, items, available)
                VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (record_id, form, branch_id)
                DO UPDATE SET items = excluded.items, available = excluded.available
                """, record, form, branch, counts.0, counts.1)
        } else {
            try call.execute(
                """
                UPDATE discovery_availability SET items = $4, available = $5
                WHERE record_id = $1 AND form = $2 AND branch_id = $3
                """, record, form, branch, counts.0, counts.1)
        }
    }
}
