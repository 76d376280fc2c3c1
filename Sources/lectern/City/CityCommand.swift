// lectern city: service points, their hours and days, closures, and partners.

internal import CityMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Keeps the city's places and partners. The commands are declared here; what they do is in CityCommand+….swift.
enum CityCommand {
    static let commands = pointCommands + dayCommands + closureCommands + partnerCommands

    private static func keeper(_ right: String) -> String {
        "Needs an administrator's certificate, or a desk's with a session of staff who may \(right)."
    }

    static let kinds = KeyValueWords([
        ("service-desk", 1), ("kiosk", 2), ("locker", 3), ("book-drop", 4), ("bookshop", 5), ("smart-bookcase", 6), ("courier-station", 7),
    ])
    static let abilities = KeyValueWords([
        ("lends", 1), ("takes-returns", 2), ("pick-up", 3), ("sells", 4), ("registers", 5), ("takes-parcels", 6), ("prints", 7),
        ("reading-room", 8),
    ])
    static let holidayRules = KeyValueWords([("as-usual", 0), ("closed", 1), ("as-sunday", 2)])

    private static let pointOptions: [Command.Option] = [
        .init("--name", "NAME", "the name for people"), .init("--names", "LIST", "in languages: en=Bookshop, one option for each"),
        .init("--kind", "KIND", "one of \(kinds.words)"), .init("--branch", "CODE", "the branch that it stands at"),
        .init("--library", "CODE", "whose it is, where it is not its branch's"),
        .init("--abilities", "LIST", "what it does, of \(abilities.words)"), .init("--capacity", "N", "items or parcels that it holds"),
        .init("--address", "TEXT", "where it is"), .init("--place", "LAT,LON", "WGS-84, in degrees: 22.54871,114.05214"),
        .init("--directions", "LIST", "how to find it, in languages: zh=地铁 1 号线, one option for each"),
        .init("--zone", "ZONE", "IANA, Asia/Shanghai"), .init("--terminals", "LIST", "names in the certificates of more terminals at it"),
        .init("--calendar", "CODE", "the statutory days that it keeps: CN"),
        .init("--holidays", "RULE", "what it does on them: \(holidayRules.words)"),
    ]

    private static let pointCommands = [
        Command(
            "city points", "lists service points",
            options: [
                .init("--library", "CODE", "of this library"), .init("--branch", "CODE", "at this branch"),
                .init("--kind", "KIND", "of this kind: \(kinds.words)"), .init("--ability", "NAME", "that do this: \(abilities.words)"),
                .init("--open", nil, "only those that are open now"), .init("--all", nil, "with those that are planned and retired"),
                .init("--limit", "N", "at most so many, 500 unless given"),
            ],
            connects: true, example: "lectern city points --ability takes-returns --open", run: listPoints),
        Command(
            "city points show", "shows a service point, whole", operands: "CODE", count: 1...1,
            options: [.init("--history", nil, "with what was done to it, the last first")], connects: true,
            example: "lectern city points show kiosk-szlib-1", run: showPoint),
        Command(
            "city points add", "adds a service point", operands: "CODE", count: 1...1,
            details: [
                keeper("city.write"), "CODE is the name in the certificate of its terminal. Without hours it is always open: \"lectern city hours set\".",
                "What lends or takes returns stands at a branch; any other point may belong to a library alone.",
            ],
            options: pointOptions + [.init("--planned", nil, "it is not there yet; \"lectern city points open\" puts it in service")], connects: true,
            example: "lectern city points add bookcase-7 --name 地铁书柜 --kind smart-bookcase --branch szlib --abilities lends,takes-returns --zone Asia/Shanghai",
            run: addPoint),
        Command(
            "city points set", "changes what is given of a service point, and nothing else", operands: "CODE", count: 1...1,
            details: [keeper("city.write")], options: pointOptions, connects: true,
            example: "lectern city points set bookcase-7 --capacity 300 --calendar CN --holidays as-sunday", run: setPoint),
        move("open", .inService, "puts a planned service point in service"), move("suspend", .suspended, "takes a service point out of service for a while"),
        move("resume", .inService, "puts a suspended service point in service again"), move("retire", .retired, "ends a service point for good"),
    ]

    private static func move(_ word: String, _ to: City.PointState, _ summary: String) -> Command {
        Command(
            "city points \(word)", summary, operands: "CODE", count: 1...1,
            details: [keeper("city.write"), "\"lectern states city point\" shows what may follow what."],
            options: [.init("--reason", "TEXT", "why, for the record")], connects: true,
            example: "lectern city points \(word) bookcase-7 --reason 检修"
        ) { arguments in try movePoint(arguments, to) }
    }

