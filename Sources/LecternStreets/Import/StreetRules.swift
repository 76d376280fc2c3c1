// Who may use a street and how fast, by its tags (wiki.openstreetmap.org/wiki/Key:access and Key:oneway).

/// What a way is for those who travel.
struct StreetUse: Hashable, Sendable {
    /// Speeds in tenths of a kilometre per hour along the way's nodes, by `TravelMode.index`; 0: closed.
    var along: [Int] = [0, 0, 0]
    /// The same against them.
    var against: [Int] = [0, 0, 0]
    var kind = StreetKind.street
    var isRoundabout = false

    var isOpen: Bool { (along + against).contains { $0 > 0 } }

    func speed(_ mode: TravelMode, isAgainst: Bool) -> Int { isAgainst ? against[mode.index] : along[mode.index] }
}

/// The rules. Speeds are what a trip through a city comes to, waiting included, and not what a sign permits.
enum StreetRules {
    private struct Class {
        let kind: StreetKind
        /// Tenths of a kilometre per hour by foot, bicycle and car; 0: closed unless a tag opens it.
        let speeds: [Int]
    }

    private static let classes: [String: Class] = [
        "motorway": Class(kind: .motorway, speeds: [0, 0, 900]), "motorway_link": Class(kind: .motorway, speeds: [0, 0, 450]),
        "trunk": Class(kind: .street, speeds: [48, 160, 650]), "trunk_link": Class(kind: .street, speeds: [48, 160, 400]),
        "primary": Class(kind: .street, speeds: [48, 160, 400]), "primary_link": Class(kind: .street, speeds: [48, 160, 300]),
        "secondary": Class(kind: .street, speeds: [48, 160, 350]),
        "secondary_link": Class(kind: .street, speeds: [48, 160, 280]),
        "tertiary": Class(kind: .street, speeds: [48, 160, 300]), "tertiary_link": Class(kind: .street, speeds: [48, 160, 250]),
        "unclassified": Class(kind: .street, speeds: [48, 160, 250]),
        "residential": Class(kind: .street, speeds: [48, 150, 200]),
        "road": Class(kind: .street, speeds: [48, 150, 200]), "living_street": Class(kind: .street, speeds: [48, 100, 100]),
        "service": Class(kind: .service, speeds: [48, 140, 120]), "pedestrian": Class(kind: .street, speeds: [48, 0, 0]),
        "footway": Class(kind: .path, speeds: [48, 0, 0]), "path": Class(kind: .path, speeds: [48, 120, 0]),
        "corridor": Class(kind: .path, speeds: [40, 0, 0]), "platform": Class(kind: .path, speeds: [40, 0, 0]),
        "steps": Class(kind: .steps, speeds: [25, 0, 0]), "cycleway": Class(kind: .cycleway, speeds: [48, 170, 0]),
        "track": Class(kind: .path, speeds: [48, 120, 0]), "bridleway": Class(kind: .path, speeds: [40, 0, 0]),
    ]

    /// The keys that say whether a mode may use a way, the most special first.
    private static let accessKeys = [
        ["foot", "access"], ["bicycle", "vehicle", "access"], ["motorcar", "motor_vehicle", "vehicle", "access"],
    ]
    private static let opening: Set<String> = ["yes", "designated", "permissive", "destination", "official", "public"]
    private static let closing: Set<String> = [
        "no", "private", "permit", "customers", "delivery", "agricultural", "forestry", "agricultural;forestry", "emergency",
        "military",
        "use_sidepath", "residents", "employees", "restricted",
    ]
    /// Who pushes a bicycle walks; a tag opens a way on which cars then go at a walk.
    private static let pushedSpeed = 40
    private static let openedSpeeds = [48, 120, 100]

    /// What a way is for those who travel.
    /// - Returns: nil where it is none, or open to nobody.
    static func use(_ tags: OSMTags) -> StreetUse? {
        guard let highway = tags["highway"], let group = classes[highway] else { return nil }
        var use = StreetUse()
        use.kind = group.kind
        use.isRoundabout = tags["junction"] == "roundabout" || tags["junction"] == "circular"
        for mode in TravelMode.allCases {
            let speed = speed(tags, mode, group.speeds[mode.index])
            let direction = direction(tags, mode, highway, use.isRoundabout)
            use.along[mode.index] = direction.along ? speed : 0
            use.against[mode.index] = direction.against ? speed : 0
        }
        return use.isOpen ? use : nil
    }

