// lectern entry: what is offered and announced at the door, entrances and their figures, apps of partners, links of readers.

internal import CityMessages
internal import EntryMessages
internal import LecternClient
internal import LecternMessages
internal import ReadersMessages

/// Keeps the city's door. The commands are declared here; what they do is in EntryCommand+….swift.
enum EntryCommand {
    private static func keeper(_ right: String) -> String {
        "Needs an administrator's certificate, or a desk's with a session of staff who may do \(right)."
    }

    static let modes = KeyValueWords([("foot", 1), ("bicycle", 2), ("car", 3)])
    static let datums = KeyValueWords([("wgs84", 1), ("gcj02", 2), ("bd09", 3)])
    static let identityKinds = KeyValueWords([("openid", 6), ("unionid", 7)])

    private static let datumOption = Command.Option("--datum", "NAME", "of places, one of \(datums.words); wgs84 unless given")

    private static let audience: [Command.Option] = [
        .init("--kinds", "LIST", "at these terminals alone: device, partner, desk"), .init("--partners", "LIST", "of the partners, these alone"),
        .init("--places", "LIST", "at these service points, branches or libraries alone, by code"),
        .init("--from", "MOMENT", "\"2026-10-01 09:00\""), .init("--until", "MOMENT", "the first moment after it"),
    ]

    static let commands = serviceCommands + announcementCommands + readerCommands + entranceCommands

    private static let serviceCommands = [
        Command(
            "entry services", "shows what this terminal is offered now, and what is out of use", options: [.init("--all", nil, "all services, as staff keep them")],
            connects: true, example: "lectern entry services", run: services),
        Command(
            "entry services put", "adds a service to the door, or changes it", operands: "CODE METHOD", count: 2...2,
            details: [keeper("entry.services"), "METHOD is the one to begin with. What is not given is as for a new one."],
            options: [
                .init("--names", "LIST", "in languages: zh=借书, one option for each"), .init("--descriptions", "LIST", "likewise"),
                .init("--rank", "N", "those with lower numbers are shown first"), .init("--off", nil, "it is not shown"),
                .init("--expect", "N", "the version that was read; else whatever it is"),
            ] + audience,
            connects: true, example: "lectern entry services put borrow lectern.circulation.v1.Circulation/Borrow --names zh=借书 --names en=Borrow --kinds device,partner",
            run: putService),
        Command(
            "entry services outage", "says that a service is out of use for a time, or is in use again", operands: "CODE", count: 1...1,
            details: [keeper("entry.services"), "Without --from it begins now; without --until its end is not known."],
            options: [
                .init("--from", "MOMENT", "\"2026-10-01 09:00\""), .init("--until", "MOMENT", "the first moment after it"),
                .init("--texts", "LIST", "why, in languages: zh=系统升级, one option for each"), .init("--clear", nil, "it is in use again"),
            ],
            connects: true, example: "lectern entry services outage borrow --until \"2026-10-01 18:00\" --texts zh=系统升级", run: outage),
    ]

    private static let announcementCommands = [
        Command(
            "entry announcements", "shows what is announced at this terminal now",
            options: [.init("--category", "CODE", "of this category"), .init("--all", nil, "all that are not over, as staff keep them")], connects: true,
            example: "lectern entry announcements --category closure", run: announcements),
        Command(
            "entry announce", "announces something, or changes an announcement", details: [keeper("entry.announcements")],
            options: [
                .init("--titles", "LIST", "in languages: zh=国庆开放时间, one option for each"), .init("--texts", "LIST", "likewise"),
                .init("--category", "CODE", "\"closure\", \"event\"; news unless given"), .init("--link", "URL", "where more is said"),
                .init("--number", "N", "changes this announcement"), .init("--expect", "N", "the version that was read; else whatever it is"),
            ] + audience,
            connects: true, example: "lectern entry announce --titles zh=国庆闭馆 --category closure --places szlib --until \"2026-10-08 00:00\"", run: announce),
        Command(
            "entry withdraw", "takes an announcement back", operands: "NUMBER", count: 1...1, details: [keeper("entry.announcements")], connects: true,
            example: "lectern entry withdraw 42", run: withdraw),
    ]

