// The handlers of readers: their inbox, and what they want.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules
internal import ReadersMessages

extension NoticesService {
    func inbox(_ request: Notices.InboxRequest, _ call: Call) throws -> Notices.InboxResponse {
        let list = request.onlyUnread ? "unread" : ""
        let page = try PageRequest(request.limit, request.cursor, NoticesLimits.page, list: list, invalid: Notices.Reason.cursorInvalid)
        let reader = call.principal.person
        let rows = NoticeRows(call)
        let found = page.page(
            try rows.inbox(
                reader: reader, onlyUnread: request.onlyUnread, before: page.after ?? .beforeAllDescending(list: list), limit: page.rowsMax)
        ) { KeysetCursor(list: list, at: $0.inboxAtMs, id: $0.noticeId) }
        var answer = Notices.InboxResponse(cursor: found.cursor, unread: UInt32(clamping: try rows.unread(reader: reader)))
        guard !found.items.isEmpty else { return answer }
        let reach = try ReaderReach(try Self.contact("", 0, call), call, settings.current)
        var texts = NoticeTexts(call, settings.current)
        answer.notices = try found.items.map { try Self.shown($0, reach, &texts) }
        return answer
    }

    private static func shown(_ row: NoticeRow, _ reach: ReaderReach, _ texts: inout NoticeTexts) throws -> Notices.InboxNotice {
        let message = try texts.message(row, .inbox, reach)
        return Notices.InboxNotice(
            noticeId: row.noticeId, kind: row.kind, purpose: try texts.book(row.kind)?.kind.purpose ?? .init(rawValue: 0), atMs: row.inboxAtMs,
            language: message.language, subject: message.subject, text: message.text, openedAtMs: row.openedAtMs, acted: row.life == .acted)
    }

    /// A notice in the inbox of the reader who is signed in.
    /// - Throws: `NOTICE_UNKNOWN`, `StoreError`.
    private static func own(_ id: Int64, _ call: Call) throws -> NoticeRow {
        guard let row = try NoticeRows(call).load(id: id), row.readerId == call.principal.person, row.inboxAtMs != 0 else { throw unknown(id) }
        return row
    }

    private static func open(_ row: NoticeRow, _ call: Call) throws -> NoticeRow {
        guard row.openedAtMs == 0 else { return row }
        return try NoticeRows(call).move(row, .opened, by: NoticeStanding.Asker(call.actor)) { $0.openedAtMs = call.nowMilliseconds }
    }

    func read(_ request: Notices.ReadRequest, _ call: Call) throws -> Notices.ReadResponse {
        guard (1...NoticesLimits.openedNoticesMax).contains(request.noticeIds.count) else {
            throw Self.validator.invalid("notice_ids", "there are not from 1 to \(NoticesLimits.openedNoticesMax)", zh: "不是 1 到 \(NoticesLimits.openedNoticesMax) 个")
        }
        var opened: UInt32 = 0
        for id in Set(request.noticeIds).sorted() {
            let row = try Self.own(id, call)
            guard row.openedAtMs == 0 else { continue }
            _ = try Self.open(row, call)
            opened += 1
        }
        return Notices.ReadResponse(opened: opened)
    }

    func act(_ request: Notices.ActRequest, _ call: Call) throws -> Notices.InboxNotice {
        var row = try Self.open(try Self.own(request.noticeId, call), call)
        if row.life != .acted { row = try NoticeRows(call).move(row, .acted, by: NoticeStanding.Asker(call.actor)) }
        let reach = try ReaderReach(try Self.contact("", 0, call), call, settings.current)
        var texts = NoticeTexts(call, settings.current)
        return try Self.shown(row, reach, &texts)
    }

    func preferences(_ request: Notices.PreferencesRequest, _ call: Call) throws -> Notices.PreferencesResponse {
        let contact = try Self.contact(request.card, request.readerId, call)
        return Self.message(try ReaderReach(contact, call, settings.current), call)
    }

    /// What a reader wants, as it holds.
    private static func message(_ reach: ReaderReach, _ call: Call) -> Notices.PreferencesResponse {
        let choices = NoticePurpose.allCases.flatMap { purpose in
            NoticeChannel.allCases.map { channel in
                Notices.Choice(
                    purpose: .init(rawValue: Int32(purpose.rawValue)), channel: Notices.ChannelKind(channel),
                    wanted: reach.wishes.wants(.init(purpose, channel)))
            }
        }
        let isOwn = call.principal.session == .reader
        let contacts = Set(reach.channels).sorted { ($0.channel.rawValue, $0.app) < ($1.channel.rawValue, $1.app) }.compactMap { channel -> Notices.Contact? in
            let address = reach.address(channel)
            guard !address.isEmpty else { return nil }
            let bad = reach.bad(channel.channel, address)
            return Notices.Contact(
                channel: Notices.ChannelKind(channel.channel), address: isOwn ? address : MaskedAddress.text(channel.channel, address),
                bouncedAtMs: bad?.bouncedAtMs ?? 0, reason: bad?.reason ?? "")
        }
        return Notices.PreferencesResponse(
            readerId: reach.contact.readerId, choices: choices, hours: reach.ownHours.map(\.message), effectiveHours: reach.hours.message,
            zone: reach.zone?.name ?? "", language: reach.languages.first ?? TemplateBook.lastLanguage, contacts: contacts, version: reach.version)
    }

