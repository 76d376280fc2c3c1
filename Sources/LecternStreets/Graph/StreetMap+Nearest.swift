// The street that is nearest to a location, found in the file's grid.

/// A place on a street.
package struct StreetPlace: Equatable, Sendable {
    package let segment: Int
    /// How much of the segment's length lies before it, in the order of its points; 0 up to 1.
    package let fraction: Double
    package let location: Location
    /// How far from it the location is that was asked for.
    package let metres: Double
    /// Whether that location is on the left, in the order of the segment's points.
    package let isLeft: Bool
}

extension StreetMap {
    /// The place on a street that is nearest to a location and that a mode can use. A street from which all others are reached comes
    /// before a nearer one that leads nowhere.
    /// - Parameters:
    ///   - location: in WGS-84.
    ///   - metresMax: how far it may be.
    /// - Returns: nil where there is no street within that distance.
    package func nearest(_ location: Location, by mode: TravelMode, metresMax: Int = StreetLimits().nearestMetresMax)
        -> StreetPlace?
    {
        guard location.isValid else { return nil }
        let unit = 10_000_000.0
        let row = Int(((location.latitude * unit - Double(numbers.south)) / Double(numbers.cellLatitude)).rounded(.down))
        let column = Int(((location.longitude * unit - Double(numbers.west)) / Double(numbers.cellLongitude)).rounded(.down))
        let plane = LocalPlane(location)
        let cellMetres = min(
            Double(numbers.cellLatitude) / unit * plane.metresPerLatitude,
            Double(numbers.cellLongitude) / unit * plane.metresPerLongitude)
        guard cellMetres > 0 else { return nil }
        var search = NearestSearch(plane: plane, map: self, mode: tables(mode), metresMax: Double(metresMax))
        let ringMax = Int(min(4_096, (Double(metresMax) / cellMetres).rounded(.up))) + 1
        for ring in 0...ringMax {
            search.ring(ring, row: row, column: column)
            // What is in no ring yet is further away than so many cells.
            if let found = search.main, found.metres <= Double(ring) * cellMetres { break }
        }
        return search.main ?? search.other
    }
}

/// The plane that touches the earth at a location, in metres.
struct LocalPlane {
    let origin: Location
    let metresPerLatitude: Double
    let metresPerLongitude: Double

    init(_ origin: Location) {
        self.origin = origin
        metresPerLatitude = Location.earthRadiusMetres * .pi / 180
        // The cosine of the latitude, from the length of a small step eastwards.
        let step = Location(latitude: origin.latitude, longitude: origin.longitude + 0.01)
        metresPerLongitude = origin.metres(to: step) * 100
    }

    func place(_ point: StreetPoint) -> (east: Double, north: Double) {
        let location = point.location
        return (
            (location.longitude - origin.longitude) * metresPerLongitude,
            (location.latitude - origin.latitude) * metresPerLatitude
        )
    }
}

/// The best places so far of one search.
private struct NearestSearch {
    let plane: LocalPlane
    let map: StreetMap
    let mode: StreetMap.Mode
    let metresMax: Double
    /// The nearest place on a street of the largest part, and on another.
    var main: StreetPlace?
    var other: StreetPlace?

    init(plane: LocalPlane, map: StreetMap, mode: StreetMap.Mode, metresMax: Double) {
        self.plane = plane
        self.map = map
        self.mode = mode
        self.metresMax = metresMax
    }

    /// Looks at the cells at a distance of so many cells.
    mutating func ring(_ ring: Int, row: Int, column: Int) {
        for y in (row - ring)...(row + ring) where y >= 0 && y < Int(map.numbers.rows) {
            let isEdge = abs(y - row) == ring
            for x in stride(from: column - ring, through: column + ring, by: isEdge ? 1 : max(1, 2 * ring)) {
                guard x >= 0, x < Int(map.numbers.columns) else { continue }
                let cell = y * Int(map.numbers.columns) + x
                for index in Int(map.cellStarts[cell])..<Int(map.cellStarts[cell + 1]) { look(Int(map.cellSegments[index])) }
            }
        }
    }

    private mutating func look(_ segment: Int) {
        let forward = mode.edgeOfPassage[2 * segment]
        let edge = forward != StreetFormat.none ? forward : mode.edgeOfPassage[2 * segment + 1]
        guard edge != StreetFormat.none else { return }
        let isMain = mode.edges[Int(edge)].has(StreetEdge.isMain)
        let best = (isMain ? main : other)?.metres ?? metresMax.nextUp
        guard let place = place(segment, within: best) else { return }
        if isMain { main = place } else { other = place }
    }

    /// The nearest place on a segment; nil where it is not nearer than so many metres.
    private func place(_ segment: Int, within metres: Double) -> StreetPlace? {
        let line = map.line(segment)
        var best = metres * metres
        var found: (piece: Int, share: Double, isLeft: Bool)?
        for piece in line.indices.dropLast() {
            let start = plane.place(line[piece])
            let end = plane.place(line[piece + 1])
            let (east, north) = (end.east - start.east, end.north - start.north)
            let square = east * east + north * north
            let share = square > 0 ? min(1, max(0, -(start.east * east + start.north * north) / square)) : 0
            let (x, y) = (start.east + share * east, start.north + share * north)
            let distance = x * x + y * y
            guard distance < best else { continue }
            best = distance
            // Where the line passes the location on the right, the location is on the left.
            found = (piece, share, east * -start.north - north * -start.east > 0)
        }
        guard let found else { return nil }
        return map.place(segment, piece: found.piece, share: found.share, metres: best.squareRoot(), isLeft: found.isLeft)
    }
}

extension StreetMap {
    /// The place on a piece of a segment's line.
    /// - Parameters:
    ///   - piece: the index of the point before it, among all points.
    ///   - share: how much of the piece lies before it.
    fileprivate func place(_ segment: Int, piece: Int, share: Double, metres: Double, isLeft: Bool) -> StreetPlace {
        let line = line(segment)
        var before = 0.0
        var all = 0.0
        for index in line.indices.dropLast() {
            let length = line[index].location.metres(to: line[index + 1].location)
            if index < piece { before += length } else if index == piece { before += length * share }
            all += length
        }
        let (start, end) = (line[piece].location, line[piece + 1].location)
        let location = Location(
            latitude: start.latitude + (end.latitude - start.latitude) * share,
            longitude: start.longitude + (end.longitude - start.longitude) * share)
        return StreetPlace(
            segment: segment, fraction: all > 0 ? min(1, max(0, before / all)) : 0, location: location, metres: metres,
            isLeft: isLeft)
    }
}
