// Cards that were replaced: none is ever given to anybody again, and each is a record of who replaced it.

internal import LecternKit
internal import ReadersMessages

/// Replaced cards as the table holds them. Valid inside one handler.
struct CardRows {
    /// A card that was replaced.
    struct Retired {
        let card: String
        let reader: Int64
        /// In milliseconds since 1970.
        let replacedAt: Int64
    }

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The record of a card that was replaced; nil: it was not.
    /// - Throws: `StoreError`.
    func retired(_ card: String) throws -> Retired? {
        try call.first("SELECT card, reader_id, replaced_at_ms FROM readers_card WHERE card = $1", .text(card)) { row in
            Retired(card: try row.text(0), reader: try row.integer(1), replacedAt: try row.integer(2))
        }
    }

    /// Whose a card was when the call happened, where it has been replaced since; nil: nobody's.
    /// - Throws: `StoreError`.
    func readerThen(_ card: String) throws -> Int64? {
        guard let retired = try retired(card), call.happenedAtMilliseconds < retired.replacedAt else { return nil }
        return retired.reader
    }

    /// Gives a reader another card and records it.
    /// - Parameters:
    ///   - reader: with the card as it is.
    ///   - newCard: nobody's.
    ///   - reason: why, for the record.
    /// - Throws: `StoreError`.
    func replace(_ reader: Readers.Reader, by newCard: String, reason: String) throws {
        let principal = call.principal
        try call.execute(
            """
            INSERT INTO readers_card
                (card, reader_id, new_card, reason, replaced_at_ms, certificate, terminal, person, request_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, .text(reader.card), .integer(reader.readerId), .text(newCard), .text(reason),
            .integer(call.nowMilliseconds), .integer(Int64(principal.certificate.rawValue)), .text(principal.terminal),
            .integer(principal.person), .text(call.requestKey))
        try call.execute(
            "UPDATE readers_reader SET card = $1, version = version + 1 WHERE reader_id = $2", .text(newCard),
            .integer(reader.readerId))
    }
}
