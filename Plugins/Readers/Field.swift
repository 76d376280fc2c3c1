// What the fields of requests must be. Each refusal names the field and what is wrong with it.

internal import LecternKit
internal import ReadersMessages

/// Checks of single fields.
enum Field {
    private static let codeBytesMax = 64
    private static let wordsCharactersMax = 200

    /// A refusal that names a field.
    static func invalid(_ field: String, _ why: String) -> Refusal {
        Refusal(Readers.Reason.fieldInvalid, facts: ("field", field), ("why", why))
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
                throw Refusal(Readers.Reason.versionConflict, facts: ("expected", "\(expected)"), ("found", "\(found)"))
            }
        }
    }

    /// A code for programs.
    static func code(_ text: String, _ field: String) throws {
        guard isCard(text) else {
            throw invalid(field, "it is not made of 1 to 64 letters, digits, dots, hyphens and underscores")
        }
    }

    /// Words for people, which must be there.
    static func words(_ text: String, _ field: String) throws {
        guard text.contains(where: { !$0.isWhitespace }) else { throw invalid(field, "it is missing") }
        guard text.unicodeScalars.count <= wordsCharactersMax else {
            throw invalid(field, "it has more than \(wordsCharactersMax) characters")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw invalid(field, "it holds a control character")
        }
    }

    /// Whether a text could be a card.
    static func isCard(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= codeBytesMax && text.utf8.allSatisfy(isPlain)
    }

    /// ASCII letters, digits, dot, hyphen, underscore.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
