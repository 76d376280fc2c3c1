// The handlers that look readers up, and change nothing.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    func get(_ request: Readers.GetRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        guard request.readerId != 0 else { return try rows.known(card: request.card, settings.current.identityKey) }
        // A desk at which no member of staff is signed in looks up the card that is presented there, and nothing else.
        guard call.principal.certificate == .admin || call.staffMay("readers.read") else {
            throw call.principal.session == .staff ? Self.rightMissing(call) : Self.sessionRequired(call)
        }
        guard request.card.isEmpty else { throw Self.malformed(call, field: "card") }
        guard let reader = try rows.load(id: request.readerId) else {
            throw Refusal(Readers.Reason.readerUnknown, facts: ("reader_id", "\(request.readerId)"))
        }
        return reader
    }

    func me(_ request: Readers.MeRequest, _ call: Call) throws -> Readers.Reader {
        guard let reader = try ReaderRows(call).load(id: call.principal.person) else {
            throw ReaderMissing(id: call.principal.person)
        }
        return reader
    }

    func standing(_ request: Readers.StandingRequest, _ call: Call) throws -> Readers.StandingResponse {
        let rows = StandingRows(call)
        if request.readerId != 0 {
            if let found = try rows.load(id: request.readerId) { return found }
            throw Refusal(Readers.Reason.readerUnknown, facts: ("reader_id", "\(request.readerId)"))
        }
        if let found = try rows.load(card: request.card) { return found }
        if let retired = try CardRows(call).retired(request.card) {
            // A late report that names a card which was replaced since is about the card's reader of that time.
            if call.happenedAtMilliseconds < retired.replacedAtMs, let found = try rows.load(id: retired.readerId) { return found }
            throw try replaced(request.card, retired, call)
        }
        if let found = try shown(request.card, rows, call) { return found }
        throw Refusal(Readers.Reason.readerUnknown, facts: ("card", request.card))
    }

    /// The refusal of a card that was replaced; staff and an administrator are told which card the reader has now.
    private func replaced(_ card: String, _ retired: CardRetired, _ call: Call) throws -> Refusal {
        guard call.principal.session == .staff || call.principal.certificate == .admin, let row = try ReaderRows(call).row(retired.readerId)
        else { return CardRows.refusal(card, retired) }
        return Refusal(
            Readers.Reason.cardRetired, facts: ("card", card), ("reader_id", "\(retired.readerId)"), ("new_card", row.card))
    }

    /// The standing of whoever another identifier than the card identified when the call happened.
    private func shown(_ text: String, _ rows: StandingRows, _ call: Call) throws -> Readers.StandingResponse? {
        guard let shown = try IdentifierRows(call, settings.current.identityKey).shown(text) else { return nil }
        let wasInForce = shown.life == .active || call.happenedAtMilliseconds < shown.sinceMs
        guard wasInForce || shown.life == .lost, let standing = try rows.load(id: shown.readerId) else { return nil }
        return wasInForce ? standing : rows.with(standing, lostAt: shown.sinceMs)
    }

    func listReaders(_ request: Readers.ListReadersRequest, _ call: Call) throws -> Readers.ListReadersResponse {
        let page = try byCard("", request.limit, request.cursor, call)
        return Readers.ListReadersResponse(readers: page.items, cursor: page.cursor)
    }

    func findReaders(_ request: Readers.FindReadersRequest, _ call: Call) throws -> Readers.FindReadersResponse {
        guard [request.name, request.card, request.text].filter({ !$0.isEmpty }).count == 1 else {
            throw Self.validator.invalid("name", "either name, card or text is given", zh: "请只填 name、card、text 之一")
        }
        if !request.text.isEmpty { return try byText(request, call) }
        if !request.card.isEmpty {
            try Self.validator.code(request.card, "card")
            var page = try byCard(request.card, request.limit, request.cursor, call)
            let rows = ReaderRows(call)
            if request.cursor.isEmpty, let retired = try CardRows(call).retired(request.card),
                let reader = try rows.load(id: retired.readerId), !page.items.contains(where: { $0.readerId == reader.readerId })
            {
                page.items.insert(reader, at: 0)
            }
            return Readers.FindReadersResponse(readers: page.items, cursor: page.cursor)
        }
        try Self.validator.requiredText(request.name, "name")
        let page = try PageRequest<ReaderCursor>(
            request.limit, request.cursor, ReadersLimits.page, invalid: Readers.Reason.cursorInvalid)
        let (found, keys) = try ReaderRows(call).page(nameBeginning: request.name, after: page.after, limit: page.rowsMax)
        let readers = page.page(found) { ReaderCursor(name: keys[$0.readerId] ?? "", reader: $0.readerId) }
        return Readers.FindReadersResponse(readers: readers.items, cursor: readers.cursor)
    }

    /// A page of the readers that a typed text finds.
    private func byText(_ request: Readers.FindReadersRequest, _ call: Call) throws -> Readers.FindReadersResponse {
        try Self.validator.requiredText(request.text, "text")
        guard let query = NameTerms.query(request.text) else {
            throw Self.validator.invalid("text", "it needs one Chinese character, two letters, or four digits", zh: "至少需要一个汉字、两个字母或四位数字")
        }
        let page = try PageRequest<TermCursor>(
            request.limit, request.cursor, ReadersLimits.page, invalid: Readers.Reason.cursorInvalid)
        guard page.after?.term.hasPrefix(query) ?? true else { throw Refusal(Readers.Reason.cursorInvalid) }
        let found = try TermRows(call).find(query, after: page.after, itemsMax: page.itemsMax)
        return Readers.FindReadersResponse(readers: found.readers, cursor: found.cursor)
    }

    /// A page of the readers whose cards begin with a text.
    private func byCard(_ beginning: String, _ limit: UInt32, _ cursor: String, _ call: Call) throws -> Page<Readers.Reader> {
        let page = try PageRequest<CardCursor>(limit, cursor, ReadersLimits.page, invalid: Readers.Reason.cursorInvalid)
        let after = page.after?.text ?? ""
        guard after.isEmpty || after.hasPrefix(beginning) else { throw Refusal(Readers.Reason.cursorInvalid) }
        let found = try ReaderRows(call).page(cardBeginning: beginning, after: after, limit: page.rowsMax)
        return page.page(found) { CardCursor(card: $0.card) }
    }

    private static func sessionRequired(_ call: Call) -> Problem {
        Problem(
            status: .unauthenticated, reason: "SESSION_REQUIRED",
            message: call.text(en: "A member of staff has to sign in first.", zh: "请馆员先登录。"))
    }

    private static func rightMissing(_ call: Call) -> Problem {
        Problem(
            status: .permissionDenied, reason: "RIGHT_MISSING",
            message: call.text(en: "Who is signed in may not look readers up by number.", zh: "当前馆员无权按读者号查询。"),
            facts: [Label("right", "readers.read")])
    }

    static func malformed(_ call: Call, field: String) -> Problem {
        Problem(
            status: .invalidArgument, reason: "REQUEST_MALFORMED",
            message: call.text(en: "Either the card or the number is given.", zh: "证号与读者号只能给一个。"), facts: [Label("field", field)])
    }
}
