// Due dates that fall where a branch is closed: moved on once, and listed.

internal import CirculationBackgroundMessages
internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import HostMessages
internal import LecternKit

extension CirculationService {
    /// Has the due dates looked at that a change of City's touches. What is closed is asked of City then, and not read from the change: so it
    /// does not matter how often, in which order, or how late changes come.
    func followCalendar(_ change: Host.Change, _ call: Call) throws -> CirculationBackground.FollowCalendarResponse {
        let rows = DueRows(call)
        let (now, far) = (call.nowMilliseconds, CirculationLimits.postponedDaysMax * Self.dayMilliseconds)
        switch change.topic {
        case "city.closure":
            guard let closure = try change.body(as: City.ClosureAtPoint.self), closure.branchId != 0 else { break }
            let until = closure.untilMs == 0 ? closure.fromMs + far : closure.untilMs
            try rows.schedulePostponement(
                .init(branchId: closure.branchId, closureId: closure.closureId, fromMs: closure.fromMs, untilMs: max(closure.fromMs, until)))
        case "city.service_point":
            guard let point = try change.body(as: City.ServicePointDetails.self), point.branchId != 0 else { break }
            try rows.schedulePostponement(.init(branchId: point.branchId, fromMs: now, untilMs: now + far))
        default:
            for branch in try rows.branches() { try rows.schedulePostponement(.init(branchId: branch, fromMs: now, untilMs: now + far)) }
        }
        return .init()
    }

    /// One page of one branch, due date by due date: of those that are alike City is asked once. Of a closure a due date moves that falls within it;
    /// of a changed calendar one whose whole day is closed, since hours that were changed move no due date.
    func postponeDue(_ request: Circulation.PostponeDueRequest, _ call: Call) throws -> Circulation.PostponeDueResponse {
        let rows = DueRows(call)
        var answer = Circulation.PostponeDueResponse()
        var left = CirculationLimits.postponedLoansMax
        var from = request.fromMs
        while from <= request.untilMs, let due = try rows.firstDue(branch: request.branchId, within: from...request.untilMs) {
            guard let opening = try closing(after: due, request, call) else { break }
            if opening > due {
                for stage in LoanRow.stages {
                    for (loan, item) in try rows.load(branch: request.branchId, stage: stage, due: due..<(due + 1), limit: left) {
                        try rows.postpone(loan, item, to: opening, closure: request.closureId)
                        left -= 1
                        answer.moved += 1
                    }
                }
                guard left > 0 else {
                    var rest = request
                    rest.fromMs = due
                    try rows.schedulePostponement(rest)
                    break
                }
            }
            from = due + 1
        }
        if answer.moved > 0 { try rows.schedule(branch: request.branchId, atMilliseconds: call.nowMilliseconds) }
        return answer
    }

    /// When what falls due at a moment would fall due by the calendar of now: the moment itself where the branch is open then. Nil: it has no
    /// point, or never opens again, as long as the end of a closure is not known.
    private func closing(after due: Int64, _ request: Circulation.PostponeDueRequest, _ call: Call) throws -> Int64? {
        func asked(_ moment: Int64) throws -> City.OpeningResponse? {
            let opening = try City.Client(call).opening(.init(branchId: request.branchId, dueAtMs: moment, emptyIfNone: true))
            return opening.servicePointId == 0 ? nil : opening
        }
        guard let opening = try asked(due) else { return nil }
        guard request.closureId == 0, let zone = LocalZone(opening.zone), let day = zone.local(due)?.day else { return opening.closesAtMs }
        // Not a closed day where it opens at all.
        let whole = try asked(zone.milliseconds(day, seconds: 0))?.closesAtMs ?? due
        return whole <= zone.end(of: day) ? due : whole
    }

    func postponed(_ request: Circulation.PostponedRequest, _ call: Call) throws -> Circulation.PostponedResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try DueRows(call).postponed(by: request.closureId, after: page.after ?? .beforeAll(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.row.dueBeforeMs, id: $0.row.loanId) }
        let loans = found.items.map { found in
            Circulation.PostponedLoan(
                loan: found.loan.message(found.item, atMilliseconds: call.nowMilliseconds), dueBeforeMs: found.row.dueBeforeMs,
                dueAfterMs: found.row.dueAfterMs, movedAtMs: found.row.movedAtMs)
        }
        return Circulation.PostponedResponse(loans: loans, cursor: found.cursor)
    }
}
