// Reads what a loan needs to know of a service point: whose it is, and when it closes.

internal import CityRules
internal import CityMessages
internal import LecternKit

/// Service points as other plugins ask for them, many times a second: two statements, without what is for people only.
/// Valid inside one handler.
struct OpeningRows {
    /// A service point and its branch.
    struct Point {
        var row: PointOpening
        /// Nil: there is no such branch.
        var branch: BranchOpening?
    }

    private static let byCode = SQL("""
        SELECT \(PointOpening.columns("p")), \(BranchOpening.columns("b"))
        FROM \(PointRow.table) AS p LEFT JOIN \(BranchRow.table) AS b ON b.branch_id = p.branch_id
        WHERE p.code = $1
        """)
    private static let byTerminal = SQL("""
        SELECT \(PointOpening.columns("p")), \(BranchOpening.columns("b"))
        FROM \(TerminalRow.table) t JOIN \(PointRow.table) AS p ON p.service_point_id = t.service_point_id
        LEFT JOIN \(BranchRow.table) AS b ON b.branch_id = p.branch_id WHERE t.terminal = $1
        """)
    private static let deskOfBranch = SQL("""
        SELECT \(PointOpening.columns("p")), \(BranchOpening.columns("b"))
        FROM \(PointRow.table) AS p LEFT JOIN \(BranchRow.table) AS b ON b.branch_id = p.branch_id
        WHERE p.branch_id = $1 AND p.state <> 4 ORDER BY p.kind, p.code LIMIT 1
        """)
    private static let hours = SQL("""
        SELECT \(OpenTime.columns()), \(ClosedDate.nulls()) FROM \(OpenTimeRow.table) WHERE service_point_id = $1
        UNION ALL
        SELECT \(OpenTime.nulls()), \(ClosedDate.columns()) FROM \(ClosedDateRow.table)
        WHERE service_point_id = $1 AND local_date >= $2
        """)

    /// Exceptions are read for so many days ahead.
    private static let daysAheadMax: Int64 = 3 * 366

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The service point with a code, or at which a terminal of that name stands; nil: there is none.
    /// - Throws: `StoreError`.
    func load(code: String) throws -> Point? {
        try call.first(Self.byCode, .text(code), as: Self.point) ?? call.first(Self.byTerminal, .text(code), as: Self.point)
    }

    /// A desk of a branch, or where it has none another of its points; nil where it has no point at all.
    /// - Throws: `StoreError`.
    func loadDesk(branch: Int64) throws -> Point? {
        try call.first(Self.deskOfBranch, .integer(branch), as: Self.point)
    }

    /// The end of the first opening day of a point that does not end before a moment.
    /// - Returns: nil where it never opens again, or where its zone is unknown here.
    /// - Throws: `StoreError`.
    func closing(of point: Point, notBeforeMilliseconds moment: Int64) throws -> Int64? {
        try hours(of: point, from: LocalDay(utcMilliseconds: moment), daysMax: Self.daysAheadMax)?
            .closing(notBeforeMilliseconds: moment)
    }

    /// Whether a point is open at a moment, and when it closes or opens next.
    /// - Parameters:
    ///   - point: the point.
    ///   - moment: milliseconds since 1970.
    ///   - daysMax: is looked at for so many days.
    /// - Throws: `StoreError`.
    func opening(of point: Point, at moment: Int64, daysMax: Int64) throws -> City.OpenAtResponse {
        var answer = City.OpenAtResponse(zone: point.row.zone)
        guard point.row.state == .inService,
            let hours = try hours(of: point, from: LocalDay(utcMilliseconds: moment), daysMax: daysMax)
        else { return answer }
        answer.open = hours.isOpen(atMilliseconds: moment)
        if answer.open {
            answer.closesAtMs = hours.closes(atMilliseconds: moment, daysMax: daysMax) ?? 0
        } else {
            answer.opensAtMs = hours.opening(atMilliseconds: moment, daysMax: daysMax) ?? 0
        }
        return answer
    }

    /// The hours of a point, with its exceptions from a day on.
    /// - Parameters:
    ///   - point: the point.
    ///   - day: the first day, in Greenwich or where the point is.
    ///   - daysMax: for so many days.
    /// - Returns: nil where its zone is unknown here.
    /// - Throws: `StoreError`.
    func hours(of point: Point, from day: LocalDay, daysMax: Int64) throws -> OpeningHours? {
        guard let zone = LocalZone(point.row.zone) else { return nil }
        var times: [OpeningHours.Time] = []
        var closedDates: [LocalDay] = []
        // Whatever the zone, its day is not earlier than the day before the one in Greenwich.
        let first = day.advanced(by: -1)
        try call.each(Self.hours, .integer(point.row.servicePointId), .text(first.text)) { row in
            if let time = try row.nextIfPresent(OpenTime.self) {
                times.append(
                    OpeningHours.Time(
                        weekday: UInt32(truncatingIfNeeded: time.weekday),
                        from: UInt32(truncatingIfNeeded: time.fromMinute),
                        until: UInt32(truncatingIfNeeded: time.untilMinute)))
            } else if let day = LocalDay(try row.next(ClosedDate.self).localDate) {
                closedDates.append(day)
            }
            return true
        }
        guard point.row.hasDays else { return OpeningHours(zone: zone, times: times, closedDates: closedDates) }
        let exceptions = try DayRows(call).load(
            of: point.row.servicePointId, from: first, until: day.advanced(by: daysMax + 1), closedDates: Set(closedDates))
        return OpeningHours(zone: zone, times: times, exceptions: exceptions)
    }

    private static func point(_ row: Row) throws -> Point {
        Point(row: try row.next(PointOpening.self), branch: try row.nextIfPresent(BranchOpening.self))
    }
}
