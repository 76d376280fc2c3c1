// How much a request, a page and a run of a timer may hold, and the plugin's configuration.

internal import LecternKit
internal import LedgerMessages

/// The bounds of the plugin, and the numbers of its configuration with its defaults filled in.
struct LedgerLimits {
    /// How long a payment may be begun and not confirmed.
    var paymentMilliseconds: Int64 = 30 * millisecondsOfAMinute
    /// Where periods begin.
    var zone = LocalZone("Asia/Shanghai")

    /// Entries of a page, and lines of one of a statement.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    static let statementPage = PageSize(itemsDefault: 200, itemsMax: 500)
    /// The owner's key of a reservation or a charge.
    static let keyBytesMax = 200
    /// A partner's number of a payment or a sale.
    static let referenceBytesMax = 100
    static let invoiceBytesMax = 100
    /// Lines of one posting of an owner.
    static let linesMax = 50
    static let titleCharactersMax = 200
    static let reasonCharactersMax = 500
    static let aboutBytesMax = 200
    static let noteCharactersMax = 1_000
    /// What differs of a statement's line, as either side has it.
    static let differenceCharactersMax = 200
    /// Charges that one payment names, and that are paid at once where it names none.
    static let paidChargesMax = 200
    static let paymentsShownMax: Int64 = 50
    static let partsMax: Int64 = 200
    /// Payments whose deposits are paid back at once.
    static let returnedPaymentsMax: Int64 = 50
    /// Reservations that one run of the timer ends.
    static let expiredReservationsMax: Int64 = 100
    /// How far ahead a reservation may expire.
    static let reservationMillisecondsMax: Int64 = 400 * 24 * 60 * millisecondsOfAMinute
    static let periodsMax: Int64 = 600
    static let currenciesMax: Int64 = 20
    /// What one page of an audit looks at.
    static let auditedAccountsMax: Int64 = 200
    static let auditedLinesMax: Int64 = 2_000
    static let discountPermilleMax: UInt32 = 1_000
    static let signatureBytesMax = 200
    static let partnerKeyBytesCount = 32
    static let millisecondsOfAMinute: Int64 = 60_000
    private static let paymentMinutesMax: UInt32 = 60 * 24 * 30

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a value makes no sense.
    init(_ configuration: Ledger.Configuration) throws(ConfigurationError) {
        guard configuration.paymentMinutes <= Self.paymentMinutesMax else {
            throw ConfigurationError("payment_minutes: at most \(Self.paymentMinutesMax)")
        }
        if !configuration.zone.isEmpty {
            guard let chosen = LocalZone(configuration.zone) else {
                throw ConfigurationError("zone: \(configuration.zone) is no IANA zone like Asia/Shanghai")
            }
            zone = chosen
        }
        if configuration.paymentMinutes != 0 { paymentMilliseconds = Int64(configuration.paymentMinutes) * Self.millisecondsOfAMinute }
    }
}
