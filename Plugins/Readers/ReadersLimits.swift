// How long sessions last and how many wrong PINs are borne.

internal import LecternKit
internal import ReadersMessages
internal import LecternSecrets

/// How many wrong PINs are borne.
struct WrongPinLimits: Equatable, Sendable {
    private static let windowMilliseconds: Int64 = 10 * 60_000

    /// Of a card at a terminal.
    var card = DoublingWait()
    /// Of a terminal, whatever the cards.
    var terminal = WindowWait(failuresMax: 30, windowMilliseconds: windowMilliseconds, pause: .restOfWindow)
    /// The same of a partner, whose one certificate stands for many readers.
    var partner = WindowWait(failuresMax: 1000, windowMilliseconds: windowMilliseconds, pause: .restOfWindow)
}

/// The numbers of the plugin's configuration, with its defaults filled in.
struct ReadersLimits {
    var sessionMilliseconds: Int64 = 30 * 60_000
    var partnerSessionMilliseconds: Int64 = 720 * 60_000
    /// How many wrong PINs are borne.
    var wrongPins = WrongPinLimits()

    /// What hashing a new PIN costs.
    var pinHashCost = ScryptCost()
    /// The key of the hashes of identity documents.
    var identityKey = IdentityKey()
    /// Where birthdays begin.
    var zone = LocalZone("Asia/Shanghai")

    /// Records of one person at most.
    static let recordsMax = 8
    /// Members of a family at most.
    static let familyMembersMax = 32
    /// Addresses of a reader at most.
    static let addressesMax = 10
    /// Readers that one step of a sweep changes.
    static let sweptReadersMax = 64

    /// How far ahead the list of expiring cards looks unless the request says so.
    static let expiryMillisecondsDefault: Int64 = 30 * 86_400_000

    /// Readers on a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)

    private static let minutesMax: UInt32 = 60 * 24 * 366

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a number makes no sense.
    init(_ configuration: Readers.Configuration) throws(ConfigurationError) {
        guard configuration.sessionMinutes <= Self.minutesMax, configuration.partnerSessionMinutes <= Self.minutesMax else {
            throw ConfigurationError("session_minutes and partner_session_minutes: at most \(Self.minutesMax)")
        }
        if !configuration.zone.isEmpty {
            guard let chosen = LocalZone(configuration.zone) else {
                throw ConfigurationError("zone: \(configuration.zone) is no IANA zone like Asia/Shanghai")
            }
            zone = chosen
        }
        guard let cost = ScryptCost(configured: configuration.pinHashCost) else {
            throw ConfigurationError("pin_hash_cost: a power of two from \(ScryptCost.choice.lowerBound) to \(ScryptCost.choice.upperBound)")
        }
        pinHashCost = cost
        identityKey = try IdentityKey(path: configuration.identityKeyFile)
        func chosen(_ number: UInt32, _ standard: Int64) -> Int64 { number == 0 ? standard : Int64(number) }
        sessionMilliseconds = chosen(configuration.sessionMinutes, 30) * 60_000
        partnerSessionMilliseconds = chosen(configuration.partnerSessionMinutes, 720) * 60_000
        wrongPins.card.failuresMax = chosen(configuration.cardFailuresMax, wrongPins.card.failuresMax)
        wrongPins.terminal.failuresMax = chosen(configuration.terminalFailuresMax, wrongPins.terminal.failuresMax)
        wrongPins.partner.failuresMax = chosen(configuration.partnerFailuresMax, wrongPins.partner.failuresMax)
    }
}
