// The numbers of the door in one place.

internal import EntryMessages
internal import LecternKit
internal import LecternSecrets

/// How much Entry accepts and answers, and the numbers of its configuration with their defaults.
struct EntryLimits {
    private static let windowMilliseconds: Int64 = 10 * 60_000
    private static let codeSecondsMax: UInt32 = 600

    /// For how long a hand-over code works.
    var codeMilliseconds: Int64 = 120_000
    /// Wrong codes of a kiosk or desk.
    var terminalCodes = WindowWait(failuresMax: 10, windowMilliseconds: windowMilliseconds, pause: .restOfWindow)
    /// The same of a partner, whose one certificate stands for many users.
    var partnerCodes = WindowWait(failuresMax: 200, windowMilliseconds: windowMilliseconds, pause: .restOfWindow)
    /// Whose days the figures count.
    var zone = LocalZone("Asia/Shanghai")

    /// How long a way is for 100 metres of distance in a straight line.
    var detourPercent: Int64 = 130
    private static let detourPercents: ClosedRange<UInt32> = 100...300

    /// Services, and announcements that are not over.
    static let servicesMax: Int64 = 500
    static let announcementsMax: Int64 = 500
    static let announcementPage = PageSize(itemsDefault: 50, itemsMax: 200)
    static let categoriesMax = 20
    static let outagesMax = 10
    /// Partners, and places, of an audience.
    static let audienceNamesMax = 200
    /// Methods about which the host is asked at once.
    static let askedMethodsMax = 256
    static let nearest = PageSize(itemsDefault: 10, itemsMax: 50)
    /// Over streets a way is looked for up to so many times the longest estimate.
    static let longestWayFactor: Int64 = 3
    /// Branches that have a work, those that have most of it.
    static let branchesMax = 200

    /// Identities of one sign-in.
    static let identitiesMax = 4
    /// What a terminal hands over.
    static let stateBytesMax = 16 * 1_024
    /// Codes of guests at one terminal that nobody has taken yet.
    static let guestCodesMax: Int64 = 200
    /// Codes that have ended are kept for so long, so that a repeat of the call that took one is known.
    static let endedCodeMilliseconds: Int64 = 600_000
    /// Ended codes that one hand-over removes.
    static let sweptCodesMax: Int64 = 8
    /// Links of a reader in an answer.
    static let linksMax: Int64 = 200
    /// Apps, and entrances, in an answer.
    static let listedMax: Int64 = 1_000
    /// Languages of a text.
    static let languagesMax = 20
    static let textCharactersMax = 1_000
    static let reasonCharactersMax = 500
    /// Rows of a day's figures for one entrance.
    static let usageSlots: UInt8 = 16
    static let usageDaysDefault: Int64 = 30
    static let usageDaysMax: Int64 = 400

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a number makes no sense.
    init(_ configuration: Entry.Configuration) throws(ConfigurationError) {
        guard configuration.codeSeconds <= Self.codeSecondsMax else {
            throw ConfigurationError("code_seconds: at most \(Self.codeSecondsMax)")
        }
        if !configuration.zone.isEmpty {
            guard let chosen = LocalZone(configuration.zone) else {
                throw ConfigurationError("zone: \(configuration.zone) is no IANA zone like Asia/Shanghai")
            }
            zone = chosen
        }
        if configuration.detourPercent != 0 {
            guard Self.detourPercents.contains(configuration.detourPercent) else {
                throw ConfigurationError("detour_percent: from \(Self.detourPercents.lowerBound) to \(Self.detourPercents.upperBound)")
            }
            detourPercent = Int64(configuration.detourPercent)
        }
        if configuration.codeSeconds != 0 { codeMilliseconds = Int64(configuration.codeSeconds) * 1_000 }
        if configuration.terminalCodesMax != 0 { terminalCodes.failuresMax = Int64(configuration.terminalCodesMax) }
        if configuration.partnerCodesMax != 0 { partnerCodes.failuresMax = Int64(configuration.partnerCodesMax) }
    }
}
