// The lists of a branch: how each is asked for, and what its lines are.

internal import CirculationMessages
internal import CityMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// A list that a service has for each branch, page by page.
protocol BranchList {
    associatedtype Entry
    /// "lectern.circulation.v1.Circulation/Overdue"
    static var method: String { get }
    static var answerName: String { get }
    /// The member of the answer that has the entries, as JSON names it.
    static var member: String { get }
    /// The heads of the table.
    static var columns: [String] { get }

    /// - Parameters:
    ///   - branch: its code.
    ///   - before: only what is older, milliseconds since 1970; 0: all.
    ///   - cursor: the last page's.
    static func request(_ branch: String, _ before: Int64, _ cursor: String) throws -> [UInt8]
    static func page(_ answer: [UInt8]) throws -> (entries: [Entry], cursor: String)
    /// The cells of an entry, under `columns`.
    static func cells(_ entry: Entry, _ branch: City.Branch, _ readers: inout ReaderNames) throws -> [String]
    /// The same for a person.
    static func line(_ cells: [String]) -> String
}

/// Loans that are overdue, with the reader's card and name where the caller may look them up.
enum Overdue: BranchList {
    static let method = "lectern.circulation.v1.Circulation/Overdue"
    static let answerName = Circulation.OverdueResponse.messageName
    static let member = "loans"
    static let columns = ["branch", "due", "barcode", "title", "call_number", "card", "reader", "renewals"]

    static func request(_ branch: String, _ before: Int64, _ cursor: String) throws -> [UInt8] {
        try Circulation.OverdueRequest(branchCode: branch, dueBeforeMs: before, limit: 200, cursor: cursor).encoded()
    }

    static func page(_ answer: [UInt8]) throws -> (entries: [Circulation.Loan], cursor: String) {
        let page = try Circulation.OverdueResponse(answer)
        return (page.loans, page.cursor)
    }

    static func cells(_ loan: Circulation.Loan, _ branch: City.Branch, _ readers: inout ReaderNames) throws -> [String] {
        let reader = try readers.find(loan.readerId)
        let item = loan.item ?? .init()
        return [
            branch.code, Terminal.time(milliseconds: loan.dueAtMs), item.barcode, item.title, item.callNumber, reader.card, reader.name,
            "\(loan.renewals)",
        ]
    }

    static func line(_ cells: [String]) -> String {
        "\(cells[0])  due \(cells[1])  \(cells[2])  \(cells[3])  \(cells[5])  \(cells[6])"
    }
}

/// Items on their way to a branch.
enum InTransit: BranchList {
    static let method = "lectern.circulation.v1.Circulation/InTransit"
    static let answerName = Circulation.InTransitResponse.messageName
    static let member = "items"
    static let columns = ["to", "from", "sent", "terminal", "barcode", "title", "call_number"]

    static func request(_ branch: String, _ before: Int64, _ cursor: String) throws -> [UInt8] {
        try Circulation.InTransitRequest(branchCode: branch, sentBeforeMs: before, limit: 200, cursor: cursor).encoded()
    }

    static func page(_ answer: [UInt8]) throws -> (entries: [Circulation.ItemDetails], cursor: String) {
        let page = try Circulation.InTransitResponse(answer)
        return (page.items, page.cursor)
    }

    static func cells(_ details: Circulation.ItemDetails, _ branch: City.Branch, _ readers: inout ReaderNames) -> [String] {
        let item = details.item ?? .init()
        return [
            branch.code, details.branchName, Terminal.time(milliseconds: details.seenAtMs), details.seenAtTerminal, item.barcode, item.title,
            item.callNumber,
        ]
    }

    static func line(_ cells: [String]) -> String { "\(cells[0])  sent \(cells[2]) from \(cells[1])  \(cells[4])  \(cells[5])" }
}

/// Cards and names of readers, each looked up once; where the caller may not, the reader's number stands for the card.
struct ReaderNames {
    private let connection: Connection
    private let profile: Profile
    private var found: [Int64: (card: String, name: String)] = [:]

    init(_ connection: Connection, _ profile: Profile) {
        self.connection = connection
        self.profile = profile
    }

    /// - Throws: `Problem`, but for one that says that the caller may not.
    mutating func find(_ id: Int64) throws -> (card: String, name: String) {
        if let known = found[id] { return known }
        var reader = (card: "\(id)", name: "")
        do {
            let answer = try ReaderCommand.get(.init(readerId: id), connection, profile)
            reader = (answer.card, answer.name)
        } catch let problem as Problem where ["NOT_ALLOWED", "SESSION_REQUIRED", "RIGHT_MISSING", "METHOD_UNKNOWN"].contains(problem.reason) {}
        found[id] = reader
        return reader
    }
}
