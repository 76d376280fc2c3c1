// Makes moves: finds out who, where and what a move means in the present state.

internal import LecternHost
internal import LecternKitTesting
internal import LecternNet

extension CitySimulation {
    func make(_ move: Move) throws {
        switch move {
        case .call(let chosen): try make(chosen)
        case .again(let pick): try sendAgain(pick)
        case .reuseKey(let pick): try reuseKey(pick)
        case .step(let pick): if host.steps > 0 { try step(Int(pick % UInt64(host.steps))) }
        case .settle: try settle()
        case .clock(let milliseconds): try turn(milliseconds)
        case .fault(let fault):
            line("fault: \(fault)")
            report.faults += 1
            isFaulty = true
            host.inject(fault)
        case .reconnect(let watcher):
            guard let call = watchers[watcher].call else { return }
            watchers[watcher].call = nil
            host.cancel(call)
            try watch()
        case .maintain:
            for task in MaintenanceTask.all {
                host.perform(task)
                try runAll()
            }
            try runTimers()
        case .follow(let pick) where history.hasFaults(self.move) && pick >> 40 % 2 == 0: try failFollower(pick)
        case .follow(let pick):
            beginFollower(pick)
            if history.isPrompt(self.move) { try runAll() }
        case .notices(let pick): try tell(pick)
        case .timer:
            host.lookForTimers()
            _ = host.stepTimers()
        case .dueDate(let pick): try turnToDueDate(pick)
        }
    }

    /// The farthest due date to which the clock is turned.
    private static let dueDaysMax: Int64 = 40

    private func turnToDueDate(_ pick: UInt64) throws {
        let now = host.clock.nowMilliseconds
        let dates = model.openLoans.map { model.loans[$0].dueAt }.filter { $0 > now && $0 < now + CitySimulation.dueDaysMax * PlannedHours.dayMilliseconds }
        guard !dates.isEmpty else { return }
        // Exactly when the loan falls due, and the millisecond before and after.
        try turn(dates[Int(pick >> 8 % UInt64(dates.count))] + Int64(pick % 3) - 1 - now)
        try runTimers()
    }

    private func turn(_ milliseconds: Int64) throws {
        line("the clock is turned by \(milliseconds) ms")
        if milliseconds >= 0 { host.clock.advance(by: .milliseconds(milliseconds)) } else { host.clock.setBack(by: .milliseconds(-milliseconds)) }
    }

    /// Runs everything that is under way, and lets watchers see it.
    func settle() throws {
        try runAll()
        try watch()
        try runAll()
        for _ in 0..<CitySimulation.readsMax {
            host.perform(.readFeed)
            try runAll()
            if watchers.allSatisfy({ $0.call == nil || $0.isComplete(model.changes) }) { return }
        }
    }

    /// How often the feed is read until watchers must have seen all; a store may hold changes back for a moment.
    private static let readsMax = 2_000

    // MARK: Calls

    private func make(_ chosen: CallMove) throws {
        host.clock.advance(by: .milliseconds(1 + Int64(chosen.number % 20_000)))
        guard let call = try resolve(chosen) else { return }
        line(describe(call))
        try begin(call)
        if history.isPrompt(move) { try runAll() }
        while inFlight.count >= CitySimulation.inFlightMax, host.steps > 0 { try step(0) }
    }

    private func sendAgain(_ pick: UInt64) throws {
        host.clock.advance(by: .milliseconds(1))
        let candidates = past + inFlight
        guard !candidates.isEmpty else { return }
        let first = candidates[Int(pick % UInt64(candidates.count))]
        let now = host.clock.nowMilliseconds
        let call = SimulatedCall(
            number: move, request: first.request, terminal: first.terminal, session: first.session, key: first.key,
            keyMilliseconds: first.keyMilliseconds, now: now, happenedAt: first.happenedAt == 0 ? min(first.now, now) : first.happenedAt,
            sequence: first.sequence)
        line("again \(describe(call))")
        try begin(call)
        if history.isPrompt(move) { try runAll() }
    }

