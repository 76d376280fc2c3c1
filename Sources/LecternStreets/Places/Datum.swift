// The three datums in which maps and phones in China tell a place, and the way from each to each.

internal import Glibc

/// What a pair of degrees refers to.
package enum Datum: String, CaseIterable, Sendable {
    /// What satellites tell, and OpenStreetMap.
    case wgs84
    /// China's obfuscated datum, that of Amap and Tencent: up to 700 m beside WGS-84.
    case gcj02
    /// Baidu's, made of GCJ-02: about 1 km beside it.
    case bd09

    /// The same place in another datum. Outside of mainland China, Hong Kong and Macao (`ChinaRegion`) nothing is shifted. The way back
    /// is found by iteration and agrees with the way there to less than a millimetre.
    ///
    /// A point in GCJ-02 within a kilometre outside of the region's border can be that of two places; the one inside is taken.
    /// - Parameters:
    ///   - location: a place in this datum.
    ///   - datum: the one wanted.
    package func convert(_ location: Location, to datum: Datum) -> Location {
        if self == datum { return location }
        let wgs84: Location
        switch self {
        case .wgs84: wgs84 = location
        case .gcj02: wgs84 = Datum.unshifted(location)
        case .bd09:
            // Baidu's own step has no border: whether the place is in China is known only when it is back in WGS-84.
            let found = Datum.inverse(of: Datum.gcj02Shift, at: Datum.inverse(of: Datum.baiduShift, at: location))
            wgs84 = ChinaRegion.contains(found) ? found : location
        }
        guard datum != .wgs84, ChinaRegion.contains(wgs84) else { return wgs84 }
        let gcj02 = Datum.moved(wgs84, by: Datum.gcj02Shift(wgs84))
        return datum == .gcj02 ? gcj02 : Datum.moved(gcj02, by: Datum.baiduShift(gcj02))
    }

    private typealias Shift = (latitude: Double, longitude: Double)

    private static func moved(_ location: Location, by shift: Shift) -> Location {
        Location(latitude: location.latitude + shift.latitude, longitude: location.longitude + shift.longitude)
    }

    private static func unshifted(_ location: Location) -> Location {
        let found = inverse(of: gcj02Shift, at: location)
        return ChinaRegion.contains(found) ? found : location
    }

    /// The location that a shift moves to another one. Both shifts change by less than a hundredth of the way that one moves, so each
    /// round gives two digits more; eight reach the end of a Double's.
    private static func inverse(of shift: (Location) -> Shift, at target: Location) -> Location {
        var found = target
        for _ in 0..<12 {
            let moved = shift(found)
            let next = Location(latitude: target.latitude - moved.latitude, longitude: target.longitude - moved.longitude)
            let change = abs(next.latitude - found.latitude) + abs(next.longitude - found.longitude)
            found = next
            if change < 1e-12 { break }
        }
        return found
    }

    /// The Krasovsky 1940 ellipsoid, on which the shift in metres becomes one in degrees.
    private static let semiMajorMetres = 6_378_245.0
    private static let eccentricitySquared = 0.006_693_421_622_965_943_23

    /// How far GCJ-02 moves a place in WGS-84, in degrees, by the polynomial and the waves that are generally known.
    private static func gcj02Shift(_ location: Location) -> Shift {
        let x = location.longitude - 105
        let y = location.latitude - 35
        let root = abs(x).squareRoot()
        let wave = (20 * sin(6 * .pi * x) + 20 * sin(2 * .pi * x)) * 2 / 3
        var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + wave
        north += (20 * sin(.pi * y) + 40 * sin(.pi * y / 3)) * 2 / 3
        north += (160 * sin(.pi * y / 12) + 320 * sin(.pi * y / 30)) * 2 / 3
        var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + wave
        east += (20 * sin(.pi * x) + 40 * sin(.pi * x / 3)) * 2 / 3
        east += (150 * sin(.pi * x / 12) + 300 * sin(.pi * x / 30)) * 2 / 3
        let latitude = location.latitude * .pi / 180
        let sine = sin(latitude)
        let squeeze = 1 - eccentricitySquared * sine * sine
        let rootOfSqueeze = squeeze.squareRoot()
        let metresNorth = semiMajorMetres * (1 - eccentricitySquared) / (squeeze * rootOfSqueeze)
        let metresEast = semiMajorMetres / rootOfSqueeze * cos(latitude)
        return (north * 180 / (metresNorth * .pi), east * 180 / (metresEast * .pi))
    }

    /// How far BD-09 moves a place in GCJ-02, in degrees.
    private static func baiduShift(_ location: Location) -> Shift {
        let x = location.longitude
        let y = location.latitude
        let angularFrequency = Double.pi * 3000 / 180
        let radius = (x * x + y * y).squareRoot() + 0.000_02 * sin(y * angularFrequency)
        let angle = atan2(y, x) + 0.000_003 * cos(x * angularFrequency)
        return (radius * sin(angle) + 0.006 - y, radius * cos(angle) + 0.0065 - x)
    }
}
