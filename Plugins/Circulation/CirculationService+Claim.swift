// What staff do with an item that its reader says was returned.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import WorkMessages

extension CirculationService {
    func actOnClaim(_ request: Work.Act, _ call: Call) throws -> Work.Acted {
        try Self.validator.text(request.note, "note", charactersMax: CirculationLimits.noteCharactersMax)
        guard let action = ClaimWork.Action(rawValue: request.action) else {
            throw Self.validator.invalid("action", "it is none of " + ClaimWork.Action.allCases.map(\.rawValue).joined(separator: ", "))
        }
        guard request.inputs.isEmpty else { throw Self.validator.invalid("inputs", "\(action.rawValue) has none") }
        let work = ClaimWork(call)
        guard let loan = try request.key.split(separator: "/").first.flatMap({ Int64($0) }).flatMap({ try LoanRows(call).load(id: $0) }),
            let item = try ItemRows(call).load(id: loan.itemId), let made = try work.made(of: item), made.key == request.key
        else { throw Self.validator.invalid("key", "it is not the key of a claim") }
        guard item.life == .claimedReturned else {
            throw Refusal(Circulation.Reason.claimOver, facts: ("barcode", item.row.barcode), ("state", item.life.rawValue))
        }
        switch action {
        case .found:
            let here = try servicePoint(call)
            // The reader said so then, and was right.
            let at = min(call.nowMilliseconds, max(made.at, item.row.seenAtMs))
            _ = try CheckIn(call, branch: here.branchId, takesReturns: true, atMilliseconds: at, keepsClaim: true).run(item, loan)
        case .withReader: _ = try withReader(item, loan, keepsClaim: true, call)
        case .charge:
            var lost = item
            lost.row.status = ItemLife.State.lost.stored
            try move(item, to: lost, .lost, loan: loan.loanId, call)
            try ItemRows(call).emit("moved", lost)
        }
        return Work.Acted(itemId: try work.finish(request))
    }
}
