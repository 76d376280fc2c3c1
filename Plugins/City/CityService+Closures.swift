// The handlers of emergency closures: announced, changed and lifted by people, begun and ended by a timer.

internal import CityMessages
internal import CityRules
internal import LecternKit

extension CityService {
    private static let pointsOfBranch = SQL("""
        SELECT service_point_id, branch_id, code FROM \(PointRow.table) WHERE branch_id = $1 AND state <> 4 ORDER BY code LIMIT $2
        """)
    private static let pointsOfLibrary = SQL("""
        SELECT p.service_point_id, p.branch_id, p.code FROM \(PointRow.table) p
        LEFT JOIN \(BranchRow.table) b ON b.branch_id = p.branch_id
        WHERE (p.library_id = $1 OR p.library_id = 0 AND b.library_id = $1) AND p.state <> 4 ORDER BY p.code LIMIT $2
        """)
    private static let pointByCode = SQL("SELECT service_point_id, branch_id, code FROM \(PointRow.table) WHERE code = $1")

    func closures(_ request: City.ClosuresRequest, _ call: Call) throws -> City.ClosuresResponse {
        let page = try PageRequest<KeysetCursor>(
            request.limit, request.cursor, CityLimits.page, invalid: City.Reason.cursorInvalid)
        var point: Int64?
        if !request.servicePointCode.isEmpty { point = try self.point(request.servicePointCode, call).id }
        let rows = ClosureRows(call)
        let found = try rows.page(of: point, withPast: request.withPast, before: page.after?.id ?? .max, limit: page.rowsMax)
        let closures = page.page(found) { KeysetCursor(at: 0, id: $0.closureId) }
        return City.ClosuresResponse(closures: try closures.items.map(rows.message), cursor: closures.cursor)
    }

    func announceClosure(_ request: City.AnnounceClosureRequest, _ call: Call) throws -> City.Closure {
        let now = call.nowMilliseconds
        let row = ClosureRow(
            closureId: try call.newID(), fromMs: request.fromMs == 0 ? now : request.fromMs,
            untilMs: request.untilMs == 0 ? nil : request.untilMs, reason: request.reason, state: .announced, version: 1)
        try check(row, now: now)
        try Self.validator.texts(request.texts, "texts")
        let points = try touched(request, call)
        return try move(row, from: nil, row.fromMs <= now ? .begun : .announced, points, call) { row, rows in
            try rows.insert(row, points)
            try TextRows(call).put(request.texts, "texts", of: row.closureId)
        }
    }

