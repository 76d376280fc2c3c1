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
        let soon = DueDates.soonUntil(now, days: settings.current.dueSoonDays, zone: LocalZone(hours?.zone ?? ""))
        try DueNotices(call).declare()
        var answer = Circulation.SweepDueResponse()
        var left = CirculationLimits.sweptLoansMax
        func tell(_ event: LoanLife.Event, from stage: Int64, to next: Int64, due: Range<Int64>) throws -> UInt32 {
            let loans = try rows.load(branch: branch, stage: stage, due: due, limit: left)
            for (loan, item) in loans {
                let verdict = LoanLife.sweep(loan.life, event, dueAt: loan.dueAtMs, now: now, dueSoonUntil: soon)
                try rows.tell(verdict, loan, item, stage: next)
            }
            left -= loans.count
            return UInt32(loans.count)
        }
        let past = Int64.min..<now
        answer.overdue += try tell(.overdue, from: LoanRow.stageDueSoon, to: LoanRow.stageOverdue, due: past)
        answer.overdue += try tell(.overdue, from: LoanRow.stageNothing, to: LoanRow.stageOverdue, due: past)
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
