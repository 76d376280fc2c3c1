// What the model expects of lending, taking back and renewing.

extension CityModel {
    /// What a call's time means for the rules.
    enum Timing {
        case present
        case repeated
        case offline
    }

    private static let repeatMilliseconds: Int64 = 15 * 60_000

    func timing(_ call: SimulatedCall) -> Timing {
        let happened = happened(call)
        if happened >= call.now { return .present }
        let isOffline = call.sequence != 0 || call.session == nil || call.now - happened > CityModel.repeatMilliseconds
        return isOffline ? .offline : .repeated
    }

    /// The rule that decides; nil: none matches.
    func rule(category: String, type: String, branch: Int) -> ModelRule? {
        var best: Int?
        for (index, rule) in rules.enumerated()
        where (rule.category.isEmpty || rule.category == category) && (rule.itemType.isEmpty || rule.itemType == type)
            && (rule.branch == nil || rule.branch == branch) {
            if best.map({ rule.isMoreSpecific(than: rules[$0]) }) ?? true { best = index }
        }
        return best.map { rules[$0] }
    }

    /// The reader whom a call is about, or why it fails.
    private func borrower(_ call: SimulatedCall, card: String) -> Borrower {
        guard let session = call.session else {
            guard timing(call) == .offline, !card.isEmpty else {
                return .ended(.failed(card.isEmpty ? "SESSION_REQUIRED" : "REQUEST_MALFORMED"))
            }
            return reader(card: card).map { .reader($0) } ?? .ended(.refused("READER_UNKNOWN"))
        }
        if let reader = session.reader {
            return card.isEmpty ? .reader(reader) : .ended(.failed("REQUEST_MALFORMED"))
        }
        return reader(card: card).map { .reader($0) } ?? .ended(.failed("READER_UNKNOWN"))
    }

    /// Whose loan it is, or how the call ends before that is known.
    private enum Borrower {
        case reader(Int)
        case ended(Judgement)
    }

    func personalObjections(_ reader: ModelReader, happened: Int64, at: Int64) -> [String] {
        var reasons: [String] = []
        if reader.blocks.contains(where: { $0.isInForce(at: happened) }) { reasons.append("READER_BLOCKED") }
        if reader.expiresAt != 0, reader.expiresAt <= at { reasons.append("READER_EXPIRED") }
        return reasons
    }

    func borrow(_ call: SimulatedCall, barcode: String, card: String) -> Judgement {
        let timing = timing(call)
        let happened = happened(call)
        guard let index = item(barcode: barcode) else {
            return unknownItem(call, barcode: barcode, reader: call.session?.reader, isOffline: timing == .offline)
        }
        let item = items[index]
        let at = timing == .present ? max(happened, item.seenAt) : happened
        let who: Int
        switch borrower(call, card: card) {
        case .reader(let found): who = found
        case .ended(let judgement):
            guard judgement.kind == .refused else { return judgement }
            guard case .problem(let reason) = judgement.answer else { return judgement }
            return .refused(reason) { model, _ in model.record(ConflictChange(reason: reason, barcode: barcode)) }
        }
        guard let branch = plan.terminals[call.terminal].branch else { return .failed("SERVICE_POINT_UNKNOWN") }
        let reader = readers[who]
        let terms = terms(category: reader.category, type: item.type, branch: branch, at: at)
        let end = ModelTerms.end(terms, from: at)
        guard let closing = hours[call.terminal].closing(notBefore: end.target) else { return .failed("SERVICE_POINT_UNKNOWN") }
        var reasons = personalObjections(reader, happened: happened, at: at)
        if let reason = itemObjection(item, to: who) { reasons.append(reason) }
        if let terms {
            if !terms.isLendable { reasons.append("ITEM_NOT_LENDABLE") }
            if terms.isLendable, isAtLimit(who, terms) { reasons.append("LOAN_LIMIT_REACHED") }
        } else {
            reasons.append("NO_RULE")
        }
        if timing != .offline, let first = reasons.first {
            let isOwn = first == "ITEM_ON_LOAN" && item.openLoan.map { loans[$0].reader } == who
            return .refused(isOwn ? "ON_LOAN_TO_READER" : first)
        }
        let due = min(closing, end.latest)
        let loan = NewLoan(item: index, reader: who, branch: branch, at: at, due: due, rule: terms, reasons: reasons)
        return item.seenAt > at ? lendEarlier(loan) : lend(loan, call)
    }

    private struct NewLoan {
        let item: Int
        let reader: Int
        let branch: Int
        let at: Int64
        let due: Int64
        let rule: ModelTerms?
        let reasons: [String]
    }