    private static let dayCommands = [
        Command(
            "city hours", "tells on which days and when a service point is open", operands: "CODE", count: 1...1,
            options: [.init("--from", "DATE", "the first day, today unless given"), .init("--days", "N", "so many days, 14 unless given")],
            connects: true, example: "lectern city hours desk-szlib --from 2026-10-01 --days 8", run: showHours),
        Command(
            "city hours set", "sets the weekly hours of a service point", operands: "CODE HOURS", count: 2...2,
            details: [
                keeper("city.write"), "HOURS are days and times with semicolons between them, \"tue-fri 09:00-21:00; sat,sun 10:00-12:00,14:00-18:00\",",
                "or \"always\". A time ends at 24:00 at the latest.",
            ],
            connects: true, example: "lectern city hours set desk-szlib \"tue-sun 09:00-21:00\"", run: setHours),
        Command(
            "city days", "lists the statutory days of a calendar", operands: "CALENDAR", count: 1...1,
            options: [.init("--from", "DATE", "from this day on"), .init("--until", "DATE", "up to this day")], connects: true,
            example: "lectern city days CN --from 2026-10-01", run: listDays),
        Command(
            "city days import", "reads statutory days from a file into a calendar", operands: "FILE", count: 1...1,
            details: [
                keeper("city.write"), "A CSV file has the columns date, kind, name and, where needed, works_as and source; kind is holiday or working_day. A",
                "working day is a day at the weekend on which people work; it has the hours of Monday, or of the day works_as, 1 to 7. A JSON file is",
                "a list of objects with those members. Days that are there take the new values.",
            ],
            options: [
                .init("--calendar", "CODE", "the calendar: CN; needed"), .init("--source", "TEXT", "who says so, where the file does not; needed then"),
            ],
            connects: true, example: "lectern city days import etc/sample/days-cn-2026.csv --calendar CN", run: importDays),
        Command(
            "city days remove", "removes statutory days from a calendar", operands: "CALENDAR DATE...", count: 2...400, details: [keeper("city.write")],
            connects: true, example: "lectern city days remove CN 2026-10-10", run: removeDays),
        Command(
            "city days set", "gives a service point other hours on one day", operands: "CODE DATE", count: 2...2, details: [keeper("city.write")],
            options: [
                .init("--hours", "TIMES", "when it is open: 10:00-12:00,14:00-18:00"), .init("--closed", nil, "it is closed"),
                .init("--usual", nil, "as on any such day"), .init("--name", "NAME", "why, for people"),
            ],
            connects: true, example: "lectern city days set desk-szlib 2026-12-31 --hours 09:00-16:00 --name 除夕", run: setDay),
    ]

