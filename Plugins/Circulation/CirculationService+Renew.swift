// Renews a loan: moves its due date.

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
        guard let loan = open, reader.holds(loan.readerId) else {
            throw Refusal(Circulation.Reason.notOnLoanToReader, facts: ("barcode", request.barcode))
        }
        let rules = try RuleBook(
            call, category: reader.category, itemType: item.row.itemType, branch: loan.branchId, atMilliseconds: moment.at)
        func renewal(_ event: LoanLife.Event) throws -> Verdict<LoanLife> {
            let renewal = Decision.renewal(
                of: loan.life, event, by: reader, itemType: item.row.itemType, renewals: loan.renewals, rules: rules,
                actor: call.actor, atMilliseconds: moment.at)
            if let objection = renewal.objection { throw Refusal(objection.reason, facts: objection.facts) }
            return renewal.verdict
        }
        var verdict = try renewal(.renewed)
        // A renewal comes from anywhere, a phone too: the days are those of the branch that lent.
        let due = try City.Client(call).opening(
            City.OpeningRequest(branchId: loan.branchId, dueAtMs: moment.at + rules.days * Self.dayMilliseconds)
        ).closesAtMs
        if due <= loan.dueAtMs { verdict = try renewal(.renewedInPlace) }
        let renewed = try loans.renew(verdict, loan, dueAt: max(due, loan.dueAtMs), rule: rules.winner?.code ?? "")
        item.openLoan?.dueAtMs = renewed.dueAtMs
        try loans.emit("renewed", renewed, item)
        return Circulation.RenewResponse(loan: renewed.message(item, atMilliseconds: call.nowMilliseconds))
    }
}
