// The lists of branches about holds and about items that staff keep back.

internal import CirculationMessages
internal import CityMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire

/// What a branch is asked to fetch from its shelves, in their order.
struct Picks: MorningList {
    static let method = "lectern.circulation.v1.Circulation/PickList"
    static let answerName = Circulation.PickListResponse.messageName
    static let member = "picks"
    static let columns = ["branch", "call_number", "barcode", "title", "item_type", "for", "placed", "hold"]

    let branch: City.Branch

    var title: String { branch.name }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.PickListRequest(branchCode: branch.code, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.Pick], cursor: String) {
        let page = try Circulation.PickListResponse(answer)
        return (page.picks, page.cursor)
    }

    func cells(_ pick: Circulation.Pick, _ names: inout ListNames) throws -> [String] {
        let (hold, item) = (pick.hold ?? .init(), pick.item ?? .init())
        return [
            branch.code, item.callNumber, item.barcode, hold.title, item.itemType, hold.pickupPoint, try names.time(hold.placedAtMs),
            "\(hold.holdId)",
        ]
    }

    static func line(_ cells: [String]) -> String {
        cells[2].isEmpty
            ? "\(cells[0])  no longer on the shelf  \(cells[3])  for \(cells[5])"
            : "\(cells[0])  \(cells[1])  \(cells[2])  \(cells[3])  for \(cells[5])"
    }
}

/// What stands on the hold shelf of a branch.
struct Shelf: MorningList {
    static let method = "lectern.circulation.v1.Circulation/HoldShelf"
    static let answerName = Circulation.HoldsResponse.messageName
    static let member = "holds"
    static let columns = ["branch", "state", "until", "barcode", "title", "card", "reader", "point", "hold"]

    let branch: City.Branch
    /// Only what is to be cleared.
    let isOver: Bool

    var title: String { branch.name }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.HoldShelfRequest(branchCode: branch.code, onlyOver: isOver, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.Hold], cursor: String) {
        let page = try Circulation.HoldsResponse(answer)
        return (page.holds, page.cursor)
    }

    func cells(_ hold: Circulation.Hold, _ names: inout ListNames) throws -> [String] {
        let reader = try names.reader(hold.readerId)
        return [
            branch.code, hold.state == .ready ? "ready" : "to clear", try names.time(hold.shelfUntilMs), hold.barcode, hold.title,
            reader.card, reader.name, hold.pickupPoint, "\(hold.holdId)",
        ]
    }

    static func line(_ cells: [String]) -> String {
        "\(cells[0])  \(cells[1])\(cells[1] == "ready" ? " until \(cells[2])" : "")  \(cells[3])  \(cells[4])  \(cells[5])  \(cells[6])"
    }
}

/// Items in a state in which staff keep them back.
struct KeptBack: MorningList {
    static let method = "lectern.circulation.v1.Circulation/ItemsInState"
    static let answerName = Circulation.InTransitResponse.messageName
    static let member = "items"
    static let columns = ["state", "barcode", "title", "call_number", "home", "last_seen_at", "last_seen", "terminal"]

    let state: Circulation.ItemState
    /// Empty: all branches.
    let branch: String

    var title: String { state.name.lowercased() }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.ItemsInStateRequest(state: state, branchCode: branch, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.ItemDetails], cursor: String) {
        let page = try Circulation.InTransitResponse(answer)
        return (page.items, page.cursor)
    }

    func cells(_ details: Circulation.ItemDetails, _ names: inout ListNames) throws -> [String] {
        let item = details.item ?? .init()
        return [
            title, item.barcode, item.title, item.callNumber, details.homeBranchName, details.branchName,
            try details.seenAtMs == 0 ? "" : names.time(details.seenAtMs), details.seenAtTerminal,
        ]
    }

    static func line(_ cells: [String]) -> String { "\(cells[0])  \(cells[1])  \(cells[2])  \(cells[3])  of \(cells[4])" }
}

/// What was used in a branch and not lent.
struct InHouse: MorningList {
    static let method = "lectern.circulation.v1.Circulation/InHouseUses"
    static let answerName = Circulation.InHouseUsesResponse.messageName
    static let member = "uses"
    static let columns = ["branch", "date", "uses", "barcode", "title", "call_number", "item_type"]

    let branch: City.Branch
    let from: String
    let until: String

    var title: String { branch.name }

    func request(_ cursor: String) throws -> [UInt8] {
        try Circulation.InHouseUsesRequest(branchCode: branch.code, fromDate: from, untilDate: until, limit: 200, cursor: cursor).encoded()
    }

    func page(_ answer: [UInt8]) throws -> (entries: [Circulation.InHouseUse], cursor: String) {
        let page = try Circulation.InHouseUsesResponse(answer)
        return (page.uses, page.cursor)
    }

    func cells(_ use: Circulation.InHouseUse, _ names: inout ListNames) -> [String] {
        let item = use.item ?? .init()
        return [branch.code, use.date, "\(use.uses)", item.barcode, item.title, item.callNumber, item.itemType]
    }

    static func line(_ cells: [String]) -> String { "\(cells[0])  \(cells[1])  \(cells[2]) x  \(cells[3])  \(cells[4])" }
}
