// The handlers by which staff keep the readers.

internal import LecternKit
internal import ReadersMessages

extension ReadersService {
    func putCategory(_ request: Readers.Category, _ call: Call) throws -> Readers.Category {
        try Field.code(request.code, "code")
        try Field.words(request.name, "name")
        try call.execute(
            "INSERT INTO readers_category (code, name) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET name = excluded.name",
            .text(request.code), .text(request.name))
        return request
    }

    func preparePutReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> [UInt8] {
        guard !request.pin.isEmpty, PinRule.allows(request.pin) else { return [] }
        return try PinRows.hash(request.pin, call)
    }

    func putReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> Readers.Reader {
        try check(request, call)
        let rows = ReaderRows(call)
        let old = try rows.load(card: request.card)
        guard request.expectedVersion == 0 || request.expectedVersion == old?.version else {
            throw Refusal(
                Readers.Reason.versionConflict, facts: ("expected", "\(request.expectedVersion)"),
                ("found", "\(old?.version ?? 0)"))
        }
        let id = try old?.readerId ?? call.newID()
        try call.execute(
            """
            INSERT INTO readers_reader (reader_id, library_id, card, name, category, expires_at_ms, language, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
            ON CONFLICT (card) DO UPDATE SET library_id = excluded.library_id, name = excluded.name,
                category = excluded.category, expires_at_ms = excluded.expires_at_ms, language = excluded.language,
                version = readers_reader.version + 1
            """, .integer(id), .integer(request.libraryId), .text(request.card), .text(request.name),
            .text(request.category), .integer(request.expiresAtMs), .text(request.language))
        if !request.pin.isEmpty {
            try PinRows.put(request.pin, of: id, prepared: call.prepared, call)
            if old != nil { try call.endSession(person: id) }
        }
        try rows.emit(old == nil ? "added" : "changed", id)
        return try rows.known(card: request.card)
    }

    func get(_ request: Readers.GetRequest, _ call: Call) throws -> Readers.Reader {
        try ReaderRows(call).known(card: request.card)
    }

    func block(_ request: Readers.BlockRequest, _ call: Call) throws -> Readers.Reader {
        try Field.words(request.reason, "reason")
        guard request.untilMs == 0 || request.untilMs > call.happenedAtMilliseconds else {
            throw Field.invalid("until_ms", "it is over already")
        }
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card)
        try call.execute(
            """
            INSERT INTO readers_block (block_id, reader_id, reason, until_ms, placed_at_ms)
            VALUES ($1, $2, $3, $4, $5)
            """, .integer(try call.newID()), .integer(reader.readerId), .text(request.reason),
            .integer(request.untilMs), .integer(call.happenedAtMilliseconds))
        try rows.emit("blocked", reader.readerId)
        return try rows.known(card: request.card)
    }

    func unblock(_ request: Readers.UnblockRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card)
        let lifted = try call.write(
            """
            UPDATE readers_block SET lifted_at_ms = $1
            WHERE block_id = $2 AND reader_id = $3 AND lifted_at_ms IS NULL
            """, .integer(call.happenedAtMilliseconds), .integer(request.blockId), .integer(reader.readerId))
        guard lifted == 1 else {
            throw Refusal(Readers.Reason.blockUnknown, facts: ("block_id", "\(request.blockId)"))
        }
        try rows.emit("unblocked", reader.readerId)
        return try rows.known(card: request.card)
    }

    private func check(_ request: Readers.PutReaderRequest, _ call: Call) throws {
        guard Field.isCard(request.card) else {
            throw Field.invalid("card", "it is not made of 1 to 64 letters, digits, dots, hyphens and underscores")
        }
        try Field.words(request.name, "name")
        guard request.expiresAtMs >= 0 else { throw Field.invalid("expires_at_ms", "it is negative") }
        guard request.libraryId >= 0 else { throw Field.invalid("library_id", "it is negative") }
        guard request.language.utf8.count <= 35,
            request.language.utf8.allSatisfy({ Field.isPlain($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "_") })
        else { throw Field.invalid("language", "it is not a language tag like zh-Hans") }
        let category = try call.first(
            "SELECT code FROM readers_category WHERE code = $1", .text(request.category)
        ) { try $0.text(0) }
        guard category != nil else {
            throw Refusal(Readers.Reason.categoryUnknown, facts: ("category", request.category))
        }
        guard request.pin.isEmpty || PinRule.allows(request.pin) else { throw Refusal(Readers.Reason.pinUnsuitable) }
    }
}
