// Places, datums and ways of travelling on the wire, and what they are in this plugin.

internal import EntryMessages
internal import LecternStreets
internal import TypesMessages

extension Entry.TravelMode {
    var mode: TravelMode {
        switch self {
        case .bicycle: .bicycle
        case .car: .car
        default: .foot
        }
    }
}

extension Entry.Datum {
    private var datum: Datum {
        switch self {
        case .gcj02: .gcj02
        case .bd09: .bd09
        default: .wgs84
        }
    }

    /// A caller's place in WGS-84.
    func location(_ place: Types.Place) -> Location {
        datum.convert(Location(latitude: place.latitude, longitude: place.longitude), to: .wgs84)
    }

    /// A location in WGS-84 as the caller wants it.
    func shown(_ location: Location) -> Location { Datum.wgs84.convert(location, to: datum) }
}

extension Types.Place {
    init(_ location: Location) { self.init(latitude: location.latitude, longitude: location.longitude) }

    /// Of a place in WGS-84.
    var location: Location { Location(latitude: latitude, longitude: longitude) }
}

extension Entry.MapLink {
    /// The links that lead to a place in WGS-84.
    static func links(to place: Location, name: String, by mode: TravelMode) -> [Entry.MapLink] {
        MapLink.links(to: place, name: name, by: mode, source: "lectern").map { .init(provider: $0.provider.rawValue, address: $0.address) }
    }
}
