// The service of Ledger: what its handlers share. Each kind of handler has a file LedgerService+….swift.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import LecternSettlement
internal import LedgerMessages
internal import LedgerRules
internal import ReadersMessages
internal import TypesMessages

/// Keeps the city's money.
struct LedgerService: Ledger.Service {
    static let validator = FieldValidator(Ledger.Reason.fieldInvalid)

    let settings: PluginSettings<LedgerLimits>

    /// Writes postings in a call.
    func books(_ call: Call) -> PostingRows { PostingRows(call, settings.current) }

    /// An amount of a request.
    /// - Parameters:
    ///   - money: as the request has it.
    ///   - field: its name.
    ///   - least: minor units at least.
    /// - Throws: `FIELD_INVALID`.
    static func amount(_ money: Types.Money?, _ field: String, least: Int64 = 1) throws -> Amount {
        guard let money else { throw validator.invalid(field, "it is missing") }
        try validator.money(minorUnits: money.minorUnits, currency: money.currency, field)
        try mustBeKnown(money.currency, field)
        guard money.minorUnits >= least else { throw validator.invalid("\(field).minor_units", "it is less than \(least)") }
        return Amount(money.minorUnits, money.currency)
    }

    /// - Throws: `FIELD_INVALID` for a currency that there is not.
    static func mustBeKnown(_ currency: String, _ field: String) throws(Refusal) {
        guard CurrencyDecimals.isKnown(currency) else { throw validator.invalid("\(field).currency", "\(currency) is no currency of ISO 4217") }
    }

    /// An amount that may be missing, of a currency that is known.
    /// - Returns: minor units; nil: it is missing.
    /// - Throws: `FIELD_INVALID`.
    static func amount(_ money: Types.Money?, _ field: String, in currency: String) throws -> Int64? {
        guard let money else { return nil }
        let amount = try amount(money, field)
        guard amount.currency == currency else { throw validator.invalid("\(field).currency", "it is not \(currency)") }
        return amount.minorUnits
    }

    /// An owner's key, or a partner's number.
    /// - Throws: `FIELD_INVALID`.
    static func key(_ text: String, _ field: String, bytesMax: Int = LedgerLimits.keyBytesMax) throws {
        guard (1...bytesMax).contains(text.utf8.count) else { throw validator.invalid(field, "it has not from 1 to \(bytesMax) bytes") }
        try validator.text(text, field, charactersMax: bytesMax)
    }

    /// The reader whom a request names; in a reader's session it is that reader.
    /// - Throws: `READER_UNKNOWN`, `FIELD_INVALID`, `Problem`.
    static func reader(_ card: String, _ id: Int64, _ call: Call) throws -> Readers.ContactResponse {
        var id = id
        if call.principal.session == .reader {
            guard card.isEmpty, id == 0 || id == call.principal.person else {
                throw validator.invalid(card.isEmpty ? "reader_id" : "card", "in a session it is the reader who is signed in")
            }
            id = call.principal.person
        }
        guard card.isEmpty != (id == 0) else { throw validator.invalid("card", "either the card or the number of a reader is given") }
        guard let reader = try knownReader(card, id, call) else {
            throw Refusal(Ledger.Reason.readerUnknown, facts: card.isEmpty ? ("reader_id", "\(id)") : ("card", card))
        }
        return reader
    }

    /// A reader; nil: there is no such reader.
    /// - Throws: `Problem`.
    static func knownReader(_ card: String, _ id: Int64, _ call: Call) throws -> Readers.ContactResponse? {
        switch try call.tryCall({ try Readers.Client($0).contact(.init(readerId: id, card: card)) }) {
        case .success(let contact): return contact
        case .failure(let problem):
            guard [Readers.Reason.readerUnknown.name, Readers.Reason.cardRetired.name].contains(problem.reason) else { throw problem }
            return nil
        }
    }

    /// A partner that City knows.
    /// - Parameter isNew: whether something begins with it, which a partner that was suspended or withdrawn does not.
    /// - Returns: its title.
    /// - Throws: `PARTNER_UNKNOWN`, `Problem`.
    @discardableResult
    static func partner(_ name: String, isNew: Bool = false, _ call: Call) throws -> String {
        switch try call.tryCall({ try City.Client($0).partnerStanding(.init(name: name)) }) {
        case .success(let partner):
            guard !isNew || partner.state == .partnerActive else { throw Refusal(Ledger.Reason.partnerUnknown, facts: ("name", name)) }
            return partner.title
        case .failure(let problem):
            guard problem.reason == City.Reason.partnerUnknown.name else { throw problem }
            throw Refusal(Ledger.Reason.partnerUnknown, facts: ("name", name))
        }
    }

    /// A period of a request.
    /// - Throws: `FIELD_INVALID`.
    static func month(_ text: String) throws -> MonthOfBooks {
        guard let month = MonthOfBooks(text) else { throw validator.invalid("period", "it is not a month like 2026-11") }
        return month
    }

    /// The refusal of a move that the state forbids; other objections are no caller's.
    static func refusal<L: Life>(_ objection: Objection<L>, _ thing: String, _ id: String) -> any Error {
        guard case .state(let state, let event, let open) = objection else {
            return NotMovable(description: "\(thing) \(id) can't move: \(([objection.name] + objection.facts.map { "\($0.0) \($0.1)" }).joined(separator: ", "))")
        }
        return Refusal(
            Ledger.Reason.stateForbids,
            facts: ("thing", thing), ("id", id), ("state", state?.rawValue ?? ""), ("event", event.rawValue),
            ("open", open.map(\.rawValue).joined(separator: " ")))
    }
}

/// A move that the table forbids and that no caller can bring about.
struct NotMovable: Error, CustomStringConvertible {
    let description: String
}

extension LedgerHistoryRow: HistoryRow {}

extension Amount {
    /// The contract's message.
    var money: Types.Money { Types.Money(minorUnits: minorUnits, currency: currency) }
}
