// A point on the earth, and the distances and directions between two.

internal import Glibc

/// A point in degrees. Which datum it is in is said by whoever holds it; WGS-84 unless said otherwise.
package struct Location: Equatable, Sendable {
    /// Degrees north of the equator.
    package var latitude: Double
    /// Degrees east of Greenwich.
    package var longitude: Double

    /// The mean radius of the earth in metres (IUGG, R1).
    package static let earthRadiusMetres = 6_371_008.8

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Reads "LATITUDE,LONGITUDE" in decimal degrees; blanks around either don't matter.
    /// - Returns: nil where the text is something else, or no place on earth.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else { return nil }
        self.init(latitude: latitude, longitude: longitude)
        guard isValid else { return nil }
    }

    /// Whether both numbers are finite and within a sphere's.
    package var isValid: Bool { (-90...90).contains(latitude) && (-180...180).contains(longitude) }

    /// The length of the great circle to another point, in metres, by the haversine formula.
    package func metres(to other: Location) -> Double {
        let radians = Double.pi / 180
        let north = (other.latitude - latitude) * radians
        let east = (other.longitude - longitude) * radians
        let sineNorth = sin(north / 2)
        let sineEast = sin(east / 2)
        let chord = sineNorth * sineNorth + cos(latitude * radians) * cos(other.latitude * radians) * sineEast * sineEast
        return 2 * Location.earthRadiusMetres * asin(min(1, chord.squareRoot()))
    }

    /// The direction of another point that is near, in degrees clockwise from north, 0 up to 360.
    package func bearing(to other: Location) -> Double {
        let middle = (latitude + other.latitude) / 2 * .pi / 180
        let degrees = atan2((other.longitude - longitude) * cos(middle), other.latitude - latitude) * 180 / .pi
        return degrees < 0 ? degrees + 360 : degrees
    }
}
