// A turn restriction as the map has it (wiki.openstreetmap.org/wiki/Relation:restriction).

/// Which turn is banned, or which is the only one, and for whom.
struct TurnRestriction: Sendable {
    enum Via: Sendable {
        case node(Int64)
        case ways([Int64])
    }

    let from: Int64
    let via: Via
    let to: Int64
    /// All turns but this one are banned.
    let isOnly: Bool
    let isUTurn: Bool
    /// One bit for each mode by its index.
    let modes: UInt8

    private static let vehicles: UInt8 = 1 << 1 | 1 << 2

    /// Reads a relation.
    /// - Returns: nil where it is no turn restriction, none for anybody here, or one of certain hours only.
    init?(_ members: [OSMMember], _ tags: OSMTags) {
        guard tags["type"] == "restriction" else { return nil }
        var modes = Self.vehicles
        var value = tags["restriction"]
        if value == nil, let own = tags["restriction:bicycle"] { (value, modes) = (own, 1 << 1) }
        if value == nil, let own = tags["restriction:motorcar"] ?? tags["restriction:motor_vehicle"] {
            (value, modes) = (own, 1 << 2)
        }
        guard let value, value.hasPrefix("no_") || value.hasPrefix("only_"), value != "no_entry", value != "no_exit" else {
            return nil
        }
        for exception in (tags["except"] ?? "").split(separator: ";") {
            switch exception.drop(while: { $0 == " " }) {
            case "bicycle": modes &= ~(1 << 1)
            case "motorcar", "motor_vehicle": modes &= ~(1 << 2)
            default: break
            }
        }
        let from = members.filter { $0.role == "from" && $0.kind == .way }
        let to = members.filter { $0.role == "to" && $0.kind == .way }
        let via = members.filter { $0.role == "via" }
        guard modes != 0, from.count == 1, to.count == 1, let first = via.first else { return nil }
        switch first.kind {
        case .node where via.count == 1: self.via = .node(first.id)
        case .way where via.allSatisfy({ $0.kind == .way }): self.via = .ways(via.map(\.id))
        default: return nil
        }
        (self.from, self.to) = (from[0].id, to[0].id)
        (isOnly, isUTurn) = (value.hasPrefix("only_"), value.hasSuffix("u_turn"))
        self.modes = modes
    }
}
