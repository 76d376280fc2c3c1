// Readers who brought something back late and may not borrow for a while: who they are, why, and the handler that ends it.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension CirculationService {
    /// Acts on a late return.
    /// - Returns: until when its reader may not borrow; 0: that is not so.
    func suspend(
        for loan: LoanRow, _ item: ItemRecord, _ outcome: Circulation.OverdueOutcome, back: Int64, _ call: Call
    ) throws -> Int64 {
        guard outcome.suspensionDays > 0 || outcome.violation else { return 0 }
        let rules = try RuleBook(
            sets, call, category: loan.category, item: item.row, branch: loan.branchId, atMilliseconds: min(loan.dueAtMs, back),
            lentAtMilliseconds: loan.lentAtMs)
        return try Suspensions(call).place(for: loan, item.row, outcome, rules)
    }

    func suspensions(_ request: Circulation.SuspensionsRequest, _ call: Call) throws -> Circulation.SuspensionsResponse {
        let reader = try standing(call, card: request.card)
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try Suspensions(call).page(of: reader, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.row.placedAtMs, id: $0.row.suspensionId) }
        let isReader = call.principal.session == .reader
        return Circulation.SuspensionsResponse(
            suspensions: found.items.map { listed in
                var message = listed.row.message(barcode: listed.barcode, title: listed.title)
                if isReader { message.liftedBy = 0 }
                return message
            }, cursor: found.cursor)
    }

    func liftSuspension(_ request: Circulation.LiftSuspensionRequest, _ call: Call) throws -> Circulation.Suspension {
        try Self.validator.requiredText(request.reason, "reason", charactersMax: HoldLimits.reasonCharactersMax)
        let rows = Suspensions(call)
        guard let row = try rows.load(request.suspensionId) else {
            throw Refusal(Circulation.Reason.suspensionUnknown, facts: ("suspension_id", "\(request.suspensionId)"))
        }
        guard row.isOpen(at: call.nowMilliseconds) else {
            throw Refusal(
                Circulation.Reason.suspensionOver, facts: ("suspension_id", "\(row.suspensionId)"), ("until_ms", "\(row.untilMs)"),
                ("lifted_at_ms", "\(row.liftedAtMs)"))
        }
        return try rows.lift(row, reason: request.reason).message()
    }

    func overrides(_ request: Circulation.OverridesRequest, _ call: Call) throws -> Circulation.ConflictsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try ConflictRows(call).overridden(before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let conflicts = page.page(rows) { KeysetCursor(at: $0.recordedAtMs, id: $0.conflictId) }
        return Circulation.ConflictsResponse(conflicts: conflicts.items, cursor: conflicts.cursor)
    }
}
