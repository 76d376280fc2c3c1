// The streets of the city as the handlers use them: one map for all, and searches that are lent from call to call.

internal import EntryRules
internal import LecternKit
internal import LecternStreets
internal import LecternWire
internal import Synchronization

/// The map of the configuration. Any thread.
final class CityStreets: Sendable {
    /// What searches keep from one use to the next. Confined to whoever has taken it; `@unchecked` since it moves from thread to thread.
    private final class Searches: @unchecked Sendable {
        let times: TravelTimes
        let routes: RouteSearch

        init(_ map: StreetMap, _ mode: TravelMode) {
            times = TravelTimes(map, by: mode)
            routes = RouteSearch(map, by: mode)
        }
    }

    let map: StreetMap
    /// Those that nobody uses, at the number of their mode. Guarded by itself.
    private let idle = Mutex<[[Searches]]>(TravelMode.allCases.map { _ in [] })

    /// - Parameter path: of a street file.
    /// - Throws: `ConfigurationError` where it can't be read or is no whole street file.
    init(_ path: String) throws(ConfigurationError) {
        guard path.first == "/" else { throw ConfigurationError("streets: \(path) must be an absolute path") }
        do { map = try StreetMap(path) } catch { throw ConfigurationError("streets: \(path): \(error.message)") }
    }

    /// Who made the map.
    var source: String { map.about.first { $0.name == "source" }?.value ?? "" }

    /// What the map says of itself.
    var about: [Label] { [Label("segments", "\(map.segmentsCount)")] + map.about.map { Label($0.name, $0.value) } }

    private func withSearches<Value>(_ mode: TravelMode, _ body: (Searches) -> Value) -> Value {
        let searches = idle.withLock { $0[mode.index].popLast() } ?? Searches(map, mode)
        defer { idle.withLock { $0[mode.index].append(searches) } }
        return body(searches)
    }

    /// The fastest way between two places on streets; nil: there is none.
    func route(from start: StreetPlace, to end: StreetPlace, by mode: TravelMode) -> Route? {
        withSearches(mode) { $0.routes.route(from: start, to: end) }
    }

    /// How long it takes to those of several places that are reached soonest, in seconds by the number of the place; the walk to the street
    /// and from it is in it.
    /// - Parameters:
    ///   - location: where somebody is, WGS-84.
    ///   - places: likewise.
    ///   - count: so many at most.
    ///   - secondsMax: longer ways are not looked for.
    func seconds(from location: Location, to places: [Location], by mode: TravelMode, count: Int, secondsMax: Int64) -> [Int: Int64] {
        guard let start = map.nearest(location, by: mode) else { return [:] }
        let ends = StreetDestinations(places.map { map.nearest($0, by: mode) }, on: map, by: mode)
        let arrivals = withSearches(mode) {
            $0.times.nearest(from: start, to: ends, count: count, millisecondsMax: Int(clamping: secondsMax * 1_000))
        }
        var seconds: [Int: Int64] = [:]
        for arrival in arrivals {
            let walked = Int64((start.metres + (ends.places[arrival.place]?.metres ?? 0)).rounded())
            seconds[arrival.place] = Int64((arrival.milliseconds + 999) / 1_000) + TravelEstimate.seconds(walked, .foot) + mode.extraSeconds
        }
        return seconds
    }
}
