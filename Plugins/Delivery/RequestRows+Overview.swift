// Counts of requests by state, and of promises.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit

extension RequestRows {
    private static let counts = SQL(
        """
        SELECT state, COUNT(*), CAST(SUM(late) AS BIGINT), MIN(requested_at_ms) FROM \(RequestRow.table)
        WHERE done_at_ms = 0 AND ($1 = 0 OR branch_id = $1) GROUP BY state ORDER BY state
        """)
    private static let promises = SQL(
        """
        SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN arrived_at_ms <= promised_at_ms THEN 1 ELSE 0 END), 0) AS BIGINT) FROM \(RequestRow.table)
        WHERE done_at_ms <> 0 AND done_at_ms >= $1 AND arrived_at_ms <> 0 AND ($2 = 0 OR branch_id = $2)
        """)

    /// How much there is to do, and how promises were kept.
    /// - Parameter branch: of this branch; 0: of the whole city.
    /// - Throws: `StoreError`.
    func overview(branch: Int64) throws -> Delivery.OverviewResponse {
        var answer = Delivery.OverviewResponse()
        try call.each(Self.counts, .integer(branch)) { row in
            let state = RequestLife.State(rawValue: try row.next(String.self))?.message ?? .unspecified
            let (requests, late) = (try row.next(Int64.self), try row.next(Int64.self))
            answer.states.append(
                .init(
                    state: state, requests: UInt32(clamping: requests), late: UInt32(clamping: late),
                    oldestRequestedAtMs: try row.next(Int64.self)))
            return true
        }
        try call.each(Self.promises, .integer(call.nowMilliseconds - DeliveryLimits.promisesMilliseconds), .integer(branch)) {
            row in
            let all = try row.next(Int64.self)
            answer.kept = UInt32(clamping: try row.next(Int64.self))
            answer.broken = UInt32(clamping: all - Int64(answer.kept))
            return false
        }
        return answer
    }
}
