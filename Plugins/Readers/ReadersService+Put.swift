// The handlers by which staff keep the readers.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    private static let categoryByCode = SQL("SELECT \(CategoryRow.columns()) FROM \(CategoryRow.table) WHERE code = $1")
    private static let allCategories = SQL("SELECT \(CategoryRow.columns()) FROM \(CategoryRow.table) ORDER BY code")
    // Each raises the version of the row that is there, which a new one begins with 1.
    private static let categoryPut = CategoryRow.insert(
        onConflict: .code, update: .name, .untilAge, .nextCategory, .guardianRequired, raise: .version)
    private static let readerPut = ReaderRow.insert(
        onConflict: .card, update: .libraryId, .name, .category, .expiresAtMs, .language, .named, raise: .version)
    private static let lift = SQL("""
        UPDATE \(BlockRow.table) SET lifted_at_ms = $1
        WHERE block_id = $2 AND reader_id = $3 AND lifted_at_ms IS NULL
        """)

    func putCategory(_ request: Readers.PutCategoryRequest, _ call: Call) throws -> Readers.Category {
        var request = request
        try Self.validator.code(request.code, "code")
        let old = try call.first(Self.categoryByCode, .text(request.code), as: CategoryRow.self)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "until_age", "next_category", "guardian_required"], found: old?.version,
            absent: Refusal(Readers.Reason.categoryUnknown, facts: ("category", request.code)))
        if let old {
            change.keep("name", &request.name, old.name)
            change.keep("until_age", &request.untilAge, UInt32(clamping: old.untilAge))
            change.keep("next_category", &request.nextCategory, old.nextCategory)
            change.keep("guardian_required", &request.guardianRequired, old.guardianRequired)
        }
        try Self.validator.requiredText(request.name, "name")
        let row = CategoryRow(
            code: request.code, name: request.name, version: 1, untilAge: Int64(request.untilAge), nextCategory: request.nextCategory,
            guardianRequired: request.guardianRequired)
        try checkAges(row, call)
        try call.insert(row, Self.categoryPut)
        if row.untilAge > 0 { try begin(.ages, call) }
        return Self.message(row, version: (old?.version ?? 0) + 1)
    }

    /// Whether the category that follows one with an end is there and begins later, so that ages lead somewhere.
    private func checkAges(_ row: CategoryRow, _ call: Call) throws {
        try Self.validator.number(row.untilAge, "until_age", max: Age.yearsMax)
        guard (row.untilAge == 0) == row.nextCategory.isEmpty else {
            throw Self.validator.invalid("next_category", "it goes with until_age: both or neither", zh: "须与 until_age 同时填写")
        }
        let all = try call.rows(Self.allCategories, as: CategoryRow.self).filter { $0.code != row.code }
        if row.untilAge > 0 {
            guard let next = all.first(where: { $0.code == row.nextCategory }) else {
                throw Refusal(Readers.Reason.categoryUnknown, facts: ("category", row.nextCategory))
            }
            guard next.untilAge == 0 || next.untilAge > row.untilAge else {
                throw Self.validator.invalid("until_age", "\(next.code), which follows, ends earlier", zh: "后续的 \(next.code) 结束更早")
            }
        }
        if let before = all.first(where: { $0.nextCategory == row.code && row.untilAge > 0 && row.untilAge <= $0.untilAge }) {
            throw Self.validator.invalid("until_age", "\(before.code), which comes before, ends later", zh: "前面的 \(before.code) 结束更晚")
        }
    }

    private static func message(_ row: CategoryRow, version: Int64) -> Readers.Category {
        Readers.Category(
            code: row.code, name: row.name, version: version, untilAge: UInt32(clamping: row.untilAge), nextCategory: row.nextCategory,
            guardianRequired: row.guardianRequired)
    }

    func categories(_ request: Readers.CategoriesRequest, _ call: Call) throws -> Readers.CategoriesResponse {
        Readers.CategoriesResponse(
            categories: try call.rows(Self.allCategories, as: CategoryRow.self).map { Self.message($0, version: $0.version) })
    }

    func preparePutReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> [UInt8] {
        let changesPin = request.fields.isEmpty || request.fields.contains("pin")
        guard changesPin, !request.pin.isEmpty, PinRule.allows(request.pin) else { return [] }
        return try pins(call).hash(request.pin)
    }

    func putReader(_ request: Readers.PutReaderRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let old = try rows.load(card: request.card)
        let request = try whole(request, old)
        try check(request, call)
        if old == nil, let retired = try CardRows(call).retired(request.card) {
            throw Refusal(Readers.Reason.cardRetired, facts: ("card", retired.card))
        }
        if old == nil, try IdentifierRows(call, settings.current.identityKey).shown(request.card) != nil {
            throw Refusal(Readers.Reason.cardTaken, facts: ("card", request.card))
        }
        let id = try old?.readerId ?? call.newID()
        try call.insert(
            ReaderRow(
                readerId: id, libraryId: request.libraryId, card: request.card, name: request.name,
                category: request.category, expiresAtMs: request.expiresAtMs, version: 1, language: request.language, named: request.name),
            Self.readerPut)
        try noteChanges(id, old, request, call)
        if !request.pin.isEmpty {
            try pins(call).put(request.pin, of: id, prepared: call.prepared)
            if old != nil { try call.endSession(person: id) }
        }
        try rows.emit(old == nil ? "added" : "changed", id)
        return try rows.known(card: request.card, settings.current.identityKey)
    }

    /// Records what a reader that was put has now that it had not, and makes it findable by that.
    private func noteChanges(_ id: Int64, _ old: Readers.Reader?, _ new: Readers.PutReaderRequest, _ call: Call) throws {
        // Also where the name stays: the release before may have written it, without what finds it.
        try TermRows(call).put(id, name: new.name, phone: old == nil ? "" : ProfileRows(call).load(id).phone)
        if let old {
            let fields = [
                ("name", old.name, new.name), ("category", old.category, new.category), ("library_id", "\(old.libraryId)", "\(new.libraryId)"),
                ("expires_at_ms", "\(old.expiresAtMs)", "\(new.expiresAtMs)"), ("language", old.language, new.language),
            ]
            let changes = fields.filter { $0.1 != $0.2 }.map { ChangeRows.Change(field: $0.0, old: $0.1, new: $0.2) }
            try ChangeRows(call).insert(changes, of: id, version: old.version + 1)
        }
        try beginIndexing(call)
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
            throw Self.validator.invalid("until_ms", "it is over already", zh: "已经过去")
        }
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card, id: request.readerId, settings.current.identityKey)
        try call.insert(
            BlockRow(
                blockId: try call.newID(), readerId: reader.readerId, reason: request.reason,
                untilMs: request.untilMs, placedAtMs: call.happenedAtMilliseconds))
        try rows.emit("blocked", reader.readerId)
        return try rows.known(card: request.card, id: request.readerId, settings.current.identityKey)
    }

    func unblock(_ request: Readers.UnblockRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        let reader = try rows.known(card: request.card, id: request.readerId, settings.current.identityKey)
        let lifted = try call.write(
            Self.lift, .integer(call.happenedAtMilliseconds), .integer(request.blockId), .integer(reader.readerId))
        guard lifted == 1 else {
            throw Refusal(Readers.Reason.blockUnknown, facts: ("block_id", "\(request.blockId)"))
        }
        try rows.emit("unblocked", reader.readerId)
        return try rows.known(card: request.card, id: request.readerId, settings.current.identityKey)
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