    private static let readerCommands = [
        Command(
            "entry near", "finds service points that are reached soonest", operands: "LAT,LON", count: 1...1,
            options: [
                .init("--ability", "NAME", "that do this: \(CityCommand.abilities.words)"), .init("--record", "N", "where an item of this record is available"),
                .init("--by", "MODE", "one of \(modes.words); on foot unless given"), .init("--open", nil, "only those that are open now"),
                .init("--limit", "N", "at most so many, 10 unless given"), datumOption, .init("--links", nil, "with links that open the way in map apps"),
            ],
            connects: true, example: "lectern entry near 22.5431,114.0579 --ability takes-returns --open", run: near),
        Command(
            "entry route", "leads to a service point, or to a place, turn by turn", operands: "LAT,LON TO", count: 2...2,
            details: [
                "TO is a service point's code, or LAT,LON. Where no streets are loaded (docs/Streets.md), only links to map apps are of use: lectern entry near --links."
            ],
            options: [
                .init("--by", "MODE", "one of \(modes.words); on foot unless given"), datumOption,
                .init("--language", "TAG", "of the instructions: Chinese or, unless given, English"),
            ],
            connects: true,
            example: "lectern entry route 22.5431,114.0579 kiosk-futian-1 --by bicycle", run: route),
        Command(
            "entry links", "lists the partners that a reader has linked", operands: "[CARD]", count: 0...1,
            details: [keeper("entry.links"), "In a reader's session without the card: the own ones."], connects: true,
            example: "lectern entry links 0755000001", run: links),
        Command(
            "entry links revoke", "takes a reader's consent back; the partner's sessions of the reader end", operands: "LINK", count: 1...1,
            details: [keeper("entry.links") + " Or the session of the reader."], options: [.init("--reason", "TEXT", "for the record")], connects: true,
            example: "lectern entry links revoke 42 --reason 换手机", run: revoke),
    ]

    private static let entranceCommands = [
        Command(
            "entry usage", "tells how often each entrance was used, day by day", details: [keeper("entry.usage")],
            options: [.init("--from", "DATE", "the first day; 30 days unless given"), .init("--until", "DATE", "the last day, today unless given")],
            connects: true, example: "lectern entry usage --from 2026-10-01 --until 2026-10-31", run: usage),
        Command("entry entrances", "lists the entrances", connects: true, example: "lectern entry entrances", run: entrances),
        Command(
            "entry entrances put", "adds an entrance, or changes it", operands: "CODE", count: 1...1, details: [keeper("entry.services")],
            options: [
                .init("--names", "LIST", "in languages: zh=公众号菜单, one option for each"), .init("--alias-of", "CODE", "the entrance that it stands for from now on"),
                .init("--expect", "N", "the version that was read; else whatever it is"),
            ],
            connects: true, example: "lectern entry entrances put old-page --alias-of wechat-menu", run: putEntrance),
        Command("entry apps", "lists of whose users partners may assert who they are", connects: true, example: "lectern entry apps", run: apps),
        Command(
            "entry apps put", "says that a partner may assert who the users of an app or a platform are", operands: "KIND SCOPE PARTNER", count: 3...3,
            details: [keeper("entry.apps"), "KIND is openid, with the app as SCOPE, or unionid, with the platform; PARTNER is the name in its certificate."],
            options: [.init("--off", nil, "it may not any more"), .init("--expect", "N", "the version that was read; else whatever it is")], connects: true,
            example: "lectern entry apps put openid lib-mini miniapp-1", run: putApp),
    ]

    /// A connection with what calls Entry.
    struct Desk {
        let shared: StaffCommand.Desk
        let entry: Entry.Client<SessionCaller>
    }

    /// Connects, and ends the connection afterwards.
    static func withDesk(_ arguments: Arguments, _ body: (Desk) throws -> Void) throws {
        try StaffCommand.withDesk(arguments) { shared in try body(Desk(shared: shared, entry: Entry.Client(shared.caller))) }
    }

    /// The version that a command expects.
    static func expected(_ arguments: Arguments) throws -> Int64 { Int64(try arguments.number("--expect", 1...Int.max) ?? 0) }

    /// The number that an operand is.
    static func number(_ operand: String) throws(UsageError) -> Int64 {
        guard let number = Int64(operand), number > 0 else { throw UsageError("\(operand) is no number of one", nil) }
        return number
    }
}
