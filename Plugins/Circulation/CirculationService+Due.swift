// What happens by itself: the sweep of a branch tells which loans are due soon and which are overdue.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    /// One page of one branch. What many loans share has one timer: it goes on at once while a page is full, and then sleeps until the
    /// branch closes next, until the next loan falls due, or for a day. It looks at the clock, not at when it should have run: after a day
    /// without a daemon it tells once what a day has brought.
    func sweepDue(_ request: Circulation.SweepDueRequest, _ call: Call) throws -> Circulation.SweepDueResponse {
        let now = call.nowMilliseconds
        let branch = request.branchId
        let rows = DueRows(call)
        let hours = try Self.hours(of: branch, call)
        let zone = LocalZone(hours?.zone ?? "")
        let soon = DueDates.soonUntil(now, days: settings.current.dueSoonDays, zone: zone)
        try DueNotices(call).declare()
        var answer = Circulation.SweepDueResponse()
        var left = CirculationLimits.sweptLoansMax
        func tell(_ event: LoanLife.Event, from stage: Int64, to next: Int64, due: Range<Int64>, step: OverdueSteps.Step? = nil) throws -> UInt32 {
            let loans = try rows.load(branch: branch, stage: stage, due: due, limit: left)
            for (loan, item) in loans {
                let verdict = LoanLife.sweep(
                    loan.life, event, dueAt: step?.moment(dueAt: loan.dueAtMs, zone: zone) ?? loan.dueAtMs, now: now, dueSoonUntil: soon)
                try rows.tell(verdict, loan, item, stage: next) { try bill(loan, item, call) }
            }
            left -= loans.count
            return UInt32(loans.count)
        }
        // The last step first, so that none takes two at once: a bill never comes before its notices.
        let steps = try OverdueStepRows(call).load(branch: branch).steps
        for (index, step) in steps.enumerated().reversed() {
            guard let event = step.kind.event else { continue }
            let before = index == 0 ? [LoanRow.stageDueSoon, LoanRow.stageNothing] : [steps[index - 1].kind.stage]
            for stage in before {
                answer.overdue += try tell(event, from: stage, to: step.kind.stage, due: Int64.min..<step.dueBefore(now, zone: zone), step: step)
            }
        }
        answer.dueSoon += try tell(.dueSoon, from: LoanRow.stageNothing, to: LoanRow.stageDueSoon, due: now..<(soon + 1))
        guard left > 0 else {
            try rows.schedule(branch: branch, atMilliseconds: now)
            return answer
        }
        let first = try rows.firstDue(branch: branch, notBefore: now)
        try rows.schedule(branch: branch, atMilliseconds: DueDates.nextSweep(now, closesAt: hours?.closesAtMs, firstDueAt: first))
        try ConflictRows(call).adoptLater()
        try rows.beginNext(after: branch)
        return answer
    }

    /// Where a branch is, and when it closes next; nil where it has no service point any more, or never opens again.
    static func hours(of branch: Int64, _ call: Call) throws -> City.OpeningResponse? {
        let asked = City.OpeningRequest(branchId: branch, dueAtMs: call.nowMilliseconds)
        switch try call.tryCall({ try City.Client($0).opening(asked) }) {
        case .success(let hours): return hours
        case .failure(let problem):
            let known = [City.Reason.branchUnknown.name, City.Reason.servicePointUnknown.name]
            guard known.contains(problem.reason) else { throw problem }
            return nil
        }
    }
}
