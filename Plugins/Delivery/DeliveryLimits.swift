// How much a request, a page and a rule set may hold.

internal import LecternKit

/// The bounds of the plugin.
enum DeliveryLimits {
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    static let ruleSetPage = PageSize(itemsDefault: 50, itemsMax: 100)
    /// Rule sets that are looked at where a request names none.
    static let ruleSetsMax: Int64 = 200
    static let orderBooksMax = 50
    static let carriersMax = 50
    static let rulesMax = 200
    static let ruleValuesMax = 200
    static let examplesMax = 200
    static let titlesMax = 10
    static let pickUpsMax = 24
    static let volumesMax: UInt32 = 1_000
    static let transitDaysMax: UInt32 = 60
    static let hoursMax: UInt32 = 24 * 60
    static let weightMax: UInt32 = 1_000_000
    /// A carrier's clock may be so much ahead; the scan counts as of now then.
    static let clockAheadMilliseconds: Int64 = 10 * 60_000
    /// A fee, a cost, a subsidy, in minor units: sums of an order stay far from the end of Int64.
    static let amountMinorUnitsMax: Int64 = 1_000_000_000
    static let textCharactersMax = 500
    static let reasonCharactersMax = 500
    static let noteCharactersMax = 1_000
    static let addressCharactersMax = 200
    static let referenceBytesMax = 100
    static let scansMax = 200
    /// Scans of one parcel.
    static let scansOfParcelMax: Int64 = 500
    static let requestsOfOrderMax: Int64 = 200
    static let historyMax: Int64 = 200
    static let pickHoursDefault: UInt32 = 24
    static let warnHoursDefault: UInt32 = 12
    static let hourMilliseconds: Int64 = 3_600_000
    static let dayMilliseconds: Int64 = 24 * hourMilliseconds
    /// After a warning the next one comes so much later.
    static let alarmMilliseconds: Int64 = dayMilliseconds
    /// How long a carrier sees where a parcel went.
    static let addressShownMilliseconds: Int64 = 30 * dayMilliseconds
    /// Over how long promises are counted.
    static let promisesMilliseconds: Int64 = 30 * dayMilliseconds
    /// Ledger reserves no longer, and a parcel is settled long before.
    static let reservationMilliseconds: Int64 = 390 * dayMilliseconds
    static let zoneDefault = "Asia/Shanghai"
    /// Who charges and reserves in Ledger.
    static let source = "delivery"
    static let costSource = "delivery.carrier"
    static let fee = "delivery"
}
