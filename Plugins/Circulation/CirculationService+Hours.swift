// The busy hours of a branch: counted for each change of a loan, by a follower and so beside no borrower's way, and listed.

internal import CirculationBackgroundMessages
internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import HostMessages
internal import LecternKit

extension CirculationService: CirculationBackground.Service {
    /// Counts a loan where and when it began, or ended: reported late, it is counted in the hour in which it happened.
    func countLoan(_ change: Host.Change, _ call: Call) throws -> CirculationBackground.CountLoanResponse {
        let answer = CirculationBackground.CountLoanResponse()
        guard ["lent", "returned"].contains(change.kind), let loan = try change.body(as: Circulation.LoanChanged.self)?.loan,
            let item = loan.item
        else { return answer }
        let rows = QuarterRows(call)
        if change.kind == "returned" {
            try rows.add(returns: 1, branch: item.branchId, atMilliseconds: loan.returnedAtMs)
            return answer
        }
        // An item whose loan was reported after its end is elsewhere by now.
        let branch = loan.returnedAtMs == 0 ? item.branchId : try LoanRows(call).load(id: loan.loanId)?.branchId ?? item.branchId
        try rows.add(loans: 1, branch: branch, atMilliseconds: loan.lentAtMs)
        return answer
    }

    func busyHours(_ request: Circulation.BusyHoursRequest, _ call: Call) throws -> Circulation.BusyHoursResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        let zone = try Self.hours(of: branch.branchId, call).flatMap { LocalZone($0.zone) }
        let quarters = BusyHours.quarters(of: try busyDays(request, zone, call), in: zone)
        let rows = QuarterRows(call)
        var answer = Circulation.BusyHoursResponse(zone: zone?.name ?? "UTC")
        if request.ofWeek {
            answer.hours = BusyHours.ofWeek(try rows.load(branch: branch.branchId, quarters, limit: .max), in: zone)
            return answer
        }
        let begin = max(quarters.lowerBound, page.after.map { $0.at + 1 } ?? quarters.lowerBound)
        guard begin < quarters.upperBound else { return answer }
        let found = try rows.load(
            branch: branch.branchId, begin..<quarters.upperBound, limit: page.rowsMax * BusyHours.quartersOfHourMax)
        let hours = page.page(BusyHours.ofDays(found, in: zone)) { KeysetCursor(at: $0.lastQuarter, id: 0) }
        answer.hours = hours.items.map(\.hour)
        answer.cursor = hours.cursor
        return answer
    }

    /// The days that are asked for; unless they are named the last ones that are over.
    /// - Throws: `FIELD_INVALID`.
    private func busyDays(_ request: Circulation.BusyHoursRequest, _ zone: LocalZone?, _ call: Call) throws(Refusal) -> ClosedRange<LocalDay> {
        let now = call.nowMilliseconds
        let today = zone?.local(now)?.day ?? LocalDay(utcMilliseconds: now)
        func day(_ text: String, _ field: String) throws(Refusal) -> LocalDay? {
            if text.isEmpty { return nil }
            guard let day = LocalDay(text) else { throw Self.validator.invalid(field, "it is no day like 2026-10-01") }
            return day
        }
        let until = try day(request.untilDate, "until_date")
        let from = try day(request.fromDate, "from_date")
        let last = until ?? max(today.advanced(by: -1), from ?? today.advanced(by: -1))
        let first = from ?? last.advanced(by: 1 - CirculationLimits.busyDaysDefault)
        guard first <= last else { throw Self.validator.invalid("until_date", "it is before from_date") }
        guard last.number - first.number < CirculationLimits.busyDaysMax else {
            throw Self.validator.invalid("until_date", "it is more than \(CirculationLimits.busyDaysMax) days after from_date")
        }
        return first...last
    }
}