    func putPreferences(_ request: Notices.PutPreferencesRequest, _ call: Call) throws -> Notices.PreferencesResponse {
        let contact = try Self.contact(request.card, request.readerId, call)
        let rows = SettingsRows(call)
        var row = try rows.preference(contact.readerId)
        _ = try Self.validator.change([], request.expectedVersion, of: [], found: row.version, absent: Self.unknown(0))
        let pairs = try Self.pairs(request.choices, "choices")
        for (pair, wanted) in pairs { try rows.put(pair, wanted, reader: contact.readerId) }
        if let hours = request.hours {
            if hours.fromMinute != 0 || hours.untilMinute != 0 { _ = try Self.checked(hours, "hours") }
            row.fromMinute = Int64(hours.fromMinute)
            row.untilMinute = Int64(hours.untilMinute)
        }
        row.version += 1
        try rows.put(row)
        try call.emit(
            topic: "notices.preference", kind: "changed", subject: .reader(contact.readerId),
            Notices.PreferencesChanged(readerId: contact.readerId))
        return Self.message(try ReaderReach(contact, call, settings.current), call)
    }

    /// Choices as the rules have them, in the order of their numbers.
    /// - Throws: `FIELD_INVALID`, `PURPOSE_NEEDED`.
    static func pairs(_ choices: [Notices.Choice], _ field: String) throws -> [(Wishes.Pair, Bool)] {
        guard choices.count <= NoticePurpose.allCases.count * NoticeChannel.allCases.count else {
            throw validator.invalid(field, "there are more than there are purposes and channels", zh: "多于用途和渠道的数量")
        }
        var pairs: [Wishes.Pair: Bool] = [:]
        for (index, choice) in choices.enumerated() {
            guard let purpose = choice.purpose.rule else {
                throw validator.invalid("\(field)[\(index)].purpose", "it is none", zh: "没有这种值")
            }
            guard let channel = choice.channel.rule else {
                throw validator.invalid("\(field)[\(index)].channel", "it is none", zh: "没有这种值")
            }
            if purpose == .service, channel == .inbox, !choice.wanted { throw Refusal(Notices.Reason.purposeNeeded, facts: ("purpose", "SERVICE")) }
            guard pairs.updateValue(choice.wanted, forKey: .init(purpose, channel)) == nil else {
                throw validator.invalid("\(field)[\(index)]", "the purpose by this channel is there twice", zh: "同一用途和渠道重复")
            }
        }
        return pairs.sorted { ($0.key.purpose.rawValue, $0.key.channel.rawValue) < ($1.key.purpose.rawValue, $1.key.channel.rawValue) }.map { ($0.key, $0.value) }
    }

    /// - Throws: `FIELD_INVALID`.
    static func checked(_ hours: Notices.Hours, _ field: String) throws -> SendingHours {
        guard let checked = SendingHours(from: Int64(hours.fromMinute), until: Int64(hours.untilMinute)) else {
            throw validator.invalid(
                field, "from_minute is not before until_minute, or that is later than 1440",
                zh: "from_minute 须早于 until_minute，且不超过 1440")
        }
        return checked
    }

    func unsubscribe(_ request: Notices.UnsubscribeRequest, _ call: Call) throws -> Notices.UnsubscribeResponse {
        guard request.token.utf8.count <= NoticesLimits.tokenBytesMax, let key = try SecretRows(call).key(),
            let token = UnsubscribeToken(request.token, key: key), token.purpose != .service
        else { throw Refusal(Notices.Reason.tokenInvalid) }
        let rows = SettingsRows(call)
        let pair = Wishes.Pair(token.purpose, token.channel)
        if try rows.choices(token.reader)[pair] != false {
            try rows.put(pair, false, reader: token.reader)
            var row = try rows.preference(token.reader)
            row.version += 1
            try rows.put(row)
            try call.emit(
                topic: "notices.preference", kind: "unsubscribed", subject: .reader(token.reader),
                Notices.PreferencesChanged(readerId: token.reader))
        }
        return Notices.UnsubscribeResponse(
            purpose: .init(rawValue: Int32(token.purpose.rawValue)), channel: Notices.ChannelKind(token.channel))
    }
}

extension SendingHours {
    /// The contract's message.
    var message: Notices.Hours { Notices.Hours(fromMinute: UInt32(from), untilMinute: UInt32(until)) }
}
