// What readers are told of their requests: the kinds of notices with their texts, as long as staff have written no others.

internal import DeliveryMessages
internal import LecternKit
internal import LecternMessages
internal import NoticesMessages

/// Notices of requests. Valid inside one handler.
struct DeliveryNotices {
    private static let dayMinutes: Int64 = 24 * 60

    private static let late = kind(
        "late", "配送可能延误", "A delivery may be late", [title, promised],
        zh: "您申请的《{title}》可能不能在{promised}前送达，我们正在跟进。", en: "“{title}” may not be with you by {promised}; we look after it.")
    private static let unfilled = kind(
        "unfilled", "未找到图书", "A book was not to be found", [title],
        zh: "您申请的《{title}》未能找到，已付费用将退还。", en: "“{title}” was not to be found; what you have paid for it is given back.")
    private static let lost = kind(
        "lost", "配送遗失", "A delivery is lost", [title],
        zh: "您申请的《{title}》在途中遗失，您无需承担费用。", en: "“{title}” was lost on its way; you owe nothing for it.")

    private static let title = Notices.Field(name: "title", label: texts("题名", "Title"), needed: true, sample: "红楼梦")
    private static let promised = Notices.Field(
        name: "promised", label: texts("承诺送达", "Promised"), type: .time, needed: true, sample: "1790000000000")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Keeps the kinds, so that staff find their texts before anything is told.
    /// - Throws: `Problem`.
    func declare() throws { _ = try Notices.Client(call).declare(Notices.DeclareRequest(kinds: [Self.late, Self.unfilled, Self.lost])) }

    /// It may not be in time.
    /// - Throws: `Problem`.
    func late(_ row: RequestRow) throws { try tell(Self.late, row, [("promised", "\(row.promisedAtMs)")]) }

    /// No copy was to be found.
    /// - Throws: `Problem`.
    func unfilled(_ row: RequestRow) throws { try tell(Self.unfilled, row, []) }

    /// It was lost on its way.
    /// - Throws: `Problem`.
    func lost(_ row: RequestRow) throws { try tell(Self.lost, row, []) }

    private func tell(_ kind: Notices.Kind, _ row: RequestRow, _ values: [(String, String)]) throws {
        // A reader who was erased has left requests behind.
        guard row.readerId != 0 else { return }
        let all = [("title", String(row.title.prefix(DeliveryLimits.textCharactersMax)))] + values
        _ = try Notices.Client(call).add(
            Notices.AddRequest(
                kind: kind, key: "\(row.requestId)", readerId: row.readerId,
                values: all.map { Notices.FieldValue(name: $0.0, value: $0.1) }))
    }

    private static func kind(
        _ name: String, _ chinese: String, _ english: String, _ fields: [Notices.Field], zh: String, en: String
    ) -> Notices.Kind {
        Notices.Kind(
            code: "delivery.\(name)", version: 1, title: texts(chinese, english), purpose: .service, fields: fields,
            expiryMinutes: 7 * dayMinutes,
            templates: [
                Notices.Template(language: "zh-Hans", subject: chinese, body: zh),
                Notices.Template(language: "en", subject: english, body: en),
            ])
    }

    private static func texts(_ chinese: String, _ english: String) -> [Notices.Text] {
        [Notices.Text(language: "zh-Hans", text: chinese), Notices.Text(language: "en", text: english)]
    }
}
