// Rows of holds as messages of the contract.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension HoldRow {
    /// The scope of a hold on a work, as a row keeps it.
    static let ofWork = Int64(Circulation.HoldScope.work.rawValue)

    /// Where it is in its life. A number that only a later version knows counts as over.
    var life: HoldLife.State { HoldLife.State(number: state) ?? .expired }

    /// The contract's message, without position and estimate.
    /// - Parameter barcode: of the item that is asked for, coming, ready or lent; empty: none.
    func message(barcode: String = "") -> Circulation.Hold {
        Circulation.Hold(
            holdId: holdId, readerId: readerId, scope: .init(rawValue: Int32(clamping: scope)), recordId: recordId, itemType: itemType,
            title: title, state: .init(rawValue: Int32(clamping: life.number)), pickupPoint: pickupPoint, pickupBranchId: pickupBranchId,
            placedAtMs: placedAtMs, notNeededAfterMs: notNeededAfterMs, suspendedUntilMs: suspendedUntilMs, groupId: groupId,
            barcode: barcode, readyAtMs: readyAtMs, shelfUntilMs: shelfUntilMs, closedAtMs: closedAtMs ?? 0, closedWhy: closedWhy,
            loanId: loanId, targetBranchId: targetBranchId,
            form: form == ElectronicHolds.anyForm ? .anyElectronicForm : .init(rawValue: Int32(clamping: form)), electronic: form != 0)
    }
}

extension HoldHistoryRow: HistoryRow {}
