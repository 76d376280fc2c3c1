// The handlers of those who carry notices: gateways of partners, and desks that print.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

extension NoticesService {
    func fetch(_ request: Notices.FetchRequest, _ call: Call) throws -> Notices.FetchResponse {
        guard (1...NoticesLimits.fetchedNoticesMax).contains(request.noticeIds.count) else {
            throw Self.validator.invalid("notice_ids", "there are not from 1 to \(NoticesLimits.fetchedNoticesMax)", zh: "不是 1 到 \(NoticesLimits.fetchedNoticesMax) 个")
        }
        guard Set(request.noticeIds).count == request.noticeIds.count else {
            throw Self.validator.invalid("notice_ids", "one is there twice", zh: "有重复项")
        }
        try CarrierRows(call, settings.current).hear(call.principal.terminal)
        var texts = NoticeTexts(call, settings.current)
        let notices = try request.noticeIds.map { try fetch($0, &texts, call) }
        return Notices.FetchResponse(notices: notices)
    }

    /// One notice for its carrier.
    private func fetch(_ id: Int64, _ texts: inout NoticeTexts, _ call: Call) throws -> Notices.Outgoing {
        let rows = NoticeRows(call)
        let attempts = AttemptRows(call)
        let carrier = call.principal.terminal
        guard let row = try rows.load(id: id) else { return Notices.Outgoing(noticeId: id) }
        guard row.carrier == carrier, row.attempt > row.roundAfter || row.life != .held else {
            let was = try attempts.load(id).contains { $0.carrier == carrier }
            return Notices.Outgoing(noticeId: id, state: was ? .withdrawn : .init(rawValue: 0))
        }
        if row.life == .queued, try rows.expire(row) {
            return Notices.Outgoing(noticeId: id, attempt: row.attempt, state: .expired)
        }
        guard row.life == .queued || row.life == .sent, var attempt = try attempts.load(id, row.attempt) else {
            return Notices.Outgoing(noticeId: id, attempt: row.attempt, state: row.life == .held ? .withdrawn : row.life.message)
        }
        let channel = NoticeChannel(rawValue: row.channel) ?? .inbox
        let reach = try Self.reachable(id: row.readerId, call).map { try ReaderReach($0, call, settings.current) }
        let carried = reach?.channels.first { $0.channel == channel && $0.carrier == carrier } ?? CarriedChannel(channel, carrier: carrier)
        let address = reach?.address(carried) ?? ""
        let key = try SecretRows(call).keyOrNew()
        if row.life == .queued {
            let kind = try texts.book(row.kind)?.kind
            let asker = NoticeStanding.Asker(call.actor, isCarrier: true, allowedAt: Self.allowedAt(kind, reach, call))
            guard !rows.objections(row, .sent, by: asker).contains(.guarded(.isAllowedHour)) else {
                // It comes again in the morning.
                try rows.move(row, .postponed, by: asker) { $0.nextAtMs = min(asker.allowedAt, row.expiresAtMs) }
                return Notices.Outgoing(noticeId: id, attempt: row.attempt, state: .held)
            }
            attempt.fetchedAtMs = call.nowMilliseconds
            attempt.maskedAddress = MaskedAddress.text(channel, address)
            attempt.addressHash = address.isEmpty ? "" : ReaderReach.hash(address, key)
            try attempts.fetch(attempt)
            let sent = try rows.move(row, .sent, by: asker)
            // Since it was queued the reader has taken the address away, or does not want it there any more.
            let isWanted = kind?.purpose.rule.map { reach?.wishes.wants(.init($0, channel)) ?? false } ?? false
            if channel != .slip && address.isEmpty || !isWanted {
                _ = try tell(.failed, of: sent, attempt, reason: isWanted ? "no address" : "not wanted", call)
                return Notices.Outgoing(noticeId: id, attempt: row.attempt, state: .withdrawn)
            }
        }
        guard let reach, channel == .slip || !address.isEmpty else {
            return Notices.Outgoing(noticeId: id, attempt: row.attempt, state: .withdrawn)
        }
        let token = try texts.token(row, channel, key: key)
        let message = try texts.message(row, channel, reach, token: token)
        return Notices.Outgoing(
            noticeId: id, attempt: row.attempt, state: .sent, kind: row.kind, channel: Notices.ChannelKind(channel), address: address,
            language: message.language, subject: message.subject, text: message.text, values: message.values, unsubscribeToken: token,
            expiresAtMs: row.expiresAtMs, segments: channel == .sms ? UInt32(SMSLength.segments(message.text)) : 0)
    }

    /// From when on the reader of a kind may be disturbed; 0: at any time.
    private static func allowedAt(_ kind: Notices.Kind?, _ reach: ReaderReach?, _ call: Call) -> Int64 {
        guard let kind, let reach, !kind.ignoresHours else { return 0 }
        return reach.hours.first(from: call.nowMilliseconds, in: reach.zone)
    }

