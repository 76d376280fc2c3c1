// The handler that finds the service points which are reached soonest.

internal import CityMessages
internal import DiscoveryMessages
internal import EntryMessages
internal import EntryRules
internal import LecternKit
internal import LecternMessages
internal import LecternStreets
internal import TypesMessages

extension EntryService {
    func nearestPoints(_ request: Entry.NearestPointsRequest, _ call: Call) throws -> Entry.NearestPointsResponse {
        guard let place = request.place else { throw Self.validator.invalid("place", "it is missing") }
        try Self.validator.place(latitude: place.latitude, longitude: place.longitude, "place")
        let mode = request.mode.mode
        let here = request.datum.location(place)
        let detourPercent = settings.current.detourPercent
        var answer = Entry.NearestPointsResponse(basis: .straightLine, detourPercent: UInt32(detourPercent))
        let available = try request.recordId == 0 ? [:] : Self.available(request.recordId, call)
        // Without a branch that has the work City would be asked for whatever is near.
        if request.recordId != 0, available.isEmpty { return answer }
        let branches = available.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(EntryLimits.branchesMax).map(\.key)
        let count = EntryLimits.nearest.items(request.limit)
        let found = try City.Client(call).pointsNear(
            .init(
                near: Types.Place(here), ability: request.ability, onlyOpenNow: request.onlyOpenNow, branchIds: branches,
                limit: UInt32(streets.current == nil ? count : EntryLimits.nearest.itemsMax)))
        answer.points = found.points.map { near in
            var point = Entry.NearestPoint(
                point: near.point, straightMetres: near.point?.distanceMetres ?? 0, closesAtMs: near.opening?.closesAtMs ?? 0,
                opensAtMs: near.opening?.opensAtMs ?? 0, available: available[near.point?.branchId ?? 0] ?? 0, basis: .straightLine)
            let way = TravelEstimate(straightMetres: Int64(point.straightMetres), detourPercent: detourPercent, mode)
            point.wayMetres = UInt32(clamping: way.metres)
            point.travelSeconds = UInt32(clamping: way.seconds)
            return point
        }
        if let streets = streets.current { Self.lead(&answer, from: here, over: streets, mode, count: Int(count)) }
        answer.points.sort { ($0.travelSeconds, $0.point?.servicePointId ?? 0) < ($1.travelSeconds, $1.point?.servicePointId ?? 0) }
        answer.points.removeLast(max(0, answer.points.count - Int(count)))
        for index in answer.points.indices {
            guard let location = answer.points[index].point?.place?.location else { continue }
            answer.points[index].place = Types.Place(request.datum.shown(location))
            if request.withLinks { answer.points[index].links = Entry.MapLink.links(to: location, name: answer.points[index].point?.name ?? "", by: mode) }
        }
        return answer
    }

    /// Takes the times over the streets for the points that are reached soonest. A point that no street reaches keeps its estimate, and so
    /// do those that are later than as many as are wanted.
    private static func lead(_ answer: inout Entry.NearestPointsResponse, from here: Location, over streets: CityStreets, _ mode: TravelMode, count: Int) {
        let placed = answer.points.indices.filter { answer.points[$0].point?.place != nil }
        let longest = answer.points.map { Int64($0.travelSeconds) }.max() ?? 0
        let seconds = streets.seconds(
            from: here, to: placed.compactMap { answer.points[$0].point?.place?.location }, by: mode, count: count,
            secondsMax: longest * EntryLimits.longestWayFactor)
        for (number, seconds) in seconds {
            answer.points[placed[number]].travelSeconds = UInt32(clamping: seconds)
            answer.points[placed[number]].wayMetres = 0
            answer.points[placed[number]].basis = .streets
        }
        if !seconds.isEmpty { answer.basis = .streets }
        // What was not reached comes behind what was, so that an estimate never passes a way that is known.
        if let last = seconds.values.max(), seconds.count >= count {
            answer.points.removeAll { $0.basis != .streets && Int64($0.travelSeconds) <= last }
        }
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
