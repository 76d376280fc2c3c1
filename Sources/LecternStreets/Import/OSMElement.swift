// The elements of OpenStreetMap, as both of its formats have them.

/// Keys and values of an element.
package struct OSMTags: Equatable, Sendable {
    package private(set) var pairs: [(key: String, value: String)] = []

    package init(_ pairs: [(key: String, value: String)] = []) { self.pairs = pairs }

    /// The value of a key; nil where there is none.
    package subscript(key: String) -> String? { pairs.first { $0.key == key }?.value }

    package var isEmpty: Bool { pairs.isEmpty }

    mutating func add(_ key: String, _ value: String) { pairs.append((key, value)) }

    package static func == (one: OSMTags, other: OSMTags) -> Bool { one.pairs.elementsEqual(other.pairs) { $0 == $1 } }
}

/// An element of a map. Coordinates are ten-millionths of a degree.
package enum OSMElement: Equatable, Sendable {
    case node(id: Int64, latitude: Int32, longitude: Int32, tags: OSMTags)
    case way(id: Int64, nodes: [Int64], tags: OSMTags)
    case relation(id: Int64, members: [OSMMember], tags: OSMTags)
}

/// A member of a relation.
package struct OSMMember: Equatable, Sendable {
    package enum Kind: Sendable { case node, way, relation }

    package let kind: Kind
    package let id: Int64
    package let role: String

    package init(kind: Kind, id: Int64, role: String) {
        self.kind = kind
        self.id = id
        self.role = role
    }
}

/// Which elements a pass over a file wants; the others are passed over unread.
package struct OSMKinds: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let nodes = OSMKinds(rawValue: 1)
    package static let ways = OSMKinds(rawValue: 2)
    package static let relations = OSMKinds(rawValue: 4)
}

/// Degrees as ten-millionths, the unit of OpenStreetMap.
enum Degrees {
    static let unit = 10_000_000.0

    /// - Returns: nil where they are no latitude or longitude.
    static func place(latitude: Int64, longitude: Int64) -> (latitude: Int32, longitude: Int32)? {
        guard (-900_000_000...900_000_000).contains(latitude), (-1_800_000_000...1_800_000_000).contains(longitude) else {
            return nil
        }
        return (Int32(latitude), Int32(longitude))
    }
}
