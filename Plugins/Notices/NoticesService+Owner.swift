// The handlers that owners of kinds call, inside their own transaction, and those of the timers.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

extension NoticesService {
    func declare(_ request: Notices.DeclareRequest, _ call: Call) throws -> Notices.DeclareResponse {
        guard (1...NoticesLimits.declaredKindsMax).contains(request.kinds.count) else {
            throw Self.validator.invalid("kinds", "there are not from 1 to \(NoticesLimits.declaredKindsMax)", zh: "不是 1 到 \(NoticesLimits.declaredKindsMax) 个")
        }
        for kind in request.kinds { _ = try KindRows(call).declare(kind) }
        try CardNotices(call).begin()
        return Notices.DeclareResponse()
    }

    func add(_ request: Notices.AddRequest, _ call: Call) throws -> Notices.AddResponse {
        guard let declared = request.kind else { throw Self.validator.invalid("kind", "it is missing", zh: "缺少") }
        guard (1...NoticesLimits.keyBytesMax).contains(request.key.utf8.count) else {
            throw Self.validator.invalid("key", "it has not from 1 to \(NoticesLimits.keyBytesMax) bytes", zh: "不是 1 到 \(NoticesLimits.keyBytesMax) 字节")
        }
        try Self.validator.id(request.readerId, "reader_id")
        try Self.validator.notNegative(request.notBeforeMs, "not_before_ms")
        try Self.validator.notNegative(request.expiresAtMs, "expires_at_ms")
        let kind = try KindRows(call).declare(declared)
        try KindCheck.check(request.values, of: kind)
        let told = try Notices.FieldValues(values: request.values).encoded()
        let rows = NoticeRows(call)
        if let old = try rows.load(kind: kind.code, key: request.key) {
            // A notice that another one tells is open for as long as that is.
            let head = try old.headId == 0 ? nil : rows.load(id: old.headId)
            if old.isOpen, head?.isOpen ?? true, old.told != told { try rows.update(old) { $0.told = told } }
            return Notices.AddResponse(noticeId: old.noticeId, added: false)
        }
        let now = call.nowMilliseconds
        let begins = max(now, request.notBeforeMs)
        let expires = request.expiresAtMs == 0 ? begins + kind.expiryMinutes * NoticesLimits.millisecondsOfAMinute : request.expiresAtMs
        let digest = kind.digestMinutes * NoticesLimits.millisecondsOfAMinute
        let row = NoticeRow(
            noticeId: try call.newID(), kind: kind.code, ownerKey: request.key, readerId: request.readerId, told: told,
            state: NoticeLife.State.held.rawValue, addedAtMs: now, expiresAtMs: expires, nextAtMs: min(begins + digest, max(begins, expires - 1)),
            digestGroup: kind.group)
        try rows.add(row)
        return Notices.AddResponse(noticeId: row.noticeId, added: true)
    }

    func withdraw(_ request: Notices.WithdrawRequest, _ call: Call) throws -> Notices.WithdrawResponse {
        try Self.validator.text(request.note, "note", charactersMax: NoticesLimits.noteCharactersMax)
        guard let row = try NoticeRows(call).load(kind: request.kind, key: request.key) else { return Notices.WithdrawResponse() }
        if try Self.takeBack(row, note: request.note, call) != nil { return Notices.WithdrawResponse(withdrawn: true) }
        // A carrier has it, alone or in a digest. It is not worth sending any more: should that carrier fail, no other one tries.
        if [.sent, .delivered, .joined].contains(row.life), call.nowMilliseconds < row.expiresAtMs {
            try NoticeRows(call).update(row) { $0.expiresAtMs = call.nowMilliseconds }
        }
        return Notices.WithdrawResponse()
    }

    /// Takes a notice back that nobody has fetched; those that it tells besides are told by themselves.
    /// - Returns: the notice; nil: it was fetched, or is over.
    /// - Throws: `StoreError`, `MessageError`.
    static func takeBack(_ row: NoticeRow, note: String, _ call: Call) throws -> NoticeRow? {
        let rows = NoticeRows(call)
        guard row.isOpen, try row.headId == 0 || rows.load(id: row.headId)?.isOpen ?? false else { return nil }
        let asker = NoticeStanding.Asker(call.actor)
        let taken = try rows.move(row, .withdrawn, by: asker, detail: note) { $0.inboxAtMs = 0 }
        for member in try rows.joined(to: row.noticeId) { try part(member, from: row, asker, call) }
        return taken
    }

    /// Has what another notice tells be told by itself.
    /// - Throws: `StoreError`, `MessageError`.
    static func part(_ member: NoticeRow, from head: NoticeRow, _ asker: NoticeStanding.Asker, _ call: Call) throws {
        let group = try KindRows(call).load(member.kind)?.group ?? ""
        try NoticeRows(call).move(member, .parted, by: asker, detail: "\(head.noticeId)") { member in
            member.headId = 0
            member.digestGroup = group
            member.nextAtMs = call.nowMilliseconds
        }
    }

    func release(_ request: Notices.ReleaseRequest, _ call: Call) throws -> Notices.ReleaseResponse {
        var release = NoticeRelease(call, reader: request.readerId, settings.current)
        try release.run()
        return Notices.ReleaseResponse()
    }

    func sweepCards(_ request: Notices.SweepCardsRequest, _ call: Call) throws -> Notices.SweepCardsResponse {
        Notices.SweepCardsResponse(told: try CardNotices(call).sweep(request.cursor) { try add($0, call) })
    }

    func checkCarrier(_ request: Notices.CheckCarrierRequest, _ call: Call) throws -> Notices.CheckCarrierResponse {
        try CarrierRows(call, settings.current).check(request.name)
        return Notices.CheckCarrierResponse()
    }
}

extension Notices.Kind {
    /// What its notices are told together with: kinds of one purpose alone, since readers want or don't want a purpose. Empty: nothing.
    var group: String { digestMinutes == 0 && digestGroup.isEmpty ? "" : "\(purpose.rawValue) \(digestGroup.isEmpty ? code : digestGroup)" }
}