    private static func speed(_ tags: OSMTags, _ mode: TravelMode, _ standard: Int) -> Int {
        var speed = standard
        if let access = accessKeys[mode.index].lazy.compactMap({ tags[$0] }).first {
            if closing.contains(access) { return 0 }
            if mode == .bicycle, access == "dismount" { return pushedSpeed }
            if opening.contains(access), speed == 0 { speed = isNamed(tags, mode) ? openedSpeeds[mode.index] : 0 }
        }
        guard mode == .car, speed > 0, let limit = tags["maxspeed"].flatMap(limit) else { return speed }
        return min(speed, limit)
    }

    /// Whether a tag speaks of the mode itself: `access=yes` on a footway opens it to everybody on foot, not to cars.
    private static func isNamed(_ tags: OSMTags, _ mode: TravelMode) -> Bool {
        accessKeys[mode.index].dropLast().contains { tags[$0].map(opening.contains) ?? false }
    }

    /// A speed limit in tenths of a kilometre per hour; nil where it is no number.
    private static func limit(_ text: String) -> Int? {
        if text == "walk" { return 50 }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), (1...300).contains(number) else { return nil }
        return text.hasSuffix("mph") ? number * 16 : number * 10
    }

    private static func direction(
        _ tags: OSMTags, _ mode: TravelMode, _ highway: String, _ isRoundabout: Bool
    ) -> (along: Bool, against: Bool) {
        if mode == .foot {
            // Only what moves by itself has a direction for people on foot, or what says so.
            switch tags["oneway:foot"] ?? (highway == "steps" || highway == "footway" ? tags["conveying"] : nil) {
            case "yes", "forward": return (true, false)
            case "-1", "backward": return (false, true)
            default: return (true, true)
            }
        }
        let isImplied = isRoundabout || highway == "motorway" || highway == "motorway_link"
        let own = mode == .bicycle ? tags["oneway:bicycle"] : tags["oneway:motorcar"] ?? tags["oneway:motor_vehicle"]
        if own == nil, mode == .bicycle, hasContraflow(tags) { return (true, true) }
        switch own ?? tags["oneway"] {
        case "yes", "true", "1": return (true, false)
        case "-1", "reverse": return (false, true)
        case "no", "false", "0": return (true, true)
        // It changes with the hour, and what hour it will be is not known.
        case "reversible", "alternating": return (false, false)
        default: return (true, !isImplied)
        }
    }

    /// Whether bicycles have a lane against a one-way street.
    private static func hasContraflow(_ tags: OSMTags) -> Bool {
        ["cycleway", "cycleway:left", "cycleway:right", "cycleway:both"].contains { tags[$0]?.hasPrefix("opposite") == true }
            || ["cycleway:left:oneway", "cycleway:right:oneway"].contains { tags[$0] == "-1" || tags[$0] == "no" }
    }

    /// Which modes cannot pass a node, one bit for each by its index: a bollard, or a gate that is somebody's.
    static func blocks(_ tags: OSMTags) -> UInt8 {
        guard let barrier = tags["barrier"] else { return 0 }
        // What stands across a way for everybody, for all but people on foot, and for cars alone; what is in no list is open.
        let standard: UInt8 =
            switch barrier {
            case "wall", "fence", "hedge", "retaining_wall", "city_wall", "debris": 7
            case "turnstile", "stile", "kissing_gate", "full-height_turnstile": 6
            case "bollard", "block", "jersey_barrier", "cycle_barrier", "motorcycle_barrier", "bus_trap", "chain", "log",
                "planter",
                "horse_stile":
                4
            default: 0
            }
        var blocked: UInt8 = 0
        for mode in TravelMode.allCases {
            var isBlocked = standard & (1 << UInt8(mode.index)) != 0
            if let access = accessKeys[mode.index].lazy.compactMap({ tags[$0] }).first {
                if closing.contains(access) { isBlocked = true }
                if opening.contains(access) { isBlocked = false }
            }
            if isBlocked { blocked |= 1 << UInt8(mode.index) }
        }
        return blocked
    }
}
