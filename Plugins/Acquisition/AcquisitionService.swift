// The service of Acquisition: what its handlers share. Each kind of handler has a file AcquisitionService+….swift.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit
internal import LecternMarc
internal import LecternMessages
internal import ReadersMessages
internal import TypesMessages

/// Buys what readers choose.
struct AcquisitionService: Acquisition.Service {
    static let validator = FieldValidator(Acquisition.Reason.fieldInvalid, versionConflict: Acquisition.Reason.versionConflict)

    /// The reader that a call is about: who is signed in; where staff call, the one of a card.
    /// - Throws: `FIELD_INVALID`, `READER_UNKNOWN`, `CARD_RETIRED`, `Problem`.
    static func standing(_ card: String, _ call: Call) throws -> Readers.StandingResponse {
        let request: Readers.StandingRequest
        if call.principal.session == .reader {
            guard card.isEmpty else { throw validator.invalid("card", "in a session it is the reader who is signed in") }
            request = .init(readerId: call.principal.person)
        } else {
            guard !card.isEmpty else { throw validator.invalid("card", "it is missing") }
            request = .init(card: card)
        }
        switch try call.tryCall({ try Readers.Client($0).standing(request) }) {
        case .success(let reader): return reader
        case .failure(let problem):
            let known = [Acquisition.Reason.readerUnknown, .cardRetired]
            guard let reason = known.first(where: { $0.name == problem.reason }) else { throw problem }
            throw Refusal(reason, facts: ("card", card))
        }
    }

    /// Why a reader may choose nothing; empty: nothing stands against it.
    static func objection(_ reader: Readers.StandingResponse, at moment: Int64) -> String {
        if let block = reader.blocks.first { return block.reason }
        return reader.expiresAtMs != 0 && reader.expiresAtMs <= moment ? "expired" : ""
    }

    /// The shop: the partner that calls; elsewhere the one that is named.
    static func partner(_ named: String, _ call: Call) throws -> String {
        guard call.principal.certificate == .partner else { return named }
        guard named.isEmpty || named == call.principal.terminal else { throw validator.invalid("partner", "it is not the partner that calls") }
        return call.principal.terminal
    }

    /// An ISBN of 13 digits.
    /// - Throws: `ISBN_INVALID`.
    static func isbn(_ text: String) throws -> String {
        guard let isbn = Isbn(text) else { throw Refusal(Acquisition.Reason.isbnInvalid, facts: ("isbn", text)) }
        return isbn.digits
    }

    /// A book of a request, its ISBN of 13 digits.
    /// - Parameter isRequest: it is asked for: a title may stand for the ISBN, and the price may be missing.
    /// - Throws: `ISBN_INVALID`, `FIELD_INVALID`.
    static func book(_ asked: Acquisition.Book?, isRequest: Bool = false) throws -> Acquisition.Book {
        guard var book = asked else { throw validator.invalid("book", "it is missing") }
        if isRequest, book.isbn.isEmpty {
            try validator.requiredText(book.title, "book.title", charactersMax: AcquisitionLimits.textCharactersMax)
        } else {
            book.isbn = try isbn(book.isbn)
        }
        let texts = [
            ("title", book.title), ("author", book.author), ("publisher", book.publisher), ("language", book.language), ("class_code", book.classCode),
            ("material", book.material),
        ]
        for (field, text) in texts { try validator.text(text, "book.\(field)", charactersMax: AcquisitionLimits.textCharactersMax) }
        guard (0...9_999).contains(book.year) else { throw validator.invalid("book.year", "it is none") }
        if !isRequest || book.price != nil { _ = try price(book.price, "book.price") }
        return book
    }

    /// An amount of a request, more than nothing.
    /// - Throws: `FIELD_INVALID`.
    static func price(_ money: Types.Money?, _ field: String) throws -> Types.Money {
        guard let money else { throw validator.invalid(field, "it is missing") }
        try validator.money(minorUnits: money.minorUnits, currency: money.currency, field)
        guard money.minorUnits > 0 else { throw validator.invalid("\(field).minor_units", "it is less than 1") }
        return money
    }

    /// The refusal of a move that the state forbids.
    static func refusal(_ objection: Objection<PurchaseLife>, _ purchase: PurchaseRow) -> any Error {
        let facts = [("purchase_id", "\(purchase.purchaseId)")]
        switch objection {
        case .state(let state, let event, let open):
            let more = [("state", state?.rawValue ?? ""), ("event", event.rawValue), ("open", open.map(\.rawValue).joined(separator: " "))]
            return Refusal(Acquisition.Reason.stateForbids, facts: facts + more)
        // A shop may not do in this state what staff may.
        case .actor(let event): return Refusal(Acquisition.Reason.stateForbids, facts: facts + [("state", purchase.state), ("event", event.rawValue)])
        case .guarded(let guarded): return PurchaseNotMovable(description: "purchase \(purchase.purchaseId) can't move: \(guarded.rawValue) does not hold")
        }
    }

    /// Both languages of a text for people.
    static func texts(_ words: (chinese: String, english: String)) -> [Types.Text] {
        [Types.Text(language: "zh-Hans", text: words.chinese), Types.Text(language: "en", text: words.english)]
    }
}

/// A move that the table forbids and that no caller can bring about.
struct PurchaseNotMovable: Error, CustomStringConvertible {
    let description: String
}

extension PurchaseHistoryRow: HistoryRow {}
