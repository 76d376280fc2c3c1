// lectern list: what a library works through in the morning, for people and as a table for spreadsheets.

internal import CirculationMessages
internal import CityMessages
internal import Foundation
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Lists of a branch, or of all branches one after the other, and lists of readers; whole: page by page.
enum ListCommand {
    static let all = [
        Command(
            "list overdue", "lists the loans that are overdue, branch by branch, the earliest due date first",
            details: details("circulation.lists"),
            options: [branch, csv, .init("--days", "N", "only loans that are overdue for so many days")],
            connects: true, example: "lectern list overdue --branch szlib --days 7 --csv > overdue.csv"
        ) { arguments in
            let before = try ago(arguments)
            try run(arguments, Overdue.self) { try branches(arguments, $0).map { Overdue(branch: $0, before: before) } }
        },
        Command(
            "list in-transit", "lists the items on their way to a branch, what was sent first before the others",
            details: details("circulation.lists"),
            options: [branch, csv, .init("--days", "N", "only items that were sent so many days ago")],
            connects: true, example: "lectern list in-transit --days 3"
        ) { arguments in
            let before = try ago(arguments)
            try run(arguments, InTransit.self) { try branches(arguments, $0).map { InTransit(branch: $0, before: before) } }
        },
        Command(
            "list pick", "lists what branches are asked to fetch from their shelves for readers who wait",
            details: details("circulation.lists") + ["In the order of the shelves; scanned at a desk an item goes to who is next in the line."],
            options: [branch, csv], connects: true, example: "lectern list pick --branch szlib"
        ) { arguments in
            try run(arguments, Picks.self) { try branches(arguments, $0).map { Picks(branch: $0) } }
        },
        Command(
            "list shelf", "lists what stands on the hold shelves, what came first before the others",
            details: details("circulation.lists"),
            options: [branch, csv, .init("--over", nil, "only what is to be cleared: its hold is over")],
            connects: true, example: "lectern list shelf --branch szlib --over"
        ) { arguments in
            try run(arguments, Shelf.self) { try branches(arguments, $0).map { Shelf(branch: $0, isOver: arguments.has("--over")) } }
        },
        Command(
            "list items", "lists the items that staff keep back: those that are lost, missing, damaged, in repair and so on", operands: "STATE", count: 1...1,
            details: details("circulation.lists") + ["STATE is one of \(ItemCommand.stateWords)."],
            options: [.init("--branch", "CODE", "only those that were last seen there"), csv],
            connects: true, example: "lectern list items missing --branch szlib"
        ) { arguments in
            let state = try ItemCommand.state(arguments.operands[0])
            try run(arguments, KeptBack.self) { _ in [KeptBack(state: state, branch: arguments["--branch"] ?? "")] }
        },
        Command(
            "list in-house", "lists what was used in branches and not lent, day by day",
            details: details("circulation.lists"),
            options: [
                branch, csv, .init("--from", "DATE", "the first day, like 2026-10-01"), .init("--until", "DATE", "the last day; the last 28 days unless given"),
            ],
            connects: true, example: "lectern list in-house --branch szlib --csv > in-house.csv"
        ) { arguments in
            try run(arguments, InHouse.self) { connection in
                try branches(arguments, connection).map { InHouse(branch: $0, from: arguments["--from"] ?? "", until: arguments["--until"] ?? "") }
            }
        },
        Command(
            "list hours", "lists how many items were lent and returned in each hour, branch by branch",
            details: details("circulation.lists")
                + ["The hours are those of the branch; hours without any are left out. It is counted a moment after the loans."],
            options: [
                branch, csv, .init("--from", "DATE", "the first day, like 2026-10-01"),
                .init("--until", "DATE", "the last day; together at most 366 days, the last 28 days that are over unless given"),
                .init("--week", nil, "sums for each hour of the week, to see which are the busiest"),
            ],
            connects: true, example: "lectern list hours --branch szlib --week --csv > hours.csv"
        ) { arguments in
            // Whoever looks at noon would take yesterday's evening for today's.
            if arguments["--until"] == nil, !arguments.has("--csv"), !arguments.has("--json") {
                Terminal.note("until yesterday: today is not over; --until names another last day")
            }
            try run(arguments, BusyHours.self) { connection in
                try branches(arguments, connection).map {
                    BusyHours(
                        branch: $0, from: arguments["--from"] ?? "", until: arguments["--until"] ?? "", isOfWeek: arguments.has("--week"))
                }
            }
        },
        Command(
            "list blocked", "lists the readers who are blocked, a line for each block: those that end first, then those without an end",
            details: details("readers.lists"),
            options: [library, csv, .init("--days", "N", "only blocks that end by themselves within so many days")],
            connects: true, example: "lectern list blocked --library SZLIB --csv > blocked.csv"
        ) { arguments in
            let before = try ahead(arguments, otherwise: 0)
            try run(arguments, Blocked.self) { [Blocked(library: try libraryID(arguments, $0), before: before)] }
        },
        Command(
            "list expiring", "lists the readers whose cards expire soon, those that expire first before the others",
            details: details("readers.lists"),
            options: [library, csv, .init("--days", "N", "within so many days: 30 unless given")],
            connects: true, example: "lectern list expiring --days 14"
        ) { arguments in
            let before = try ahead(arguments, otherwise: 30)
            try run(arguments, Expiring.self) { [Expiring(library: try libraryID(arguments, $0), before: before)] }
        },
    ]
    private static let branch = Command.Option("--branch", "CODE", "only this branch; all branches unless given")
    private static let library = Command.Option("--library", "CODE", "only readers of this library; all unless given")
    private static let csv = Command.Option("--csv", nil, "print a table with commas (RFC 4180), moments in UTC")
    private static let daysMax = 3_650
    private static let dayMilliseconds: Int64 = 86_400_000

