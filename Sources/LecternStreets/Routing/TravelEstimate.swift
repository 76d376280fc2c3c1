// The least time between a junction and both ends of a search.

internal import Glibc

/// Estimates for one search: no place is nearer than the crow flies at the mode's highest speed.
struct TravelEstimate {
    /// Keeps keys positive; larger than any estimate.
    static let bias: UInt64 = 1 << 31

    private let millisecondsPerNorth: Double
    private let millisecondsPerEast: Double
    private let start: (latitude: Double, longitude: Double)
    private let end: (latitude: Double, longitude: Double)

    init(_ map: StreetMap, _ mode: TravelMode, from start: Location, to end: Location) {
        let unit = 10_000_000.0
        let numbers = map.numbers
        let radians = Double.pi / 180 / unit
        // A straight line in degrees, with the shortest degree of longitude on the map, is no longer than the great circle but for its
        // bend, which takes off at most the square of half its angle by 6.
        let highest = Double(max(abs(numbers.south), abs(numbers.north))) * radians
        let half = Double(max(numbers.north - numbers.south, numbers.east - numbers.west)) / 2 * radians
        let share = max(0, 1 - half * half / 6) * 0.999_999
        let metresPerSecond = Double(numbers.speed(mode)) / 36
        millisecondsPerNorth = Location.earthRadiusMetres * radians * share / metresPerSecond * 1_000
        millisecondsPerEast = millisecondsPerNorth * max(0, cos(highest))
        self.start = (start.latitude * unit, start.longitude * unit)
        self.end = (end.latitude * unit, end.longitude * unit)
    }

    @inline(__always)
    private func time(_ node: StreetNode, _ place: (latitude: Double, longitude: Double)) -> Int64 {
        let north = (Double(node.latitude) - place.latitude) * millisecondsPerNorth
        let east = (Double(node.longitude) - place.longitude) * millisecondsPerEast
        return Int64(min((north * north + east * east).squareRoot(), 1_073_741_824))
    }

    /// What is added to twice the time of an edge that ends at a junction, forwards.
    @inline(__always)
    func key(_ node: StreetNode) -> UInt64 {
        UInt64(bitPattern: Int64(TravelEstimate.bias) &+ time(node, end) &- time(node, start))
    }

    @inline(__always)
    func backwardKey(_ node: StreetNode) -> UInt64 {
        UInt64(bitPattern: Int64(TravelEstimate.bias) &+ time(node, start) &- time(node, end))
    }
}
