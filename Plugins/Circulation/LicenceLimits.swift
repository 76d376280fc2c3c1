// The numbers of licences in one place.

/// Fixed limits of licences and links.
enum LicenceLimits {
    /// Loans at once, and in all.
    static let loansMax: UInt32 = 10_000_000
    /// Licences of a record among which one is looked for that lends.
    static let recordLicencesMax: Int64 = 50
    /// How long a link is good, unless the licence says so, and at most.
    static let linkMinutes: Int64 = 15
    static let linkMinutesMax: UInt32 = 1_440
    static let urlCharactersMax = 1_000
    /// Where the token stands in a URL.
    static let tokenPlace = "{token}"
    static let tokenBytesMax = 200
    /// Open loans that one run of a timer ends sooner, since their licence does.
    static let shortenedLoansMax: Int64 = 100
    /// Readers who waited to whom copies are offered at once.
    static let offersMax = 100
    /// Copies on loan among which the one is looked for that falls due first.
    static let dueCopiesMax: Int64 = 200
    /// For how long a copy is kept for whoever waited, unless the rules say so.
    static let offerDays: Int64 = 3
}
