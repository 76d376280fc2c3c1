// The handler that leads somebody to a place over the city's streets.

internal import CityMessages
internal import EntryMessages
internal import LecternKit
internal import LecternMessages
internal import LecternStreets
internal import TypesMessages

extension EntryService {
    func route(_ request: Entry.RouteRequest, _ call: Call) throws -> Entry.RouteResponse {
        guard let from = request.from else { throw Self.validator.invalid("from", "it is missing") }
        try Self.validator.place(latitude: from.latitude, longitude: from.longitude, "from")
        let mode = request.mode.mode
        let (end, name) = try Self.destination(request, call)
        guard let streets = streets.current else { throw Refusal(Entry.Reason.streetsNotLoaded) }
        func place(_ location: Location, _ field: String) throws(Refusal) -> StreetPlace {
            guard let place = streets.map.nearest(location, by: mode) else {
                throw Refusal(Entry.Reason.noStreetNear, facts: ("field", field), ("metres_max", "\(StreetLimits().nearestMetresMax)"))
            }
            return place
        }
        let ends = (try place(request.datum.location(from), "from"), try place(end, request.servicePoint.isEmpty ? "to" : "service_point"))
        guard let route = streets.route(from: ends.0, to: ends.1, by: mode) else { throw Refusal(Entry.Reason.noWay) }
        let language: StepLanguage = LanguageTag.isOf(call.language, "zh") ? .chinese : .english
        let guide = RouteGuide(route, on: streets.map, language: language)
        return Entry.RouteResponse(
            metres: Self.metres(guide.metres), seconds: Self.seconds(guide.milliseconds),
            steps: guide.steps.map { step in
                Entry.RouteStep(
                    text: step.text(language), street: step.street, metres: Self.metres(step.metres), seconds: Self.seconds(step.milliseconds),
                    place: Types.Place(request.datum.shown(step.location)))
            },
            polyline: Polyline.encode(guide.line.map(request.datum.shown)), source: streets.source,
            links: Entry.MapLink.links(to: end, name: name, by: mode))
    }

    private static func metres(_ metres: Double) -> UInt32 { UInt32(clamping: Int(metres.rounded())) }

    private static func seconds(_ milliseconds: Int) -> UInt32 { UInt32(clamping: (milliseconds + 999) / 1_000) }

    /// Where the way ends, in WGS-84, and what a map writes beside it.
    private static func destination(_ request: Entry.RouteRequest, _ call: Call) throws -> (Location, name: String) {
        guard (request.to == nil) != request.servicePoint.isEmpty else {
            throw validator.invalid("to", "either a place or a service point is needed")
        }
        if let to = request.to {
            try validator.place(latitude: to.latitude, longitude: to.longitude, "to")
            return (request.datum.location(to), "")
        }
        let point = try value(call.tryCall { try City.Client($0).servicePoint(.init(code: request.servicePoint)) })
        guard let place = point.place else { throw Refusal(Entry.Reason.servicePointUnknown, facts: ("code", request.servicePoint)) }
        return (place.location, point.name)
    }
}