    private func reuseKey(_ pick: UInt64) throws {
        host.clock.advance(by: .milliseconds(1))
        let writes = past.filter(\.request.isWrite)
        guard !writes.isEmpty else { return }
        let first = writes[Int(pick % UInt64(writes.count))]
        let call = SimulatedCall(
            number: move, request: .giveBack(barcode: plan.barcode(Int(pick >> 32) % plan.size.items)), terminal: first.terminal,
            session: first.session, key: first.key, keyMilliseconds: first.keyMilliseconds, now: host.clock.nowMilliseconds, happenedAt: 0,
            sequence: 0)
        line("the same key \(describe(call))")
        try begin(call)
        if history.isPrompt(move) { try runAll() }
    }

    /// What a chosen call is, in the present state; nil: there is nothing of that kind to be done.
    private func resolve(_ chosen: CallMove) throws -> SimulatedCall? {
        let reader = popular(chosen.who, plan.size.readers)
        var (terminal, session) = try place(chosen, reader)
        let usesCard = session?.reader == nil
        var card = usesCard ? plan.card(reader) : ""
        let request: CallRequest
        switch chosen.kind {
        case .borrow: request = .borrow(barcode: item(chosen), card: card)
        case .giveBack: request = .giveBack(barcode: returned(chosen))
        case .renew:
            guard let open = openLoan(chosen) else { return nil }
            let owner = chosen.isIllegal ? reader : model.loans[open].reader
            if session?.reader != nil { session = try self.session(of: owner, at: terminal) } else { card = plan.card(owner) }
            request = .renew(barcode: model.items[model.loans[open].item].barcode, card: card)
        case .block:
            let until = chosen.number % 3 == 0 ? 0 : host.clock.nowMilliseconds + Int64(chosen.number % 30) * 86_400_000 - 86_400_000
            request = .block(card: plan.card(reader), reason: "blocked-\(chosen.number % 100)", until: until)
        case .unblock: request = unblocking(chosen, reader)
        case .expire:
            let days = Int64(chosen.number % 60) - 5
            request = .expire(card: plan.card(reader), at: chosen.number % 2 == 0 ? 0 : host.clock.nowMilliseconds + days * 86_400_000)
        case .changeRule: request = scheduling(chosen) ?? .changeRule(changedRule(chosen))
        case .closeDay: request = closing(chosen)
        case .loans: request = .loans(card: usesCard ? plan.card(reader) : "")
        case .getItem: request = .getItem(barcode: item(chosen))
        case .putItem: request = rehoming(chosen)
        case .settle: request = .settle(conflict: conflict(chosen))
        case .placeHold, .changeHold, .holds, .moveItem, .recall:
            guard let made = try holdRequest(chosen, reader, terminal, &session, barcode: item(chosen)) else { return nil }
            request = made
        }
        if chosen.isIllegal, chosen.number % 4 == 3 { terminal = Int(chosen.who >> 40) % plan.terminals.count }
        return timed(chosen, request, terminal, session)
    }

    private func timed(_ chosen: CallMove, _ request: CallRequest, _ terminal: Int, _ session: ModelSession?) -> SimulatedCall {
        let now = host.clock.nowMilliseconds
        let age = age(chosen, request)
        let isOldKey = chosen.isIllegal && chosen.number % 4 == 2
        let keyMilliseconds = isOldKey ? now - 100 * PlannedHours.dayMilliseconds : now
        var random = SimulationRandom(seed: history.seed ^ chosen.number)
        return SimulatedCall(
            number: move, request: request, terminal: terminal, session: session,
            key: RequestKey.text(milliseconds: keyMilliseconds, random: random.bytes(10)), keyMilliseconds: keyMilliseconds, now: now,
            happenedAt: age == 0 ? 0 : now - age, sequence: chosen.isOffline && chosen.number % 3 != 0 ? chosen.number : 0)
    }

