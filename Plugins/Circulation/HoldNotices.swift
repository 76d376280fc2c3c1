// What readers are told of holds: the kinds of notices with their texts, as long as staff have written no others.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import NoticesMessages

/// Notices of holds. Valid inside one handler.
struct HoldNotices {
    private static let dayMinutes: Int64 = 24 * 60

    /// The kinds as Notices keeps them; whoever changes one raises its version.
    static let kinds = [ready, expires, cancelled, recalled, offered, suspended]
    private static let ready = kind(
        "hold_ready", "预约到馆", "Ready to be picked up", [title, point, until],
        zh: ("您预约的《{title}》已到{point}，请于{until}前取书。", "您有{count}册预约图书可取：\n{list}", "《{title}》 {point}，{until}前"),
        en: (
            "“{title}” waits for you at {point} until {until}.", "{count} items wait for you:\n{list}", "“{title}”, {point}, until {until}"
        ))
    private static let expires = kind(
        "hold_expires", "预约即将失效", "A hold is about to end", [title, point, until],
        zh: ("您预约的《{title}》在{point}保留至{until}，请及时取书。", "您有{count}册预约图书即将失效：\n{list}", "《{title}》 {point}，{until}前"),
        en: (
            "“{title}” is kept for you at {point} until {until} only.", "{count} items are not kept much longer:\n{list}",
            "“{title}”, {point}, until {until}"
        ))
    private static let cancelled = kind(
        "hold_cancelled", "预约已取消", "A hold has ended", [title, why],
        zh: ("您预约的《{title}》已取消：{why}。", "您有{count}条预约已取消：\n{list}", "《{title}》：{why}"),
        en: ("Your hold on “{title}” has ended: {why}.", "{count} of your holds have ended:\n{list}", "“{title}”: {why}"))

    private static let recalled = kind(
        "recalled", "图书召回", "Recalled", [title, due],
        zh: ("有读者在等候《{title}》，请于{due}前归还。", "有读者在等候您借的{count}册图书：\n{list}", "《{title}》 {due}前"),
        en: (
            "Somebody waits for “{title}”: it is due on {due} now.", "Somebody waits for {count} items that you have:\n{list}", "“{title}”, due on {due}"
        ))

    private static let offered = kind(
        "copy_offered", "电子书可借", "An electronic copy is free", [title, until],
        zh: ("您预约的电子书《{title}》现可借阅，请于{until}前借出。", "您有{count}种预约电子书可借：\n{list}", "《{title}》 {until}前"),
        en: (
            "An electronic copy of “{title}” is kept for you until {until}.", "{count} electronic copies are kept for you:\n{list}",
            "“{title}”, until {until}"
        ))

    private static let suspended = kind(
        "suspended", "暂停借阅", "No borrowing for a while", [title, until],
        zh: ("《{title}》逾期归还，您暂停借阅至{until}。", "您有{count}册图书逾期归还：\n{list}", "《{title}》 停借至{until}"),
        en: ("“{title}” came back late: you can't borrow until {until}.", "{count} items came back late:\n{list}", "“{title}”, no borrowing until {until}"))

    private static let title = Notices.Field(name: "title", label: texts("题名", "Title"), needed: true, sample: "红楼梦")
    private static let point = Notices.Field(name: "point", label: texts("取书点", "Pick-up point"), needed: true, sample: "福田区图书馆")
    private static let until = Notices.Field(name: "until", label: texts("保留至", "Kept until"), type: .day, needed: true, sample: "1790000000000")
    private static let due = Notices.Field(name: "due", label: texts("应还日期", "Due"), type: .day, needed: true, sample: "1790000000000")
    private static let why = Notices.Field(name: "why", label: texts("原因", "Why"), needed: true, sample: "逾期未取 / not picked up in time")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An item waits at the pick-up point.
    /// - Throws: `Problem`.
    func ready(_ hold: HoldRow) throws {
        try tell(
            Self.ready, hold, [("point", try pointName(hold)), ("until", "\(hold.shelfUntilMs)")], hold.shelfUntilMs, notBefore: call.undoableUntilMilliseconds)
    }

    /// A copy under a licence is kept for whoever waited for it.
    /// - Throws: `Problem`.
    func offered(_ hold: HoldRow) throws { try tell(Self.offered, hold, [("until", "\(hold.shelfUntilMs)")], hold.shelfUntilMs) }

    /// A reader may not borrow for a while.
    /// - Parameters:
    ///   - suspension: until when.
    ///   - title: of what came back late.
    /// - Throws: `Problem`.
    func suspended(_ suspension: SuspensionRow, title: String) throws {
        let values = [("title", DueNotices.title(title)), ("until", "\(suspension.untilMs)")]
        _ = try Notices.Client(call).add(
            Notices.AddRequest(
                kind: Self.suspended, key: "\(suspension.suspensionId)", readerId: suspension.readerId,
                values: values.map { Notices.FieldValue(name: $0.0, value: $0.1) }, notBeforeMs: call.undoableUntilMilliseconds,
                expiresAtMs: suspension.untilMs))
    }

