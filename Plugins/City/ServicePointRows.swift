// Reads service points with their hours.

internal import CityHours
internal import CityMessages
internal import LecternKit
internal import TypesMessages

/// Service points as the tables hold them. Valid inside one handler.
struct ServicePointRows {
    /// A service point, and its hours where its zone is known here.
    struct Point {
        var details: City.ServicePointDetails
        var hours: OpeningHours? {
            Zones.zone(details.zone).map { zone in
                OpeningHours(
                    zone: zone,
                    times: details.hours.map { .init(weekday: $0.weekday, from: $0.fromMinute, until: $0.untilMinute) },
                    closedDates: details.closedDates.compactMap(LocalDay.init))
            }
        }
    }

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Service points in the order of their numbers.
    /// - Parameter branch: whose; 0: all.
    /// - Returns: the points with hours and closed dates.
    /// - Throws: `StoreError`.
    func load(branch: Int64) throws -> [Point] {
        var points = try call.rows(
            """
            SELECT service_point_id, branch_id, code, name, kind, latitude, longitude, zone, lends, takes_returns, version
            FROM city_point WHERE $1 = 0 OR branch_id = $1 ORDER BY code
            """, .integer(branch), as: Self.details)
        var places: [Int64: Int] = [:]
        for (index, point) in points.enumerated() { places[point.servicePointId] = index }
        try call.each(
            """
            SELECT t.service_point_id, t.weekday, t.from_minute, t.until_minute FROM city_open_time t
            JOIN city_point p ON p.service_point_id = t.service_point_id WHERE $1 = 0 OR p.branch_id = $1
            ORDER BY t.service_point_id, t.weekday, t.from_minute
            """, .integer(branch)
        ) { row in
            if let index = places[try row.integer(0)] { points[index].hours.append(try Self.openTime(row, 1)) }
            return true
        }
        try call.each(
            """
            SELECT d.service_point_id, d.local_date FROM city_closed_date d
            JOIN city_point p ON p.service_point_id = d.service_point_id WHERE $1 = 0 OR p.branch_id = $1
            ORDER BY d.service_point_id, d.local_date
            """, .integer(branch)
        ) { row in
            if let index = places[try row.integer(0)] { points[index].closedDates.append(try row.text(1)) }
            return true
        }
        return points.map(Point.init(details:))
    }

    /// The service point with a code, or nil.
    /// - Throws: `StoreError`.
    func load(code: String) throws -> Point? {
        try call.first(
            """
            SELECT service_point_id, branch_id, code, name, kind, latitude, longitude, zone, lends, takes_returns, version
            FROM city_point WHERE code = $1
            """, .text(code), as: Self.details
        ).map(withHours)
    }

    private func withHours(_ details: City.ServicePointDetails) throws -> Point {
        var details = details
        let id = SQLValue.integer(details.servicePointId)
        details.hours = try call.rows(
            """
            SELECT weekday, from_minute, until_minute FROM city_open_time
            WHERE service_point_id = $1 ORDER BY weekday, from_minute
            """, id
        ) { try Self.openTime($0, 0) }
        details.closedDates = try call.rows(
            "SELECT local_date FROM city_closed_date WHERE service_point_id = $1 ORDER BY local_date", id
        ) { try $0.text(0) }
        return Point(details: details)
    }

    private static func openTime(_ row: Row, _ column: Int) throws -> Types.OpenTime {
        Types.OpenTime(
            weekday: UInt32(truncatingIfNeeded: try row.integer(column)),
            fromMinute: UInt32(truncatingIfNeeded: try row.integer(column + 1)),
            untilMinute: UInt32(truncatingIfNeeded: try row.integer(column + 2)))
    }

    private static func details(_ row: Row) throws -> City.ServicePointDetails {
        City.ServicePointDetails(
            servicePointId: try row.integer(0), branchId: try row.integer(1), code: try row.text(2),
            name: try row.text(3), kind: City.ServicePointKind(rawValue: Int32(truncatingIfNeeded: try row.integer(4))),
            place: try CityService.place(row, 5), zone: try row.text(7), lends: try row.bool(8),
            takesReturns: try row.bool(9), version: try row.integer(10))
    }
}
