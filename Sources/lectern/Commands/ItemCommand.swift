// lectern item: an item by its barcode, with where it is and who has it.

internal import CirculationMessages
internal import LecternClient
internal import LecternDesk
internal import LecternJSON
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// Looks an item up, and moves it in its life.
enum ItemCommand {
    static let commands = [show, move]
    private static let show = Command(
        "item", "shows an item by its barcode", operands: "BARCODE", count: 1...1,
        details: ["The borrower is shown to administrators and desks only."], connects: true,
        example: "lectern item 04403000000001", run: run)
    private static let move = Command(
        "item move", "says what became of an item: lost, missing, damaged, and so on; or that it is fit for lending again",
        operands: "BARCODE STATE", count: 2...2,
        details: [
            "STATE is one of available, \(stateWords).",
            "Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.items.",
        ],
        options: [.init("--note", "TEXT", "for the record")], connects: true, example: "lectern item move 04403000000001 missing",
        run: move)

    private static let states: [(String, Circulation.ItemState)] = [
        ("on-order", .onOrder), ("in-process", .inProcess), ("claimed-returned", .claimedReturned), ("lost", .lost), ("missing", .missing),
        ("damaged", .damaged), ("in-repair", .inRepair), ("withdrawn", .withdrawn),
    ]
    /// The words of the states in which staff keep items back.
    static var stateWords: String { states.map(\.0).joined(separator: ", ") }

    /// A state in which staff keep items back, by its word.
    /// - Throws: `UsageError`.
    static func state(_ word: String) throws -> Circulation.ItemState {
        if let state = states.first(where: { $0.0 == word })?.1 { return state }
        let hint = Spelling.nearest(word, among: states.map(\.0)).map { "; did you mean \($0)?" } ?? ""
        throw UsageError("\(word) is no state of an item; there are \(stateWords)\(hint)", nil)
    }

    private static func move(_ arguments: Arguments) throws {
        let word = arguments.operands[1]
        let request = Circulation.MoveItemRequest(
            barcode: arguments.operands[0], to: word == "available" ? .available : try state(word), note: arguments["--note"] ?? "")
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let answer = try connection.call(
            "lectern.circulation.v1.Circulation/MoveItem", try request.encoded(),
            CallOptions(requestKey: CallOptions.newRequestKey(), session: profile.session))
        if arguments.has("--json") {
            let json = try Reflection(connection).json
            return Terminal.line(try json.messageToJSON(answer, as: Circulation.ReturnResponse.messageName).text(pretty: true))
        }
        let moved = try Circulation.ReturnResponse(answer)
        let item = moved.item ?? .init()
        let van = moved.sortTo == .van ? " to \(moved.sortToBranch)" : ""
        let found = moved.found ? ", found again" : ""
        Terminal.line(Terminal.safe("\(item.barcode)  \(stateWord(item.state))\(van)\(found)  \(item.title)"))
    }

    private static func stateWord(_ state: Circulation.ItemState) -> String { state.name.lowercased().replacing("_", with: " ") }

    private static func run(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        let request = Circulation.GetItemRequest(barcode: arguments.operands[0])
        let answer = try connection.call(
            "lectern.circulation.v1.Circulation/GetItem", try request.encoded(), CallOptions(session: profile.session))
        if arguments.has("--json") {
            let json = try Reflection(connection).json
            return Terminal.line(try json.messageToJSON(answer, as: Circulation.ItemDetails.messageName).text(pretty: true))
        }
        let details = try Circulation.ItemDetails(answer)
        let reader = try details.loan.flatMap { try readerName($0.readerId, connection, profile) }
        for line in text(details, reader: reader) { Terminal.line(Terminal.safe(line)) }
    }

    /// The reader's card and name, where the caller may look them up.
    private static func readerName(_ id: Int64, _ connection: Connection, _ profile: Profile) throws -> String? {
        do {
            let reader = try ReaderCommand.get(.init(readerId: id), connection, profile)
            return "\(reader.card)  \(reader.name)"
        } catch let problem as Problem where ["NOT_ALLOWED", "SESSION_REQUIRED", "METHOD_UNKNOWN"].contains(problem.reason) {
            return nil
        }
    }

    /// What is printed.
    /// - Parameters:
    ///   - details: the item.
    ///   - reader: card and name of who has it; nil: only the number is known.
    static func text(_ details: Circulation.ItemDetails, reader: String?) -> [String] {
        guard let item = details.item else { return [] }
        var lines = ["\(item.barcode)  \(item.title)", "    \(state(details, item))"]
        if let loan = details.loan {
            lines.append("    lent to \(reader ?? "reader \(loan.readerId)") \(LocalTime.text(loan.lentAtMs)) at \(loan.lentAtTerminal), renewed \(loan.renewals) times")
            if item.state != .onLoan { lines.append("    the loan is open; it was due \(LocalTime.text(loan.dueAtMs))") }
            if loan.dueBeforeRecallMs != 0 { lines.append("    recalled, somebody waits for it; it was due \(LocalTime.text(loan.dueBeforeRecallMs))") }
        }
        let callNumber = item.callNumber.isEmpty ? "" : ", call number \(item.callNumber)"
        lines.append("    belongs to \(name(details.homeBranchName, item.homeBranchId)); type \(item.itemType)\(callNumber)")
        if details.priceMinorUnits != 0 { lines.append("    price \(WorkValue.money("\(details.priceMinorUnits) \(details.priceCurrency)"))") }
        if details.seenAtMs != 0 { lines.append("    last seen \(LocalTime.text(details.seenAtMs)) at \(details.seenAtTerminal)") }
        lines.append("    item \(item.itemId), record \(item.recordId), version \(item.version)")
        return lines
    }

    private static func state(_ details: Circulation.ItemDetails, _ item: Circulation.Item) -> String {
        let place = name(details.branchName, item.branchId)
        switch item.state {
        case .onLoan: return "on loan from \(place), due \(LocalTime.text(item.dueAtMs))"
        case .inTransit: return "in transit from \(place) to \(name(details.destinationBranchName, item.destinationBranchId))"
        case .available: return "available at \(place)"
        case .onHoldShelf:
            let point = details.holdPoint.isEmpty ? "" : ", \(details.holdPoint)"
            let until = details.holdUntilMs == 0 ? "" : " until \(LocalTime.text(details.holdUntilMs))"
            return "on the hold shelf at \(place)\(point)\(until), hold \(item.holdId)"
        default: return "\(stateWord(item.state)), last at \(place)"
        }
    }

    private static func name(_ name: String, _ id: Int64) -> String { name.isEmpty ? "branch \(id)" : name }
}
