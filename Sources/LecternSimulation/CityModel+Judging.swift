// The model's judgement of a call, and what staff and administrators change.

extension CityModel {
    /// What a call must be answered, if it is run now.
    /// - Parameter call: a call; of one that writes, its key is not kept yet.
    func judge(_ call: SimulatedCall) -> Judgement {
        if let reason = objection(call) { return .failed(reason) }
        switch call.request {
        case .borrow(let barcode, let card): return borrow(call, barcode: barcode, card: card)
        case .giveBack(let barcode): return giveBack(call, barcode: barcode)
        case .renew(let barcode, let card): return renew(call, barcode: barcode, card: card)
        case .block(let card, let reason, let until): return block(call, card: card, reason: reason, until: until)
        case .unblock(let card, let block): return unblock(call, card: card, block: block)
        case .expire(let card, let at): return expire(card: card, at: at)
        case .changeRule(let rule): return change(rule)
        case .closeDays(let terminal, let days): return close(terminal, days)
        case .loans(let card): return list(call, card: card)
        case .getItem(let barcode): return get(barcode: barcode)
        }
    }

    /// Whose a key is.
    func owner(_ call: SimulatedCall) -> String {
        if let session = call.session { return "person/\(session.person)" }
        return "terminal/\(call.terminal)"
    }

    /// The answer that is kept under a call's key.
    func kept(_ call: SimulatedCall) -> KeptReply? { keptAnswers[owner(call) + call.key] }

    /// Notes that an answer is kept.
    mutating func keep(_ call: SimulatedCall, _ reply: [UInt8]) {
        keptAnswers[owner(call) + call.key] = KeptReply(
            request: call.request, terminal: call.terminal, person: call.session?.person ?? 0, reply: reply)
    }

    private func readerText(_ reader: ModelReader, at moment: Int64) -> String {
        let blocks = reader.blocks.filter { $0.isInForce(at: moment) }.map { "\($0.reason)/\($0.until)" }.sorted()
        return "reader \(reader.card) category=\(reader.category) expires=\(reader.expiresAt) blocks=\(blocks.joined(separator: ","))"
    }

    private func block(_ call: SimulatedCall, card: String, reason: String, until: Int64) -> Judgement {
        let happened = happened(call)
        guard until == 0 || until > happened else { return .refused("FIELD_INVALID") }
        guard let index = reader(card: card) else { return .refused("READER_UNKNOWN") }
        var after = readers[index]
        after.blocks.append(ModelBlock(id: 0, reason: reason, until: until, placedAt: happened))
        return .answered(readerText(after, at: happened)) { model, id in
            model.readers[index].blocks.append(ModelBlock(id: id, reason: reason, until: until, placedAt: happened))
            model.changes.append("readers.reader blocked reader:\(model.readers[index].id)")
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
        return .answered(readerText(after, at: happened)) { model, _ in
            model.readers[index] = lifted
            model.changes.append("readers.reader unblocked reader:\(lifted.id)")
        }
    }

    private func expire(card: String, at moment: Int64) -> Judgement {
        guard let index = reader(card: card) else { return .refused("READER_UNKNOWN") }
        return .answered("expires \(card) \(moment)") { model, _ in
            model.readers[index].expiresAt = moment
            model.changes.append("readers.reader changed reader:\(model.readers[index].id)")
        }
    }

    private func change(_ rule: ModelRule) -> Judgement {
        guard let index = rules.firstIndex(where: { $0.code == rule.code }) else { return .refused("RULE_UNKNOWN") }
        return .answered("rule \(rule.code) days=\(rule.days) loans=\(rule.loansMax) renewals=\(rule.renewalsMax)") { model, _ in
            model.rules[index] = rule
        }
    }

    private func close(_ terminal: Int, _ days: [Int64]) -> Judgement {
        .answered("closed \(plan.terminals[terminal].name) \(days.count)") { model, _ in model.hours[terminal].closedDays = days }
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
        return .answered("loans " + open.map { "\($0.id)/\($0.dueAt)/\($0.renewals)" }.joined(separator: ","))
    }

    private func get(barcode: String) -> Judgement {
        guard let index = item(barcode: barcode) else { return .refused("ITEM_UNKNOWN") }
        let item = items[index]
        return .answered("item \(barcode) \(itemText(item, due: item.openLoan.map { loans[$0].dueAt } ?? 0))")
    }
}