    private func answer(_ loan: NewLoan, _ item: ModelItem, returned: Int64, itemDue: Int64, more: Int64) -> ModelAnswer {
        let reader = readers[loan.reader]
        return .borrow(
            BorrowAnswer(
                barcode: item.barcode, reader: reader.id, lentAt: loan.at, dueAt: loan.due, returnedAt: returned, rule: loan.rule?.code ?? "",
                item: place(item, due: itemDue), openLoans: reader.openLoans + more, loansMax: loan.rule?.loansMax ?? 0,
                conflicts: loan.reasons))
    }

    /// Where an item is, and whether it is on loan.
    /// - Parameter due: when its open loan falls due; 0: it has none.
    func place(_ item: ModelItem, due: Int64) -> ItemPlace {
        let state: ItemPlace.State =
            if let status = item.status { .keptBack(status.rawValue) } else if due != 0 { .onLoan } else if item.destination != nil { .inTransit } else {
                item.hold == nil ? .available : .onHoldShelf
            }
        return ItemPlace(
            state: state, branch: branchIDs[item.branch],
            destination: item.destination.map { branchIDs[$0] } ?? 0, dueAt: due)
    }

    /// The same with the open loan that it has.
    func place(_ item: ModelItem) -> ItemPlace { place(item, due: item.openLoan.map { loans[$0].dueAt } ?? 0) }

    private func lend(_ loan: NewLoan, _ call: SimulatedCall) -> Judgement {
        var item = items[loan.item]
        let before = item
        item.branch = loan.branch
        item.destination = nil
        item.seenAt = loan.at
        item.seenTerminal = plan.terminals[call.terminal].name
        (item.status, item.hold) = (nil, nil)
        let other = before.openLoan
        let more: Int64 = other.map { loans[$0].reader } == loan.reader ? 0 : 1
        let moved = item
        let answer = answer(loan, item, returned: 0, itemDue: loan.due, more: more)
        return .answered(answer) { model, id in
            if let other {
                model.end(other, at: loan.at)
                model.tell("returned", model.loans[other])
            }
            model.items[loan.item] = moved
            model.items[loan.item].openLoan = nil
            if before.destination == loan.branch {
                model.changes.append(.item(kind: "arrived", id: before.id, model.place(moved, due: loan.due)))
            }
            model.open(
                ModelLoan(
                    id: id, item: loan.item, reader: loan.reader, branch: loan.branch, lentAt: loan.at, dueAt: loan.due,
                    dueKnownAt: model.now, rule: loan.rule?.code ?? ""))
            model.tell("lent", model.loans[model.loans.count - 1])
            model.settleHolds(before.hold, item: loan.item, reader: loan.reader)
            model.record(loan.reasons, item: before, loan: model.loans[model.loans.count - 1], other: other)
        }
    }

    /// The item was seen since: the loan had ended by then.
    private func lendEarlier(_ loan: NewLoan) -> Judgement {
        let item = items[loan.item]
        let due = item.openLoan.map { loans[$0].dueAt } ?? 0
        return .answered(answer(loan, item, returned: item.seenAt, itemDue: due, more: 0)) { model, id in
            model.loans.append(
                ModelLoan(
                    id: id, item: loan.item, reader: loan.reader, branch: loan.branch, lentAt: loan.at, dueAt: loan.due,
                    dueKnownAt: model.now, returnedAt: item.seenAt, rule: loan.rule?.code ?? ""))
            let made = model.loans[model.loans.count - 1]
            model.tell("lent", made)
            model.tell("returned", made)
            model.record(loan.reasons, item: item, loan: made, other: item.openLoan)
        }
    }

    func giveBack(_ call: SimulatedCall, barcode: String) -> Judgement {
        let timing = timing(call)
        let happened = happened(call)
        guard let index = item(barcode: barcode) else {
            return unknownItem(call, barcode: barcode, reader: call.session?.reader, isOffline: timing == .offline)
        }
        let item = items[index]
        let at = timing == .present ? max(happened, item.seenAt) : happened
        guard let here = plan.terminals[call.terminal].branch else { return .failed("SERVICE_POINT_UNKNOWN") }
        guard item.seenAt <= at else {
            return .answered(.giveBack(barcode: barcode, loan: 0, isSentHome: item.destination != nil, item: place(item), late: nil))
        }
        return checkIn(call, index, here: here, at: at)
    }

