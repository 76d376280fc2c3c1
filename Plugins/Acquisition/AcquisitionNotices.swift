// What readers are told of their purchases and purchase requests: the kinds of notices with their texts, as long as staff have written no others.

internal import AcquisitionMessages
internal import LecternKit
internal import NoticesMessages

/// Notices of purchases and requests. Valid inside one handler.
struct AcquisitionNotices {
    /// A step that readers are told of; its raw value is the end of the kind's code.
    enum Step: String, CaseIterable {
        case chosen, issued, returned
        case choiceEnds = "choice_ends"
        case choiceEnded = "choice_ended"
        case choiceCancelled = "choice_cancelled"
        case issuedPaid = "issued_paid"
        case paidBack = "paid_back"
        case requestAsked = "request_asked"
        case requestAccepted = "request_accepted"
        case requestRejected = "request_rejected"
        case requestOrdered = "request_ordered"
        case requestReceived = "request_received"
        case requestFulfilled = "request_fulfilled"
        case requestCancelled = "request_cancelled"
    }

    /// A kind's texts, and its fields beside the title.
    private struct Wording {
        let subject: (chinese: String, english: String)
        let body: (chinese: String, english: String)
        var fields: [Notices.Field] = []
    }

    private static let titleCharactersMax = 200
    private static let whyCharactersMax = 500
    private static let expiryMinutes: Int64 = 14 * 24 * 60

    private static let title = Notices.Field(name: "title", label: texts("题名", "Title"), needed: true, sample: "解忧杂货店")
    private static let until = Notices.Field(name: "until", label: texts("期限", "Until"), type: .time, needed: true, sample: "1790000000000")
    private static let due = Notices.Field(name: "due", label: texts("应还日期", "Due"), type: .day, needed: true, sample: "1790000000000")
    private static let amount = Notices.Field(name: "amount", label: texts("金额", "Amount"), type: .money, needed: true, sample: "3950 CNY")
    private static let why = Notices.Field(name: "why", label: texts("原因", "Why"), needed: true, sample: "缺货")

    /// The kinds as Notices keeps them; whoever changes one raises its version.
    private static let kinds = Dictionary(uniqueKeysWithValues: Step.allCases.map { ($0, kind($0)) })

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Has the kinds kept, so that staff write their texts before anything is told.
    /// - Throws: `Problem`.
    func declare() throws { _ = try Notices.Client(call).declare(.init(kinds: Step.allCases.compactMap { Self.kinds[$0] })) }

    /// Tells the reader of a purchase that something has happened, once for each step.
    /// - Parameters:
    ///   - step: what.
    ///   - row: the purchase.
    ///   - values: of the kind's fields beside the title.
    ///   - expiresAt: not worth sending from then on, milliseconds since 1970; 0: two weeks.
    /// - Throws: `Problem`.
    func tell(_ step: Step, _ row: PurchaseRow, _ values: [(String, String)] = [], expiresAt: Int64 = 0) throws {
        try tell(step, id: row.purchaseId, reader: row.readerId, title: row.title.isEmpty ? row.isbn : row.title, values, expiresAt)
    }

    /// The same of a purchase request.
    /// - Throws: `Problem`.
    func tell(_ step: Step, _ row: PurchaseRequestRow, _ values: [(String, String)] = []) throws {
        try tell(step, id: row.requestId, reader: row.readerId, title: row.title.isEmpty ? row.isbn : row.title, values, 0)
    }

    private func tell(_ step: Step, id: Int64, reader: Int64, title: String, _ values: [(String, String)], _ expiresAt: Int64) throws {
        // A reader who was erased has left purchases behind.
        guard reader != 0, let kind = Self.kinds[step] else { return }
        let all = [("title", Self.plain(title, Self.titleCharactersMax))] + values.map { ($0.0, Self.plain($0.1, Self.whyCharactersMax)) }
        _ = try Notices.Client(call).add(
            .init(
                kind: kind, key: "\(id)", readerId: reader, values: all.map { Notices.FieldValue(name: $0.0, value: $0.1) }, expiresAtMs: expiresAt))
    }

    /// What has not been sent of a choice need not be told any more: it was fetched, or has ended.
    /// - Throws: `Problem`.
    func withdrawChoice(_ purchase: Int64) throws {
        for step in [Step.chosen, .choiceEnds] {
            _ = try Notices.Client(call).withdraw(.init(kind: Self.code(step), key: "\(purchase)"))
        }
    }

