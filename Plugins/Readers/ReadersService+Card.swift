// The handler that gives a reader another card.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    func prepareReplaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> [UInt8] {
        guard !request.pin.isEmpty, PinRule.allows(request.pin) else { return [] }
        return try PinRows.hash(request.pin, call)
    }

    func replaceCard(_ request: Readers.ReplaceCardRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card)
        _ = try Self.validator.change(
            [], request.expectedVersion, of: [], found: reader.version,
            absent: Refusal(Readers.Reason.readerUnknown, facts: ("card", request.card)))
        try Self.validator.code(request.newCard, "new_card")
        try Self.validator.requiredText(request.reason, "reason")
        guard request.pin.isEmpty || PinRule.allows(request.pin) else { throw Refusal(Readers.Reason.pinUnsuitable) }
        let cards = CardRows(call)
        guard try rows.load(card: request.newCard) == nil else {
            throw Refusal(Readers.Reason.cardTaken, facts: ("card", request.newCard))
        }
        if let retired = try cards.retired(request.newCard) { throw CardRows.refusal(request.newCard, retired) }
        try cards.replace(reader, by: request.newCard, reason: request.reason)
        if !request.pin.isEmpty { try PinRows.put(request.pin, of: reader.readerId, prepared: call.prepared, call) }
        // Whoever holds the old card may be signed in by it.
        try call.endSession(person: reader.readerId)
        try rows.emit("card_replaced", reader.readerId)
        return try rows.known(card: request.newCard)
    }
}
