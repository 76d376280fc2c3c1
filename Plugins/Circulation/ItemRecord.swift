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
    /// Whether somebody has a hold that an item of the record can fill; false where nobody asked.
    var isAwaited = false

    /// Where a reader finds it counted.
    struct Position: Equatable {
        var record: Int64
        var branch: Int64
        var isAvailable: Bool
        /// Whether it is one of the stock.
        var isCounted: Bool
    }

    var position: Position {
        let life = life
        return Position(record: row.recordId, branch: row.branchId, isAvailable: life == .available, isCounted: life != .withdrawn)
    }

    /// Where it is in its life.
    var life: ItemLife.State {
        ItemLife.State(stored: row.status, isLent: openLoan != nil, isGoing: row.destinationBranchId != 0, isHeld: row.holdId != 0)
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
            version: row.version, holdId: row.holdId)
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
            state: Circulation.ItemState(
                ItemLife.State(stored: status, isLent: openLoanDueAt != nil, isGoing: destinationBranchId != 0, isHeld: holdId != 0)),
            dueAtMs: openLoanDueAt ?? 0, title: title)
    }
}

extension Circulation.ItemState {
    /// The state's number in the contract.
    init(_ life: ItemLife.State) {
        switch life {
        case .available: self = .available
        case .onLoan, .onFirstLoan: self = .onLoan
        case .inTransit: self = .inTransit
        case .onHoldShelf: self = .onHoldShelf
        case .onOrder: self = .onOrder
        case .inProcess: self = .inProcess
        case .claimedReturned: self = .claimedReturned
        case .lost: self = .lost
        case .missing: self = .missing
        case .damaged: self = .damaged
        case .inRepair: self = .inRepair
        case .withdrawn: self = .withdrawn
        }
    }
}

extension ItemHistoryRow: HistoryRow {}
