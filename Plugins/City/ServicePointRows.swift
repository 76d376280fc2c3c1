// Reads service points with their hours.

internal import CityRules
internal import CityMessages
internal import LecternKit
internal import TypesMessages

/// Service points as the tables hold them. Valid inside one handler.
struct ServicePointRows {
    /// A service point, and what makes its days other than those of the week.
    struct Point {
        var details: City.ServicePointDetails
        var exceptions = DayExceptions()

        /// Whether it serves readers at a moment: it is in service, and in its hours; false where its zone is unknown here.
        func isOpen(atMilliseconds moment: Int64) -> Bool {
            guard details.state == .inService, let zone = LocalZone(details.zone) else { return false }
            var exceptions = exceptions
            exceptions.closedDates.formUnion(details.closedDates.compactMap(LocalDay.init))
            let times = details.hours.map { OpeningHours.Time(weekday: $0.weekday, from: $0.fromMinute, until: $0.untilMinute) }
            return OpeningHours(zone: zone, times: times, exceptions: exceptions).isOpen(atMilliseconds: moment)
        }
    }

    private static let ofBranch = SQL("""
        SELECT \(PointRow.columns("p")), b.library_id FROM \(PointRow.table) p
        LEFT JOIN \(BranchRow.table) b ON b.branch_id = p.branch_id WHERE $1 = 0 OR p.branch_id = $1 ORDER BY p.code
        """)
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
    private static let abilitiesOfBranch = SQL("""
        SELECT \(AbilityRow.columns("a")) FROM \(AbilityRow.table) a
        JOIN \(PointRow.table) p ON p.service_point_id = a.service_point_id WHERE $1 = 0 OR p.branch_id = $1
        ORDER BY a.service_point_id, a.ability
        """)
    private static let byCode = SQL("""
        SELECT \(PointRow.columns("p")), b.library_id FROM \(PointRow.table) p
        LEFT JOIN \(BranchRow.table) b ON b.branch_id = p.branch_id WHERE p.code = $1
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Service points in the order of their codes.
    /// - Parameters:
    ///   - branch: whose; 0: all.
    ///   - nowMilliseconds: exceptions of the days around it are read.
    /// - Returns: the points with hours, closed dates and abilities.
    /// - Throws: `StoreError`.
    func load(branch: Int64, nowMilliseconds: Int64) throws -> [Point] {
        var withDays: Set<Int64> = []
        var points = try call.rows(Self.ofBranch, .integer(branch)) { row in
            let (point, hasDays) = try Self.point(row)
            if hasDays { withDays.insert(point.servicePointId) }
            return point
        }
        var places: [Int64: Int] = [:]
        for (index, point) in points.enumerated() { places[point.servicePointId] = index }
        for row in try call.rows(Self.timesOfBranch, .integer(branch), as: OpenTimeRow.self) {
            let time = OpenTime(weekday: row.weekday, fromMinute: row.fromMinute, untilMinute: row.untilMinute)
            if let index = places[row.servicePointId] { points[index].hours.append(time.message) }
        }
        for row in try call.rows(Self.datesOfBranch, .integer(branch), as: ClosedDateRow.self) {
            if let index = places[row.servicePointId] { points[index].closedDates.append(row.localDate) }
        }
        for row in try call.rows(Self.abilitiesOfBranch, .integer(branch), as: AbilityRow.self) {
            if let index = places[row.servicePointId] { points[index].abilities.append(row.ability) }
        }
        let today = LocalDay(utcMilliseconds: nowMilliseconds)
        return try points.map { point in
            guard withDays.contains(point.servicePointId) else { return Point(details: point) }
            return Point(details: point, exceptions: try exceptions(of: point.servicePointId, around: today))
        }
    }

    /// The service point with a code, whole, or nil.
    /// - Throws: `StoreError`.
    func load(code: String) throws -> Point? {
        guard case (var details, let hasDays)? = try call.first(Self.byCode, .text(code), as: Self.point) else { return nil }
        try PointParts(call).fill(&details)
        guard hasDays else { return Point(details: details) }
        let today = LocalDay(utcMilliseconds: call.nowMilliseconds)
        return Point(details: details, exceptions: try exceptions(of: details.servicePointId, around: today))
    }

    /// Whatever the zone, its day is that of Greenwich, the one before or the one after.
    private func exceptions(of point: Int64, around day: LocalDay) throws -> DayExceptions {
        try DayRows(call).load(of: point, from: day.advanced(by: -1), until: day.advanced(by: 1), closedDates: [])
    }

    /// A point without its parts, of the library that it has or else that of its branch; and whether its days are to be looked up.
    private static func point(_ row: Row) throws -> (City.ServicePointDetails, hasDays: Bool) {
        let (point, library) = (try row.next(PointRow.self), try row.next(Int64?.self))
        var details = point.message
        if details.libraryId == 0 { details.libraryId = library ?? 0 }
        return (details, point.hasDays)
    }
}
