// The handlers by which staff look readers up.

internal import LecternKit
internal import ReadersMessages

extension ReadersService {
    private static let pageByDefault: UInt32 = 50
    private static let pageMax: UInt32 = 200

    func get(_ request: Readers.GetRequest, _ call: Call) throws -> Readers.Reader {
        let rows = ReaderRows(call)
        guard request.readerId != 0 else { return try rows.known(card: request.card) }
        // A desk at which no member of staff is signed in looks up the card that is presented there, and nothing else.
        guard call.principal.certificate == .admin || call.principal.session == .staff else {
            throw Self.sessionRequired(call)
        }
        guard request.card.isEmpty else { throw Self.malformed(call, field: "card") }
        guard let reader = try rows.load(id: request.readerId) else {
            throw Refusal(Readers.Reason.readerUnknown, facts: ("reader_id", "\(request.readerId)"))
        }
        return reader
    }

    func listReaders(_ request: Readers.ListReadersRequest, _ call: Call) throws -> Readers.ListReadersResponse {
        let (page, cursor) = try byCard("", request.limit, request.cursor, call)
        return Readers.ListReadersResponse(readers: page, cursor: cursor)
    }

    func findReaders(_ request: Readers.FindReadersRequest, _ call: Call) throws -> Readers.FindReadersResponse {
        guard request.name.isEmpty != request.card.isEmpty else {
            throw Self.validator.invalid("name", "either name or card is given")
        }
        if !request.card.isEmpty {
            try Self.validator.code(request.card, "card")
            var (page, cursor) = try byCard(request.card, request.limit, request.cursor, call)
            let rows = ReaderRows(call)
            if request.cursor.isEmpty, let retired = try CardRows(call).retired(request.card),
                let reader = try rows.load(id: retired.readerId), !page.contains(where: { $0.readerId == reader.readerId })
            {
                page.insert(reader, at: 0)
            }
            return Readers.FindReadersResponse(readers: page, cursor: cursor)
        }
        try Self.validator.requiredText(request.name, "name")
        let limit = Self.page(request.limit)
        var after: ReaderCursor?
        if !request.cursor.isEmpty {
            guard let cursor = ReaderCursor(request.cursor) else { throw Refusal(Readers.Reason.cursorInvalid) }
            after = cursor
        }
        let (found, keys) = try ReaderRows(call).page(nameBeginning: request.name, after: after, limit: limit + 1)
        let page = Array(found.prefix(Int(limit)))
        var cursor = ""
        if found.count > page.count, let last = page.last, let key = keys[last.readerId] {
            cursor = ReaderCursor(name: key, reader: last.readerId).text
        }
        return Readers.FindReadersResponse(readers: page, cursor: cursor)
    }

    /// A page of the readers whose cards begin with a text, and where the next one begins. The cursor is the last card.
    private func byCard(
        _ beginning: String, _ limit: UInt32, _ cursor: String, _ call: Call
    ) throws -> (page: [Readers.Reader], cursor: String) {
        guard cursor.isEmpty || FieldValidator.isCode(cursor) && cursor.hasPrefix(beginning) else {
            throw Refusal(Readers.Reason.cursorInvalid)
        }
        let limit = Self.page(limit)
        let found = try ReaderRows(call).page(cardBeginning: beginning, after: cursor, limit: limit + 1)
        let page = Array(found.prefix(Int(limit)))
        return (page, found.count > page.count ? page.last?.card ?? "" : "")
    }

    private static func page(_ limit: UInt32) -> Int64 { Int64(limit == 0 ? pageByDefault : min(limit, pageMax)) }

    private static func sessionRequired(_ call: Call) -> Problem {
        Problem(
            status: .unauthenticated, reason: "SESSION_REQUIRED",
            message: isChinese(call) ? "请馆员先登录。" : "A member of staff has to sign in first.")
    }

    private static func malformed(_ call: Call, field: String) -> Problem {
        Problem(
            status: .invalidArgument, reason: "REQUEST_MALFORMED",
            message: isChinese(call) ? "证号与读者号只能给一个。" : "Either the card or the number is given.", facts: [Label("field", field)])
    }

    private static func isChinese(_ call: Call) -> Bool { call.language.lowercased().hasPrefix("zh") }
}

/// The last reader that was told: the name as it is looked up, and the number.
struct ReaderCursor: Equatable {
    let name: String
    let reader: Int64

    init(name: String, reader: Int64) {
        self.name = name
        self.reader = reader
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= ReaderCursor.bytesMax, let dot = text.firstIndex(of: "."), let reader = Int64(text[..<dot])
        else { return nil }
        self.init(name: String(text[text.index(after: dot)...]), reader: reader)
    }

    /// A number of 20 digits, a dot, and a name of 200 characters.
    private static let bytesMax = 821

    /// "42.li bai"
    var text: String { "\(reader).\(name)" }
}
