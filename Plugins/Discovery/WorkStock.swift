// Tells other plugins the records of a work, and how many items of each are where.

internal import DiscoveryMessages
internal import LecternKit

/// The stock of a work. Valid inside one handler.
struct WorkStock {
    private static let records = SQL("SELECT record_id FROM \(RecordRow.table) WHERE work_id = $1 ORDER BY record_id LIMIT $2")
    private static let counts = SQL("""
        SELECT \(AvailabilityRow.columns("a")) FROM \(RecordRow.table) AS r JOIN \(AvailabilityRow.table) AS a ON a.record_id = r.record_id
        WHERE r.work_id = $1 AND a.items > 0
        """)
    private static let countsOfRecord = SQL("SELECT \(AvailabilityRow.columns()) FROM \(AvailabilityRow.table) WHERE record_id = $1 AND items > 0")

    let call: Call

    /// Loads it.
    /// - Parameter number: a record of the work, or the work's number.
    /// - Throws: `RECORD_UNKNOWN`; `StoreError`.
    func load(_ number: Int64) throws -> Discovery.WorkStockResponse {
        guard let work = try WorkRows(call: call).work(of: number), let record = try RecordRows(call: call).record(number)?.message() else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(number)"))
        }
        let found = try call.rows(Self.records, .integer(work), .integer(Int64(DiscoveryLimits.workRecordsMax)), as: Int64.self)
        // A record that was not grouped yet stands for itself.
        let counts = try call.rows(found.isEmpty ? Self.countsOfRecord : Self.counts, .integer(work), as: AvailabilityRow.self)
        let stock = counts.map {
            Discovery.RecordStock(
                recordId: $0.recordId, form: $0.form, branchId: $0.branchId, items: UInt32(clamping: $0.items), available: UInt32(clamping: $0.available))
        }
        return Discovery.WorkStockResponse(
            workId: work, title: record.title, recordIds: found.isEmpty ? [work] : found,
            stock: stock.sorted { ($0.recordId, $0.form.rawValue, $0.branchId) < ($1.recordId, $1.form.rawValue, $1.branchId) })
    }
}
