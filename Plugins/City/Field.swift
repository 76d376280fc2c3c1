// What the fields of requests must be. Each refusal names the field and what is wrong with it.

internal import CityHours
internal import CityMessages
internal import LecternKit
internal import TypesMessages

/// Checks of single fields.
enum Field {
    private static let codeCharactersMax = 64
    private static let wordsCharactersMax = 200
    private static let openTimesMax = 64
    private static let closedDatesMax = 400

    /// A refusal that names a field.
    static func invalid(_ field: String, _ why: String) -> Refusal {
        Refusal(City.Reason.fieldInvalid, facts: ("field", field), ("why", why))
    }

    /// What a request changes.
    /// - Parameters:
    ///   - fields: the request's.
    ///   - expected: the request's `expected_version`.
    ///   - changeable: the names that may stand in `fields`.
    ///   - found: the row's version; nil: it is not there.
    ///   - absent: what refuses a change of what is not there.
    /// - Throws: `FIELD_INVALID`, `VERSION_CONFLICT`, or `absent`.
    static func change(
        _ fields: [String], _ expected: Int64, of changeable: [String], found: Int64?, absent: @autoclosure () -> Refusal
    ) throws -> FieldChange {
        do {
            return try FieldChange(fields: fields, expectedVersion: expected, of: changeable, foundVersion: found)
        } catch {
            switch error {
            case .invalid(let field, let why): throw invalid(field, why)
            case .absent: throw absent()
            case .conflict(let expected, let found):
                throw Refusal(City.Reason.versionConflict, facts: ("expected", "\(expected)"), ("found", "\(found)"))
            }
        }
    }

    /// A code for programs: ASCII letters, digits, dot, hyphen, underscore.
    static func code(_ text: String, _ field: String) throws {
        guard !text.isEmpty else { throw invalid(field, "it is missing") }
        guard text.utf8.count <= codeCharactersMax else {
            throw invalid(field, "it has more than \(codeCharactersMax) characters")
        }
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "._-".unicodeScalars.contains($0))
        }
        guard isPlain else { throw invalid(field, "it holds more than letters, digits, dot, hyphen and underscore") }
    }

    /// Words for people, which must be there.
    static func words(_ text: String, _ field: String) throws {
        guard text.contains(where: { !$0.isWhitespace }) else { throw invalid(field, "it is missing") }
        try Self.text(text, field, charactersMax: wordsCharactersMax)
    }

    /// Words for people, which may be missing.
    static func text(_ text: String, _ field: String, charactersMax: Int) throws {
        guard text.unicodeScalars.count <= charactersMax else {
            throw invalid(field, "it has more than \(charactersMax) characters")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw invalid(field, "it holds a control character")
        }
    }

    /// A place on earth, which may be missing.
    static func place(_ place: Types.Place?, _ field: String) throws {
        guard let place else { return }
        guard (-90.0...90.0).contains(place.latitude) else {
            throw invalid(field + ".latitude", "it is not between -90 and 90 degrees")
        }
        guard (-180.0...180.0).contains(place.longitude) else {
            throw invalid(field + ".longitude", "it is not between -180 and 180 degrees")
        }
    }

    /// Opening hours: parts of days that do not overlap.
    static func hours(_ hours: [Types.OpenTime], _ field: String) throws {
        guard hours.count <= openTimesMax else { throw invalid(field, "there are more than \(openTimesMax)") }
        for (index, time) in hours.enumerated() {
            let field = "\(field)[\(index)]"
            guard (1...7).contains(time.weekday) else { throw invalid(field + ".weekday", "it is not from 1 to 7") }
            guard time.fromMinute < time.untilMinute, time.untilMinute <= 24 * 60 else {
                throw invalid(field, "it does not begin before it ends, within one day")
            }
            let overlaps = hours[..<index].contains {
                $0.weekday == time.weekday && $0.fromMinute < time.untilMinute && time.fromMinute < $0.untilMinute
            }
            guard !overlaps else { throw invalid(field, "it overlaps an earlier one") }
        }
    }

    /// Local dates, "2026-10-01".
    static func dates(_ dates: [String], _ field: String) throws {
        guard dates.count <= closedDatesMax else { throw invalid(field, "there are more than \(closedDatesMax)") }
        for (index, date) in dates.enumerated() where LocalDay(date) == nil {
            throw invalid("\(field)[\(index)]", "it is not a date like 2026-10-01")
        }
    }
}
