// The calls that a form may become: which fields of their requests can be filled, and which right they need.

/// A method of another service, as far as a form fills its request.
package struct FormMethod: Sendable {
    /// What a field of a request takes.
    package enum Value: Equatable, Sendable {
        case text, number, day, box
        case oneOf([String])
    }

    /// "Circulation/PlaceHold".
    package let name: String
    /// What staff must be allowed to do; empty: whoever may enter forms.
    package let right: String
    package let paths: [String: Value]
    /// Paths that must be filled.
    package let needs: [String]

    /// - Returns: the method of that name; nil: a form can't become it.
    package static func named(_ name: String) -> FormMethod? { all.first { $0.name == name } }

    /// All of them, in the order in which they are told.
    package static let all: [FormMethod] = [
        .init(
            name: "Readers/PutReader", right: "readers.write",
            paths: ["card": .text, "name": .text, "category": .text, "language": .text, "library_id": .number],
            needs: ["card", "name", "category"]),
        .init(
            name: "Readers/Change", right: "readers.write",
            paths: [
                "card": .text, "name": .text, "language": .text, "phone": .text, "email": .text, "birth_date": .day,
                "guardian_consent": .text, "address.label": .text, "address.region": .text, "address.street": .text,
                "address.postcode": .text, "address.recipient": .text, "address.phone": .text, "reason": .text,
            ], needs: ["card"]),
        .init(
            name: "ReaderRecord/PutConsent", right: "readers.write",
            paths: ["card": .text, "purpose": .text, "given": .box, "text_version": .number, "evidence": .text],
            needs: ["card", "purpose", "given", "evidence"]),
        .init(
            name: "ReaderRecord/PutEntries", right: "readers.write", paths: ["card": .text, "key": .text, "text": .text],
            needs: ["card", "key"]),
        .init(
            name: "Circulation/PlaceHold", right: "circulation.holds",
            paths: [
                "card": .text, "scope": .oneOf(["WORK", "RECORD", "ITEM"]), "record_id": .number, "barcode": .text, "item_type": .text,
                "pickup_point": .text,
            ], needs: ["card", "pickup_point"]),
        .init(name: "Circulation/Return", right: "", paths: ["barcode": .text], needs: ["barcode"]),
        .init(
            name: "Acquisition/Ask", right: "acquisition.choose",
            paths: [
                "card": .text, "campaign": .text, "pickup_point": .text, "note": .text, "book.isbn": .text, "book.title": .text,
                "book.author": .text, "book.publisher": .text, "book.year": .number,
            ], needs: ["card"]),
    ]
}
