// The handlers by which a reader's record is read and changed, field by field, and its history told.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    func read(_ request: Readers.ReadRequest, _ call: Call) throws -> Readers.Record {
        let reader = try subject(request.card, request.readerId, call)
        return try record(reader, for: viewer(call), call)
    }

    func reveal(_ request: Readers.RevealRequest, _ call: Call) throws -> Readers.Record {
        try Self.validator.requiredText(request.reason, "reason")
        let reader = try subject(request.card, request.readerId, call)
        try ChangeRows(call).insert([], of: reader.readerId, version: reader.version, event: "revealed", reason: request.reason)
        return try record(reader, for: .full, call)
    }

    func maskedName(_ request: Readers.MaskedNameRequest, _ call: Call) throws -> Readers.MaskedNameResponse {
        let reader = try ReaderRows(call).known(card: "", id: request.readerId, settings.current.identityKey)
        return Readers.MaskedNameResponse(name: Mask.value(reader.name, of: "name", for: .nameOnly), language: reader.language)
    }

    func contact(_ request: Readers.ContactRequest, _ call: Call) throws -> Readers.ContactResponse {
        let reader = try ReaderRows(call).known(card: request.card, id: request.readerId, settings.current.identityKey)
        let profile = try ProfileRows(call).load(reader.readerId)
        let openids = try IdentifierRows(call, settings.current.identityKey).load(of: reader.readerId).map { $0.message(for: .full) }
        return Readers.ContactResponse(
            readerId: reader.readerId, libraryId: reader.libraryId, name: reader.name, language: reader.language, phone: profile.phone,
            email: profile.email, openids: openids.filter { $0.kind == .openid && $0.state == .active }, expiresAtMs: reader.expiresAtMs)
    }

    func change(_ request: Readers.ChangeRequest, _ call: Call) throws -> Readers.Record {
        let rows = ReaderRows(call)
        let reader = try subject(request.card, request.readerId, call)
        let fields = try fields(request, call)
        guard request.expectedVersion > 0 else {
            throw Self.validator.invalid(
                "expected_version", "it is missing; whoever names fields says which version they change",
                zh: "缺少；指定字段时须说明所修改的版本")
        }
        let history = ChangeRows(call)
        try history.check(request.fields, expected: request.expectedVersion, of: reader.readerId, found: reader.version)
        guard let row = try rows.row(reader.readerId) else { throw ReaderMissing(id: reader.readerId) }
        var edit = RecordEdit(row: row, profile: try ProfileRows(call).load(reader.readerId), now: call.nowMilliseconds)
        try edit.apply(request, fields, RecordFinder(call))
        try beginIndexing(call)
        if !edit.changes.isEmpty {
            try edit.write(call)
            try history.insert(edit.changes, of: reader.readerId, version: edit.row.version, reason: request.reason)
            try rows.emit("changed", reader.readerId, fields: edit.changes.map(\.field))
            if edit.row.birthDay != nil { try begin(.ages, call) }
        }
        return try record(try rows.known(card: "", id: reader.readerId, settings.current.identityKey), for: viewer(call), call)
    }

    func changes(_ request: Readers.ChangesRequest, _ call: Call) throws -> Readers.ChangesResponse {
        let reader = try subject(request.card, request.readerId, call)
        let page = try PageRequest(
            request.limit, request.cursor, ReadersLimits.page, list: "", invalid: Readers.Reason.cursorInvalid)
        let rows = try ChangeRows(call).page(
            of: reader.readerId, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax, for: viewer(call))
        let changes = page.page(rows) { KeysetCursor(at: $0.atMs, id: $0.changeId) }
        return Readers.ChangesResponse(changes: changes.items, cursor: changes.cursor)
    }

    /// Whose record a call is about: the reader's own in a session, else the one that is named.
    /// - Throws: `READER_UNKNOWN`, `CARD_RETIRED`, `REQUEST_MALFORMED`.
    func subject(_ card: String, _ id: Int64, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        if call.principal.session == .reader {
            guard card.isEmpty, id == 0 || id == call.principal.person else { throw Self.malformed(call, field: card.isEmpty ? "reader_id" : "card") }
            guard let reader = try rows.load(id: call.principal.person) else { throw ReaderMissing(id: call.principal.person) }
            return reader
        }
        guard card.isEmpty || id == 0 else { throw Self.malformed(call, field: "card") }
        return try rows.known(card: card, id: id, settings.current.identityKey)
    }

    /// What a caller of a record sees of it.
    func viewer(_ call: Call) -> Mask.Viewer { call.principal.session == .reader ? .full : .masked }

    /// The fields that a request names, each of which the caller may change.
    private func fields(_ request: Readers.ChangeRequest, _ call: Call) throws -> [ReaderField] {
        guard !request.fields.isEmpty else {
            throw Self.validator.invalid("fields", "it is missing; name the fields to change", zh: "缺少；请指定要修改的字段")
        }
        _ = try Self.validator.change(
            request.fields, 1, of: ReaderField.allCases.map(\.rawValue), found: 1, absent: Refusal(Readers.Reason.readerUnknown))
        let fields = request.fields.compactMap(ReaderField.init(rawValue:))
        if call.principal.session == .reader, let other = fields.first(where: { !$0.isReaders }) {
            throw Refusal(Readers.Reason.fieldNotYours, facts: ("field", other.rawValue))
        }
        return fields
    }

    /// What is kept of a reader, as much of it as somebody sees.
    func record(_ reader: Readers.Reader, for viewer: Mask.Viewer, _ call: Call) throws -> Readers.Record {
        let profile = try ProfileRows(call).load(reader.readerId)
        let row = try ReaderRows(call).row(reader.readerId)
        func shown(_ value: String, _ field: String) -> String { Mask.value(value, of: field, for: viewer) }
        return Readers.Record(
            reader: reader, view: viewer == .full ? .full : .masked, phone: shown(profile.phone, "phone"),
            phoneVerifiedAtMs: profile.phoneVerifiedAtMs, email: shown(profile.email, "email"),
            emailVerifiedAtMs: profile.emailVerifiedAtMs,
            addresses: try profile.addressList().map { viewer == .full ? $0 : $0.masked },
            birthDate: shown(row?.birthDay.map { LocalDay(number: $0).text } ?? "", "birth_date"),
            guardianId: profile.guardianId, guardianConsent: profile.guardianConsent,
            guardianConsentAtMs: profile.guardianConsentAtMs, cardKind: profile.cardKind, familyId: profile.familyId,
            recordIds: try StandingRows(call).load(id: reader.readerId)?.recordIds ?? [])
    }
}

extension Readers.Address {
    /// The address as staff see it without asking: the district.
    var masked: Readers.Address {
        Readers.Address(
            label: label, region: region, street: Mask.covered(street), postcode: Mask.covered(postcode),
            recipient: Mask.value(recipient, of: "name", for: .nameOnly), phone: Mask.phone(phone))
    }
}
