// The numbers of lending in one place: fixed limits, and those of the plugin's configuration.

internal import CirculationMessages
internal import LecternKit

/// The configuration with its defaults filled in.
struct CirculationLimits {
    /// For how long after its `happened_at_ms` a call counts as the repeat of one that did not arrive.
    var repeatMillisecondsMax: Int64 = 15 * 60_000

    private static let repeatMinutesMax: UInt32 = 1_440

    /// Loans and conflicts on a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)

    /// The longest call number, in characters.
    static let callNumberCharactersMax = 100
    /// The longest loan that a rule may give, in days.
    static let ruleDaysMax: UInt32 = 3650
    /// The most open loans that a rule may give a reader.
    static let ruleLoansMax: UInt32 = 10_000
    /// The most renewals that a rule may give a loan.
    static let ruleRenewalsMax: UInt32 = 10_000

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a number makes no sense.
    init(_ configuration: Circulation.Configuration) throws(ConfigurationError) {
        guard configuration.repeatMinutes <= Self.repeatMinutesMax else {
            throw ConfigurationError("repeat_minutes: at most \(Self.repeatMinutesMax)")
        }
        if configuration.repeatMinutes != 0 { repeatMillisecondsMax = Int64(configuration.repeatMinutes) * 60_000 }
    }
}
