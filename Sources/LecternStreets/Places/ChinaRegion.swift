// Where GCJ-02 and BD-09 are in use, as rectangles.

/// The region in which maps shift places: mainland China with Hong Kong and Macao, without Taiwan.
///
/// The rectangles are those of Aimeast, "WGS-84 to GCJ-02", 2012 (cnblogs.com/Aimeast/archive/2012/08/09/2629614.html), which most
/// converters use in place of the plain box from 72.004° E, 0.8293° N to 137.8347° E, 55.8271° N, in which half of Asia lies. Near a land
/// border some of the neighbour's ground is within them.
enum ChinaRegion {
    private struct Rectangle {
        let north: Double
        let west: Double
        let south: Double
        let east: Double

        func contains(_ location: Location) -> Bool {
            (west...east).contains(location.longitude) && (south...north).contains(location.latitude)
        }
    }

    private static let included = [
        Rectangle(north: 49.2204, west: 79.4462, south: 42.8899, east: 96.33),
        Rectangle(north: 54.1415, west: 109.6872, south: 39.3742, east: 135.0002),
        Rectangle(north: 42.8899, west: 73.1246, south: 29.5297, east: 124.143255),
        Rectangle(north: 29.5297, west: 82.9684, south: 26.7186, east: 97.0352),
        Rectangle(north: 29.5297, west: 97.0253, south: 20.414096, east: 124.367395),
        Rectangle(north: 20.414096, west: 107.975793, south: 17.871542, east: 111.744104),
    ]

    private static let excluded = [
        Rectangle(north: 25.398623, west: 119.921265, south: 21.785006, east: 122.497559),
        Rectangle(north: 22.284, west: 101.8652, south: 20.0988, east: 106.665),
        Rectangle(north: 21.5422, west: 106.4525, south: 20.4878, east: 108.051),
        Rectangle(north: 55.8175, west: 109.0323, south: 50.3257, east: 119.127),
        Rectangle(north: 55.8175, west: 127.4568, south: 49.5574, east: 137.0227),
        Rectangle(north: 44.8922, west: 131.2662, south: 42.5692, east: 137.0227),
    ]

    /// Whether a place in WGS-84 is shown shifted.
    static func contains(_ location: Location) -> Bool {
        included.contains { $0.contains(location) } && !excluded.contains { $0.contains(location) }
    }
}
