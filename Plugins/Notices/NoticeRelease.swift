// What happens to a reader's notices by itself: they are sent when they may be, and expire when nobody needs them any more.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// One run of a reader's timer. Valid inside one handler.
struct NoticeRelease {
    private let call: Call
    private let limits: NoticesLimits
    private let rows: NoticeRows
    private let reader: Int64
    /// Loaded when it is first needed; nil inside: there is no such reader.
    private var reach: ReaderReach??
    private var kinds: [String: Notices.Kind] = [:]
    /// Those that another one tells since this run.
    private var joined: Set<Int64> = []

    /// - Parameters:
    ///   - call: the timer's.
    ///   - reader: whose notices.
    ///   - limits: the plugin's settings.
    init(_ call: Call, reader: Int64, _ limits: NoticesLimits) {
        self.call = call
        self.reader = reader
        self.limits = limits
        rows = NoticeRows(call, isTimer: true)
    }

    /// Looks at everything that is due, and sets the timer anew.
    /// - Throws: `Problem`, `StoreError`, `MessageError`.
    mutating func run() throws {
        for row in try rows.due(reader) where !joined.contains(row.noticeId) { try take(row) }
        try rows.schedule(reader: reader)
    }

    private func asker(allowedAt: Int64 = 0) -> NoticeStanding.Asker { NoticeStanding.Asker(call.actor, allowedAt: allowedAt) }

    private mutating func take(_ row: NoticeRow) throws {
        // What waits for its carrier has only its end.
        guard try !rows.expire(row), row.life == .held else { return }
        guard let kind = try kind(row.kind), let purpose = kind.purpose.rule, let reach = try loadedReach() else {
            return try decline(row, "there is no such reader")
        }
        let allowedAt = kind.ignoresHours ? 0 : reach.hours.first(from: call.nowMilliseconds, in: reach.zone)
        let tried = try AttemptRows(call).tried(row)
        let route = row.attempt < NoticesLimits.attemptsMax ? reach.route(purpose, tried: tried) : .inbox
        switch route {
        case .carried(let channel): if try !waits(row, .queued, allowedAt) { try queue(row, channel, purpose, reach, allowedAt) }
        case .inbox where !tried.isEmpty, .declined where !tried.isEmpty: try fail(row, kind)
        case .inbox: if try !waits(row, .shown, allowedAt) { try show(row, kind, reach, allowedAt) }
        case .declined: try decline(row)
        }
    }

    /// Has a notice wait where the hour alone forbids an event.
    /// - Returns: whether it waits.
    private func waits(_ row: NoticeRow, _ event: NoticeLife.Event, _ allowedAt: Int64) throws -> Bool {
        guard rows.objections(row, event, by: asker(allowedAt: allowedAt)).contains(.guarded(.isAllowedHour)) else { return false }
        try rows.update(row) { $0.nextAtMs = min(allowedAt, row.expiresAtMs) }
        return true
    }

    /// The reader wants it by no channel, so it is not in the inbox either.
    private func decline(_ row: NoticeRow, _ why: String = "") throws {
        try rows.move(row, .declined, by: asker(), detail: why) { $0.inboxAtMs = 0 }
    }

    private mutating func queue(
        _ row: NoticeRow, _ channel: CarriedChannel, _ purpose: NoticePurpose, _ reach: ReaderReach, _ allowedAt: Int64
    ) throws {
        let expires = try join(row)
        let isInInbox = reach.wishes.wants(.init(purpose, .inbox))
        let now = call.nowMilliseconds
        let queued = try rows.move(row, .queued, by: asker(allowedAt: allowedAt), detail: "\(channel.channel) \(channel.carrier)") { row in
            row.attempt += 1
            row.channel = channel.channel.rawValue
            row.carrier = channel.carrier
            row.waitingSinceMs = now
            row.expiresAtMs = max(row.expiresAtMs, expires)
            row.nextAtMs = row.expiresAtMs
            row.digestGroup = ""
            if isInInbox, row.inboxAtMs == 0 { row.inboxAtMs = now }
        }
        try AttemptRows(call).add(
            AttemptRow(
                noticeId: queued.noticeId, attempt: queued.attempt, readerId: reader, channel: queued.channel, carrier: queued.carrier,
                queuedAtMs: now))
        let body = Notices.NoticeQueued(
            noticeId: queued.noticeId, channel: Notices.ChannelKind(channel.channel), carrier: queued.carrier, attempt: queued.attempt)
        let subject = Subject("notice", queued.noticeId)
        if channel.channel == .slip {
            try call.emit(topic: "notices.slip", kind: "queued", subject: subject, body)
        } else {
            try call.emit(topic: "notices.outbox", kind: "queued", subject: subject, toPartner: queued.carrier, body)
        }
        try CarrierRows(call, limits).expect(queued.carrier)
    }

    private mutating func show(_ row: NoticeRow, _ kind: Notices.Kind, _ reach: ReaderReach, _ allowedAt: Int64) throws {
        let expires = try join(row)
        let now = call.nowMilliseconds
        let shown = try rows.move(row, .shown, by: asker(allowedAt: allowedAt)) { row in
            row.channel = NoticeChannel.inbox.rawValue
            row.expiresAtMs = max(row.expiresAtMs, expires)
            row.digestGroup = ""
            row.inboxAtMs = now
        }
        // Channels there are, and none on which this reader has an address.
        if kind.workWhenUnreachable, !reach.channels.isEmpty, !reach.hasAddress { try NoticeWork(call).addUnreachable(shown) }
    }

    private func fail(_ row: NoticeRow, _ kind: Notices.Kind) throws {
        let failed = try rows.move(row, .failed, by: asker()) { if $0.inboxAtMs == 0 { $0.inboxAtMs = call.nowMilliseconds } }
        if kind.workWhenUnreachable { try NoticeWork(call).addUnreachable(failed) }
    }

    /// Has a notice tell all that are held and may be told with it.
    /// - Returns: when the last of them expires; 0: there are none.
    private mutating func join(_ head: NoticeRow) throws -> Int64 {
        var expires: Int64 = 0
        for row in try rows.heldTogether(with: head) where rows.objections(row, .joined, by: asker()).isEmpty {
            try rows.move(row, .joined, by: asker(), detail: "\(head.noticeId)") { $0.headId = head.noticeId }
            joined.insert(row.noticeId)
            expires = max(expires, row.expiresAtMs)
        }
        return expires
    }

    private mutating func kind(_ code: String) throws -> Notices.Kind? {
        if let known = kinds[code] { return known }
        kinds[code] = try KindRows(call).load(code)
        return kinds[code]
    }

    private mutating func loadedReach() throws -> ReaderReach? {
        if let reach { return reach }
        let found = try NoticesService.reachable(id: reader, call).map { try ReaderReach($0, call, limits) }
        reach = found
        return found
    }
}
