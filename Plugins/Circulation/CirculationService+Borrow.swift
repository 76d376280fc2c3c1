// Lending. An item that is in a reader's hands is lent wherever it ought to be: one in transit is lent too.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func borrow(_ request: Circulation.BorrowRequest, _ call: Call) throws -> Circulation.BorrowResponse {
        var moment = moment(call)
        let item = try item(call, barcode: request.barcode, card: request.card, moment)
        moment.follow(item)
        let reader = try borrower(call, request, moment)
        let terms = try LoanTerms(self, call, item: item, category: reader.category, atMilliseconds: moment.at)
        let decision = try decision(call, item: item, reader: reader, rules: terms.rules, atMilliseconds: moment.at)
        if let objection = decision.refusing(moment.timing) { throw Refusal(objection.reason, facts: objection.facts) }

        let rule = terms.rules.winner
        let loan = LoanRecord(
            id: try call.newID(), item: item.id, reader: reader.readerId, category: reader.category,
            branch: terms.branch, lentAt: moment.at, dueAt: terms.dueAt, rule: rule?.code ?? "",
            lentTerminal: call.principal.terminal)
        let made =
            item.seenAt > moment.at
            ? try lendEarlier(loan, item, call) : try lend(loan, item, call)
        for objection in decision.objections {
            try record(objection, loan: made.loan, against: made.other, rule: rule?.code ?? "", item, call)
        }
        return Circulation.BorrowResponse(
            loan: made.loan.message(made.item),
            openLoans: UInt32(clamping: decision.openLoans + made.openLoansMore),
            loansMax: rule?.loansMax ?? 0, conflicts: decision.objections.map(\.reason.name))
    }

    /// What the rules say of a loan, with the reader's open loans counted inside this transaction.
    /// - Throws: `StoreError`.
    func decision(
        _ call: Call, item: ItemRecord, reader: Readers.StandingResponse, rules: RuleBook, atMilliseconds: Int64
    ) throws -> Decision {
        Decision(
            item: .init(
                barcode: item.barcode, type: item.type, openLoanDueAt: item.openLoan == nil ? nil : item.dueAt),
            reader: reader, openLoans: try LoanRows(call).open(of: reader.readerId), rules: rules,
            atMilliseconds: atMilliseconds)
    }

    /// A loan that was made, the item after it, and the loan that stood against it.
    private struct Made {
        var loan: LoanRecord
        var item: ItemRecord
        var other: LoanRecord?
        /// How many more open loans the reader has now.
        var openLoansMore: Int64
    }

    /// Lends. A loan that is still open (only where this one happened already) ends as of now.
    private func lend(_ loan: LoanRecord, _ item: ItemRecord, _ call: Call) throws -> Made {
        let loans = LoanRows(call)
        let items = ItemRows(call)
        var other: LoanRecord?
        if let open = item.openLoan, let old = try loans.load(id: open) {
            var returned = item
            returned.openLoan = nil
            let ended = try loans.end(old, at: loan.lentAt, terminal: loan.lentTerminal)
            try loans.emit("returned", ended, returned)
            other = ended
        }
        var lent = item
        lent.branch = loan.branch
        lent.destination = 0
        lent.seenAt = loan.lentAt
        lent.seenTerminal = loan.lentTerminal
        lent.openLoan = loan.id
        lent.dueAt = loan.dueAt
        try loans.insert(loan)
        try items.move(lent, before: item.position)
        if item.destination != 0, item.destination == loan.branch { try items.emit("arrived", lent) }
        try loans.emit("lent", loan, lent)
        return Made(loan: loan, item: lent, other: other, openLoansMore: other?.reader == loan.reader ? 0 : 1)
    }

    /// Lends in the past: the item was seen since, so that the loan had ended by then.
    private func lendEarlier(_ loan: LoanRecord, _ item: ItemRecord, _ call: Call) throws -> Made {
        let loans = LoanRows(call)
        var loan = loan
        loan.returnedAt = item.seenAt
        loan.returnedTerminal = item.seenTerminal
        try loans.insert(loan)
        try loans.emit("lent", loan, item)
        try loans.emit("returned", loan, item)
        let other = try item.openLoan.flatMap { try loans.load(id: $0) }
        return Made(loan: loan, item: item, other: other, openLoansMore: 0)
    }

    private func record(
        _ objection: Decision.Objection, loan: LoanRecord, against other: LoanRecord?, rule: String, _ item: ItemRecord,
        _ call: Call
    ) throws {
        var conflict = Circulation.Conflict(
            reason: objection.reason.name, barcode: item.barcode, readerId: loan.reader, loanId: loan.id, rule: rule)
        if objection.reason == .itemOnLoan, let other {
            conflict.otherLoanId = other.id
            conflict.otherReaderId = other.reader
        }
        try ConflictRows(call).insert(conflict, atMilliseconds: loan.lentAt)
    }
}