    /// How long ago a call happened. Every third renewal is told as one of the day of the loan, which leaves the due date where it is.
    private func age(_ chosen: CallMove, _ request: CallRequest) -> Int64 {
        guard case .renew(let barcode, _) = request, chosen.number % 3 == 0, let open = model.item(barcode: barcode).flatMap({ model.items[$0].openLoan })
        else { return chosen.age }
        return max(0, host.clock.nowMilliseconds - model.loans[open].lentAt - 3_600_000)
    }

    /// Where a call is made, and in which session.
    private func place(_ chosen: CallMove, _ reader: Int) throws -> (terminal: Int, session: ModelSession?) {
        let pick = Int(chosen.who >> 33)
        let kiosk = plan.kiosks.lowerBound + pick % plan.kiosks.count
        let desk = pick % plan.size.branches
        switch chosen.kind {
        case .changeRule, .closeDay: return (plan.admin, nil)
        case .block, .unblock, .expire, .putItem, .settle, .moveItem, .recall: return chosen.who % 2 == 0 ? (plan.admin, nil) : (desk, try session(of: nil, at: desk))
        case .giveBack where !chosen.isIllegal: return try returnPlace(chosen, reader, desk: desk, kiosk: kiosk)
        case .giveBack, .getItem: return (chosen.isIllegal ? plan.nowhere : chosen.who % 3 == 0 ? desk : kiosk, nil)
        case .placeHold where chosen.who % 7 == 0, .changeHold where chosen.who % 7 == 0, .holds where chosen.who % 7 == 0: return (plan.admin, nil)
        case .borrow, .renew, .loans, .placeHold, .changeHold, .holds: break
        }
        if chosen.isIllegal, chosen.number % 4 == 0 { return (plan.partner, try session(of: reader, at: plan.partner)) }
        if chosen.isIllegal, chosen.number % 4 == 1 { return (kiosk, try session(of: reader, at: kiosk, mayHaveEnded: true)) }
        if chosen.isOffline, chosen.who % 5 == 0 { return (kiosk, nil) }
        switch chosen.who % 10 {
        case 0, 1: return (desk, try session(of: nil, at: desk))
        case 2, 3: return (desk, try session(of: reader, at: desk))
        case 4...5 where chosen.kind != .borrow: return (plan.partner, try session(of: reader, at: plan.partner))
        case 6 where chosen.kind == .loans: return (desk, nil)
        default: return (kiosk, try session(of: reader, at: kiosk))
        }
    }

    /// Anybody brings back: mostly nobody is signed in.
    private func returnPlace(_ chosen: CallMove, _ reader: Int, desk: Int, kiosk: Int) throws -> (terminal: Int, session: ModelSession?) {
        switch chosen.who % 8 {
        case 0: return (desk, try session(of: nil, at: desk))
        case 1: return (desk, try session(of: reader, at: desk))
        case 2: return (kiosk, try session(of: reader, at: kiosk))
        case 3, 4: return (desk, nil)
        default: return (kiosk, nil)
        }
    }

    // MARK: What

    /// A number below a bound, small ones more often: few are popular.
    private func popular(_ pick: UInt64, _ count: Int) -> Int {
        let part = Double(pick & 0xFFFF_FFFF) / 4_294_967_296
        return min(Int(part * part * Double(count)), count - 1)
    }

    private func item(_ chosen: CallMove) -> String {
        if chosen.isIllegal, chosen.what % 3 == 0 { return unknownItem(chosen) }
        return plan.barcode(popular(chosen.what, plan.size.items))
    }

    /// An open loan, every other time one of which the city has told that it is due soon or overdue.
    private func openLoan(_ chosen: CallMove) -> Int? {
        var open = model.openLoans
        if chosen.what >> 32 & 1 == 0 {
            let told = open.filter { watchers[0].notices.isTold(model.loans[$0].id, due: model.loans[$0].dueAt) }
            if !told.isEmpty { open = told }
        }
        return open.isEmpty ? nil : open[Int(chosen.what % UInt64(open.count))]
    }

