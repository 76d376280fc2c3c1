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
            sets, call, category: reader.category, item: item.row, branch: loan.branchId, atMilliseconds: moment.at,
            lentAtMilliseconds: loan.lentAtMs)
        var new = try renewedDue(of: loan, to: reader, rules: rules, atMilliseconds: moment.at, call)
        var next = item.isAwaited ? try HoldRows(call).next(for: item) : nil
        if item.row.form != 0 {
            next = try ElectronicHolds(call).next(for: item.row.recordId, form: item.row.form)
            if let end = try LicenceRows(call).load(item: item.row.itemId)?.validUntilMs, end != 0 { new.due = min(new.due, end) }
        }
        let renewal = Decision.renewal(
            of: .init(
                state: loan.life, item: item.life, itemType: item.row.itemType, barcode: item.row.barcode,
                isAwaited: next.map { !reader.holds($0.readerId) } ?? false, renewals: loan.renewals, dueAt: loan.dueAtMs, newDueAt: new.due,
                zone: new.zone),
            by: reader, rules: rules, actor: call.actor, atMilliseconds: moment.at)
        if let objection = renewal.objection { throw Refusal(objection.reason, facts: objection.facts) }
        if item.row.form == 0 { try UndoRows(call).keep(loan) }
        let renewed = try loans.renew(renewal.verdict, loan, dueAt: new.due, rule: rules.winner?.code ?? "")
        item.openLoan?.dueAtMs = renewed.dueAtMs
        if item.row.form != 0 { try LicenceRows(call).schedule(renewed) }
        try loans.emit("renewed", renewed, item)
        return Circulation.RenewResponse(loan: renewed.message(item, atMilliseconds: call.nowMilliseconds))
    }
    /// When a loan would fall due that is renewed. A renewal comes from anywhere, a phone too: the days are those of the branch that lent.
    /// One that has no service point any more, or never opens again, has days without a calendar, which end as the loan's due day does.
    private func renewedDue(
        of loan: LoanRow, to reader: Readers.StandingResponse, rules: RuleBook, atMilliseconds: Int64, _ call: Call
    ) throws -> (due: Int64, zone: LocalZone?) {
        let period = rules.renewalPeriod
        let base = period.countsWholeDays ? loan.dueAtMs : atMilliseconds
        func opening(_ target: Int64) throws -> City.OpeningResponse {
            try City.Client(call).opening(City.OpeningRequest(branchId: loan.branchId, dueAtMs: target, emptyIfNone: true))
        }
        let asked = period.target(from: base, zone: rules.set?.zone)
        var branch = try opening(asked)
        guard branch.servicePointId != 0 else {
            let days = max(0, asked - loan.dueAtMs + Self.dayMilliseconds - 1) / Self.dayMilliseconds
            let end = loan.dueAtMs + days * Self.dayMilliseconds
            return (period.due(from: base, target: asked, closing: end, cardEnd: reader.expiresAtMs, zone: rules.set?.zone), rules.set?.zone)
        }
        let zone = LocalZone(branch.zone)
        let target = period.target(from: base, zone: zone)
        if target != asked { branch = try opening(target) }
        return (period.due(from: base, target: target, closing: branch.closesAtMs, cardEnd: reader.expiresAtMs, zone: zone), zone)
    }
}
