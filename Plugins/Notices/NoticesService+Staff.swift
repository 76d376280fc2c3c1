// The handlers by which staff see what was sent, and send it anew or take it back.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules
internal import ReadersMessages
internal import WorkMessages

extension NoticesService {
    func carriers(_ request: Notices.CarriersRequest, _ call: Call) throws -> Notices.CarriersResponse {
        Notices.CarriersResponse(carriers: try CarrierRows(call, settings.current).all())
    }

    func sent(_ request: Notices.SentRequest, _ call: Call) throws -> Notices.SentResponse {
        let contact = try Self.contact(request.card, request.readerId, call)
        let page = try PageRequest(request.limit, request.cursor, NoticesLimits.page, list: "", invalid: Notices.Reason.cursorInvalid)
        let found = page.page(
            try NoticeRows(call).page(reader: contact.readerId, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        ) { KeysetCursor(at: $0.addedAtMs, id: $0.noticeId) }
        return Notices.SentResponse(notices: try found.items.map { try $0.message() }, cursor: found.cursor)
    }

    func get(_ request: Notices.GetRequest, _ call: Call) throws -> Notices.NoticeDetails {
        let row = try Self.notice(request.noticeId, call)
        return Notices.NoticeDetails(
            notice: try row.message(), attempts: try AttemptRows(call).load(row.noticeId).map(\.message),
            history: try EntryRows(call).load(row.noticeId), joinedIds: try NoticeRows(call).joined(to: row.noticeId).map(\.noticeId))
    }

    func retry(_ request: Notices.RetryRequest, _ call: Call) throws -> Notices.Notice {
        try Self.validator.text(request.note, "note", charactersMax: NoticesLimits.noteCharactersMax)
        let row = try Self.notice(request.noticeId, call)
        let now = call.nowMilliseconds
        let minutes = try KindRows(call).known(row.kind).expiryMinutes
        let retried = try NoticeRows(call).move(row, .retried, by: NoticeStanding.Asker(call.actor), detail: request.note) { row in
            row.roundAfter = row.attempt
            row.headId = 0
            row.nextAtMs = now
            row.expiresAtMs = max(row.expiresAtMs, now + minutes * NoticesLimits.millisecondsOfAMinute)
        }
        return try retried.message()
    }

    func cancel(_ request: Notices.CancelRequest, _ call: Call) throws -> Notices.Notice {
        try Self.validator.text(request.note, "note", charactersMax: NoticesLimits.noteCharactersMax)
        let row = try Self.notice(request.noticeId, call)
        guard let taken = try Self.takeBack(row, note: request.note, call) else {
            throw row.refusal(.state(row.life, .withdrawn, open: NoticeLife.table.events(from: row.life).filter { $0 != .withdrawn }))
        }
        return try taken.message()
    }

    func actOnWork(_ request: Work.Act, _ call: Call) throws -> Work.Acted { try NoticeWork(call).act(request) }
}

/// The history as the table holds it; the kit writes it. Valid inside one handler.
struct EntryRows {
    private static let all = SQL("""
        SELECT \(NoticeHistoryRow.columns()) FROM \(NoticeHistoryRow.table)
        WHERE notice_id = $1 ORDER BY recorded_at_ms, history_id LIMIT $2
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// What happened to a notice, the oldest first.
    /// - Throws: `StoreError`.
    func load(_ notice: Int64) throws -> [Notices.Entry] {
        try call.rows(Self.all, .integer(notice), .integer(NoticesLimits.historyEntriesMax), as: NoticeHistoryRow.self).map { row in
            Notices.Entry(
                entryId: row.historyId, event: row.event, from: row.fromState, to: row.toState, atMs: row.recordedAtMs, person: row.person,
                terminal: row.terminal, method: row.method, detail: row.detail)
        }
    }
}
