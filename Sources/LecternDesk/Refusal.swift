// Refusals for a person: the daemon's text, and its facts in words.

internal import LecternWire

/// A refused or failed call, as it is shown.
struct Refusal {
    private let problem: Problem

    init(_ problem: Problem) { self.problem = problem }

    /// Whether whoever made the call is not signed in any more.
    static func endsSession(_ problem: Problem) -> Bool { ["SESSION_EXPIRED", "SESSION_REQUIRED"].contains(problem.reason) }

    /// Whether no answer came, so that it is not known what was done.
    static func isLoss(_ problem: Problem) -> Bool { ["CONNECTION_LOST", "OUTCOME_UNKNOWN"].contains(problem.reason) }

    static func isLoss<Answer>(_ result: Result<Answer, Problem>) -> Bool {
        if case .failure(let problem) = result { isLoss(problem) } else { false }
    }

    /// Facts that are said in words; others stand as they are named.
    private static let names: [String: DeskText] = [
        "limit_title": .init("of", "类别"), "limit": .init("limit", "上限"), "open_loans": .init("on loan", "在借"), "due_at_ms": .init("due", "应还"),
        "until_ms": .init("until", "至"), "expires_at_ms": .init("expired", "过期于"), "block": .init("because", "原因"),
        "why": .init("because", "原因"), "field": .init("field", "字段"), "rule": .init("rule", "规则"), "barcode": .init("item", "条码"),
        "card": .init("card", "证号"), "right": .init("right", "权限"), "changed": .init("changed", "已改"),
        "login": .init("login", "用户名"),
        "branch_code": .init("branch", "分馆"), "closed_at_ms": .init("closed", "办结于"), "outcome": .init("by", "方式"),
        "service_point": .init("here", "服务点"), "category": .init("category", "读者类型"), "item_type": .init("type", "文献类型"),
        "settled_at_ms": .init("settled", "处理于"), "state": .init("state", "状态"), "action": .init("action", "处理"),
        "new_card": .init("new card", "新证号"), "age": .init("age", "年龄"), "zone": .init("zone", "时区"), "reason": .init("because", "原因"),
    ]
    /// Fields of forms by the words that stand beside them; others stand as they are named.
    private static let fields: [String: DeskText] = [
        "name": .init("name", "姓名"), "category": .init("category", "读者类型"), "language": .init("language", "语言"),
        "phone": .init("telephone", "电话"), "email": .init("e-mail", "电子邮件"), "birth_date": .init("birth date", "出生日期"),
        "card_kind": .init("kind of card", "证类型"), "guardian_consent": .init("guardian's consent", "监护人同意"),
        "reason": .init("reason", "原因"), "note": .init("note", "备注"), "text": .init("text", "内容"), "login": .init("login name", "用户名"),
        "branch_code": .init("branch", "分馆"), "amount": .init("amount", "金额"), "card": .init("card", "证号"), "barcode": .init("barcode", "条码"),
        "until_ms": .init("end", "截止时间"),
    ]
    /// Numbers of the database that tell a person nothing.
    private static let hidden: Set<String> = [
        "item_id", "holder", "reader_id", "branch_id", "claim", "conflict_id", "block_id", "person", "expected", "found", "code",
    ]

    /// One line: what is wrong, and the facts.
    /// - Parameters:
    ///   - language: of the names of the facts; the daemon's text is in the language of the call.
    ///   - calendar: for moments.
    func text(_ language: DeskLanguage, _ calendar: DeskCalendar) -> String {
        let message = problem.message.isEmpty ? problem.reason : problem.message
        if problem.reason == "ITEM_CLAIMED", let name = problem.fact("holder_name") {
            let desk = problem.fact("terminal") ?? ""
            let until = problem.fact("until_ms").flatMap { Int64($0) }.map(calendar.minute) ?? ""
            return message
                + DeskText(" \(name) has it, at \(desk), until \(until).", " \(name) 在 \(desk) 处理，至 \(until)。").text(language)
        }
        var facts = problem.facts.compactMap { fact -> String? in
            guard !Refusal.hidden.contains(fact.name), !fact.value.isEmpty else { return nil }
            let name = Refusal.names[fact.name]?.text(language) ?? fact.name
            let isMoment = fact.name.hasSuffix("_ms")
            if fact.name == "field" { return "\(name) \(Refusal.fields[fact.value]?.text(language) ?? fact.value)" }
            guard let moment = isMoment ? Int64(fact.value) : nil else { return "\(name) \(fact.value)" }
            return moment == 0 ? nil : "\(name) \(calendar.moment(moment))"
        }
        // After wrong passwords somebody has to know how long the desk waits.
        if problem.retryAfterMilliseconds >= 1_000 {
            let seconds = (Int(problem.retryAfterMilliseconds) + 999) / 1_000
            let wait = DeskText("again in \(DeskCalendar.duration(seconds))", "\(DeskCalendar.chineseDuration(seconds))后再试")
            facts.append(wait.text(language))
        }
        guard !facts.isEmpty else { return message }
        return message
            + (language == .chinese ? "（" + facts.joined(separator: "，") + "）" : " (" + facts.joined(separator: ", ") + ")")
    }
}
