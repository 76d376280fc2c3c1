// An item as the tables hold it.

internal import CirculationMessages

/// An item, where it is, and its open loan. Its state follows from these and is kept nowhere.
struct ItemRecord {
    /// Its version is 0 where lending reads it: answers of lending have none.
    var row: ItemRow
    var openLoan: LoanOpen?

    /// Where a reader finds it counted.
    struct Position: Equatable {
        var record: Int64
        var branch: Int64
        var isAvailable: Bool
    }

    var position: Position {
        Position(record: row.recordId, branch: row.branchId, isAvailable: state == .available)
    }

    var state: Circulation.ItemState { Self.state(isLent: openLoan != nil, destination: row.destinationBranchId) }

    /// What follows from an open loan, and from where an item is on its way to.
    static func state(isLent: Bool, destination: Int64) -> Circulation.ItemState {
        if isLent { return .onLoan }
        return destination != 0 ? .inTransit : .available
    }

    /// The contract's message.
    var message: Circulation.Item {
        Circulation.Item(
            itemId: row.itemId, barcode: row.barcode, recordId: row.recordId, homeBranchId: row.homeBranchId,
            branchId: row.branchId, destinationBranchId: row.destinationBranchId, itemType: row.itemType,
            callNumber: row.callNumber, state: state, dueAtMs: openLoan?.dueAtMs ?? 0, title: row.title,
            version: row.version)
    }
}

extension ItemSummary {
    /// The contract's message in a list of loans.
    /// - Parameter openLoanDueAt: when its open loan falls due; nil: it has none.
    consuming func message(openLoanDueAt: Int64?) -> Circulation.Item {
        Circulation.Item(
            itemId: itemId, barcode: barcode, recordId: recordId, homeBranchId: homeBranchId, branchId: branchId,
            destinationBranchId: destinationBranchId, itemType: itemType, callNumber: callNumber,
            state: ItemRecord.state(isLent: openLoanDueAt != nil, destination: destinationBranchId),
            dueAtMs: openLoanDueAt ?? 0, title: title)
    }
}
