// Reads what a loan needs to know of a service point: whose it is, and when it closes.

internal import CityHours
internal import CityMessages
internal import LecternKit

/// Service points as other plugins ask for them, many times a second: two statements, without what is for people only.
/// Valid inside one handler.
struct OpeningRows {
    /// A service point and its branch.
    struct Point {
        var id: Int64
        var code: String
        var zone: String
        var branchID: Int64
        /// Nil: there is no such branch.
        var branch: (library: Int64, code: String, name: String)?
    }

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The service point with a code, or nil.
    /// - Throws: `StoreError`.
    func load(code: String) throws -> Point? {
        try call.first(
            """
            SELECT p.service_point_id, p.code, p.zone, p.branch_id, b.library_id, b.code, b.name
            FROM city_point AS p LEFT JOIN city_branch AS b ON b.branch_id = p.branch_id
            WHERE p.code = $1
            """, .text(code), as: Self.point)
    }

    /// A desk of a branch, or where it has none another of its points; nil where it has no point at all.
    /// - Throws: `StoreError`.
    func loadDesk(branch: Int64) throws -> Point? {
        try call.first(
            """
            SELECT p.service_point_id, p.code, p.zone, p.branch_id, b.library_id, b.code, b.name
            FROM city_point AS p LEFT JOIN city_branch AS b ON b.branch_id = p.branch_id
            WHERE p.branch_id = $1 ORDER BY p.kind, p.code LIMIT 1
            """, .integer(branch), as: Self.point)
    }

    /// The end of the first opening day of a point that does not end before a moment.
    /// - Returns: nil where it never opens again, or where its zone is unknown here.
    /// - Throws: `StoreError`.
    func closing(of point: Point, notBeforeMilliseconds moment: Int64) throws -> Int64? {
        guard let zone = Zones.zone(point.zone) else { return nil }
        var times: [OpeningHours.Time] = []
        var closedDates: [LocalDay] = []
        // Whatever the zone, its day is not earlier than the day before the one in Greenwich.
        let first = LocalDay(utcMilliseconds: moment).advanced(by: -1)
        try call.each(
            """
            SELECT weekday, from_minute, until_minute, '' AS local_date FROM city_open_time WHERE service_point_id = $1
            UNION ALL
            SELECT 0, 0, 0, local_date FROM city_closed_date WHERE service_point_id = $1 AND local_date >= $2
            """, .integer(point.id), .text(first.text)
        ) { row in
            let weekday = try row.integer(0)
            if weekday != 0 {
                times.append(
                    OpeningHours.Time(
                        weekday: UInt32(truncatingIfNeeded: weekday), from: UInt32(truncatingIfNeeded: try row.integer(1)),
                        until: UInt32(truncatingIfNeeded: try row.integer(2))))
            } else if let day = LocalDay(try row.text(3)) {
                closedDates.append(day)
            }
            return true
        }
        return OpeningHours(zone: zone, times: times, closedDates: closedDates).closing(notBeforeMilliseconds: moment)
    }

    private static func point(_ row: Row) throws -> Point {
        var point = Point(
            id: try row.integer(0), code: try row.text(1), zone: try row.text(2), branchID: try row.integer(3))
        if let library = try row.optionalInteger(4) { point.branch = (library, try row.text(5), try row.text(6)) }
        return point
    }
}
