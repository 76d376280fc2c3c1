// The grid by which the segments near a location are found.

/// Makes the grid of a street file.
enum StreetGrid {
    /// About 250 m.
    private static let cellLatitude: Int64 = 22_500
    /// The most cells; a large map has larger ones.
    private static let cellsMax: Int64 = 1 << 22

    /// The corners and cells of a map.
    static func numbers(_ points: [StreetPoint]) -> StreetNumbers {
        var numbers = StreetNumbers()
        numbers.south = Int64(points.lazy.map(\.latitude).min() ?? 0)
        numbers.north = Int64(points.lazy.map(\.latitude).max() ?? 0)
        numbers.west = Int64(points.lazy.map(\.longitude).min() ?? 0)
        numbers.east = Int64(points.lazy.map(\.longitude).max() ?? 0)
        let middle = Location(latitude: Double(numbers.south + numbers.north) / 2 / Degrees.unit, longitude: 0)
        let plane = LocalPlane(middle)
        let ratio = min(100, plane.metresPerLatitude / max(plane.metresPerLongitude, 1))
        numbers.cellLatitude = cellLatitude
        while true {
            numbers.cellLongitude = Int64(Double(numbers.cellLatitude) * ratio)
            numbers.rows = (numbers.north - numbers.south) / numbers.cellLatitude + 1
            numbers.columns = (numbers.east - numbers.west) / numbers.cellLongitude + 1
            if numbers.rows * numbers.columns <= cellsMax { return numbers }
            numbers.cellLatitude *= 2
        }
    }

    /// The segments of each cell: of all cells through which the box around one of their pieces goes.
    static func cells(_ numbers: StreetNumbers, _ points: [StreetPoint], _ segments: [StreetSegment]) -> ([UInt32], [UInt32]) {
        var starts = [UInt32](repeating: 0, count: Int(numbers.rows * numbers.columns) + 1)
        visit(numbers, points, segments) { cell, _ in starts[cell + 1] += 1 }
        for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
        var next = starts
        var entries = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
        visit(numbers, points, segments) { cell, segment in
            entries[Int(next[cell])] = segment
            next[cell] += 1
        }
        return (starts, entries)
    }

    /// Gives each cell of each segment once.
    private static func visit(
        _ numbers: StreetNumbers, _ points: [StreetPoint], _ segments: [StreetSegment], _ give: (Int, UInt32) -> Void
    ) {
        var lastSegment = [UInt32](repeating: .max, count: Int(numbers.rows * numbers.columns))
        for segment in 0..<(segments.count - 1) {
            for piece in Int(segments[segment].firstPoint)..<(Int(segments[segment + 1].firstPoint) - 1) {
                let rows = [points[piece], points[piece + 1]].map { (Int64($0.latitude) - numbers.south) / numbers.cellLatitude }
                let columns = [points[piece], points[piece + 1]].map {
                    (Int64($0.longitude) - numbers.west) / numbers.cellLongitude
                }
                for row in min(rows[0], rows[1])...max(rows[0], rows[1]) {
                    for column in min(columns[0], columns[1])...max(columns[0], columns[1]) {
                        let cell = Int(row * numbers.columns + column)
                        if lastSegment[cell] == UInt32(segment) { continue }
                        lastSegment[cell] = UInt32(segment)
                        give(cell, UInt32(segment))
                    }
                }
            }
        }
    }
}
