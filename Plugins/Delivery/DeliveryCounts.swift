// What rules count of requests and orders, and how much a branch has to pick.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit

/// Counts requests, those that came to nothing left out. Valid inside one handler.
struct DeliveryCounts {
    private static let books = SQL(
        """
        SELECT COUNT(*) FROM \(RequestRow.table) WHERE reader_id = $1 AND requested_at_ms >= $2 AND requested_at_ms < $3
            AND state NOT IN ('cancelled', 'unfilled', 'putting_back') AND ($4 = 0 OR done_at_ms = 0)
        """)
    private static let orders = SQL(
        """
        SELECT COUNT(DISTINCT order_id) FROM \(RequestRow.table) WHERE reader_id = $1 AND requested_at_ms >= $2 AND requested_at_ms < $3
            AND state NOT IN ('cancelled', 'unfilled', 'putting_back') AND ($4 = 0 OR done_at_ms = 0)
        """)
    private static let free = SQL(
        """
        SELECT COUNT(*) FROM \(OrderRow.table)
        WHERE free_rule = $1 AND free_rule <> '' AND requested_at_ms >= $2 AND requested_at_ms < $3 AND ($4 = 0 OR reader_id = $4)
        """)
    private static let picks = SQL(
        "SELECT COUNT(*) FROM \(RequestRow.table) WHERE branch_id = $1 AND state = 'requested' AND done_at_ms = 0")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Counts for each rule of the set that counts, and puts it into the case.
    /// - Throws: `StoreError`.
    func fill(_ asked: inout OrderCase, _ rules: Delivery.RuleSet, reader: Int64) throws {
        let zone = LocalZone(rules.zone)
        for rule in rules.limits where rule.kind == .booksMax || rule.kind == .ordersMax {
            let window = rule.span.window(asked.day, zone: zone)
            let statement = rule.kind == .booksMax ? Self.books : Self.orders
            asked.counts[rule.code] = try count(
                statement, .integer(reader), .integer(window.lowerBound), .integer(window.upperBound),
                .integer(rule.span == .open ? 1 : 0))
        }
        for rule in rules.free {
            let window = rule.span.window(asked.day, zone: zone)
            asked.counts[rule.code] = try count(
                Self.free, .text(rule.code), .integer(window.lowerBound), .integer(window.upperBound),
                .integer(rule.ofAll ? 0 : reader))
        }
    }

    /// Open picks of a branch.
    /// - Throws: `StoreError`.
    func load(_ branch: Int64) throws -> Int64 { try count(Self.picks, .integer(branch)) }

    private func count(_ statement: SQL, _ parameters: SQLValue...) throws -> Int64 {
        var count: Int64 = 0
        try call.each(statement, parameters: parameters) { row in
            count = try row.next(Int64.self)
            return false
        }
        return count
    }
}
