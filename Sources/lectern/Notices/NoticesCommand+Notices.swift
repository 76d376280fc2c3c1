// The commands about single notices, and about what a reader wants and finds.

internal import LecternMessages
internal import NoticesMessages

extension NoticesCommand {
    static func sent(_ arguments: Arguments) throws {
        let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
        try withDesk(arguments) { desk in
            let answer = try desk.notices.sent(.init(card: arguments.operands[0], limit: limit, cursor: arguments["--cursor"] ?? ""))
            try desk.shared.tell(answer, arguments) { answer in
                (answer.notices.isEmpty ? ["nothing was told"] : answer.notices.map(line)) + more(answer.cursor)
            }
        }
    }

    private static func more(_ cursor: String) -> [String] { cursor.isEmpty ? [] : ["more: --cursor '\(cursor)'"] }

    /// "42  2026-10-01 09:00  circulation.due_soon  sent by sms (sms-1)  红楼梦".
    private static func line(_ notice: Notices.Notice) -> String {
        let way = notice.carrier.isEmpty ? "" : " by \(word(notice.channel)) (\(notice.carrier))"
        let head = notice.headId == 0 ? "" : " to \(notice.headId)"
        let value = notice.values.first.map { "  \($0.value)" } ?? ""
        return "\(notice.noticeId)  \(LocalTime.text(notice.addedAtMs))  \(notice.kind)  \(word(notice.state))\(way)\(head)\(value)"
    }

    static func show(_ arguments: Arguments) throws {
        let id = try notice(arguments.operands[0])
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.notices.get(.init(noticeId: id)), arguments, lines)
        }
    }

    private static func lines(_ details: Notices.NoticeDetails) -> [String] {
        let notice = details.notice ?? Notices.Notice()
        var lines = [line(notice), "    reader \(notice.readerId), key \(notice.key), not sent after \(LocalTime.text(notice.expiresAtMs))"]
        if notice.nextAtMs != 0 { lines.append("    next at \(LocalTime.text(notice.nextAtMs))") }
        lines += notice.values.map { "    \($0.name): \($0.value)" }
        if !details.joinedIds.isEmpty { lines.append("    tells also \(details.joinedIds.map(String.init).joined(separator: ", "))") }
        lines += details.attempts.map { attempt in
            let outcome = attempt.outcome.isEmpty ? "" : "; \(attempt.outcome) \(LocalTime.text(attempt.outcomeAtMs))"
            let address = attempt.address.isEmpty ? "" : " to \(attempt.address)"
            let reason = attempt.reason.isEmpty ? "" : ": \(attempt.reason)"
            let fetched = attempt.fetchedAtMs == 0 ? "not fetched" : "fetched \(LocalTime.text(attempt.fetchedAtMs))"
            return "    attempt \(attempt.attempt): \(word(attempt.channel)) by \(attempt.carrier)\(address), \(fetched)\(outcome)\(reason)"
        }
        return lines
            + details.history.map { entry in
                let detail = entry.detail.isEmpty ? "" : ": \(entry.detail)"
                return "    \(LocalTime.text(entry.atMs))  \(entry.event)\(detail)" + (entry.terminal.isEmpty ? "" : "  at \(entry.terminal)")
            }
    }

    static func retry(_ arguments: Arguments) throws {
        let request = Notices.RetryRequest(noticeId: try notice(arguments.operands[0]), note: arguments["--note"] ?? "")
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.notices.retry(request), arguments) { [line($0)] } }
    }

    static func cancel(_ arguments: Arguments) throws {
        let request = Notices.CancelRequest(noticeId: try notice(arguments.operands[0]), note: arguments["--note"] ?? "")
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.notices.cancel(request), arguments) { [line($0)] } }
    }

    static func preferences(_ arguments: Arguments) throws { try preferences(arguments, card: arguments.operands[0]) }

    static func ownPreferences(_ arguments: Arguments) throws { try preferences(arguments, card: "") }

    private static func preferences(_ arguments: Arguments, card: String) throws {
        let choices = try choices(arguments)
        let hours = try hours(arguments)
        try withDesk(arguments) { desk in
            let answer =
                choices.isEmpty && hours == nil
                ? try desk.notices.preferences(.init(card: card))
                : try desk.notices.putPreferences(.init(card: card, choices: choices, hours: hours))
            try desk.shared.tell(answer, arguments, lines)
        }
    }

    private static func lines(_ found: Notices.PreferencesResponse) -> [String] {
        let own = found.hours.map { ", the reader's own \(text($0))" } ?? ""
        var lines = ["hours: \(text(found.effectiveHours))\(own), \(found.zone); language: \(found.language)"]
        for purpose in [Notices.Purpose.service, .reminder, .promotion] {
            let wanted = found.choices.filter { $0.purpose == purpose && $0.wanted }.map { word($0.channel) }
            lines.append("\(word(purpose)): \(wanted.isEmpty ? "nothing" : wanted.joined(separator: ", "))")
        }
        return lines
            + found.contacts.map { contact in
                let bad = contact.bouncedAtMs == 0 ? "" : "  BOUNCED \(LocalTime.text(contact.bouncedAtMs)) \(contact.reason)"
                return "\(word(contact.channel)): \(contact.address)\(bad)"
            }
    }

    static func inbox(_ arguments: Arguments) throws {
        let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
        let opened = try arguments.all("--read").map(notice)
        try withDesk(arguments) { desk in
            if !opened.isEmpty { _ = try desk.notices.read(.init(noticeIds: opened)) }
            let answer = try desk.notices.inbox(.init(onlyUnread: arguments.has("--unread"), limit: limit, cursor: arguments["--cursor"] ?? ""))
            try desk.shared.tell(answer, arguments) { answer in
                if answer.notices.isEmpty { return ["nothing to read"] }
                let lines = answer.notices.flatMap { notice -> [String] in
                    let mark = notice.openedAtMs == 0 ? "new" : notice.acted ? "done" : "read"
                    return ["\(notice.noticeId)  \(LocalTime.text(notice.atMs))  \(mark)  \(notice.subject)"]
                        + notice.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
                }
                return lines + ["\(answer.unread) not read"] + more(answer.cursor)
            }
        }
    }
}
