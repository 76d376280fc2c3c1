// The handlers by which an administrator changes the city's places.

internal import CityRules
internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension CityService {
    // Each raises the version of the row that is there, which a new one begins with 1.
    private static let libraryPut = LibraryRow.insert(
        onConflict: .code, update: .name, raise: .version, returning: LibraryRow.columns())
    private static let branchPut = BranchRow.insert(
        onConflict: .code, update: .libraryId, .name, .address, .latitude, .longitude, raise: .version,
        returning: BranchRow.columns())
    private static let pointPut = PointRow.insert(
        onConflict: .code, update: .branchId, .name, .kind, .latitude, .longitude, .zone, .lends, .takesReturns,
        raise: .version, returning: "service_point_id")
    private static let offerPut = OfferRow.insert(
        onConflict: .code, update: .name, .description, .service, raise: .version, returning: OfferRow.columns())
    private static let branchByCode = SQL("SELECT branch_id FROM \(BranchRow.table) WHERE code = $1")
    private static let withoutTimes = SQL("DELETE FROM \(OpenTimeRow.table) WHERE service_point_id = $1")
    private static let withoutDates = SQL("DELETE FROM \(ClosedDateRow.table) WHERE service_point_id = $1")

    func putLibrary(_ request: City.PutLibraryRequest, _ call: Call) throws -> City.Library {
        var request = request
        try Self.validator.code(request.code, "code")
        let old = try VersionedRows(call).library(code: request.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name"], found: old?.version,
            absent: Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.code)))
        if let old { change.keep("name", &request.name, old.name) }
        try Self.validator.requiredText(request.name, "name")
        let row = LibraryRow(libraryId: try call.newID(), code: request.code, name: request.name, version: 1)
        let library = try call.first(row, Self.libraryPut, as: LibraryRow.self)?.message
        guard let library else { throw RowNotReturned() }
        try call.emit(topic: "city.library", kind: "put", subject: .library(library.libraryId), library)
        return library
    }

    func putBranch(_ request: City.PutBranchRequest, _ call: Call) throws -> City.Branch {
        var request = request
        try Self.validator.code(request.code, "code")
        let rows = VersionedRows(call)
        let old = try rows.branch(code: request.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["library_code", "name", "address", "place"],
            found: old?.branch.version, absent: Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.code)))
        if let old {
            change.keep("library_code", &request.libraryCode, old.libraryCode)
            change.keep("name", &request.name, old.branch.name)
            change.keep("address", &request.address, old.branch.address)
            change.keep("place", &request.place, old.branch.place)
        }
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.text(request.address, "address", charactersMax: CityLimits.addressCharactersMax)
        try Self.validator.place(request.place, "place")
        guard let library = try rows.library(code: request.libraryCode) else {
            throw Refusal(City.Reason.libraryUnknown, facts: ("library_code", request.libraryCode))
        }
        let row = BranchRow(
            branchId: try call.newID(), libraryId: library.libraryId, code: request.code, name: request.name,
            address: request.address, latitude: request.place?.latitude, longitude: request.place?.longitude, version: 1)
        let branch = try call.first(row, Self.branchPut, as: BranchRow.self)?.message
        guard let branch else { throw RowNotReturned() }
        try call.emit(topic: "city.branch", kind: "put", subject: .branch(branch.branchId), branch)
        return branch
    }

    func putServicePoint(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.ServicePointDetails {
        let request = try whole(request, call)
        try check(request)
        let branch = try call.first(Self.branchByCode, .text(request.branchCode), as: Int64.self)
        guard let branch else {
            throw Refusal(City.Reason.branchUnknown, facts: ("branch_code", request.branchCode))
        }
        let row = PointRow(
            servicePointId: try call.newID(), branchId: branch, code: request.code, name: request.name,
            kind: request.kind, latitude: request.place?.latitude, longitude: request.place?.longitude,
            zone: request.zone, lends: request.lends, takesReturns: request.takesReturns, version: 1)
        let id = try call.first(row, Self.pointPut, as: Int64.self)
        guard let id else { throw RowNotReturned() }
        try putHours(of: id, request, call)
        let point = try servicePoint(City.ServicePointRequest(code: request.code), call)
        try call.emit(
            topic: "city.service_point", kind: "put", subject: .servicePoint(point.servicePointId), point)
        return point
    }

    func putOffer(_ request: City.PutOfferRequest, _ call: Call) throws -> City.Offer {
        guard var offer = request.offer else { throw Self.validator.invalid("offer", "it is missing") }
        try Self.validator.code(offer.code, "offer.code")
        let old = try VersionedRows(call).offer(code: offer.code)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "description", "service"], found: old?.version,
            absent: Refusal(City.Reason.offerUnknown, facts: ("code", offer.code)))
        if let old {
            change.keep("name", &offer.name, old.name)
            change.keep("description", &offer.description, old.description)
            change.keep("service", &offer.service, old.service)
        }
        try Self.validator.requiredText(offer.name, "offer.name")
        try Self.validator.text(offer.description, "offer.description", charactersMax: CityLimits.descriptionCharactersMax)
        try Self.validator.text(offer.service, "offer.service", charactersMax: CityLimits.serviceCharactersMax)
        let row = OfferRow(
            code: offer.code, name: offer.name, description: offer.description, service: offer.service, version: 1)
        let kept = try call.first(row, Self.offerPut, as: OfferRow.self)?.message
        guard let kept else { throw RowNotReturned() }
        return kept
    }

    /// The request with what it does not change filled in from the row.
    private func whole(_ request: City.PutServicePointRequest, _ call: Call) throws -> City.PutServicePointRequest {
        var request = request
        try Self.validator.code(request.code, "code")
        let old = try ServicePointRows(call).load(code: request.code)?.details
        let change = try Self.validator.change(
            request.fields, request.expectedVersion,
            of: ["branch_code", "name", "kind", "place", "zone", "hours", "closed_dates", "lends", "takes_returns"],
            found: old?.version, absent: Refusal(City.Reason.servicePointUnknown, facts: ("code", request.code)))
        guard let old else { return request }
        if !change.includes("branch_code") { request.branchCode = try VersionedRows(call).branchCode(id: old.branchId) }
        change.keep("name", &request.name, old.name)
        change.keep("kind", &request.kind, old.kind)
        change.keep("place", &request.place, old.place)
        change.keep("zone", &request.zone, old.zone)
        change.keep("hours", &request.hours, old.hours)
        change.keep("closed_dates", &request.closedDates, old.closedDates)
        change.keep("lends", &request.lends, old.lends)
        change.keep("takes_returns", &request.takesReturns, old.takesReturns)
        return request
    }

    private func check(_ request: City.PutServicePointRequest) throws {
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.place(request.place, "place")
        guard (1...5).contains(request.kind.rawValue) else { throw Self.validator.invalid("kind", "it is not a known kind") }
        guard LocalZone(request.zone) != nil else {
            throw Refusal(City.Reason.zoneUnknown, facts: ("zone", request.zone))
        }
        try Self.validator.hours(request.hours, "hours")
        try Self.validator.list(
            request.closedDates, "closed_dates", countMax: CityLimits.closedDatesMax, Self.validator.date)
    }

    private func putHours(of point: Int64, _ request: City.PutServicePointRequest, _ call: Call) throws {
        try call.execute(Self.withoutTimes, .integer(point))
        for time in request.hours {
            try call.insert(
                OpenTimeRow(
                    servicePointId: point, weekday: Int64(time.weekday), fromMinute: Int64(time.fromMinute),
                    untilMinute: Int64(time.untilMinute)))
        }
        try call.execute(Self.withoutDates, .integer(point))
        for date in Set(request.closedDates).sorted() {
            try call.insert(ClosedDateRow(servicePointId: point, localDate: date))
        }
    }
}

/// The statement that wrote a row returned none. Every store returns it, so something is broken.
struct RowNotReturned: Error {}
