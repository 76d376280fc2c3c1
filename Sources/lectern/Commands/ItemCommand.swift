// lectern item: an item by its barcode, with where it is and who has it.

internal import CirculationMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire
internal import ReadersMessages

/// Looks an item up.
enum ItemCommand {
    static let command = Command(
        "item", "shows an item by its barcode", operands: "BARCODE", count: 1...1,
        details: ["The borrower is shown to administrators and desks only."], connects: true,
        example: "lectern item 04403000000001", run: run)

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
        }
        let callNumber = item.callNumber.isEmpty ? "" : ", call number \(item.callNumber)"
        lines.append("    belongs to \(name(details.homeBranchName, item.homeBranchId)); type \(item.itemType)\(callNumber)")
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
        default: return item.state.name.lowercased()
        }
    }

    private static func name(_ name: String, _ id: Int64) -> String { name.isEmpty ? "branch \(id)" : name }
}