    private static func details(_ right: String) -> [String] {
        [
            "Needs an administrator's certificate, or a desk's with the session of staff who have the right \(right).",
            "With --json each entry is a line.",
        ]
    }

    /// Prints lists of a kind, one after the other.
    private static func run<List: MorningList>(_ arguments: Arguments, _ kind: List.Type, _ lists: (Connection) throws -> [List]) throws {
        let isTable = arguments.has("--csv")
        if isTable, arguments.has("--json") { throw UsageError("--csv and --json exclude each other", nil) }
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let json = arguments.has("--json") ? try Reflection(connection).json : nil
        var names = ListNames(connection, profile, isTable: isTable)
        if isTable { Terminal.line(CommaSeparatedText.line(List.columns) + "\r") }
        var count = 0
        for list in try lists(connection) {
            var cursor = ""
            repeat {
                let answer = try connection.call(List.method, try list.request(cursor), CallOptions(session: profile.session))
                let page = try list.page(answer)
                if let json {
                    let whole = try json.messageToJSON(answer, as: List.answerName)
                    if case .array(let entries)? = whole[List.member] { entries.forEach { Terminal.line($0.text()) } }
                } else {
                    for entry in page.entries {
                        let cells = try list.cells(entry, &names).map(Terminal.safe)
                        Terminal.line(isTable ? CommaSeparatedText.line(cells) + "\r" : List.line(cells))
                    }
                }
                count += page.entries.count
                cursor = page.cursor
                Terminal.progress("\(list.title): \(count)")
            } while !cursor.isEmpty
        }
        Terminal.progress("")
        if json == nil, !isTable { Terminal.line("in all: \(count)") }
    }

    /// The moment so many days ago; 0: no days are named.
    private static func ago(_ arguments: Arguments) throws -> Int64 {
        let days = Int64(try arguments.number("--days", 0...daysMax) ?? 0)
        return days == 0 ? 0 : LocalTime.now - days * dayMilliseconds
    }

    /// The moment so many days from now; 0: no days are named, nor otherwise meant.
    private static func ahead(_ arguments: Arguments, otherwise: Int) throws -> Int64 {
        let days = Int64(try arguments.number("--days", 1...daysMax) ?? otherwise)
        return days == 0 ? 0 : LocalTime.now + days * dayMilliseconds
    }

    private static func branches(_ arguments: Arguments, _ connection: Connection) throws -> [City.Branch] {
        let answer = try connection.call("lectern.city.v1.City/Branches", try City.BranchesRequest().encoded())
        let branches = try City.BranchesResponse(answer).branches
        guard let code = arguments["--branch"] else { return branches }
        guard let found = branches.first(where: { $0.code == code }) else { throw unknown("branch", code, branches.map(\.code)) }
        return [found]
    }

    /// The number of the library that is named; 0: none is.
    private static func libraryID(_ arguments: Arguments, _ connection: Connection) throws -> Int64 {
        guard let code = arguments["--library"] else { return 0 }
        let answer = try connection.call("lectern.city.v1.City/Libraries", try City.LibrariesRequest().encoded())
        let libraries = try City.LibrariesResponse(answer).libraries
        guard let found = libraries.first(where: { $0.code == code }) else { throw unknown("library", code, libraries.map(\.code)) }
        return found.libraryId
    }

    private static func unknown(_ what: String, _ code: String, _ codes: [String]) -> UsageError {
        let hint = Spelling.nearest(code, among: codes).map { "; did you mean \($0)?" } ?? ""
        return UsageError("there is no \(what) \(code)\(hint)", nil)
    }
}
