// Reads and writes how many loans began and ended at a branch in each quarter of an hour.

internal import CirculationRules
internal import LecternKit

/// Counted quarters as the tables hold them. Valid inside one handler.
struct QuarterRows {
    private static let added = SQL("""
        INSERT INTO \(QuarterRow.table) (branch_id, quarter, loans, returns) VALUES ($1, $2, $3, $4)
        ON CONFLICT (branch_id, quarter) DO UPDATE
        SET loans = \(QuarterRow.table).loans + $3, returns = \(QuarterRow.table).returns + $4
        """)
    private static let range = SQL("""
        SELECT \(QuarterRow.columns()) FROM \(QuarterRow.table)
        WHERE branch_id = $1 AND quarter >= $2 AND quarter < $3 ORDER BY quarter LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Counts loans.
    /// - Parameters:
    ///   - loans: how many began.
    ///   - returns: how many ended.
    ///   - branch: where.
    ///   - atMilliseconds: when, since 1970.
    /// - Throws: `StoreError`.
    func add(loans: Int64 = 0, returns: Int64 = 0, branch: Int64, atMilliseconds: Int64) throws {
        try call.execute(
            Self.added, .integer(branch), .integer(BusyQuarter.number(atMilliseconds)), .integer(loans), .integer(returns))
    }

    /// Quarters of a branch in order, those in which nothing was counted left out.
    /// - Parameters:
    ///   - branch: where.
    ///   - quarters: since 1970 UTC.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func load(branch: Int64, _ quarters: Range<Int64>, limit: Int64) throws -> [BusyQuarter] {
        try call.rows(
            Self.range, .integer(branch), .integer(quarters.lowerBound), .integer(quarters.upperBound), .integer(limit), as: QuarterRow.self
        ).map { BusyQuarter(quarter: $0.quarter, loans: $0.loans, returns: $0.returns) }
    }
}
