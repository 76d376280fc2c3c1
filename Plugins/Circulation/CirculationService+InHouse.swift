// Counts what is used in the library and not lent.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func useInHouse(_ request: Circulation.UseInHouseRequest, _ call: Call) throws -> Circulation.UsedInHouse {
        var moment = moment(call)
        let (item, loan) = try itemWithLoan(call, barcode: request.barcode, moment)
        moment.follow(item)
        guard item.row.form == 0 else { throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", item.row.barcode)) }
        guard item.life != .onLoan, item.life != .onFirstLoan else {
            throw Refusal(
                Circulation.Reason.itemOnLoan, facts: ("rule", loan?.rule ?? ""), ("barcode", item.row.barcode), ("due_at_ms", "\(loan?.dueAtMs ?? 0)"))
        }
        let here = try servicePoint(call)
        let answer = try takeBack(item, loan, moment, here, call)
        let day = LocalZone(here.zone)?.local(moment.at)?.day ?? LocalDay(utcMilliseconds: moment.at)
        let uses = try InHouseRows(call).add(item, branch: here.branchId, on: day)
        return Circulation.UsedInHouse(answer: answer, usesToday: UInt32(clamping: uses))
    }

    func inHouseUses(_ request: Circulation.InHouseUsesRequest, _ call: Call) throws -> Circulation.InHouseUsesResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let branch = try branch(request.branchCode, try City.Client(call).branches(City.BranchesRequest()).branches)
        let zone = try Self.hours(of: branch.branchId, call).flatMap { LocalZone($0.zone) }
        let today = zone?.local(call.nowMilliseconds)?.day ?? LocalDay(utcMilliseconds: call.nowMilliseconds)
        let until = try Self.day(request.untilDate, "until_date") ?? today
        let from = try Self.day(request.fromDate, "from_date") ?? until.advanced(by: 1 - CirculationLimits.inHouseDaysDefault)
        guard from <= until else { throw Self.validator.invalid("until_date", "it is before from_date") }
        let rows = try InHouseRows(call).page(
            branch: branch.branchId, until: until, after: page.after ?? KeysetCursor(at: from.number, id: 0), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.row.day, id: $0.row.itemId) }
        return Circulation.InHouseUsesResponse(
            uses: found.items.map {
                Circulation.InHouseUse(date: LocalDay(number: $0.row.day).text, item: $0.item.message, uses: UInt32(clamping: $0.row.uses))
            }, cursor: found.cursor)
    }

    /// A day that a request names; nil: it names none.
    /// - Throws: `FIELD_INVALID`.
    private static func day(_ text: String, _ field: String) throws(Refusal) -> LocalDay? {
        if text.isEmpty { return nil }
        guard let day = LocalDay(text) else { throw validator.invalid(field, "it is no day like 2026-10-01") }
        return day
    }
}
