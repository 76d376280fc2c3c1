// What happens to an item that is scanned: its loan ends, and it goes to its shelf, to the next in the line, or to a person.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// A check-in at a branch. Valid inside one handler.
struct CheckIn {
    /// What came of it.
    struct Outcome {
        var item: ItemRecord
        /// The loan that ended; nil: the item was not on loan.
        var loan: LoanRow?
        /// The hold that the item is for; nil: none.
        var hold: HoldRow?
        let event: ItemLife.Event
        /// It was lost, missing or claimed to be returned.
        let wasFound: Bool
    }

    private let call: Call
    private let branch: Int64
    private let takesReturns: Bool
    private let at: Int64
    private let isOffline: Bool
    private let isReleased: Bool
    private let keepsClaim: Bool

    /// - Parameters:
    ///   - branch: where the item is.
    ///   - takesReturns: whether the service point takes returns.
    ///   - atMilliseconds: when, since 1970.
    ///   - isOffline: whether it is told late, so that nothing can forbid it.
    ///   - isReleased: whether staff say that the item is fit for lending.
    ///   - keepsClaim: whether the caller settles the item of work of a claim itself.
    init(
        _ call: Call, branch: Int64, takesReturns: Bool, atMilliseconds: Int64, isOffline: Bool = false, isReleased: Bool = false,
        keepsClaim: Bool = false
    ) {
        self.call = call
        self.branch = branch
        self.takesReturns = takesReturns
        at = atMilliseconds
        self.isOffline = isOffline
        self.isReleased = isReleased
        self.keepsClaim = keepsClaim
    }

    /// Checks an item in.
    /// - Parameters:
    ///   - item: as it is.
    ///   - loan: its open loan.
    /// - Throws: `POINT_TAKES_NO_RETURNS`; `StoreError`; a `Problem` of other plugins.
    func run(_ item: ItemRecord, _ loan: LoanRow?) throws -> Outcome {
        let holds = HoldRows(call)
        let state = item.life
        let kept = item.row.holdId == 0 ? nil : try holds.load(item.row.holdId)
        let isNew = try state.isFoundByAScan && HistoryRows(call).wasNeverMadeReady(item.row.itemId)
        let hold = isNew ? nil : try promised(item, kept, holds)
        let route = ReturnRoute(from: state, isNew: isNew, isReleased: isReleased, here: branch, home: item.row.homeBranchId, pickup: hold?.pickupBranchId)
        var back = item
        back.openLoan = nil
        back.row.branchId = branch
        back.row.destinationBranchId = route.destination
        back.row.seenAtMs = at
        back.row.seenTerminal = call.principal.terminal
        switch route.event {
        case .kept: break
        case .received: back.row.status = ItemLife.State.inProcess.stored
        default: back.row.status = 0
        }
        back.row.holdId = hold?.holdId ?? 0
        let ended = try move(item, to: back, loan, route.event)
        if let kept, kept.holdId != hold?.holdId { try holds.clear(kept) }
        let wasFound = state.isFoundByAScan
        if state == .claimedReturned, !keepsClaim { try ClaimWork(call).withdraw(item) }
        try tell(item, back, ended, route.event, wasFound: wasFound)
        let now = try hold.map { try holds.give(back, to: $0, at: branch) }
        return Outcome(item: back, loan: ended, hold: now, event: route.event, wasFound: wasFound)
    }

    /// The hold that the item is for: the one that it was on its way for, while that is open; else the next in the line.
    private func promised(_ item: ItemRecord, _ kept: HoldRow?, _ holds: HoldRows) throws -> HoldRow? {
        guard isReleased || !item.life.needsRelease else { return nil }
        if let kept, !kept.life.isClosed, kept.itemId == item.row.itemId { return kept }
        return item.isAwaited ? try holds.next(for: item) : nil
    }

    /// Ends the loan and writes the item.
    private func move(_ item: ItemRecord, to back: ItemRecord, _ loan: LoanRow?, _ event: ItemLife.Event) throws -> LoanRow? {
        let verdict = ItemLife.table.decide(from: item.life, event, by: call.actor) { guarded in
            .holds(guarded != .pointTakesReturns || takesReturns)
        }
        // What was given back offline is there, and only recorded as a conflict where the point takes nothing back.
        let isRecorded = isOffline && verdict.objections == [.guarded(.pointTakesReturns)]
        var ended: LoanRow?
        try call.move(
            verdict, history: item.history(loan: loan?.loanId ?? 0), atMilliseconds: at, isPast: isRecorded, refuse: { notReturnable($0) }
        ) {
            ended = try loan.map { try LoanRows(call).end($0, at: at, terminal: call.principal.terminal) }
            try ItemRows(call).move(back, before: item)
            return back.life
        }
        if isRecorded {
            let conflict = Circulation.Conflict(
                reason: Circulation.Reason.pointTakesNoReturns.name, barcode: item.row.barcode, readerId: loan?.readerId ?? 0,
                loanId: loan?.loanId ?? 0)
            try ConflictRows(call).insert(conflict, atMilliseconds: at)
        }
        return ended
    }

    /// Emits what happened.
    private func tell(_ item: ItemRecord, _ back: ItemRecord, _ ended: LoanRow?, _ event: ItemLife.Event, wasFound: Bool) throws {
        let items = ItemRows(call)
        if let ended { try LoanRows(call).emit("returned", ended, back) }
        if back.row.destinationBranchId == 0, item.row.destinationBranchId != 0 { try items.emit("arrived", back) }
        if back.row.destinationBranchId != 0, item.row.destinationBranchId == 0 || item.row.branchId != back.row.branchId {
            try items.emit("sent", back)
        }
        if event == .received { try items.emit("received", back) }
        if wasFound { try items.emit("found", back) }
        if event == .held, item.life != .onHoldShelf || item.row.holdId != back.row.holdId { try items.emit("held", back) }
    }

    /// What stands against a return: that the point takes none; all else is an error of the plugin.
    private func notReturnable(_ objection: Objection<ItemLife>) -> any Error {
        guard objection == .guarded(.pointTakesReturns) else { return ItemRows.notMovable(objection) }
        return Refusal(Circulation.Reason.pointTakesNoReturns, facts: ("service_point", call.principal.terminal))
    }
}
