// What the lists have in common: each is asked for page by page, and printed whole.

internal import CityMessages
internal import Foundation
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// A list of a service: of a branch, of a library, or of the city.
protocol MorningList {
    associatedtype Entry
    /// "lectern.circulation.v1.Circulation/Overdue"
    static var method: String { get }
    static var answerName: String { get }
    /// The member of the answer that has the entries, as JSON names it.
    static var member: String { get }
    /// The heads of the table.
    static var columns: [String] { get }
    /// Whose list it is, for the progress.
    var title: String { get }

    /// - Parameter cursor: the last page's.
    func request(_ cursor: String) throws -> [UInt8]
    func page(_ answer: [UInt8]) throws -> (entries: [Entry], cursor: String)
    /// The cells of an entry, under `columns`.
    func cells(_ entry: Entry, _ names: inout ListNames) throws -> [String]
    /// The same for a person.
    static func line(_ cells: [String]) -> String
}

/// Cards and names of readers, and codes of libraries, each looked up once; where the caller may not look a reader up, the number
/// stands for the card.
struct ListNames {
    private let connection: Connection
    private let profile: Profile
    private var readers: [Int64: (card: String, name: String)] = [:]
    private var libraries: [Int64: String]?
    /// Whether a table is printed, in which moments are in UTC.
    private let isTable: Bool
    private var zone: TimeZone?
    private var isZoneKnown = false

    init(_ connection: Connection, _ profile: Profile, isTable: Bool = false) {
        self.connection = connection
        self.profile = profile
        self.isTable = isTable
    }

    /// A moment: for people in the zone of the city's service points, of the first as good as of any; of this machine where there is none.
    /// - Throws: `Problem`.
    mutating func time(_ milliseconds: Int64) throws -> String {
        guard !isTable else { return Terminal.time(milliseconds: milliseconds) }
        if !isZoneKnown {
            let answer = try connection.call("lectern.city.v1.City/ServicePoints", try City.ServicePointsRequest(limit: 1).encoded())
            zone = try City.ServicePointsResponse(answer).servicePoints.first.flatMap { TimeZone(identifier: $0.zone) }
            isZoneKnown = true
        }
        return LocalTime.text(milliseconds, in: zone)
    }

    /// - Throws: `Problem`, but for one that says that the caller may not.
    mutating func reader(_ id: Int64) throws -> (card: String, name: String) {
        if let known = readers[id] { return known }
        var reader = (card: "\(id)", name: "")
        do {
            let answer = try ReaderCommand.get(.init(readerId: id), connection, profile)
            reader = (answer.card, answer.name)
        } catch let problem as Problem where ["NOT_ALLOWED", "SESSION_REQUIRED", "RIGHT_MISSING", "METHOD_UNKNOWN"].contains(problem.reason) {}
        readers[id] = reader
        return reader
    }

    /// The code of a library; its number where there is none; "" for 0.
    /// - Throws: `Problem`.
    mutating func library(_ id: Int64) throws -> String {
        guard id != 0 else { return "" }
        if let libraries { return libraries[id] ?? "\(id)" }
        let answer = try connection.call("lectern.city.v1.City/Libraries", try City.LibrariesRequest().encoded())
        let found = Dictionary(try City.LibrariesResponse(answer).libraries.map { ($0.libraryId, $0.code) }) { first, _ in first }
        libraries = found
        return found[id] ?? "\(id)"
    }
}
