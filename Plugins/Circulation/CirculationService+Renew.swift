// Moving due dates on.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func renew(_ request: Circulation.RenewRequest, _ call: Call) throws -> Circulation.RenewResponse {
        let moment = moment(call)
        guard case (var item, let open)? = try ItemRows(call).loadWithLoan(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        let reader = try standing(call, card: request.card)
        let loans = LoanRows(call)
        guard let loan = open, loan.readerId == reader.readerId else {
            throw Refusal(Circulation.Reason.notOnLoanToReader, facts: ("barcode", request.barcode))
        }
        if let objection = Decision.objections(to: reader, atMilliseconds: moment.at).first {
            throw Refusal(objection.reason, facts: objection.facts)
        }
        let book = try RuleBook(call, category: reader.category, itemType: item.row.itemType, branch: loan.branchId)
        guard let rule = book.winner, rule.lendable else {
            throw Refusal(
                Circulation.Reason.noRule, facts: ("category", reader.category), ("item_type", item.row.itemType))
        }
        guard loan.renewals < Int64(rule.renewalsMax) else {
            throw Refusal(
                Circulation.Reason.renewalLimitReached, facts: ("rule", rule.code), ("limit", "\(rule.renewalsMax)"))
        }
        // A renewal comes from anywhere, a phone too: the days are those of the branch that lent.
        let due = try City.Client(call).opening(
            City.OpeningRequest(branchId: loan.branchId, dueAtMs: moment.at + Int64(rule.days) * Self.dayMilliseconds)
        ).closesAtMs
        let renewed = try loans.renew(loan, dueAt: max(due, loan.dueAtMs), rule: rule.code)
        item.openLoan?.dueAtMs = renewed.dueAtMs
        try loans.emit("renewed", renewed, item)
        return Circulation.RenewResponse(loan: renewed.message(item))
    }
}
