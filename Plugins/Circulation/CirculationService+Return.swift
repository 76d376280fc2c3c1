// Taking back, from anyone, anywhere.

internal import CirculationMessages
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func `return`(_ request: Circulation.ReturnRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        var moment = moment(call)
        let (item, loan) = try itemWithLoan(call, barcode: request.barcode, moment)
        moment.follow(item)
        let here = try servicePoint(call)
        // Something is known that happened later: this news moves nothing any more.
        guard item.seenAt <= moment.at else {
            return Circulation.ReturnResponse(item: item.message, loan: nil, sentHome: item.destination != 0)
        }
        let loans = LoanRows(call)
        let items = ItemRows(call)
        let ended = try loan.map { try loans.end($0, at: moment.at, terminal: call.principal.terminal) }
        var back = item
        back.openLoan = nil
        back.branch = here.branchId
        back.destination = here.branchId == item.home ? 0 : item.home
        back.seenAt = moment.at
        back.seenTerminal = call.principal.terminal
        try items.move(back, before: item.position)
        if let ended { try loans.emit("returned", ended, back) }
        if back.destination == 0, item.destination != 0 { try items.emit("arrived", back) }
        if back.destination != 0, item.destination == 0 || item.branch != back.branch {
            try items.emit("sent", back)
        }
        return Circulation.ReturnResponse(
            item: back.message, loan: ended?.message(back), sentHome: back.destination != 0)
    }
}
