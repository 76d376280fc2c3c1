// An item as the tables hold it.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// An item, where it is, and its open loan. Its state follows from these and is kept nowhere.
struct ItemRecord {
    /// Its version is 0 where lending reads it: answers of lending have none.
    var row: ItemRow
    var openLoan: LoanOpen?
    /// Whether the due dates of the branch that it was last seen at are swept; false where nobody asked.
    var isBranchSwept = false

    /// Where a reader finds it counted.
    struct Position: Equatable {
        var record: Int64
        var branch: Int64
        var isAvailable: Bool
    }

    var position: Position {
        Position(record: row.recordId, branch: row.branchId, isAvailable: life == .available)
    }

    /// Where it is in its life.
    var life: ItemLife.State { Self.life(isLent: openLoan != nil, destination: row.destinationBranchId) }

    /// What follows from an open loan, and from where an item is on its way to.
    static func life(isLent: Bool, destination: Int64) -> ItemLife.State {
        if isLent { return .onLoan }
        return destination != 0 ? .inTransit : .available
    }

    /// As lending reads it: without its version.
    var unversioned: ItemRecord {
        var item = self
        item.row.version = 0
        return item
    }

    /// The row of its history.
    /// - Parameter loan: the loan that moves with it; 0: none.
    func history(loan: Int64) -> ItemHistoryRow { ItemHistoryRow(itemId: row.itemId, loanId: loan) }

    /// The contract's message.
    var message: Circulation.Item {
        var message = Circulation.Item(
            itemId: row.itemId, barcode: row.barcode, recordId: row.recordId, homeBranchId: row.homeBranchId,
            branchId: row.branchId, destinationBranchId: row.destinationBranchId, itemType: row.itemType,
            callNumber: row.callNumber, state: Circulation.ItemState(life), dueAtMs: openLoan?.dueAtMs ?? 0, title: row.title,
            version: row.version)
        if row.version != 0 { (message.collection, message.language) = (row.collection, row.language) }
        return message
    }
}

extension ItemSummary {
    /// The contract's message in a list of loans.
    /// - Parameter openLoanDueAt: when its open loan falls due; nil: it has none.
    consuming func message(openLoanDueAt: Int64?) -> Circulation.Item {
        Circulation.Item(
            itemId: itemId, barcode: barcode, recordId: recordId, homeBranchId: homeBranchId, branchId: branchId,
            destinationBranchId: destinationBranchId, itemType: itemType, callNumber: callNumber,
            state: Circulation.ItemState(ItemRecord.life(isLent: openLoanDueAt != nil, destination: destinationBranchId)),
            dueAtMs: openLoanDueAt ?? 0, title: title)
    }
}

extension Circulation.ItemState {
    /// The state's number in the contract.
    init(_ life: ItemLife.State) {
        switch life {
        case .available: self = .available
        case .onLoan: self = .onLoan
        case .inTransit: self = .inTransit
        }
    }
}

extension ItemHistoryRow: HistoryRow {}
