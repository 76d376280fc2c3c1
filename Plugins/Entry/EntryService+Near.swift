// The handler that finds the service points which are reached soonest.

internal import CityMessages
internal import DiscoveryMessages
internal import EntryMessages
internal import EntryRules
internal import LecternKit
internal import LecternMessages
internal import TypesMessages

extension EntryService {
    func nearestPoints(_ request: Entry.NearestPointsRequest, _ call: Call) throws -> Entry.NearestPointsResponse {
        guard let place = request.place else { throw Self.validator.invalid("place", "it is missing") }
        try Self.validator.place(latitude: place.latitude, longitude: place.longitude, "place")
        let limits = settings.current
        let mode: TravelMode =
            switch request.mode {
            case .bicycle: .bicycle
            case .car: .car
            default: .onFoot
            }
        var answer = Entry.NearestPointsResponse(basis: .straightLine, detourPercent: UInt32(limits.detourPercent))
        let available = try request.recordId == 0 ? [:] : Self.available(request.recordId, call)
        // Without a branch that has the work City would be asked for whatever is near.
        if request.recordId != 0, available.isEmpty { return answer }
        let branches = available.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(EntryLimits.branchesMax).map(\.key)
        let found = try City.Client(call).pointsNear(
            .init(
                near: place, ability: request.ability, onlyOpenNow: request.onlyOpenNow, branchIds: branches,
                limit: UInt32(EntryLimits.nearest.items(request.limit))))
        answer.points = found.points.map { near in
            var point = Entry.NearestPoint(
                point: near.point, straightMetres: near.point?.distanceMetres ?? 0, closesAtMs: near.opening?.closesAtMs ?? 0,
                opensAtMs: near.opening?.opensAtMs ?? 0, available: available[near.point?.branchId ?? 0] ?? 0)
            let way = TravelEstimate(straightMetres: Int64(point.straightMetres), detourPercent: limits.detourPercent, mode)
            point.wayMetres = UInt32(clamping: way.metres)
            point.travelSeconds = UInt32(clamping: way.seconds)
            return point
        }
        answer.points.sort { ($0.travelSeconds, $0.point?.servicePointId ?? 0) < ($1.travelSeconds, $1.point?.servicePointId ?? 0) }
        return answer
    }

    /// How many items of a record are available at each branch that has one.
    private static func available(_ record: Int64, _ call: Call) throws -> [Int64: UInt32] {
        let found = try value(call.tryCall { try Discovery.Client($0).get(.init(recordId: record)) })
        var available: [Int64: UInt32] = [:]
        for branch in found.forms.filter({ $0.form == .paper }).flatMap(\.branches) where branch.available > 0 {
            available[branch.branchId, default: 0] += branch.available
        }
        return available
    }
}
