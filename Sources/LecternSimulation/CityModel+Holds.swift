// What the model expects of holds and of items in their whole life.

/// A state in which staff keep an item back; the number is the contract's.
enum ModelStatus: Int64, Sendable {
    case onOrder = 4
    case inProcess = 5
    case claimedReturned = 7
    case lost, missing, damaged, inRepair, withdrawn

    /// Whether a scan leaves it as it is, until staff say otherwise.
    var staysWhenScanned: Bool { [.onOrder, .inProcess, .damaged, .inRepair, .withdrawn].contains(self) }
    /// Whether it could not fill a hold.
    var isGivenUp: Bool { [.lost, .missing, .withdrawn].contains(self) }

    /// As the database has it.
    var stored: Int64 { self == .onOrder ? 1 : self == .inProcess ? 2 : rawValue - 4 }

    /// From what staff may bring an item into this state; nil stands for an item that they do not keep back.
    var before: [ModelStatus?] {
        switch self {
        case .onOrder: [nil]
        case .inProcess: [nil, .onOrder]
        case .claimedReturned: []
        case .lost: [nil, .claimedReturned, .missing]
        case .missing, .damaged: [nil]
        case .inRepair: [nil, .damaged]
        case .withdrawn: [nil, .missing, .lost, .damaged, .inRepair, .onOrder, .inProcess]
        }
    }
}

/// A hold.
struct ModelHold: Equatable, Sendable {
    /// The numbers are the contract's.
    enum State: Int64, Sendable {
        case waiting = 1
        case suspended, coming, ready, filled, cancelled, expired
    }

    let id: Int64
    let reader: Int
    let record: Int64
    /// Only items of this type; empty: any.
    let type: String
    /// This item alone; nil: any.
    let asked: Int?
    /// The number of the branch where it is picked up.
    let pickup: Int
    let placedAt: Int64
    /// In milliseconds since 1970; 0: without an end.
    let notNeededAfter: Int64
    /// How long an item waits on the hold shelf.
    let shelfDays: Int64
    var state: State
    /// 0: until it is resumed.
    var suspendedUntil: Int64 = 0
    /// How often its suspension has ended by itself.
    var resumptions: Int64 = 0
    var item: Int?
    var isOnShelf = false
    var shelfUntil: Int64 = 0

    var isOpen: Bool { state.rawValue < State.filled.rawValue }
    var isInLine: Bool { state == .waiting || state == .suspended }
    /// The same with the number that the city has given it.
    func numbered(_ id: Int64) -> ModelHold {
        ModelHold(
            id: id, reader: reader, record: record, type: type, asked: asked, pickup: pickup, placedAt: placedAt, notNeededAfter: notNeededAfter,
            shelfDays: shelfDays, state: state, suspendedUntil: suspendedUntil)
    }

    /// Whether nobody needs it any more at a moment.
    func isOver(at moment: Int64) -> Bool { isInLine && notNeededAfter != 0 && notNeededAfter < moment }
    /// Whether its suspension is over at a moment.
    func isResumed(at moment: Int64) -> Bool { state == .suspended && suspendedUntil != 0 && suspendedUntil <= moment }
    /// Whether something may have happened to it by itself by a moment.
    func mayMove(by moment: Int64) -> Bool { isOver(at: moment) || isResumed(at: moment) }
    /// Who is first of two that wait.
    func isBefore(_ other: ModelHold) -> Bool { (placedAt, id) < (other.placedAt, other.id) }
}

extension CityModel {
    private static let openHoldsMax: Int64 = 20
    private static let shelfDays: Int64 = 7

    func hold(id: Int64) -> Int? { holds.firstIndex { $0.id == id } }

    private func fits(_ hold: ModelHold, _ item: Int) -> Bool {
        hold.record == items[item].record && (hold.type.isEmpty || hold.type == items[item].type) && (hold.asked == nil || hold.asked == item)
    }

    private func first(where holds: (ModelHold) -> Bool) -> Int? {
        self.holds.indices.filter { holds(self.holds[$0]) }.min { self.holds[$0].isBefore(self.holds[$1]) }
    }

