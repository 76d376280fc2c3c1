// How long sessions last and how many wrong PINs are borne.

internal import LecternKit
internal import ReadersMessages
internal import Synchronization

/// The numbers of the plugin's configuration, with its defaults filled in.
struct ReadersLimits {
    var sessionMilliseconds: Int64 = 30 * 60_000
    var partnerSessionMilliseconds: Int64 = 720 * 60_000
    var cardFailuresMax: Int64 = 5
    var terminalFailuresMax: Int64 = 30
    var partnerFailuresMax: Int64 = 1000
    /// Wrong PINs of a terminal are counted over this long.
    let terminalWindowMilliseconds: Int64 = 10 * 60_000
    /// The first wait; each further failure doubles it.
    let waitMilliseconds: Int64 = 30_000
    let waitMillisecondsMax: Int64 = 3_600_000
    /// After this long without a failure a card's count at a terminal begins anew.
    let forgetMilliseconds: Int64 = 24 * 3_600_000

    /// Readers on a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)

    private static let minutesMax: UInt32 = 60 * 24 * 366

    /// The defaults.
    init() {}

    /// - Throws: `LimitError` where a number makes no sense.
    init(_ configuration: Readers.Configuration) throws(LimitError) {
        guard configuration.sessionMinutes <= Self.minutesMax, configuration.partnerSessionMinutes <= Self.minutesMax else {
            throw LimitError(description: "session_minutes and partner_session_minutes: at most \(Self.minutesMax)")
        }
        func chosen(_ number: UInt32, _ standard: Int64) -> Int64 { number == 0 ? standard : Int64(number) }
        sessionMilliseconds = chosen(configuration.sessionMinutes, 30) * 60_000
        partnerSessionMilliseconds = chosen(configuration.partnerSessionMinutes, 720) * 60_000
        cardFailuresMax = chosen(configuration.cardFailuresMax, cardFailuresMax)
        terminalFailuresMax = chosen(configuration.terminalFailuresMax, terminalFailuresMax)
        partnerFailuresMax = chosen(configuration.partnerFailuresMax, partnerFailuresMax)
    }
}

/// A number of the configuration that makes no sense.
struct LimitError: Error, CustomStringConvertible {
    let description: String
}

/// The limits, once the plugin has started.
final class ReadersSettings: Sendable {
    /// Guarded by itself; written once.
    private let limits = Mutex(ReadersLimits())

    /// Called at the start.
    func set(_ limits: ReadersLimits) { self.limits.withLock { $0 = limits } }

    /// What is in force.
    var current: ReadersLimits { limits.withLock { $0 } }
}
