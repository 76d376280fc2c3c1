// What readers are told of due dates: the kinds of notices with their texts, as long as staff have written no others.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import NoticesMessages
internal import WorkMessages

/// Notices of due dates. Valid inside one handler.
struct DueNotices {
    private static let titleCharactersMax = 200
    private static let dayMinutes: Int64 = 24 * 60

    /// The kinds as Notices keeps them; whoever changes one raises its version.
    static let dueSoon = kind(
        .dueSoon, "即将到期", "Due soon", .reminder, expiryDays: 7,
        zh: ("《{title}》将于{due}到期，请按时归还或续借。", "您有{count}册图书即将到期：\n{list}\n请按时归还或续借。"),
        en: ("“{title}” is due on {due}. Return or renew it in time.", "{count} items are due soon:\n{list}\nReturn or renew them in time."))
    static let overdue = kind(
        .overdue, "已超期", "Overdue", .service, expiryDays: 14,
        zh: ("《{title}》已于{due}到期，请尽快归还。", "您有{count}册图书已超期：\n{list}\n请尽快归还。"),
        en: ("“{title}” was due on {due}. Return it as soon as you can.", "{count} items are overdue:\n{list}\nReturn them as soon as you can."))

    static let secondNotice = kind(
        .secondNotice, "第二次超期提醒", "Overdue, second notice", .service, expiryDays: 14,
        zh: ("第二次提醒：《{title}》已于{due}到期，请归还。", "第二次提醒，您有{count}册图书已超期：\n{list}\n请归还。"),
        en: ("Second notice: “{title}” was due on {due}. Please return it.", "Second notice: {count} items are overdue:\n{list}\nPlease return them."))
    static let thirdNotice = kind(
        .thirdNotice, "第三次超期提醒", "Overdue, third notice", .service, expiryDays: 14,
        zh: ("第三次提醒：《{title}》已于{due}到期，逾期不还须赔偿。", "第三次提醒，您有{count}册图书已超期，逾期不还须赔偿：\n{list}"),
        en: ("Third notice: “{title}” was due on {due}. If it does not come back you will be billed for it.",
            "Third notice: {count} items are overdue. If they do not come back you will be billed for them:\n{list}"))
    static let billed = kind(
        .billed, "赔偿通知", "Bill for an item", .service, expiryDays: 30,
        zh: ("《{title}》已于{due}到期，至今未还。{amount}", "您有{count}册图书至今未还：\n{list}"),
        en: ("“{title}” was due on {due} and has not come back. {amount}", "{count} items have not come back:\n{list}"), hasAmount: true)

    private static let all = [dueSoon, overdue, secondNotice, thirdNotice, billed]

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Has the kinds kept, so that staff write their texts before anything is told; and those of items of work, so that a queue can be looked at
    /// before anything is in it.
    /// - Throws: `Problem`.
    func declare() throws {
        _ = try Notices.Client(call).declare(Notices.DeclareRequest(kinds: Self.all + HoldNotices.kinds))
        _ = try Work.Client(call).declare(Work.DeclareRequest(kinds: [ConflictWork.kind, ClaimWork.kind]))
    }

    /// Tells the reader of a loan, once for its due date.
    /// - Parameters:
    ///   - event: `dueSoon`, `overdue`, or a further step.
    ///   - loan: the loan.
    ///   - item: its item.
    ///   - outcome: of a bill: what comes of it.
    /// - Throws: `Problem`.
    func tell(_ event: LoanLife.Event, _ loan: LoanRow, _ item: ItemRecord, _ outcome: Circulation.OverdueOutcome?) throws {
        guard let kind = Self.all.first(where: { $0.code == "circulation.\(event.rawValue)" }) else { return }
        var values = [("title", Self.title(item.row.title)), ("due", "\(loan.dueAtMs)"), ("barcode", item.row.barcode)]
        if event == .billed { values.append(("amount", Self.amount(outcome))) }
        _ = try Notices.Client(call).add(
            Notices.AddRequest(
                kind: kind, key: Self.key(loan), readerId: loan.readerId,
                values: values.map { Notices.FieldValue(name: $0.0, value: $0.1) },
                // Once it is due there is another notice.
                expiresAtMs: event == .dueSoon ? loan.dueAtMs : 0))
    }

    /// A title as a notice has it: titles come from records of other systems, in which there is everything.
    static func title(_ text: String) -> String {
        let title = text.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(titleCharactersMax)
        return String(String.UnicodeScalarView(title))
    }

    /// The loan has ended, or is due later: nobody needs to be told what has not been sent.
    /// - Parameter loan: as it was before.
    /// - Throws: `Problem`.
    func withdraw(_ loan: LoanRow) throws {
        if loan.dueBeforeRecallMs != 0 { try HoldNotices(call).withdraw(recallOf: loan) }
        guard loan.stage != LoanRow.stageNothing, loan.stage != LoanRow.stageElectronic else { return }
        for kind in Self.all.prefix(Int(clamping: loan.stage)) {
            _ = try Notices.Client(call).withdraw(Notices.WithdrawRequest(kind: kind.code, key: Self.key(loan)))
        }
    }

    /// What a bill says of money, for readers of either language; nothing where the price is not known.
    private static func amount(_ outcome: Circulation.OverdueOutcome?) -> String {
        guard let outcome, outcome.replacementMinorUnits > 0 else { return "赔偿金额请向馆员咨询。/ Ask at the library what it costs." }
        let sum = outcome.replacementMinorUnits + outcome.processingMinorUnits
        return "赔偿 / To pay: \(MoneyText.text(sum, outcome.replacementCurrency))"
    }

    private static func key(_ loan: LoanRow) -> String { "\(loan.loanId)/\(loan.dueAtMs)" }

    private static func kind(
        _ event: LoanLife.Event, _ chinese: String, _ english: String, _ purpose: Notices.Purpose, expiryDays: Int64, zh: (String, String),
        en: (String, String), hasAmount: Bool = false
    ) -> Notices.Kind {
        Notices.Kind(
            code: "circulation.\(event.rawValue)", version: 1, title: texts(chinese, english), purpose: purpose,
            fields: [
                Notices.Field(name: "title", label: texts("题名", "Title"), needed: true, sample: "红楼梦"),
                Notices.Field(name: "due", label: texts("应还日期", "Due"), type: .day, needed: true, sample: "1790000000000"),
                Notices.Field(name: "barcode", label: texts("条码", "Barcode"), sample: "04403000000001"),
            ] + (hasAmount ? [Notices.Field(name: "amount", label: texts("赔偿", "To pay"), needed: true, sample: "赔偿 / To pay: 45.00 CNY")] : []),
            // A sweep tells of a reader's loans one by one, those of a branch in the evening; what is sent together becomes one message.
            expiryMinutes: expiryDays * dayMinutes, digestGroup: event.rawValue,
            templates: [
                template("zh-Hans", chinese, zh, line: "《{title}》 {due}" + (hasAmount ? " {amount}" : "")),
                template("en", english, en, line: "“{title}”, {due}" + (hasAmount ? ", {amount}" : "")),
            ])
    }

    private static func template(_ language: String, _ subject: String, _ texts: (String, String), line: String) -> Notices.Template {
        Notices.Template(
            language: language, subject: subject, body: texts.0, digestBody: texts.1, digestLine: line)
    }

    private static func texts(_ chinese: String, _ english: String) -> [Notices.Text] {
        [Notices.Text(language: "zh-Hans", text: chinese), Notices.Text(language: "en", text: english)]
    }
}
