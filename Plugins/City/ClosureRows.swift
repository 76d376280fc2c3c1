// Closures, and which service points they touch.

internal import CityMessages
internal import CityRules
internal import LecternKit

extension Subject {
    /// A partner.
    static func partner(_ id: Int64) -> Subject { Subject("partner", id) }
}

/// Closures as the tables hold them. Valid inside one handler.
struct ClosureRows {
    /// A service point that a closure touches.
    struct Point {
        var id: Int64
        var branch: Int64
        var code: String
    }

    private static let byID = SQL("SELECT \(ClosureRow.columns()) FROM \(ClosureRow.table) WHERE closure_id = $1")
    private static let points = SQL("""
        SELECT p.service_point_id, p.branch_id, p.code FROM \(ClosurePointRow.table) c
        JOIN \(PointRow.table) p ON p.service_point_id = c.service_point_id WHERE c.closure_id = $1 ORDER BY p.code
        """)
    private static let page = SQL("""
        SELECT \(ClosureRow.columns()) FROM \(ClosureRow.table)
        WHERE ($1 = 1 OR state <= 2) AND closure_id < $2 ORDER BY closure_id DESC LIMIT $3
        """)
    private static let pageOfPoint = SQL("""
        SELECT \(ClosureRow.columns("c")) FROM \(ClosurePointRow.table) p JOIN \(ClosureRow.table) c ON c.closure_id = p.closure_id
        WHERE p.service_point_id = $4 AND ($1 = 1 OR c.state <= 2) AND p.closure_id < $2 ORDER BY p.closure_id DESC LIMIT $3
        """)
    private static let partners = SQL("""
        SELECT a.name FROM \(PartnerPointRow.table) p JOIN \(PartnerRow.table) a ON a.partner_id = p.partner_id
        WHERE p.service_point_id = $1 AND a.state <> 3 ORDER BY a.name LIMIT $2
        """)
    private static let touched = PointRow.update(.hasDays)
    private static let written = ClosureRow.update(.fromMs, .untilMs, .reason, .state, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A closure, or nil.
    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> ClosureRow? { try call.first(Self.byID, .integer(id), as: ClosureRow.self) }

    /// The points that a closure touches, by code.
    /// - Throws: `StoreError`.
    func points(of id: Int64) throws -> [Point] {
        try call.rows(Self.points, .integer(id)) { row in
            Point(id: try row.next(Int64.self), branch: try row.next(Int64.self), code: try row.next(String.self))
        }
    }

    /// A page of closures, the latest first.
    /// - Parameters:
    ///   - point: of this point; nil: of all.
    ///   - withPast: with those that are over.
    ///   - before: the number of the last one of the page before.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func page(of point: Int64?, withPast: Bool, before: Int64, limit: Int64) throws -> [ClosureRow] {
        let (past, last, count) = (SQLValue.integer(withPast ? 1 : 0), SQLValue.integer(before), SQLValue.integer(limit))
        guard let point else { return try call.rows(Self.page, past, last, count, as: ClosureRow.self) }
        return try call.rows(Self.pageOfPoint, past, last, count, .integer(point), as: ClosureRow.self)
    }

    /// Writes a new closure of points, whose days are looked up from now on.
    /// - Throws: `StoreError`.
    func insert(_ row: ClosureRow, _ points: [Point]) throws {
        try call.insert(row)
        for point in points {
            try call.insert(ClosurePointRow(closureId: row.closureId, servicePointId: point.id))
            try call.update(PointRow(servicePointId: point.id, hasDays: true), Self.touched)
        }
    }

    /// Writes a closure that has moved.
    /// - Throws: `StoreError`.
    func update(_ row: ClosureRow) throws { try call.update(row, Self.written) }

    /// Emits a change for each point that a closure touches, and one for each partner that acts for it.
    /// - Throws: `StoreError`.
    func tell(_ kind: String, _ row: ClosureRow, _ points: [Point]) throws {
        for point in points {
            let told = City.ClosureAtPoint(
                closureId: row.closureId, servicePointId: point.id, branchId: point.branch, fromMs: row.fromMs,
                untilMs: row.untilMs ?? 0, reason: row.reason, state: row.state)
            let subject = Subject.servicePoint(point.id)
            try call.emit(topic: "city.closure", kind: kind, subject: subject, told)
            for partner in try call.rows(Self.partners, .integer(point.id), .integer(CityLimits.partnersOfPointMax), as: String.self) {
                try call.emit(topic: "city.closure", kind: kind, subject: subject, toPartner: partner, told)
            }
        }
    }

    /// The contract's message.
    /// - Throws: `StoreError`.
    func message(_ row: ClosureRow) throws -> City.Closure {
        City.Closure(
            closureId: row.closureId, fromMs: row.fromMs, untilMs: row.untilMs ?? 0, reason: row.reason,
            texts: try TextRows(call).load(row.closureId)["texts"] ?? [], state: row.state,
            servicePointCodes: try points(of: row.closureId).map(\.code), version: row.version)
    }

    /// Has the closure begun or ended at its next moment.
    /// - Throws: `StoreError`.
    func schedule(_ row: ClosureRow) throws {
        let next = row.state == .announced ? row.fromMs : row.state == .inForce ? row.untilMs : nil
        if let next {
            try call.schedule(
                at: next, key: "closure/\(row.closureId)", City.Timers.advanceClosure,
                City.AdvanceClosureRequest(closureId: row.closureId))
        } else {
            try call.cancelTimer(key: "closure/\(row.closureId)")
        }
    }
}
