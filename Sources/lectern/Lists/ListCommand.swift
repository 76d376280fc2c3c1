// lectern list: what a branch works through in the morning, for people and as a table for spreadsheets.

internal import CirculationMessages
internal import CityMessages
internal import Foundation
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Lists of a branch, or of all branches one after the other, whole: page by page.
enum ListCommand {
    static let all = [
        Command(
            "list overdue", "lists the loans that are overdue, branch by branch, the earliest due date first", details: details,
            options: options + [.init("--days", "N", "only loans that are overdue for so many days")],
            connects: true, example: "lectern list overdue --branch szlib --days 7 --csv > overdue.csv"
        ) { try run($0, Overdue.self) },
        Command(
            "list in-transit", "lists the items on their way to a branch, what was sent first before the others", details: details,
            options: options + [.init("--days", "N", "only items that were sent so many days ago")],
            connects: true, example: "lectern list in-transit --days 3"
        ) { try run($0, InTransit.self) },
    ]
    private static let details = [
        "Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.lists.",
        "With --json each entry is a line.",
    ]
    private static let options: [Command.Option] = [
        .init("--branch", "CODE", "only this branch; all branches unless given"),
        .init("--csv", nil, "print a table with commas (RFC 4180), moments in UTC"),
    ]

    private static func run(_ arguments: Arguments, _ list: (some BranchList).Type) throws {
        if arguments.has("--csv"), arguments.has("--json") { throw UsageError("--csv and --json exclude each other", nil) }
        let days = Int64(try arguments.number("--days", 0...3_650) ?? 0)
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let before = days == 0 ? 0 : Int64(Date().timeIntervalSince1970 * 1_000) - days * 86_400_000
        let json = arguments.has("--json") ? try Reflection(connection).json : nil
        var readers = ReaderNames(connection, profile)
        if arguments.has("--csv") { Terminal.line(CommaSeparatedText.line(list.columns) + "\r") }
        var count = 0
        for branch in try branches(arguments["--branch"], connection) {
            var cursor = ""
            repeat {
                let answer = try connection.call(
                    list.method, try list.request(branch.code, before, cursor), CallOptions(session: profile.session))
                let page = try list.page(answer)
                if let json {
                    let whole = try json.messageToJSON(answer, as: list.answerName)
                    if case .array(let entries)? = whole[list.member] { entries.forEach { Terminal.line($0.text()) } }
                } else {
                    for entry in page.entries {
                        let cells = try list.cells(entry, branch, &readers).map(Terminal.safe)
                        Terminal.line(arguments.has("--csv") ? CommaSeparatedText.line(cells) + "\r" : list.line(cells))
                    }
                }
                count += page.entries.count
                cursor = page.cursor
                Terminal.progress("\(branch.name): \(count)")
            } while !cursor.isEmpty
        }
        Terminal.progress("")
        if json == nil, !arguments.has("--csv") { Terminal.line("in all: \(count)") }
    }

    private static func branches(_ code: String?, _ connection: Connection) throws -> [City.Branch] {
        let answer = try connection.call("lectern.city.v1.City/Branches", try City.BranchesRequest().encoded())
        let branches = try City.BranchesResponse(answer).branches
        guard let code else { return branches }
        let found = branches.filter { $0.code == code }
        let hint = Spelling.nearest(code, among: branches.map(\.code)).map { "; did you mean \($0)?" } ?? ""
        guard !found.isEmpty else { throw UsageError("there is no branch \(code)\(hint)", nil) }
        return found
    }
}
