// The handlers by which readers, or staff for them, place holds and change them.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func placeHold(_ request: Circulation.PlaceHoldRequest, _ call: Call) throws -> Circulation.Hold {
        guard !request.electronic else { return try placeElectronicHold(request, call) }
        guard request.form == .anyElectronicForm else { throw Self.validator.invalid("form", "it is of an electronic copy; say electronic, too") }
        try check(request, call)
        return try place(request, for: try standing(call, card: request.card), call)
    }

    func holdFor(_ request: Circulation.HoldForRequest, _ call: Call) throws -> Circulation.Hold {
        let hold = Circulation.PlaceHoldRequest(scope: .record, recordId: request.recordId, pickupPoint: request.pickupPoint)
        try check(hold, call)
        return try place(hold, for: try Readers.Client(call).standing(.init(readerId: request.readerId)), call)
    }

    private func place(
        _ request: Circulation.PlaceHoldRequest, for reader: Readers.StandingResponse, _ call: Call
    ) throws -> Circulation.Hold {
        let asked = try askedItem(request, call)
        let holds = HoldRows(call)
        let record = asked?.row.recordId ?? request.recordId
        let isWhole = request.scope == .work
        let work = try HoldTargets(call).work(of: record, isWhole: isWhole)
        let type = request.scope == .item ? "" : request.itemType
        guard let sample = try sample(asked, request.scope, work, record, type: type, call) else {
            throw Refusal(Circulation.Reason.nothingToHold, facts: ("record_id", "\(record)"), ("item_type", type))
        }
        let itemID = request.scope == .item ? sample.row.itemId : 0
        let point = try pickupPoint(request.pickupPoint, call)
        let open = try holds.open(of: reader)
        let now = call.nowMilliseconds
        // Staff enter what a reader asked for on paper: its place in the line is that of the paper. A reader's own terminal can't ask for yesterday's.
        let placedAt = call.principal.session == .reader ? now : call.happenedAtMilliseconds
        let rules = try RuleBook(sets, call, category: reader.category, item: sample.row, branch: point.branch, atMilliseconds: now)
        let subject = HoldDecision.Subject(
            itemType: sample.row.itemType, isAllowed: rules.letsHold, isToBeFetched: work.availableAll > 0 && !rules.letsHoldOnShelf,
            twin: open.first { $0.overlaps(work, record: isWhole ? 0 : record, type: type, item: itemID) }?.holdId,
            loan: try holds.loan(of: isWhole ? work.records : [record], to: reader), openHolds: Int64(open.count),
            openHoldsMax: rules.values?.holdsMax.map { Int64($0) } ?? HoldLimits.openHoldsMax, point: request.pickupPoint, pointKeeps: point.keeps)
        let isLater = request.suspendedUntilMs != 0
        let decision = HoldDecision(
            subject, isLater ? .placedForLater : .placed, reader: reader, rules: rules, by: call.actor, atMilliseconds: now)
        if let objection = decision.objection { throw Refusal(objection.reason, facts: objection.facts) }
        let group = try group(request.groupWithHoldId, open, holds)
        try HoldWorks(call).keep(work, isAsked: isWhole)
        var hold = HoldRow(
            holdId: try call.newID(), readerId: reader.readerId, scope: Int64(request.scope.rawValue), workId: work.id,
            recordId: record, itemType: type, askedItemId: itemID, title: work.title, pickupPoint: request.pickupPoint,
            pickupBranchId: point.branch, placedAtMs: placedAt, placedBy: call.principal.person, placedTerminal: call.principal.terminal,
            notNeededAfterMs: request.notNeededAfterMs, suspendedUntilMs: request.suspendedUntilMs, groupId: group,
            state: (isLater ? HoldLife.State.suspended : .waiting).number,
            shelfDays: rules.values?.holdShelfDays.map { Int64($0) } ?? HoldLimits.shelfDays)
        let last = try holds.insert(decision.verdict, hold)
        let position = placedAt < now ? try holds.position(hold) : last
        hold = try holds.placed(hold, of: work)
        try recallByRule(for: hold, of: work, rules, call)
        try holds.emit(decision.verdict.event, hold, barcode: request.scope == .item ? sample.row.barcode : "")
        var message = hold.message(barcode: request.scope == .item ? sample.row.barcode : "")
        message.position = UInt32(clamping: position)
        message.estimatedAtMs = HoldEstimate.moment(
            position: position, items: itemID == 0 ? work.items : 1, available: itemID == 0 ? work.availableAll : hold.targetBranchId == 0 ? 0 : 1,
            loanDays: rules.days(from: now), now: now) ?? 0
        return message
    }

    func cancelHold(_ request: Circulation.CancelHoldRequest, _ call: Call) throws -> Circulation.Hold {
        try Self.validator.text(request.reason, "reason", charactersMax: HoldLimits.reasonCharactersMax)
        let hold = try hold(request.holdId, call)
        let isReader = call.principal.session == .reader
        let why = isReader ? HoldLimits.whyReader : request.reason.isEmpty ? HoldLimits.whyStaff : request.reason
        let holds = HoldRows(call)
        let cancelled = try holds.move(hold, .cancelled, isAsked: true) { $0.closedWhy = why } ?? hold
        try HoldNotices(call).withdraw(hold)
        if !isReader { try HoldNotices(call).cancelled(cancelled) }
        return cancelled.message()
    }

    func suspendHold(_ request: Circulation.SuspendHoldRequest, _ call: Call) throws -> Circulation.Hold {
        try ahead(request.untilMs, "until_ms", call)
        let hold = try hold(request.holdId, call)
        let suspended = try HoldRows(call).move(hold, .suspended, isAsked: true) { $0.suspendedUntilMs = request.untilMs }
        return try positioned(suspended ?? hold, call)
    }

    func resumeHold(_ request: Circulation.ResumeHoldRequest, _ call: Call) throws -> Circulation.Hold {
        let hold = try hold(request.holdId, call)
        let resumed = try HoldRows(call).move(hold, .resumed, isAsked: true) { $0.suspendedUntilMs = 0 }
        guard hold.form == 0 else { return try positioned(self.hold(request.holdId, call), call) }
        return try positioned(try HoldTargets(call).choose(resumed ?? hold), call)
    }

    /// A hold by its number, where the caller may see it.
    /// - Throws: `HOLD_UNKNOWN`, also for somebody else's.
    func hold(_ id: Int64, _ call: Call) throws -> HoldRow {
        let unknown = Refusal(Circulation.Reason.holdUnknown, facts: ("hold_id", "\(id)"))
        guard let hold = try HoldRows(call).load(id) else { throw unknown }
        guard call.principal.session == .reader, hold.readerId != call.principal.person else { return hold }
        guard try Readers.Client(call).standing(.init(readerId: call.principal.person)).holds(hold.readerId) else { throw unknown }
        return hold
    }

    /// The message of a hold, with its position.
    func positioned(_ hold: HoldRow, _ call: Call) throws -> Circulation.Hold {
        var message = hold.message()
        message.position = UInt32(clamping: try HoldRows(call).position(hold))
        return message
    }

    private func check(_ request: Circulation.PlaceHoldRequest, _ call: Call) throws {
        try Self.validator.code(request.pickupPoint, "pickup_point")
        if !request.barcode.isEmpty { try Self.validator.barcode(ScannedText.plain(request.barcode), "barcode") }
        if !request.itemType.isEmpty { try Self.validator.externalCode(request.itemType, "item_type") }
        try ahead(request.notNeededAfterMs, "not_needed_after_ms", call)
        try ahead(request.suspendedUntilMs, "suspended_until_ms", call)
        guard [.work, .record, .item].contains(request.scope) else { throw Self.validator.invalid("scope", "it is none of WORK, RECORD, ITEM") }
        guard request.scope != .item || request.itemType.isEmpty else {
            throw Self.validator.invalid("item_type", "one item has its type; leave it out")
        }
        guard request.scope != .item || !request.barcode.isEmpty else { throw Self.validator.invalid("barcode", "it is missing") }
        guard request.recordId != 0 || !request.barcode.isEmpty else {
            throw Self.validator.invalid("record_id", "it is missing, and no barcode stands for it")
        }
    }

    /// Checks a moment that is still to come; 0 is none.
    func ahead(_ moment: Int64, _ field: String, _ call: Call) throws(Refusal) {
        guard moment != 0 else { return }
        guard moment > call.nowMilliseconds else { throw Self.validator.invalid(field, "it is over") }
        guard moment <= call.nowMilliseconds + HoldLimits.aheadDaysMax * Self.dayMilliseconds else {
            throw Self.validator.invalid(field, "it is more than \(HoldLimits.aheadDaysMax) days ahead")
        }
    }

    /// An item that could fill the hold, for what the rules say of it: the one that was named, unless staff have given it up.
    private func sample(
        _ asked: ItemRecord?, _ scope: Circulation.HoldScope, _ work: HoldTargets.Work, _ record: Int64, type: String, _ call: Call
    ) throws -> ItemRecord? {
        if let asked, type.isEmpty || asked.row.itemType == type, ![.withdrawn, .lost, .missing].contains(asked.life) { return asked }
        return scope == .item ? nil : try HoldTargets(call).sample(of: work, record: record, type: type)
    }

    private func askedItem(_ request: Circulation.PlaceHoldRequest, _ call: Call) throws -> ItemRecord? {
        guard !request.barcode.isEmpty else { return nil }
        guard let item = try ItemRows(call).load(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        guard request.recordId == 0 || request.recordId == item.row.recordId else {
            throw Self.validator.invalid("record_id", "the item is of another record")
        }
        return item
    }

    /// The branch of a service point, and whether things can be picked up there.
    func pickupPoint(_ code: String, _ call: Call) throws -> (branch: Int64, keeps: Bool) {
        switch try call.tryCall({ try City.Client($0).servicePoint(City.ServicePointRequest(code: code)) }) {
        case .success(let point):
            return (point.branchId, point.branchId != 0 && point.state == .inService && (point.lends || point.abilities.contains(.pickUp)))
        case .failure(let problem):
            guard problem.reason == City.Reason.servicePointUnknown.name else { throw problem }
            throw Refusal(Circulation.Reason.pickupPointUnknown, facts: ("code", code))
        }
    }

    /// The group of an open hold of the reader, which begins with it.
    func group(_ other: Int64, _ open: [HoldRow], _ holds: HoldRows) throws -> Int64 {
        guard other != 0 else { return 0 }
        guard var first = open.first(where: { $0.holdId == other }) else {
            throw Refusal(Circulation.Reason.holdUnknown, facts: ("hold_id", "\(other)"))
        }
        if first.groupId == 0 {
            first.groupId = first.holdId
            try holds.update(first)
        }
        guard open.count(where: { $0.groupId == first.groupId }) < HoldLimits.groupHoldsMax else {
            throw Self.validator.invalid("group_with_hold_id", "the group has \(HoldLimits.groupHoldsMax) holds already")
        }
        return first.groupId
    }
}

extension HoldRow {
    /// Whether an item could fill both this hold and another one.
    /// - Parameter record: of the other; 0: it is on the work.
    func overlaps(_ work: HoldTargets.Work, record: Int64, type: String, item: Int64) -> Bool {
        guard scope == Self.ofWork || record == 0 ? work.records.contains(recordId) : recordId == record else { return false }
        guard itemType.isEmpty || type.isEmpty || itemType == type else { return false }
        return askedItemId == 0 || item == 0 || askedItemId == item
    }
}
