// The handlers by which readers get identifiers, lose, replace, transfer and give them up.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    private static let cardLost = ReaderRow.update(.cardLostAtMs, .version)

    func identifiers(_ request: Readers.IdentifiersRequest, _ call: Call) throws -> Readers.IdentifiersResponse {
        let reader = try subject(request.card, request.readerId, call)
        let others = try IdentifierRows(call, settings.current.identityKey).load(of: reader.readerId)
        return Readers.IdentifiersResponse(identifiers: [Self.card(of: reader)] + others.map { $0.message(for: viewer(call)) })
    }

    func findIdentifier(_ request: Readers.FindIdentifierRequest, _ call: Call) throws -> Readers.FindIdentifierResponse {
        let rows = IdentifierRows(call, settings.current.identityKey)
        guard let row = try rows.load(kind: request.kind, scope: request.scope, kept: request.value) else { return Readers.FindIdentifierResponse() }
        return Readers.FindIdentifierResponse(
            identifierId: row.identifierId, readerId: row.readerId, state: Readers.IdentifierState(rawValue: Int32(clamping: row.state)))
    }

    func bindIdentifier(_ request: Readers.BindIdentifierRequest, _ call: Call) throws -> Readers.Identifier {
        let reader = try subject(request.card, request.readerId, call)
        let rows = IdentifierRows(call, settings.current.identityKey)
        let kept = try checked(request.kind, request.scope, request.value, field: "value", call)
        let before = try rows.load(kind: request.kind, scope: request.scope, kept: kept)
        if let before, before.readerId == reader.readerId, before.life == .active { return before.message(for: viewer(call)) }
        guard try rows.load(of: reader.readerId).count < IdentifierRows.ofReaderMax else {
            throw Self.validator.invalid(
                "value", "the reader has \(IdentifierRows.ofReaderMax) identifiers",
                zh: "该读者已有 \(IdentifierRows.ofReaderMax) 个标识")
        }
        let isNew = try before == nil && !isCard(kept, request.kind, call)
        let row = try rows.bind(request.kind, scope: request.scope, kept: kept, to: reader.readerId, isNew: isNew)
        try note(request.kind.code, "", "bound", of: reader, version: reader.version + 1, "", call)
        return row.message(for: viewer(call))
    }

    func moveIdentifier(_ request: Readers.MoveIdentifierRequest, _ call: Call) throws -> Readers.Identifier {
        let reader = try subject(request.card, request.readerId, call)
        try Self.validator.requiredText(request.reason, "reason")
        guard request.identifierId != 0 else { return try moveCard(of: reader, request, call) }
        let rows = IdentifierRows(call, settings.current.identityKey)
        guard let row = try rows.load(id: request.identifierId), row.readerId == reader.readerId else {
            throw Refusal(Readers.Reason.identifierUnknown, facts: ("kind", ""))
        }
        let kind = Readers.IdentifierKind(rawValue: Int32(clamping: row.kind))
        var moved: IdentifierRow
        switch request.event {
        case .reportLost:
            moved = try rows.move(row, .reportedLost, to: row.readerId, state: .lost, reason: request.reason) { _ in true }
        case .reportFound:
            moved = try rows.move(row, .reportedFound, to: row.readerId, state: .active, reason: request.reason) { _ in true }
        case .withdraw:
            moved = try rows.move(row, .withdrawn, to: row.readerId, state: .withdrawn, reason: request.reason) { _ in true }
        case .replace:
            let kept = try checked(kind, row.scope, request.newValue, field: "new_value", call)
            let isNew = try rows.load(kind: kind, scope: row.scope, kept: kept) == nil && !isCard(kept, kind, call)
            _ = try rows.move(row, .replaced, to: row.readerId, state: .replaced, reason: request.reason) { _ in isNew }
            moved = try rows.bind(kind, scope: row.scope, kept: kept, to: row.readerId, isNew: isNew, reason: request.reason)
        case .transfer:
            let other = try ReaderRows(call).row(request.toReaderId)
            moved = try rows.move(row, .transferred, to: request.toReaderId, state: .active, reason: request.reason) {
                $0 != .otherRecord || other != nil && request.toReaderId != row.readerId
            }
            if let other {
                let receiver = Readers.Reader(readerId: other.readerId, version: other.version)
                try note(kind.code, "", "transferred", of: receiver, version: other.version + 1, request.reason, call)
            }
        default: throw Self.validator.invalid("event", "it is missing", zh: "缺少")
        }
        try note(kind.code, row.life.rawValue, request.event == .transfer ? "transferred" : moved.life.rawValue, of: reader, version: reader.version + 1, request.reason, call)
        if request.event != .reportFound { try call.endSession(person: reader.readerId) }
        return moved.message(for: viewer(call))
    }

    /// The same of the card, which stands in the reader's own row.
    private func moveCard(of reader: Readers.Reader, _ request: Readers.MoveIdentifierRequest, _ call: Call) throws -> Readers.Identifier {
        let state: IdentifierLife.State = reader.cardLostAtMs == 0 ? .active : .lost
        let event: IdentifierLife.Event
        switch request.event {
        case .reportLost: event = .reportedLost
        case .reportFound: event = .reportedFound
        case .withdraw: event = .withdrawn
        case .transfer: event = .transferred
        case .replace:
            try Self.validator.code(request.newValue, "new_value")
            try replaceCard(of: reader, by: request.newValue, reason: request.reason, call)
            return Self.card(of: try ReaderRows(call).known(card: request.newValue, settings.current.identityKey))
        default: throw Self.validator.invalid("event", "it is missing", zh: "缺少")
        }
        let verdict = IdentifierLife.table.decide(from: state, event, by: call.actor) { .holds($0 != .notTheCard) }
        var after = reader
        try call.move(
            verdict, history: IdentifierHistoryRow(readerId: reader.readerId, reason: request.reason), isPast: false,
            refuse: { Refusal(Readers.Reason.identifierState, facts: $0.facts) }
        ) {
            after.cardLostAtMs = event == .reportedLost ? call.nowMilliseconds : 0
            after.version += 1
            try call.update(
                ReaderRow(readerId: reader.readerId, version: after.version, cardLostAtMs: after.cardLostAtMs), Self.cardLost)
            return event == .reportedLost ? .lost : .active
        }
        try ChangeRows(call).insert(
            [.init(field: "card", old: state.rawValue, new: event.rawValue)], of: reader.readerId, version: after.version,
            event: event.rawValue, reason: request.reason)
        try ReaderRows(call).emit("changed", reader.readerId, fields: ["card"])
        if event == .reportedLost { try call.endSession(person: reader.readerId) }
        return Self.card(of: after)
    }

    /// The card as an identifier.
    private static func card(of reader: Readers.Reader) -> Readers.Identifier {
        Readers.Identifier(
            kind: .card, value: reader.card, state: reader.cardLostAtMs == 0 ? .active : .lost, sinceMs: reader.cardLostAtMs)
    }

    /// A value of a request in the form in which it is kept.
    private func checked(_ kind: Readers.IdentifierKind, _ scope: String, _ value: String, field: String, _ call: Call) throws -> String {
        guard !kind.code.isEmpty, kind != .card else {
            throw Self.validator.invalid("kind", "it is missing, or the card, which PutReader gives", zh: "缺少，或为读者证（由 PutReader 发放）")
        }
        let isOfAnApp = kind == .openid || kind == .unionid
        if call.principal.session == .reader, !isOfAnApp { throw Self.validator.invalid("kind", "a partner binds OPENID and UNIONID alone", zh: "合作方只能绑定 OPENID 和 UNIONID") }
        if isOfAnApp { try Self.validator.code(scope, "scope") } else if !scope.isEmpty { throw Self.validator.invalid("scope", "this kind has none", zh: "该类型没有此项") }
        guard IdentityKey.hides(kind) else {
            try Self.validator.externalCode(value, field)
            return value
        }
        let key = settings.current.identityKey
        guard key.isThere else { throw Refusal(Readers.Reason.identityKeyMissing) }
        guard let hash = key.hash(value) else {
            throw Self.validator.invalid(field, "it is not the number of an identity document", zh: "不是证件号码")
        }
        return hash
    }

    /// Whether a value is, or was, somebody's card.
    private func isCard(_ kept: String, _ kind: Readers.IdentifierKind, _ call: Call) throws -> Bool {
        guard kind == .qr || kind == .citizenCard else { return false }
        return try ReaderRows(call).load(card: kept) != nil || CardRows(call).retired(kept) != nil
    }

    /// Raises a reader's version for a change of an identifier, and tells it.
    private func note(
        _ field: String, _ old: String, _ new: String, of reader: Readers.Reader, version: Int64, _ reason: String, _ call: Call
    ) throws {
        try call.update(ReaderRow(readerId: reader.readerId, version: version), Self.versionRaised)
        try ChangeRows(call).insert([.init(field: field, old: old, new: new)], of: reader.readerId, version: version, reason: reason)
        try ReaderRows(call).emit("changed", reader.readerId, fields: [field])
    }

    private static let versionRaised = ReaderRow.update(.version)
}