    func renew(_ call: SimulatedCall, barcode: String, card: String) -> Judgement {
        let at = happened(call)
        guard let index = item(barcode: barcode) else { return .refused("ITEM_UNKNOWN") }
        let who: Int
        if let reader = call.session?.reader {
            guard card.isEmpty else { return .failed("REQUEST_MALFORMED") }
            who = reader
        } else {
            guard let found = reader(card: card) else { return .failed("READER_UNKNOWN") }
            who = found
        }
        guard let open = items[index].openLoan, loans[open].reader == who else { return .refused("NOT_ON_LOAN_TO_READER") }
        let (loan, reader) = (loans[open], readers[who])
        // Nobody renews what is lost, or what they say they have returned.
        if items[index].status != nil { return .refused("ITEM_STATE_FORBIDS") }
        if let reason = personalObjections(reader, happened: at, at: at).first { return .refused(reason) }
        guard let terms = terms(category: reader.category, type: items[index].type, branch: loan.branch, at: at), terms.isLendable else {
            return .refused("NO_RULE")
        }
        if let next = next(for: index), holds[next].reader != who { return .refused("RENEWAL_AWAITED") }
        guard loan.renewals < terms.values.renewalsMax ?? 0 else { return .refused("RENEWAL_LIMIT_REACHED") }
        // The days of the branch that lent: its desk's; one that never opens again has the time of day at which the loan falls due.
        let (end, day) = (ModelTerms.end(terms, from: at, isRenewal: true), PlannedHours.dayMilliseconds)
        let closing = hours[loan.branch].closing(notBefore: end.target) ?? loan.dueAt + max(0, end.target - loan.dueAt + day - 1) / day * day
        let due = min(closing, end.latest)
        guard due > loan.dueAt else { return .refused("RENEWAL_GAINS_NOTHING") }
        let answer = ModelAnswer.renew(barcode: barcode, loan: loan.id, dueAt: due, renewals: loan.renewals + 1, rule: terms.code)
        return .answered(answer) { model, _ in
            model.loans[open].dueKnownAt = model.now
            model.loans[open].dueAt = due
            model.loans[open].renewals += 1
            model.loans[open].rule = terms.code
            model.tell("renewed", model.loans[open])
        }
    }

    private static let recallKeptMilliseconds = 14 * PlannedHours.dayMilliseconds
    private static let recallDueMilliseconds = 7 * PlannedHours.dayMilliseconds

    /// A loan falls due sooner for somebody who waits.
    func recall(_ call: SimulatedCall, barcode: String) -> Judgement {
        guard let index = item(barcode: barcode) else { return .refused("ITEM_UNKNOWN") }
        guard let open = items[index].openLoan else { return .refused("NOT_ON_LOAN") }
        guard items[index].status == nil else { return .refused("ITEM_STATE_FORBIDS") }
        let loan = loans[open]
        guard let next = next(for: index), holds[next].reader != loan.reader else { return .refused("LOAN_NOT_AWAITED") }
        let moment = max(loan.lentAt + CityModel.recallKeptMilliseconds, call.now + CityModel.recallDueMilliseconds)
        let due = hours[loan.branch].closing(notBefore: moment) ?? moment
        guard due < loan.dueAt else { return .refused("RECALL_GAINS_NOTHING") }
        let answer = ModelAnswer.renew(barcode: barcode, loan: loan.id, dueAt: due, renewals: loan.renewals, rule: loan.rule)
        return .answered(answer) { model, _ in
            model.loans[open].dueKnownAt = model.now
            model.loans[open].dueAt = due
            model.tell("recalled", model.loans[open])
        }
    }

    // MARK: Changes

    mutating func tell(_ kind: String, _ loan: ModelLoan) {
        changes.append(
            .loan(
                LoanChange(
                    kind: kind, reader: readers[loan.reader].id, loan: loan.id, barcode: items[loan.item].barcode, dueAt: loan.dueAt,
                    returnedAt: loan.returnedAt ?? 0, renewals: loan.renewals)))
    }

    mutating func record(_ conflict: ConflictChange) {
        conflicts += 1
        changes.append(.conflict(kind: "conflict", conflict))
    }

    private mutating func record(_ reasons: [String], item: ModelItem, loan: ModelLoan, other: Int?) {
        for reason in reasons {
            let against = reason == "ITEM_ON_LOAN" ? other.map { loans[$0].id } ?? 0 : 0
            record(ConflictChange(reason: reason, barcode: item.barcode, reader: readers[loan.reader].id, loan: loan.id, otherLoan: against))
        }
    }

    func unknownItem(_ call: SimulatedCall, barcode: String, reader: Int?, isOffline: Bool) -> Judgement {
        guard isOffline else { return .refused("ITEM_UNKNOWN") }
        let conflict = ConflictChange(reason: "ITEM_UNKNOWN", barcode: barcode, reader: call.session?.person ?? 0)
        return .refused("ITEM_UNKNOWN") { model, _ in model.record(conflict) }
    }
}
