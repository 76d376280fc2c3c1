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
        "limit": .init("limit", "上限"), "open_loans": .init("on loan", "在借"), "due_at_ms": .init("due", "应还"),
        "until_ms": .init("until", "至"), "expires_at_ms": .init("expired", "过期于"), "block": .init("because", "原因"),
        "why": .init("because", "原因"), "field": .init("field", "字段"), "rule": .init("rule", "规则"), "barcode": .init("item", "条码"),
        "card": .init("card", "证号"), "right": .init("right", "权限"), "changed": .init("changed", "已改"),
        "login": .init("login", "用户名"),
        "branch_code": .init("branch", "分馆"), "closed_at_ms": .init("closed", "办结于"), "outcome": .init("by", "方式"),
        "service_point": .init("here", "服务点"), "category": .init("category", "读者类型"), "item_type": .init("type", "文献类型"),
        "settled_at_ms": .init("settled", "处理于"),
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
        let facts = problem.facts.compactMap { fact -> String? in
            guard !Refusal.hidden.contains(fact.name), !fact.value.isEmpty else { return nil }
            let name = Refusal.names[fact.name]?.text(language) ?? fact.name
            let isMoment = fact.name.hasSuffix("_ms")
            guard let moment = isMoment ? Int64(fact.value) : nil else { return "\(name) \(fact.value)" }
            return moment == 0 ? nil : "\(name) \(calendar.moment(moment))"
        }
        guard !facts.isEmpty else { return message }
        return message
            + (language == .chinese ? "（" + facts.joined(separator: "，") + "）" : " (" + facts.joined(separator: ", ") + ")")
    }
}
