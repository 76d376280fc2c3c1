// The street file: a header, a table of its sections, and the sections, all little-endian and aligned to eight bytes.
//
// word 0 the magic, 1 the version, 2 the file's bytes, 3 the checksum of all that follows it, 4 how many sections;
// then two words for each section, its offset in bytes and how many elements it has; then the sections. Version 1.

/// What a street file begins with, and in which order its sections stand.
enum StreetFormat {
    /// "LSTREETS" in the order of its bytes.
    static let magic: UInt64 = 0x5354_4545_5254_534C
    static let version: UInt64 = 1
    static let headerWords = 5
    /// The first word that the checksum covers.
    static let checkedFrom = 4

    /// The sections before those of each travel mode.
    enum Section: Int, CaseIterable {
        /// UTF-8 lines NAME=VALUE: source, licence, and when it was made.
        case about
        /// `StreetNumbers`, as 64-bit numbers.
        case numbers
        case points
        /// One more than there are segments: where the points of the last one end.
        case segments
        case names
        /// Where each text begins, and one more.
        case textStarts
        case texts
        /// Where the segments of each cell begin, and one more.
        case cellStarts
        case cellSegments
    }

    /// The sections of one travel mode.
    enum ModeSection: Int, CaseIterable {
        /// One more than there are nodes: where the edges of the last one end.
        case nodes
        case edges
        /// The edges by the node at which they end.
        case incoming
        /// The edge of each passage, or `none`.
        case edgeOfPassage
        case bans
    }

    static let sections = Section.allCases.count + TravelMode.allCases.count * ModeSection.allCases.count

    static func index(_ section: Section) -> Int { section.rawValue }

    static func index(_ section: ModeSection, _ mode: TravelMode) -> Int {
        Section.allCases.count + mode.index * ModeSection.allCases.count + section.rawValue
    }

    /// No edge.
    static let none = UInt32.max

    /// One step of the checksum. Every step can be undone, so that a change of one word changes the result for certain.
    @inline(__always)
    static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 32)
    }
}

/// A point of a street's line, in ten-millionths of a degree.
package struct StreetPoint: Equatable, Sendable {
    package var latitude: Int32
    package var longitude: Int32

    package init(latitude: Int32, longitude: Int32) {
        self.latitude = latitude
        self.longitude = longitude
    }

    package var location: Location {
        Location(latitude: Double(latitude) / 10_000_000, longitude: Double(longitude) / 10_000_000)
    }
}

/// A street between two junctions.
package struct StreetSegment: Equatable, Sendable {
    /// The first point of its line; the line ends before the first point of the next segment.
    package var firstPoint: UInt32
    /// Its place among the names; the first one is empty.
    package var name: UInt32
    package var lengthCentimetres: UInt32
    /// A `StreetKind`.
    package var kind: UInt8
    package var flags: UInt8
    var unused: UInt16 = 0

    static let roundabout: UInt8 = 1

    init(firstPoint: UInt32, name: UInt32, lengthCentimetres: UInt32, kind: UInt8, flags: UInt8) {
        self.firstPoint = firstPoint
        self.name = name
        self.lengthCentimetres = lengthCentimetres
        self.kind = kind
        self.flags = flags
    }

    package var isRoundabout: Bool { flags & StreetSegment.roundabout != 0 }
}

/// What kind of street a segment is, as far as a text about it says.
package enum StreetKind: UInt8, CaseIterable, Sendable {
    case street
    case motorway
    case path
    case steps
    case cycleway
    case service
}

/// The names of a street: places among the texts, of which the first one is empty.
package struct StreetName: Hashable, Sendable {
    var local: UInt32
    var chinese: UInt32
    var english: UInt32
}

/// A junction as one travel mode knows it.
package struct StreetNode: Equatable, Sendable {
    package var latitude: Int32
    package var longitude: Int32
    /// The first edge that leaves it; they end before the first of the next node.
    package var firstOut: UInt32
    /// The first of those that reach it, in `incoming`.
    package var firstIn: UInt32
}

/// A segment in one direction, as one travel mode passes it.
package struct StreetEdge: Equatable, Sendable {
    package var head: UInt32
    package var tail: UInt32
    var timeAndFlags: UInt32
    /// The segment x 2, and 1 more against the order of its points.
    package var passage: UInt32

    static let timeMask: UInt32 = (1 << 27) - 1
    /// Some edge may not follow it: `bans` says which.
    static let hasBans: UInt32 = 1 << 31
    /// A second one of its passage, that keeps a ban which spans several edges.
    static let isCopy: UInt32 = 1 << 30
    /// There is no way on at its head but back.
    static let mayTurnBack: UInt32 = 1 << 29
    /// Both ends are in the largest part of the map within which every place is reached from every other.
    static let isMain: UInt32 = 1 << 28

    package var milliseconds: UInt32 { timeAndFlags & StreetEdge.timeMask }

    func has(_ flag: UInt32) -> Bool { timeAndFlags & flag != 0 }
}

/// Two edges of which the second may not follow the first.
struct StreetBan: Hashable, Comparable, Sendable {
    var from: UInt32
    var to: UInt32

    static func < (one: StreetBan, other: StreetBan) -> Bool { (one.from, one.to) < (other.from, other.to) }
}

/// The numbers of a street file. Degrees are ten-millionths.
struct StreetNumbers: Equatable, Sendable {
    var south: Int64 = 0
    var west: Int64 = 0
    var north: Int64 = 0
    var east: Int64 = 0
    /// The cells in which segments are found, from the south-west corner.
    var cellLatitude: Int64 = 1
    var cellLongitude: Int64 = 1
    var columns: Int64 = 0
    var rows: Int64 = 0
    /// The highest speed of each mode, in tenths of a kilometre per hour.
    var speeds: (Int64, Int64, Int64) = (1, 1, 1)
    /// Turn restrictions of the map that are not kept, as they are unclear or overlap.
    var restrictionsLeftOut: Int64 = 0

    static let count = 12

    var words: [Int64] {
        [south, west, north, east, cellLatitude, cellLongitude, columns, rows, speeds.0, speeds.1, speeds.2, restrictionsLeftOut]
    }

    init() {}

    init(_ words: [Int64]) {
        (south, west, north, east) = (words[0], words[1], words[2], words[3])
        (cellLatitude, cellLongitude, columns, rows) = (words[4], words[5], words[6], words[7])
        speeds = (words[8], words[9], words[10])
        restrictionsLeftOut = words[11]
    }

    func speed(_ mode: TravelMode) -> Int64 {
        switch mode {
        case .foot: speeds.0
        case .bicycle: speeds.1
        case .car: speeds.2
        }
    }

    static func == (one: StreetNumbers, other: StreetNumbers) -> Bool { one.words == other.words }
}
