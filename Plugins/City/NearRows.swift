// Finds service points near a place without looking at all that there are.

internal import CityMessages
internal import CityRules
internal import LecternKit
internal import TypesMessages

/// Service points by their place, as the index has them. Valid inside one handler.
struct NearRows {
    /// A service point, how far it is in a straight line, and its hours.
    struct Near {
        let row: PointRow
        let metres: UInt32
        let opening: City.OpenAtResponse
    }

    private static let inBox = SQL("""
        SELECT \(PointPlace.columns("p")) FROM \(PointRow.table) p
        WHERE p.latitude >= $1 AND p.latitude <= $2 AND p.longitude >= $3 AND p.longitude <= $4 AND p.state = 2
            AND ($5 = 0 OR $5 = 1 AND p.lends = 1 OR $5 = 2 AND p.takes_returns = 1 OR $5 > 2 AND EXISTS
                (SELECT 1 FROM \(AbilityRow.table) a WHERE a.service_point_id = p.service_point_id AND a.ability = $5))
        LIMIT $6
        """)
    private static let ofBranch = SQL("""
        SELECT \(PointPlace.columns("p")) FROM \(PointRow.table) p
        WHERE p.branch_id = $1 AND p.latitude IS NOT NULL AND p.longitude IS NOT NULL AND p.state = 2
            AND ($2 = 0 OR $2 = 1 AND p.lends = 1 OR $2 = 2 AND p.takes_returns = 1 OR $2 > 2 AND EXISTS
                (SELECT 1 FROM \(AbilityRow.table) a WHERE a.service_point_id = p.service_point_id AND a.ability = $2))
        LIMIT $3
        """)
    private static let byNumber = SQL("SELECT \(PointRow.columns()) FROM \(PointRow.table) WHERE service_point_id = $1")
    /// Of a sphere of the earth's size.
    private static let metresOfADegree = 111_195.0

    private let call: Call
    private let request: City.PointsNearRequest
    private let near: Types.Place
    private let limit: Int
    private var looked: [Int64: Near] = [:]

    init(_ call: Call, _ request: City.PointsNearRequest, near: Types.Place) {
        self.call = call
        self.request = request
        self.near = near
        limit = CityLimits.nearPoints.items(request.limit)
    }

    /// The points, the nearest first. The box around the place is doubled until it holds enough: so it costs the same in a city of a hundred
    /// points and of ten thousand.
    /// - Throws: `StoreError`.
    mutating func load() throws -> [Near] {
        guard request.branchIds.isEmpty else {
            var places: [PointPlace] = []
            for branch in request.branchIds {
                places += try call.rows(
                    Self.ofBranch, .integer(branch), .integer(Int64(request.ability.rawValue)), .integer(CityLimits.nearRowsMax), as: PointPlace.self)
            }
            return try nearest(places, within: .max)
        }
        var metres = CityLimits.nearMetresMin
        while true {
            let isLast = metres >= CityLimits.nearMetresMax
            let found = try nearest(try inBox(metres: metres), within: UInt32(metres))
            if found.count == limit || isLast || looked.count >= CityLimits.nearLookedMax { return found }
            metres *= 2
        }
    }

    private func inBox(metres: Double) throws -> [PointPlace] {
        let latitudes = metres / Self.metresOfADegree
        let longitudes = min(360, latitudes / max(Distance.cosine(near.latitude), 0.001))
        return try call.rows(
            Self.inBox, .real(near.latitude - latitudes), .real(near.latitude + latitudes), .real(near.longitude - longitudes),
            .real(near.longitude + longitudes), .integer(Int64(request.ability.rawValue)), .integer(CityLimits.nearRowsMax), as: PointPlace.self)
    }

    /// Of some points the nearest that will do.
    private mutating func nearest(_ places: [PointPlace], within metres: UInt32) throws -> [Near] {
        let sorted = places.compactMap { place -> (id: Int64, metres: UInt32)? in
            guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
            let distance = Distance.metres(near, Types.Place(latitude: latitude, longitude: longitude))
            return distance <= metres ? (place.servicePointId, distance) : nil
        }.sorted { ($0.metres, $0.id) < ($1.metres, $1.id) }
        var found: [Near] = []
        for (id, metres) in sorted {
            guard found.count < limit else { break }
            guard looked[id] != nil || looked.count < CityLimits.nearLookedMax else { break }
            guard let point = try looked[id] ?? look(id, metres) else { continue }
            looked[id] = point
            if point.opening.open || !request.onlyOpenNow { found.append(point) }
        }
        return found
    }

    private func look(_ id: Int64, _ metres: UInt32) throws -> Near? {
        guard let row = try call.first(Self.byNumber, .integer(id), as: PointRow.self) else { return nil }
        let opening = PointOpening(
            servicePointId: id, code: row.code, zone: row.zone, branchId: row.branchId, lends: row.lends, takesReturns: row.takesReturns,
            state: row.state, hasDays: row.hasDays)
        let hours = try OpeningRows(call).opening(of: .init(row: opening, branch: nil), at: call.nowMilliseconds, daysMax: CityLimits.nearDaysMax)
        return Near(row: row, metres: metres, opening: hours)
    }
}