    /// The reader may borrow after all.
    /// - Throws: `Problem`.
    func withdraw(_ suspension: SuspensionRow) throws {
        _ = try Notices.Client(call).withdraw(Notices.WithdrawRequest(kind: Self.suspended.code, key: "\(suspension.suspensionId)"))
    }

    /// It does not wait much longer.
    /// - Throws: `Problem`.
    func expires(_ hold: HoldRow) throws {
        try tell(Self.expires, hold, [("point", try pointName(hold)), ("until", "\(hold.shelfUntilMs)")], hold.shelfUntilMs)
    }

    /// It was not the reader who ended it.
    /// - Throws: `Problem`.
    func cancelled(_ hold: HoldRow) throws { try tell(Self.cancelled, hold, [("why", Self.words(hold.closedWhy))]) }

    /// Nobody needs to be told any more what has not been sent.
    /// - Parameter hold: as it was before.
    /// - Throws: `Problem`.
    func withdraw(_ hold: HoldRow) throws {
        guard hold.readyAtMs != 0 else { return }
        for kind in hold.form == 0 ? [Self.ready, Self.expires] : [Self.offered] {
            _ = try Notices.Client(call).withdraw(Notices.WithdrawRequest(kind: kind.code, key: Self.key(hold)))
        }
    }

    /// What a reader has on loan falls due sooner.
    /// - Throws: `Problem`.
    func recalled(_ loan: LoanRow, _ item: ItemRecord) throws {
        let values = [("title", DueNotices.title(item.row.title)), ("due", "\(loan.dueAtMs)")]
        _ = try Notices.Client(call).add(
            Notices.AddRequest(
                kind: Self.recalled, key: Self.key(recallOf: loan), readerId: loan.readerId,
                values: values.map { Notices.FieldValue(name: $0.0, value: $0.1) }, expiresAtMs: loan.dueAtMs))
    }

    /// The loan has ended, or is due later after all.
    /// - Parameter loan: as it was before.
    /// - Throws: `Problem`.
    func withdraw(recallOf loan: LoanRow) throws {
        _ = try Notices.Client(call).withdraw(Notices.WithdrawRequest(kind: Self.recalled.code, key: Self.key(recallOf: loan)))
    }

    private static func key(recallOf loan: LoanRow) -> String { "\(loan.loanId)/\(loan.dueAtMs)" }

    private func tell(
        _ kind: Notices.Kind, _ hold: HoldRow, _ values: [(String, String)], _ expiresAt: Int64 = 0, notBefore: Int64 = 0
    ) throws {
        // A reader who was erased has left holds behind.
        guard hold.readerId != 0 else { return }
        let all = [("title", DueNotices.title(hold.title))] + values
        _ = try Notices.Client(call).add(
            Notices.AddRequest(
                kind: kind, key: Self.key(hold), readerId: hold.readerId, values: all.map { Notices.FieldValue(name: $0.0, value: $0.1) },
                notBeforeMs: notBefore, expiresAtMs: expiresAt))
    }

    /// The name of the pick-up point; its code where City has it no more.
    private func pointName(_ hold: HoldRow) throws -> String {
        switch try call.tryCall({ try City.Client($0).servicePoint(City.ServicePointRequest(code: hold.pickupPoint)) }) {
        case .success(let point): return point.name
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            return hold.pickupPoint
        }
    }

    private static func key(_ hold: HoldRow) -> String { "\(hold.holdId)/\(hold.readyAtMs)" }

    /// Why a hold is over, for readers of either language; what staff wrote stands as it is.
    private static func words(_ why: String) -> String {
        switch why {
        case HoldLimits.whyStaff: "由馆员取消 / by staff"
        case HoldLimits.whyGroup: "同组预约已满足 / another one of the group was filled"
        case HoldLimits.whyNotNeeded: "已过需要日期 / it was not needed any more"
        case HoldLimits.whyNotPickedUp: "逾期未取 / not picked up in time"
        default: why
        }
    }

    private static func kind(
        _ name: String, _ chinese: String, _ english: String, _ fields: [Notices.Field], zh: (String, String, String),
        en: (String, String, String)
    ) -> Notices.Kind {
        Notices.Kind(
            code: "circulation.\(name)", version: 1, title: texts(chinese, english), purpose: .service, fields: fields,
            expiryMinutes: 14 * dayMinutes, digestGroup: name,
            templates: [template("zh-Hans", chinese, zh), template("en", english, en)])
    }

    private static func template(_ language: String, _ subject: String, _ texts: (String, String, String)) -> Notices.Template {
        Notices.Template(language: language, subject: subject, body: texts.0, digestBody: texts.1, digestLine: texts.2)
    }

    private static func texts(_ chinese: String, _ english: String) -> [Notices.Text] {
        [Notices.Text(language: "zh-Hans", text: chinese), Notices.Text(language: "en", text: english)]
    }
}

extension Call {
    /// Until when a desk can take back what this call does, milliseconds since 1970; 0: nobody can. What is told of it waits so long, so that
    /// nobody is told what was undone.
    var undoableUntilMilliseconds: Int64 {
        principal.certificate == .desk ? nowMilliseconds + CirculationLimits.undoMillisecondsMax : 0
    }
}
