// The handlers of the lists that a branch works through in the morning.

internal import CirculationMessages
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func overdue(_ request: Circulation.OverdueRequest, _ call: Call) throws -> Circulation.OverdueResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        let now = call.nowMilliseconds
        let loans = try DueRows(call).overdue(
            branch: branch.branchId, after: page.after ?? .beforeAll(), before: earlier(request.dueBeforeMs, now), limit: page.rowsMax)
        let found = page.page(loans.map { $0.loan.message($0.item, atMilliseconds: now) }) { KeysetCursor(at: $0.dueAtMs, id: $0.loanId) }
        return Circulation.OverdueResponse(loans: found.items, cursor: found.cursor)
    }

    func inTransit(_ request: Circulation.InTransitRequest, _ call: Call) throws -> Circulation.InTransitResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branches = try City.Client(call).branches(City.BranchesRequest()).branches
        let branch = try branch(request.branchCode, branches)
        let names = Dictionary(branches.map { ($0.branchId, $0.name) }) { first, _ in first }
        // What was sent within this millisecond is in transit, too.
        let items = try ItemRows(call).inTransit(
            to: branch.branchId, after: page.after ?? .beforeAll(), before: earlier(request.sentBeforeMs, call.nowMilliseconds + 1),
            limit: page.rowsMax)
        let found = page.page(items) { KeysetCursor(at: $0.row.seenAtMs, id: $0.row.itemId) }
        let details = found.items.map { item in
            Circulation.ItemDetails(
                item: item.message, homeBranchName: names[item.row.homeBranchId] ?? "", branchName: names[item.row.branchId] ?? "",
                destinationBranchName: branch.name, seenAtMs: item.row.seenAtMs, seenAtTerminal: item.row.seenTerminal)
        }
        return Circulation.InTransitResponse(items: details, cursor: found.cursor)
    }

    /// The moment before which something happened: the one that is asked for, and now at the latest.
    private func earlier(_ asked: Int64, _ now: Int64) -> Int64 { asked == 0 ? now : min(asked, now) }

    /// A branch by its code.
    /// - Throws: `BRANCH_UNKNOWN`.
    func branch(_ code: String, _ branches: [City.Branch]) throws(Refusal) -> City.Branch {
        guard let branch = branches.first(where: { $0.code == code }) else {
            throw Refusal(Circulation.Reason.branchUnknown, facts: ("branch_code", code))
        }
        return branch
    }
}