    func changeClosure(_ request: City.ChangeClosureRequest, _ call: Call) throws -> City.Closure {
        let (old, life) = try closure(request.closureId, call)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["from_ms", "until_ms", "reason", "texts"], found: old.version,
            absent: Refusal(City.Reason.closureUnknown, facts: ("closure_id", "\(request.closureId)")))
        var row = old
        if change.includes("from_ms"), life == .announced { row.fromMs = request.fromMs }
        if change.includes("until_ms") { row.untilMs = request.untilMs == 0 ? nil : request.untilMs }
        if change.includes("reason") { row.reason = request.reason }
        guard !request.fields.contains("from_ms") || life == .announced else {
            throw Self.validator.invalid("from_ms", "the closure has begun", zh: "闭馆已开始")
        }
        try check(row, now: call.nowMilliseconds)
        row.version += 1
        if change.includes("texts") { try Self.validator.texts(request.texts, "texts") }
        return try move(row, from: life, .changed, try ClosureRows(call).points(of: row.closureId), call) { row, rows in
            try rows.update(row)
            if change.includes("texts") { try TextRows(call).put(request.texts, "texts", of: row.closureId) }
        }
    }

    func liftClosure(_ request: City.LiftClosureRequest, _ call: Call) throws -> City.Closure {
        try Self.check(note: request.note)
        var (row, life) = try closure(request.closureId, call)
        // What was closed until now stays so; what never began takes no time.
        row.untilMs = max(row.fromMs, min(row.untilMs ?? .max, life == .announced ? row.fromMs : call.nowMilliseconds))
        row.version += 1
        return try move(row, from: life, .lifted, try ClosureRows(call).points(of: row.closureId), call, note: request.note) { row, rows in
            try rows.update(row)
        }
    }

    /// Looks at the clock, not at when it should have run: after a day without a daemon a closure begins late, and ends at once.
    func advanceClosure(_ request: City.AdvanceClosureRequest, _ call: Call) throws -> City.Closure {
        var (row, life) = try closure(request.closureId, call)
        let event: ClosureLife.Event
        switch life {
        case .announced: event = .begun
        case .inForce: event = .ended
        case .ended, .lifted: return try ClosureRows(call).message(row)
        }
        let verdict = ClosureLife.decide(
            from: life, event, by: call.actor, from: row.fromMs, until: row.untilMs, now: call.nowMilliseconds)
        guard verdict.objections.isEmpty else {
            try ClosureRows(call).schedule(row)
            return try ClosureRows(call).message(row)
        }
        row.version += 1
        return try move(row, from: life, event, try ClosureRows(call).points(of: row.closureId), call) { row, rows in
            try rows.update(row)
        }
    }

    /// Moves a closure: writes it, tells each point of it, and has it moved on at its next moment.
    private func move(
        _ row: ClosureRow, from life: ClosureLife.State?, _ event: ClosureLife.Event, _ points: [ClosureRows.Point], _ call: Call,
        note: String = "", write: (ClosureRow, ClosureRows) throws -> Void
    ) throws -> City.Closure {
        var row = row
        let rows = ClosureRows(call)
        let verdict = ClosureLife.decide(
            from: life, event, by: call.actor, from: row.fromMs, until: row.untilMs, now: call.nowMilliseconds)
        if let to = verdict.to { row.state = City.ClosureState(to) }
        try call.move(
            verdict, history: PlaceHistoryRow(placeId: row.closureId, note: note), isPast: false, refuse: Self.stateForbids
        ) {
            try write(row, rows)
            return row.state.life
        }
        try rows.tell(event.rawValue, row, points)
        try rows.schedule(row)
        return try rows.message(row)
    }

    private func closure(_ id: Int64, _ call: Call) throws -> (ClosureRow, ClosureLife.State) {
        guard let row = try ClosureRows(call).load(id) else {
            throw Refusal(City.Reason.closureUnknown, facts: ("closure_id", "\(id)"))
        }
        guard let life = row.state.life else { throw Refusal(City.Reason.stateForbids, facts: ("state", "\(row.state.rawValue)")) }
        return (row, life)
    }

    private func check(_ row: ClosureRow, now: Int64) throws(Refusal) {
        try Self.validator.requiredText(row.reason, "reason", charactersMax: CityLimits.reasonCharactersMax)
        let ahead = now + CityLimits.closureAheadDaysMax * 86_400_000
        guard row.fromMs >= 0, row.fromMs <= ahead else {
            throw Self.validator.invalid(
                "from_ms", "it is more than \(CityLimits.closureAheadDaysMax) days ahead, or negative",
                zh: "晚于 \(CityLimits.closureAheadDaysMax) 天以后，或为负")
        }
        guard let until = row.untilMs else { return }
        guard until > row.fromMs, until <= ahead else {
            throw Self.validator.invalid(
                "until_ms", "it is not after from_ms, or more than \(CityLimits.closureAheadDaysMax) days ahead",
                zh: "不晚于 from_ms，或晚于 \(CityLimits.closureAheadDaysMax) 天以后")
        }
    }

    /// The points that an announcement names, each once, by code.
    private func touched(_ request: City.AnnounceClosureRequest, _ call: Call) throws -> [ClosureRows.Point] {
        guard request.servicePointCodes.count <= CityLimits.closurePointsMax else {
            throw Self.validator.invalid(
                "service_point_codes", "there are more than \(CityLimits.closurePointsMax)",
                zh: "超过 \(CityLimits.closurePointsMax) 项")
        }
        let limit = SQLValue.integer(Int64(CityLimits.closurePointsMax + 1))
        let versioned = VersionedRows(call)
        var found: [String: ClosureRows.Point] = [:]
        for code in request.servicePointCodes { found[code] = try point(code, call) }
        if !request.branchCode.isEmpty {
            guard let branch = try versioned.branch(code: request.branchCode)?.branch else {
                throw Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.branchCode))
            }
            for point in try call.rows(Self.pointsOfBranch, .integer(branch.branchId), limit, as: Self.point) { found[point.code] = point }
        }
        if !request.libraryCode.isEmpty {
            guard let library = try versioned.library(code: request.libraryCode) else {
                throw Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.libraryCode))
            }
            for point in try call.rows(Self.pointsOfLibrary, .integer(library.libraryId), limit, as: Self.point) {
                found[point.code] = point
            }
        }
        guard (1...CityLimits.closurePointsMax).contains(found.count) else {
            throw Self.validator.invalid(
                "service_point_codes", "no point is touched, or more than \(CityLimits.closurePointsMax)",
                zh: "未涉及服务点，或超过 \(CityLimits.closurePointsMax) 个")
        }
        return found.values.sorted { $0.code < $1.code }
    }

    private func point(_ code: String, _ call: Call) throws -> ClosureRows.Point {
        guard let point = try call.first(Self.pointByCode, .text(code), as: Self.point) else {
            throw Refusal(City.Reason.servicePointUnknown, facts: ("code", code))
        }
        return point
    }

    private static func point(_ row: Row) throws -> ClosureRows.Point {
        ClosureRows.Point(id: try row.next(Int64.self), branch: try row.next(Int64.self), code: try row.next(String.self))
    }
}
