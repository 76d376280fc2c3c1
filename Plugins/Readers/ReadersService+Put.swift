// The handlers by which staff keep the readers.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    private static let categoryByCode = SQL("SELECT \(CategoryRow.columns()) FROM \(CategoryRow.table) WHERE code = $1")
    private static let allCategories = SQL("SELECT \(CategoryRow.columns()) FROM \(CategoryRow.table) ORDER BY code")
    // Each raises the version of the row that is there, which a new one begins with 1.
    private static let categoryPut = CategoryRow.insert(onConflict: .code, update: .name, raise: .version)
    private static let readerPut = ReaderRow.insert(
        onConflict: .card, update: .libraryId, .name, .category, .expiresAtMs, .language, raise: .version)
    private static let lift = SQL("""
        UPDATE \(BlockRow.table) SET lifted_at_ms = $1
        WHERE block_id = $2 AND reader_id = $3 AND lifted_at_ms IS NULL
        """)

    func putCategory(_ request: Readers.PutCategoryRequest, _ call: Call) throws -> Readers.Category {
        var request = request
        try Self.validator.code(request.code, "code")
        let old = try call.first(Self.categoryByCode, .text(request.code), as: CategoryRow.self)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name"], found: old?.version,
            absent: Refusal(Readers.Reason.categoryUnknown, facts: ("category", request.code)))
        if let old { change.keep("name", &request.name, old.name) }
        try Self.validator.requiredText(request.name, "name")
        try call.insert(CategoryRow(code: request.code, name: request.name, version: 1), Self.categoryPut)
        return Readers.Category(code: request.code, name: request.name, version: (old?.version ?? 0) + 1)
    }

    func categories(_ request: Readers.CategoriesRequest, _ call: Call) throws -> Readers.CategoriesResponse {
        Readers.CategoriesResponse(
            categories: try call.rows(Self.allCategories, as: CategoryRow.self).map {
                Readers.Category(code: $0.code, name: $0.name, version: $0.version)
            })
    }

    func preparePutReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> [UInt8] {
        let changesPin = request.fields.isEmpty || request.fields.contains("pin")
        guard changesPin, !request.pin.isEmpty, PinRule.allows(request.pin) else { return [] }
        return try PinRows.hash(request.pin, call)
    }

    func putReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let old = try rows.load(card: request.card)
        let request = try whole(request, old)
        try check(request, call)
        if old == nil, let retired = try CardRows(call).retired(request.card) {
            throw Refusal(Readers.Reason.cardRetired, facts: ("card", retired.card))
        }
        let id = try old?.readerId ?? call.newID()
        try call.insert(
            ReaderRow(
                readerId: id, libraryId: request.libraryId, card: request.card, name: request.name,
                category: request.category, expiresAtMs: request.expiresAtMs, version: 1, language: request.language),
            Self.readerPut)
        if !request.pin.isEmpty {
            try PinRows.put(request.pin, of: id, prepared: call.prepared, call)
            if old != nil { try call.endSession(person: id) }
        }
        try rows.emit(old == nil ? "added" : "changed", id)
        return try rows.known(card: request.card)
    }

    /// The request with what it does not change filled in from the row.
    private func whole(_ request: Readers.PutReaderRequest, _ old: Readers.Reader?) throws -> Readers.PutReaderRequest {
        var request = request
        let change = try Self.validator.change(
            request.fields, request.expectedVersion,
            of: ["name", "category", "library_id", "expires_at_ms", "language", "pin"], found: old?.version,
            absent: Refusal(Readers.Reason.readerUnknown, facts: ("card", request.card)))
        guard let old, !request.fields.isEmpty else { return request }
        change.keep("name", &request.name, old.name)
        change.keep("category", &request.category, old.category)
        change.keep("library_id", &request.libraryId, old.libraryId)
        change.keep("expires_at_ms", &request.expiresAtMs, old.expiresAtMs)
        change.keep("language", &request.language, old.language)
        change.keep("pin", &request.pin, "")
        guard !change.includes("pin") || !request.pin.isEmpty else { throw Refusal(Readers.Reason.pinUnsuitable) }
        return request
    }

    func block(_ request: Readers.BlockRequest, _ call: Call) throws -> Readers.Reader {
        try Self.validator.requiredText(request.reason, "reason")
        guard request.untilMs == 0 || request.untilMs > call.happenedAtMilliseconds else {
            throw Self.validator.invalid("until_ms", "it is over already")
        }
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card)
        try call.insert(
            BlockRow(
                blockId: try call.newID(), readerId: reader.readerId, reason: request.reason,
                untilMs: request.untilMs, placedAtMs: call.happenedAtMilliseconds))
        try rows.emit("blocked", reader.readerId)
        return try rows.known(card: request.card)
    }

    func unblock(_ request: Readers.UnblockRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card)
        let lifted = try call.write(
            Self.lift, .integer(call.happenedAtMilliseconds), .integer(request.blockId), .integer(reader.readerId))
        guard lifted == 1 else {
            throw Refusal(Readers.Reason.blockUnknown, facts: ("block_id", "\(request.blockId)"))
        }
        try rows.emit("unblocked", reader.readerId)
        return try rows.known(card: request.card)
    }

    private func check(_ request: Readers.PutReaderRequest, _ call: Call) throws {
        try Self.validator.code(request.card, "card")
        try Self.validator.requiredText(request.name, "name")
        try Self.validator.notNegative(request.expiresAtMs, "expires_at_ms")
        try Self.validator.notNegative(request.libraryId, "library_id")
        try Self.validator.languageTag(request.language, "language")
        let category = try call.first(Self.categoryByCode, .text(request.category), as: CategoryRow.self)
        guard category != nil else {
            throw Refusal(Readers.Reason.categoryUnknown, facts: ("category", request.category))
        }
        guard request.pin.isEmpty || PinRule.allows(request.pin) else { throw Refusal(Readers.Reason.pinUnsuitable) }
    }
}
