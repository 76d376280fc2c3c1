// The handlers by which an administrator changes service points.

internal import CityMessages
internal import CityRules
internal import LecternKit
internal import TypesMessages

extension CityService {
    private static let pointPut = PointRow.insert(
        onConflict: .code, update: .branchId, .name, .kind, .latitude, .longitude, .zone, .lends, .takesReturns, .libraryId, .capacity,
        .address, .calendar, .holidays, .hasDays, raise: .version, returning: "service_point_id")
    private static let pointMoved = PointRow.update(.state, .version)
    private static let wasClosed = SQL("SELECT closure_id FROM \(ClosurePointRow.table) WHERE service_point_id = $1 LIMIT 1")
    private static let changeable = [
        "branch_code", "name", "kind", "place", "zone", "hours", "closed_dates", "lends", "takes_returns", "library_code", "abilities",
        "capacity", "address", "names", "directions", "terminals", "calendar", "holidays", "special_days",
    ]

    func putServicePoint(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.ServicePointDetails {
        try Self.validator.code(request.code, "code")
        let old = try ServicePointRows(call).load(code: request.code)?.details
        let request = try whole(request, old, call)
        try check(request)
        let (library, branch) = try owners(request, call)
        try PointParts(call).check(request.terminals, of: request.code)
        let id = try old?.servicePointId ?? call.newID()
        let verdict = PointLife.table.decide(
            from: try old.map(Self.life), old != nil ? .changed : request.planned ? .planned : .added, by: call.actor)
        try call.move(verdict, history: PlaceHistoryRow(placeId: id), isPast: false, refuse: Self.stateForbids) {
            let state = old?.state ?? (request.planned ? .planned : .inService)
            let row = PointRow(
                servicePointId: id, branchId: branch, code: request.code, name: request.name, kind: request.kind,
                latitude: request.place?.latitude, longitude: request.place?.longitude, zone: request.zone, lends: request.lends,
                takesReturns: request.takesReturns, version: 1, libraryId: library, capacity: Int64(request.capacity),
                address: request.address, state: state, calendar: request.calendar, holidays: request.holidays,
                hasDays: try hasDays(request, id, call))
            guard try call.first(row, Self.pointPut, as: Int64.self) != nil else { throw RowNotReturned() }
            try PointParts(call).put(request, of: id)
            return state.life
        }
        return try tell("put", code: request.code, call)
    }

    func moveServicePoint(_ request: City.MoveServicePointRequest, _ call: Call) throws -> City.ServicePointDetails {
        try Self.check(note: request.note)
        guard let to = request.to.life else { throw Self.validator.invalid("to", "it is not a state of a service point", zh: "不是服务点的状态") }
        guard let point = try ServicePointRows(call).load(code: request.code)?.details else {
            throw Refusal(City.Reason.servicePointUnknown, facts: ("code", request.code))
        }
        try Self.check(expected: request.expectedVersion, found: point.version)
        let from = try Self.life(point)
        let verdict = PointLife.table.decide(from: from, PointLife.event(from: from, to: to), by: call.actor)
        try call.move(
            verdict, history: PlaceHistoryRow(placeId: point.servicePointId, note: request.note), isPast: false,
            refuse: Self.stateForbids
        ) {
            let row = PointRow(servicePointId: point.servicePointId, version: point.version + 1, state: request.to)
            try call.update(row, Self.pointMoved)
            return to
        }
        return try tell(verdict.event.rawValue, code: request.code, call)
    }

    /// Emits the change of a point, and returns the point as it is now.
    private func tell(_ kind: String, code: String, _ call: Call) throws -> City.ServicePointDetails {
        let point = try servicePoint(City.ServicePointRequest(code: code), call)
        try call.emit(topic: "city.service_point", kind: kind, subject: .servicePoint(point.servicePointId), point)
        return point
    }

    private static func life(_ point: City.ServicePointDetails) throws -> PointLife.State {
        guard let life = point.state.life else {
            throw Refusal(City.Reason.stateForbids, facts: ("state", "\(point.state.rawValue)"))
        }
        return life
    }

    /// The library and the branch of a point; 0: it stands at no branch.
    private func owners(_ request: City.PutServicePointRequest, _ call: Call) throws -> (library: Int64, branch: Int64) {
        let rows = VersionedRows(call)
        var (library, branch): (Int64, Int64) = (0, 0)
        if !request.branchCode.isEmpty {
            guard let found = try rows.branch(code: request.branchCode) else {
                throw Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.branchCode))
            }
            (library, branch) = (found.branch.libraryId, found.branch.branchId)
        }
        if !request.libraryCode.isEmpty {
            guard let found = try rows.library(code: request.libraryCode) else {
                throw Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.libraryCode))
            }
            library = found.libraryId
        }
        return (library, branch)
    }

    /// Whether the days of a point are to be looked up beyond hours and closed dates.
    private func hasDays(_ request: City.PutServicePointRequest, _ id: Int64, _ call: Call) throws -> Bool {
        if !request.calendar.isEmpty || !request.specialDays.isEmpty { return true }
        return try call.first(Self.wasClosed, .integer(id), as: Int64.self) != nil
    }

    /// The request with what it does not change filled in from the point.
    private func whole(
        _ request: City.PutServicePointRequest, _ old: City.ServicePointDetails?, _ call: Call
    ) throws -> City.PutServicePointRequest {
        var request = request
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: Self.changeable, found: old?.version,
            absent: Refusal(City.Reason.servicePointUnknown, facts: ("code", request.code)))
        if let old {
            if !change.includes("branch_code") { request.branchCode = try VersionedRows(call).branchCode(id: old.branchId) }
            // With another branch it becomes that branch's library's, unless another is named.
            if !change.includes("library_code") {
                request.libraryCode = change.includes("branch_code") ? "" : try VersionedRows(call).libraryCode(id: old.libraryId)
            }
            change.keep("name", &request.name, old.name)
            change.keep("kind", &request.kind, old.kind)
            change.keep("place", &request.place, old.place)
            change.keep("zone", &request.zone, old.zone)
            change.keep("hours", &request.hours, old.hours)
            change.keep("closed_dates", &request.closedDates, old.closedDates)
            change.keep("capacity", &request.capacity, old.capacity)
            change.keep("address", &request.address, old.address)
            change.keep("names", &request.names, old.names)
            change.keep("directions", &request.directions, old.directions)
            change.keep("terminals", &request.terminals, old.terminals)
            change.keep("calendar", &request.calendar, old.calendar)
            change.keep("holidays", &request.holidays, old.holidays)
            change.keep("special_days", &request.specialDays, old.specialDays)
        }
        keepAbilities(&request, old, change)
        return request
    }

    /// What a point does, said once: lending and taking back in `lends` and `takesReturns`, and all of it in `abilities`.
    private func keepAbilities(_ request: inout City.PutServicePointRequest, _ old: City.ServicePointDetails?, _ change: FieldChange) {
        let fields = request.fields
        if !change.includes("abilities"), let old { request.abilities = old.abilities }
        let abilities = request.abilities
        func flag(_ field: String, _ ability: City.Ability, _ new: Bool, _ old: Bool?) -> Bool {
            if fields.isEmpty { return new || abilities.contains(ability) }
            if fields.contains(field) { return new }
            return fields.contains("abilities") ? abilities.contains(ability) : old ?? new
        }
        request.lends = flag("lends", .lends, request.lends, old?.lends)
        request.takesReturns = flag("takes_returns", .takesReturns, request.takesReturns, old?.takesReturns)
    }

    private func check(_ request: City.PutServicePointRequest) throws {
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.place(request.place, "place")
        try Self.validator.choice(request.kind.rawValue, "kind", 1...7, "kind")
        guard LocalZone(request.zone) != nil else {
            throw Refusal(City.Reason.zoneUnknown, facts: ("zone", request.zone))
        }
        try Self.validator.hours(request.hours, "hours")
        try Self.validator.list(
            request.closedDates, "closed_dates", countMax: CityLimits.closedDatesMax, Self.validator.date)
        try Self.validator.list(request.abilities, "abilities", countMax: 8) { (ability, field) throws(Refusal) in
            try Self.validator.choice(ability.rawValue, field, 1...8, "ability")
        }
        guard Set(request.abilities.map(\.rawValue)).count == request.abilities.count else {
            throw Self.validator.invalid("abilities", "one is there twice", zh: "有重复项")
        }
        try Self.validator.number(request.capacity, "capacity", max: CityLimits.capacityItemsMax)
        try Self.validator.text(request.address, "address", charactersMax: CityLimits.addressCharactersMax)
        try Self.validator.texts(request.names, "names")
        try Self.validator.texts(request.directions, "directions")
        try Self.validator.list(request.terminals, "terminals", countMax: CityLimits.terminalsMax, Self.validator.code)
        guard Set(request.terminals).count == request.terminals.count else {
            throw Self.validator.invalid("terminals", "one is there twice", zh: "有重复项")
        }
        if !request.calendar.isEmpty { try Self.validator.code(request.calendar, "calendar") }
        try Self.validator.choice(request.holidays.rawValue, "holidays", 0...2, "rule")
        try Self.validator.specialDays(request.specialDays, "special_days")
        guard !request.branchCode.isEmpty || !request.lends && !request.takesReturns else {
            throw Self.validator.invalid("branch_code", "what lends or takes returns stands at a branch", zh: "可借还的服务点须属于分馆")
        }
        guard !request.branchCode.isEmpty || !request.libraryCode.isEmpty else {
            throw Self.validator.invalid("library_code", "a point that stands at no branch belongs to a library", zh: "不属于分馆的服务点须属于图书馆")
        }
    }
}