    /// Who is next for an item.
    func next(for item: Int) -> Int? { first { $0.state == .waiting && fits($0, item) } }

    /// The positions of a reader's open holds by their numbers.
    private func positions(of reader: Int) -> [Int64: Int64] {
        var found: [Int64: Int64] = [:]
        for hold in holds where hold.reader == reader && hold.isOpen {
            let place = holds.count { $0.record == hold.record && $0.isInLine && !hold.isBefore($0) }
            found[hold.id] = hold.isInLine ? Int64(place) : 0
        }
        return found
    }

    /// Whether a moment is still to come; 0 is none.
    private func isAhead(_ moment: Int64, _ call: SimulatedCall) -> Bool { moment == 0 || moment > call.now }

    /// The reader whom a call by a reader or for a card is about.
    private func person(_ call: SimulatedCall, _ card: String) -> (reader: Int?, failure: String) {
        if let reader = call.session?.reader { return card.isEmpty ? (reader, "") : (nil, "REQUEST_MALFORMED") }
        return (reader(card: card), "READER_UNKNOWN")
    }

    func placeHold(_ call: SimulatedCall, _ wanted: CallRequest.WantedHold) -> Judgement {
        guard isAhead(wanted.laterUntil, call), isAhead(wanted.notNeededAfter, call) else { return .refused("FIELD_INVALID") }
        let (found, failure) = person(call, wanted.card)
        guard let who = found else { return .failed(failure) }
        guard let asked = item(barcode: wanted.barcode) else { return .refused("ITEM_UNKNOWN") }
        let record = items[asked].record
        func isGivenUp(_ item: Int) -> Bool { items[item].status?.isGivenUp ?? false }
        var sample: Int? = isGivenUp(asked) ? nil : asked
        if sample == nil, !wanted.isOneItem {
            sample = items.indices.filter { items[$0].record == record && !isGivenUp($0) }.min { items[$0].id < items[$1].id }
        }
        guard let sample else { return .refused("NOTHING_TO_HOLD") }
        guard let pickup = plan.terminals[wanted.point].branch else { return .refused("PICKUP_POINT_UNKNOWN") }
        let reader = readers[who]
        if let reason = personalObjections(reader, happened: happened(call), at: call.now).first { return .refused(reason) }
        guard let terms = terms(category: reader.category, type: items[sample].type, branch: pickup, at: call.now), terms.isLendable,
            terms.values.holdsAllowed ?? true
        else { return .refused("HOLDS_NOT_ALLOWED") }
        let open = holds.filter { $0.reader == who && $0.isOpen }
        let one = wanted.isOneItem ? asked : nil
        if open.contains(where: { $0.record == record && ($0.asked == nil || one == nil || $0.asked == one) }) { return .refused("HOLD_EXISTS") }
        if openLoans.contains(where: { loans[$0].reader == who && items[loans[$0].item].record == record }) { return .refused("ON_LOAN_TO_READER") }
        guard Int64(open.count) < terms.values.holdsMax ?? CityModel.openHoldsMax else { return .refused("HOLD_LIMIT_REACHED") }
        // What staff enter late stands where the reader's paper stood.
        let placedAt = call.session?.reader == nil ? happened(call) : call.now
        let position = holds.count { $0.record == record && $0.isInLine && (placedAt == call.now || $0.placedAt <= placedAt) } + 1
        let placed = ModelHold(
            id: 0, reader: who, record: record, type: "", asked: one, pickup: pickup, placedAt: placedAt, notNeededAfter: wanted.notNeededAfter,
            shelfDays: terms.values.shelfDays ?? CityModel.shelfDays, state: wanted.laterUntil == 0 ? .waiting : .suspended, suspendedUntil: wanted.laterUntil)
        return .answered(.hold(reader: reader.id, state: placed.state.rawValue, position: Int64(position))) { model, id in
            model.holds.append(placed.numbered(id))
        }
    }

