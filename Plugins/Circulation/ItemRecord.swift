// An item as the tables hold it.

internal import CirculationMessages

/// An item, where it is, and its open loan. Its state follows from these and is kept nowhere.
struct ItemRecord {
    var id: Int64
    var barcode: String
    var record: Int64
    /// The branch that it belongs to.
    var home: Int64
    /// The branch that it was last seen at.
    var branch: Int64
    /// Where it is on its way to; 0: it is not in transit.
    var destination: Int64
    var type: String
    var callNumber: String
    var title: String
    /// When it was last lent or taken back, and where: older news no longer moves it.
    var seenAt: Int64
    var seenTerminal: String
    var openLoan: Int64?
    var dueAt: Int64
    /// Rises with what staff change; 0 where it was not read, as lending does not.
    var version: Int64 = 0

    /// Where a reader finds it counted.
    struct Position: Equatable {
        var record: Int64
        var branch: Int64
        var isAvailable: Bool
    }

    var position: Position { Position(record: record, branch: branch, isAvailable: state == .available) }

    var state: Circulation.ItemState { Self.state(isLent: openLoan != nil, destination: destination) }

    /// What follows from an open loan, and from where an item is on its way to.
    static func state(isLent: Bool, destination: Int64) -> Circulation.ItemState {
        if isLent { return .onLoan }
        return destination != 0 ? .inTransit : .available
    }

    /// As it is told.
    var message: Circulation.Item {
        Circulation.Item(
            itemId: id, barcode: barcode, recordId: record, homeBranchId: home, branchId: branch,
            destinationBranchId: destination, itemType: type, callNumber: callNumber, state: state,
            dueAtMs: openLoan == nil ? 0 : dueAt, title: title, version: version)
    }
}
