// How long a terminal may be silent, and how much a report and a page may hold.

internal import FleetMessages
internal import LecternKit

/// The bounds of the plugin, with the configuration's numbers filled in.
struct FleetLimits {
    var silentMilliseconds: Int64 = 15 * 60_000

    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    static let firmwareCharactersMax = 64
    static let temperatureTenths: ClosedRange<Int64> = -1_000...2_000
    static let wearPercentMax: UInt32 = 255
    static let journalOperationsMax: UInt32 = 1_000_000
    /// How long what changed is kept.
    static let historyMilliseconds: Int64 = 400 * 86_400_000
    static let noteCharactersMax = 500
    private static let silentMinutesMax: UInt32 = 24 * 60

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a number makes no sense.
    init(_ configuration: Fleet.Configuration) throws(ConfigurationError) {
        guard configuration.silentMinutes <= Self.silentMinutesMax else {
            throw ConfigurationError("silent_minutes: at most \(Self.silentMinutesMax)")
        }
        if configuration.silentMinutes != 0 { silentMilliseconds = Int64(configuration.silentMinutes) * 60_000 }
    }
}