    func pending(_ request: Notices.PendingRequest, _ call: Call) throws -> Notices.PendingResponse {
        let page = try PageRequest(request.limit, request.cursor, NoticesLimits.page, list: "", invalid: Notices.Reason.cursorInvalid)
        let rows = try NoticeRows(call).waiting(for: call.principal.terminal, after: page.after ?? .beforeAll(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.waitingSinceMs ?? 0, id: $0.noticeId) }
        let notices = found.items.map { row in
            Notices.NoticeQueued(
                noticeId: row.noticeId, channel: Notices.ChannelKind(rawValue: Int32(clamping: row.channel)), carrier: row.carrier,
                attempt: row.attempt)
        }
        return Notices.PendingResponse(notices: notices, cursor: found.cursor)
    }

    func delivered(_ request: Notices.OutcomeRequest, _ call: Call) throws -> Notices.OutcomeResponse { try tell(.delivered, request, call) }

    func failed(_ request: Notices.OutcomeRequest, _ call: Call) throws -> Notices.OutcomeResponse { try tell(.failed, request, call) }

    func bounced(_ request: Notices.OutcomeRequest, _ call: Call) throws -> Notices.OutcomeResponse { try tell(.bounced, request, call) }

    func opened(_ request: Notices.OutcomeRequest, _ call: Call) throws -> Notices.OutcomeResponse { try tell(.opened, request, call) }

    private func tell(_ outcome: AttemptOutcome, _ request: Notices.OutcomeRequest, _ call: Call) throws -> Notices.OutcomeResponse {
        try Self.validator.text(request.reason, "reason", charactersMax: NoticesLimits.reasonCharactersMax)
        guard let row = try NoticeRows(call).load(id: request.noticeId),
            let attempt = try AttemptRows(call).load(request.noticeId, request.attempt), attempt.carrier == call.principal.terminal
        else { throw Self.unknown(request.noticeId) }
        guard attempt.fetchedAtMs != 0 else {
            throw Refusal(Notices.Reason.notFetched, facts: ("notice_id", "\(request.noticeId)"), ("attempt", "\(request.attempt)"))
        }
        try CarrierRows(call, settings.current).hear(call.principal.terminal)
        return Notices.OutcomeResponse(state: try tell(outcome, of: row, attempt, reason: request.reason, call).life.message)
    }

    /// Does what comes of an outcome.
    /// - Returns: the notice afterwards.
    private func tell(
        _ outcome: AttemptOutcome, of row: NoticeRow, _ attempt: AttemptRow, reason: String, _ call: Call
    ) throws -> NoticeRow {
        let consequence = outcome.consequence(
            after: AttemptOutcome(rawValue: attempt.outcome), state: row.life, isLatest: attempt.attempt == row.attempt)
        guard consequence != .nothing else { return row }
        let rows = NoticeRows(call)
        let asker = NoticeStanding.Asker(call.actor, isCarrier: true)
        let detail = reason.isEmpty ? "attempt \(attempt.attempt)" : "attempt \(attempt.attempt): \(reason)"
        if outcome != .opened { try AttemptRows(call).tell(attempt, outcome, reason: reason) }
        switch consequence {
        case .nothing, .noted: return row
        case .delivered: return try rows.move(row, .delivered, by: asker, detail: detail)
        case .opened: return try rows.move(row, .opened, by: asker) { $0.openedAtMs = call.nowMilliseconds }
        case .next: return try next(row, outcome, asker, detail, call)
        }
    }

    /// Sends a notice to the next channel that the reader wants; it has failed where there is none.
    private func next(
        _ row: NoticeRow, _ outcome: AttemptOutcome, _ asker: NoticeStanding.Asker, _ detail: String, _ call: Call
    ) throws -> NoticeRow {
        let rows = NoticeRows(call)
        let kind = try KindRows(call).load(row.kind)
        let words = "\(outcome.rawValue), \(detail)"
        try partDigest(row, asker, call)
        if let purpose = kind?.purpose.rule, row.attempt < NoticesLimits.attemptsMax, call.nowMilliseconds < row.expiresAtMs,
            let reach = try Self.reachable(id: row.readerId, call).map({ try ReaderReach($0, call, settings.current) }),
            case .carried = reach.route(purpose, tried: try AttemptRows(call).tried(row))
        {
            return try rows.move(row, .rerouted, by: asker, detail: words) { $0.nextAtMs = call.nowMilliseconds }
        }
        let failed = try rows.move(row, .failed, by: asker, detail: words) { if $0.inboxAtMs == 0 { $0.inboxAtMs = call.nowMilliseconds } }
        if kind?.workWhenUnreachable ?? false { try NoticeWork(call).addUnreachable(failed) }
        return failed
    }

    /// Before a digest goes to another channel: what nobody needs any more is told no further, and what is needed does not end with the
    /// notice that tells it.
    private func partDigest(_ head: NoticeRow, _ asker: NoticeStanding.Asker, _ call: Call) throws {
        let rows = NoticeRows(call)
        let isOver = head.expiresAtMs <= call.nowMilliseconds
        for member in try rows.joined(to: head.noticeId) {
            if rows.objections(member, .expired, by: asker).isEmpty {
                try rows.move(member, .expired, by: asker)
            } else if isOver {
                try Self.part(member, from: head, asker, call)
            }
        }
    }
}
