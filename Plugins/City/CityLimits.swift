// The numbers of the city's places in one place.

internal import LecternKit

/// How much City accepts and answers.
enum CityLimits {
    /// Service points in an answer.
    static let points = PageSize(itemsDefault: 50, itemsMax: 500)

    /// The longest address, in characters.
    static let addressCharactersMax = 500
    /// The longest description of an offer, in characters.
    static let descriptionCharactersMax = 2000
    /// The longest name of an offer's service, in characters.
    static let serviceCharactersMax = 200

    /// Opening hours of one service point.
    static let openTimesMax = 64
    /// Closed dates of one service point.
    static let closedDatesMax = 400
}
