// Every bound of this module in one place, its unit in its name.

/// How much is read, kept and searched before something is refused.
package struct StreetLimits: Sendable {
    /// The most bytes of one packed block of a PBF file, and of its header; the format's own bounds.
    package var blockBytesMax = 32 << 20
    package var blockHeaderBytesMax = 64 << 10
    /// The most bytes of one XML tag.
    package var tagBytesMax = 64 << 10
    /// The most nodes of one way, members of one relation, and tags of one element.
    package var wayNodesMax = 40_000
    package var membersMax = 40_000
    package var tagsMax = 4_000
    /// The most bytes of a name that is kept; a longer one is cut.
    package var nameBytesMax = 255
    /// The most nodes of streets in one file: each costs about 60 bytes of memory while it is imported.
    package var streetNodesMax = 64_000_000
    /// The most directed edges of one travel mode.
    package var edgesMax = 1 << 27
    /// The longest time of one edge, in milliseconds.
    package var edgeMillisecondsMax = 1 << 26
    /// How far from a location a street is looked for.
    package var nearestMetresMax = 1_000
    /// The longest route, in milliseconds.
    package var routeMillisecondsMax = 1 << 30

    package init() {}
}
