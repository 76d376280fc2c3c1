// The commands about services and announcements.

internal import CityMessages
internal import EntryMessages
internal import Foundation
internal import LecternMessages
internal import TypesMessages

extension EntryCommand {
    private static func audience(_ arguments: Arguments) throws -> Entry.Audience {
        func list(_ option: String) -> [String] { arguments.all(option).flatMap(StaffCommand.list) }
        return Entry.Audience(
            terminalKinds: list("--kinds"), partners: list("--partners"), places: list("--places"),
            fromMs: try LocalTime.moment(arguments, "--from") ?? 0, untilMs: try LocalTime.moment(arguments, "--until", isEnd: true) ?? 0)
    }

    /// For people: where and when something is shown; empty: everywhere and always.
    private static func text(_ audience: Entry.Audience?) -> String {
        guard let audience else { return "" }
        var parts = [audience.terminalKinds, audience.partners, audience.places].filter { !$0.isEmpty }.map { $0.joined(separator: ",") }
        if audience.fromMs != 0 { parts.append("from \(LocalTime.text(audience.fromMs))") }
        if audience.untilMs != 0 { parts.append("until \(LocalTime.text(audience.untilMs))") }
        return parts.isEmpty ? "" : "  " + parts.joined(separator: "  ")
    }

    private static func texts(_ texts: [Types.Text]) -> String { texts.map { "\($0.language)=\($0.text)" }.joined(separator: " ") }

    private static func line(_ service: Entry.KeptService) -> String {
        "\(service.code)  version \(service.version)  \(service.active ? "" : "off  ")\(service.beginMethod)  \(texts(service.names))\(text(service.audience))"
            + service.outages.map { "  out of use\($0.fromMs == 0 ? "" : " from " + LocalTime.text($0.fromMs)) to \($0.untilMs == 0 ? "?" : LocalTime.text($0.untilMs))" }.joined()
    }

    static func services(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            guard !arguments.has("--all") else {
                return try desk.shared.tell(try desk.entry.keptServices(.init()), arguments) { $0.services.isEmpty ? ["there is none"] : $0.services.map(line) }
            }
            try desk.shared.tell(try desk.entry.services(.init()), arguments) { answer in
                answer.services.isEmpty ? ["nothing is offered at this terminal"] : answer.services.map { service in
                    let until = service.untilMs == 0 ? "" : " until \(LocalTime.text(service.untilMs))"
                    return "\(service.code)  \(service.name)  \(service.beginMethod)  \(service.state == .available ? "available" : service.why + until)"
                }
            }
        }
    }

    static func putService(_ arguments: Arguments) throws {
        let request = Entry.PutServiceRequest(
            code: arguments.operands[0], names: try CityCommand.texts(arguments, "--names"), descriptions: try CityCommand.texts(arguments, "--descriptions"),
            beginMethod: arguments.operands[1], audience: try audience(arguments), rank: UInt32(try arguments.number("--rank", 0...1_000_000) ?? 0),
            active: !arguments.has("--off"), expectedVersion: try expected(arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.entry.putService(request), arguments) { [line($0)] } }
    }

    static func outage(_ arguments: Arguments) throws {
        var request = Entry.PutOutageRequest(code: arguments.operands[0])
        let outage = Entry.Outage(
            fromMs: try LocalTime.moment(arguments, "--from") ?? 0, untilMs: try LocalTime.moment(arguments, "--until", isEnd: true) ?? 0,
            texts: try CityCommand.texts(arguments, "--texts"))
        try withDesk(arguments) { desk in
            if !arguments.has("--clear") {
                // Beside those that stand; what is over is left out.
                let now = Int64(Date().timeIntervalSince1970 * 1_000)
                let kept = try desk.entry.keptServices(.init()).services.first { $0.code == request.code }?.outages ?? []
                request.outages = kept.filter { $0.untilMs == 0 || $0.untilMs > now } + [outage]
            }
            try desk.shared.tell(try desk.entry.putOutage(request), arguments) { [line($0)] }
        }
    }

    private static func line(_ announcement: Entry.Announcement) -> String {
        "\(announcement.announcementId)  version \(announcement.version)  \(announcement.category)  \(texts(announcement.titles))\(text(announcement.audience))"
    }

    static func announcements(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            guard !arguments.has("--all") else {
                return try desk.shared.tell(try desk.entry.keptAnnouncements(.init()), arguments) {
                    $0.announcements.isEmpty ? ["there is none"] : $0.announcements.map(line)
                }
            }
            try desk.shared.tell(try desk.entry.announcements(.init(categories: arguments.all("--category"))), arguments) { answer in
                answer.announcements.isEmpty ? ["nothing is announced here"] : answer.announcements.flatMap { shown in
                    ["\(shown.announcementId)  \(shown.category)  \(shown.title)"] + (shown.text.isEmpty ? [] : ["    \(shown.text)"])
                }
            }
        }
    }

    static func announce(_ arguments: Arguments) throws {
        let announcement = Entry.Announcement(
            announcementId: Int64(try arguments.number("--number", 1...Int.max) ?? 0), titles: try CityCommand.texts(arguments, "--titles"),
            texts: try CityCommand.texts(arguments, "--texts"), category: arguments["--category"] ?? "news", audience: try audience(arguments),
            link: arguments["--link"] ?? "")
        let request = Entry.PutAnnouncementRequest(announcement: announcement, expectedVersion: try expected(arguments))
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.entry.putAnnouncement(request), arguments) { [line($0)] } }
    }

    static func withdraw(_ arguments: Arguments) throws {
        let number = try number(arguments.operands[0])
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.entry.withdrawAnnouncement(.init(announcementId: number)), arguments) { ["withdrawn: \(line($0))"] }
        }
    }
}
