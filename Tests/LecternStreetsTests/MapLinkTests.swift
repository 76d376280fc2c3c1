// Links to maps, read back as each map documents them.

import Foundation
import LecternStreets
import Testing

@Suite struct MapLinkTests {
    private static let library = Location(latitude: 22.54871, longitude: 114.05214)

    /// The place and the datum of a link, by the documentation of its map and by nothing of the code that wrote it.
    private func place(_ address: String) throws -> (Location, Datum) {
        let link = try #require(URLComponents(string: address))
        let values = Dictionary((link.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        func pair(_ text: Substring, isLongitudeFirst: Bool = false) throws -> Location {
            let numbers = try text.split(separator: ",").prefix(2).map { try #require(Double($0)) }
            try #require(numbers.count == 2)
            return Location(latitude: numbers[isLongitudeFirst ? 1 : 0], longitude: numbers[isLongitudeFirst ? 0 : 1])
        }
        switch link.host ?? link.scheme {
        case "uri.amap.com":
            // lbs.amap.com/api/uri-api: position and to are "lon,lat[,name]"; coordinate is gaode, which is GCJ-02, or wgs84.
            let text = try #require(values["position"] ?? values["to"])
            return (try pair(text[...], isLongitudeFirst: true), values["coordinate"] == "wgs84" ? .wgs84 : .gcj02)
        case "api.map.baidu.com":
            // lbsyun.baidu.com, URI API: "lat,lng" or "latlng:lat,lng|name:…"; coord_type bd09ll, gcj02 or wgs84.
            let text = try #require(values["location"] ?? values["destination"])
            let numbers = text.hasPrefix("latlng:") ? text.dropFirst(7).prefix { $0 != "|" } : text[...]
            return (
                try pair(numbers),
                try #require(["bd09ll": Datum.bd09, "gcj02": .gcj02, "wgs84": .wgs84][values["coord_type"] ?? ""])
            )
        case "apis.map.qq.com":
            // lbs.qq.com/uri_v1: marker is "coord:lat,lng;title:…", tocoord "lat,lng"; coord_type 1 is GPS, 2 its own.
            let text = try #require(values["tocoord"] ?? values["marker"])
            let numbers = text.hasPrefix("coord:") ? text.dropFirst(6).prefix { $0 != ";" } : text[...]
            return (try pair(numbers), try #require(["1": Datum.wgs84, "2": .gcj02][values["coord_type"] ?? ""]))
        case "maps.apple.com": return (try pair(try #require(values["daddr"] ?? values["ll"])[...]), .wgs84)
        case "www.google.com": return (try pair(try #require(values["destination"] ?? values["query"])[...]), .wgs84)
        case "geo": return (try pair(address.dropFirst(4).prefix { $0 != "?" }), .wgs84)
        default: throw CocoaError(.fileReadUnknown)
        }
    }

    @Test(arguments: [nil, TravelMode.foot, .bicycle, .car])
    func links_readAsDocumented_landWithinAMetre(_ mode: TravelMode?) throws {
        for target in [
            Self.library, Location(latitude: 60.170397, longitude: 24.949393),
            Location(latitude: -33.8688, longitude: -0.0000004),
        ] {
            let links = MapLink.links(to: target, name: "深圳图书馆 & Café|A;B,C", by: mode, source: "lectern")
            #expect(links.count >= 4)
            for link in links {
                let (place, datum) = try place(link.address)
                #expect(datum == link.datum && datum.convert(place, to: .wgs84).metres(to: target) < 1, "\(link.address)")
                #expect(link.address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
            }
        }
    }

    @Test func link_toAPlaceInChina_isInTheMapsOwnDatum() {
        let links = MapLink.links(to: Self.library, name: "深圳图书馆", by: .foot, source: "lectern")
        #expect(links.map(\.provider) == [.amap, .baidu, .tencent, .geo])
        #expect(
            links[0].address
                == "https://uri.amap.com/navigation?to=114.057247,22.545982,%E6%B7%B1%E5%9C%B3%E5%9B%BE%E4%B9%A6%E9%A6%86&mode=walk&coordinate=gaode&callnative=1&src=lectern"
        )
        #expect(
            MapLink.links(to: Location(latitude: 60.17, longitude: 24.95), name: "x", by: nil, source: "l").map(\.provider)
                .contains(.apple))
    }
}
