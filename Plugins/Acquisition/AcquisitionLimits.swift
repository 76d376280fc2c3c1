// How much a request, a page and a campaign may hold.

internal import LecternKit

/// The bounds of the plugin.
enum AcquisitionLimits {
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    static let campaignPage = PageSize(itemsDefault: 50, itemsMax: 100)
    /// Requests that one page of a trial looks at.
    static let triedPage = PageSize(itemsDefault: 200, itemsMax: 1_000)
    /// Campaigns that are looked at where a request names none.
    static let campaignsMax: Int64 = 200
    static let rulesMax = 200
    static let ruleValuesMax = 200
    static let examplesMax = 200
    static let partnersMax = 200
    static let titlesMax = 10
    static let textCharactersMax = 500
    static let noteCharactersMax = 1_000
    static let reasonCharactersMax = 500
    /// Purchases of one order.
    static let orderPurchasesMax: Int64 = 100
    static let historyMax: Int64 = 100
    /// Purchase requests of a reader that nothing has come of yet.
    static let openRequestsMax: Int64 = 50
    static let discountPermilleMax: UInt32 = 1_000
    static let referenceBytesMax = 100
    static let choiceHoursDefault: UInt32 = 72
    static let choiceHoursMax: UInt32 = 24 * 365
    static let paybackDaysMax: UInt32 = 365
    static let spanDaysMax: UInt32 = 3_650
    static let hourMilliseconds: Int64 = 3_600_000
    /// Ledger frees what nobody has freed so long after the choice has ended.
    static let reservationGraceMilliseconds: Int64 = 24 * hourMilliseconds
    /// So long before a choice ends the reader is told.
    static let remindMilliseconds: Int64 = 24 * hourMilliseconds
    /// How long requests are kept for trying other rules.
    static let requestMilliseconds: Int64 = 400 * 24 * hourMilliseconds
    static let triedMilliseconds: Int64 = 30 * 24 * hourMilliseconds
    static let itemTypeDefault = "chosen"
    /// What a book is once it is an ordinary item.
    static let stockTypeDefault = "book"
    static let zoneDefault = "Asia/Shanghai"
    static let dayMilliseconds: Int64 = 24 * hourMilliseconds
    /// How long after the last day for a return the money is kept, for what is made ready then.
    static let paybackGraceMilliseconds: Int64 = 30 * dayMilliseconds
    /// Ledger reserves no longer.
    static let reservationMillisecondsMax: Int64 = 399 * dayMilliseconds
    static let paybackSource = "acquisition.payback"
    static let requestSource = "acquisition.request"
    /// Who reserves in Ledger, and where brief records come from.
    static let source = "acquisition"
}