    /// A text as a notice has it: shops and records of other systems send everything.
    private static func plain(_ text: String, _ charactersMax: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(charactersMax)))
    }

    private static func code(_ step: Step) -> String { "acquisition.\(step.rawValue)" }

    private static func kind(_ step: Step) -> Notices.Kind {
        let wording = step.rawValue.hasPrefix("request_") ? ofRequest(step) : ofPurchase(step)
        return Notices.Kind(
            code: code(step), version: 1, title: texts(wording.subject.chinese, wording.subject.english), purpose: .service,
            fields: [title] + wording.fields, expiryMinutes: expiryMinutes, digestGroup: step.rawValue,
            templates: [
                Notices.Template(
                    language: "zh-Hans", subject: wording.subject.chinese, body: wording.body.chinese,
                    digestBody: "\(wording.subject.chinese)，{count}册：\n{list}", digestLine: "《{title}》" + placeholders(wording)),
                Notices.Template(
                    language: "en", subject: wording.subject.english, body: wording.body.english,
                    digestBody: "\(wording.subject.english), {count} books:\n{list}", digestLine: "“{title}”" + placeholders(wording)),
            ])
    }

    /// What a line of a digest has after the title.
    private static func placeholders(_ wording: Wording) -> String { wording.fields.map { " {\($0.name)}" }.joined() }

    private static func ofPurchase(_ step: Step) -> Wording {
        switch step {
        case .chosen:
            Wording(
                subject: ("选书成功", "A book is chosen"),
                body: ("您选的《{title}》已保留，请于{until}前到书店取书。", "“{title}” is chosen for you: fetch it in the shop by {until}."), fields: [until])
        case .choiceEnds:
            Wording(
                subject: ("所选图书即将失效", "A choice is about to end"),
                body: ("您选的《{title}》保留至{until}，请及时到书店取书。", "“{title}” is kept for you until {until} only: fetch it in the shop."), fields: [until])
        case .choiceEnded:
            Wording(
                subject: ("所选图书已失效", "A choice has ended"),
                body: ("您选的《{title}》未按时取书，已失效。", "“{title}” was not fetched in time, and is no longer kept for you."))
        case .choiceCancelled:
            Wording(
                subject: ("所选图书已取消", "A choice was cancelled"),
                body: ("您选的《{title}》已取消：{why}。", "Your choice of “{title}” was cancelled: {why}."), fields: [why])
        case .issuedPaid:
            Wording(
                subject: ("荐购图书已借出", "A chosen book is on loan to you"),
                body: (
                    "您选的《{title}》已借出，{due}到期。您已付{amount}，{until}前完好归还即可返还。",
                    "“{title}” is on loan to you until {due}. You paid {amount}: bring it back in good condition by {until}, and you are paid back."
                ), fields: [due, amount, until])
        case .returned:
            Wording(subject: ("荐购图书已归还", "A chosen book is back"), body: ("您归还的《{title}》已收到。", "“{title}” has come back. Thank you."))
        case .paidBack:
            Wording(
                subject: ("书款已返还", "You are paid back"),
                body: ("《{title}》的书款{amount}已返还到您的账户，可到馆领取。", "{amount} for “{title}” is deposited for you, and paid out at a desk."), fields: [amount])
        default:
            Wording(
                subject: ("荐购图书已借出", "A chosen book is on loan to you"),
                body: ("您选的《{title}》已借出，{due}到期。", "“{title}” is on loan to you until {due}."), fields: [due])
        }
    }

    private static func ofRequest(_ step: Step) -> Wording {
        switch step {
        case .requestAccepted:
            Wording(subject: ("荐购已同意", "A request is accepted"), body: ("您荐购的《{title}》已同意购买。", "The library will buy “{title}”, which you asked for."))
        case .requestRejected:
            Wording(
                subject: ("荐购未同意", "A request is not accepted"),
                body: ("您荐购的《{title}》未能购买：{why}。", "The library does not buy “{title}”: {why}."), fields: [why])
        case .requestOrdered:
            Wording(subject: ("荐购图书已订购", "A book is on order for you"), body: ("您荐购的《{title}》已订购。", "“{title}”, which you asked for, is on order."))
        case .requestReceived:
            Wording(
                subject: ("荐购图书已到馆", "A book has come for you"), body: ("您荐购的《{title}》已到馆，正在加工。", "“{title}” has come, and is being made ready."))
        case .requestFulfilled:
            Wording(
                subject: ("荐购图书已入藏", "A book is in the stock"),
                body: ("您荐购的《{title}》已入藏；已为您预约的，到取书点后另行通知。", "“{title}” is in the stock. Where it is held for you, you are told when it waits for you."))
        case .requestCancelled:
            Wording(
                subject: ("荐购已取消", "A request was cancelled"), body: ("您荐购的《{title}》已取消：{why}。", "Your request for “{title}” was cancelled: {why}."),
                fields: [why])
        default:
            Wording(
                subject: ("荐购已收到", "A request has come in"),
                body: ("您荐购的《{title}》已收到，审核后通知您。", "Your request for “{title}” has come in. You are told what is decided."))
        }
    }

    private static func texts(_ chinese: String, _ english: String) -> [Notices.Text] {
        [Notices.Text(language: "zh-Hans", text: chinese), Notices.Text(language: "en", text: english)]
    }
}
