// The handler that gives a reader another card.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    func prepareReplaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> [UInt8] {
        guard !request.pin.isEmpty, PinRule.allows(request.pin) else { return [] }
        return try pins(call).hash(request.pin)
    }

    func replaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card, settings.current.identityKey)
        _ = try Self.validator.change(
            [], request.expectedVersion, of: [], found: reader.version,
            absent: Refusal(Readers.Reason.readerUnknown, facts: ("card", request.card)))
        try Self.validator.code(request.newCard, "new_card")
        try Self.validator.requiredText(request.reason, "reason")
        guard request.pin.isEmpty || PinRule.allows(request.pin) else { throw Refusal(Readers.Reason.pinUnsuitable) }
        try replaceCard(of: reader, by: request.newCard, reason: request.reason, call)
        if !request.pin.isEmpty { try pins(call).put(request.pin, of: reader.readerId, prepared: call.prepared) }
        return try rows.known(card: request.newCard, settings.current.identityKey)
    }

    /// Gives a reader another card, which nobody ever had, and ends the reader's sessions.
    /// - Throws: `CARD_TAKEN`, `CARD_RETIRED`, `StoreError`.
    func replaceCard(of reader: Readers.Reader, by newCard: String, reason: String, _ call: Call) throws {
        let rows = ReaderRows(call)
        let cards = CardRows(call)
        let identifiers = IdentifierRows(call, settings.current.identityKey)
        guard try rows.load(card: newCard) == nil, try identifiers.shown(newCard) == nil else {
            throw Refusal(Readers.Reason.cardTaken, facts: ("card", newCard))
        }
        if let retired = try cards.retired(newCard) { throw CardRows.refusal(newCard, retired) }
        let state: IdentifierLife.State = reader.cardLostAtMs == 0 ? .active : .lost
        let verdict = IdentifierLife.table.decide(from: state, .replaced, by: call.actor) { _ in .holds(true) }
        try call.move(
            verdict, history: IdentifierHistoryRow(readerId: reader.readerId, reason: reason), isPast: false,
            refuse: { Refusal(Readers.Reason.identifierState, facts: $0.facts) }
        ) {
            try cards.replace(reader, by: newCard, reason: reason)
            return .replaced
        }
        try ChangeRows(call).insert(
            [.init(field: "card", old: reader.card, new: newCard)], of: reader.readerId, version: reader.version + 1,
            event: "card_replaced", reason: reason)
        // Whoever holds the old card may be signed in by it.
        try call.endSession(person: reader.readerId)
        try rows.emit("card_replaced", reader.readerId)
    }
}
