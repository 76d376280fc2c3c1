// Reads service points with their hours.

internal import CityRules
internal import CityMessages
internal import LecternKit
internal import TypesMessages

/// Service points as the tables hold them. Valid inside one handler.
struct ServicePointRows {
    /// A service point, and its hours where its zone is known here.
    struct Point {
        var details: City.ServicePointDetails
        var hours: OpeningHours? {
            LocalZone(details.zone).map { zone in
                OpeningHours(
                    zone: zone,
                    times: details.hours.map { .init(weekday: $0.weekday, from: $0.fromMinute, until: $0.untilMinute) },
                    closedDates: details.closedDates.compactMap(LocalDay.init))
            }
        }
    }

    private static let ofBranch = SQL(
        "SELECT \(PointRow.columns()) FROM \(PointRow.table) WHERE $1 = 0 OR branch_id = $1 ORDER BY code")
    private static let timesOfBranch = SQL("""
        SELECT \(OpenTimeRow.columns("t")) FROM \(OpenTimeRow.table) t
        JOIN \(PointRow.table) p ON p.service_point_id = t.service_point_id WHERE $1 = 0 OR p.branch_id = $1
        ORDER BY t.service_point_id, t.weekday, t.from_minute
        """)
    private static let datesOfBranch = SQL("""
        SELECT \(ClosedDateRow.columns("d")) FROM \(ClosedDateRow.table) d
        JOIN \(PointRow.table) p ON p.service_point_id = d.service_point_id WHERE $1 = 0 OR p.branch_id = $1
        ORDER BY d.service_point_id, d.local_date
        """)
    private static let byCode = SQL("SELECT \(PointRow.columns()) FROM \(PointRow.table) WHERE code = $1")
    private static let times = SQL("""
        SELECT \(OpenTime.columns()) FROM \(OpenTimeRow.table) WHERE service_point_id = $1 ORDER BY weekday, from_minute
        """)
    private static let dates = SQL(
        "SELECT \(ClosedDate.columns()) FROM \(ClosedDateRow.table) WHERE service_point_id = $1 ORDER BY local_date")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Service points in the order of their numbers.
    /// - Parameter branch: whose; 0: all.
    /// - Returns: the points with hours and closed dates.
    /// - Throws: `StoreError`.
    func load(branch: Int64) throws -> [Point] {
        var points = try call.rows(Self.ofBranch, .integer(branch)) { try $0.next(PointRow.self).message }
        var places: [Int64: Int] = [:]
        for (index, point) in points.enumerated() { places[point.servicePointId] = index }
        for row in try call.rows(Self.timesOfBranch, .integer(branch), as: OpenTimeRow.self) {
            let time = OpenTime(weekday: row.weekday, fromMinute: row.fromMinute, untilMinute: row.untilMinute)
            if let index = places[row.servicePointId] { points[index].hours.append(time.message) }
        }
        for row in try call.rows(Self.datesOfBranch, .integer(branch), as: ClosedDateRow.self) {
            if let index = places[row.servicePointId] { points[index].closedDates.append(row.localDate) }
        }
        return points.map(Point.init(details:))
    }

    /// The service point with a code, or nil.
    /// - Throws: `StoreError`.
    func load(code: String) throws -> Point? {
        try call.first(Self.byCode, .text(code), as: PointRow.self).map(withHours)
    }

    private func withHours(_ row: PointRow) throws -> Point {
        var details = row.message
        let id = SQLValue.integer(row.servicePointId)
        details.hours = try call.rows(Self.times, id) { try $0.next(OpenTime.self).message }
        details.closedDates = try call.rows(Self.dates, id, as: ClosedDate.self).map(\.localDate)
        return Point(details: details)
    }
}
