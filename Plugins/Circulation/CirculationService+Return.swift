// Checks in an item, from anyone, at any service point.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func `return`(_ request: Circulation.ReturnRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        var moment = moment(call)
        let (item, loan) = try itemWithLoan(call, barcode: request.barcode, moment)
        moment.follow(item)
        let here = try servicePoint(call)
        // The item was seen at a later time than this report's: the report moves nothing.
        guard item.row.seenAtMs <= moment.at else {
            return Circulation.ReturnResponse(item: item.message, loan: nil, sentHome: item.row.destinationBranchId != 0)
        }
        let loans = LoanRows(call)
        let items = ItemRows(call)
        var back = item
        back.openLoan = nil
        back.row.branchId = here.branchId
        back.row.destinationBranchId = here.branchId == item.row.homeBranchId ? 0 : item.row.homeBranchId
        back.row.seenAtMs = moment.at
        back.row.seenTerminal = call.principal.terminal
        // The one question that the table leaves: whether it is home.
        let event: ItemLife.Event = back.row.destinationBranchId == 0 ? .returned : .sent
        let verdict = ItemLife.table.decide(from: item.life, event, by: call.actor) { guarded in
            .holds(guarded != .pointTakesReturns || here.takesReturns)
        }
        var ended: LoanRow?
        // What was given back offline is there, and only recorded as a conflict where the point takes nothing back.
        let isRecorded = moment.timing == .offline && verdict.objections == [.guarded(.pointTakesReturns)]
        try call.move(
            verdict, history: item.history(loan: loan?.loanId ?? 0), atMilliseconds: moment.at, isPast: isRecorded,
            refuse: { Self.notReturnable($0, call) }
        ) {
            ended = try loan.map { try loans.end($0, at: moment.at, terminal: call.principal.terminal) }
            try items.move(back, before: item.position)
            return back.life
        }
        if isRecorded {
            let conflict = Circulation.Conflict(
                reason: Circulation.Reason.pointTakesNoReturns.name, barcode: request.barcode, readerId: loan?.readerId ?? 0,
                loanId: loan?.loanId ?? 0)
            try ConflictRows(call).insert(conflict, atMilliseconds: moment.at)
        }
        if let ended { try loans.emit("returned", ended, back) }
        if back.row.destinationBranchId == 0, item.row.destinationBranchId != 0 { try items.emit("arrived", back) }
        if back.row.destinationBranchId != 0, item.row.destinationBranchId == 0 || item.row.branchId != back.row.branchId {
            try items.emit("sent", back)
        }
        var answer = Circulation.ReturnResponse(
            item: back.message, loan: ended?.message(back, atMilliseconds: call.nowMilliseconds), sentHome: back.row.destinationBranchId != 0)
        if let ended, moment.at > ended.dueAtMs {
            answer.loan?.outcome = try outcome(of: ended, item.row, back: moment.at, isVisitCapped: true, call)
        }
        return answer
    }
    /// What stands against a return: that the point takes none; all else is an error of the plugin.
    private static func notReturnable(_ objection: Objection<ItemLife>, _ call: Call) -> any Error {
        guard objection == .guarded(.pointTakesReturns) else { return ItemRows.notMovable(objection) }
        return Refusal(Circulation.Reason.pointTakesNoReturns, facts: ("service_point", call.principal.terminal))
    }
}
