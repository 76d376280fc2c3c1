// What staff have to do where no program can go on: a gateway that is silent, and a reader whom nobody can reach.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import WorkMessages

/// Items of work of notices. Valid inside one handler.
struct NoticeWork {
    private static let right = "notices.manage"
    private static let method = "lectern.notices.v1.Notices/ActOnWork"

    /// A gateway or a printing desk that fetches nothing.
    static let silent = Work.Kind(
        code: "notices.carrier_silent", version: 1, title: title("通知网关无响应", "A carrier of notices is silent"),
        fields: [field("carrier", "网关", "Carrier", .text), field("since", "自", "Since", .time)],
        actions: [action("noted", "已处理", "Seen to")], right: right, dueMinutes: 4 * 60, escalationMinutes: 24 * 60)

    /// A reader whom no channel has reached.
    static let unreachable = Work.Kind(
        code: "notices.unreachable", version: 1, title: title("读者无法联系", "A reader can't be reached"),
        fields: [field("reader", "读者", "Reader", .reader), field("notice", "通知", "Notice", .text), field("kind", "类型", "Kind", .text)],
        actions: [action("contacted", "已联系", "Contacted")], right: right, dueMinutes: 7 * 24 * 60)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `Problem`.
    func addSilent(_ carrier: String, since: Int64) throws {
        try add(Self.silent, key: "\(carrier)/\(since)", [("carrier", carrier), ("since", "\(since)")])
    }

    /// - Throws: `Problem`.
    func withdrawSilent(_ carrier: String, since: Int64) throws {
        _ = try Work.Client(call).withdraw(Work.WithdrawRequest(kind: Self.silent.code, key: "\(carrier)/\(since)"))
    }

    /// - Throws: `Problem`.
    func addUnreachable(_ notice: NoticeRow) throws {
        try add(Self.unreachable, key: "\(notice.noticeId)", [("reader", "\(notice.readerId)"), ("notice", "\(notice.noticeId)"), ("kind", notice.kind)])
    }

    private func add(_ kind: Work.Kind, key: String, _ values: [(String, String)]) throws {
        _ = try Work.Client(call).add(
            Work.AddRequest(kind: kind, key: key, values: values.map { Work.FieldValue(name: $0.0, value: $0.1) }))
    }

    /// Finishes an item by the claim that the caller has.
    /// - Throws: `FIELD_INVALID` where the kind has no such action; `Problem`.
    func act(_ act: Work.Act) throws -> Work.Acted {
        guard let kind = [Self.silent, Self.unreachable].first(where: { $0.actions.contains { $0.name == act.action } }) else {
            throw NoticesService.validator.invalid("action", "it is not noted or contacted", zh: "不是 noted 或 contacted")
        }
        let finished = try Work.Client(call).finish(
            Work.FinishRequest(kind: kind.code, key: act.key, claim: act.claim, action: act.action, note: act.note))
        return Work.Acted(itemId: finished.itemId)
    }

    private static func title(_ chinese: String, _ english: String) -> [Work.Text] {
        [Work.Text(language: "zh-Hans", text: chinese), Work.Text(language: "en", text: english)]
    }

    private static func field(_ name: String, _ chinese: String, _ english: String, _ type: Work.ValueType) -> Work.Field {
        Work.Field(name: name, title: title(chinese, english), type: type)
    }

    private static func action(_ name: String, _ chinese: String, _ english: String) -> Work.Action {
        Work.Action(name: name, title: title(chinese, english), method: method)
    }
}
