// How much a kind, a notice, a template and a request may hold, and the plugin's configuration.

internal import LecternKit
internal import NoticesMessages

/// The bounds of the plugin, and the numbers of its configuration with its defaults filled in.
struct NoticesLimits {
    /// What comes before the token in a text.
    var unsubscribePrefix = ""
    /// How long nothing is heard of a carrier for whom something waits before it is silent.
    var silenceMilliseconds: Int64 = 60 * millisecondsOfAMinute
    /// The zone where a library has no service point.
    var zone = LocalZone("Asia/Shanghai")

    /// Entries of a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    /// The owner's key of a notice.
    static let keyBytesMax = 200
    /// Kinds that one Declare takes.
    static let declaredKindsMax = 50
    static let fieldsMax = 40
    static let templatesMax = 100
    /// A kind, encoded, and the values of a notice together.
    static let kindBytesMax = 64 * 1_024
    static let valuesBytesMax = 8 * 1_024
    static let valueCharactersMax = 1_000
    static let minutesMax: Int64 = 60 * 24 * 366
    static let digestMinutesMax: Int64 = 60 * 24 * 7
    /// Notices that one message tells.
    static let digestNoticesMax = 20
    /// Notices that one Fetch takes, and that one Read opens.
    static let fetchedNoticesMax = 20
    static let openedNoticesMax = 50
    static let subjectCharactersMax = 200
    static let templateCharactersMax = 4_000
    /// A text as it is sent; what is longer is cut.
    static let textCharactersMax = 8_000
    /// A short message, with the samples of the kind; and as it is sent.
    static let segmentsMax = 4
    /// A value within a short message; what is longer is cut.
    static let shortValueCharactersMax = 40
    static let noteCharactersMax = 1_000
    static let reasonCharactersMax = 500
    static let rankMax: UInt32 = 1_000
    static let channelsMax = 200
    /// Ways on which a notice is sent; then it has failed.
    static let attemptsMax: Int64 = 50
    static let historyEntriesMax: Int64 = 100
    /// Notices of one reader that one run of the timer looks at.
    static let releasedNoticesMax: Int64 = 100
    /// How exactly it is known when a carrier was last heard.
    static let heardMilliseconds: Int64 = 60_000
    static let unreadCountedMax: Int64 = 1_000
    static let waitingCountedMax: Int64 = 10_000
    static let carriersMax: Int64 = 500
    static let tokenBytesMax = 200
    static let unsubscribePrefixCharactersMax = 200
    static let millisecondsOfAMinute: Int64 = 60_000
    private static let silenceMinutesMax: UInt32 = 60 * 24 * 30

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a value makes no sense.
    init(_ configuration: Notices.Configuration) throws(ConfigurationError) {
        guard configuration.silenceMinutes <= Self.silenceMinutesMax else {
            throw ConfigurationError("silence_minutes: at most \(Self.silenceMinutesMax)")
        }
        guard configuration.unsubscribePrefix.unicodeScalars.count <= Self.unsubscribePrefixCharactersMax else {
            throw ConfigurationError("unsubscribe_prefix: at most \(Self.unsubscribePrefixCharactersMax) characters")
        }
        if !configuration.zone.isEmpty {
            guard let chosen = LocalZone(configuration.zone) else {
                throw ConfigurationError("zone: \(configuration.zone) is no IANA zone like Asia/Shanghai")
            }
            zone = chosen
        }
        unsubscribePrefix = configuration.unsubscribePrefix
        if configuration.silenceMinutes != 0 { silenceMilliseconds = Int64(configuration.silenceMinutes) * Self.millisecondsOfAMinute }
    }
}
