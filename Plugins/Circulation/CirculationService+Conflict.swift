// The handlers that settle conflicts: the actions of their items of work, and the plain one of before.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import WorkMessages

extension CirculationService {
    func settleConflict(_ request: Circulation.SettleConflictRequest, _ call: Call) throws -> Circulation.Conflict {
        try Self.validator.text(request.note, "note", charactersMax: CirculationLimits.noteCharactersMax)
        let rows = ConflictRows(call)
        guard let row = try rows.load(request.conflictId) else {
            throw Refusal(Circulation.Reason.conflictUnknown, facts: ("conflict_id", "\(request.conflictId)"))
        }
        try mustBeOpen(row, call)
        let settled = try rows.settle(row, note: request.note)
        try ConflictWork(call).withdraw(row, note: request.note)
        return settled
    }

    func actOnConflict(_ request: Work.Act, _ call: Call) throws -> Work.Acted {
        let request = try ConflictAction(request)
        let rows = ConflictRows(call)
        guard let row = try rows.load(request.conflict) else {
            throw Refusal(Circulation.Reason.conflictUnknown, facts: ("conflict_id", "\(request.conflict)"))
        }
        try mustBeOpen(row, call)
        // Refused before anything is written: a refusal keeps what was.
        let reversed = request.action == .reverse ? try loanToReverse(row, call) : nil
        _ = try rows.settle(row, note: request.note, action: request.action.rawValue, charged: request.charged)
        if let reversed { try reverse(reversed.loan, reversed.item, call) }
        return Work.Acted(itemId: try ConflictWork(call).finish(row, request))
    }

    func actOnConflicts(_ request: Work.Act, _ call: Call) throws -> Work.Acted { try actOnConflict(request, call) }

    func addConflictWork(_ request: Circulation.AddConflictWorkRequest, _ call: Call) throws -> Circulation.AddConflictWorkResponse {
        Circulation.AddConflictWorkResponse(added: UInt32(clamping: try ConflictRows(call).adopt()))
    }

    /// Refuses what is settled. A daemon of the release before settles a conflict and knows nothing of its item of work, which is
    /// withdrawn here: a refusal keeps what was written.
    /// - Throws: `CONFLICT_SETTLED`, `StoreError`.
    private func mustBeOpen(_ row: ConflictRow, _ call: Call) throws {
        guard row.life != .open else { return }
        try ConflictWork(call).withdraw(row, note: row.note)
        throw Refusal(
            Circulation.Reason.conflictSettled,
            facts: ("conflict_id", "\(row.conflictId)"), ("settled_at_ms", "\(row.settledAtMs ?? 0)"))
    }

    /// The open loan that was made of a conflict, with its item.
    /// - Throws: `CONFLICT_NOT_REVERSIBLE`, `StoreError`.
    private func loanToReverse(_ row: ConflictRow, _ call: Call) throws -> (loan: LoanRow, item: ItemRecord) {
        guard let (item, loan) = try ItemRows(call).loadWithLoan(barcode: row.barcode), let loan, row.loanId != 0, loan.loanId == row.loanId
        else { throw Refusal(Circulation.Reason.conflictNotReversible, facts: ("conflict_id", "\(row.conflictId)")) }
        return (loan, item)
    }

    /// Ends a loan as if the item were checked in where it was seen last.
    private func reverse(_ loan: LoanRow, _ item: ItemRecord, _ call: Call) throws {
        _ = try CheckIn(call, branch: item.row.branchId, takesReturns: true, atMilliseconds: max(call.nowMilliseconds, item.row.seenAtMs))
            .run(item, loan)
    }
}