    private static let closureCommands = [
        Command(
            "city closures", "lists emergency closures that are not over",
            options: [
                .init("--point", "CODE", "of this service point"), .init("--past", nil, "with those that are over"),
                .init("--limit", "N", "closures on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
            ],
            connects: true, example: "lectern city closures --point desk-szlib", run: listClosures),
        Command(
            "city closures announce", "closes service points from one moment to another, whatever their hours",
            details: [
                keeper("city.close"), "Each point that it touches is told of on the feed, topic city.closure. Times are of this machine's zone, 2026-09-01 18:00,",
                "or with their own, 2026-09-01T18:00:00+08:00.",
            ],
            options: [
                .init("--point", "CODE", "closes this point; may be given several times"), .init("--branch", "CODE", "closes all points of the branch"),
                .init("--library", "CODE", "closes all points of the library"), .init("--from", "TIME", "when it begins, now unless given"),
                .init("--until", "TIME", "when it ends; unless given, that is not known yet"), .init("--reason", "TEXT", "why; needed"),
            ],
            connects: true, example: "lectern city closures announce --branch szlib --until \"2026-09-02 09:00\" --reason 台风", run: announceClosure),
        Command(
            "city closures change", "changes when a closure begins or ends, or why it is", operands: "ID", count: 1...1, details: [keeper("city.close")],
            options: [
                .init("--from", "TIME", "when it begins, where it has not begun"), .init("--until", "TIME", "when it ends, or \"unknown\""),
                .init("--reason", "TEXT", "why"),
            ],
            connects: true, example: "lectern city closures change 7391825466121355264 --until \"2026-09-03 09:00\"", run: changeClosure),
        Command(
            "city closures lift", "ends a closure before its time, or calls it off", operands: "ID", count: 1...1, details: [keeper("city.close")],
            options: [.init("--reason", "TEXT", "why, for the record")], connects: true,
            example: "lectern city closures lift 7391825466121355264 --reason 台风已过", run: liftClosure),
    ]

    private static let partnerOptions: [Command.Option] = [
        .init("--title", "TITLE", "the name for people"), .init("--titles", "LIST", "in languages: en=Bookshop, one option for each"),
        .init("--methods", "LIST", "methods that it may call, or beginnings, lectern.readers.*; \"all\": what the methods' rules allow"),
        .init("--topics", "LIST", "those of its own topics that it may follow, or \"all\""),
        .init("--points", "LIST", "codes of the service points that it acts for, or \"none\""),
        .init("--rate", "N", "calls a second that each daemon takes; 0: as many as there come"), .init("--contact", "TEXT", "whom to ask"),
    ]

    private static let partnerCommands = [
        Command(
            "city partners", "lists partners", details: ["Needs an administrator's or a desk's certificate."],
            options: [.init("--limit", "N", "partners on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end")],
            connects: true, example: "lectern city partners", run: listPartners),
        Command(
            "city partners show", "shows a partner, by the name in its certificate", operands: "NAME", count: 1...1,
            options: [.init("--history", nil, "with what was done to it, the last first")], connects: true,
            example: "lectern city partners show bookshop-1 --history", run: showPartner),
        Command(
            "city partners add", "adds a partner", operands: "NAME", count: 1...1,
            details: [keeper("city.partners"), "NAME is the name in its certificate. Until it is added, a certificate may do what the methods' rules say."],
            options: partnerOptions, connects: true,
            example: "lectern city partners add bookshop-1 --title 新华书店 --methods lectern.host.*,lectern.readers.* --points shop-1 --rate 20",
            run: addPartner),
        Command(
            "city partners set", "changes what is given of a partner, and nothing else", operands: "NAME", count: 1...1, details: [keeper("city.partners")],
            options: partnerOptions, connects: true, example: "lectern city partners set bookshop-1 --rate 50", run: setPartner),
        move("suspend", .partnerSuspended, "refuses a partner's calls for a while"), move("resume", .partnerActive, "serves a suspended partner again"),
        move("withdraw", .partnerWithdrawn, "ends a partner for good: none of its calls begins afterwards"),
    ]

    private static func move(_ word: String, _ to: City.PartnerState, _ summary: String) -> Command {
        Command(
            "city partners \(word)", summary, operands: "NAME", count: 1...1, details: [keeper("city.partners")],
            options: [.init("--reason", "TEXT", "why, for the record")], connects: true,
            example: "lectern city partners \(word) bookshop-1 --reason 合同到期"
        ) { arguments in try movePartner(arguments, to) }
    }

    /// What the commands share: a connection with the profile's session.
    struct Office {
        private let session: DaemonSession
        let city: City.Client<SessionCaller>

        /// Connects.
        init(_ arguments: Arguments) throws {
            session = try DaemonSession(arguments)
            city = City.Client(session.caller)
        }

        var connection: Connection { session.connection }

        /// Prints an answer.
        func tell<Answer: Message>(_ answer: Answer, _ arguments: Arguments, _ lines: (Answer) -> [String]) throws {
            try session.tell(answer, lines)
        }

        /// Prints what was done to something.
        func tellHistory(of id: Int64) throws {
            let entries = try city.history(.init(id: id, limit: 200)).entries
            let names = try StaffNames(of: entries.map(\.person), session.caller)
            for entry in entries {
                let by = [entry.terminal.isEmpty ? "by itself" : "at \(entry.terminal)", entry.person == 0 ? "" : "by \(names.text(entry.person))", entry.note]
                Terminal.line(Terminal.safe(
                    "    \(LocalTime.text(entry.recordedAtMs))  \(entry.event)  \(by.filter { !$0.isEmpty }.joined(separator: "  "))"))
            }
        }
    }

    /// Whether something that is to be added is there already.
    /// - Parameters:
    ///   - reason: with which the daemon says that it is not.
    ///   - look: looks it up.
    static func isThere(_ reason: String, _ look: () throws -> Void) throws -> Bool {
        do { try look() } catch let problem as Problem where problem.reason == reason { return false }
        return true
    }

    /// Connects, and ends the connection afterwards.
    static func withOffice(_ arguments: Arguments, _ body: (Office) throws -> Void) throws {
        let office = try Office(arguments)
        defer { office.connection.close() }
        try body(office)
    }
}
