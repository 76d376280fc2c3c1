// Takes back what a desk did with an item last.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func undo(_ request: Circulation.UndoRequest, _ call: Call) throws -> Circulation.UndoResponse {
        guard let (item, open) = try ItemRows(call).loadWithLoan(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        guard item.row.form == 0 else {
            throw impossible(item, "", en: "it is an electronic copy; Return ends its loan", zh: "这是电子版，请用归还结束借阅")
        }
        let step = try lastStep(of: item, call)
        let undone: Undone
        switch step.event {
        case ItemLife.Event.lent.rawValue: undone = try undoLoan(item, open, step, call)
        case LoanLife.Event.renewed.rawValue: undone = try undoRenewal(item, open, step, call)
        case ItemLife.Event.returned.rawValue, ItemLife.Event.sent.rawValue, ItemLife.Event.held.rawValue:
            undone = try undoReturn(item, step, call)
        default: undone = try undoMove(item, open, step, call)
        }
        var told = step
        (told.person, told.requestKey) = (0, "")
        return Circulation.UndoResponse(
            undone: told, answer: undone.answer, loan: undone.loan?.message(undone.item, atMilliseconds: call.nowMilliseconds))
    }

    /// What came of an undone step.
    private struct Undone {
        var item: ItemRecord
        var loan: LoanRow?
        var answer: Circulation.ReturnResponse
    }

    /// What happened to an item last, where this desk did it, and lately.
    /// - Throws: `UNDO_NOT_POSSIBLE`.
    private func lastStep(of item: ItemRecord, _ call: Call) throws -> Circulation.HistoryEntry {
        guard let last = try HistoryRows(call).page(item: item.row.itemId, before: .beforeAllDescending(), limit: 1).first else {
            throw impossible(item, "", en: "nothing happened to the item yet", zh: "该册尚无办理记录")
        }
        guard last.method != call.methodName else {
            throw impossible(item, last.event, en: "the last step was taken back already", zh: "最后一步已撤销")
        }
        guard UndoStep.methods.contains(last.method) else {
            throw impossible(
                item, last.event, en: "what happened last is no step of a desk, but \(last.event) by \(last.method)",
                zh: "最后一步不是工作台办理，而是 \(last.method) 的 \(last.event)")
        }
        guard last.terminal == call.principal.terminal else {
            throw impossible(item, last.event, en: "the last step was done at \(last.terminal), not here", zh: "最后一步在 \(last.terminal) 办理，不在本工作台")
        }
        guard last.person == 0 || last.person == call.principal.person else {
            throw impossible(item, last.event, en: "somebody else did the last step here", zh: "最后一步由他人在本工作台办理")
        }
        guard last.recordedAtMs >= call.nowMilliseconds - CirculationLimits.undoMillisecondsMax else {
            throw impossible(
                item, last.event, en: "it is longer ago than \(CirculationLimits.undoMillisecondsMax / 1000) seconds",
                zh: "已超过 \(CirculationLimits.undoMillisecondsMax / 1000) 秒")
        }
        return last
    }

    private func impossible(_ item: ItemRecord, _ event: String, en: String, zh: String) -> Refusal {
        Refusal(Circulation.Reason.undoNotPossible, facts: ("barcode", item.row.barcode), ("why", en), ("event", event)).inChinese("why", zh)
    }

    /// The loan ends, and the item goes where it would go when it is returned here.
    private func undoLoan(_ item: ItemRecord, _ open: LoanRow?, _ step: Circulation.HistoryEntry, _ call: Call) throws -> Undone {
        guard let open, open.loanId == step.loanId else {
            throw impossible(item, step.event, en: "the loan has ended", zh: "该次借出已结束")
        }
        guard UndoStep.shelves.contains(step.from) else {
            throw impossible(item, step.event, en: "the item was not on a shelf before", zh: "借出前该册不在架上")
        }
        guard try !UndoRows(call).hasFilledAHold(open) else {
            throw impossible(
                item, step.event, en: "the loan has filled the reader's hold; take the item back, and place the hold again",
                zh: "该次借出已满足读者的预约，请还书后重新预约")
        }
        let done = try CheckIn(
            call, branch: open.branchId, takesReturns: true, atMilliseconds: max(call.nowMilliseconds, item.row.seenAtMs)
        ).run(item, open)
        return Undone(item: done.item, loan: done.loan, answer: try response(done, call))
    }

    /// The loan is open again, and the item as it was while it was on loan. Who got the item meanwhile waits again.
    private func undoReturn(_ item: ItemRecord, _ step: Circulation.HistoryEntry, _ call: Call) throws -> Undone {
        let before = ItemLife.State(rawValue: step.from)
        guard step.loanId != 0 else {
            guard let before, before.stored != 0 else {
                throw impossible(item, step.event, en: "the item was not on loan, and it is where it was scanned", zh: "该册原未借出，且就在扫描处")
            }
            return try moveBack(item, to: before, step, call)
        }
        let rows = LoanRows(call)
        guard let loan = try rows.load(id: step.loanId), loan.returnedAtMs != nil, item.openLoan == nil else {
            throw impossible(item, step.event, en: "the item is on loan again", zh: "该册已再次借出")
        }
        let reopened = try UndoRows(call).reopen(loan)
        try Suspensions(call).takeBack(loan)
        var lent = item
        lent.openLoan = LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs)
        (lent.row.branchId, lent.row.destinationBranchId, lent.row.status, lent.row.holdId) = (loan.branchId, 0, 0, 0)
        (lent.row.seenAtMs, lent.row.seenTerminal) = (max(call.nowMilliseconds, item.row.seenAtMs), call.principal.terminal)
        try move(item, to: lent, .undone, loan: loan.loanId, call)
        if let hold = item.row.holdId == 0 ? nil : try HoldRows(call).load(item.row.holdId) { try HoldRows(call).release(hold) }
        if before == .lost || before == .claimedReturned, let before {
            var away = lent
            away.row.status = before.stored
            try move(lent, to: away, before == .lost ? .lost : .claimed, loan: loan.loanId, call)
            if before == .claimedReturned { try ClaimWork(call).add(away) }
            lent = away
        }
        try rows.emit("undone", reopened, lent)
        return Undone(item: lent, loan: reopened, answer: Circulation.ReturnResponse(item: lent.message))
    }

    private func undoRenewal(_ item: ItemRecord, _ open: LoanRow?, _ step: Circulation.HistoryEntry, _ call: Call) throws -> Undone {
        let rows = UndoRows(call)
        guard let open, open.loanId == step.loanId, let renewal = try rows.renewal(of: open), renewal.recordedAtMs == step.recordedAtMs else {
            throw impossible(item, step.event, en: "the loan has ended, or was renewed by an earlier version", zh: "该次借阅已结束，或由旧版本续借")
        }
        let before = try rows.takeBack(renewal, of: open)
        var item = item
        item.openLoan?.dueAtMs = before.dueAtMs
        try LoanRows(call).emit("undone", before, item)
        try DueRows(call).schedule(branch: before.branchId, atMilliseconds: call.nowMilliseconds)
        return Undone(item: item, loan: before, answer: Circulation.ReturnResponse(item: item.message))
    }

    /// The item is again what it was: with the reader, or fit for lending. What staff kept back before they keep back in its state of now.
    private func undoMove(_ item: ItemRecord, _ open: LoanRow?, _ step: Circulation.HistoryEntry, _ call: Call) throws -> Undone {
        if step.from == ItemLife.State.onLoan.rawValue, let open {
            let back = try withReader(item, open, call)
            return Undone(item: back, loan: open, answer: Circulation.ReturnResponse(item: back.message))
        }
        guard step.from != step.to else {
            throw impossible(item, step.event, en: "the scan changed nothing: the item stays \(step.to)", zh: "该次扫描未作改动")
        }
        guard step.event != ItemLife.Event.received.rawValue || step.loanId == 0 else {
            throw impossible(
                item, step.event, en: "its first loan has ended and it is made ready; lend it anew if the reader has it", zh: "首借已结束，正在加工；如仍在读者处请重新借出")
        }
        guard UndoStep.shelves.contains(step.from) else {
            throw impossible(item, step.event, en: "staff kept it back before, too, as \(step.from); move it by hand", zh: "该册原已停止流通，请手工改回")
        }
        let here = try servicePoint(call)
        let done = try CheckIn(
            call, branch: here.branchId, takesReturns: true, atMilliseconds: max(call.nowMilliseconds, item.row.seenAtMs), isReleased: true
        ).run(item, open)
        try ItemRows(call).emit("moved", done.item)
        return Undone(item: done.item, loan: nil, answer: try response(done, call))
    }

    /// An item that a scan or staff have put on the shelf is again in the state in which staff kept it back.
    private func moveBack(_ item: ItemRecord, to state: ItemLife.State, _ step: Circulation.HistoryEntry, _ call: Call) throws -> Undone {
        guard let event = UndoStep.event(to: state), ItemLife.table.decide(from: item.life, event, by: call.actor).objections.isEmpty else {
            throw impossible(item, step.event, en: "an item can't go from there to \(state.rawValue)", zh: "该册不能由当前状态改回")
        }
        var back = item
        (back.row.status, back.row.destinationBranchId, back.row.holdId) = (state.stored, 0, 0)
        try move(item, to: back, event, loan: 0, call)
        if let hold = item.row.holdId == 0 ? nil : try HoldRows(call).load(item.row.holdId) { try HoldRows(call).release(hold) }
        try ItemRows(call).emit("moved", back)
        return Undone(item: back, loan: nil, answer: Circulation.ReturnResponse(item: back.message, sortTo: .staff))
    }

    /// A reader has after all what was lost or claimed to be returned.
    /// - Parameter keepsClaim: whether the caller settles the item of work of a claim itself.
    /// - Throws: `ITEM_STATE_FORBIDS`.
    func withReader(_ item: ItemRecord, _ loan: LoanRow, keepsClaim: Bool = false, _ call: Call) throws -> ItemRecord {
        var back = item
        back.row.status = 0
        if item.life == .claimedReturned, !keepsClaim { try ClaimWork(call).withdraw(item) }
        try move(item, to: back, .keptByReader, loan: loan.loanId, call)
        try ItemRows(call).emit("moved", back)
        return back
    }

    /// Moves an item in its life, with a row of its history.
    func move(_ item: ItemRecord, to moved: ItemRecord, _ event: ItemLife.Event, loan: Int64, _ call: Call) throws {
        let verdict = ItemLife.table.decide(from: item.life, event, by: call.actor) { guarded in
            .holds(guarded != .hasLoan || item.openLoan != nil)
        }
        try call.move(
            verdict, history: item.history(loan: loan), atMilliseconds: call.nowMilliseconds, isPast: false, refuse: { Self.forbidden($0, item) }
        ) {
            try ItemRows(call).move(moved, before: item)
            return moved.life
        }
    }
}

/// Which steps can be taken back.
private enum UndoStep {
    /// By which methods a desk takes them.
    static let methods: Set<String> = [
        "Circulation/Borrow", "Circulation/Return", "Circulation/CheckIn", "Circulation/Renew", "Circulation/MoveItem", "Circulation/UseInHouse",
    ]
    /// Where an item was that nobody had, and staff did not keep back.
    static let shelves: Set<String> = Set([ItemLife.State.available, .inTransit, .onHoldShelf].map(\.rawValue))

    /// What brings an item into a state in which staff keep it back.
    static func event(to state: ItemLife.State) -> ItemLife.Event? {
        switch state {
        case .lost: .lost
        case .missing: .missing
        case .damaged: .damaged
        case .inRepair: .repairBegun
        case .withdrawn: .withdrawn
        case .onOrder: .ordered
        case .inProcess: .received
        case .claimedReturned, .available, .onLoan, .onFirstLoan, .inTransit, .onHoldShelf: nil
        }
    }
}
