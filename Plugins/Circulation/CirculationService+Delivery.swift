// The handlers that Delivery calls: an item is kept for a reader to whom it is brought, and lent once the reader has it.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func reserveItem(_ request: Circulation.ReserveItemRequest, _ call: Call) throws -> Circulation.Hold {
        let item = try delivered(request.barcode, call)
        guard item.life == .available else { throw Self.stateForbids(item) }
        let reader = try Readers.Client(call).standing(.init(readerId: request.readerId))
        let holds = HoldRows(call)
        let work = try HoldTargets(call).work(of: item.row.recordId, isWhole: false)
        let point = try pickupPoint(request.pickupPoint, call)
        let open = try holds.open(of: reader)
        let now = call.nowMilliseconds
        let rules = try RuleBook(
            sets, call, category: reader.category, item: item.row, branch: item.row.homeBranchId, atMilliseconds: now)
        let twin = open.first { $0.overlaps(work, record: item.row.recordId, type: "", item: item.row.itemId) }
        // It stands on a shelf, and is fetched for this reader: rules that want it to be borrowed there do not count.
        let subject = HoldDecision.Subject(
            itemType: item.row.itemType, isAllowed: rules.letsHold, twin: twin?.holdId,
            loan: try holds.loan(of: [item.row.recordId], to: reader), openHolds: Int64(open.count),
            openHoldsMax: rules.values?.holdsMax.map { Int64($0) } ?? HoldLimits.openHoldsMax, point: request.pickupPoint,
            pointKeeps: point.keeps)
        let decision = HoldDecision(subject, .placed, reader: reader, rules: rules, by: call.actor, atMilliseconds: now)
        if let objection = decision.objection { throw Refusal(objection.reason, facts: objection.facts) }
        try HoldWorks(call).keep(work, isAsked: false)
        let hold = HoldRow(
            holdId: try call.newID(), readerId: reader.readerId, scope: Int64(Circulation.HoldScope.item.rawValue),
            workId: work.id,
            recordId: item.row.recordId, askedItemId: item.row.itemId, title: work.title, pickupPoint: request.pickupPoint,
            pickupBranchId: point.branch, placedAtMs: now, placedBy: call.principal.person,
            placedTerminal: call.principal.terminal,
            state: HoldLife.State.waiting.number, shelfDays: rules.values?.holdShelfDays.map { Int64($0) } ?? HoldLimits.shelfDays
        )
        _ = try holds.insert(decision.verdict, hold)
        try holds.schedule(hold)
        try holds.emit(decision.verdict.event, hold, barcode: item.row.barcode)
        return hold.message(barcode: item.row.barcode)
    }

    func lendDelivered(_ request: Circulation.LendDeliveredRequest, _ call: Call) throws -> Circulation.Loan {
        let item = try delivered(request.barcode, call)
        let reader = try Readers.Client(call).standing(.init(readerId: request.readerId))
        if let open = item.openLoan, let loan = try LoanRows(call).load(id: open.loanId) {
            // It was told before, or the reader has borrowed it at a desk.
            guard reader.holds(loan.readerId) else {
                throw Refusal(
                    Circulation.Reason.itemOnLoan, facts: ("barcode", item.row.barcode), ("due_at_ms", "\(loan.dueAtMs)"))
            }
            return loan.message(item, atMilliseconds: call.nowMilliseconds)
        }
        guard [.inTransit, .onHoldShelf, .available].contains(item.life) else { throw Self.stateForbids(item) }
        let at = max(request.atMs == 0 ? moment(call).at : min(request.atMs, call.nowMilliseconds), item.row.seenAtMs)
        let branch = item.row.homeBranchId
        let rules = try RuleBook(sets, call, category: reader.category, item: item.row, branch: branch, atMilliseconds: at)
        let kept = item.row.holdId == 0 ? nil : try HoldRows(call).load(item.row.holdId)
        let decision = Decision(
            item: .init(
                barcode: item.row.barcode, type: item.row.itemType, state: item.life, openLoanDueAt: nil,
                otherHold: standsAgainst(kept, reader)?.holdId),
            reader: reader, openLoans: try LoanRows(call).open(of: reader), rules: rules,
            limits: try limits(call, of: reader, rules: rules, isExplained: false), by: call.actor, atMilliseconds: at,
            isDelivery: true)
        let loan = LoanRow(
            loanId: try call.newID(), itemId: item.row.itemId, readerId: reader.readerId, category: reader.category,
            branchId: branch,
            lentAtMs: at, dueAtMs: try dueOfIssue(rules, branch, reader, at, call), rule: rules.winner?.code ?? "",
            lentAtTerminal: call.principal.terminal, shared: !reader.recordIds.isEmpty)
        let made = try lend(loan, item, decision.verdict, to: reader, call)
        if item.isAwaited || kept != nil { try settleHolds(kept, made.loan, item, reader, call) }
        for objection in decision.objections {
            try record(objection, loan: made.loan, against: nil, rule: loan.rule, item, override: "", call)
        }
        try DueRows(call).begin(branch: branch)
        return made.loan.message(made.item, atMilliseconds: call.nowMilliseconds)
    }

    private func delivered(_ barcode: String, _ call: Call) throws -> ItemRecord {
        guard let item = try ItemRows(call).load(barcode: barcode), item.row.form == 0 else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", barcode))
        }
        return item
    }

    private static func stateForbids(_ item: ItemRecord) -> Refusal {
        Refusal(Circulation.Reason.itemStateForbids, facts: ("barcode", item.row.barcode), ("state", item.life.rawValue))
    }
}
