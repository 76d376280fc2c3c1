// Checks out an item, including one in transit: the reader has it in their hands.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    /// What staff need who lend what is kept for somebody else.
    static let overrideRight = "circulation.override"

    func borrow(_ request: Circulation.BorrowRequest, _ call: Call) throws -> Circulation.BorrowResponse {
        guard request.recordId == 0 else { return try borrowElectronic(request, call) }
        var moment = moment(call)
        let item = try item(call, barcode: request.barcode, card: request.card, moment)
        moment.follow(item)
        // Copies under a licence are lent by their record, to whoever comes first.
        guard item.row.form == 0 else { throw Self.validator.invalid("barcode", "it is of an electronic copy; name its record_id") }
        let reader = try borrower(call, request, moment)
        let terms = try LoanTerms(self, call, item: item, reader: reader, atMilliseconds: moment.at)
        let kept = item.row.holdId == 0 ? nil : try HoldRows(call).load(item.row.holdId)
        let decision = try decision(
            call, item: item, kept: standsAgainst(kept, reader), reader: reader, rules: terms.rules,
            at: .init(code: call.principal.terminal, lends: terms.lends), by: call.actor, atMilliseconds: moment.at)
        let isOverridden = try isOverridden(request, call)
        if let objection = decision.firstRefusal(moment.timing, isOverridden: isOverridden) { throw try refusal(objection, item, reader, call) }

        let rule = terms.rules.winner
        let loan = LoanRow(
            loanId: try call.newID(), itemId: item.row.itemId, readerId: reader.readerId, category: reader.category,
            branchId: terms.branch, lentAtMs: moment.at, dueAtMs: terms.dueAt, rule: rule?.code ?? "",
            lentAtTerminal: call.principal.terminal, shared: !reader.recordIds.isEmpty)
        let made =
            item.row.seenAtMs > moment.at
            ? try lendEarlier(loan, item, call) : try lend(loan, item, decision.verdict, to: reader, call)
        if made.loan.returnedAtMs == nil, item.isAwaited || kept != nil { try settleHolds(kept, made.loan, item, reader, call) }
        for objection in decision.objections {
            try record(
                objection, loan: made.loan, against: made.other, rule: rule?.code ?? "", item, override: isOverridden ? request.overrideReason : "", call)
        }
        // An item is nearly always lent where it was seen last, which was read with it.
        if !item.isBranchSwept || terms.branch != item.row.branchId { try DueRows(call).begin(branch: terms.branch) }
        return Circulation.BorrowResponse(
            loan: made.loan.message(made.item, atMilliseconds: call.nowMilliseconds),
            openLoans: UInt32(clamping: decision.openLoans + made.openLoansMore),
            loansMax: rule?.loansMax ?? 0, conflicts: decision.objections.map(\.reason.name))
    }

    /// The refusal of a loan. A reader who scans what they have on loan is told so.
    private func refusal(
        _ objection: Decision.Objection, _ item: ItemRecord, _ reader: Readers.StandingResponse, _ call: Call
    ) throws -> Refusal {
        guard objection.reason == .itemOnLoan, let open = item.openLoan, let loan = try LoanRows(call).load(id: open.loanId),
            reader.holds(loan.readerId)
        else { return Refusal(objection.reason, facts: objection.facts) }
        return Refusal(
            Circulation.Reason.onLoanToReader, facts: ("barcode", item.row.barcode), ("due_at_ms", "\(loan.dueAtMs)"))
    }

    /// The rules' decision on a loan, with the reader's open loans counted inside this transaction.
    /// - Throws: `StoreError`.
    func decision(
        _ call: Call, item: ItemRecord, kept: HoldRow?, reader: Readers.StandingResponse, rules: RuleBook, at point: Decision.Point?,
        by actor: Actors, atMilliseconds: Int64, isExplained: Bool = false
    ) throws -> Decision {
        let openLoans = try LoanRows(call).open(of: reader)
        return Decision(
            item: .init(
                barcode: item.row.barcode, type: item.row.itemType, state: item.life, openLoanDueAt: item.openLoan?.dueAtMs,
                otherHold: kept?.holdId),
            reader: reader, openLoans: openLoans, rules: rules, limits: try limits(call, of: reader, rules: rules, isExplained: isExplained), at: point,
            by: actor, atMilliseconds: atMilliseconds)
    }

    /// The hold that an item is kept for, where that stands against a loan: it is open, and somebody else's.
    func standsAgainst(_ kept: HoldRow?, _ reader: Readers.StandingResponse) -> HoldRow? {
        guard let kept, !kept.life.isClosed, !reader.holds(kept.readerId) else { return nil }
        return kept
    }

    /// Whether staff lend against rules, with a reason.
    /// - Throws: `OVERRIDE_NOT_ALLOWED`, `FIELD_INVALID`.
    private func isOverridden(_ request: Circulation.BorrowRequest, _ call: Call) throws -> Bool {
        guard !request.overrideReason.isEmpty else { return false }
        try Self.validator.requiredText(request.overrideReason, "override_reason", charactersMax: HoldLimits.reasonCharactersMax)
        guard call.staffMay(Self.overrideRight) else {
            throw Refusal(Circulation.Reason.overrideNotAllowed, facts: ("right", Self.overrideRight))
        }
        return true
    }

    /// What a loan means for holds: the reader's is filled, one of somebody else waits again.
    func settleHolds(
        _ kept: HoldRow?, _ loan: LoanRow, _ item: ItemRecord, _ reader: Readers.StandingResponse, _ call: Call
    ) throws {
        let holds = HoldRows(call)
        if let kept, !kept.life.isClosed, reader.holds(kept.readerId) { return try holds.fill(kept, loan, item) }
        if let kept { try holds.release(kept) }
        if item.isAwaited, let own = try holds.fillable(by: item, of: reader) { try holds.fill(own, loan, item) }
    }

    /// A new loan, its item afterwards, and the other loan of the item that was open.
    struct Made {
        var loan: LoanRow
        var item: ItemRecord
        var other: LoanRow?
        /// How many more open loans the reader has now.
        var openLoansMore: Int64
    }

    /// Inserts the loan. An open loan of the item, which only a backdated loan can meet, ends when this one begins.
    func lend(
        _ loan: LoanRow, _ item: ItemRecord, _ verdict: Verdict<ItemLife>, to person: Readers.StandingResponse, _ call: Call
    ) throws -> Made {
        let loans = LoanRows(call)
        let items = ItemRows(call)
        var other: LoanRow?
        if let open = item.openLoan, let old = try loans.load(id: open.loanId) {
            var returned = item
            returned.openLoan = nil
            let ended = try loans.end(old, at: loan.lentAtMs, terminal: loan.lentAtTerminal)
            try loans.emit("returned", ended, returned)
            other = ended
        }
        var lent = item
        lent.row.branchId = loan.branchId
        lent.row.destinationBranchId = 0
        lent.row.seenAtMs = loan.lentAtMs
        lent.row.seenTerminal = loan.lentAtTerminal
        (lent.row.status, lent.row.holdId) = (0, 0)
        lent.openLoan = LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs)
        // What stands against it was refused before, or has happened.
        try call.move(
            verdict, history: item.history(loan: loan.loanId), atMilliseconds: loan.lentAtMs, isPast: true, refuse: ItemRows.notMovable
        ) {
            try loans.insert(loan, .lent)
            try items.move(lent, before: item)
            return lent.life
        }
        if item.row.destinationBranchId != 0, item.row.destinationBranchId == loan.branchId { try items.emit("arrived", lent) }
        try loans.emit("lent", loan, lent)
        return Made(loan: loan, item: lent, other: other, openLoansMore: 1 - (other.map { person.holds($0.readerId) ? 1 : 0 } ?? 0))
    }

    /// Inserts a backdated loan that has ended already: the item was seen elsewhere since.
    private func lendEarlier(_ loan: LoanRow, _ item: ItemRecord, _ call: Call) throws -> Made {
        let loans = LoanRows(call)
        var loan = loan
        loan.returnedAtMs = item.row.seenAtMs
        loan.returnedAtTerminal = item.row.seenTerminal
        try loans.insert(loan, .reported, history: item.history(loan: loan.loanId))
        try loans.emit("lent", loan, item)
        try loans.emit("returned", loan, item)
        let other = try item.openLoan.flatMap { try loans.load(id: $0.loanId) }
        return Made(loan: loan, item: item, other: other, openLoansMore: 0)
    }

    func record(
        _ objection: Decision.Objection, loan: LoanRow, against other: LoanRow?, rule: String, _ item: ItemRecord, override: String, _ call: Call
    ) throws {
        var conflict = Circulation.Conflict(
            reason: objection.reason.name, barcode: item.row.barcode, readerId: loan.readerId, loanId: loan.loanId, rule: rule)
        if objection.reason == .itemOnLoan, let other {
            conflict.otherLoanId = other.loanId
            conflict.otherReaderId = other.readerId
        }
        try ConflictRows(call).insert(conflict, atMilliseconds: loan.lentAtMs, override: override)
    }
}
