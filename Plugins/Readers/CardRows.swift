// Cards that were replaced: none is ever given to anybody again, and each is a record of who replaced it.

internal import LecternKit
internal import ReadersMessages

/// Replaced cards as the table holds them. Valid inside one handler.
struct CardRows {
    private static let byCard = SQL("SELECT \(CardRetired.columns()) FROM \(CardRow.table) WHERE card = $1")
    private static let cardChanged = ReaderRow.update(.card, .cardLostAtMs, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The record of a card that was replaced; nil: it was not.
    /// - Throws: `StoreError`.
    func retired(_ card: String) throws -> CardRetired? {
        try call.first(Self.byCard, .text(card), as: CardRetired.self)
    }

    /// The refusal of a card that was replaced, which says whose it was.
    static func refusal(_ card: String, _ retired: CardRetired) -> Refusal {
        Refusal(Readers.Reason.cardRetired, facts: ("card", card), ("reader_id", "\(retired.readerId)"))
    }

    /// Gives a reader another card and records it.
    /// - Parameters:
    ///   - reader: with the card as it is.
    ///   - newCard: nobody's.
    ///   - reason: why, for the record.
    /// - Throws: `StoreError`.
    func replace(_ reader: Readers.Reader, by newCard: String, reason: String) throws {
        let principal = call.principal
        try call.insert(
            CardRow(
                card: reader.card, readerId: reader.readerId, newCard: newCard, reason: reason,
                replacedAtMs: call.nowMilliseconds, certificate: Int64(principal.certificate.rawValue),
                terminal: principal.terminal, person: principal.person, requestKey: call.requestKey))
        try call.update(
            ReaderRow(readerId: reader.readerId, card: newCard, version: reader.version + 1), Self.cardChanged)
    }
}
