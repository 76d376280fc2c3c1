// Templates of staff: reads and writes them.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages

/// Templates as the table holds them. Valid inside one handler.
struct TemplateRows {
    private static let ofKind = SQL("""
        SELECT \(TemplateRow.columns()) FROM \(TemplateRow.table) WHERE kind = $1 ORDER BY channel, language LIMIT 500
        """)
    private static let one = SQL("SELECT \(TemplateRow.columns()) FROM \(TemplateRow.table) WHERE kind = $1 AND channel = $2 AND language = $3")
    private static let removed = SQL("DELETE FROM \(TemplateRow.table) WHERE kind = $1 AND channel = $2 AND language = $3")
    private static let put = TemplateRow.insert(
        onConflict: .kind, .channel, .language, update: .subject, .body, .digestBody, .digestLine, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Those of a kind, by channel and language.
    /// - Throws: `StoreError`.
    func load(_ kind: String) throws -> [Notices.Template] { try call.rows(Self.ofKind, .text(kind), as: TemplateRow.self).map(\.message) }

    /// - Throws: `StoreError`.
    func load(_ kind: String, _ channel: Notices.ChannelKind, _ language: String) throws -> Notices.Template? {
        try call.first(Self.one, .text(kind), .integer(Int64(channel.rawValue)), .text(language), as: TemplateRow.self)?.message
    }

    /// The templates of a kind, whoever wrote them; nil: nobody has declared the kind.
    /// - Throws: `StoreError`, `MessageError`.
    func book(_ code: String) throws -> TemplateBook? {
        try KindRows(call).load(code).map { TemplateBook(kind: $0, written: try load(code)) }
    }

    /// - Throws: `StoreError`.
    func put(_ template: Notices.Template) throws {
        let row = TemplateRow(
            kind: template.kind, channel: Int64(template.channel.rawValue), language: template.language, subject: template.subject,
            body: template.body, digestBody: template.digestBody, digestLine: template.digestLine, version: template.version)
        try call.insert(row, Self.put)
    }

    /// - Throws: `StoreError`.
    func remove(_ kind: String, _ channel: Notices.ChannelKind, _ language: String) throws {
        try call.execute(Self.removed, .text(kind), .integer(Int64(channel.rawValue)), .text(language))
    }
}

extension TemplateRow {
    /// The contract's message.
    var message: Notices.Template {
        Notices.Template(
            kind: kind, channel: Notices.ChannelKind(rawValue: Int32(clamping: channel)), language: language, subject: subject, body: body,
            digestBody: digestBody, digestLine: digestLine, version: version)
    }
}
