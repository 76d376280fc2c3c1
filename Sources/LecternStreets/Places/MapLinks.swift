// Links that open a place, or the way to it, in the map apps that people have.

/// A link to a map.
package struct MapLink: Equatable, Sendable {
    /// A map whose links are known.
    package enum Provider: String, CaseIterable, Sendable {
        case amap
        case baidu
        case tencent
        case apple
        case google
        /// The `geo:` scheme of RFC 5870, which the system's own map opens.
        case geo
    }

    package let provider: Provider
    /// The datum of the coordinates in the link.
    package let datum: Datum
    package let address: String

    /// The links that lead to a place. In China those of Amap, Baidu and Tencent, each at its own datum, and `geo:`; elsewhere also those
    /// of Apple and Google, which in China mix datums and are left out there.
    /// - Parameters:
    ///   - place: the destination, in WGS-84.
    ///   - name: what the map writes beside it.
    ///   - mode: how to get there; nil shows the place alone.
    ///   - source: the application's name, which the maps ask for.
    package static func links(to place: Location, name: String, by mode: TravelMode?, source: String) -> [MapLink] {
        let isInChina = ChinaRegion.contains(place)
        return Provider.allCases.filter { !isInChina || ($0 != .apple && $0 != .google) }.map { provider in
            let datum = provider.datum
            return MapLink(
                provider: provider, datum: datum,
                address: provider.address(datum == .wgs84 ? place : Datum.wgs84.convert(place, to: datum), name, mode, source))
        }
    }
}

extension MapLink.Provider {
    /// The datum in which a link of this map tells places.
    fileprivate var datum: Datum {
        switch self {
        case .amap, .tencent: .gcj02
        case .baidu: .bd09
        case .apple, .google, .geo: .wgs84
        }
    }

    private static func degrees(_ value: Double) -> String {
        // A millionth of a degree is 11 cm.
        let millionths = Int((abs(value) * 1_000_000).rounded())
        let fraction = String(millionths % 1_000_000)
        return (value < 0 && millionths > 0 ? "-" : "") + "\(millionths / 1_000_000)."
            + String(repeating: "0", count: 6 - fraction.count) + fraction
    }

    /// Text within a query, with everything but letters and digits escaped.
    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { out, byte in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
            out += isPlain ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
    }

    /// The names of foot, bicycle and car in a link.
    private func word(_ mode: TravelMode) -> String {
        let words =
            switch self {
            case .amap: ["walk", "ride", "car"]
            case .baidu: ["walking", "riding", "driving"]
            case .tencent: ["walk", "bike", "drive"]
            // Apple's maps have no letter for bicycles.
            case .apple: ["w", "w", "d"]
            case .google: ["walking", "bicycling", "driving"]
            case .geo: ["", "", ""]
            }
        return words[mode.index]
    }

    fileprivate func address(_ place: Location, _ name: String, _ mode: TravelMode?, _ source: String) -> String {
        let latitude = Self.degrees(place.latitude)
        let longitude = Self.degrees(place.longitude)
        let name = Self.escaped(name)
        let source = Self.escaped(source)
        switch self {
        case .amap:
            guard let mode else {
                return
                    "https://uri.amap.com/marker?position=\(longitude),\(latitude)&name=\(name)&coordinate=gaode&callnative=1&src=\(source)"
            }
            return
                "https://uri.amap.com/navigation?to=\(longitude),\(latitude),\(name)&mode=\(word(mode))&coordinate=gaode&callnative=1&src=\(source)"
        case .baidu:
            guard let mode else {
                return
                    "https://api.map.baidu.com/marker?location=\(latitude),\(longitude)&title=\(name)&content=\(name)&coord_type=bd09ll&output=html&src=\(source)"
            }
            return
                "https://api.map.baidu.com/direction?destination=latlng:\(latitude),\(longitude)%7Cname:\(name)&mode=\(word(mode))&coord_type=bd09ll&output=html&src=\(source)"
        case .tencent:
            guard let mode else {
                return
                    "https://apis.map.qq.com/uri/v1/marker?marker=coord:\(latitude),\(longitude);title:\(name)&coord_type=2&referer=\(source)"
            }
            return
                "https://apis.map.qq.com/uri/v1/routeplan?type=\(word(mode))&to=\(name)&tocoord=\(latitude),\(longitude)&coord_type=2&referer=\(source)"
        case .apple:
            guard let mode else { return "https://maps.apple.com/?ll=\(latitude),\(longitude)&q=\(name)" }
            return "https://maps.apple.com/?daddr=\(latitude),\(longitude)&dirflg=\(word(mode))"
        case .google:
            guard let mode else { return "https://www.google.com/maps/search/?api=1&query=\(latitude)%2C\(longitude)" }
            return "https://www.google.com/maps/dir/?api=1&destination=\(latitude)%2C\(longitude)&travelmode=\(word(mode))"
        case .geo:
            return "geo:\(latitude),\(longitude)?q=\(latitude),\(longitude)(\(name))"
        }
    }
}
