// What belongs to a service point and stands in tables of its own: hours, days, abilities, terminals, texts.

internal import CityMessages
internal import LecternKit
internal import TypesMessages

/// The parts of service points as the tables hold them. Valid inside one handler.
struct PointParts {
    private static let times = SQL("""
        SELECT \(OpenTime.columns()) FROM \(OpenTimeRow.table) WHERE service_point_id = $1 ORDER BY weekday, from_minute
        """)
    private static let dates = SQL(
        "SELECT \(ClosedDate.columns()) FROM \(ClosedDateRow.table) WHERE service_point_id = $1 ORDER BY local_date")
    private static let abilities = SQL("SELECT \(AbilityRow.columns()) FROM \(AbilityRow.table) WHERE service_point_id = $1")
    private static let terminals = SQL(
        "SELECT terminal FROM \(TerminalRow.table) WHERE service_point_id = $1 ORDER BY terminal")
    private static let specialDays = SQL("""
        SELECT \(SpecialDayRow.columns()) FROM \(SpecialDayRow.table) WHERE service_point_id = $1 ORDER BY local_date, from_minute
        """)
    private static let pointOfTerminal = SQL("""
        SELECT p.code FROM \(TerminalRow.table) t JOIN \(PointRow.table) p ON p.service_point_id = t.service_point_id
        WHERE t.terminal = $1
        """)
    private static let pointNamed = SQL("SELECT code FROM \(PointRow.table) WHERE code = $1")
    private static let withoutTimes = SQL("DELETE FROM \(OpenTimeRow.table) WHERE service_point_id = $1")
    private static let withoutDates = SQL("DELETE FROM \(ClosedDateRow.table) WHERE service_point_id = $1")
    private static let withoutAbilities = SQL("DELETE FROM \(AbilityRow.table) WHERE service_point_id = $1")
    private static let withoutTerminals = SQL("DELETE FROM \(TerminalRow.table) WHERE service_point_id = $1")
    private static let withoutSpecialDays = SQL("DELETE FROM \(SpecialDayRow.table) WHERE service_point_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Fills in what the row of a service point does not have.
    /// - Throws: `StoreError`.
    func fill(_ point: inout City.ServicePointDetails) throws {
        let id = SQLValue.integer(point.servicePointId)
        point.hours = try call.rows(Self.times, id) { try $0.next(OpenTime.self).message }
        point.closedDates = try call.rows(Self.dates, id, as: ClosedDate.self).map(\.localDate)
        point.abilities += try call.rows(Self.abilities, id, as: AbilityRow.self).map(\.ability)
        point.abilities.sort { $0.rawValue < $1.rawValue }
        point.terminals = try call.rows(Self.terminals, id, as: String.self)
        point.specialDays = Self.days(try call.rows(Self.specialDays, id, as: SpecialDayRow.self))
        let texts = try TextRows(call).load(point.servicePointId)
        point.names = texts["names"] ?? []
        point.directions = texts["directions"] ?? []
    }

    /// Puts all parts in place of those that were there.
    /// - Throws: `StoreError`.
    func put(_ request: City.PutServicePointRequest, of point: Int64) throws {
        let id = SQLValue.integer(point)
        try call.execute(Self.withoutTimes, id)
        for time in request.hours {
            try call.insert(
                OpenTimeRow(
                    servicePointId: point, weekday: Int64(time.weekday), fromMinute: Int64(time.fromMinute),
                    untilMinute: Int64(time.untilMinute)))
        }
        try call.execute(Self.withoutDates, id)
        for date in Set(request.closedDates).sorted() { try call.insert(ClosedDateRow(servicePointId: point, localDate: date)) }
        try call.execute(Self.withoutAbilities, id)
        for ability in request.abilities where ![.lends, .takesReturns].contains(ability) {
            try call.insert(AbilityRow(servicePointId: point, ability: ability))
        }
        try call.execute(Self.withoutTerminals, id)
        for terminal in request.terminals { try call.insert(TerminalRow(terminal: terminal, servicePointId: point)) }
        try call.execute(Self.withoutSpecialDays, id)
        for day in request.specialDays {
            let parts = day.hours.isEmpty ? [City.DayHours()] : day.hours
            for part in parts {
                try call.insert(
                    SpecialDayRow(
                        servicePointId: point, localDate: day.date, fromMinute: Int64(part.fromMinute),
                        untilMinute: Int64(part.untilMinute), name: day.name))
            }
        }
        try TextRows(call).put(request.names, "names", of: point)
        try TextRows(call).put(request.directions, "directions", of: point)
    }

    /// Checks that terminals may be bound to a point: none is named as another point, or stands at one. A refusal keeps what was written,
    /// so this comes first.
    /// - Throws: `StoreError`; `TERMINAL_TAKEN`.
    func check(_ terminals: [String], of code: String) throws {
        for terminal in terminals + [code] {
            let named = terminal == code ? nil : try call.first(Self.pointNamed, .text(terminal), as: String.self)
            let bound = try call.first(Self.pointOfTerminal, .text(terminal), as: String.self)
            if let other = named ?? bound, other != code {
                throw Refusal(City.Reason.terminalTaken, facts: ("terminal", terminal), ("code", other))
            }
        }
    }

    /// Rows of special days, which are in order, as days.
    static func days(_ rows: [SpecialDayRow]) -> [City.SpecialDay] {
        var days: [City.SpecialDay] = []
        for row in rows {
            if days.last?.date != row.localDate { days.append(City.SpecialDay(date: row.localDate, name: row.name)) }
            guard row.untilMinute > row.fromMinute else { continue }
            days[days.count - 1].hours.append(
                City.DayHours(
                    fromMinute: UInt32(truncatingIfNeeded: row.fromMinute), untilMinute: UInt32(truncatingIfNeeded: row.untilMinute)))
        }
        return days
    }
}
