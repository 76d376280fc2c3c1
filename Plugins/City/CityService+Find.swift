// The handlers that look up and list, and change nothing.

internal import CityRules
internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension CityService {
    private static let allLibraries = SQL("SELECT \(LibraryRow.columns()) FROM \(LibraryRow.table) ORDER BY code")
    private static let branchesOf = SQL(
        "SELECT \(BranchRow.columns()) FROM \(BranchRow.table) WHERE $1 = 0 OR library_id = $1 ORDER BY code")
    private static let allOffers = SQL("SELECT \(OfferRow.columns()) FROM \(OfferRow.table) ORDER BY code")

    func libraries(_ request: City.LibrariesRequest, _ call: Call) throws -> City.LibrariesResponse {
        let libraries = try call.rows(Self.allLibraries) { try $0.next(LibraryRow.self).message }
        return City.LibrariesResponse(libraries: libraries)
    }

    func branches(_ request: City.BranchesRequest, _ call: Call) throws -> City.BranchesResponse {
        let branches = try call.rows(Self.branchesOf, .integer(request.libraryId)) { try $0.next(BranchRow.self).message }
        return City.BranchesResponse(branches: branches)
    }

    func servicePoints(_ request: City.ServicePointsRequest, _ call: Call) throws -> City.ServicePointsResponse {
        let now = call.nowMilliseconds
        var points = try ServicePointRows(call).load(branch: request.branchId, nowMilliseconds: now)
        points.removeAll { !$0.details.isAsked(request) }
        for index in points.indices { points[index].details.openNow = points[index].isOpen(atMilliseconds: now) }
        if request.onlyOpenNow { points.removeAll { !$0.details.openNow } }
        var found = points.map(\.details)
        if let near = request.near {
            found.removeAll { $0.place == nil }
            for index in found.indices {
                guard let place = found[index].place else { continue }
                found[index].distanceMetres = Distance.metres(near, place)
            }
            found.sort { ($0.distanceMetres, $0.servicePointId) < ($1.distanceMetres, $1.servicePointId) }
        }
        return City.ServicePointsResponse(servicePoints: Array(found.prefix(CityLimits.points.items(request.limit))))
    }

    func servicePoint(_ request: City.ServicePointRequest, _ call: Call) throws -> City.ServicePointDetails {
        guard var point = try ServicePointRows(call).load(code: request.code) else {
            throw Refusal(City.Reason.servicePointUnknown, facts: ("code", request.code))
        }
        point.details.openNow = point.isOpen(atMilliseconds: call.nowMilliseconds)
        return point.details
    }

    func directory(_ request: City.DirectoryRequest, _ call: Call) throws -> City.DirectoryResponse {
        let offers = try call.rows(Self.allOffers) { try $0.next(OfferRow.self).message }
        return City.DirectoryResponse(offers: offers)
    }

    func opening(_ request: City.OpeningRequest, _ call: Call) throws -> City.OpeningResponse {
        let rows = OpeningRows(call)
        let point: OpeningRows.Point
        if request.servicePointCode.isEmpty {
            guard let desk = try rows.loadDesk(branch: request.branchId) else {
                if request.emptyIfNone { return .init() }
                throw Refusal(City.Reason.branchUnknown, facts: ("branch_id", "\(request.branchId)"))
            }
            point = desk
        } else {
            guard let named = try rows.load(code: request.servicePointCode) else {
                throw Refusal(City.Reason.servicePointUnknown, facts: ("code", request.servicePointCode))
            }
            point = named
        }
        guard let branch = point.branch else {
            throw Refusal(City.Reason.branchUnknown, facts: ("branch_id", "\(point.row.branchId)"))
        }
        let closes = request.dueAtMs == 0 ? 0 : try rows.closing(of: point, notBeforeMilliseconds: request.dueAtMs)
        guard let closes else {
            if request.emptyIfNone { return .init() }
            throw Refusal(
                City.Reason.servicePointUnknown, facts: ("code", point.row.code), ("why", "it never opens again"))
        }
        let isInService = point.row.state == .inService
        return City.OpeningResponse(
            servicePointId: point.row.servicePointId, branchId: point.row.branchId, libraryId: branch.libraryId,
            zone: point.row.zone, closesAtMs: closes, branchName: branch.name, branchCode: branch.code,
            lends: isInService && point.row.lends, takesReturns: isInService && point.row.takesReturns)
    }
}

extension City.ServicePointDetails {
    /// Whether a list asks for the point, but for whether it is open.
    fileprivate func isAsked(_ request: City.ServicePointsRequest) -> Bool {
        let isInService = state == .inService
        if !request.withUnused, state == .planned || state == .retired { return false }
        if request.onlyTakingReturns, !isInService || !takesReturns { return false }
        if request.libraryId != 0, request.libraryId != libraryId { return false }
        if request.kind != .unspecified, request.kind != kind { return false }
        return request.ability == .unspecified || isInService && abilities.contains(request.ability)
    }
}