    /// What is brought back: mostly what is on loan; also what is on its way, what is on the shelf, and what nobody knows.
    private func returned(_ chosen: CallMove) -> String {
        if chosen.isOffline, chosen.number % 5 == 0 { return unknownItem(chosen) }
        switch chosen.what >> 40 & 7 {
        case 0: return item(chosen)
        case 1:
            let onTheWay = model.items.indices.filter { model.items[$0].destination != nil && model.items[$0].openLoan == nil }
            return onTheWay.isEmpty ? item(chosen) : model.items[onTheWay[Int(chosen.what % UInt64(onTheWay.count))]].barcode
        default: return openLoan(chosen).map { model.items[model.loans[$0].item].barcode } ?? item(chosen)
        }
    }

    private func unknownItem(_ chosen: CallMove) -> String { "ITEM-\(plan.size.items + Int(chosen.what % 7))" }

    /// Another home for an item; now and then a new item.
    private func rehoming(_ chosen: CallMove) -> CallRequest {
        let home = Int(chosen.number % UInt64(plan.size.branches))
        if chosen.what % 6 == 0 {
            let number = plan.size.items + Int(chosen.what >> 8 % 5)
            return .putItem(
                barcode: plan.barcode(number), home: home, type: plan.itemType(number), record: model.records[number % model.records.count])
        }
        let item = model.items[popular(chosen.what, model.items.count)]
        return .putItem(barcode: item.barcode, home: home, type: item.type, record: item.record)
    }

    /// Mostly a conflict that is open.
    private func conflict(_ chosen: CallMove) -> Int64 {
        let known = model.seenConflicts.filter { chosen.number % 4 == 0 || !$0.value.isSettled }.keys.sorted()
        return known.isEmpty || chosen.isIllegal ? 17 : known[Int(chosen.what % UInt64(known.count))]
    }

    private func unblocking(_ chosen: CallMove, _ reader: Int) -> CallRequest {
        let blocked = model.readers.indices.filter { model.readers[$0].blocks.contains { $0.liftedAt == nil } }
        guard !blocked.isEmpty, !chosen.isIllegal else { return .unblock(card: plan.card(reader), block: 17) }
        let who = blocked[Int(chosen.what % UInt64(blocked.count))]
        return .unblock(card: plan.card(who), block: model.readers[who].blocks.first { $0.liftedAt == nil }?.id ?? 0)
    }

    /// Every other time a rule set takes effect, where one is left, at once or within weeks; now and then one that did before.
    private func scheduling(_ chosen: CallMove) -> CallRequest? {
        guard chosen.number % 2 == 0, !model.sets.isEmpty else { return nil }
        let code = (model.sets.first { $0.validFrom == nil } ?? model.sets[0]).code
        let days = chosen.number >> 24 % (30 * UInt64(PlannedHours.dayMilliseconds))
        let now = host.clock.nowMilliseconds
        return .scheduleSet(code: code, from: chosen.isIllegal ? now - 1 : chosen.number % 4 == 0 ? 0 : now + Int64(days))
    }

    private func changedRule(_ chosen: CallMove) -> ModelRule {
        var rule = model.rules[Int(chosen.what % UInt64(model.rules.count))]
        guard rule.lendable else { return rule }
        rule.days = 1 + Int64(chosen.number % 40)
        rule.loansMax = Int64(chosen.number >> 8 % 7)
        rule.renewalsMax = Int64(chosen.number >> 16 % 4)
        return rule
    }

    private func closing(_ chosen: CallMove) -> CallRequest {
        let points = plan.terminals.indices.filter { plan.terminals[$0].branch != nil }
        let terminal = points[Int(chosen.what % UInt64(points.count))]
        let first = PlannedHours.day(host.clock.nowMilliseconds)
        var day = first + Int64(chosen.number % 40)
        while model.hours[terminal].closedDays.contains(day) { day += 1 }
        return .closeDays(terminal: terminal, days: (model.hours[terminal].closedDays + [day]).sorted())
    }
}
