// How far two places are from each other.

internal import Foundation
internal import TypesMessages

/// Distances on a sphere, which is good to half a percent.
enum Distance {
    private static let earthRadiusMetres = 6_371_008.8

    /// The cosine of an angle in degrees: how much shorter a degree of longitude is at a latitude.
    static func cosine(_ degrees: Double) -> Double { cos(degrees * Double.pi / 180) }

    /// The great-circle distance, by the haversine formula, in whole metres.
    static func metres(_ one: Types.Place, _ other: Types.Place) -> UInt32 {
        let radians = Double.pi / 180
        let latitudes = sin((other.latitude - one.latitude) * radians / 2)
        let longitudes = sin((other.longitude - one.longitude) * radians / 2)
        let square =
            latitudes * latitudes
            + cos(one.latitude * radians) * cos(other.latitude * radians) * longitudes * longitudes
        let metres = 2 * earthRadiusMetres * asin(min(1, square.squareRoot()))
        return metres.isFinite ? UInt32(metres.rounded()) : .max
    }
}
