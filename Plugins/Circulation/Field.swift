// What the fields of requests must be. Each refusal names the field and what is wrong with it.

internal import CirculationMessages
internal import LecternKit

/// Checks of single fields.
enum Field {
    private static let codeBytesMax = 64

    /// A refusal that names a field.
    static func invalid(_ field: String, _ why: String) -> Refusal {
        Refusal(Circulation.Reason.fieldInvalid, facts: ("field", field), ("why", why))
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
                throw Refusal(Circulation.Reason.versionConflict, facts: ("expected", "\(expected)"), ("found", "\(found)"))
            }
        }
    }

    /// A code or barcode: printable ASCII without blanks.
    static func code(_ text: String, _ field: String) throws {
        guard !text.isEmpty else { throw invalid(field, "it is missing") }
        guard text.utf8.count <= codeBytesMax, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw invalid(field, "it is not made of 1 to \(codeBytesMax) ASCII characters without blanks")
        }
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
}