    /// A move of a hold by its reader or by staff.
    func changeHold(_ call: SimulatedCall, _ id: Int64, to state: ModelHold.State, until: Int64) -> Judgement {
        guard isAhead(until, call) else { return .refused("FIELD_INVALID") }
        guard let index = hold(id: id), call.session?.reader == nil || call.session?.reader == holds[index].reader else {
            return .refused("HOLD_UNKNOWN")
        }
        let before = holds[index].state
        let isAllowed =
            switch state {
            case .cancelled: holds[index].isOpen
            case .suspended: holds[index].isInLine
            default: before == .suspended
            }
        guard isAllowed else { return .refused("HOLD_STATE_FORBIDS") }
        var changed = holds[index]
        (changed.state, changed.suspendedUntil) = (state, until)
        let after = changed
        var position: Int64 = 0
        if after.isInLine { position = Int64(holds.count { $0.record == after.record && $0.isInLine && !after.isBefore($0) }) }
        return .answered(.hold(reader: readers[after.reader].id, state: state.rawValue, position: position)) { model, _ in
            model.holds[index] = after
        }
    }

    func listHolds(_ call: SimulatedCall, card: String) -> Judgement {
        let (found, failure) = person(call, card)
        guard let who = found else { return .failed(failure) }
        return .answered(.holds(positions(of: who)))
    }

    // MARK: items

    /// What stands against a loan of an item besides what is the reader's.
    func itemObjection(_ item: ModelItem, to reader: Int) -> String? {
        if item.status != nil { return "ITEM_WITHHELD" }
        if item.openLoan != nil { return "ITEM_ON_LOAN" }
        if let hold = item.hold, holds[hold].isOpen, holds[hold].reader != reader { return "ITEM_ON_HOLD" }
        return nil
    }

    /// What a loan does to holds.
    /// - Parameters:
    ///   - kept: the hold that the item was for.
    ///   - item: what was lent.
    ///   - reader: to whom.
    mutating func settleHolds(_ kept: Int?, item: Int, reader: Int) {
        if let kept {
            if holds[kept].isOpen, holds[kept].reader == reader { return fill(kept, item) }
            if holds[kept].isOpen { holds[kept].state = .waiting }
            (holds[kept].item, holds[kept].isOnShelf) = (holds[kept].isOpen ? nil : holds[kept].item, false)
        }
        if let own = first(where: { $0.isOpen && $0.reader == reader && fits($0, item) }) { fill(own, item) }
    }

    private mutating func fill(_ hold: Int, _ item: Int) {
        holds[hold].state = .filled
        if holds[hold].item == item { holds[hold].isOnShelf = false }
    }

    /// What a scan does.
    /// - Parameters:
    ///   - here: the branch.
    ///   - at: when.
    ///   - isReleased: whether staff say that the item is fit for lending.
    func checkIn(_ call: SimulatedCall, _ index: Int, here: Int, at: Int64, isReleased: Bool = false) -> Judgement {
        let item = items[index]
        let before = place(item)
        let stays = !isReleased && (item.status?.staysWhenScanned ?? false)
        var hold: Int?
        if !stays {
            if let kept = item.hold, holds[kept].isOpen, holds[kept].item == index { hold = kept } else { hold = next(for: index) }
        }
        let goal = stays ? here : hold.map { holds[$0].pickup } ?? item.home
        var back = item
        (back.openLoan, back.branch, back.destination) = (nil, here, goal == here ? nil : goal)
        (back.seenAt, back.seenTerminal) = (at, plan.terminals[call.terminal].name)
        (back.status, back.hold) = (stays ? item.status : nil, hold)
        let moved = back
        let place = place(back, due: 0)
        let loan = item.openLoan.map { loans[$0].id } ?? 0
        let late = isReleased ? nil : item.openLoan.flatMap { lateness(loans[$0], back: at) }
        return .answered(.giveBack(barcode: item.barcode, loan: loan, isSentHome: back.destination != nil, item: place, late: late)) { model, _ in
            if let open = item.openLoan {
                model.end(open, at: at)
                model.tell("returned", model.loans[open])
            }
            model.items[index] = moved
            func tell(_ kind: String) { model.changes.append(.item(kind: kind, id: item.id, place)) }
            if moved.destination == nil, item.destination != nil { tell("arrived") }
            if moved.destination != nil, item.destination == nil || item.branch != moved.branch { tell("sent") }
            if let status = item.status, !status.staysWhenScanned { tell("found") }
            if place.state == .onHoldShelf, before.state != .onHoldShelf || item.hold != hold { tell("held") }
            if isReleased, item.status?.staysWhenScanned ?? false { tell("moved") }
            if let kept = item.hold, kept != hold { model.holds[kept].isOnShelf = false }
            if let hold { model.give(index, to: hold, at: here, now: call.now) }
        }
    }

