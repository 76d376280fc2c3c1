// The model's judgement of a call, and what staff and administrators change.

extension CityModel {
    /// What a call must be answered that nothing stands against, if it is run now.
    /// - Parameter call: a call to which `objection` has none; of one that writes, its key is not kept yet.
    func judge(_ call: SimulatedCall) -> Judgement {
        switch call.request {
        case .borrow(let barcode, let card): return borrow(call, barcode: barcode, card: card)
        case .giveBack(let barcode): return giveBack(call, barcode: barcode)
        case .renew(let barcode, let card): return renew(call, barcode: barcode, card: card)
        case .block(let card, let reason, let until): return block(call, card: card, reason: reason, until: until)
        case .unblock(let card, let block): return unblock(call, card: card, block: block)
        case .expire(let card, let at): return expire(card: card, at: at)
        case .changeRule(let rule): return change(rule)
        case .scheduleSet(let code, let from): return schedule(call, code, from: from)
        case .closeDays(let terminal, let days): return close(terminal, days)
        case .loans(let card): return list(call, card: card)
        case .getItem(let barcode): return get(barcode: barcode)
        case .putItem(let barcode, let home, let type, let record): return put(barcode: barcode, home: home, type: type, record: record)
        case .settle(let conflict): return settle(call, conflict)
        case .placeHold(let wanted): return placeHold(call, wanted)
        case .changeHold(let hold, let state, let until): return changeHold(call, hold, to: state, until: until)
        case .holds(let card): return listHolds(call, card: card)
        case .moveItem(let barcode, let status): return moveItem(call, barcode: barcode, to: status)
        case .recall(let barcode): return recall(call, barcode: barcode)
        }
    }

    /// A key, with whose it is.
    struct KeyOfOwner: Hashable, Sendable {
        /// Who is signed in; 0: nobody.
        let person: Int64
        /// The number of the terminal; -1: somebody is signed in.
        let terminal: Int
        let key: String

        init(_ call: SimulatedCall) {
            person = call.session?.person ?? 0
            terminal = call.session == nil ? call.terminal : -1
            key = call.key
        }
    }

    /// The answer that is kept under a call's key.
    func kept(_ call: SimulatedCall) -> KeptReply? { keptAnswers[KeyOfOwner(call)] }

    /// Notes that an answer is kept.
    mutating func keep(_ call: SimulatedCall, _ reply: [UInt8]) {
        keptAnswers[KeyOfOwner(call)] = KeptReply(request: call.request, reply: reply)
    }

    private func answer(_ reader: ModelReader, at moment: Int64) -> ModelAnswer {
        let blocks = reader.blocks.filter { $0.isInForce(at: moment) }.map { BlockAnswer(reason: $0.reason, until: $0.until) }.sorted()
        return .reader(card: reader.card, category: reader.category, expiresAt: reader.expiresAt, blocks: blocks)
    }

    private func block(_ call: SimulatedCall, card: String, reason: String, until: Int64) -> Judgement {
        let happened = happened(call)
        guard until == 0 || until > happened else { return .refused("FIELD_INVALID") }
        guard let index = reader(card: card) else { return .refused("READER_UNKNOWN") }
        var after = readers[index]
        after.blocks.append(ModelBlock(id: 0, reason: reason, until: until, placedAt: happened))
        return .answered(answer(after, at: happened)) { model, id in
            model.readers[index].blocks.append(ModelBlock(id: id, reason: reason, until: until, placedAt: happened))
            model.changes.append(.reader(kind: "blocked", id: model.readers[index].id))
        }
    }

    private func unblock(_ call: SimulatedCall, card: String, block: Int64) -> Judgement {
        let happened = happened(call)
        guard let index = reader(card: card) else { return .refused("READER_UNKNOWN") }
        guard let place = readers[index].blocks.firstIndex(where: { $0.id == block && $0.liftedAt == nil }) else {
            return .refused("BLOCK_UNKNOWN")
        }
        var after = readers[index]
        after.blocks[place].liftedAt = happened
        let lifted = after
        return .answered(answer(after, at: happened)) { model, _ in
            model.readers[index] = lifted
            model.changes.append(.reader(kind: "unblocked", id: lifted.id))
        }
    }

    private func expire(card: String, at moment: Int64) -> Judgement {
        guard let index = reader(card: card) else { return .refused("READER_UNKNOWN") }
        return .answered(.expires(card: card, at: moment)) { model, _ in
            model.readers[index].expiresAt = moment
            model.changes.append(.reader(kind: "changed", id: model.readers[index].id))
        }
    }

    private func change(_ rule: ModelRule) -> Judgement {
        guard let index = rules.firstIndex(where: { $0.code == rule.code }) else { return .refused("RULE_UNKNOWN") }
        let answer = ModelAnswer.rule(code: rule.code, days: rule.days, loansMax: rule.loansMax, renewalsMax: rule.renewalsMax)
        return .answered(answer) { model, _ in model.rules[index] = rule }
    }

    private func close(_ terminal: Int, _ days: [Int64]) -> Judgement {
        .answered(.closed(point: plan.terminals[terminal].name, days: days.count)) { model, _ in
            model.hours[terminal].closedDays = days
            model.hasClosedDays = true
        }
    }

    private func list(_ call: SimulatedCall, card: String) -> Judgement {
        let who: Int
        if let reader = call.session?.reader {
            guard card.isEmpty else { return .failed("REQUEST_MALFORMED") }
            who = reader
        } else {
            guard !card.isEmpty else { return .failed("SESSION_REQUIRED") }
            guard let found = reader(card: card) else { return .failed("READER_UNKNOWN") }
            who = found
        }
        let open = openLoans.lazy.map { loans[$0] }.filter { $0.reader == who }.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
        return .answered(.loans(open.map { ListedLoan(id: $0.id, dueAt: $0.dueAt, renewals: $0.renewals) }))
    }

    private func get(barcode: String) -> Judgement {
        guard let index = item(barcode: barcode) else { return .refused("ITEM_UNKNOWN") }
        return .answered(.item(barcode: barcode, place(items[index])))
    }

    /// Staff give an item another home, or add one. What nobody has is at hand then.
    private func put(barcode: String, home: Int, type: String, record: Int64) -> Judgement {
        guard let index = item(barcode: barcode) else {
            let added = ModelItem(id: 0, barcode: barcode, type: type, record: record, home: home, branch: home)
            return .answered(.put(barcode: barcode, home: branchIDs[home], place(added))) { model, id in model.add(added.numbered(id)) }
        }
        var moved = items[index]
        if moved.home != home, moved.openLoan == nil, moved.status == nil, moved.hold == nil { (moved.branch, moved.destination) = (home, nil) }
        moved.home = home
        let after = moved
        return .answered(.put(barcode: barcode, home: branchIDs[home], place(after))) { model, _ in model.items[index] = after }
    }

    private func settle(_ call: SimulatedCall, _ conflict: Int64) -> Judgement {
        guard let known = seenConflicts[conflict] else { return .refused("CONFLICT_UNKNOWN") }
        guard !known.isSettled else { return .refused("CONFLICT_SETTLED") }
        return .answered(.settled(conflict: conflict, at: call.now)) { model, _ in
            model.seenConflicts[conflict]?.isSettled = true
            model.changes.append(.conflict(kind: "settled", known.change))
        }
    }
}
