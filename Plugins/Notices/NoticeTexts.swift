// What a reader reads: the text of a notice with those that it tells besides.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules
internal import ReadersMessages

/// Makes texts for one call; the templates of a kind are read once. Valid inside one handler.
struct NoticeTexts {
    private let call: Call
    private let limits: NoticesLimits
    private var books: [String: TemplateBook] = [:]

    /// - Parameters:
    ///   - call: the call.
    ///   - limits: the plugin's settings.
    init(_ call: Call, _ limits: NoticesLimits) {
        self.call = call
        self.limits = limits
    }

    /// The templates of a kind; nil: nobody has declared it.
    /// - Throws: `StoreError`, `MessageError`.
    mutating func book(_ kind: String) throws -> TemplateBook? {
        if let known = books[kind] { return known }
        guard let book = try TemplateRows(call).book(kind) else { return nil }
        books[kind] = book
        return book
    }

    /// The text of a notice for a channel.
    /// - Parameters:
    ///   - row: the notice, which is told by itself or tells others besides.
    ///   - channel: for which it is made.
    ///   - reach: of its reader.
    ///   - token: what stands in the link by which the reader wants no more; empty: there is none.
    /// - Throws: `StoreError`, `MessageError`.
    mutating func message(_ row: NoticeRow, _ channel: NoticeChannel, _ reach: ReaderReach, token: String = "") throws -> TemplateBook.Message {
        let kind = Notices.ChannelKind(channel)
        guard let book = try book(row.kind), let template = book.template(kind, reach.languages) else { return TemplateBook.Message() }
        // Only those of the head's kind have its fields; a digest of several kinds tells each by its own line.
        let joined = try NoticeRows(call).joined(to: row.noticeId)
        var content = TemplateBook.Content(
            notices: [try row.values()], reader: reach.contact.name, library: reach.library,
            unsubscribe: token.isEmpty ? "" : limits.unsubscribePrefix + token, zone: reach.zone)
        content.notices += try joined.filter { $0.kind == row.kind }.map { try $0.values() }
        var message = try book.message(template, kind, content)
        for other in joined where other.kind != row.kind {
            guard let book = try self.book(other.kind), let template = book.template(kind, reach.languages) else { continue }
            content.notices = [try other.values()]
            message.text += "\n" + (try book.message(template, kind, content).text)
        }
        return message
    }

    /// The token of a notice's purpose and channel; empty: the service's notices have none.
    /// - Throws: `StoreError`, `MessageError`.
    mutating func token(_ row: NoticeRow, _ channel: NoticeChannel, key: [UInt8]) throws -> String {
        guard let purpose = try book(row.kind)?.kind.purpose.rule, purpose != .service else { return "" }
        return UnsubscribeToken(reader: row.readerId, purpose: purpose, channel: channel).text(key: key)
    }
}
