// Places holds on electronic copies.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    /// Asks for a copy under a licence: one that is free is offered at once, else the reader waits in the line of the record.
    func placeElectronicHold(_ request: Circulation.PlaceHoldRequest, _ call: Call) throws -> Circulation.Hold {
        try checkElectronic(request, call)
        let reader = try standing(call, card: request.card)
        let now = call.nowMilliseconds
        let rows = LicenceRows(call)
        let all = try licences(of: request.recordId, request.form, now, call)
        let valid = try notHeld(all, by: reader, rows)
        // What was lent as often as it may be comes back to nobody.
        guard let licence = valid.first(where: \.hasRoom) ?? valid.first(where: { $0.kind == Int64(Circulation.LicenceKind.slots.rawValue) }) else {
            throw Self.exhausted(all[all.count - 1])
        }
        let holds = HoldRows(call)
        let open = try holds.open(of: reader)
        let sample = try rows.copy(of: licence).item
        let rules = try RuleBook(sets, call, category: reader.category, item: sample.row, branch: licence.branchId, atMilliseconds: now)
        let forms = request.form == .anyElectronicForm ? nil : Int64(request.form.rawValue)
        let subject = HoldDecision.Subject(
            itemType: licence.itemType, isAllowed: rules.letsHold,
            twin: try ElectronicHolds(call).open(of: reader, record: request.recordId, forms: forms.map { [$0] } ?? Set(all.map(\.form))).first?.holdId,
            openHolds: Int64(open.count), openHoldsMax: rules.values?.holdsMax.map { Int64($0) } ?? HoldLimits.openHoldsMax, point: "", pointKeeps: true)
        let isLater = request.suspendedUntilMs != 0
        let decision = HoldDecision(
            subject, isLater ? .placedForLater : .placed, reader: reader, rules: rules, by: call.actor, atMilliseconds: now)
        if let objection = decision.objection { throw Refusal(objection.reason, facts: objection.facts) }
        let hold = HoldRow(
            holdId: try call.newID(), readerId: reader.readerId, scope: Int64(Circulation.HoldScope.record.rawValue),
            workId: ElectronicHolds.line(of: request.recordId), recordId: request.recordId, title: licence.title, pickupBranchId: licence.branchId,
            placedAtMs: now, placedBy: call.principal.person, placedTerminal: call.principal.terminal, notNeededAfterMs: request.notNeededAfterMs,
            suspendedUntilMs: request.suspendedUntilMs, groupId: try group(request.groupWithHoldId, open, holds),
            state: (isLater ? HoldLife.State.suspended : .waiting).number,
            shelfDays: rules.values?.holdShelfDays.map { Int64($0) } ?? LicenceLimits.offerDays, form: forms ?? ElectronicHolds.anyForm)
        _ = try holds.insert(decision.verdict, hold)
        try holds.schedule(hold)
        try holds.emit(decision.verdict.event, hold)
        if !isLater { try ElectronicHolds(call).offer(request.recordId) }
        return try positioned(try holds.load(hold.holdId) ?? hold, call)
    }

    private func checkElectronic(_ request: Circulation.PlaceHoldRequest, _ call: Call) throws {
        guard request.recordId != 0 else { throw Self.validator.invalid("record_id", "it is missing") }
        for (field, isGiven) in [
            ("barcode", !request.barcode.isEmpty), ("item_type", !request.itemType.isEmpty), ("pickup_point", !request.pickupPoint.isEmpty),
            ("scope", request.scope == .item),
        ] where isGiven {
            throw Self.validator.invalid(field, "an electronic copy has none; leave it out")
        }
        guard [.anyElectronicForm, .ebook, .audiobook].contains(request.form) else { throw Self.validator.invalid("form", "it is none of EBOOK, AUDIOBOOK") }
        try ahead(request.notNeededAfterMs, "not_needed_after_ms", call)
        try ahead(request.suspendedUntilMs, "suspended_until_ms", call)
    }
}
