// The service of City: what its handlers share. Each kind of handler has a file CityService+….swift.

internal import CityMessages
internal import LecternKit

/// Keeps the city's libraries, branches, service points, calendars, partners and directory.
struct CityService: City.Service {
    static let validator = FieldValidator(City.Reason.fieldInvalid, versionConflict: City.Reason.versionConflict)

    /// A move that the table of a life does not allow.
    static func stateForbids<L: Life>(_ objection: Objection<L>) -> any Error {
        Refusal(City.Reason.stateForbids, facts: objection.facts)
    }

    /// Checks the version that a request expects.
    /// - Throws: `VERSION_CONFLICT`.
    static func check(expected: Int64, found: Int64) throws(Refusal) {
        guard expected == 0 || expected == found else {
            throw Refusal(City.Reason.versionConflict, facts: ("expected", "\(expected)"), ("found", "\(found)"))
        }
    }

    /// A note of a move.
    /// - Throws: `Refusal`.
    static func check(note: String) throws(Refusal) {
        try validator.text(note, "note", charactersMax: CityLimits.reasonCharactersMax)
    }
}
