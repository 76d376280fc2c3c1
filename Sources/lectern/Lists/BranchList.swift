// The lists of branches: how each is asked for, and what its lines are.

internal import CirculationMessages
internal import CityMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire

/// Loans that are overdue, with the reader's card and name where the caller may look them up.
struct Overdue: MorningList {
    static let method = "lectern.circulation.v1.Circulation/Overdue"
    static let answerName = Circulation.OverdueResponse.messageName
    static let member = "loans"
    static let columns = ["branch", "due", "barcode", "title", "call_number", "card", "reader", "renewals"]

    let branch: City.Branch
    /// Only loans that were due before, milliseconds since 1970; 0: all.
    let before: Int64

    var title: String { branch.name }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.OverdueRequest(branchCode: branch.code, dueBeforeMs: before, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.Loan], cursor: String) {
        let page = try Circulation.OverdueResponse(answer)
        return (page.loans, page.cursor)
    }

    func cells(_ loan: Circulation.Loan, _ names: inout ListNames) throws -> [String] {
        let reader = try names.reader(loan.readerId)
        let item = loan.item ?? .init()
        return [
            branch.code, try names.time(loan.dueAtMs), item.barcode, item.title, item.callNumber, reader.card, reader.name,
            "\(loan.renewals)",
        ]
    }

    static func line(_ cells: [String]) -> String {
        "\(cells[0])  due \(cells[1])  \(cells[2])  \(cells[3])  \(cells[5])  \(cells[6])"
    }
}

/// Items on their way to a branch.
struct InTransit: MorningList {
    static let method = "lectern.circulation.v1.Circulation/InTransit"
    static let answerName = Circulation.InTransitResponse.messageName
    static let member = "items"
    static let columns = ["to", "from", "sent", "terminal", "barcode", "title", "call_number"]

    let branch: City.Branch
    /// Only items that were sent before, milliseconds since 1970; 0: all.
    let before: Int64

    var title: String { branch.name }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.InTransitRequest(branchCode: branch.code, sentBeforeMs: before, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.ItemDetails], cursor: String) {
        let page = try Circulation.InTransitResponse(answer)
        return (page.items, page.cursor)
    }

    func cells(_ details: Circulation.ItemDetails, _ names: inout ListNames) throws -> [String] {
        let item = details.item ?? .init()
        return [
            branch.code, details.branchName, try names.time(details.seenAtMs), details.seenAtTerminal, item.barcode, item.title,
            item.callNumber,
        ]
    }

    static func line(_ cells: [String]) -> String { "\(cells[0])  sent \(cells[2]) from \(cells[1])  \(cells[4])  \(cells[5])" }
}

/// How many loans began and ended at a branch, by the hour.
struct BusyHours: MorningList {
    static let method = "lectern.circulation.v1.Circulation/BusyHours"
    static let answerName = Circulation.BusyHoursResponse.messageName
    static let member = "hours"
    static let columns = ["branch", "date", "weekday", "hour", "loans", "returns"]
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    let branch: City.Branch
    /// Days at the branch, "2026-10-01"; empty: the service's own choice.
    let from: String
    let until: String
    /// Sums for each hour of the week, instead of each day's hours.
    let isOfWeek: Bool

    var title: String { branch.name }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.BusyHoursRequest(
            branchCode: branch.code, fromDate: from, untilDate: until, ofWeek: isOfWeek, limit: 200, cursor: cursor
        ).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.BusyHour], cursor: String) {
        let page = try Circulation.BusyHoursResponse(answer)
        return (page.hours, page.cursor)
    }

    func cells(_ hour: Circulation.BusyHour, _ names: inout ListNames) -> [String] {
        let weekday = (1...7).contains(hour.weekday) ? Self.weekdays[Int(hour.weekday) - 1] : ""
        return [branch.code, hour.date, weekday, "\(hour.hour)", "\(hour.loans)", "\(hour.returns)"]
    }

    static func line(_ cells: [String]) -> String {
        let day = cells[1].isEmpty ? cells[2] : "\(cells[1]) \(cells[2])"
        return "\(cells[0])  \(day) \(cells[3].count == 1 ? "0" : "")\(cells[3]):00  \(cells[4]) lent  \(cells[5]) returned"
    }
}
