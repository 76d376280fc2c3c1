// The numbers of the city's places and partners in one place.

internal import LecternKit

/// How much City accepts and answers.
enum CityLimits {
    /// Service points in an answer.
    static let points = PageSize(itemsDefault: 50, itemsMax: 500)
    /// Closures, partners and moves on a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)

    /// Service points near a place, in an answer.
    static let nearPoints = PageSize(itemsDefault: 10, itemsMax: 50)
    /// Half the side of the box in which is looked first, and last.
    static let nearMetresMin = 500.0
    static let nearMetresMax = 256_000.0
    /// Points of one box, or one branch, that are looked at.
    static let nearRowsMax: Int64 = 4_000
    /// Points whose hours one call looks at.
    static let nearLookedMax = 200
    static let nearBranchesMax = 200
    /// Hours of points near a place, and of where a terminal stands, are looked at for so many days ahead.
    static let nearDaysMax: Int64 = 8

    /// The longest address, in characters.
    static let addressCharactersMax = 500
    /// The longest description of an offer, in characters.
    static let descriptionCharactersMax = 2000
    /// The longest name of an offer's service, in characters.
    static let serviceCharactersMax = 200
    /// The longest reason of a closure and note of a move, in characters.
    static let reasonCharactersMax = 500
    /// The longest text in a language, in characters.
    static let textCharactersMax = 1000
    /// Languages of a text.
    static let languagesMax = 20

    /// Opening hours of one service point.
    static let openTimesMax = 64
    /// Closed dates of one service point.
    static let closedDatesMax = 400
    /// Special days of one service point.
    static let specialDaysMax = 400
    /// Parts of one special day.
    static let specialDayHoursMax = 8
    /// Terminals of one service point, besides the one that has its code.
    static let terminalsMax = 100
    /// What a service point holds at most.
    static let capacityItemsMax: UInt32 = 1_000_000

    /// Days between the dates of a question.
    static let askedDaysMax: Int64 = 400
    /// Statutory days that one call puts, and as many that it removes.
    static let statutoryDaysMax = 400
    /// Statutory days in an answer, and those that count for a point.
    static let statutoryRowsMax: Int64 = 1_000
    /// Closures that count for a point, the latest.
    static let closuresOfPointMax: Int64 = 200
    /// Service points that one closure touches.
    static let closurePointsMax = 2_000
    /// How far ahead a closure is announced, in days.
    static let closureAheadDaysMax: Int64 = 3_660

    /// Partners of one point that are told of a closure.
    static let partnersOfPointMax: Int64 = 4
    /// Methods, topics and service points of a partner.
    static let partnerPatternsMax = 64
    static let partnerPointsMax = 200
    /// The longest method or topic of a scope, in bytes.
    static let patternBytesMax = 200
    /// Calls a second that can be agreed on.
    static let callsPerSecondMax: UInt32 = 100_000
}
