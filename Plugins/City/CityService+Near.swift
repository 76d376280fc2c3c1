// The handlers that tell the door what is near, and where a terminal stands.

internal import CityMessages
internal import LecternKit
internal import TypesMessages

extension CityService {
    private static let libraryCode = SQL("SELECT code FROM \(LibraryRow.table) WHERE library_id = $1")

    func pointsNear(_ request: City.PointsNearRequest, _ call: Call) throws -> City.PointsNearResponse {
        guard let near = request.near else { throw Self.validator.invalid("near", "it is missing") }
        try Self.validator.place(latitude: near.latitude, longitude: near.longitude, "near")
        guard request.branchIds.count <= CityLimits.nearBranchesMax else {
            throw Self.validator.invalid("branch_ids", "there are more than \(CityLimits.nearBranchesMax)")
        }
        var rows = NearRows(call, request, near: near)
        return City.PointsNearResponse(
            points: try rows.load().map { found in
                var point = found.row.message
                point.distanceMetres = found.metres
                point.openNow = found.opening.open
                return City.PointNear(point: point, opening: found.opening)
            })
    }

    func terminalPlace(_ request: City.TerminalPlaceRequest, _ call: Call) throws -> City.TerminalPlaceResponse {
        let rows = OpeningRows(call)
        guard let point = try rows.load(code: request.terminal) else {
            throw Refusal(City.Reason.servicePointUnknown, facts: ("code", request.terminal))
        }
        let library = try point.branch.flatMap { try call.first(Self.libraryCode, .integer($0.libraryId), as: String.self) }
        return City.TerminalPlaceResponse(
            servicePointCode: point.row.code, branchCode: point.branch?.code ?? "", libraryCode: library ?? "",
            opening: try rows.opening(of: point, at: call.nowMilliseconds, daysMax: CityLimits.nearDaysMax))
    }
}