    private mutating func give(_ item: Int, to hold: Int, at branch: Int, now: Int64) {
        let isHere = holds[hold].pickup == branch
        guard holds[hold].state != (isHere ? .ready : .coming) else { return }
        (holds[hold].state, holds[hold].item, holds[hold].isOnShelf) = (isHere ? .ready : .coming, item, isHere)
        let moment = now + holds[hold].shelfDays * PlannedHours.dayMilliseconds
        holds[hold].shelfUntil = isHere ? max(moment, hours[branch].closing(notBefore: moment) ?? moment) : 0
    }

    func moveItem(_ call: SimulatedCall, barcode: String, to status: ModelStatus?) -> Judgement {
        let timing = timing(call)
        let happened = happened(call)
        guard let index = item(barcode: barcode) else { return unknownItem(call, barcode: barcode, reader: nil, isOffline: timing == .offline) }
        let item = items[index]
        let at = timing == .present ? max(happened, item.seenAt) : happened
        let asItIs = ModelAnswer.giveBack(barcode: barcode, loan: 0, isSentHome: false, item: place(item), late: nil)
        guard item.seenAt <= at else { return .answered(asItIs) }
        guard let status else {
            guard item.openLoan == nil || item.status != nil else { return .refused("ITEM_ON_LOAN") }
            return checkIn(call, index, here: plan.terminals[call.terminal].branch ?? item.branch, at: at, isReleased: true)
        }
        if let reason = objection(item, to: status) {
            guard timing == .offline else { return .refused(reason) }
            let loan = item.openLoan.map { loans[$0] }
            let conflict = ConflictChange(reason: reason, barcode: barcode, reader: loan.map { readers[$0.reader].id } ?? 0, loan: loan?.id ?? 0)
            return .answered(asItIs) { model, _ in model.record(conflict) }
        }
        var changed = item
        (changed.status, changed.destination, changed.hold) = (status, nil, nil)
        let moved = changed
        let place = place(moved)
        return .answered(.giveBack(barcode: barcode, loan: 0, isSentHome: false, item: place, late: nil)) { model, _ in
            model.items[index] = moved
            if let open = moved.openLoan { model.loans[open].wasKeptBack = true }
            if let kept = item.hold {
                if model.holds[kept].isOpen { (model.holds[kept].state, model.holds[kept].item) = (.waiting, nil) }
                model.holds[kept].isOnShelf = false
            }
            model.changes.append(.item(kind: "moved", id: item.id, place))
        }
    }

    private func objection(_ item: ModelItem, to status: ModelStatus) -> String? {
        if item.status == nil, item.openLoan != nil {
            return status == .claimedReturned || status == .lost ? nil : "ITEM_STATE_FORBIDS"
        }
        guard status.before.contains(item.status) else { return "ITEM_STATE_FORBIDS" }
        // What is on its way, or for a hold, has come and is ready.
        let isAtHome = item.destination == nil && item.hold == nil
        guard item.status != nil || isAtHome || ![.onOrder, .inProcess].contains(status) else { return "ITEM_STATE_FORBIDS" }
        return status == .withdrawn && item.openLoan != nil ? "ITEM_ON_LOAN" : nil
    }
}
